package org.heyi.workbench;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.heyi.collation.AmendmentPreview;
import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.collation.AmendmentPreview.Piece;
import org.heyi.model.review.AnnotationKind;

/** Words with what goes struck out and what comes underlined, as everywhere in the window. */
public final class TrackedWords {

    private TrackedWords() {
    }

    /**
     * Shows a change.
     *
     * @param into shows it
     * @param pieces in reading order
     * @param around so much of what stays is shown beside a change, characters
     */
    public static void show(StyledText into, List<Piece> pieces, int around) {
        Palette palette = Palette.of(into.getDisplay());
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.change() == Change.KEPT) {
                all.append(near(piece.text(), around, i > 0, i < pieces.size() - 1));
            } else {
                styles.add(style(all.length(), piece.text().length(), piece.change() == Change.DELETED, palette));
                all.append(piece.text());
            }
        }
        into.setText(all.toString());
        into.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    /**
     * @param start where the words begin
     * @param length how many characters they have
     * @param gone whether they go; else they come
     * @param palette the colours
     * @return how they look
     */
    public static StyleRange style(int start, int length, boolean gone, Palette palette) {
        return style(start, length, gone, gone ? AnnotationKind.CRITICISM : AnnotationKind.ADDITION, palette);
    }

    /**
     * @param start where the words begin
     * @param length how many characters they have
     * @param gone whether they go; else they come
     * @param hue the kind whose colours they have
     * @param palette the colours
     * @return how they look
     */
    public static StyleRange style(int start, int length, boolean gone, AnnotationKind hue, Palette palette) {
        StyleRange style = new StyleRange(start, length, palette.mark(hue), palette.ground(hue));
        style.strikeout = gone;
        style.underline = !gone;
        return style;
    }

    /**
     * @param kept what stays
     * @param around how much of it is shown beside a change, characters
     * @param after whether there is a change before it
     * @param before whether there is a change behind it
     * @return what is shown of it
     */
    public static String near(String kept, int around, boolean after, boolean before) {
        int most = (after ? around : 0) + (before ? around : 0);
        if (kept.length() <= most + 4) {
            return kept;
        }
        return (after ? kept.substring(0, around) : "") + AmendmentPreview.GAP + (before ? kept.substring(kept.length() - around) : "");
    }
}
