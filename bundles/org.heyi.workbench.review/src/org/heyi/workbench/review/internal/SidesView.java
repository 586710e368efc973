package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.heyi.base.Texts;
import org.heyi.collation.sides.SideComments;
import org.heyi.collation.sides.SideRow;
import org.heyi.collation.sides.SideTexts;
import org.heyi.collation.sides.Sides;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Passage;
import org.heyi.workbench.review.internal.SidePainter.Stretch;
import org.heyi.workbench.widgets.FocusRing;
import org.heyi.workbench.widgets.Rows;

/** Two texts of the report side by side: rows of equal height, of which only those in sight are set and drawn. */
final class SidesView extends Canvas {

    private static final Texts TEXTS = Texts.of(SidesView.class);
    private static final int HEAD = 28;
    /** One turn of the wheel, lines. */
    private static final int WHEEL = 60;

    private IntConsumer chosen = row -> { };
    private Consumer<Passage> selected = passage -> { };
    private Consumer<Integer> zoomed = steps -> { };
    private Sides sides;
    private SideItems items;
    private SidePainter painter;
    private SideScroll scroll;
    private List<Stretch> marked = List.of();
    private int zoom = 100;
    private int row = -1;
    /** The row of which later words are selected, and between which characters. */
    private int selecting = -1;
    private int anchor;
    private int caret;
    private boolean dragging;
    private boolean barDue;

