package org.heyi.importing.internal.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;
import org.heyi.base.Progress;
import org.heyi.importing.Span;
import org.heyi.importing.internal.clean.Chars;

/** Puts the characters of a PDF together to lines, column by column. */
final class PageLayout extends GuardedPages {

    /** Characters whose baselines differ by less than this share of their height stand on one line. */
    private static final float SAME_LINE = 0.5f;
    /** A gap of this share of the height is a space between letters, and of that between Chinese characters. */
    private static final float LATIN_GAP = 0.2f;
    private static final float CHINESE_GAP = 0.9f;
    /** Columns are at least so many heights apart, and have at least so many lines. */
    private static final float GUTTER = 1.2f;
    private static final int COLUMN_LINES = 5;
    /** Places for a gutter that are tried are so many points apart. */
    private static final float STEP = 2;

    /** A mark of a note is so much smaller than its line, and stands so much higher, in shares of the line's height. */
    private static final float MARK_SIZE = 0.8f;
    private static final float MARK_RISE = 0.15f;
    private static final Pattern MARK = Pattern.compile("[0-9\\[\\]()（）［］〔〕*※①-⑳]");

    /** Of a line, beyond what fits on paper. */
    private static final int MOST_IN_ROW = 5_000;

    private final List<TextPosition> characters = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();
    /** Where the columns of the last page parted that had two. */
    private float lastGutter = Float.MAX_VALUE;

    /** The direction of upright text on this page, in degrees. */
    private int upright;

    PageLayout(Progress progress) {
        super(progress);
    }

    /** All lines of a document in reading order. */
    List<PdfLine> lines(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return lines;
    }

    @Override
    void character(TextPosition text) {
        if (text.getDir() == upright) {
            characters.add(text);
        }
    }

    @Override
    protected void startPage(PDPage page) {
        super.startPage(page);
        characters.clear();
        // A page that is laid across is written upright on paper that is turned.
        upright = page.getRotation();
    }

    @Override
    protected void endPage(PDPage page) {
        List<List<TextPosition>> rows = rows();
        float gutter = gutter(rows);
        List<PdfLine> right = new ArrayList<>();
        for (List<TextPosition> row : rows) {
            Map<Boolean, List<TextPosition>> sides = row.stream()
                    .collect(Collectors.partitioningBy(c -> c.getXDirAdj() + c.getWidthDirAdj() / 2 < gutter));
            List<TextPosition> first = sides.get(true);
            List<TextPosition> second = sides.get(false);
            boolean across = gutter < Float.MAX_VALUE && !first.isEmpty() && !second.isEmpty()
                    && second.getFirst().getXDirAdj() - end(first.getLast()) < GUTTER * height(row);
            if (gutter == Float.MAX_VALUE || across) {
                lines.addAll(right);
                right.clear();
                lines.add(line(row, 0));
            } else {
                if (!first.isEmpty()) {
                    lines.add(line(first, 1));
                }
                if (!second.isEmpty()) {
                    right.add(line(second, 2));
                }
            }
        }
        lines.addAll(right);
    }

    /** The page's characters by baseline, each row from left to right; some producers print a character twice. */
    private List<List<TextPosition>> rows() {
        List<TextPosition> sorted = new ArrayList<>(characters);
        sorted.sort(Comparator.comparing(TextPosition::getYDirAdj));
        List<List<TextPosition>> rows = new ArrayList<>();
        for (TextPosition c : sorted) {
            List<TextPosition> last = rows.isEmpty() ? null : rows.getLast();
            if (last == null || c.getYDirAdj() - last.getFirst().getYDirAdj() > SAME_LINE * Math.max(height(last), size(c))) {
                last = new ArrayList<>();
                rows.add(last);
            }
            if (last.size() == MOST_IN_ROW) {
                throw new Endless();
            }
            last.add(c);
        }
        for (List<TextPosition> row : rows) {
            row.sort(Comparator.comparing(TextPosition::getXDirAdj));
            while (!row.isEmpty() && row.getLast().getUnicode().isBlank()) {
                row.removeLast();
            }
            while (!row.isEmpty() && row.getFirst().getUnicode().isBlank()) {
                row.removeFirst();
            }
            for (int i = row.size() - 1; i > 0; i--) {
                if (row.get(i).getUnicode().equals(row.get(i - 1).getUnicode())
                        && row.get(i).getXDirAdj() - row.get(i - 1).getXDirAdj() < size(row.get(i)) * 0.1f) {
                    row.remove(i);
                }
            }
        }
        rows.removeIf(List::isEmpty);
        return rows;
    }

