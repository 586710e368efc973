package org.heyi.workbench.review.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.heyi.model.review.AnnotationKind;

/** One way of underlining for each kind of comment, so that kinds can be told apart without colour. */
final class Underlines {

    /** Height that the highest of them takes, pixels. */
    static final int HEIGHT = 4;

    private Underlines() {
    }

    /**
     * Draws in the foreground of the graphics.
     *
     * @param gc where
     * @param kind kind of comment
     * @param x left end
     * @param right right end, exclusive
     * @param y top of the lane
     * @param strong whether it is the focused one
     */
    static void draw(GC gc, AnnotationKind kind, int x, int right, int y, boolean strong) {
        int width = strong ? 3 : 2;
        int middle = y + 2;
        gc.setLineCap(SWT.CAP_FLAT);
        gc.setLineWidth(width);
        gc.setLineStyle(SWT.LINE_SOLID);
        switch (kind) {
            case WORDING -> gc.drawLine(x, middle, right, middle);
            case ADDITION -> dashed(gc, x, right, middle, 8, 4);
            case FACT -> dashed(gc, x, right, middle, width, 3);
            case OVERALL -> dashed(gc, x, right, middle, 9, 3, width, 3);
            case WORK_SUGGESTION -> {
                gc.setLineWidth(strong ? 2 : 1);
                gc.drawLine(x, y, right, y);
                gc.drawLine(x, y + 3, right, y + 3);
            }
            case CRITICISM -> wave(gc, x, right, y, strong);
            case TYPO -> {
                gc.drawLine(x, middle, right, middle);
                gc.setLineWidth(2);
                gc.drawLine(x + 1, middle, x + 1, middle - 5);
                gc.drawLine(right - 1, middle, right - 1, middle - 5);
            }
        }
        gc.setLineWidth(1);
    }

    /** A thin line under words with more comments than can be told apart. */
    static void crowd(GC gc, int x, int right, int y) {
        gc.drawLine(x, y + 1, right, y + 1);
    }

    /** By the toolkit's own dashes, which take one call however long the line. */
    private static void dashed(GC gc, int x, int right, int y, int... dashes) {
        gc.setLineDash(dashes);
        gc.drawLine(x, y, right, y);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** Up, between, down, between: level pieces alone, because hundreds of slanted ones take longer than all else on a page. */
    private static void wave(GC gc, int x, int right, int y, boolean strong) {
        int step = strong ? 2 : 1;
        gc.setLineWidth(step);
        dashed(gc, x, right, y + step / 2, 2, 4);
        dashed(gc, Math.min(x + 2, right), right, y + step / 2 + step, 1, 2);
        dashed(gc, Math.min(x + 3, right), right, y + step / 2 + 2 * step, 2, 4);
    }
}
