package org.heyi.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.Answered;
import org.heyi.export.Answering;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.model.Archive;
import org.heyi.model.report.Version;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;

/**
 * Answers for people who work with Word alone: the newest version of the report with their comments as native ones, and under each
 * what a package would tell. Such a file may come back with more comments in it, so an answer begins with a mark by which it is
 * known again, whatever was decided since and whatever the program on the other side did to the threads.
 */
final class WordAnswers implements Answers.Form {

    /** What writes it. */
    static final String EXPORTER = "annotated.docx";

    private static final Texts TEXTS = Texts.of(WordAnswers.class);
    /** The mark in every language: the file may have been written in another one than it is read in. */
    private static final List<Pattern> MARKS = List.of(mark(Locale.CHINESE), mark(Locale.ENGLISH));

    private final Archive archive;
    private final Exporter exporter;
    private final String head;

    WordAnswers(Archive archive, Exporters exporters, String head) {
        this.archive = archive;
        this.exporter = exporters.get(EXPORTER);
        this.head = head;
    }

    private static Pattern mark(Locale language) {
        String text = Texts.of(WordAnswers.class, language).get("answer.mark", "\0");
        return Pattern.compile(Pattern.quote(text.strip()).replace("\0", "\\E(\\d{1,9})\\Q") + ".*", Pattern.DOTALL);
    }

    /**
     * @param author who wrote something, by name
     * @param text what
     * @return the number of the comment that it is an answer to, written here; null when it is none
     */
    static Integer answered(String author, String text) {
        if (Labels.parse(Role.values(), author.strip()) != Role.SECRETARIAT) {
            return null;
        }
        for (Pattern each : MARKS) {
            Matcher mark = each.matcher(text.strip());
            if (mark.matches()) {
                return Integer.valueOf(mark.group(1));
            }
        }
        return null;
    }

    @Override
    public String extension() {
        return exporter.extension();
    }

    @Override
    public void write(Answered answer, Participant person, OutputStream out) throws IOException {
        Session session = Models.containing(person, Session.class);
        Version version = Sessions.currentVersion(archive);
        Map<String, Answered.Item> items = new HashMap<>();
        answer.items().forEach(each -> items.put(each.comment(), each));
        Map<Annotation, String> words = new HashMap<>();
        for (Annotation each : session.getAnnotations()) {
            if (each.getAuthor() == person && items.containsKey(Answers.id(each))) {
                words.put(each, words(session, version, each, items.get(Answers.id(each))));
            }
        }
        exporter.export(ExportRequest.of(session, answer.madeAt()).withHead(head).withAnswering(new Answering(person, words)), out, Progress.NONE);
    }

    private static String words(Session session, Version version, Annotation annotation, Answered.Item item) {
        List<String> lines = new ArrayList<>();
        String mark = TEXTS.get("answer.mark", Integer.toString(annotation.getNumber()));
        if (item.decision() == null) {
            lines.add(mark + TEXTS.get("answer.open"));
        } else {
            String decision = Labels.of(item.decision()) + (item.unit().isEmpty() ? "" : TEXTS.get("answer.unit", item.unit()));
            lines.add(mark + (item.reason().isEmpty() ? decision : TEXTS.get("answer.reason", decision, item.reason())));
            lines.add(decided(session, annotation.getDisposition().getDecidedBy(), item.decidedAt()));
        }
        if (!item.place().isEmpty()) {
            AnchorOutcome outcome = annotation.getAnchor().getOutcome();
            String number = Integer.toString(version.getNumber());
            lines.add(outcome == AnchorOutcome.LOST ? TEXTS.get("answer.gone", number, item.place())
                    : outcome == AnchorOutcome.PLACED ? TEXTS.get("answer.place", number, item.place())
                    : TEXTS.get("answer.moved", number, item.place(), Labels.of(outcome)));
        }
        item.suggestions().forEach(each -> lines.add(TEXTS.get("answer.became", each)));
        return String.join("\n", lines);
    }

    private static String decided(Session session, String handle, Instant at) {
        Participant by = handle == null ? null : Models.participant(session, handle);
        String name = by == null ? Labels.of(Role.SECRETARIAT) : by.getName();
        return at == null ? TEXTS.get("answer.by", name) : TEXTS.get("answer.decided", name,
                DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.of(session.getZone())).format(at));
    }
}
