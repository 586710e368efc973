package org.heyi.workbench.review.internal;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.heyi.base.Texts;
import org.heyi.collation.Locators;
import org.heyi.collation.sides.SideComments;
import org.heyi.collation.sides.SideRow;
import org.heyi.collation.sides.SideTexts;
import org.heyi.collation.sides.SideWords;
import org.heyi.collation.sides.Sides;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Tally.Work;
import org.heyi.workbench.Tally;

/**
 * Sets and draws the rows of a comparison, in the type of the reading page. Words that went are struck out, words that came underlined,
 * and a sign in the middle says what became of a paragraph: nothing is told by colour alone. Only rows in sight are set.
 */
final class SidePainter {

    private static final Texts TEXTS = Texts.of(SidePainter.class);
    /** Left of either column: the number of the paragraph; right of it: the comments. */
    private static final int NUMBER = 40;
    private static final int MARK = 40;
    /** In the middle: what became of it. */
    private static final int SIGN = 44;
    private static final int ABOVE = 6;
    private static final int FOLD = 36;
    /** More rows than are ever in sight. */
    private static final int KEPT = 80;

    private final Display display;
    private final Sides sides;
    private final SideComments comments;
    private final Locators before;
    private final Locators after;
    private final Map<Integer, Set> sets = new LinkedHashMap<>(16, 0.75f, true);
    private int points;
    private int em = 17;
    private int lineHeight = 30;
    private int spacing;
    private int column = 17;
    private int left;

    /**
     * Words that stand out.
     *
     * @param row index of their row
     * @param former on which side of it
     * @param from offset in the words of that side
     * @param to exclusive
     * @param kind that of the comment whose words they are; null for words that a person selects
     */
    record Stretch(int row, boolean former, int from, int to, AnnotationKind kind) {
    }

    /** A row as it is set; a side that it does not have is null, or says where it went. */
    private record Set(TextLayout former, TextLayout later, int height) {

        void dispose() {
            for (TextLayout each : new TextLayout[] {former, later}) {
                if (each != null) {
                    each.dispose();
                }
            }
        }
    }

    SidePainter(Display display, Sides sides, SideComments comments) {
        this.display = display;
        this.sides = sides;
        this.comments = comments;
        before = new Locators(sides.before());
        after = new Locators(sides.after());
    }

    /**
     * Sets everything anew.
     *
     * @param gc measures
     * @param zoom in percent
     * @param width of the room, pixels
     */
    void fit(GC gc, int zoom, int width) {
        forget();
        points = Typesetter.points(zoom);
        gc.setFont(Faces.of(display).font(Faces.Face.BODY, points, SWT.NORMAL));
        em = gc.textExtent(Typesetter.HAN.repeat(10)).x / 10;
        int height = gc.getFontMetrics().getHeight();
        spacing = Math.max(0, (int) Math.round(em * Typesetter.LEADING) - height);
        lineHeight = height + spacing;
        int room = (width - 2 * NUMBER - 2 * MARK - SIGN) / 2;
        column = Math.clamp(room / em, 6, Typesetter.COLUMN) * em + 4;
        left = Math.max(0, (width - 2 * (NUMBER + column + MARK) - SIGN) / 2);
    }

    /** Lets go of what was set: other colours, other type, other width. */
    void forget() {
        sets.values().forEach(Set::dispose);
        sets.clear();
    }

    int x(boolean former) {
        return left + NUMBER + (former ? 0 : column + MARK + SIGN + NUMBER);
    }

    int column() {
        return column;
    }

    /** @return about how high an item is, by its characters */
    int estimate(SideItems.Item item) {
        if (item.folded()) {
            return FOLD;
        }
        int lines = Math.max(lines(item.from(), true), lines(item.from(), false));
        return lines * lineHeight + 2 * ABOVE;
    }

    private int lines(int row, boolean former) {
        int perLine = Math.max(1, column / em);
        return sides.paragraphs(row, former).stream().mapToInt(each -> (each.getText().length() + 2 + perLine - 1) / perLine).sum();
    }

    /** @return how high an item is */
    int height(SideItems.Item item) {
        return item.folded() ? FOLD : set(item.from()).height;
    }

    private Set set(int row) {
        Set known = sets.get(row);
        if (known == null) {
            Tally.count(Work.PARAGRAPH_MEASURED);
            TextLayout former = side(row, true);
            TextLayout later = side(row, false);
            int height = Math.max(height(former), height(later));
            known = new Set(former, later, height + 2 * ABOVE + spacing);
            sets.put(row, known);
            if (sets.size() > KEPT) {
                Iterator<Set> oldest = sets.values().iterator();
                oldest.next().dispose();
                oldest.remove();
            }
        }
        return known;
    }

