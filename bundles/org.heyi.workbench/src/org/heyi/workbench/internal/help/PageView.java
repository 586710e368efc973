package org.heyi.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Faces.Face;
import org.heyi.workbench.Palette;
import org.heyi.workbench.internal.help.Page.Kind;
import org.heyi.workbench.internal.help.Page.Line;
import org.heyi.workbench.internal.help.Page.Span;
import org.heyi.workbench.widgets.Rows;

/** Shows one chapter of the guide, set like a page: a column in the middle, headings, lists, tables, commands, pictures. */
final class PageView {

    /** The column is no wider, pixels. */
    private static final int COLUMN = 760;
    private static final int EDGE = 28;
    private static final int STEP = 22;
    private static final int TOP = 20;

    private final StyledText text;
    private final Map<String, Image> pictures = new HashMap<>();
    private Guide.Chapter chapter;
    private Page page;
    private int laid;

    /**
     * @param parent where it stands
     * @param follow gets the target of a link that is followed
     */
    PageView(Composite parent, Consumer<String> follow) {
        text = Rows.styled(new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED), "paper");
        text.setData("org.heyi.id", "guide.page");
        text.setLayoutData(Rows.fill());
        text.setLineSpacing(5);
        text.setFont(Faces.of(text.getDisplay()).font(Face.SANS, size(), SWT.NORMAL));
        text.addListener(SWT.Resize, event -> fit());
        text.addPaintObjectListener(this::paint);
        Cursor hand = text.getDisplay().getSystemCursor(SWT.CURSOR_HAND);
        text.addListener(SWT.MouseMove, event -> text.setCursor(link(text.getOffsetAtPoint(new Point(event.x, event.y))) == null ? null : hand));
        text.addListener(SWT.MouseUp, event -> {
            String target = event.button == 1 && text.getSelectionCount() == 0 ? link(text.getOffsetAtPoint(new Point(event.x, event.y))) : null;
            if (target != null) {
                follow.accept(target);
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            String target = event.keyCode == SWT.CR ? link(text.getCaretOffset()) : null;
            if (target != null) {
                follow.accept(target);
            }
        });
        text.addListener(SWT.Dispose, event -> pictures.values().forEach(Image::dispose));
    }

    private int size() {
        return Faces.of(text.getDisplay()).normal().getFontData()[0].getHeight() + 1;
    }

    private String link(int offset) {
        return page == null || offset < 0 ? null : page.link(offset);
    }

    StyledText control() {
        return text;
    }

    /** Shows a chapter from its beginning. */
    void show(Guide.Chapter wanted) {
        chapter = wanted;
        page = null;
        laid = 0;
        fit();
        text.setTopIndex(0);
    }

    /** @param anchor of a heading; the page stands there from now on */
    void reveal(String anchor) {
        int line = page.line(anchor);
        text.setSelection(text.getOffsetAtLine(line));
        text.setTopPixel(line == 0 ? 0 : text.getTopPixel() + text.getLinePixel(line));
    }

    /** Light became dark, or the other way round. */
    void recolour() {
        laid = 0;
        int top = text.getTopPixel();
        fit();
        text.setTopPixel(top);
    }

    /**
     * Selects the next place of some words.
     *
     * @param words looked for, in any case
     * @param on whether to look behind what is selected, as opposed to at it
     * @return whether there is one; otherwise nothing is changed
     */
    boolean find(String words, boolean on) {
        String all = text.getText().toLowerCase(Locale.ROOT);
        Point selected = text.getSelection();
        int at = all.indexOf(words.toLowerCase(Locale.ROOT), on ? selected.y : selected.x);
        if (at >= 0) {
            text.setSelection(at, at + words.length());
            text.showSelection();
        }
        return at >= 0;
    }

    private void fit() {
        int width = text.getSize().x - text.getVerticalBar().getSize().x;
        if (chapter == null || width <= 2 * EDGE || width == laid) {
            return;
        }
        laid = width;
        int column = Math.min(COLUMN, width - 2 * EDGE);
        int side = (width - column) / 2;
        text.setMargins(side, TOP, side, TOP);
        if (page == null || page.hasTables()) {
            Measure measure = new Measure();
            page = PageWriter.write(chapter, measure, column);
            measure.dispose();
        }
        set(column);
    }

