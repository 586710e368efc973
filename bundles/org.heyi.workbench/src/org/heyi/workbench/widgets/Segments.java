package org.heyi.workbench.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;

/**
 * A row of words of which one is chosen; the chosen one stands on a card. The row has the focus and the keys; each word is a control of
 * its own, so that a screen reader finds it, and what can be done with it.
 */
public final class Segments extends Canvas {

    private static final int PAD = 12;
    private static final int GAP = 2;

    private final List<Segment> segments = new ArrayList<>();
    private final IntConsumer chosen;
    private int selection;

    /**
     * @param parent where it stands
     * @param chosen told of the index that the person chose
     */
    public Segments(Composite parent, IntConsumer chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chosen = chosen;
        setFont(Faces.of(getDisplay()).normal());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> place());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.KeyDown, this::key);
        Heard.of(this).role(ACC.ROLE_TABFOLDER).name(this::name);
    }

    /** What is chosen from is not said anywhere; what is chosen now is. */
    private String name() {
        return selection >= 0 && selection < segments.size() ? segments.get(selection).label : String.join(", ", items());
    }

    /**
     * @param texts what there is to choose from
     * @param tips tooltips, one for each; empty for none
     */
    public void setItems(List<String> texts, List<String> tips) {
        // The same controls go on as long as there are as many: a screen reader may be at one of them.
        while (segments.size() > texts.size()) {
            segments.removeLast().dispose();
        }
        for (int i = 0; i < texts.size(); i++) {
            if (i == segments.size()) {
                segments.add(new Segment(i));
            }
            segments.get(i).show(texts.get(i), i < tips.size() ? tips.get(i) : null);
        }
        place();
        redraw();
    }

    /** @return what there is to choose from */
    public List<String> items() {
        return segments.stream().map(each -> each.label).toList();
    }

    /** @param index which one is chosen; nobody is told. -1 for none */
    public void select(int index) {
        int before = selection;
        selection = index;
        redraw();
        if (before != index) {
            told(before, false);
            told(index, true);
            getAccessible().selectionChanged();
        }
    }

    private void told(int index, boolean on) {
        if (index >= 0 && index < segments.size()) {
            Heard.changed(segments.get(index), ACC.STATE_SELECTED, on);
        }
    }

    /** @return which one is chosen, -1 for none */
    public int selection() {
        return selection;
    }

    @Override
    public void setFont(Font font) {
        super.setFont(font);
        if (segments != null) {
            segments.forEach(each -> each.setFont(font));
            place();
        }
    }

    @Override
    public void redraw() {
        super.redraw();
        if (segments != null) {
            segments.forEach(Control::redraw);
        }
    }

    private void choose(int index) {
        if (index >= 0 && index != selection) {
            select(index);
            chosen.accept(index);
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_LEFT) {
            choose(Math.max(0, selection - 1));
        } else if (event.keyCode == SWT.ARROW_RIGHT) {
            choose(Math.min(segments.size() - 1, selection + 1));
        }
    }

    private void place() {
        GC gc = new GC(this);
        int x = GAP;
        int height = Math.max(0, getClientArea().height - 2 * GAP);
        for (Segment each : segments) {
            int width = gc.textExtent(each.label).x + 2 * PAD;
            each.setBounds(x, GAP, width, height);
            x += width;
        }
        gc.dispose();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = 2 * GAP + segments.stream().mapToInt(each -> gc.textExtent(each.label).x + 2 * PAD).sum();
        int height = gc.getFontMetrics().getHeight() + 12;
        gc.dispose();
        return new Point(width, height);
    }

    private Color ground(Palette palette) {
        return Palette.mix(palette.text(), palette.chrome(), 0.07);
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.chrome());
        gc.fillRectangle(area);
        gc.setBackground(ground(palette));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 8, 8);
        if (isFocusControl() && (selection < 0 || selection >= segments.size())) {
            gc.setForeground(palette.accent());
            gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, 8, 8);
        }
    }

    /** One of the words. */
    private final class Segment extends Canvas {

        private final int index;
        private String label = "";
        private boolean hot;

        Segment(int index) {
            super(Segments.this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
            this.index = index;
            setFont(Segments.this.getFont());
            addListener(SWT.Paint, event -> paint(event.gc));
            addListener(SWT.MouseDown, event -> {
                Segments.this.forceFocus();
                choose(index);
            });
            addListener(SWT.MouseEnter, event -> hot(true));
            addListener(SWT.MouseExit, event -> hot(false));
            Heard.of(this).role(ACC.ROLE_TABITEM).name(() -> label)
                    .state(() -> ACC.STATE_SELECTABLE | (index == selection ? ACC.STATE_SELECTED : 0)).does(() -> List.of(label), one -> choose(index));
        }

        private void show(String words, String tip) {
            setToolTipText(tip);
            if (!label.equals(words)) {
                label = words;
                getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            }
        }

        private void hot(boolean now) {
            hot = now;
            redraw();
        }

        private void paint(GC gc) {
            Palette palette = Palette.of(getDisplay());
            Rectangle box = getClientArea();
            gc.setAntialias(SWT.ON);
            gc.setBackground(ground(palette));
            gc.fillRectangle(box);
            if (index == selection) {
                gc.setBackground(palette.dark() ? Palette.mix(palette.text(), palette.chrome(), 0.2) : palette.card());
                gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
                if (Segments.this.isFocusControl()) {
                    gc.setForeground(palette.accent());
                    gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 6, 6);
                }
            }
            gc.setForeground(index == selection || hot ? palette.text() : palette.secondary());
            Point size = gc.textExtent(label);
            gc.drawText(label, box.x + (box.width - size.x) / 2, box.y + (box.height - size.y) / 2, true);
        }
    }
}
