package org.heyi.workbench.review.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.review.internal.Marks.Mark;
import org.heyi.workbench.review.internal.Marks.Run;
import org.heyi.workbench.review.internal.Marks.Stretch;
import org.heyi.workbench.review.internal.PageGeometry.Lines;
import org.heyi.workbench.review.internal.ReaderView.Spot;

/**
 * Draws under and over the words of a page: grounds and underlines of comments, numbers of paragraphs, what checks and
 * searches found. The grounds are no styles of the text, because the control would lay out every paragraph anew
 * whenever another comment is looked at.
 */
final class PagePainter {

    /** How strong the ground of a crowd is: from, a comment more, up to. */
    private static final double LEAST = 0.06;
    private static final double MORE = 0.012;
    private static final double MOST = 0.3;

    /** How much of what steps back is covered, 0 to 255. */
    private static final int DIM = 168;
    /** How far before the words a sign begins, pixels. */
    private static final int SIGN = 16;

    private final StyledText text;
    private final ReportText report;
    private final PageGeometry geometry;
    private final Marks marks;
    private Annotation focused;
    private List<Spot> findings = List.of();
    private List<Spot> found = List.of();
    private int foundAt = -1;
    private Signs signs = Signs.NONE;
    private int lit = -1;

    PagePainter(StyledText text, ReportText report, PageGeometry geometry, Marks marks) {
        this.text = text;
        this.report = report;
        this.geometry = geometry;
        this.marks = marks;
    }

    /** @param now the comment in focus, or null */
    void focus(Annotation now) {
        focused = now;
    }

    /** @param paragraph index of the one that is read while the others step back; -1 when none does */
    void light(int paragraph) {
        lit = paragraph;
    }

    /** @param conflicts where comments stand that cannot be met together */
    void signs(Signs conflicts) {
        signs = conflicts;
    }

    /** @param spots what checks found */
    void findings(List<Spot> spots) {
        findings = spots;
    }

    /**
     * @param spots where the searched words stand
     * @param current index of the one that is looked at; -1 for none
     */
    void found(List<Spot> spots, int current) {
        found = spots;
        foundAt = current;
    }

    /**
     * Draws the grounds of marked words, before the words.
     *
     * @param gc where
     * @param y top of what is drawn
     * @param height of it
     */
    void under(GC gc, int y, int height) {
        if (report.paragraphs().isEmpty()) {
            return;
        }
        Palette palette = Palette.of(text.getDisplay());
        int last = geometry.at(y + height - 1);
        for (int i = geometry.at(y); i <= last; i++) {
            List<Stretch> stretches = marks.stretches(i);
            if (stretches.isEmpty()) {
                continue;
            }
            Lines lines = geometry.lines(i);
            int top = geometry.top(i);
            for (Stretch stretch : stretches) {
                gc.setBackground(ground(stretch, palette));
                for (int line = lines.at(stretch.start()); line <= lines.at(stretch.end() - 1); line++) {
                    if (top + lines.bottom(line) >= y && top + lines.top(line) <= y + height) {
                        Rectangle box = lines.box(line, stretch.start(), stretch.end());
                        gc.fillRectangle(box.x, top + box.y, box.width, box.height);
                    }
                }
            }
        }
    }

    private Color ground(Stretch stretch, Palette palette) {
        Color mixed = null;
        int count = 0;
        for (Mark mark : stretch.marks()) {
            Color own = palette.ground(mark.annotation().getKind());
            if (mark.annotation() == focused) {
                return Palette.mix(palette.mark(mark.annotation().getKind()), own, palette.dark() ? 0.28 : 0.2);
            }
            count++;
            mixed = mixed == null ? own : Palette.mix(own, mixed, 1.0 / count);
        }
        if (stretch.isCrowded()) {
            // Mixing the colours of many kinds gives brown, so overlapping comments share the accent colour, stronger the more there are.
            mixed = Palette.mix(palette.accent(), palette.paper(), Math.min(MOST, LEAST + MORE * count));
        }
        // Other marks are paler while a comment is selected.
        return focused == null ? mixed : Palette.mix(mixed, palette.paper(), 0.55);
    }

