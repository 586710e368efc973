package org.heyi.workbench.review.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.heyi.base.Texts;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.workbench.Comments;
import org.heyi.workbench.Palette;
import org.heyi.workbench.review.internal.CardLayout.Sizes;
import org.heyi.workbench.review.internal.CardLayout.Slot;
import org.heyi.workbench.review.internal.CardPainter.Link;
import org.heyi.workbench.widgets.FocusRing;
import org.heyi.workbench.widgets.HeardList;

/**
 * The comments as cards beside the report: each as near to its words as the others allow, the open one level with
 * them; or, when asked, one below the other as a list. Only what is near the eye is placed, and only when it is drawn.
 * A screen reader hears a list.
 */
final class CardStrip extends Canvas {

    /** Carries out what is done on a card. */
    interface Listener extends CardPainter.Actions {

        /** @param annotation the comment that was chosen, null for none */
        void choose(Annotation annotation);

        /** @param annotation the comment that shall be edited */
        void edit(Annotation annotation);

        /** @param annotation the comment that shall be deleted */
        void delete(Annotation annotation);

        /** Esc was pressed. */
        void escape();

        /** Told when the reply field was closed, so that the focus goes back to the comments. */
        void replied();
    }

    private static final Texts TEXTS = Texts.of(CardStrip.class);
    private static final int EDGE = 12;
    /** Height of what tells at an end how many comments there are beyond it, pixels. */
    private static final int BAR = 26;
    private static final int NOTCH = 24;

    private final CardPainter painter;
    private final Listener listener;
    private final Replying replying;
    private final HeardList heard;
    private final Runnable geometryChanged = this::stale;
    private PassageGeometry geometry;
    private Comments comments = new Comments();
    private Annotation focused;
    /** The card that shows everything. Stays open when the focus goes, so that nothing moves. */
    private Annotation open;
    private boolean list;
    private String emptyText = "";
    private List<Slot> slots = List.of();
    private boolean placed;
    private int offset;
    private int offsetAt = -1;
    private int openHeight = -1;
    private int openWidth;
    /** How far the words of an open card that is higher than the strip are scrolled, pixels. */
    private int shift;