    SidesView(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        Rows.styled(this, "paper");
        setData("org.heyi.id", "sides");
        addListener(SWT.Paint, event -> {
            paint(event.gc);
            FocusRing.draw(this, event.gc);
        });
        addListener(SWT.Resize, event -> lay());
        addListener(SWT.Dispose, event -> forget());
        getVerticalBar().addListener(SWT.Selection, event -> {
            if (scroll != null) {
                scroll.to(getVerticalBar().getSelection(), view());
                moved();
            }
        });
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseMove, this::pointed);
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = row < 0 ? TEXTS.get("sides.name") : tell(row);
            }
        });
    }

    private String tell(int which) {
        SideRow shown = sides.rows().get(which);
        return TEXTS.get("sides.tell", SideTexts.of(shown.kind()), sides.words(which).before(), sides.words(which).after());
    }

    /** @param listener told of the row that a person goes to */
    void onChosen(IntConsumer listener) {
        chosen = listener;
    }

    /** @param listener told of the words of the later text that are selected, null for none */
    void onSelected(Consumer<Passage> listener) {
        selected = listener;
    }

    /** @param listener told of steps of zooming by the wheel */
    void onZoomed(Consumer<Integer> listener) {
        zoomed = listener;
    }

    /** @param now what to show; null for nothing, and comments likewise */
    void show(Sides now, SideComments comments) {
        forget();
        sides = now;
        row = -1;
        selecting = -1;
        marked = List.of();
        items = now == null ? null : new SideItems(now);
        painter = now == null ? null : new SidePainter(getDisplay(), now, comments);
        lay();
    }

    private void forget() {
        if (painter != null) {
            painter.forget();
        }
    }

    /** @param percent the size of the type */
    void setZoom(int percent) {
        if (zoom != percent) {
            zoom = percent;
            lay();
        }
    }

    /** Other colours are in force. */
    void recolour() {
        forget();
        redraw();
    }

    private int view() {
        return Math.max(1, getClientArea().height - HEAD);
    }

    /** Sets all anew; what stood at the top stays there. */
    private void lay() {
        if (painter == null || getClientArea().width == 0) {
            scroll = null;
            redraw();
            return;
        }
        int top = scroll == null ? 0 : Math.min(items.size() - 1, scroll.top());
        int stays = scroll == null || items.size() == 0 ? 0 : items.get(top).from();
        GC gc = new GC(this);
        painter.fit(gc, zoom, getClientArea().width);
        gc.dispose();
        arrange(stays, false);
    }

    /** The items are others, or of other heights. */
    private void arrange(int stays, boolean middle) {
        scroll = new SideScroll(items.size(), i -> painter.estimate(items.get(i)), i -> painter.height(items.get(i)));
        if (items.size() > 0) {
            scroll.reveal(items.of(stays), view(), middle);
        }
        moved();
    }

    /** The bar is told afterwards: it must not be while one paints. */
    private void moved() {
        redraw();
        if (!barDue) {
            barDue = true;
            getDisplay().asyncExec(() -> {
                barDue = false;
                if (!isDisposed() && scroll != null) {
                    ScrollBar bar = getVerticalBar();
                    int total = (int) Math.min(Integer.MAX_VALUE, Math.max(scroll.total(), view()));
                    bar.setValues((int) scroll.position(), 0, total, view(), WHEEL, Math.max(1, view() - WHEEL));
                }
            });
        }
    }

    private void wheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoomed.accept(event.count > 0 ? 1 : -1);
        } else if (scroll != null) {
            scroll.by(-event.count * WHEEL / 3, view());
            moved();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Palette palette = Palette.of(getDisplay());
        gc.setBackground(palette.paper());
        gc.fillRectangle(area);
        if (scroll == null) {
            return;
        }
        long total = scroll.total();
        int y = HEAD - scroll.offset();
        for (int i = scroll.top(); i < items.size() && y < area.height; i++) {
            int height = scroll.height(i);
            SideItems.Item item = items.get(i);
            boolean here = !item.folded() && item.from() == row;
            painter.paint(gc, item, new Rectangle(0, y, area.width, height), here, item.folded() ? List.of() : stretches(item.from()));
            y += height;
        }
        painter.head(gc, new Rectangle(0, 0, area.width, HEAD));
        if (scroll.total() != total) {
            moved();
        }
    }

    /** Words that are selected come before those of a comment. */
    private List<Stretch> stretches(int of) {
        List<Stretch> all = new ArrayList<>();
        if (of == selecting) {
            all.add(new Stretch(of, false, Math.min(anchor, caret), Math.max(anchor, caret), null));
        }
        marked.stream().filter(each -> each.row() == of).forEach(all::add);
        return all;
    }

    /** @param stretches words of the comment in question, at most one stretch on either side */
    void mark(List<Stretch> stretches) {
        marked = List.copyOf(stretches);
        redraw();
    }

    /** @return index of the row in which one is; -1 for none */
    int row() {
        return row;
    }

    /** @param wanted index of the row to go to, out of its fold and into sight */
    void go(int wanted) {
        if (scroll == null) {
            row = wanted;
            return;
        }
        if (items.unfold(wanted)) {
            arrange(wanted, true);
        }
        row = wanted;
        scroll.reveal(items.of(wanted), view(), true);
        moved();
        chosen.accept(wanted);
    }

    /** Folds again what was unfolded, or unfolds all. */
    void fold(boolean folded) {
        if (items != null) {
            items.foldAll(folded);
            arrange(Math.max(0, row), true);
        }
    }

    /** @return how many lines stand for rows that are folded */
    int folds() {
        int folds = 0;
        for (int i = 0; items != null && i < items.size(); i++) {
            folds += items.get(i).folded() ? 1 : 0;
        }
        return folds;
    }

    private int at(Event event) {
        return scroll == null || event.y < HEAD ? -1 : scroll.at(event.y - HEAD);
    }

    private boolean isLink(int item, Event event) {
        if (item < 0 || items.get(item).folded()) {
            return item >= 0;
        }
        for (boolean former : new boolean[] {true, false}) {
            int x = painter.x(former);
            if (painter.isLink(items.get(item).from(), former) && event.x >= x && event.x < x + painter.column()) {
                return true;
            }
        }
        return false;
    }

    private void pressed(Event event) {
        setFocus();
        int item = at(event);
        if (event.button != 1 || item < 0) {
            return;
        }
        if (isLink(item, event)) {
            follow(item);
            return;
        }
        int where = items.get(item).from();
        select(-1, 0, 0);
        TextLayout words = painter.words(where, false);
        if (words != null && event.x >= painter.x(false) && event.x < painter.x(false) + painter.column()) {
            selecting = where;
            anchor = offset(event, where);
            caret = anchor;
            dragging = true;
        }
        row = where;
        redraw();
        chosen.accept(where);
    }

    /** Unfolds, or jumps to where the words went or came from. */
    private void follow(int item) {
        SideItems.Item which = items.get(item);
        if (which.folded()) {
            int top = which.from();
            items.unfold(top);
            arrange(top, false);
        } else {
            go(sides.rows().get(which.from()).other());
        }
    }

    private int offset(Event event, int where) {
        TextLayout words = painter.words(where, false);
        int[] trailing = new int[1];
        int y = event.y - HEAD - scroll.y(items.of(where)) - painter.wordsTop();
        return words.getOffset(event.x - painter.x(false), y, trailing) + trailing[0];
    }

    private void pointed(Event event) {
        if (dragging) {
            caret = offset(event, selecting);
            redraw();
        } else {
            int item = at(event);
            int cursor = item >= 0 && isLink(item, event) ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
            setCursor(getDisplay().getSystemCursor(cursor));
        }
    }

    private void released(Event event) {
        if (dragging) {
            dragging = false;
            select(selecting, anchor, caret);
        }
    }

    /**
     * Selects words of the later text.
     *
     * @param where index of their row; -1 for none
     * @param from offset in the words of the row
     * @param to likewise
     */
    void select(int where, int from, int to) {
        boolean none = where < 0 || from == to;
        selecting = none ? -1 : where;
        anchor = from;
        caret = to;
        redraw();
        selected.accept(none ? null : SidesComments.passage(sides, where, Math.min(from, to), Math.max(from, to)));
    }

    private void key(Event event) {
        if (scroll == null || items.size() == 0) {
            return;
        }
        int item = row < 0 ? scroll.top() : items.of(row);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> step(item, 1);
            case SWT.ARROW_UP -> step(item, -1);
            case SWT.PAGE_DOWN -> scroll.by(view() - WHEEL, view());
            case SWT.PAGE_UP -> scroll.by(WHEEL - view(), view());
            case SWT.HOME -> scroll.to(0, view());
            case SWT.END -> scroll.to(scroll.total(), view());
            case SWT.CR -> {
                if (row >= 0 && sides.rows().get(row).other() >= 0) {
                    go(sides.rows().get(row).other());
                }
            }
            default -> {
                return;
            }
        }
        moved();
    }

    /** A fold on the way is opened. */
    private void step(int item, int step) {
        int next = Math.clamp(item + step, 0, items.size() - 1);
        go(step > 0 ? items.get(next).from() : items.get(next).to() - 1);
    }
}