    private void set(int column) {
        Palette palette = Palette.of(text.getDisplay());
        text.setRedraw(false);
        text.setText(page.text());
        text.setBackground(palette.paper());
        text.setForeground(palette.text());
        List<StyleRange> styles = new ArrayList<>();
        int at = 0;
        int offset = 0;
        GC gc = new GC(text);
        gc.setFont(text.getFont());
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            int end = offset + text.getLine(i).length();
            line(i, line, palette, gc);
            Font font = font(line.kind());
            int from = offset;
            for (; at < page.spans().size() && page.spans().get(at).start() < end; at++) {
                Span span = page.spans().get(at);
                plain(styles, from, span.start(), font, line);
                styles.add(style(span, font, palette, column));
                from = span.start() + span.length();
            }
            plain(styles, from, end, font, line);
            offset = end + 1;
        }
        gc.dispose();
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        text.setRedraw(true);
    }

    private void line(int index, Line line, Palette palette, GC gc) {
        int above = switch (line.kind()) {
            case TITLE -> 4;
            case HEADING -> 22;
            case SMALL_HEADING -> 14;
            case TEXT, PICTURE -> 8;
            case ITEM -> 3;
            case CODE -> starts(index, Kind.CODE) ? 8 : 0;
            case TABLE_HEAD -> 10;
            case TABLE_ROW -> 5;
            case TABLE_MORE -> 0;
        };
        text.setLineVerticalIndent(index, index == 0 ? 0 : above);
        int in = line.kind() == Kind.ITEM ? line.indent() * STEP : line.kind() == Kind.CODE ? 12 : 0;
        text.setLineIndent(index, 1, in);
        text.setLineWrapIndent(index, 1, in + (line.hang().isEmpty() ? 0 : gc.textExtent(line.hang()).x));
        if (line.stops().length > 0) {
            text.setLineTabStops(index, 1, line.stops());
        }
        if (line.kind() == Kind.CODE || line.kind() == Kind.TABLE_HEAD) {
            text.setLineBackground(index, 1, palette.chrome());
        }
    }

    private boolean starts(int index, Kind kind) {
        return index == 0 || page.lines().get(index - 1).kind() != kind;
    }

    private void plain(List<StyleRange> styles, int from, int to, Font font, Line line) {
        if (from < to && font != null) {
            StyleRange style = new StyleRange(from, to - from, null, null);
            style.font = font;
            styles.add(style);
        }
    }

    private Font font(Kind kind) {
        Faces faces = Faces.of(text.getDisplay());
        return switch (kind) {
            case TITLE -> faces.font(Face.HEI, size() + 8, SWT.BOLD);
            case HEADING -> faces.font(Face.HEI, size() + 3, SWT.BOLD);
            case SMALL_HEADING, TABLE_HEAD -> faces.font(Face.SANS, size(), SWT.BOLD);
            case CODE -> faces.font(Face.MONO, size() - 1, SWT.NORMAL);
            default -> null;
        };
    }

    private StyleRange style(Span span, Font font, Palette palette, int column) {
        StyleRange style = new StyleRange(span.start(), span.length(), null, null);
        style.font = font;
        switch (span.style()) {
            case BOLD -> style.font = Faces.of(text.getDisplay()).font(Face.SANS, size(), SWT.BOLD);
            case CODE -> {
                style.font = Faces.of(text.getDisplay()).font(Face.MONO, size() - 1, SWT.NORMAL);
                style.background = palette.chrome();
            }
            case LINK -> style.foreground = palette.accent();
            case PICTURE -> {
                Rectangle size = shown(picture(span.target()), column);
                style.metrics = new GlyphMetrics(size.height, 0, size.width);
                style.data = span.target();
            }
            default -> throw new IllegalStateException(span.toString());
        }
        return style;
    }

    private Image picture(String target) {
        return pictures.computeIfAbsent(target, name -> {
            try (InputStream in = Guide.picture(name)) {
                return new Image(text.getDisplay(), in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Rectangle shown(Image picture, int column) {
        Rectangle own = picture.getBounds();
        int width = Math.min(column, own.width);
        return new Rectangle(0, 0, width, own.height * width / own.width);
    }

    private void paint(PaintObjectEvent event) {
        if (event.style.data instanceof String target) {
            Image picture = picture(target);
            Rectangle own = picture.getBounds();
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(picture, 0, 0, own.width, own.height, event.x, event.y + event.ascent - event.style.metrics.ascent,
                    event.style.metrics.width, event.style.metrics.ascent);
        }
    }

    /** Measures as the page is set. */
    private final class Measure implements PageWriter.Typography {

        private final TextLayout layout = new TextLayout(text.getDisplay());
        private final Font normal = text.getFont();
        private final Font bold = Faces.of(text.getDisplay()).font(Face.SANS, size(), SWT.BOLD);

        @Override
        public int width(String words, boolean strong) {
            set(words, strong, -1);
            // A little more, because code is set in another font that can be wider.
            return layout.getBounds().width + 6;
        }

        @Override
        public int[] breaks(String words, boolean strong, int width) {
            if (words.isEmpty()) {
                return new int[] {0, 0};
            }
            set(words, strong, Math.max(1, width));
            return layout.getLineOffsets();
        }

        private void set(String words, boolean strong, int width) {
            layout.setFont(strong ? bold : normal);
            layout.setText(words);
            layout.setWidth(width);
        }

        void dispose() {
            layout.dispose();
        }
    }
}
