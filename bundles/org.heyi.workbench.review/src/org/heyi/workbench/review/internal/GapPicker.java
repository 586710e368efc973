package org.heyi.workbench.review.internal;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.GC;
import org.heyi.workbench.Palette;
import org.heyi.workbench.review.internal.PageGeometry.Lines;

/** Lets a person choose a place between paragraphs of a page: by a click, or by the arrows and Enter; Esc chooses none. */
final class GapPicker {

    /** How far the line that shows the place reaches beyond the column, and how far below the words it is, pixels. */
    private static final int BEYOND = 8;
    private static final int BELOW = 2;

    private final StyledText text;
    private final ReportText report;
    private final PageGeometry geometry;
    private final IntConsumer reveal;
    /** Told of the place; null while none is to be chosen. */
    private IntConsumer chosen;
    /** The paragraph behind which it is. */
    private int gap;

    /**
     * @param text the page
     * @param report what stands there
     * @param geometry where it stands
     * @param reveal scrolls to an offset
     */
    GapPicker(StyledText text, ReportText report, PageGeometry geometry, IntConsumer reveal) {
        this.text = text;
        this.report = report;
        this.geometry = geometry;
        this.reveal = reveal;
    }

    /** @param told once of the index of the paragraph behind which the place is; -1 for none */
    void begin(IntConsumer told) {
        stop();
        chosen = told;
        gap = report.indexAt(text.getCaretOffset());
        text.setFocus();
        text.redraw();
    }

    /** @return whether a place is to be chosen */
    boolean isOn() {
        return chosen != null;
    }

    /** Chooses none, where one was to be chosen. */
    void stop() {
        if (isOn()) {
            choose(-1);
        }
    }

    private void choose(int paragraph) {
        IntConsumer told = chosen;
        chosen = null;
        text.redraw();
        told.accept(paragraph);
    }

    /** Takes what is next to a height. */
    void click(int y) {
        choose(gapAt(y));
    }

    /** Shows what would be taken at a height. */
    void point(int y) {
        int now = gapAt(y);
        if (now != gap) {
            gap = now;
            text.redraw();
        }
    }

    /** Takes a key of the page, if a place is to be chosen. */
    void key(VerifyEvent event) {
        if (!isOn()) {
            return;
        }
        event.doit = false;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> step(-1);
            case SWT.ARROW_DOWN -> step(1);
            case SWT.CR, SWT.KEYPAD_CR -> choose(gap);
            case SWT.ESC -> choose(-1);
            default -> { }
        }
    }

    private void step(int by) {
        gap = Math.clamp(gap + by, 0, report.paragraphs().size() - 1);
        reveal.accept(report.end(gap));
        text.redraw();
    }

    private int gapAt(int y) {
        int paragraph = geometry.at(y);
        int top = geometry.top(paragraph);
        return y - top < (bottom(paragraph) - top) / 2 ? Math.max(0, paragraph - 1) : paragraph;
    }

    private int bottom(int paragraph) {
        Lines lines = geometry.lines(paragraph);
        return geometry.top(paragraph) + lines.bottom(lines.count() - 1);
    }

    /** Draws a line at the place. */
    void draw(GC gc) {
        if (isOn()) {
            gc.setBackground(Palette.of(text.getDisplay()).accent());
            gc.fillRectangle(text.getLeftMargin() - BEYOND, bottom(gap) + BELOW,
                    text.getClientArea().width - text.getLeftMargin() - text.getRightMargin() + 2 * BEYOND, 2);
        }
    }
}
