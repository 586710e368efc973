package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.heyi.base.Texts;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Passage;
import org.heyi.workbench.review.internal.PageGeometry.Lines;
import org.heyi.workbench.review.internal.Query.Range;
import org.heyi.workbench.widgets.Heard;
import org.heyi.workbench.widgets.Rows;

/**
 * The report as a page to read: a column of at most 42 characters, set as an official document is, with the comments
 * marked in it. Knows nothing of the document behind it.
 */
final class ReaderView extends Composite implements PassageGeometry {

    /** A stretch that a check found something in, or that was searched for. */
    record Spot(int start, int end, boolean error) {
    }

    private static final Texts TEXTS = Texts.of(ReaderView.class);

    private final StyledText text;
    private final List<Runnable> geometryListeners = new ArrayList<>();
    private Function<Annotation, String> describe = annotation -> annotation.getBody();
    private Consumer<Passage> selected = passage -> { };
    private Consumer<Annotation> focusedByHand = annotation -> { };
    private Consumer<Paragraph> reached = paragraph -> { };
    private Consumer<Integer> zoomed = steps -> { };
    private Runnable escaped = () -> { };
    private Runnable deleted = () -> { };
    private Runnable pressed = () -> { };
    private Consumer<String> typed = words -> { };
    private ReportText report;
    private Typesetter typesetter;
    private PageGeometry geometry;
    private Marks marks;
    private PagePainter painter;
    private Overview overview;
    private Signs signs = Signs.NONE;
    private final OverviewRuler ruler;
    private Annotation focused;
    private int zoom = 100;
    private int lastTopIndex = -1;
    private boolean sized;
    private int moves;
    private boolean dimmed;
    private int lastTopPixel;
    private GapPicker picker;

