package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.heyi.base.Texts;
import org.heyi.collation.Locators;
import org.heyi.collation.promises.PromiseColumn;
import org.heyi.collation.promises.Reported;
import org.heyi.collation.promises.Verdict;
import org.heyi.export.office.internal.CellText;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.SheetFile;
import org.heyi.export.office.internal.SheetFile.Look;

/** What became of last year's promises as a spreadsheet: the totals in a line, then a row for each promise. */
public final class PromisesXlsx {

    private static final Texts TEXTS = Texts.of(PromisesXlsx.class);
    /** Widths in millimetres by column. */
    private static final Map<PromiseColumn, Double> WIDTHS = new EnumMap<>(Map.of(PromiseColumn.NUMBER, 12.0,
            PromiseColumn.KIND, 14.0, PromiseColumn.PROMISE, 62.0,
            PromiseColumn.VERDICT, 26.0, PromiseColumn.PASSAGE, 62.0, PromiseColumn.PLACE, 36.0, PromiseColumn.FIGURES, 30.0, PromiseColumn.WHY, 48.0));
    private static final int HEAD_ROWS = 4;

    private PromisesXlsx() {
    }

    /**
     * @param promises in the order wanted
     * @param locators of this year's report
     * @param lastYear title of the report that promised
     * @param thisYear title of the report that they are looked for in
     * @param at when it was found
     * @param out where to; not closed
     * @throws IOException if out fails
     */
    public static void write(List<Reported> promises, Locators locators, String lastYear, String thisYear, Instant at, OutputStream out)
            throws IOException {
        SheetFile file = new SheetFile(out, Fonts.OFFICIAL);
        List<PromiseColumn> columns = List.of(PromiseColumn.values());
        List<Double> widths = columns.stream().map(WIDTHS::get).toList();
        file.sheet(new SheetFile.Page(TEXTS.get("promises.sheet"), SheetFile.Paper.A4, 1, widths, HEAD_ROWS, HEAD_ROWS - 1, 0, TEXTS.get("footer.xlsx")),
                rows -> {
                    rows.across(TEXTS.get("promises.title"), Look.TITLE, columns.size(), 36);
                    rows.across(CellText.safe(TEXTS.get("promises.of", lastYear, thisYear)), Look.NOTE, columns.size(), 20);
                    rows.across(TEXTS.get("promises.counts", promises.size(), count(promises, Verdict.REACHED), count(promises, Verdict.OTHER_FIGURE),
                            count(promises, Verdict.MENTIONED), count(promises, Verdict.NOT_FOUND)), Look.NOTE, columns.size(), 20);
                    rows.fixed(24);
                    for (PromiseColumn each : columns) {
                        rows.cell(each.label(), Look.HEAD);
                    }
                    rows.end();
                    for (Reported each : promises) {
                        int lines = 1;
                        for (PromiseColumn column : columns) {
                            lines = Math.max(lines, CellText.lines(column.of(each, locators), WIDTHS.get(column)));
                        }
                        rows.row(CellText.height(lines)).cell(each.promise().number(), Look.CENTRED);
                        for (PromiseColumn column : columns.subList(1, columns.size())) {
                            boolean isShort = column == PromiseColumn.KIND || column == PromiseColumn.VERDICT;
                            rows.cell(CellText.safe(column.of(each, locators)), isShort ? Look.CENTRED : Look.TEXT);
                        }
                        rows.end();
                    }
                });
        file.finish(TEXTS.get("promises.title"), TEXTS.get("promises.of", lastYear, thisYear), at);
    }

    private static int count(List<Reported> promises, Verdict verdict) {
        return (int) promises.stream().filter(each -> each.verdict() == verdict).count();
    }
}