    private static int height(TextLayout layout) {
        return layout == null ? 0 : layout.getBounds().height;
    }

    /** @return the layout of one side of a row that is in sight; null where it has no words */
    TextLayout words(int row, boolean former) {
        return isLink(row, former) ? null : former ? set(row).former : set(row).later;
    }

    /** @return whether this side says where the words went, or came from, instead of having any */
    boolean isLink(int row, boolean former) {
        return sides.rows().get(row).kind() == (former ? SideRow.Kind.MOVED_HERE : SideRow.Kind.MOVED_AWAY);
    }

    private TextLayout side(int row, boolean former) {
        SideWords words = sides.words(row);
        if (isLink(row, former)) {
            return link(row, former);
        }
        List<Paragraph> paragraphs = sides.paragraphs(row, former);
        if (paragraphs.isEmpty()) {
            return null;
        }
        Faces faces = Faces.of(display);
        Font body = faces.font(Faces.Face.BODY, points, SWT.NORMAL);
        TextLayout layout = layout(former ? words.before() : words.after(), body);
        ParagraphKind kind = paragraphs.getFirst().getKind();
        if (Typesetter.isCentred(kind)) {
            layout.setAlignment(SWT.CENTER);
        } else {
            layout.setJustify(true);
            layout.setIndent(kind == ParagraphKind.SALUTATION ? 0 : 2 * em);
        }
        int start = 0;
        for (Paragraph each : paragraphs) {
            int end = start + each.getText().length();
            Font own = Typesetter.font(each, faces, points);
            Font font = own == null ? body : own;
            if (own != null && end > start) {
                layout.setStyle(new TextStyle(font, null, null), start, end - 1);
            }
            for (SideWords.Change change : words.changes()) {
                int from = Math.max(start, former ? change.before().start() : change.after().start());
                int to = Math.min(end, former ? change.before().end() : change.after().end());
                if (from < to) {
                    layout.setStyle(changed(font, former), from, to - 1);
                }
            }
            start = end + 1;
        }
        return layout;
    }

    private TextLayout layout(String words, Font font) {
        TextLayout layout = new TextLayout(display);
        layout.setFont(font);
        layout.setText(words);
        layout.setWidth(column);
        layout.setSpacing(spacing);
        return layout;
    }

    private TextStyle changed(Font font, boolean gone) {
        TextStyle style = new TextStyle(font, Palette.of(display).mark(gone ? AnnotationKind.CRITICISM : AnnotationKind.ADDITION), null);
        style.strikeout = gone;
        style.underline = !gone;
        return style;
    }

    private TextLayout link(int row, boolean former) {
        int other = sides.rows().get(row).other();
        String place = (former ? before : after).of(sides.paragraphs(other, former).getFirst());
        Font font = Faces.of(display).normal();
        TextLayout layout = layout(TEXTS.get(former ? "sides.from" : "sides.to", place), font);
        TextStyle style = new TextStyle(font, Palette.of(display).accent(), null);
        style.underline = true;
        layout.setStyle(style, 0, layout.getText().length() - 1);
        return layout;
    }

    /**
     * Draws an item.
     *
     * @param gc draws
     * @param item what
     * @param box where
     * @param selected whether it is the one whose comments are listed
     * @param stretches words of it that stand out, at most one on either side
     */
    void paint(GC gc, SideItems.Item item, Rectangle box, boolean selected, List<Stretch> stretches) {
        Palette palette = Palette.of(display);
        if (selected) {
            gc.setBackground(Palette.mix(palette.accentSoft(), palette.paper(), 0.5));
            gc.fillRectangle(box);
            gc.setBackground(palette.accent());
            gc.fillRectangle(box.x, box.y, 3, box.height);
        }
        if (item.folded()) {
            fold(gc, item, box, palette);
            return;
        }
        int row = item.from();
        Set set = set(row);
        for (boolean former : new boolean[] {true, false}) {
            TextLayout layout = former ? set.former : set.later;
            if (layout != null) {
                gc.setForeground(palette.text());
                Stretch stretch = stretches.stream().filter(each -> each.former == former && each.from < each.to).findFirst().orElse(null);
                if (stretch == null || isLink(row, former)) {
                    layout.draw(gc, x(former), box.y + ABOVE);
                } else {
                    boolean own = stretch.kind == null;
                    layout.draw(gc, x(former), box.y + ABOVE, stretch.from, stretch.to - 1, own ? palette.onAccent() : palette.text(),
                            own ? palette.accent() : palette.ground(stretch.kind));
                }
                if (!isLink(row, former)) {
                    number(gc, row, former, box, palette);
                }
            }
            mark(gc, row, former, box, palette);
        }
        sign(gc, row, box, palette);
    }

