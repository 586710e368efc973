package org.heyi.workbench.review.internal;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.usecase.Recording;
import org.heyi.usecase.Threads;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.widgets.Grid;

/** Draws what was replied to the comment on the open card, and where one replies to it. */
final class ThreadPainter {

    private static final Texts TEXTS = Texts.of(ThreadPainter.class);
    /** So many replies are shown where there are more. */
    static final int LAST = 2;
    /** Above and below the words where one replies, pixels. */
    private static final int PAD = 5;
    private static final int GAP = 12;

    private final CardPainter card;
    private final Display display;
    private final ThreadDesk desk;
    private final Runnable unfolding;
    /** The comment of which all replies are shown; null for none. */
    private Annotation unfolded;
    /** Where one replies on the card that was measured or drawn last, from its corner; null where one cannot. */
    private Rectangle field;
    /** The comment that is being replied to, and how high the field is, pixels. */
    private Annotation writing;
    private int height;

    ThreadPainter(CardPainter card, Display display, ThreadDesk desk, Runnable unfolding) {
        this.card = card;
        this.display = display;
        this.desk = desk;
        this.unfolding = unfolding;
    }

    /** @return where one replies on the card that was measured or drawn last, from its corner; null where one cannot */
    Rectangle field() {
        return field;
    }

    /**
     * @param annotation the comment that is being replied to; null for none
     * @param needed how high the field is in which that is done, pixels
     */
    void writing(Annotation annotation, int needed) {
        writing = annotation;
        height = needed;
    }

    /** @return height of the field with one line in it, pixels */
    int line() {
        return card.lineHeight() + 2 * PAD;
    }

    /**
     * Shows all replies to a comment, or only the last ones again.
     *
     * @param annotation the comment
     */
    void unfold(Annotation annotation) {
        unfolded = unfolded == annotation ? null : annotation;
        unfolding.run();
    }

    /**
     * Draws the replies, or only measures them.
     *
     * @param gc where; null to measure
     * @param annotation the comment
     * @param box the card
     * @param top where they begin
     * @param zone in which times are shown
     * @return where they end
     */
    int replies(GC gc, Annotation annotation, Rectangle box, int top, ZoneId zone) {
        Palette palette = Palette.of(display);
        int x = box.x + CardPainter.PAD;
        int width = box.width - 2 * CardPainter.PAD;
        int y = top;
        List<Message> replies = Threads.replies(annotation);
        if (replies.size() < annotation.getThread().size()) {
            y = card.block(gc, TEXTS.get("card.reply", Recording.recorder(annotation).getName(), annotation.getThread().getFirst().getText()),
                    Faces.of(display).normal(), palette.secondary(), x, y, width) + 6;
        }
        // While a search is on, replies are not folded, because any of them may contain the hit.
        int hidden = unfolded == annotation || card.isSeeking() ? 0 : replies.size() - LAST;
        if (hidden > 0) {
            card.action(gc, box, TEXTS.get("thread.more", hidden), x, y, () -> unfold(annotation));
            y += card.lineHeight() + 6;
        }
        for (Message each : replies.subList(Math.max(0, hidden), replies.size())) {
            y = reply(gc, annotation, each, box, y, zone) + 6;
        }
        return y;
    }

    private int reply(GC gc, Annotation annotation, Message reply, Rectangle box, int top, ZoneId zone) {
        Palette palette = Palette.of(display);
        Faces faces = Faces.of(display);
        int x = box.x + CardPainter.PAD;
        int width = box.width - 2 * CardPainter.PAD;
        boolean own = desk.changeable(annotation) == reply;
        int y = card.block(gc, Describe.whoReplied(reply, zone), faces.small(), palette.secondary(), x, top, width) + 1;
        y = card.block(gc, reply.getText() == null ? "" : reply.getText(), faces.normal(), palette.text(), x, y, width);
        if (own) {
            int end = card.action(gc, box, TEXTS.get("thread.change"), x, y + 2, () -> desk.write(annotation, reply));
            card.action(gc, box, TEXTS.get("thread.takeBack"), end + GAP, y + 2, () -> desk.takeBack(reply));
            y += 2 + card.lineHeight();
        }
        return y;
    }

    /**
     * Draws where one replies and marks the comment as done with, or only measures it.
     *
     * @param gc where; null to measure
     * @param annotation the comment
     * @param box the card
     * @param top where it begins
     * @return where it ends
     */
    int foot(GC gc, Annotation annotation, Rectangle box, int top) {
        int x = box.x + CardPainter.PAD;
        int width = box.width - 2 * CardPainter.PAD;
        boolean resolves = desk.mayResolve(annotation);
        field = null;
        if (!desk.mayReply(annotation) && !resolves) {
            return top;
        }
        int y = top + 8;
        String words = TEXTS.get(annotation.isResolved() ? "thread.reopen" : "thread.resolve");
        int button = resolves ? card.width(words) : 0;
        if (desk.mayReply(annotation)) {
            int room = width - (resolves ? button + GAP : 0);
            int high = writing == annotation ? Math.max(height, line()) : line();
            field = new Rectangle(x - box.x, y - box.y, room, high);
            frame(gc, annotation, new Rectangle(x, y, room, high));
            card.link(box, new Rectangle(x, y, room, high), () -> desk.write(annotation, null));
        }
        if (resolves) {
            card.action(gc, box, words, x + width - button, y + PAD, () -> desk.resolve(annotation));
        }
        return y + (field == null ? line() : field.height);
    }

    /** The field as it is drawn while it is closed. */
    private void frame(GC gc, Annotation annotation, Rectangle place) {
        if (gc == null || writing == annotation) {
            return;
        }
        Palette palette = Palette.of(display);
        gc.setForeground(palette.line());
        gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, 6, 6);
        String unsent = desk.unsent(annotation).strip().replace('\n', ' ');
        gc.setFont(Faces.of(display).normal());
        gc.setForeground(unsent.isEmpty() ? palette.secondary() : palette.text());
        gc.drawText(Grid.shorten(gc, unsent.isEmpty() ? TEXTS.get("thread.hint") : TEXTS.get("thread.unsent", unsent), place.width - 16),
                place.x + 8, place.y + PAD, true);
    }
}
