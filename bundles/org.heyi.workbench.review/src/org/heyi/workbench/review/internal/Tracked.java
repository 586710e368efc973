package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.heyi.collation.AmendmentPreview;
import org.heyi.collation.AmendmentPreview.Piece;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Palette;

/** Words with what goes struck out and what comes underlined. */
final class Tracked {

    /** So much of what stays is shown beside a change, characters. */
    private static final int CONTEXT = 18;

    private Tracked() {
    }

    /**
     * @param into shows them
     * @param pieces in reading order; of what stays, only what stands next to a change is shown
     */
    static void show(StyledText into, List<Piece> pieces) {
        Palette palette = Palette.of(into.getDisplay());
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String shown = piece.text();
            if (piece.change() == AmendmentPreview.Change.KEPT) {
                shown = near(shown, i > 0, i < pieces.size() - 1);
            } else {
                boolean gone = piece.change() == AmendmentPreview.Change.DELETED;
                AnnotationKind hue = gone ? AnnotationKind.CRITICISM : AnnotationKind.ADDITION;
                StyleRange style = new StyleRange(all.length(), shown.length(), palette.mark(hue), palette.ground(hue));
                style.strikeout = gone;
                style.underline = !gone;
                styles.add(style);
            }
            all.append(shown);
        }
        into.setText(all.toString());
        into.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private static String near(String kept, boolean after, boolean before) {
        int most = (after ? CONTEXT : 0) + (before ? CONTEXT : 0);
        if (kept.length() <= most + 4) {
            return kept;
        }
        return (after ? kept.substring(0, CONTEXT) : "") + AmendmentPreview.GAP + (before ? kept.substring(kept.length() - CONTEXT) : "");
    }
}
