package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.heyi.base.Texts;
import org.heyi.collation.figures.FigureChange;
import org.heyi.collation.figures.FigureColumn;
import org.heyi.collation.figures.FigureTable;
import org.heyi.export.office.internal.CellText;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.SheetFile;
import org.heyi.export.office.internal.SheetFile.Look;

/** The figures of a report as a spreadsheet: what it is of in a line, then a row for each figure, its value as a number. */
public final class FiguresXlsx {

    private static final Texts TEXTS = Texts.of(FiguresXlsx.class);
    /** Widths in millimetres by column. */
    private static final Map<FigureColumn, Double> WIDTHS = new EnumMap<>(Map.of(FigureColumn.FIGURE, 28.0, FigureColumn.VALUE, 30.0, FigureColumn.UNIT, 22.0,
            FigureColumn.SUBJECT, 48.0, FigureColumn.MEASURE, 16.0, FigureColumn.FORMER, 28.0, FigureColumn.CHANGE, 40.0, FigureColumn.SENTENCE, 90.0));
    private static final int HEAD_ROWS = 3;

    private FiguresXlsx() {
    }

    /**
     * @param table in the order wanted
     * @param at when it was made
     * @param out where to; not closed
     * @throws IOException if out fails
     */
    public static void write(FigureTable table, Instant at, OutputStream out) throws IOException {
        SheetFile file = new SheetFile(out, Fonts.OFFICIAL);
        List<FigureColumn> columns = table.columns();
        String about = table.isCompared() ? TEXTS.get("figures.compared", table.report(), table.other(), table.rows().size())
                : TEXTS.get("figures.of", table.report(), table.rows().size());
        List<Double> widths = columns.stream().map(WIDTHS::get).toList();
        file.sheet(new SheetFile.Page(TEXTS.get("figures.sheet"), SheetFile.Paper.A4, 1, widths, HEAD_ROWS, HEAD_ROWS - 1, 0, TEXTS.get("footer.xlsx")),
                rows -> {
                    rows.across(TEXTS.get("figures.title"), Look.TITLE, columns.size(), 36);
                    rows.across(CellText.safe(about), Look.NOTE, columns.size(), 20);
                    rows.fixed(24);
                    for (FigureColumn each : columns) {
                        rows.cell(each.label(), Look.HEAD);
                    }
                    rows.end();
                    for (FigureChange each : table.rows()) {
                        int lines = 1;
                        for (FigureColumn column : columns) {
                            lines = Math.max(lines, CellText.lines(column.of(each), WIDTHS.get(column)));
                        }
                        rows.row(CellText.height(lines));
                        for (FigureColumn column : columns) {
                            if (column == FigureColumn.VALUE && each.now() != null && each.now().upper() == null) {
                                rows.cell(each.now().value(), Look.CENTRED);
                            } else {
                                boolean isLong = column == FigureColumn.SUBJECT || column == FigureColumn.SENTENCE;
                                rows.cell(CellText.safe(column.of(each)), isLong ? Look.TEXT : Look.CENTRED);
                            }
                        }
                        rows.end();
                    }
                });
        file.finish(TEXTS.get("figures.title"), about, at);
    }
}
