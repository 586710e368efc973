package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.heyi.base.Texts;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Palette;
import org.heyi.workbench.review.internal.Overview.Slice;
import org.heyi.workbench.review.internal.Query.Range;

/** The whole report in a strip beside the page: where comments stand, what is to be checked, what was searched for. Drawn into a picture once. */
final class OverviewRuler extends Canvas {

    static final int WIDTH = 14;

    private static final Texts TEXTS = Texts.of(OverviewRuler.class);
    /** So far from the pointer something may be, slices. */
    private static final int REACH = 3;
    private static final int ALPHA = 22;

    private final ReaderView reader;
    private Overview overview;
    private Image picture;
    private boolean stale = true;

    OverviewRuler(Composite parent, ReaderView reader) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.reader = reader;
        setData("org.heyi.id", "overview");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> renew());
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.Dispose, event -> drop());
        reader.addGeometryListener(this::redraw);
    }

    /** @param shown what is drawn; null for nothing */
    void show(Overview shown) {
        overview = shown;
        renew();
    }

    /** Draws the picture anew: something else stands in it, or in other colours. */
    void renew() {
        stale = true;
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(WIDTH, hHint == SWT.DEFAULT ? 100 : hHint);
    }

    private void drop() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        if (overview == null || area.isEmpty()) {
            gc.setBackground(palette.paper());
            gc.fillRectangle(area);
            return;
        }
        if (stale || picture == null) {
            drop();
            picture = new Image(getDisplay(), area.width, area.height);
            GC own = new GC(picture);
            draw(own, area, palette);
            own.dispose();
            stale = false;
        }
        gc.drawImage(picture, 0, 0);
        Range seen = reader.seen();
        int from = (int) (overview.share(seen.start()) * area.height);
        int to = (int) (overview.share(seen.end()) * area.height);
        gc.setAlpha(ALPHA);
        gc.setBackground(palette.text());
        gc.fillRectangle(1, from, area.width - 1, Math.max(6, to - from));
        gc.setAlpha(255);
        reader.thread(gc, area.width);
    }

    private void draw(GC gc, Rectangle area, Palette palette) {
        gc.setBackground(palette.paper());
        gc.fillRectangle(area);
        gc.setForeground(palette.line());
        gc.drawLine(0, 0, 0, area.height);
        int height = Math.max(2, (int) Math.ceil(area.height / (double) Overview.SLICES));
        for (int i = 0; i < Overview.SLICES; i++) {
            Slice slice = overview.at(i);
            int y = i * area.height / Overview.SLICES;
            if (slice.comments() > 0) {
                Color ink = palette.mark(slice.kind());
                gc.setBackground(Palette.mix(ink, palette.paper(), Math.min(1, 0.5 + 0.08 * slice.comments())));
                gc.fillRectangle(4, y, 5, height);
            }
            if (slice.unchecked() > 0) {
                gc.setBackground(palette.mark(AnnotationKind.FACT));
                gc.fillRectangle(10, y, 3, height + 1);
            }
        }
        for (int i = 0; i < Overview.SLICES; i++) {
            if (overview.at(i).found() > 0) {
                gc.setBackground(palette.accent());
                gc.fillRectangle(1, i * area.height / Overview.SLICES, area.width - 2, 2);
            }
        }
    }

    private int slice(Event event) {
        return Math.clamp((long) event.y * Overview.SLICES / Math.max(1, getClientArea().height), 0, Overview.SLICES - 1);
    }

    private void pressed(Event event) {
        if (overview != null && event.button == 1) {
            int near = overview.nearest(slice(event), REACH);
            reader.goTo(overview.offset((near < 0 ? slice(event) : near) / (double) Overview.SLICES));
        }
    }

    private void moved(Event event) {
        int near = overview == null ? -1 : overview.nearest(slice(event), REACH);
        setCursor(near < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        String told = near < 0 ? null : tell(near);
        if (!Objects.equals(told, getToolTipText())) {
            setToolTipText(told);
        }
    }

    /** What stands there, in words. */
    private String tell(int index) {
        Slice slice = overview.at(index);
        List<String> lines = new ArrayList<>();
        if (slice.found() > 0) {
            lines.add(TEXTS.get("overview.found", slice.found()));
        }
        int[] kinds = overview.kinds(index);
        for (AnnotationKind kind : AnnotationKind.values()) {
            if (kinds[kind.ordinal()] > 0) {
                lines.add(TEXTS.get("overview.kind", Labels.of(kind), kinds[kind.ordinal()]));
            }
        }
        if (slice.unchecked() > 0) {
            lines.add(TEXTS.get("overview.unchecked", slice.unchecked()));
        }
        return String.join("\n", lines);
    }
}
