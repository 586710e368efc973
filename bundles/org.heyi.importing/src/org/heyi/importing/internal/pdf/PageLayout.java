package org.heyi.importing.internal.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.heyi.base.Progress;
import org.heyi.importing.internal.clean.Chars;

/** Puts the characters of a PDF together to lines, column by column. */
final class PageLayout extends PDFTextStripper {

    /** Characters whose baselines differ by less than this share of their height stand on one line. */
    private static final float SAME_LINE = 0.5f;
    /** A gap of this share of the height is a space between letters, and of that between Chinese characters. */
    private static final float LATIN_GAP = 0.2f;
    private static final float CHINESE_GAP = 0.9f;
    /** Columns are at least so many heights apart, and have at least so many lines. */
    private static final float GUTTER = 1.2f;
    private static final int COLUMN_LINES = 5;

    private final List<TextPosition> characters = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();
    private final Progress progress;

    PageLayout(Progress progress) {
        this.progress = progress;
    }

    /** All lines of a document in reading order. */
    List<PdfLine> lines(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return lines;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getUnicode() != null && !text.getUnicode().isEmpty() && text.getDir() == 0) {
            characters.add(text);
        }
    }

    @Override
    protected void startPage(PDPage page) {
        progress.checkCancelled();
        characters.clear();
    }

    @Override
    protected void endPage(PDPage page) {
        List<List<TextPosition>> rows = rows();
        float gutter = gutter(rows);
        List<PdfLine> right = new ArrayList<>();
        for (List<TextPosition> row : rows) {
            List<TextPosition> first = row.stream().filter(c -> c.getXDirAdj() + c.getWidthDirAdj() / 2 < gutter).toList();
            List<TextPosition> second = row.stream().filter(c -> !first.contains(c)).toList();
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
    private static float gutter(List<List<TextPosition>> rows) {
        if (rows.size() < 2 * COLUMN_LINES) {
            return Float.MAX_VALUE;
        }
        float left = Float.MAX_VALUE;
        float right = 0;
        for (List<TextPosition> row : rows) {
            left = Math.min(left, row.getFirst().getXDirAdj());
            right = Math.max(right, end(row.getLast()));
        }
        float best = Float.MAX_VALUE;
        int bestRows = rows.size() / 2;
        for (float x = left + (right - left) * 0.35f; x < left + (right - left) * 0.65f; x += 2) {
            int parted = 0;
            for (List<TextPosition> row : rows) {
                parted += parts(row, x) ? 1 : 0;
            }
            if (parted > bestRows && parted >= COLUMN_LINES) {
                bestRows = parted;
                best = x;
            }
        }
        return best;
    }

    /** Whether a row has characters on both sides of {@code x} and a wide gap there. */
    private static boolean parts(List<TextPosition> row, float x) {
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).getXDirAdj() > x) {
                float before = end(row.get(i - 1));
                return before < x && row.get(i).getXDirAdj() - before >= GUTTER * height(row);
            }
        }
        return false;
    }

    private PdfLine line(List<TextPosition> row, int column) {
        StringBuilder text = new StringBuilder();
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
            text.append(c.getUnicode());
            before = c;
        }
        return new PdfLine(text.toString(), getCurrentPageNo(), column, row.getFirst().getXDirAdj(),
                end(row.getLast()), row.getFirst().getYDirAdj(), height(row));
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