    ReaderView(Composite parent) {
        super(parent, SWT.NONE);
        Rows.styled(this, "paper");
        setLayout(Rows.grid(2, 0, 0, 0, 0));
        text = Rows.styled(new Page(this), "paper");
        GridData room = Rows.fill();
        // A fixed hint: computing the preferred size would lay out the whole report.
        room.widthHint = 100;
        room.heightHint = 100;
        text.setLayoutData(room);
        text.setData("org.heyi.id", "reader");
        Heard.of(text).name(() -> TEXTS.get("reader"));
        text.addListener(SWT.Resize, event -> {
            moves++;
            fit();
        });
        text.addListener(SWT.Paint, event -> {
            if (painter != null) {
                painter.over(event.gc, event.getBounds());
                picker.draw(event.gc);
            }
        });
        text.addListener(SWT.MouseUp, this::clicked);
        text.addVerifyKeyListener(event -> {
            if (picker != null) {
                picker.key(event);
            }
            if (report != null && event.doit && !isPicking()) {
                typed(event);
            }
        });
        text.addListener(SWT.MouseDown, event -> {
            if (event.button == 1 && !isPicking()) {
                pressed.run();
            }
        });
        ChineseWords.install(text);
        text.addListener(SWT.MouseMove, this::pointed);
        text.addListener(SWT.MouseVerticalWheel, event -> {
            if ((event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                zoomed.accept(event.count > 0 ? 1 : -1);
            }
        });
        text.addSelectionListener(org.eclipse.swt.events.SelectionListener.widgetSelectedAdapter(
                event -> selected.accept(passage())));
        text.addCaretListener(event -> {
            if (dimmed && report != null) {
                light(report.indexAt(event.caretOffset));
            }
            if (text.getSelectionCount() == 0) {
                selected.accept(null);
            }
        });
        text.getVerticalBar().addListener(SWT.Selection, event -> moved());
        text.addListener(SWT.KeyUp, event -> moved());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && !isPicking()) {
                escaped.run();
            } else if ((event.keyCode == SWT.DEL || event.keyCode == SWT.BS) && event.stateMask == 0 && text.getSelectionCount() > 0 && !isPicking()) {
                deleted.run();
            }
        });
        text.addListener(SWT.MouseVerticalWheel, event -> getDisplay().asyncExec(this::moved));
        CommentTip tip = new CommentTip(text, event -> commentsAt(event.x, event.y).stream()
                // The selected comment needs no tip, its card is open.
                .filter(each -> each != focused).toList(), annotation -> describe.apply(annotation));
        addGeometryListener(tip::hide);
        ruler = new OverviewRuler(this, this);
        GridData edge = new GridData(SWT.FILL, SWT.FILL, false, true);
        edge.widthHint = OverviewRuler.WIDTH;
        ruler.setLayoutData(edge);
    }

    /** @param chosen told once of the index of the paragraph behind which the place is that the person chooses; -1 for none */
    void pick(IntConsumer chosen) {
        picker.begin(chosen);
    }

    private boolean isPicking() {
        return picker != null && picker.isOn();
    }

    private void pointed(Event event) {
        if (isPicking()) {
            text.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            picker.point(event.y);
            return;
        }
        List<Annotation> conflicts = report == null ? List.of() : painter.conflictsAt(event.x, event.y);
        text.setCursor(conflicts.isEmpty() && commentsAt(event.x, event.y).isEmpty() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        String told = conflicts.isEmpty() ? null : Signs.tell(signs.all(conflicts));
        if (!Objects.equals(told, text.getToolTipText())) {
            text.setToolTipText(told);
        }
    }

    /** @param how what a comment is told by when the pointer rests on it */
    void describe(Function<Annotation, String> how) {
        describe = how;
    }

    /** @param listener told of the words that are selected, null for none */
    void onSelected(Consumer<Passage> listener) {
        selected = listener;
    }

    /** @param listener told that somebody wants the selected words away */
    void onDeleted(Runnable listener) {
        deleted = listener;
    }

    /** What is typed or pasted is for whoever writes on the page. */
    private void typed(VerifyEvent event) {
        boolean pasted = event.keyCode == 'v' && event.stateMask == SWT.MOD1 || event.keyCode == SWT.INSERT && event.stateMask == SWT.MOD2;
        boolean command = (event.stateMask & (SWT.MOD1 | SWT.MOD3 | SWT.MOD4)) != 0;
        if (pasted) {
            Clipboard clipboard = new Clipboard(getDisplay());
            String words = (String) clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            if (words != null && !words.isEmpty()) {
                typed.accept(words);
            }
        } else if (!command && event.character > ' ' && event.character != SWT.DEL) {
            typed.accept(String.valueOf(event.character));
        }
    }

    /** @param listener told that somebody pressed the button of the mouse on the page */
    void onPressed(Runnable listener) {
        pressed = listener;
    }

    /** @param listener told of what somebody types on the page */
    void onTyped(Consumer<String> listener) {
        typed = listener;
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

    /** @return how much of the report stands where; null while there is none */
    Overview overview() {
        return overview;
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
        if (isPicking()) {
            picker.stop();
        }
        report = shown;
        typesetter = shown == null ? null : new Typesetter(text, shown);
        geometry = shown == null ? null : new PageGeometry(text, shown);
        marks = shown == null ? null : new Marks(shown);
        painter = shown == null ? null : new PagePainter(text, shown, geometry, marks);
        picker = shown == null ? null : new GapPicker(text, shown, geometry, this::revealOffset);
        overview = shown == null ? null : new Overview(shown);
        signs = Signs.NONE;
        ruler.show(overview);
        focused = null;
        lastTopIndex = -1;
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
     * @param shown the comments to mark, and no others
     * @param now the one in focus, or null
     */
    void mark(List<Annotation> shown, Annotation now) {
        if (report != null) {
            marks.read(shown);
            overview.read(shown);
            ruler.renew();
            focus(now);
            moved();
        }
    }

    /**
     * @param annotation a comment that came, went or was edited
     * @param shown whether it is to be marked
     */
    void update(Annotation annotation, boolean shown) {
        if (report != null) {
            marks.update(annotation, shown);
            overview.update(annotation, shown);
            ruler.renew();
            repaint();
        }
    }

    /** @param now the comment in focus, or null */
    void focus(Annotation now) {
        focused = now;
        if (report != null) {
            painter.focus(now);
            if (dimmed && now != null && beginning(now) >= 0) {
                light(first(now));
            }
            repaint();
            ruler.redraw();
        }
    }

    /** What is not seen is painted when it is; to ask for that takes the toolkit as long as a frame. */
    private void repaint() {
        if (text.isVisible()) {
            text.redraw();
        }
    }

    /** @param conflicts where comments stand that cannot be met together */
    void signs(Signs conflicts) {
        signs = conflicts;
        if (report != null) {
            painter.signs(conflicts);
            text.redraw();
        }
    }

    /** @param spots what checks found */
    void findings(List<Spot> spots) {
        painter.findings(spots);
        text.redraw();
    }

    /**
     * @param spots where the searched words stand
     * @param current index of the one that is looked at; -1 for none
     * @param going whether it is brought into sight
     */
    void found(List<Spot> spots, int current, boolean going) {
        if (report != null) {
            painter.found(spots, current);
            if (overview.found(spots)) {
                ruler.renew();
            }
            if (current >= 0 && going) {
                revealOffset(spots.get(current).start());
            }
            text.redraw();
        }
    }

    /** Scrolls to a comment's words, if they are not in sight. */
    void reveal(Annotation annotation) {
        if (report != null && beginning(annotation) >= 0) {
            revealOffset(beginning(annotation));
        } else {
            text.setTopPixel(0);
            moved();
        }
    }

    /** Scrolls to the first of some comments, in the report's order, when the words of none are in sight. */
    void revealOneOf(List<Annotation> some) {
        if (report == null || report.paragraphs().isEmpty()) {
            return;
        }
        int from = report.start(geometry.at(0));
        int to = report.end(geometry.at(height()));
        List<Annotation> marked = some.stream().filter(marks::contains).toList();
        if (marked.stream().filter(each -> marks.start(each) < to && marks.end(each) > from)
                .noneMatch(each -> bottom(each) > 0 && top(each) < height())) {
            marked.stream().min(Comparator.comparingInt(marks::start)).ifPresent(this::reveal);
        }
    }

    /** Puts the caret where a comment stands, or where its words were, so that others can be selected from there. */
    void approach(Annotation annotation) {
        text.setSelection(Math.max(0, report == null ? 0 : beginning(annotation)));
        reveal(annotation);
    }

    /** Where a comment's words, or the paragraph that it hangs on, begin; -1 for one on the report as a whole. */
    private int beginning(Annotation annotation) {
        if (marks.contains(annotation)) {
            return marks.start(annotation);
        }
        Anchor anchor = annotation.getAnchor();
        int paragraph = anchor == null || anchor.getParagraph() == null ? -1 : report.index(anchor.getParagraph());
        return paragraph < 0 ? -1 : Math.min(report.start(paragraph) + anchor.getStart(), report.end(paragraph));
    }

    /** Selects words of a paragraph, and scrolls to them if they are not in sight. */
    void select(Paragraph paragraph, int start, int end) {
        int index = report == null ? -1 : report.index(paragraph);
        if (index >= 0) {
            int from = report.start(index);
            text.setSelection(from + start, from + end);
            revealOffset(from + start);
            selected.accept(passage());
        }
    }

    /** Selects words that were found, where they are. */
    void choose(Range found) {
        text.setSelection(found.start(), found.end());
        selected.accept(passage());
    }

    private void revealOffset(int offset) {
        int y = text.getLocationAtOffset(offset).y;
        int height = text.getClientArea().height;
        if (y < 40 || y > height - 80) {
            text.setTopPixel(Math.max(0, text.getTopPixel() + y - height / 3));
            moved();
        }
    }

    /** Selects words that were chosen elsewhere, and scrolls to them. */
    void select(Passage passage) {
        int from = report == null ? -1 : report.index(passage.from());
        int to = report == null ? -1 : report.index(passage.to());
        if (from < 0 || to < 0) {
            return;
        }
        int start = report.start(from) + passage.start();
        int end = report.start(to) + passage.end();
        Point now = text.getSelection();
        if (now.x != start || now.y != end) {
            text.setSelection(start, end);
            revealOffset(start);
        }
    }

    /** @param offset into the report's text: a place to scroll to, not quite at the top */
    void goTo(int offset) {
        if (report != null) {
            int y = text.getLocationAtOffset(Math.clamp(offset, 0, text.getCharCount())).y;
            text.setTopPixel(Math.max(0, text.getTopPixel() + y - height() / 3));
            moved();
        }
    }

    /**
     * Where words stand that are written on in their place; pixels.
     *
     * @param x left edge of the column
     * @param y top of the line in which they begin, from the top of the page that is visible
     * @param width of the column
     * @param indent how far from the column's edge they begin
     */
    record Place(int x, int y, int width, int indent) {
    }

    /** @param offset into the report's text */
    Place place(int offset) {
        int paragraph = report.indexAt(offset);
        Lines lines = geometry.lines(paragraph);
        int y = geometry.top(paragraph) + lines.top(lines.at(offset));
        int left = text.getLeftMargin();
        int width = text.getClientArea().width - left - text.getRightMargin();
        return new Place(text.getLocation().x + left, text.getLocation().y + y, width, text.getLocationAtOffset(offset).x - left);
    }

    /** @return what stands before a place in its line */
    String before(int offset) {
        int paragraph = report.indexAt(offset);
        Lines lines = geometry.lines(paragraph);
        return report.text().substring(lines.start(lines.at(offset)), offset);
    }

    /** Scrolls so that there is room below a place to write, if there is little. */
    void makeRoom(int offset) {
        int y = place(offset).y();
        if (y < 8 || y > height() / 2) {
            scroll(y - height() / 5);
        }
    }

    /**
     * Scrolls so that words are in sight and something below them has room; the end of the words, where not both is possible.
     *
     * @param start offset into the report's text
     * @param end of the words, exclusive
     * @param height pixels
     */
    void makeRoom(int start, int end, int height) {
        int missing = below(end) + height - height();
        int top = place(start).y();
        if (missing > 0) {
            scroll(missing);
        } else if (top < 8) {
            scroll(Math.max(top - 8, missing));
        }
    }

    /** @return where the line ends in which words end; pixels from the top of the page that is visible */
    int below(int end) {
        int offset = Math.max(0, end - 1);
        int paragraph = report.indexAt(offset);
        Lines lines = geometry.lines(paragraph);
        return text.getLocation().y + geometry.top(paragraph) + lines.bottom(lines.at(offset));
    }

    /** @return whether the cursor is in sight */
    boolean seesCaret() {
        int y = text.getLocationAtOffset(text.getCaretOffset()).y;
        return y >= 0 && y < height();
    }

    /** @return the type that a paragraph is set in now */
    Font font(int paragraph) {
        Font own = Typesetter.font(report.paragraphs().get(paragraph), Faces.of(getDisplay()), Typesetter.points(zoom));
        return own == null ? text.getFont() : own;
    }

    /** Draws the part of the thread between a comment's words and its card that crosses something at the page's edge. */
    void thread(GC gc, int width) {
        if (focused != null && !dimmed && marks.contains(focused)) {
            Palette palette = Palette.of(getDisplay());
            gc.setForeground(Palette.mix(palette.mark(focused.getKind()), palette.paper(), 0.5));
            gc.drawLine(0, middle(focused), width, middle(focused));
        }
    }

    /** @param paragraph index of the paragraph to scroll to the top */
    void reveal(int paragraph) {
        if (report != null && paragraph >= 0 && paragraph < report.paragraphs().size()) {
            text.setTopPixel(Math.max(0, text.getTopPixel() + text.getLinePixel(paragraph) - 16));
            moved();
        }
    }

    @Override
    public void scroll(int pixels) {
        text.setTopPixel(Math.max(0, text.getTopPixel() + pixels));
        moved();
    }

    /** @return what of the report is in sight, from the first line that is wholly so; offsets into its text */
    Range seen() {
        int height = height();
        if (height == 0) {
            return new Range(0, 0);
        }
        return new Range(lineFrom(0), lineFrom(height));
    }

    /** Where the first line begins that stands at a height or below; the end of the text below the last line. */
    private int lineFrom(int y) {
        int paragraph = geometry.at(y);
        Lines lines = geometry.lines(paragraph);
        int top = geometry.top(paragraph);
        for (int line = 0; line < lines.count(); line++) {
            if (top + lines.top(line) >= y) {
                return lines.start(line);
            }
        }
        return paragraph + 1 < report.paragraphs().size() ? report.start(paragraph + 1) : report.text().length();
    }

    /** @return index of the first paragraph of which something is visible at the top */
    int topParagraph() {
        return report == null ? 0 : Math.max(0, text.getLineIndex(24));
    }

    private void set() {
        // A text that was laid out at width zero is not laid out again by the control.
        sized = report != null && text.getClientArea().width > 0;
        if (sized) {
            typesetter.set(zoom);
            fit();
        }
    }

    /** Keeps the column in the middle. */
    private void fit() {
        int width = text.getClientArea().width;
        if (width <= 0 || report == null) {
            return;
        }
        if (!sized) {
            set();
            return;
        }
        int top = topParagraph();
        geometry.forget();
        if (typesetter.fit(width) && top > 0) {
            reveal(top);
        }
        moved();
    }

    private List<Annotation> commentsAt(int x, int y) {
        int offset = report == null ? -1 : text.getOffsetAtPoint(new Point(x, y));
        return offset < 0 ? List.of() : marks.at(offset);
    }

    private void clicked(Event event) {
        if (isPicking() && event.button == 1) {
            picker.click(event.y);
            return;
        }
        if (event.button != 1 || text.getSelectionCount() > 0) {
            return;
        }
        List<Annotation> conflicts = report == null ? List.of() : painter.conflictsAt(event.x, event.y);
        List<Annotation> under = conflicts.isEmpty() ? commentsAt(event.x, event.y) : signs.all(conflicts);
        // Clicking again goes on to the next comment on the same words.
        focusedByHand.accept(under.isEmpty() ? null : under.get((under.indexOf(focused) + 1) % under.size()));
    }

    /** @param on whether all but the paragraph that is read step back */
    void dim(boolean on) {
        dimmed = on;
        if (report != null && !report.paragraphs().isEmpty()) {
            int caret = report.indexAt(text.getCaretOffset());
            light(!on ? -1 : caret >= geometry.at(0) && caret <= geometry.at(height()) ? caret : geometry.at(height() / 3));
        }
    }

    private void light(int paragraph) {
        painter.light(paragraph);
        text.redraw();
    }

    private void moved() {
        if (report != null && !report.paragraphs().isEmpty()) {
            if (dimmed && lastTopPixel != text.getTopPixel()) {
                // The paragraph at a third of the height counts as the one that is being read.
                light(geometry.at(height() / 3));
            }
            lastTopPixel = text.getTopPixel();
            int top = topParagraph();
            if (top != lastTopIndex) {
                lastTopIndex = top;
                reached.accept(report.paragraphs().get(top));
            }
        }
        geometryListeners.forEach(Runnable::run);
    }

    @Override
    public int origin() {
        return text.toDisplay(0, 0).y;
    }

    @Override
    public int moves() {
        return moves;
    }

    @Override
    public int height() {
        return report == null || report.paragraphs().isEmpty() ? 0 : text.getClientArea().height;
    }

    @Override
    public int documentTop() {
        return -text.getTopPixel();
    }

    @Override
    public int documentBottom() {
        return text.getVerticalBar().getMaximum() - text.getTopPixel();
    }

    @Override
    public int paragraphAt(int y) {
        return geometry.at(y);
    }

    @Override
    public int lines(int paragraph) {
        return geometry.lines(paragraph).count();
    }

    @Override
    public int lineTop(int paragraph, int line) {
        return geometry.top(paragraph) + geometry.lines(paragraph).top(line);
    }

    @Override
    public int lineStart(int paragraph, int line) {
        return geometry.lines(paragraph).start(line) - report.start(paragraph);
    }

    @Override
    public int top(Annotation annotation) {
        return lineTop(first(annotation), geometry.lines(first(annotation)).at(beginning(annotation)));
    }

    @Override
    public int middle(Annotation annotation) {
        Lines lines = geometry.lines(first(annotation));
        int line = lines.at(beginning(annotation));
        return geometry.top(first(annotation)) + (lines.top(line) + lines.bottom(line)) / 2;
    }

    @Override
    public int bottom(Annotation annotation) {
        int offset = marks.contains(annotation) ? marks.end(annotation) - 1 : beginning(annotation);
        int paragraph = report.indexAt(offset);
        return geometry.top(paragraph) + geometry.lines(paragraph).bottom(geometry.lines(paragraph).at(offset));
    }

    private int first(Annotation annotation) {
        return report.indexAt(beginning(annotation));
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
        text.redraw();
        ruler.renew();
    }

    /** The text with a ground of our own below its words: only in this method can one draw there. */
    private final class Page extends StyledText {

        Page(Composite parent) {
            super(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        }

        @Override
        public void drawBackground(GC gc, int x, int y, int width, int height) {
            super.drawBackground(gc, x, y, width, height);
            // Lines are as wide as the control and are followed by their words; margins come after all words.
            if (painter != null && width >= getClientArea().width) {
                Color before = gc.getBackground();
                painter.under(gc, y, height);
                gc.setBackground(before);
            }
        }
    }
}
