package org.heyi.importing.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.PrintedLine;
import org.heyi.importing.PrintedPages;
import org.heyi.importing.internal.source.Magic;
import org.heyi.importing.internal.source.SourceFile;

/** Counts the lines of a printed report as people count them on paper. */
public final class PdfPrinting {

    /** Lines whose baselines differ by less than this share of their height stand beside each other. */
    private static final float SAME_ROW = 0.5f;
    /** A page has two columns where lines of columns are so many times those that go across, and so many on each side; a table has fewer. */
    private static final int COLUMNS_TO_ACROSS = 2;
    private static final int COLUMN_LINES = 5;

    private final Texts texts;

    public PdfPrinting(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param file a PDF
     * @param progress asked whether to stop
     * @return its pages
     * @throws org.heyi.base.HeyiException as {@link org.heyi.importing.PrintingReader#read}
     */
    public PrintedPages read(SourceFile file, Progress progress) {
        Magic magic = Magic.of(file.bytes());
        if (magic != Magic.PDF && !"pdf".equals(file.extension())) {
            throw new HeyiException(texts.get("error.printing", file.name()));
        }
        List<PdfLine> lines = new PdfLines(texts).of(file, progress);
        Set<PdfLine> running = RunningLines.of(lines);
        Notes notes = Notes.of(lines, running);
        Map<Integer, List<PdfLine>> sheets = new LinkedHashMap<>();
        lines.forEach(each -> sheets.computeIfAbsent(each.page(), any -> new ArrayList<>()).add(each));
        PageNumbers numbers = PageNumbers.of(sheets, running);
        List<PrintedLine> printed = new ArrayList<>();
        sheets.forEach((sheet, all) -> printed.addAll(page(sheet, numbers.of(sheet), all.stream().filter(each -> !running.contains(each)).toList(), notes)));
        if (printed.isEmpty()) {
            throw new HeyiException(texts.get("error.noPdfText", file.name()));
        }
        return new PrintedPages(file.fileName(), file.sha256(), sheets.size(), printed);
    }

    private static List<PrintedLine> page(int sheet, int number, List<PdfLine> lines, Notes notes) {
        boolean columns = hasColumns(lines);
        Map<PdfLine, Integer> rows = new HashMap<>();
        int[] last = new int[3];
        for (int column = columns ? 1 : 0; column <= (columns ? 2 : 0); column++) {
            last[column] = count(lines, column, rows);
        }
        List<PrintedLine> printed = new ArrayList<>();
        for (PdfLine line : lines) {
            int column = columns ? line.column() : 0;
            int row = rows.get(line);
            // What goes across a page with columns has the lines of both below it: of the longer one.
            int all = columns && column == 0 ? Math.max(last[1], last[2]) : last[column];
            StringBuilder text = new StringBuilder();
            if (notes.lines().contains(line)) {
                text.append(notes.text(line));
            } else {
                notes.append(line, text, new HashMap<>());
            }
            printed.add(new PrintedLine(sheet, number, column, row, all - row + 1, text.toString()));
        }
        return printed;
    }

    private static boolean hasColumns(List<PdfLine> lines) {
        int[] counts = new int[3];
        lines.forEach(each -> counts[each.column()]++);
        return counts[1] >= COLUMN_LINES && counts[2] >= COLUMN_LINES && counts[1] + counts[2] > COLUMNS_TO_ACROSS * counts[0];
    }

    /**
     * Numbers the lines of a column, those across the page with them, from the top; all lines of the page for column 0. The cells of a
     * row of a table are one line.
     *
     * @return how many there are
     */
    private static int count(List<PdfLine> lines, int column, Map<PdfLine, Integer> rows) {
        List<PdfLine> down = lines.stream().filter(each -> column == 0 || each.column() == 0 || each.column() == column)
                .sorted((one, other) -> Float.compare(one.baseline(), other.baseline())).toList();
        int row = 0;
        PdfLine before = null;
        for (PdfLine each : down) {
            if (before == null || each.baseline() - before.baseline() > SAME_ROW * Math.max(each.size(), before.size())) {
                row++;
                before = each;
            }
            // What goes across both columns stands below the longer of what is above it.
            rows.merge(each, row, Math::max);
        }
        return row;
    }
}
