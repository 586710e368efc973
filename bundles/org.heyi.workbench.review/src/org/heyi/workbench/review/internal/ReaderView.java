package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Section;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Faces.Face;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Passage;
import org.heyi.workbench.review.internal.Marks.Mark;
import org.heyi.workbench.review.internal.Marks.Stretch;
import org.heyi.workbench.widgets.Rows;

/**
 * The report as a page to read: a column of at most 42 characters, set as an official document is, with the comments
 * marked in it. Knows nothing of the document behind it.
 */
final class ReaderView extends Composite implements PassageGeometry {

    private static final int COLUMN = 42;
    /** Any Han character: all are equally wide. */
    private static final String HAN = Character.toString(0x56FD);
    private static final int GUTTER = 56;
    private static final int EDGE = 32;
    private static final double LEADING = 1.75;
    private static final int BODY_POINTS = 13;

    /** A stretch that a check found something in, or that was searched for. */
    record Spot(int start, int end, boolean error) {
    }

    private final StyledText text;
    private final List<Runnable> geometryListeners = new ArrayList<>();
    private Function<Annotation, String> describe = annotation -> annotation.getBody();
    private Consumer<Passage> selected = passage -> { };
    private Consumer<Annotation> focusedByHand = annotation -> { };
    private Consumer<Paragraph> reached = paragraph -> { };
    private Consumer<Integer> zoomed = steps -> { };
    private Runnable escaped = () -> { };
    private ReportText report;
    private Marks marks;
    private Annotation focused;
    private List<Spot> findings = List.of();
    private List<Spot> found = List.of();
    private int foundAt = -1;
    private int zoom = 100;
    private int em = 17;
    private int lastTopIndex = -1;
    private boolean sized;

