package org.heyi.export.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.heyi.base.Texts;
import org.heyi.collation.Collation;
import org.heyi.collation.Locator;
import org.heyi.collation.Row;
import org.heyi.export.Answering;
import org.heyi.export.ExportRequest;
import org.heyi.export.Authors;
import org.heyi.export.office.internal.WordComments.Line;
import org.heyi.export.office.internal.WordComments.Note;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Message;
import org.heyi.model.review.Role;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;

/** The comments of a request as threads of Word: what they say, what others said to them, and on which characters they stand. */
final class CommentThreads {

    private static final Texts TEXTS = Texts.of(CommentThreads.class);

    /** A comment with its replies, and the characters it is on. */
    record Thread(Annotation comment, Note head, List<Note> replies, boolean resolved, int paragraph, int start, int endParagraph, int end) {

        boolean isEmpty() {
            return paragraph == endParagraph && start == end;
        }
    }

    private final ExportRequest request;
    private final Collation collation;
    private final Version version;
    private final int title;
    private final boolean amendments;
    private final boolean decisions;
    private final Authors authors;
    private int next;

    /**
     * @param request what is exported
     * @param version the text they stand on
     * @param amendments whether to put changes that are asked for in formal words
     * @param decisions whether to write decisions
     */
    CommentThreads(ExportRequest request, Version version, boolean amendments, boolean decisions) {
        this.request = request;
        this.amendments = amendments;
        this.decisions = decisions;
        this.collation = request.collation();
        this.version = version;
        int at = 0;
        while (at < version.getParagraphs().size() && version.getParagraphs().get(at).getKind() != ParagraphKind.TITLE) {
            at++;
        }
        this.title = at < version.getParagraphs().size() ? at : 0;
        authors = new Authors(request, collation);
    }

    List<Thread> make() {
        Answering answering = request.answering();
        List<Thread> threads = new ArrayList<>();
        for (Row row : request.lines(collation)) {
            Note head = new Note(next++, authors.of(row.annotation().getAuthor()), row.annotation().getCreatedAt(), lines(row));
            List<Note> replies = new ArrayList<>();
            for (Message message : request.replies(row.annotation())) {
                replies.add(new Note(next++, authors.of(message.getAuthor()), message.getAt(),
                        List.of(new Line("", collation.masked(message.getText())))));
            }
            if (answering != null) {
                answer(row).ifPresent(replies::add);
            } else if (row.decision() != null && decisions) {
                replies.add(decision(row));
            }
            threads.add(place(row, head, replies));
        }
        return threads;
    }

    private Thread place(Row row, Note head, List<Note> replies) {
        Locator at = row.locator();
        if (at.rank() != 1) {
            return new Thread(row.annotation(), head, replies, row.annotation().isResolved(), title, 0, title,
                    version.getParagraphs().get(title).getText().length());
        }
        return new Thread(row.annotation(), head, replies, row.annotation().isResolved(), at.paragraph(), at.start(), at.endParagraph(), at.end());
    }

    private List<Line> lines(Row row) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(TEXTS.get("comment.kind", Labels.of(row.kind())), row.demand()));
        if (!row.amendment().isEmpty() && amendments) {
            lines.add(new Line("", TEXTS.get("comment.amendment", row.amendment())));
        }
        if (!row.reason().isEmpty()) {
            lines.add(new Line("", TEXTS.get("comment.reason", row.reason())));
        }
        if (row.locator().rank() == 2) {
            lines.add(new Line("", TEXTS.get("comment.older",
                    Integer.toString(Models.containing(row.annotation().getAnchor().getParagraph(), Version.class).getNumber()),
                    row.original())));
        }
        return lines;
    }

    /** What the secretariat answers, when it decided; before, when it says so. */
    private Optional<Note> answer(Row row) {
        String words = request.answering().words().get(row.annotation());
        Disposition disposition = row.annotation().getDisposition();
        Instant at = disposition == null || disposition.getDecidedAt() == null ? request.madeAt() : disposition.getDecidedAt();
        return words == null ? Optional.empty() : Optional.of(new Note(next++, Labels.of(Role.SECRETARIAT), at,
                words.lines().map(each -> new Line("", each)).toList()));
    }

    private Note decision(Row row) {
        Disposition disposition = row.annotation().getDisposition();
        String word = Labels.of(row.decision()) + (row.unit().isEmpty() ? "" : TEXTS.get("comment.unit", row.unit()));
        Instant at = disposition.getDecidedAt() == null ? row.annotation().getCreatedAt() : disposition.getDecidedAt();
        return new Note(next++, Labels.of(Role.SECRETARIAT), at, List.of(new Line("", row.decisionReason().isEmpty()
                ? TEXTS.get("comment.decision", word) : TEXTS.get("comment.decisionReason", word, row.decisionReason()))));
    }
}