    private void fold(GC gc, SideItems.Item item, Rectangle box, Palette palette) {
        gc.setFont(Faces.of(display).small());
        gc.setForeground(palette.secondary());
        String words = TEXTS.get("sides.folded", item.size());
        Point size = gc.textExtent(words);
        int middle = box.y + box.height / 2;
        int at = box.x + (box.width - size.x) / 2;
        gc.drawText(words, at, middle - size.y / 2, true);
        gc.setForeground(palette.line());
        gc.drawLine(x(true), middle, at - 12, middle);
        gc.drawLine(at + size.x + 12, middle, x(false) + column, middle);
    }

    private void number(GC gc, int row, boolean former, Rectangle box, Palette palette) {
        SideRow shown = sides.rows().get(row);
        String number = Integer.toString((former ? shown.before() : shown.after()).getFirst() + 1);
        gc.setFont(Faces.of(display).small());
        gc.setForeground(palette.pale());
        Point size = gc.textExtent(number);
        gc.drawText(number, x(former) - size.x - 10, box.y + ABOVE + (lineHeight - spacing - size.y) / 2, true);
    }

    /** How many comments, in amber where some are to be checked, with a dot for who does not see that. */
    private void mark(GC gc, int row, boolean former, Rectangle box, Palette palette) {
        int count = comments.count(row, former);
        boolean check = !former && comments.unchecked(row) > 0 || former && comments.unchecked(row) > 0 && comments.count(row, false) == 0;
        if (count == 0) {
            return;
        }
        String words = check ? TEXTS.get("sides.mark.check", count) : Integer.toString(count);
        gc.setFont(Faces.of(display).small());
        Point size = gc.textExtent(words);
        int x = x(former) + column + 8;
        int y = box.y + ABOVE + 2;
        Color ground = check ? palette.ground(AnnotationKind.FACT) : palette.ground(AnnotationKind.OVERALL);
        gc.setBackground(ground);
        gc.fillRoundRectangle(x, y, size.x + 12, size.y + 4, 8, 8);
        gc.setForeground(check ? palette.mark(AnnotationKind.FACT) : palette.secondary());
        gc.drawText(words, x + 6, y + 2, true);
    }

    private void sign(GC gc, int row, Rectangle box, Palette palette) {
        SideRow shown = sides.rows().get(row);
        if (!shown.isChange()) {
            return;
        }
        Color colour = palette.mark(switch (shown.kind()) {
            case ADDED -> AnnotationKind.ADDITION;
            case REMOVED -> AnnotationKind.CRITICISM;
            case MOVED_AWAY, MOVED_HERE -> AnnotationKind.WORK_SUGGESTION;
            default -> AnnotationKind.WORDING;
        });
        int x = x(true) + column + MARK;
        gc.setBackground(colour);
        gc.fillRectangle(x, box.y + ABOVE, 3, box.height - 2 * ABOVE);
        gc.setForeground(colour);
        gc.setFont(Faces.of(display).smallBold());
        String words = TEXTS.get("sides.sign." + shown.kind().name());
        gc.drawText(words, x + 8, box.y + ABOVE + 2, true);
    }

    /** Draws what the columns are, above them. */
    void head(GC gc, Rectangle box) {
        Palette palette = Palette.of(display);
        gc.setBackground(palette.chrome());
        gc.fillRectangle(box);
        gc.setForeground(palette.secondary());
        gc.setFont(Faces.of(display).smallBold());
        int y = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(name(true), x(true), y, true);
        gc.drawText(name(false), x(false), y, true);
        gc.setForeground(palette.line());
        gc.drawLine(box.x, box.y + box.height - 1, box.x + box.width, box.y + box.height - 1);
    }

    private String name(boolean former) {
        var version = former ? sides.before() : sides.after();
        String name = SideTexts.name(version);
        return version.getId() == null || version.getDate() == null ? name : TEXTS.get("sides.dated", name, version.getDate().toString());
    }

    /** @return y of the words from the top of their row */
    int wordsTop() {
        return ABOVE;
    }
}
