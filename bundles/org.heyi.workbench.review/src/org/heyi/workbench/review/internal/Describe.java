package org.heyi.workbench.review.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.heyi.base.Texts;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Locators;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Answer;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.HandIn;
import org.heyi.usecase.People;
import org.heyi.usecase.Signoffs;
import org.heyi.usecase.Threads;
import org.heyi.workbench.AttachedFiles;

/** Comments in words, for cards, tips and screen readers. */
final class Describe {

    private static final Texts TEXTS = Texts.of(Describe.class);

    private Describe() {
    }

    /** @return who said it: name and group */
    static String author(Annotation annotation) {
        Participant author = annotation.getAuthor();
        if (author == null) {
            return TEXTS.get("unknownAuthor");
        }
        return author.getGroup() == null ? author.getName()
                : TEXTS.get("author", author.getName(), author.getGroup().getName());
    }

    /** @return the same with the words by which the comment is found again */
    static String authorAndTags(Annotation annotation) {
        return annotation.getTags() == null ? author(annotation) : author(annotation) + TEXTS.get("separator") + tags(annotation);
    }

    /** @return the words by which it is found again; empty for none */
    static String tags(Annotation annotation) {
        return Annotate.tags(annotation).stream().map(each -> TEXTS.get("tag", each)).collect(Collectors.joining(" "));
    }

    /** @return what it asks for in one line: the formal sentence of an amendment, else what its author says */
    static String demand(Annotation annotation, Locators locators) {
        return oneLine(annotation.getAmendment() == null ? annotation.getBody() : AmendmentSentence.of(annotation, locators));
    }

    /** @return what a new version of the report did to the words a comment is on; empty when they are as they were */
    static String fate(Anchor anchor) {
        if (anchor == null || anchor.getOutcome() == AnchorOutcome.PLACED || anchor.getOutcome() == AnchorOutcome.KEPT) {
            return "";
        }
        return anchor.getLevel() == AnchorLevel.WORDS ? TEXTS.get("fate", Labels.of(anchor.getOutcome()))
                : TEXTS.get("fate.lost", Labels.of(anchor.getOutcome()), anchor.getQuote(), Labels.of(anchor.getLevel()));
    }

    /** @return where it sat on words before the newest version moved it; its own place when it never did */
    static Anchor before(Annotation annotation) {
        return annotation.getFormerAnchors().stream().filter(former -> former.getLevel() == AnchorLevel.WORDS)
                .reduce((earlier, later) -> later).map(Anchor.class::cast).orElse(annotation.getAnchor());
    }

    /** @return what was decided on it: by what decision, to whom or into which it went, why, when, by whom; empty while it is open */
    static String decision(Annotation annotation, ZoneId zone) {
        Disposition decided = annotation.getDisposition();
        if (decided == null) {
            return "";
        }
        String words = Labels.of(decided.getDecision());
        if (decided.getUnit() != null && !decided.getUnit().isBlank()) {
            words = TEXTS.get("decision.unit", words, decided.getUnit());
        }
        if (decided.getDuplicateOf() != null) {
            words = TEXTS.get("decision.duplicate", words, decided.getDuplicateOf().getNumber());
        }
        String who = People.name(Models.containing(annotation, Session.class), decided.getDecidedBy());
        if (decided.getDecidedAt() != null) {
            words = TEXTS.get("decision.on", words, decided.getDecidedAt().atZone(zone).toLocalDate(), who).strip();
        }
        String said = decided.getReason() == null || decided.getReason().isBlank() ? words
                : TEXTS.get("card.decision", words, decided.getReason());
        return said + cameOfIt(annotation.getAnswer());
    }

    /** What an answer says beyond the decision, on lines of their own: the 建议 and 提案 that came of the comment. */
    private static String cameOfIt(Answer answer) {
        return answer == null || answer.getSuggestions() == null || answer.getSuggestions().isBlank() ? "" : '\n' + answer.getSuggestions();
    }

    /** @return when it was handed in, and whether it says something else since; empty when it never was */
    static String handedIn(Annotation annotation, ZoneId zone, boolean changed) {
        Instant at = HandIn.handedInAt(annotation);
        if (at == null) {
            return "";
        }
        LocalDate day = at.atZone(zone).toLocalDate();
        String date = day.getYear() == LocalDate.now(zone).getYear() ? DateTimeFormatter.ofPattern(TEXTS.get("handedIn.day")).format(day)
                : day.toString();
        return changed ? TEXTS.get("handedIn.changed", date) : TEXTS.get("handedIn", date);
    }

