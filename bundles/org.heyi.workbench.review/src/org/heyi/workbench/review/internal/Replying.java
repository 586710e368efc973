package org.heyi.workbench.review.internal;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;

/** Where a reply is being written: over the open card, or at the foot of the table. */
final class Replying {

    /** Between the field and the edge of a table, pixels. */
    private static final int EDGE = 8;

    private final Control cards;
    private final ThreadPainter painter;
    private final ThreadDesk desk;
    private final Runnable left;
    private final Runnable changed;
    /** Made when somebody first replies. */
    private ReplyField field;
    private Control over;

    /**
     * @param cards what the cards are drawn on
     * @param painter says where on the card one replies
     * @param desk sends and keeps what is written
     * @param left told when the person is done, with the focus still here
     * @param changed told when the open card needs another height
     */
    Replying(Control cards, ThreadPainter painter, ThreadDesk desk, Runnable left, Runnable changed) {
        this.cards = cards;
        this.painter = painter;
        this.desk = desk;
        this.left = left;
        this.changed = changed;
    }

    /** @return the comment that is being replied to; null for none */
    Annotation annotation() {
        return field == null ? null : field.annotation();
    }

    /**
     * Begins to write.
     *
     * @param annotation the comment, whose card is the open one
     * @param reply one's own reply that is to say something else; null for a new one
     * @param shown what shows the comments now: the cards, or the table
     */
    void write(Annotation annotation, Message reply, Control shown) {
        over = shown;
        if (field == null) {
            field = new ReplyField(cards.getParent(), desk, this::leave, this::grown);
        }
        field.open(annotation, reply);
    }

    private void leave() {
        left.run();
        field.hide();
    }

    /** Another comment is looked at, or none. */
    void elsewhere(Annotation now) {
        if (annotation() != null && annotation() != now) {
            field.hide();
        }
    }

    private void grown() {
        Annotation writing = annotation();
        if (over != cards) {
            overTable();
        } else {
            Rectangle room = painter.field();
            painter.writing(writing, writing == null || room == null ? 0 : field.height(room.width));
            changed.run();
        }
    }

    private void overTable() {
        if (annotation() != null) {
            Rectangle table = over.getBounds();
            int width = table.width - 2 * EDGE;
            int height = field.height(width);
            field.place(new Rectangle(table.x + EDGE, table.y + table.height - height - EDGE, width, height));
        }
    }

    /**
     * Lays the field over the card; where that is out of sight, at the edge of what is seen, so that nobody writes where they do not see it.
     *
     * @param x of the open card, in the strip
     * @param y likewise, as far as its words are scrolled
     */
    void place(int x, int y) {
        Rectangle room = painter.field();
        if (annotation() != null && over == cards && room != null) {
            Rectangle strip = cards.getBounds();
            int top = Math.clamp(y + room.y, 0, Math.max(0, strip.height - room.height));
            field.place(new Rectangle(strip.x + x + room.x, strip.y + top, room.width, room.height));
        }
    }

    /** The colours changed. */
    void recolour() {
        if (field != null) {
            field.recolour();
        }
    }
}
