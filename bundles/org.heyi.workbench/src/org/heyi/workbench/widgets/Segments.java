package org.heyi.workbench.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;

/** A row of words of which one is chosen; the chosen one stands on a card. */
public final class Segments extends Canvas {

    private static final int PAD = 12;
    private static final int GAP = 2;

    private final List<String> labels = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();
    private final IntConsumer chosen;
    private int selection;
    private int hot = -1;

    /**
     * @param parent where it stands
     * @param chosen told of the index that the person chose
     */
    public Segments(Composite parent, IntConsumer chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chosen = chosen;
        setFont(Faces.of(getDisplay()).normal());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> choose(at(event.x)));
        addListener(SWT.MouseMove, event -> hot(at(event.x)));
        addListener(SWT.MouseExit, event -> hot(-1));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.KeyDown, this::key);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABFOLDER;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = selection < labels.size() ? labels.get(selection) : "";
            }
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = String.join(", ", labels);
            }
        });
    }

    /**
     * @param texts what there is to choose from
     * @param tips tooltips, one for each; empty for none
     */
    public void setItems(List<String> texts, List<String> tips) {
        labels.clear();
        labels.addAll(texts);
        hints.clear();
        hints.addAll(tips);
        redraw();
    }

    /** @return what there is to choose from */
    public List<String> items() {
        return List.copyOf(labels);
    }

    /** @param index which one is chosen; nobody is told. -1 for none */
    public void select(int index) {
        selection = index;
        redraw();
    }

    /** @return which one is chosen, -1 for none */
    public int selection() {
        return selection;
    }

    private void choose(int index) {
        if (index >= 0 && index != selection) {
            select(index);
            chosen.accept(index);
            getAccessible().selectionChanged();
        }
    }

    private void hot(int index) {
        if (index != hot) {
            hot = index;
            setToolTipText(index >= 0 && index < hints.size() ? hints.get(index) : null);
            redraw();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_LEFT) {
            choose(Math.max(0, selection - 1));
        } else if (event.keyCode == SWT.ARROW_RIGHT) {
            choose(Math.min(labels.size() - 1, selection + 1));
        }
    }

    private int at(int x) {
        List<Rectangle> boxes = boxes();
        for (int i = 0; i < boxes.size(); i++) {
            if (x >= boxes.get(i).x && x < boxes.get(i).x + boxes.get(i).width) {
                return i;
            }
        }
        return -1;
    }

    private List<Rectangle> boxes() {
        GC gc = new GC(this);
        try {
            List<Rectangle> boxes = new ArrayList<>();
            int x = GAP;
            for (String label : labels) {
                int width = gc.textExtent(label).x + 2 * PAD;
                boxes.add(new Rectangle(x, GAP, width, getClientArea().height - 2 * GAP));
                x += width;
            }
            return boxes;
        } finally {
            gc.dispose();
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = 2 * GAP + labels.stream().mapToInt(label -> gc.textExtent(label).x + 2 * PAD).sum();
        int height = gc.getFontMetrics().getHeight() + 12;
        gc.dispose();
        return new Point(width, height);
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.chrome());
        gc.fillRectangle(area);
        gc.setBackground(Palette.mix(palette.text(), palette.chrome(), 0.07));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 8, 8);
        List<Rectangle> boxes = boxes();
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle box = boxes.get(i);
            if (i == selection) {
                gc.setBackground(palette.dark() ? Palette.mix(palette.text(), palette.chrome(), 0.2) : palette.card());
                gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
                if (isFocusControl()) {
                    gc.setForeground(palette.accent());
                    gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 6, 6);
                }
            }
            gc.setForeground(i == selection ? palette.text() : i == hot ? palette.text() : palette.secondary());
            Point size = gc.textExtent(labels.get(i));
            gc.drawText(labels.get(i), box.x + (box.width - size.x) / 2, box.y + (box.height - size.y) / 2, true);
        }
    }
}
