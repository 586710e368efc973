package org.heyi.workbench.internal.print;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.heyi.workbench.Palette;

/** One page, as it will be on paper: whole, as wide as there is room, or as large as it is. */
final class SheetView extends Canvas {

    /** How large the page is shown. */
    enum Zoom {
        /** All of it. */
        PAGE,
        /** As wide as there is room. */
        WIDTH,
        /** As large as on paper. */
        FULL
    }

    private static final int EDGE = 16;
    private static final int LINE = 40;
    private static final double POINTS = 72;

    private final Runnable resized;
    private final IntConsumer turn;
    private Image image;
    private String words = "";
    private String name = "";
    private Zoom zoom = Zoom.PAGE;
    private float pageWidth;
    private float pageHeight;

    /**
     * @param parent where it stands
     * @param resized told when the page is wanted in another size
     * @param turn gets 1 for the next page, -1 for the one before
     */
    SheetView(Composite parent, Runnable resized, IntConsumer turn) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL);
        this.resized = resized;
        this.turn = turn;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> {
            fit();
            resized.run();
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_PAGE_NEXT && event.detail != SWT.TRAVERSE_PAGE_PREVIOUS
                && event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.Dispose, event -> forget());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = image == null ? words : name;
            }
        });
    }

    /** @param wanted how large the page is shown from now on */
    void zoom(Zoom wanted) {
        zoom = wanted;
        getVerticalBar().setSelection(0);
        getHorizontalBar().setSelection(0);
        fit();
        resized.run();
    }

    /**
     * Another page comes, or another document.
     *
     * @param width of the page in points
     * @param height of the page in points
     */
    void expect(float width, float height) {
        pageWidth = width;
        pageHeight = height;
        getVerticalBar().setSelection(0);
        fit();
    }

    /** @return in which resolution the page is wanted, pixels of the screen for each inch */
    float resolution() {
        return (float) (scale() * POINTS * getMonitor().getZoom() / 100);
    }

    /** Pixels of the toolkit for each point. */
    private double scale() {
        Rectangle area = getClientArea();
        double wide = Math.max(1, area.width - 2 * EDGE) / Math.max(1.0, pageWidth);
        return switch (zoom) {
            case FULL -> getDisplay().getDPI().x / POINTS;
            case WIDTH -> wide;
            case PAGE -> Math.min(wide, Math.max(1, area.height - 2 * EDGE) / Math.max(1.0, pageHeight));
        };
    }

    /**
     * Shows a page.
     *
     * @param data the page in the resolution wanted
     * @param said which page of how many, for who cannot see it
     */
    void show(ImageData data, String said) {
        forget();
        name = said;
        int screen = getMonitor().getZoom();
        ImageDataProvider provider = at -> at == screen ? data : data.scaledTo(Math.max(1, data.width * at / screen), Math.max(1, data.height * at / screen));
        image = new Image(getDisplay(), provider);
        redraw();
    }

    /** Shows words where there is no page. */
    void say(String instead) {
        forget();
        words = instead;
        pageWidth = 0;
        fit();
        redraw();
    }

    /** @return whether a page is shown */
    boolean hasPage() {
        return image != null;
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private int width() {
        return (int) Math.round(pageWidth * scale());
    }

    private int height() {
        return (int) Math.round(pageHeight * scale());
    }

    private void fit() {
        Rectangle area = getClientArea();
        bar(getVerticalBar(), pageWidth == 0 || zoom == Zoom.PAGE ? 0 : height() + 2 * EDGE, area.height);
        bar(getHorizontalBar(), pageWidth == 0 || zoom != Zoom.FULL ? 0 : width() + 2 * EDGE, area.width);
    }

    private static void bar(ScrollBar bar, int needed, int room) {
        boolean more = needed > room && room > 0;
        if (bar.getVisible() != more) {
            bar.setVisible(more);
        }
        bar.setValues(more ? Math.min(bar.getSelection(), needed - room) : 0, 0, Math.max(needed, 1), Math.max(1, more ? room : Math.max(needed, 1)),
                LINE, Math.max(LINE, room - LINE));
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        gc.setBackground(palette.chrome());
        gc.fillRectangle(area);
        if (image == null) {
            gc.setForeground(palette.secondary());
            gc.drawText(words, EDGE, EDGE, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
        } else {
            int width = width();
            int height = height();
            int x = Math.max(EDGE, (area.width - width) / 2) - getHorizontalBar().getSelection();
            int y = Math.max(EDGE, (area.height - height) / 2) - getVerticalBar().getSelection();
            Rectangle drawn = image.getBounds();
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image, 0, 0, drawn.width, drawn.height, x, y, width, height);
            gc.setForeground(isFocusControl() ? palette.accent() : palette.line());
            gc.drawRectangle(x - 1, y - 1, width + 1, height + 1);
        }
    }

    private void wheel(Event event) {
        if (!getVerticalBar().getVisible()) {
            turn.accept(event.count > 0 ? -1 : 1);
            event.doit = false;
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.PAGE_DOWN, SWT.ARROW_RIGHT -> turn.accept(1);
            case SWT.PAGE_UP, SWT.ARROW_LEFT -> turn.accept(-1);
            case SWT.HOME -> turn.accept(Integer.MIN_VALUE);
            case SWT.END -> turn.accept(Integer.MAX_VALUE);
            case SWT.ARROW_DOWN -> scroll(LINE);
            case SWT.ARROW_UP -> scroll(-LINE);
            default -> { }
        }
    }

    private void scroll(int by) {
        getVerticalBar().setSelection(getVerticalBar().getSelection() + by);
        redraw();
    }
}