    /** @return the same, where there is little room */
    static String handedInBriefly(Annotation annotation, ZoneId zone, boolean changed) {
        return changed ? TEXTS.get("handedIn.changed.brief") : handedIn(annotation, zone, false);
    }

    /** @return who replied, and when */
    static String whoReplied(Message reply, ZoneId zone) {
        String name = reply.getAuthor() == null ? TEXTS.get("unknownAuthor") : reply.getAuthor().getName();
        if (reply.getAt() == null) {
            return name;
        }
        ZonedDateTime at = reply.getAt().atZone(zone);
        String key = at.getYear() == LocalDate.now(zone).getYear() ? "reply.moment" : "reply.moment.earlier";
        return TEXTS.get("reply.who", name, DateTimeFormatter.ofPattern(TEXTS.get(key)).format(at));
    }

    /** @return for the tip: kind and author, what it says, when it was handed in, what was decided and what it became */
    static String tip(Annotation annotation, Trace trace, ZoneId zone, Locators locators, boolean changed) {
        return all(annotation, trace, zone, locators, changed, Describe::wrap, ThreadPainter.LAST);
    }

    /** The same for whoever hears it, for whom no line needs to end. */
    static String tell(Annotation annotation, Trace trace, ZoneId zone, Locators locators, boolean changed) {
        return all(annotation, trace, zone, locators, changed, UnaryOperator.identity(), Integer.MAX_VALUE);
    }

    private static String all(Annotation annotation, Trace trace, ZoneId zone, Locators locators, boolean changed, UnaryOperator<String> wrap,
            int mostReplies) {
        StringBuilder tip = new StringBuilder(TEXTS.get("tip", Labels.of(annotation.getKind()), authorAndTags(annotation)));
        if (annotation.getAudience() != Audience.SECRETARIAT) {
            tip.append('\n').append(TEXTS.get("audience." + annotation.getAudience().getName()));
        }
        if (annotation.getAmendment() != null) {
            tip.append('\n').append(wrap.apply(demand(annotation, locators)));
        }
        if (annotation.getBody() != null && !annotation.getBody().isBlank()) {
            tip.append('\n').append(wrap.apply(annotation.getBody()));
        }
        annotation.getAttachments().forEach(each -> tip.append('\n').append(wrap.apply(AttachedFiles.words(each))));
        String handedIn = handedIn(annotation, zone, changed);
        if (!handedIn.isEmpty()) {
            tip.append("\n\n").append(handedIn);
        }
        String signed = Signoffs.told(annotation);
        if (!signed.isEmpty()) {
            tip.append("\n\n").append(wrap.apply(signed));
        }
        List<Message> replies = Threads.replies(annotation);
        if (replies.size() > mostReplies) {
            tip.append("\n\n").append(TEXTS.get("thread.more", replies.size() - mostReplies));
        }
        for (Message reply : replies.subList(Math.max(0, replies.size() - mostReplies), replies.size())) {
            tip.append("\n\n").append(whoReplied(reply, zone)).append('\n').append(wrap.apply(Objects.toString(reply.getText(), "")));
        }
        if (annotation.isResolved()) {
            tip.append("\n\n").append(TEXTS.get("card.resolved"));
        }
        if (annotation.getDisposition() != null) {
            tip.append("\n\n").append(wrap.apply(decision(annotation, zone)));
        }
        for (Trace.Raised raised : trace.of(annotation)) {
            tip.append("\n\n").append(wrap.apply(raised.name())).append('\n').append(wrap.apply(raised.state()));
            for (Trace.Said said : raised.answers()) {
                tip.append('\n').append(wrap.apply(said.head()));
                if (!said.text().isEmpty()) {
                    tip.append('\n').append(wrap.apply(said.text()));
                }
            }
        }
        return tip.toString();
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.replace('\n', ' ').strip();
    }

    /** Whether a character must not begin a line. */
    private static boolean closes(char c) {
        int type = Character.getType(c);
        return type == Character.OTHER_PUNCTUATION || type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** Tips are drawn without wrapping. */
    private static String wrap(String text) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (column >= 30 && c != '\n' && !closes(c)) {
                wrapped.append('\n');
                column = 0;
            }
            wrapped.append(c);
            column = c == '\n' ? 0 : column + 1;
        }
        return wrapped.toString();
    }
}
