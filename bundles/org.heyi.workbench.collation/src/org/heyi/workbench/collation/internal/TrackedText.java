package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.heyi.base.CommonEnds;
import org.heyi.collation.AmendmentPreview;
import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.collation.AmendmentPreview.Piece;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Palette;

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
            amended(text, preview.pieces(), palette);
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
            Palette palette = Palette.of(text.getDisplay());
            StyleRange style = new StyleRange(same.start(), length, palette.mark(hue), palette.ground(hue));
            style.strikeout = gone;
            style.underline = !gone;
            text.setStyleRange(style);
        }
    }

    private static void amended(StyledText text, List<Piece> pieces, Palette palette) {
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.change() == Change.KEPT) {
                all.append(near(piece.text(), i > 0, i < pieces.size() - 1));
                continue;
            }
            styles.add(style(all.length(), piece.text().length(), piece.change(), palette));
            all.append(piece.text());
        }
        text.setText(all.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    /** How what comes or goes looks. */
    static StyleRange style(int start, int length, Change change, Palette palette) {
        boolean gone = change == Change.DELETED;
        AnnotationKind hue = gone ? AnnotationKind.CRITICISM : AnnotationKind.ADDITION;
        StyleRange style = new StyleRange(start, length, palette.mark(hue), palette.ground(hue));
        style.strikeout = gone;
        style.underline = !gone;
        return style;
    }

    private static void plain(StyledText text, String words, Anchor anchor, AnnotationKind kind, Palette palette) {
        int end = anchor.getEndParagraph() == null ? anchor.getEnd() : words.length();
        String before = near(words.substring(0, anchor.getStart()), false, true);
        String quote = words.substring(anchor.getStart(), end);
        text.setText(before + quote + near(words.substring(end), true, false));
        StyleRange style = new StyleRange(before.length(), quote.length(), null, palette.ground(kind));
        text.setStyleRange(style);
    }

    private static String near(String kept, boolean after, boolean before) {
        int most = (after ? AROUND : 0) + (before ? AROUND : 0);
        if (kept.length() <= most + 4) {
            return kept;
        }
        return (after ? kept.substring(0, AROUND) : "") + "\u2026\u2026" + (before ? kept.substring(kept.length() - AROUND) : "");
    }
}
