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

    private static void wave(GC gc, int x, int right, int y, boolean strong) {
        gc.setLineWidth(strong ? 2 : 1);
        gc.setLineJoin(SWT.JOIN_ROUND);
        // Smoothing hundreds of short slanted pieces takes longer than everything else on the page.
        gc.setAntialias(SWT.OFF);
        int[] points = new int[((right - x) / 3 + 2) * 2];
        int count = 0;
        boolean up = false;
        for (int at = x; at <= right + 2 && count < points.length; at += 3) {
            points[count++] = Math.min(at, right);
            points[count++] = up ? y : y + HEIGHT;
            up = !up;
        }
        int[] line = java.util.Arrays.copyOf(points, count);
        gc.drawPolyline(line);
        gc.setAntialias(SWT.ON);
    }
}
