package org.heyi.workbench.collation.internal;


import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.heyi.base.CommonEnds;
import org.heyi.collation.AmendmentPreview;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Palette;
import org.heyi.workbench.TrackedWords;

/** A paragraph with what a comment would change in it. */
final class TrackedText {

    private static final int AROUND = 60;

    private TrackedText() {
    }

    /**
     * @param text where to show it
     * @param annotation the comment
     */
    static void show(StyledText text, Annotation annotation) {
        Anchor anchor = annotation.getAnchor();
        Paragraph paragraph = anchor == null ? null : anchor.getParagraph();
        if (paragraph == null) {
            text.setText("");
            return;
        }
        Palette palette = Palette.of(text.getDisplay());
        AmendmentPreview preview = AmendmentPreview.of(annotation);
        if (preview != null && !preview.edits().isEmpty()) {
            TrackedWords.show(text, preview.pieces(), AROUND);
        } else {
            plain(text, paragraph.getText(), anchor, annotation.getKind(), palette);
        }
    }

    /**
     * Shows one of several wordings of the same, and where it differs from another.
     *
     * @param text where to show it
     * @param words what it says
     * @param other what the other says
     * @param hue of what differs
     * @param gone whether what differs is no longer said
     */
    static void show(StyledText text, String words, String other, AnnotationKind hue, boolean gone) {
        CommonEnds same = CommonEnds.of(words, other);
        int length = words.length() - same.end() - same.start();
        text.setText(words);
        if (length > 0) {
            text.setStyleRange(TrackedWords.style(same.start(), length, gone, hue, Palette.of(text.getDisplay())));
        }
    }

    private static void plain(StyledText text, String words, Anchor anchor, AnnotationKind kind, Palette palette) {
        int end = anchor.getEndParagraph() == null ? anchor.getEnd() : words.length();
        String before = TrackedWords.near(words.substring(0, anchor.getStart()), AROUND, false, true);
        String quote = words.substring(anchor.getStart(), end);
        text.setText(before + quote + TrackedWords.near(words.substring(end), AROUND, true, false));
        StyleRange style = new StyleRange(before.length(), quote.length(), null, palette.ground(kind));
        text.setStyleRange(style);
    }
}
