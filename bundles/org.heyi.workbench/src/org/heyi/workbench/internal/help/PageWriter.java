package org.heyi.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.heyi.workbench.internal.help.Page.Kind;
import org.heyi.workbench.internal.help.Page.Line;
import org.heyi.workbench.internal.help.Page.Span;
import org.heyi.workbench.internal.help.Page.Style;

/** Makes the page of a chapter: its blocks become lines, its tables columns that fit the room. */
final class PageWriter extends AbstractVisitor {

    private static final String BULLET = "•  ";

    /** Breaks the words of a cell. */
    interface Typography {

        /** @return width of the words on one line, pixels */
        int width(String words, boolean bold);

        /** @return where the lines begin that the words take in this width, and their end; at least 0 and the end */
        int[] breaks(String words, boolean bold, int width);
    }

    /** Words of a block, with what some of them look like. */
    private static final class Inline extends AbstractVisitor {

        private final StringBuilder words = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        static Inline of(Node block) {
            Inline inline = new Inline();
            inline.visitChildren(block);
            return inline;
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            words.append(' ');
        }

        @Override
        public void visit(Code code) {
            spans.add(new Span(words.length(), code.getLiteral().length(), Style.CODE, null));
            words.append(code.getLiteral());
        }

        @Override
        public void visit(StrongEmphasis strong) {
            style(strong, Style.BOLD, null);
        }

        @Override
        public void visit(Link link) {
            // What lies elsewhere in the repository is not in the program.
            boolean inside = !link.getDestination().startsWith("..");
            if (inside) {
                style(link, Style.LINK, link.getDestination());
            } else {
                visitChildren(link);
            }
        }

        @Override
        public void visit(Image image) {
            if (!Guide.hasPicture(image.getDestination())) {
                // A picture that cannot be shown is replaced by its description.
                words.append(Guide.words(image));
                return;
            }
            spans.add(new Span(words.length(), 1, Style.PICTURE, image.getDestination()));
            words.append('\uFFFC');
        }

        private void style(Node node, Style style, String target) {
            String inner = Guide.words(node);
            spans.add(new Span(words.length(), inner.length(), style, target));
            words.append(inner);
        }
    }

    private final Page page = new Page();
    private final Typography typography;
    private final int width;
    private int indent = -1;
    private String mark;

    private PageWriter(Typography typography, int width) {
        this.typography = typography;
        this.width = width;
    }

    /**
     * @param chapter of the guide
     * @param typography measures the words of tables
     * @param width room for a table, pixels
     * @return its page
     */
    static Page write(Guide.Chapter chapter, Typography typography, int width) {
        PageWriter writer = new PageWriter(typography, width);
        chapter.tree().accept(writer);
        return writer.page;
    }

    @Override
    public void visit(Heading heading) {
        Inline inline = Inline.of(heading);
        page.anchor(Guide.anchor(inline.words.toString()));
        Kind kind = switch (heading.getLevel()) {
            case 1 -> Kind.TITLE;
            case 2 -> Kind.HEADING;
            default -> Kind.SMALL_HEADING;
        };
        // Headings have one style, so only the links of the inline styles are kept.
        add(kind, inline.words.toString(), inline.spans.stream().filter(each -> each.style() == Style.LINK).toList());
    }

    @Override
    public void visit(Paragraph paragraph) {
        Inline inline = Inline.of(paragraph);
        if (inline.spans.size() == 1 && inline.spans.get(0).style() == Style.PICTURE && inline.words.length() == 1) {
            add(Kind.PICTURE, inline.words.toString(), inline.spans);
        } else if (mark != null) {
            String before = mark;
            mark = null;
            List<Span> moved = inline.spans.stream().map(each -> each.moved(before.length())).toList();
            page.add(new Line(Kind.ITEM, indent, new int[0], before), before + inline.words, moved);
        } else {
            add(indent >= 0 ? Kind.ITEM : Kind.TEXT, inline.words.toString(), inline.spans);
        }
    }

    private void add(Kind kind, String words, List<Span> spans) {
        page.add(new Line(kind, Math.max(0, indent), new int[0], ""), words, spans);
    }