    /**
     * Draws what stands on and beside the words.
     *
     * @param gc where
     * @param clip what is to be drawn anew
     */
    void over(GC gc, Rectangle clip) {
        if (report.paragraphs().isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        Palette palette = Palette.of(text.getDisplay());
        int first = geometry.at(clip.y);
        int last = geometry.at(clip.y + clip.height);
        for (int i = first; i <= last; i++) {
            number(gc, i, palette);
            conflicts(gc, i, palette);
            for (Run run : marks.runs(i)) {
                if (run.mark() == null || run.mark().annotation() != focused) {
                    underline(gc, i, run, clip, palette);
                }
            }
        }
        for (int i = first; focused != null && i <= last; i++) {
            for (Mark mark : marks.marks(i)) {
                if (mark.annotation() == focused) {
                    underline(gc, i, new Run(mark.start(), mark.end(), mark), clip, palette);
                    thread(gc, i, mark, palette);
                }
            }
        }
        gc.setLineStyle(SWT.LINE_DOT);
        for (Spot spot : within(findings, first, last)) {
            gc.setForeground(spot.error() ? palette.error() : palette.secondary());
            boxes(spot, box -> gc.drawRectangle(box.x - 1, box.y + 2, box.width + 1, box.height - 3));
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setForeground(palette.accent());
        for (Spot spot : foundWithin(first, last)) {
            gc.setLineWidth(foundAt >= 0 && found.get(foundAt) == spot ? 2 : 1);
            boxes(spot, box -> gc.drawRoundRectangle(box.x - 1, box.y, box.width + 1, box.height, 4, 4));
        }
        gc.setLineWidth(1);
        if (lit >= 0) {
            dim(gc, first, last, palette);
        }
    }

    private void dim(GC gc, int first, int last, Palette palette) {
        gc.setAlpha(DIM);
        gc.setBackground(palette.paper());
        for (int i = first; i <= last; i++) {
            if (i != lit) {
                int top = geometry.top(i);
                int bottom = i + 1 < report.paragraphs().size() ? geometry.top(i + 1)
                        : top + geometry.lines(i).bottom(geometry.lines(i).count() - 1) + Underlines.HEIGHT;
                gc.fillRectangle(0, top, text.getClientArea().width, bottom - top);
            }
        }
        gc.setAlpha(255);
    }

    private List<Spot> within(List<Spot> spots, int first, int last) {
        int from = report.start(first);
        int to = report.end(last);
        return spots.isEmpty() ? spots : spots.stream().filter(each -> each.end() > from && each.start() < to).toList();
    }

    /** Of what was searched for, which stands in order and may be very much, nothing out of sight is looked at. */
    private List<Spot> foundWithin(int first, int last) {
        return found.subList(foundBefore(report.start(first)), foundBefore(report.end(last)));
    }

    private int foundBefore(int offset) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void number(GC gc, int paragraph, Palette palette) {
        if (Typesetter.isCentred(report.paragraphs().get(paragraph).getKind())) {
            return;
        }
        gc.setFont(Faces.of(text.getDisplay()).small());
        gc.setForeground(palette.pale());
        String number = Integer.toString(paragraph + 1);
        Point size = gc.textExtent(number);
        Lines lines = geometry.lines(paragraph);
        int height = lines.bottom(0) - lines.top(0);
        gc.drawText(number, text.getLeftMargin() - 20 - size.x,
                geometry.top(paragraph) + lines.top(0) + (height - size.y) / 2, true);
    }

    /** Two arrows that meet, before a line in which comments begin that collide. */
    private void conflicts(GC gc, int paragraph, Palette palette) {
        if (!signs.isIn(paragraph)) {
            return;
        }
        Lines lines = geometry.lines(paragraph);
        gc.setBackground(palette.error());
        for (int line = 0; line < lines.count(); line++) {
            if (!signs.within(paragraph, lines.start(line), lines.start(line + 1)).isEmpty()) {
                int y = geometry.top(paragraph) + (lines.top(line) + lines.bottom(line)) / 2;
                int x = text.getLeftMargin() - SIGN;
                gc.fillPolygon(new int[] {x, y - 4, x + 5, y, x, y + 4});
                gc.fillPolygon(new int[] {x + 11, y - 4, x + 6, y, x + 11, y + 4});
            }
        }
    }

    /**
     * @param x from the left of the text
     * @param y from the top of what is visible
     * @return the undecided comments whose sign of a collision stands there
     */
    List<Annotation> conflictsAt(int x, int y) {
        if (x < text.getLeftMargin() - SIGN - 3 || x >= text.getLeftMargin() || report.paragraphs().isEmpty()) {
            return List.of();
        }
        int paragraph = geometry.at(y);
        if (!signs.isIn(paragraph)) {
            return List.of();
        }
        Lines lines = geometry.lines(paragraph);
        int top = geometry.top(paragraph);
        for (int line = 0; line < lines.count(); line++) {
            if (y >= top + lines.top(line) && y < top + lines.bottom(line)) {
                return signs.within(paragraph, lines.start(line), lines.start(line + 1));
            }
        }
        return List.of();
    }

    private void underline(GC gc, int paragraph, Run run, Rectangle clip, Palette palette) {
        Mark mark = run.mark();
        boolean strong = mark != null && mark.annotation() == focused;
        Color ink = mark == null ? palette.secondary() : palette.mark(mark.annotation().getKind());
        gc.setForeground(strong || focused == null ? ink : Palette.mix(ink, palette.paper(), 0.6));
        int lane = mark == null ? 0 : mark.lane();
        Lines lines = geometry.lines(paragraph);
        int top = geometry.top(paragraph);
        for (int line = lines.at(run.start()); line <= lines.at(run.end() - 1); line++) {
            int y = top + lines.bottom(line) - 1 + lane * (Underlines.HEIGHT + 1);
            if (y + Underlines.HEIGHT >= clip.y && y - Underlines.HEIGHT <= clip.y + clip.height) {
                Rectangle box = lines.box(line, run.start(), run.end());
                if (mark == null) {
                    Underlines.crowd(gc, box.x, box.x + box.width, y);
                } else {
                    Underlines.draw(gc, mark.annotation().getKind(), box.x, box.x + box.width, y, strong);
                }
            }
        }
    }

    /** A thread from the words to the card beside them. */
    private void thread(GC gc, int paragraph, Mark mark, Palette palette) {
        // Only drawn where there are cards, and once for each comment: at its first line.
        if (lit >= 0 || mark.start() != marks.start(mark.annotation())) {
            return;
        }
        Lines lines = geometry.lines(paragraph);
        int line = lines.at(mark.start());
        int y = geometry.top(paragraph) + (lines.top(line) + lines.bottom(line)) / 2;
        int x = text.getClientArea().width - text.getRightMargin() + 6;
        gc.setForeground(Palette.mix(palette.mark(mark.annotation().getKind()), palette.paper(), 0.5));
        gc.drawLine(x, y, text.getClientArea().width, y);
    }

    private void boxes(Spot spot, Consumer<Rectangle> draw) {
        for (int i = report.indexAt(spot.start()); i <= report.indexAt(spot.end() - 1); i++) {
            int from = Math.max(spot.start(), report.start(i));
            int to = Math.min(spot.end(), report.end(i));
            Lines lines = geometry.lines(i);
            int top = geometry.top(i);
            for (int line = lines.at(from); from < to && line <= lines.at(to - 1); line++) {
                Rectangle box = lines.box(line, from, to);
                draw.accept(new Rectangle(box.x, top + box.y, box.width, box.height));
            }
        }
    }
}
