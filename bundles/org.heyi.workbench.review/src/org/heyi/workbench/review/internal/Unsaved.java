package org.heyi.workbench.review.internal;

import java.util.List;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Passages;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.ViewState;

/**
 * Words of a comment that are being written and not saved yet: kept at every pause beside what the window remembers, so
 * that they survive the end of the program, whatever it was.
 */
final class Unsaved {

    private static final String KEY = "unsaved.comment.";
    private static final String LAST = ".kind";

    /**
     * @param slot under what they are kept: another piece of writing, another slot
     * @param annotation the comment that is changed; null for a new one
     * @param anchor where it is
     * @param comment what is written so far
     * @param rewritten how the passage reads that is written anew on the page; null where a form is filled in
     */
    record Words(String slot, Annotation annotation, Anchor anchor, Comment comment, String rewritten) {

        Words(String slot, Annotation annotation, Anchor anchor, Comment comment) {
            this(slot, annotation, anchor, comment, null);
        }
    }

    private Unsaved() {
    }

    /** @return a slot for a new comment */
    static String slot() {
        return "new" + System.currentTimeMillis();
    }

    /** @return a slot for changing a comment */
    static String slot(Annotation annotation) {
        return annotation.getId();
    }

    /** Keeps words; what was kept before in the same slot is replaced. */
    static void keep(ReviewDocument document, Words words) {
        ViewState view = document.view();
        Comment comment = words.comment;
        String key = KEY + words.slot;
        values(words).forEach((name, value) -> view.set(key + "." + name, value));
        view.set(key + ".operation", comment.operation() == null ? null : comment.operation().getName());
        view.set(key + ".state", comment.state().getName());
        view.set(key + ".audience", comment.audience() == null ? null : comment.audience().getName());
        view.set(key + ".rewritten", words.rewritten);
        view.set(key + LAST, comment.kind().getName());
        document.keepView();
    }

    private static Map<String, String> values(Words words) {
        Anchor anchor = words.anchor;
        Comment comment = words.comment;
        boolean placed = anchor != null && anchor.getParagraph() != null;
        return Map.of("annotation", words.annotation == null ? "" : words.annotation.getId(),
                "paragraph", placed ? anchor.getParagraph().getId() : "",
                "endParagraph", placed && anchor.getEndParagraph() != null ? anchor.getEndParagraph().getId() : "",
                "start", placed ? Integer.toString(anchor.getStart()) : "", "end", placed ? Integer.toString(anchor.getEnd()) : "",
                "quote", placed ? anchor.getQuote() : "",
                "body", text(comment.body()), "text", text(comment.text()), "target", text(comment.target()),
                "reason", text(comment.reason()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Forgets what was kept in a slot: it is saved, or nobody wants it. */
    static void forget(ReviewDocument document, String slot) {
        if (document.view().get(KEY + slot + LAST) != null) {
            document.view().forget(KEY + slot + ".");
            document.keepView();
        }
    }

    /** @return the slots in which something is kept, what was begun first before the others */
    static List<String> slots(ReviewDocument document) {
        return document.view().keys(KEY).stream().filter(key -> key.endsWith(LAST))
                .map(key -> key.substring(KEY.length(), key.length() - LAST.length())).toList();
    }

    /**
     * @return what is kept in a slot, on the words it was written on
     * @throws HeyiException when these are not in the report any more
     */
    static Words recall(ReviewDocument document, String slot) {
        ViewState view = document.view();
        String key = KEY + slot + ".";
        String operation = view.get(key + "operation");
        String audience = view.get(key + "audience");
        Comment comment = new Comment(AnnotationKind.getByName(view.get(KEY + slot + LAST)), view.get(key + "body"),
                operation == null ? null : AmendmentOperation.getByName(operation), view.get(key + "text"), view.get(key + "target"),
                view.get(key + "reason"), AnnotationState.getByName(view.get(key + "state")),
                audience == null ? null : Audience.getByName(audience));
        String id = view.get(key + "annotation");
        if (!id.isEmpty() && document.find(id) instanceof Annotation annotation) {
            return new Words(slot, annotation, annotation.getAnchor(), comment);
        }
        return new Words(slot, null, anchor(document.version(), view, key), comment, view.get(key + "rewritten"));
    }

    private static Anchor anchor(Version version, ViewState view, String key) {
        Paragraph from = paragraph(version.getParagraphs(), view.get(key + "paragraph"));
        Paragraph to = view.get(key + "endParagraph").isEmpty() ? from : paragraph(version.getParagraphs(), view.get(key + "endParagraph"));
        Passages passages = new Passages(version);
        if (from == null && view.get(key + "quote").isEmpty()) {
            return passages.whole();
        }
        // Another version has other paragraphs, so the passage is looked for by its words.
        return from == null || to == null ? passages.find(view.get(key + "quote"), "", "")
                : passages.at(from, view.get(key + "start", 0), to, view.get(key + "end", 0));
    }

    private static Paragraph paragraph(List<Paragraph> paragraphs, String id) {
        return paragraphs.stream().filter(each -> each.getId().equals(id)).findFirst().orElse(null);
    }
}
