package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.heyi.anchoring.TextDiff;
import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.collation.revise.Line;
import org.heyi.collation.revise.Place;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Palette;
import org.heyi.workbench.TrackedWords;

/** Puts together what a text says, with its headings and with what changes in it. */
final class Prose {

    private final Palette palette;
    private final StringBuilder all = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    /** The first thing of what is to be seen at once; -1 for none. */
    private int mark = -1;

    /** @param palette its colours */
    Prose(Palette palette) {
        this.palette = palette;
    }

    Prose plain(String words) {
        all.append(words);
        return this;
    }

    Prose bold(String words) {
        StyleRange style = new StyleRange(all.length(), words.length(), null, null, SWT.BOLD);
        return styled(style, words);
    }

    Prose secondary(String words) {
        return styled(new StyleRange(all.length(), words.length(), palette.secondary(), null), words);
    }

    /** The words that a comment of some kind sits on. */
    Prose marked(AnnotationKind kind, String words) {
        mark = mark < 0 ? all.length() : mark;
        return styled(new StyleRange(all.length(), words.length(), null, palette.ground(kind)), words);
    }

    private Prose styled(StyleRange style, String words) {
        if (!words.isEmpty()) {
            styles.add(style);
            all.append(words);
        }
        return this;
    }

    private Prose changed(Change change, String words) {
        return styled(TrackedWords.style(all.length(), words.length(), change == Change.DELETED, palette), words);
    }

    /** What comes in the secretariat's own words: in a colour that is neither that of what comes nor of what goes. */
    private Prose own(String words) {
        StyleRange style = TrackedWords.style(all.length(), words.length(), false, palette);
        style.foreground = palette.mark(AnnotationKind.WORK_SUGGESTION);
        style.background = palette.ground(AnnotationKind.WORK_SUGGESTION);
        return styled(style, words);
    }

    /** One wording and another as one text with its changes. */
    Prose changed(String before, String after) {
        for (TextDiff.Edit step : TextDiff.diff(before, after)) {
            if (step.kind() == TextDiff.Kind.KEPT) {
                plain(step.before().of(before));
            } else {
                changed(Change.DELETED, step.before().of(before));
                changed(Change.INSERTED, step.after().of(after));
            }
        }
        return this;
    }

    /** Lines of the report; what belongs to other places than the one in question has no ground. */
    Prose lines(List<Line> lines, Place place) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                all.append('\n');
            }
            for (Line.Piece piece : lines.get(i).pieces()) {
                if (piece.change() == Change.KEPT) {
                    plain(piece.text());
                    continue;
                }
                if (mark < 0 && piece.place() == place) {
                    mark = all.length();
                }
                if (piece.own() && piece.change() == Change.INSERTED) {
                    own(piece.text());
                } else {
                    changed(piece.change(), piece.text());
                }
                if (piece.place() != place && !piece.text().isEmpty()) {
                    styles.getLast().background = null;
                }
            }
            Line.Piece end = lines.get(i).mark();
            // Marks only paragraphs that were joined or split; added and deleted ones are visible by themselves.
            if (end != null && end.place() != null && lines.get(i).pieces().stream().anyMatch(each -> each.change() == Change.KEPT)) {
                if (mark < 0 && end.place() == place) {
                    mark = all.length();
                }
                changed(end.change(), "\u00B6");
            }
        }
        return this;
    }

    /** Words in the colour of a kind of comment, for what a person should heed. */
    Prose alert(String words) {
        return styled(new StyleRange(all.length(), words.length(), palette.mark(AnnotationKind.FACT), null), words);
    }

    /** Shows it from its beginning, or from where the change in question can be seen. */
    void show(StyledText text) {
        // Trailing line breaks are cut, because the control grows with its text.
        int length = all.toString().stripTrailing().length();
        styles.forEach(each -> each.length = Math.min(each.length, length - each.start));
        styles.removeIf(each -> each.length <= 0);
        text.setText(all.substring(0, length));
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        text.setTopPixel(0);
        if (mark >= 0 && mark <= length) {
            text.setCaretOffset(mark);
            text.showSelection();
        }
    }
}
