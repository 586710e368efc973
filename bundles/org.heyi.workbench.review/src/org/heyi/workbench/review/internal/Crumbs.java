package org.heyi.workbench.review.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.heyi.base.Texts;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Heard;

/** Where in the report one reads: part, section, item. A click on one of them offers those beside it. */
final class Crumbs extends Canvas {

    private static final Texts TEXTS = Texts.of(Crumbs.class);
    private static final int EDGE = 16;
    private static final int GAP = 18;

    private final Consumer<Outline.Node> chosen;
    private final ReaderView reader;
    private Outline outline;
    private Outline.Node node;
    private int hot = -1;
    /** From left to right what is drawn, and where each ends. */
    private List<Outline.Node> path = List.of();
    private int[] lefts = new int[0];
    private int[] rights = new int[0];
    private String[] drawn = new String[0];

    /**
     * @param parent where it stands, above the page
     * @param reader the page, with whose column it is in line
     * @param chosen told where to go
     */
    Crumbs(Composite parent, ReaderView reader, Consumer<Outline.Node> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.reader = reader;
        this.chosen = chosen;
        setData("org.heyi.id", "crumbs");
        setFont(Faces.of(getDisplay()).small());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> hot(at(event.x)));
        addListener(SWT.MouseExit, event -> hot(-1));
        addListener(SWT.MouseDown, this::pressed);
        Heard.of(this).name(() -> path.stream().map(Outline.Node::label).collect(Collectors.joining(TEXTS.get("crumbs.in"))))
                .does(() -> path.stream().map(Outline.Node::label).toList(), this::offer);
    }

    /**
     * @param of the report's outline, or null
     * @param now the line of it that is read; null for none
     */
    void show(Outline of, Outline.Node now) {
        if (outline != of || node != now) {
            outline = of;
            node = now;
            Deque<Outline.Node> above = new ArrayDeque<>();
            for (Outline.Node each = now; each != null; each = each.parent()) {
                above.push(each);
            }
            path = new ArrayList<>(above);
            // Positions are computed when the line is drawn.
            rights = new int[0];
            hot = -1;
            redraw();
        }
    }

    /** @return what is beside a line of the outline, it included */
    private List<Outline.Node> beside(Outline.Node one) {
        return one.parent() == null ? outline.roots() : one.parent().children();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int height = gc.getFontMetrics().getHeight() + 10;
        gc.dispose();
        return new Point(Math.max(100, wHint), height);
    }

    private void hot(int index) {
        if (hot != index) {
            hot = index;
            setCursor(index < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            // No tip where the whole name is drawn.
            setToolTipText(index < 0 || path.get(index).full().equals(drawn[index]) ? null : path.get(index).full());
            redraw();
        }
    }

    private int at(int x) {
        for (int i = 0; i < rights.length; i++) {
            if (x >= lefts[i] - 4 && x < rights[i] + 4) {
                return i;
            }
        }
        return -1;
    }

    private void pressed(Event event) {
        int index = event.button == 1 ? at(event.x) : -1;
        if (index >= 0) {
            offer(index);
        }
    }

    /** Offers what is beside one of them. */
    private void offer(int index) {
        // The tip would cover the menu.
        setToolTipText(null);
        Menu menu = new Menu(this);
        for (Outline.Node each : beside(path.get(index))) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(each.label().replace("&", "&&"));
            item.setSelection(each == path.get(index));
            item.addListener(SWT.Selection, selected -> {
                if (item.getSelection()) {
                    chosen.accept(each);
                }
            });
        }
        // The toolkit sends the selection after it hides the menu, so the menu is disposed of two events later.
        menu.addListener(SWT.Hide, hidden -> getDisplay().asyncExec(() -> getDisplay().asyncExec(menu::dispose)));
        setMenu(menu);
        menu.setLocation(toDisplay(index < lefts.length ? lefts[index] : 0, getSize().y));
        menu.setVisible(true);
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        gc.setBackground(palette.paper());
        gc.fillRectangle(getClientArea());
        lefts = new int[path.size()];
        rights = new int[path.size()];
        drawn = new String[path.size()];
        int x = Math.max(EDGE, reader.text().getLeftMargin());
        int end = getClientArea().width - EDGE;
        int y = (getClientArea().height - gc.getFontMetrics().getHeight()) / 2;
        for (int i = 0; i < path.size(); i++) {
            if (i > 0) {
                gc.setForeground(palette.pale());
                int middle = getClientArea().height / 2;
                gc.setAntialias(SWT.ON);
                gc.drawPolyline(new int[] {x + 7, middle - 3, x + 10, middle, x + 7, middle + 3});
                x += GAP;
            }
            // Half of the room is left for the names that follow.
            String words = Grid.shorten(gc, path.get(i).label(), Math.max(0, (end - x) / (path.size() - i > 1 ? 2 : 1)));
            gc.setForeground(i == hot ? palette.accent() : i == path.size() - 1 ? palette.secondary() : palette.pale());
            gc.drawText(words, x, y, true);
            drawn[i] = words;
            lefts[i] = x;
            x += gc.textExtent(words).x;
            rights[i] = x;
        }
    }
}