    ReaderView(Composite parent) {
        super(parent, SWT.NONE);
        Rows.styled(this, "paper");
        setLayout(Rows.grid(1, 0, 0, 0, 0));
        text = Rows.styled(new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY), "paper");
        text.setLayoutData(Rows.fill());
        text.setData("org.heyi.id", "reader");
        text.addListener(SWT.Resize, event -> fit());
        text.addListener(SWT.Paint, event -> paint(event.gc));
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(SWT.MouseMove, event -> text.setCursor(
                marksAt(event.x, event.y).isEmpty() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        text.addListener(SWT.MouseVerticalWheel, event -> {
            if ((event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                zoomed.accept(event.count > 0 ? 1 : -1);
            }
        });
        text.addSelectionListener(org.eclipse.swt.events.SelectionListener.widgetSelectedAdapter(
                event -> selected.accept(passage())));
        text.addCaretListener(event -> {
            if (text.getSelectionCount() == 0) {
                selected.accept(null);
            }
        });
        text.getVerticalBar().addListener(SWT.Selection, event -> moved());
        text.addListener(SWT.KeyUp, event -> moved());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                escaped.run();
            }
        });
        text.addListener(SWT.MouseVerticalWheel, event -> getDisplay().asyncExec(this::moved));
        new CommentTip(text);
    }

    /** @param how what a comment is told by when the pointer rests on it */
    void describe(Function<Annotation, String> how) {
        describe = how;
    }

    /** @param listener told of the words that are selected, null for none */
    void onSelected(Consumer<Passage> listener) {
        selected = listener;
    }

    /** @param listener told of the comment whose words were clicked */
    void onFocused(Consumer<Annotation> listener) {
        focusedByHand = listener;
    }

    /** @param listener told of the first paragraph that is wholly visible */
    void onReached(Consumer<Paragraph> listener) {
        reached = listener;
    }

    /** @param listener told of steps of zooming by the wheel */
    void onZoomed(Consumer<Integer> listener) {
        zoomed = listener;
    }

    /** @param listener told when Esc is pressed in the text */
    void onEscaped(Runnable listener) {
        escaped = listener;
    }

    StyledText text() {
        return text;
    }

    ReportText report() {
        return report;
    }

    /** @return the words that are selected, or null */
    Passage passage() {
        Point range = text.getSelection();
        return report == null || range.x == range.y ? null : report.passage(range.x, range.y);
    }

    /**
     * Shows a report from its beginning.
     *
     * @param shown the report's text, or null for an empty page
     */
    void show(ReportText shown) {
        report = shown;
        marks = null;
        focused = null;
        findings = List.of();
        found = List.of();
        text.setText(shown == null ? "" : shown.text());
        set();
    }

    /** @param percent 100 for 13 points */
    void setZoom(int percent) {
        if (zoom != percent) {
            int top = topParagraph();
            zoom = percent;
            set();
            reveal(top);
        }
    }

    /**
     * @param shown the comments to mark
     * @param now the one in focus, or null
     */
    void mark(List<Annotation> shown, Annotation now) {
        if (report != null) {
            marks = Marks.of(shown, report);
            focused = now;
            colour();
        }
    }

    /** @param now the comment in focus, or null */
    void focus(Annotation now) {
        focused = now;
        if (report != null) {
            colour();
        }
    }

    /** @param spots what checks found */
    void findings(List<Spot> spots) {
        findings = spots;
        text.redraw();
    }

    /**
     * @param spots where the searched words stand
     * @param current index of the one that is looked at; -1 for none
     */
    void found(List<Spot> spots, int current) {
        found = spots;
        foundAt = current;
        if (current >= 0) {
            revealOffset(spots.get(current).start());
        }
        text.redraw();
    }

    /** Scrolls to a comment's words, if they are not in sight. */
    void reveal(Annotation annotation) {
        Mark mark = marks == null ? null : marks.of(annotation);
        if (mark != null) {
            revealOffset(mark.start());
        } else if (report != null && beginning(annotation) >= 0) {
            revealOffset(beginning(annotation));
        } else {
            text.setTopPixel(0);
            moved();
        }
    }

    /** Scrolls to the first of some comments, in the report's order, when the words of none are in sight. */
    void revealOneOf(List<Annotation> some) {
        int top = viewportTop();
        List<Annotation> marked = some.stream().filter(each -> marks != null && marks.of(each) != null).toList();
        if (marked.stream().noneMatch(each -> bottom(each) > top && top(each) < top + viewportHeight())) {
            marked.stream().min(Comparator.comparingInt(each -> marks.of(each).start())).ifPresent(this::reveal);
        }
    }

    /** Puts the caret where a comment stands, or where its words were, so that others can be selected from there. */
    void approach(Annotation annotation) {
        text.setSelection(Math.max(0, report == null ? 0 : beginning(annotation)));
        reveal(annotation);
    }

    /** Where a comment's words, or the paragraph that it hangs on, begin; -1 for one on the report as a whole. */
    private int beginning(Annotation annotation) {
        Anchor anchor = annotation.getAnchor();
        int paragraph = anchor == null || anchor.getParagraph() == null ? -1 : report.index(anchor.getParagraph());
        return paragraph < 0 ? -1 : Math.min(report.start(paragraph) + anchor.getStart(), report.end(paragraph));
    }

    private void revealOffset(int offset) {
        int y = text.getLocationAtOffset(offset).y;
        int height = text.getClientArea().height;
        if (y < 40 || y > height - 80) {
            text.setTopPixel(Math.max(0, text.getTopPixel() + y - height / 3));
            moved();
        }
    }

    /** @param paragraph index of the paragraph to scroll to the top */
    void reveal(int paragraph) {
        if (report != null && paragraph >= 0 && paragraph < report.paragraphs().size()) {
            text.setTopPixel(Math.max(0, text.getTopPixel() + text.getLinePixel(paragraph) - 16));
            moved();
        }
    }

    /** @param pixels how far down; negative for up */
    void scroll(int pixels) {
        text.setTopPixel(Math.max(0, text.getTopPixel() + pixels));
        moved();
    }

    /** @return index of the first paragraph of which something is visible at the top */
    int topParagraph() {
        return report == null ? 0 : Math.max(0, text.getLineIndex(24));
    }

    private void set() {
        if (report == null) {
            return;
        }
        Faces faces = Faces.of(getDisplay());
        int points = Math.max(6, Math.round(BODY_POINTS * zoom / 100f));
        Font body = faces.font(Face.BODY, points, SWT.NORMAL);
        text.setFont(body);
        GC gc = new GC(text);
        gc.setFont(body);
        em = gc.textExtent(HAN.repeat(10)).x / 10;
        FontMetrics metrics = gc.getFontMetrics();
        gc.dispose();
        text.setLineSpacing(Math.max(0, (int) Math.round(em * LEADING) - metrics.getHeight()));
        List<Paragraph> paragraphs = report.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            ParagraphKind kind = paragraphs.get(i).getKind();
            boolean centred = isCentred(kind);
            text.setLineJustify(i, 1, !centred);
            text.setLineIndent(i, 1, centred || kind == ParagraphKind.SALUTATION ? 0 : 2 * em);
            text.setLineVerticalIndent(i, switch (kind) {
                case TITLE -> em * 3 / 2;
                case DATE_LINE, SUBTITLE -> em;
                case SALUTATION -> em * 3 / 2;
                case HEADING -> em;
                default -> em / 4;
            });
        }
        fit();
        colour();
    }

    private static boolean isCentred(ParagraphKind kind) {
        return kind == ParagraphKind.TITLE || kind == ParagraphKind.SUBTITLE || kind == ParagraphKind.DATE_LINE
                || kind == ParagraphKind.SPEAKER;
    }

    /** By indents: the toolkit's own alignment comes and goes with the state of its caches. */
    private void centre(int column) {
        GC gc = new GC(text);
        for (int i = 0; i < report.paragraphs().size(); i++) {
            Paragraph paragraph = report.paragraphs().get(i);
            if (isCentred(paragraph.getKind())) {
                gc.setFont(font(paragraph));
                int width = gc.textExtent(paragraph.getText()).x;
                text.setLineIndent(i, 1, Math.max(0, (column - width) / 2));
                text.setLineAlignment(i, 1, width > column ? SWT.CENTER : SWT.LEFT);
            }
        }
        gc.dispose();
    }

    private Font font(Paragraph paragraph) {
        Faces faces = Faces.of(getDisplay());
        int points = Math.max(6, Math.round(BODY_POINTS * zoom / 100f));
        return switch (paragraph.getKind()) {
            case TITLE -> faces.font(Face.TITLE, Math.round(points * 1.6f), SWT.BOLD);
            case SUBTITLE, DATE_LINE, SPEAKER -> faces.font(Face.KAI, points, SWT.NORMAL);
            case HEADING -> heading(faces, paragraph.getSection(), points);
            default -> null;
        };
    }

    private static Font heading(Faces faces, Section section, int points) {
        int level = section == null ? 1 : section.getLevel();
        return switch (level) {
            case 1 -> faces.font(Face.HEI, points + 1, SWT.BOLD);
            case 2 -> faces.font(Face.KAI, points, SWT.NORMAL);
            default -> faces.font(Face.BODY, points, SWT.BOLD);
        };
    }

    /** Keeps the column a whole number of characters wide and in the middle. */
    private void fit() {
        int width = text.getClientArea().width;
        if (width <= 0) {
            return;
        }
        if (!sized && report != null) {
            // What was laid out before there was any room is not laid out again by itself.
            sized = true;
            set();
            return;
        }
        int characters = Math.clamp((width - GUTTER - EDGE) / em, 8, COLUMN);
        // One pixel to spare: rounding must not push the last character of a line to the next.
        int column = characters * em + 4;
        int left = Math.max(GUTTER, (width - column) / 2);
        int right = Math.max(8, width - left - column);
        if (report != null) {
            centre(column);
        }
        if (left != text.getLeftMargin() || right != text.getRightMargin()) {
            int top = topParagraph();
            text.setMargins(left, 0, right, 0);
            if (top > 0) {
                reveal(top);
            }
        }
        moved();
    }

    private void colour() {
        Palette palette = Palette.of(getDisplay());
        List<StyleRange> styles = new ArrayList<>();
        List<Stretch> stretches = marks == null ? List.of() : marks.stretches();
        int next = 0;
        List<Paragraph> paragraphs = report.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Font font = font(paragraphs.get(i));
            int at = report.start(i);
            int end = report.end(i);
            while (next < stretches.size() && stretches.get(next).start() < end) {
                Stretch stretch = stretches.get(next);
                int from = Math.max(at, stretch.start());
                add(styles, at, from, font, null);
                at = Math.min(end, stretch.end());
                add(styles, from, at, font, ground(stretch, palette));
                if (stretch.end() > end) {
                    break;
                }
                next++;
            }
            add(styles, at, end, font, null);
        }
        int top = text.getTopPixel();
        int[] ranges = new int[styles.size() * 2];
        for (int i = 0; i < styles.size(); i++) {
            ranges[2 * i] = styles.get(i).start;
            ranges[2 * i + 1] = styles.get(i).length;
        }
        text.setStyleRanges(ranges, styles.toArray(StyleRange[]::new));
        if (text.getTopPixel() != top) {
            text.setTopPixel(top);
        }
        text.redraw();
        moved();
    }

    private static void add(List<StyleRange> styles, int start, int end, Font font, Color ground) {
        if (start < end && (font != null || ground != null)) {
            StyleRange style = new StyleRange(start, end - start, null, ground);
            style.font = font;
            styles.add(style);
        }
    }

    private Color ground(Stretch stretch, Palette palette) {
        Color paper = palette.paper();
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
        // The others step back while one is looked at.
        return focused == null ? mixed : Palette.mix(mixed, paper, 0.55);
    }

    private void paint(GC gc) {
        if (report == null || report.paragraphs().isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        int height = text.getClientArea().height;
        int first = text.getLineIndex(0);
        int last = text.getLineIndex(height);
        paintNumbers(gc, first, last);
        int from = report.start(first);
        int to = report.end(last);
        Palette palette = Palette.of(getDisplay());
        if (marks != null) {
            for (Mark mark : marks.all()) {
                if (mark.end() > from && mark.start() < to) {
                    paintMark(gc, mark, palette);
                }
            }
        }
        for (Spot spot : findings) {
            if (spot.end() > from && spot.start() < to) {
                gc.setForeground(spot.error() ? palette.error() : palette.secondary());
                gc.setLineStyle(SWT.LINE_DOT);
                for (Rectangle line : lines(spot.start(), spot.end())) {
                    gc.drawRectangle(line.x - 1, line.y + 2, line.width + 1, line.height - 3);
                }
                gc.setLineStyle(SWT.LINE_SOLID);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            Spot spot = found.get(i);
            if (spot.end() > from && spot.start() < to) {
                gc.setForeground(palette.accent());
                gc.setLineWidth(i == foundAt ? 2 : 1);
                for (Rectangle line : lines(spot.start(), spot.end())) {
                    gc.drawRoundRectangle(line.x - 1, line.y, line.width + 1, line.height, 4, 4);
                }
                gc.setLineWidth(1);
            }
        }
    }

    private void paintNumbers(GC gc, int first, int last) {
        Palette palette = Palette.of(getDisplay());
        gc.setFont(Faces.of(getDisplay()).small());
        gc.setForeground(palette.pale());
        for (int i = first; i <= last; i++) {
            ParagraphKind kind = report.paragraphs().get(i).getKind();
            if (isCentred(kind)) {
                continue;
            }
            String number = Integer.toString(i + 1);
            Point size = gc.textExtent(number);
            Rectangle line = bounds(report.start(i), report.start(i));
            gc.drawText(number, text.getLeftMargin() - 20 - size.x, line.y + (line.height - size.y) / 2, true);
        }
    }

    private void paintMark(GC gc, Mark mark, Palette palette) {
        boolean strong = mark.annotation() == focused;
        Color ink = palette.mark(mark.annotation().getKind());
        gc.setForeground(strong || focused == null ? ink : Palette.mix(ink, palette.paper(), 0.6));
        List<Rectangle> lines = lines(mark.start(), mark.end());
        for (Rectangle line : lines) {
            Underlines.draw(gc, mark.annotation().getKind(), line.x, line.x + line.width,
                    line.y + line.height - 1 + mark.lane() * (Underlines.HEIGHT + 1), strong);
        }
        if (strong && !lines.isEmpty()) {
            // A thread from the words to the card beside them.
            Rectangle line = lines.get(0);
            int y = line.y + line.height / 2;
            int x = text.getClientArea().width - text.getRightMargin() + 6;
            gc.setForeground(Palette.mix(ink, palette.paper(), 0.5));
            gc.drawLine(x, y, text.getClientArea().width, y);
        }
    }

    /** @return where a stretch stands on each line that it touches */
    private List<Rectangle> lines(int start, int end) {
        List<Rectangle> lines = new ArrayList<>();
        int at = start;
        String all = report.text();
        while (at < end) {
            if (all.charAt(at) == '\n') {
                at++;
                continue;
            }
            int y = text.getLocationAtOffset(at).y;
            int low = at;
            int high = end - 1;
            while (low < high) {
                int middle = (low + high + 1) / 2;
                if (text.getLocationAtOffset(middle).y == y) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            int last = all.charAt(low) == '\n' && low > at ? low - 1 : low;
            lines.add(bounds(at, last));
            at = low + 1;
        }
        return lines;
    }

    /** Where a stretch of one line stands, without the space above the paragraph, which the toolkit counts in. */
    private Rectangle bounds(int first, int last) {
        Rectangle bounds = text.getTextBounds(first, Math.min(last, Math.max(0, text.getCharCount() - 1)));
        int paragraph = report.indexAt(first);
        int space = text.getLineVerticalIndent(paragraph);
        if (space > 0 && bounds.y < text.getLinePixel(paragraph) + space) {
            bounds.y += space;
            bounds.height -= space;
        }
        return bounds;
    }

    private List<Mark> marksAt(int x, int y) {
        if (marks == null) {
            return List.of();
        }
        int offset = text.getOffsetAtPoint(new Point(x, y));
        return offset < 0 ? List.of() : marks.at(offset);
    }

    private void clicked(Event event) {
        if (event.button != 1 || text.getSelectionCount() > 0) {
            return;
        }
        List<Mark> under = marksAt(event.x, event.y);
        if (under.isEmpty()) {
            focusedByHand.accept(null);
            return;
        }
        // Clicking again goes on to the next comment on the same words.
        List<Annotation> annotations = under.stream().map(Mark::annotation).toList();
        int next = (annotations.indexOf(focused) + 1) % annotations.size();
        focusedByHand.accept(annotations.get(next));
    }

    private void moved() {
        if (report != null && !report.paragraphs().isEmpty()) {
            int top = topParagraph();
            if (top != lastTopIndex) {
                lastTopIndex = top;
                reached.accept(report.paragraphs().get(top));
            }
        }
        geometryListeners.forEach(Runnable::run);
    }

    @Override
    public int top(Annotation annotation) {
        Mark mark = marks == null ? null : marks.of(annotation);
        return mark == null ? Integer.MIN_VALUE
                : text.toDisplay(0, text.getLocationAtOffset(mark.start()).y).y;
    }

    @Override
    public int bottom(Annotation annotation) {
        Mark mark = marks == null ? null : marks.of(annotation);
        if (mark == null) {
            return Integer.MIN_VALUE;
        }
        Rectangle last = bounds(mark.end() - 1, mark.end() - 1);
        return text.toDisplay(0, last.y + last.height).y;
    }

    @Override
    public int documentTop() {
        return text.toDisplay(0, 0).y - text.getTopPixel();
    }

    @Override
    public int viewportTop() {
        return text.toDisplay(0, 0).y;
    }

    @Override
    public int viewportHeight() {
        return text.getClientArea().height;
    }

    @Override
    public void addGeometryListener(Runnable listener) {
        geometryListeners.add(listener);
    }

    @Override
    public void removeGeometryListener(Runnable listener) {
        geometryListeners.remove(listener);
    }

    /** Repaints in the colours that are now in force. */
    void recolour() {
        if (report != null) {
            colour();
        }
    }

    /** What a comment says, when the pointer rests on its words. */
    private final class CommentTip extends DefaultToolTip {

        CommentTip(StyledText control) {
            super(control, ToolTip.NO_RECREATE, false);
            setShift(new Point(8, 16));
            setHideDelay(0);
        }

        @Override
        protected Object getToolTipArea(Event event) {
            // What is in focus is read on its card.
            List<Mark> under = marksAt(event.x, event.y).stream().filter(mark -> mark.annotation() != focused).toList();
            return under.isEmpty() ? null : under;
        }

        @Override
        protected String getText(Event event) {
            return String.join("\n\n", marksAt(event.x, event.y).stream().filter(mark -> mark.annotation() != focused)
                    .map(mark -> describe.apply(mark.annotation())).toList());
        }

        @Override
        protected Color getBackgroundColor(Event event) {
            return Palette.of(getDisplay()).card();
        }

        @Override
        protected Color getForegroundColor(Event event) {
            return Palette.of(getDisplay()).text();
        }
    }
}