    @Override
    public void visit(BulletList list) {
        items(list, -1);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, Objects.requireNonNullElse(list.getMarkerStartNumber(), 1));
    }

    private void items(Node list, int first) {
        indent++;
        int number = first;
        for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            mark = first < 0 ? BULLET : number++ + ".  ";
            visitChildren(item);
        }
        indent--;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code(block.getLiteral());
    }

    private void code(String literal) {
        for (String line : literal.stripTrailing().split("\n")) {
            add(Kind.CODE, line, List.of());
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            List<List<Inline>> rows = new ArrayList<>();
            table.accept(new AbstractVisitor() {
                @Override
                public void visit(org.commonmark.node.CustomNode node) {
                    if (node instanceof TableRow row) {
                        List<Inline> cells = new ArrayList<>();
                        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                            cells.add(Inline.of(cell));
                        }
                        rows.add(cells);
                    } else {
                        visitChildren(node);
                    }
                }
            });
            table(rows);
        }
    }

    private void table(List<List<Inline>> rows) {
        int[] widths = new Columns(rows, typography, width).widths();
        int[] stops = new int[widths.length];
        for (int i = 0, at = 0; i < widths.length; i++) {
            at += widths[i] + Columns.GAP;
            stops[i] = at;
        }
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), widths, stops, i == 0);
        }
    }

    /** A row takes as many lines as its longest cell. */
    private void row(List<Inline> cells, int[] widths, int[] stops, boolean head) {
        List<int[]> breaks = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            breaks.add(typography.breaks(cells.get(i).words.toString(), head, widths[i]));
            lines = Math.max(lines, breaks.get(i).length - 1);
        }
        for (int line = 0; line < lines; line++) {
            StringBuilder words = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    words.append('\t');
                }
                int[] at = breaks.get(i);
                if (line + 1 < at.length) {
                    cut(cells.get(i), at[line], at[line + 1], words.length(), spans);
                    words.append(cells.get(i).words, at[line], at[line + 1]);
                }
            }
            Kind kind = head ? Kind.TABLE_HEAD : line == 0 ? Kind.TABLE_ROW : Kind.TABLE_MORE;
            page.add(new Line(kind, 0, stops, ""), words.toString(), spans);
        }
    }

    private static void cut(Inline cell, int from, int to, int at, List<Span> spans) {
        for (Span each : cell.spans) {
            int start = Math.max(from, each.start());
            int end = Math.min(to, each.start() + each.length());
            if (start < end) {
                spans.add(new Span(start - from + at, end - start, each.style(), each.target()));
            }
        }
    }

    /** How wide the columns of a table are: as they like, as long as there is room. */
    private record Columns(List<List<Inline>> rows, Typography typography, int room) {

        /** Pixels between two columns. */
        static final int GAP = 20;
        private static final int LEAST = 48;

        int[] widths() {
            int count = rows.get(0).size();
            int[] widths = new int[count];
            for (List<Inline> row : rows) {
                for (int i = 0; i < Math.min(count, row.size()); i++) {
                    widths[i] = Math.max(widths[i], typography.width(row.get(i).words.toString(), row == rows.get(0)) + 2);
                }
            }
            int left = room - GAP * count;
            shrink(widths, left);
            return widths;
        }

        /** Narrow columns stay as they are; the wide ones share what is left. */
        private static void shrink(int[] widths, int room) {
            int left = room;
            int wide = widths.length;
            boolean settled = false;
            boolean[] narrow = new boolean[widths.length];
            while (!settled && wide > 0) {
                settled = true;
                int share = Math.max(LEAST, left / wide);
                for (int i = 0; i < widths.length; i++) {
                    if (!narrow[i] && widths[i] <= share) {
                        narrow[i] = true;
                        left -= widths[i];
                        wide--;
                        settled = false;
                    }
                }
            }
            for (int i = 0; i < widths.length; i++) {
                if (!narrow[i]) {
                    widths[i] = Math.max(LEAST, left / wide);
                }
            }
        }
    }
}