    /**
     * @param parent where it stands
     * @param listener carries out what is done on a card
     */
    CardStrip(Composite parent, Listener listener) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        this.listener = listener;
        painter = new CardPainter(this, listener, this::resized);
        replying = new Replying(this, painter.thread(), listener.threads(), listener::replied, this::written);
        setData("org.heyi.id", "cards");
        getVerticalBar().setVisible(false);
        getVerticalBar().addListener(SWT.Selection, event -> stale());
        addListener(SWT.Paint, event -> {
            paint(event.gc);
            FocusRing.draw(this, event.gc);
        });
        addListener(SWT.Resize, event -> {
            offsetAt = -1;
            stale();
        });
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseMove, event -> setCursor(isActive(event) ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
        addListener(SWT.MouseDoubleClick, event -> {
            Slot slot = at(event.y);
            if (slot != null && !slot.fold() && linkAt(event) == null) {
                listener.edit(annotation(slot));
            }
        });
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> entered());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> attach(null));
        heard = HeardList.of(this, TEXTS.get("comments"), new Items());
    }

    private void entered() {
        redraw();
        heard.chosen();
    }

    /** The comments as a screen reader hears them. */
    private final class Items implements HeardList.Items {

        @Override
        public int count() {
            return order().size();
        }

        @Override
        public String tell(int index) {
            return painter.tell(order().get(index));
        }

        @Override
        public int chosen() {
            return comments.indexOf(focused);
        }

        @Override
        public Rectangle place(int index) {
            CardStrip.this.place();
            return slots.stream().filter(each -> each.from() <= index && index < each.to()).findFirst().map(CardStrip.this::box).orElse(null);
        }

        @Override
        public int at(int y) {
            Slot slot = CardStrip.this.at(y);
            return slot == null ? -1 : slot.from();
        }
    }

    /** @param beside where the words stand; null while there is no reader */
    void attach(PassageGeometry beside) {
        if (geometry != null) {
            geometry.removeGeometryListener(geometryChanged);
        }
        geometry = beside;
        offsetAt = -1;
        if (geometry != null) {
            geometry.addGeometryListener(geometryChanged);
            stale();
        }
    }

    /** @param asList whether one below the other, instead of beside the words */
    void setList(boolean asList) {
        if (list != asList) {
            list = asList;
            getVerticalBar().setVisible(asList);
            stale();
            reveal();
        }
    }

    /**
     * @param shown the comments in order
     * @param now the one in focus, or null
     * @param became what became of them
     * @param empty what to say when there are none, localised
     * @param times zone in which times are shown
     * @param current the report's newest version, or null
     */
    void show(Comments shown, Annotation now, Trace became, String empty, ZoneId times, Version current) {
        comments = shown;
        painter.read(current, times, shown);
        painter.trace(became);
        emptyText = empty;
        focused = now;
        open = now != null ? now : comments.indexOf(open) < 0 ? null : open;
        replying.elsewhere(open);
        openHeight = -1;
        shift = 0;
        stale();
    }

    /**
     * @param touched comments that came, went or were edited
     * @param became what became of the comments
     */
    void update(Set<Annotation> touched, Trace became) {
        touched.forEach(painter::forget);
        painter.trace(became);
        if (comments.indexOf(open) < 0) {
            open = null;
            replying.elsewhere(null);
        }
        openHeight = -1;
        stale();
    }

    /** @param wanted what is looked for and shown on the cards, or null */
    void seek(Query wanted) {
        painter.seek(wanted);
        resized();
    }

    /** The open card needs another height. */
    private void resized() {
        openHeight = -1;
        stale();
    }

    /** Where one replies, at the foot of the card, is to be in sight. */
    private void written() {
        openHeight = -1;
        shift = replying.annotation() == null ? shift : Integer.MAX_VALUE;
        stale();
        place();
    }

    /**
     * Lets the person write below the comment in focus.
     *
     * @param annotation that comment
     * @param reply one's own reply that is to say something else; null for a new one
     * @param shown what shows the comments now: this, or what stands in its place
     */
    void write(Annotation annotation, Message reply, Control shown) {
        if (shown == this) {
            place();
        }
        replying.write(annotation, reply, shown);
    }

    /** Closes the reply field; what was not sent is kept. */
    void leaveReply() {
        replying.elsewhere(null);
    }

    /** The colours changed. */
    void recolour() {
        replying.recolour();
        redraw();
    }

    /** @param now the comment in focus, or null */
    void focus(Annotation now) {
        replying.elsewhere(now);
        if (focused == now) {
            return;
        }
        focused = now;
        if (now == null) {
            redraw();
        } else {
            if (open != now) {
                open = now;
                openHeight = -1;
                shift = 0;
            }
            stale();
            reveal();
        }
        heard.chosen();
    }

    /** @return the comments in the order in which they stand */
    List<Annotation> order() {
        return comments.shown();
    }

    /** In the list, scrolls to the card in focus when it is not in sight. */
    private void reveal() {
        int index = comments.indexOf(focused);
        if (list && index >= 0 && isVisible()) {
            place();
            CardLayout layout = arranged();
            int offset = getVerticalBar().getSelection();
            int height = getClientArea().height;
            int top = layout.listTop(index);
            if (top < offset || top + openHeight > offset + height) {
                getVerticalBar().setSelection(Math.max(0, top - height / 3));
                stale();
            }
        }
    }

    private Rectangle box(Slot slot) {
        return new Rectangle(EDGE, slot.top(), getClientArea().width - 2 * EDGE, slot.height());
    }

    private Annotation annotation(Slot slot) {
        return order().get(slot.from());
    }

    private Slot at(int y) {
        place();
        return slots.stream().filter(each -> y >= each.top() && y < each.top() + each.height()).findFirst().orElse(null);
    }

    private boolean isOpen(Slot slot) {
        return slot != null && !slot.fold() && annotation(slot) == open;
    }

    private Link linkAt(Event event) {
        Slot slot = at(event.y);
        if (!isOpen(slot)) {
            return null;
        }
        int x = event.x - EDGE;
        int y = event.y - slot.top() + shift;
        return painter.links().stream().filter(link -> x >= link.left() && x < link.right() && y >= link.top() && y < link.bottom())
                .findFirst().orElse(null);
    }

    /** Whether a click there does more than choose a card. */
    private boolean isActive(Event event) {
        Slot slot = at(event.y);
        return beyond(event.y) != null || slot != null && slot.fold() || linkAt(event) != null;
    }

    /** The nearest comment beyond the end of the strip that a place tells of; null where it tells of none. */
    private Annotation beyond(int y) {
        place();
        int above = above();
        int below = below();
        return y < BAR && above > 0 ? order().get(above - 1)
                : y >= getClientArea().height - BAR && below > 0 ? order().get(order().size() - below) : null;
    }

    private void pressed(Event event) {
        setFocus();
        Link link = event.button == 1 ? linkAt(event) : null;
        Annotation beyond = beyond(event.y);
        Slot slot = at(event.y);
        if (beyond != null) {
            listener.choose(beyond);
        } else if (link != null) {
            link.action().run();
        } else if (slot != null && slot.fold()) {
            // Opens the comment of the folded ones that is nearest, so that further clicks open the next ones.
            boolean before = slots.indexOf(slot) + 1 < slots.size() && slots.get(slots.indexOf(slot) + 1).from() == slot.to()
                    && comments.indexOf(open) >= slot.to();
            listener.choose(order().get(before ? slot.to() - 1 : slot.from()));
        } else {
            listener.choose(slot == null ? null : annotation(slot));
        }
    }

    private void stale() {
        placed = false;
        if (!isDisposed()) {
            redraw();
        }
    }

    private CardLayout arranged() {
        int width = getClientArea().width - 2 * EDGE;
        int index = comments.indexOf(open);
        if (index >= 0 && (openHeight < 0 || openWidth != width)) {
            openWidth = width;
            openHeight = width > 40 ? painter.measure(open, width) : painter.closed();
        }
        int room = Math.max(painter.closed(), getClientArea().height - 2 * BAR);
        int height = list ? openHeight : Math.min(openHeight, room);
        shift = Math.clamp(shift, 0, Math.max(0, openHeight - height));
        return new CardLayout(comments, index, new Sizes(painter.closed(), index < 0 ? painter.closed() : height,
                painter.fold(), BAR));
    }

    /** Gives everything near the eye its place, if anything changed since the last time. */
    private void place() {
        if (placed) {
            return;
        }
        placed = true;
        Rectangle area = getClientArea();
        CardLayout layout = arranged();
        if (list || geometry == null) {
            int height = Math.max(1, area.height);
            int all = layout.listHeight();
            getVerticalBar().setValues(Math.min(getVerticalBar().getSelection(), Math.max(0, all - height)), 0,
                    Math.max(all, height), height, 40, height);
            slots = layout.list(getVerticalBar().getSelection(), height);
        } else {
            slots = layout.beside(geometry, offset(), area.height);
        }
        if (replying.annotation() != null) {
            slots.stream().filter(this::isOpen).findFirst().ifPresent(each -> replying.place(EDGE, each.top() - shift));
        }
    }

    /** y of the reader's top in the strip. Asking the display takes a while and is done only when one of them moved. */
    private int offset() {
        if (offsetAt != geometry.moves()) {
            offsetAt = geometry.moves();
            offset = geometry.origin() - toDisplay(0, 0).y;
        }
        return offset;
    }

    private boolean isSeen(Slot slot) {
        int height = getClientArea().height;
        return slot.top() + slot.height() / 2 > BAR / 2 && slot.top() + slot.height() / 2 < height - BAR / 2;
    }

    /** How many comments stand above what is seen. */
    private int above() {
        return list ? 0 : slots.stream().filter(this::isSeen).findFirst().map(Slot::from).orElseGet(this::before);
    }

    /** How many comments stand below what is seen. */
    private int below() {
        return list ? 0 : order().size() - slots.stream().filter(this::isSeen).reduce((one, next) -> next).map(Slot::to)
                .orElseGet(this::before);
    }

    /** How many comments begin before what is visible of the report, where no card is seen. */
    private int before() {
        return geometry == null || geometry.height() <= 0 ? 0 : comments.before(geometry.paragraphAt(0));
    }

    private void wheel(Event event) {
        int by = -event.count * 24;
        if (list) {
            getVerticalBar().setSelection(getVerticalBar().getSelection() + by);
            stale();
        } else if (isOpen(at(event.y)) && Math.clamp(shift + by, 0, Math.max(0, openHeight - at(event.y).height())) != shift) {
            shift += by;
            stale();
        } else if (geometry != null) {
            // Cards and report scroll together while they stand side by side.
            geometry.scroll(by);
        }
    }

    private void key(Event event) {
        int at = comments.indexOf(focused);
        int count = order().size();
        int next = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> Math.min(at + 1, count - 1);
            case SWT.ARROW_UP -> Math.max(at - 1, 0);
            case SWT.HOME -> 0;
            case SWT.END -> count - 1;
            default -> -1;
        };
        if (next >= 0 && next < count) {
            listener.choose(order().get(next));
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && focused != null) {
            listener.edit(focused);
        } else if (event.keyCode == SWT.DEL && focused != null) {
            listener.delete(focused);
        } else if (event.keyCode == SWT.SPACE && focused != null && focused == open) {
            painter.thread().unfold(focused);
        } else if (event.keyCode == SWT.ESC) {
            listener.escape();
        }
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.chrome());
        gc.fillRectangle(area);
        if (order().isEmpty()) {
            painter.empty(gc, emptyText, area);
            return;
        }
        place();
        for (Slot slot : slots) {
            if (slot.top() + slot.height() >= 0 && slot.top() <= area.height) {
                paint(gc, slot, palette);
            }
        }
        int above = above();
        int below = below();
        if (above > 0) {
            painter.bar(gc, above, true, new Rectangle(0, 0, area.width, BAR));
        }
        if (below > 0) {
            painter.bar(gc, below, false, new Rectangle(0, area.height - BAR, area.width, BAR));
        }
    }

    private void paint(GC gc, Slot slot, Palette palette) {
        Rectangle box = box(slot);
        if (slot.fold()) {
            painter.fold(gc, order().subList(slot.from(), slot.to()), box);
        } else if (isOpen(slot)) {
            if (open == focused && !list) {
                thread(gc, slot, palette);
            }
            painter.open(gc, open, open == focused, box, shift);
        } else {
            painter.closed(gc, annotation(slot), focused != null, box);
        }
    }

    /** Goes on where the reader's thread from the words ends. */
    private void thread(GC gc, Slot slot, Palette palette) {
        if (comments.paragraph(slot.from()) == Comments.WHOLE || geometry == null) {
            return;
        }
        int words = offset() + geometry.middle(open);
        int card = Math.min(slot.top() + NOTCH, slot.top() + slot.height() / 2);
        gc.setForeground(Palette.mix(palette.mark(open.getKind()), palette.chrome(), 0.5));
        gc.drawPolyline(new int[] {0, words, EDGE / 2, words, EDGE / 2, card, EDGE, card});
    }
}
