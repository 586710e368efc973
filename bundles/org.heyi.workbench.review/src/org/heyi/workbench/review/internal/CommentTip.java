package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;

/**
 * What comments say, when the pointer rests on their words. One small window that comes and goes and draws its words
 * itself: making one each time, with a control for every line, took longer than a frame.
 */
final class CommentTip {

    private static final Texts TEXTS = Texts.of(CommentTip.class);
    /** So many of the comments on the same words are told. */
    private static final int TOLD = 3;
    private static final int PAD = 12;
    private static final int GAP = 8;
    /** From the pointer, so that it does not lie on the tip. */
    private static final int BELOW = 18;

    /** Some lines in one type. */
    private record Block(String words, Font font, Color colour, int above) {
    }

    private final StyledText text;
    private final Function<Event, List<Annotation>> under;
    private final Function<Annotation, String> describe;
    private List<Annotation> told = List.of();
    private List<Block> blocks = List.of();
    private Shell shell;

    /**
     * @param text where the pointer rests
     * @param under the comments at a place
     * @param describe what a comment is told by; its first line is its head
     */
    CommentTip(StyledText text, Function<Event, List<Annotation>> under, Function<Annotation, String> describe) {
        this.text = text;
        this.under = under;
        this.describe = describe;
        text.addListener(SWT.MouseHover, this::hover);
        text.addListener(SWT.MouseMove, event -> {
            if (isShown() && !under.apply(event).equals(told)) {
                hide();
            }
        });
        for (int gone : new int[] {SWT.MouseExit, SWT.MouseDown, SWT.KeyDown, SWT.FocusOut, SWT.Dispose}) {
            text.addListener(gone, event -> hide());
        }
    }

    private boolean isShown() {
        return shell != null && !shell.isDisposed() && shell.isVisible();
    }

    /** Takes the tip away, for instance because the words have moved. */
    void hide() {
        if (isShown()) {
            shell.setVisible(false);
        }
    }

    private void hover(Event event) {
        List<Annotation> comments = under.apply(event);
        if (comments.isEmpty() || isShown() && comments.equals(told)) {
            return;
        }
        told = comments;
        blocks = blocks(comments);
        if (shell == null || shell.isDisposed()) {
            shell = new Shell(text.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS | SWT.NO_TRIM);
            shell.setData("org.heyi.id", "reader.tip");
            shell.addListener(SWT.Paint, paint -> draw(paint.gc));
            text.addListener(SWT.Dispose, disposed -> shell.dispose());
        }
        GC gc = new GC(text);
        Point size = place(gc, false);
        gc.dispose();
        Rectangle screen = text.getMonitor().getClientArea();
        Point at = text.toDisplay(event.x, event.y);
        int y = at.y + BELOW + size.y <= screen.y + screen.height ? at.y + BELOW : at.y - GAP - size.y;
        shell.setBounds(Math.max(screen.x, Math.min(at.x + GAP, screen.x + screen.width - size.x)), Math.max(screen.y, y),
                size.x, size.y);
        shell.setVisible(true);
        shell.redraw();
    }

    private List<Block> blocks(List<Annotation> comments) {
        Palette palette = Palette.of(text.getDisplay());
        Faces faces = Faces.of(text.getDisplay());
        List<Block> all = new ArrayList<>();
        for (Annotation annotation : comments.subList(0, Math.min(TOLD, comments.size()))) {
            String[] parts = describe.apply(annotation).split("\n", 2);
            all.add(new Block(parts[0], faces.smallBold(), palette.mark(annotation.getKind()), all.isEmpty() ? 0 : GAP));
            if (parts.length > 1) {
                all.add(new Block(parts[1], faces.normal(), palette.text(), 2));
            }
        }
        if (comments.size() > TOLD) {
            all.add(new Block(TEXTS.get("tip.more", comments.size() - TOLD), faces.small(), palette.secondary(), GAP));
        }
        return all;
    }

    private void draw(GC gc) {
        Palette palette = Palette.of(text.getDisplay());
        Rectangle area = shell.getClientArea();
        gc.setBackground(palette.card());
        gc.fillRectangle(area);
        gc.setForeground(palette.line());
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        place(gc, true);
    }

    /** Draws the words, or only measures them; returns the room they take. */
    private Point place(GC gc, boolean drawing) {
        int y = PAD - 2;
        int width = 0;
        for (Block block : blocks) {
            gc.setFont(block.font);
            y += block.above;
            if (drawing) {
                gc.setForeground(block.colour);
                gc.drawText(block.words, PAD, y, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
            }
            Point size = gc.textExtent(block.words, SWT.DRAW_DELIMITER);
            width = Math.max(width, size.x);
            y += size.y;
        }
        return new Point(width + 2 * PAD, y + PAD - 2);
    }
}