    /** Where two columns part, {@link Float#MAX_VALUE} when there is one only. */
    private float gutter(List<List<TextPosition>> rows) {
        List<Extent> extents = rows.stream().map(Extent::of).toList();
        // A page may have one column filled, or few lines: it is as the page before unless lines go across.
        if (lastGutter == Float.MAX_VALUE || across(extents, lastGutter, 0) * 3 > rows.size()) {
            lastGutter = findGutter(extents);
        }
        return lastGutter;
    }

    /** The middle of the widest strip that the fewest lines cross, if those are few and both sides have lines. */
    private static float findGutter(List<Extent> rows) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Extent row : rows) {
            left = Math.min(left, row.starts[0]);
            right = Math.max(right, row.ends[row.ends.length - 1]);
        }
        int fewest = rows.size() / 3;
        float from = 0;
        float widest = 0;
        float middle = Float.MAX_VALUE;
        for (float x = left + (right - left) * 0.35f; x < left + (right - left) * 0.65f; x += STEP) {
            int crossing = across(rows, x, COLUMN_LINES);
            if (crossing > fewest) {
                from = x + STEP;
                continue;
            }
            if (crossing < fewest) {
                fewest = crossing;
                widest = 0;
                from = x;
            }
            if (x - from >= widest) {
                widest = x - from;
                middle = (x + from) / 2;
            }
        }
        return middle;
    }

    /** How many rows go across {@code x} without a wide gap; all when a side has fewer rows than {@code least}. */
    private static int across(List<Extent> rows, float x, int least) {
        int across = 0;
        int left = 0;
        int right = 0;
        for (Extent row : rows) {
            int first = 0;
            while (first < row.starts.length && row.starts[first] + row.ends[first] < 2 * x) {
                first++;
            }
            boolean parted = first > 0 && first < row.starts.length;
            if (parted && (row.starts[first] - row.ends[first - 1] < GUTTER * row.height || row.ends[first - 1] > x)) {
                across++;
            } else {
                left += first > 0 ? 1 : 0;
                right += first < row.starts.length ? 1 : 0;
            }
        }
        return left < least || right < least ? rows.size() + 1 : across;
    }

    /** Where the characters of a row begin and end. */
    private record Extent(float[] starts, float[] ends, float height) {

        static Extent of(List<TextPosition> row) {
            Extent extent = new Extent(new float[row.size()], new float[row.size()], PageLayout.height(row));
            for (int i = 0; i < row.size(); i++) {
                extent.starts[i] = row.get(i).getXDirAdj();
                extent.ends[i] = end(row.get(i));
            }
            return extent;
        }
    }

    private PdfLine line(List<TextPosition> row, int column) {
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        float height = height(row);
        float baseline = baseline(row, height);
        TextPosition before = null;
        for (TextPosition c : row) {
            if (before != null) {
                float gap = c.getXDirAdj() - end(before);
                boolean chinese = Chars.chinese(before.getUnicode().codePointAt(0))
                        || Chars.chinese(c.getUnicode().codePointAt(0));
                boolean spaced = before.getUnicode().isBlank() || c.getUnicode().isBlank();
                if (!spaced && gap > size(c) * (chinese ? CHINESE_GAP : LATIN_GAP)) {
                    text.append(' ');
                }
            }
            if (size(c) < MARK_SIZE * height && c.getYDirAdj() < baseline - MARK_RISE * height
                    && MARK.matcher(c.getUnicode()).matches()) {
                boolean goesOn = !marks.isEmpty() && marks.getLast().end() == text.length();
                int start = goesOn ? marks.removeLast().start() : text.length();
                marks.add(new Span(start, text.length() + c.getUnicode().length()));
            }
            text.append(c.getUnicode());
            before = c;
        }
        return new PdfLine(text.toString(), getCurrentPageNo(), column, row.getFirst().getXDirAdj(),
                end(row.getLast()), baseline, height, marks);
    }

    /** Where most of a row's characters stand: that of the first one which is not small. */
    private static float baseline(List<TextPosition> row, float height) {
        return row.stream().filter(c -> size(c) >= MARK_SIZE * height).findFirst().orElse(row.getFirst()).getYDirAdj();
    }

    private static float end(TextPosition c) {
        return c.getXDirAdj() + c.getWidthDirAdj();
    }

    private static float size(TextPosition c) {
        return Math.max(c.getFontSizeInPt(), 1);
    }

    private static float height(List<TextPosition> row) {
        List<Float> sizes = row.stream().map(PageLayout::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }
}
