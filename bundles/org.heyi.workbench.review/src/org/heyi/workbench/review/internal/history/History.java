package org.heyi.workbench.review.internal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.base.Texts;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.sides.SideWords;
import org.heyi.exchange.pack.Said;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;
import org.heyi.usecase.Formerly;
import org.heyi.usecase.People;

/** What became of a comment, entry by entry, in the order of time. */
final class History {

    private static final Texts TEXTS = Texts.of(History.class);

    /**
     * Something that was said, or done, at a moment.
     *
     * @param at when; null when that is not known
     * @param who did it
     * @param what in a few words
     * @param words what it said before and says then
     */
    record Entry(Instant at, String who, String what, SideWords words) {
    }

    private History() {
    }

    /**
     * @param annotation a comment
     * @return what became of it, the first entry first, each with what changed since the one before of its kind
     */
    static List<Entry> of(Annotation annotation) {
        List<Entry> entries = new ArrayList<>();
        String author = name(annotation.getAuthor());
        String before = null;
        for (Formerly.Step step : Formerly.steps(annotation)) {
            String words = words(step.said());
            entries.add(new Entry(step.at(), author, what(step, before == null), SideWords.of(before == null ? words : before, words)));
            before = words;
        }
        for (Message message : annotation.getThread()) {
            entries.add(new Entry(message.getAt(), name(message.getAuthor()), TEXTS.get("reply"), SideWords.of(message.getText(), message.getText())));
        }
        Disposition decided = annotation.getDisposition();
        if (decided != null) {
            String reason = Labels.of(decided.getDecision()) + (blank(decided.getReason()) ? "" : TEXTS.get("decided.reason", decided.getReason()));
            entries.add(new Entry(decided.getDecidedAt(), People.name(Models.containing(annotation, Session.class), decided.getDecidedBy()),
                    TEXTS.get("decided"), SideWords.of(reason, reason)));
        }
        entries.sort(Comparator.comparing(Entry::at, Comparator.nullsFirst(Comparator.naturalOrder())));
        return entries;
    }

    private static String what(Formerly.Step step, boolean first) {
        if (step.said().state() == AnnotationState.WITHDRAWN) {
            return TEXTS.get(step.handedIn() ? "withdrawn" : "withdrawn.own");
        }
        return TEXTS.get(step.handedIn() ? first ? "handedIn" : "handedIn.again" : first ? "written" : "changed");
    }

    private static String name(Participant person) {
        return person == null ? TEXTS.get("nobody") : person.getName();
    }

    /** All that an author may change, a line each. */
    private static String words(Said said) {
        String quote = said.place().quote() == null ? "" : said.place().quote().exact();
        String change = said.operation() == null ? "" : AmendmentSentence.of(said.operation(), quote, said.text(), said.target());
        String files = said.attachments().stream().map(Said.Attached::name).collect(Collectors.joining(TEXTS.get("files.and")));
        return Stream.of(Labels.of(said.kind()), quote.isEmpty() ? "" : TEXTS.get("on", quote), change, said.body(),
                blank(said.reason()) ? "" : TEXTS.get("because", said.reason()), files.isEmpty() ? "" : TEXTS.get("files", files))
                .filter(each -> !blank(each)).collect(Collectors.joining("\n"));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
