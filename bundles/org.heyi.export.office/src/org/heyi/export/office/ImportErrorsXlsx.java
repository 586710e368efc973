package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.base.FileNames;
import org.heyi.base.Texts;
import org.heyi.export.office.internal.CellText;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.SheetFile;
import org.heyi.export.office.internal.SheetFile.Look;
import org.heyi.importing.table.MergedCells;
import org.heyi.importing.table.TableCell;
import org.heyi.importing.table.TableRow;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.LedgerImport.Problem;

/**
 * What is wrong with a ledger that was refused: the table as it was read, every cell where it stood, the offending ones
 * filled and with a note that says what is wrong; and a sheet that lists all errors.
 */
public final class ImportErrorsXlsx {

    private static final Texts TEXTS = Texts.of(ImportErrorsXlsx.class);
    /** Widths of the table's columns in millimetres: as wide as what stands in them, within reason. */
    private static final double NARROWEST = 14;
    private static final double WIDEST = 75;
    private static final double EM = 3.8;
    private static final double PADDING = 4;
    /** Widths of the list in millimetres. */
    private static final List<Double> LIST = List.of(16.0, 20.0, 40.0, 50.0, 141.0);

    private ImportErrorsXlsx() {
    }

    /**
     * @param table the ledger as it was read
     * @param errors what is wrong with it
     * @param at when it was found
     * @param out where to; not closed
     * @throws IOException if out fails
     */
    public static void write(TableSheet table, List<Problem> errors, Instant at, OutputStream out) throws IOException {
        Map<String, String> notes = new LinkedHashMap<>();
        Map<Integer, String> rowNotes = new LinkedHashMap<>();
        for (Problem error : errors) {
            if (!error.cell().isEmpty()) {
                notes.merge(error.cell(), error.message(), (a, b) -> a + "\n" + b);
            } else if (error.row() > 0) {
                rowNotes.merge(error.row(), error.message(), (a, b) -> a + "\n" + b);
            }
        }
        // What is wrong with a row as a whole is said on its first cell.
        rowNotes.forEach((row, text) -> notes.merge("A" + row, text, (a, b) -> a + "\n" + b));
        SheetFile file = new SheetFile(out, Fonts.OFFICIAL);
        List<Double> widths = widths(table);
        String name = FileNames.of(Path.of(table.fileName()));
        file.sheet(new SheetFile.Page(TEXTS.get("sheet.errors.table"), SheetFile.Paper.A3, 0, widths, 0, 0, 0, TEXTS.get("footer.xlsx")),
                notes, rows -> {
                    for (TableRow row : table.rows()) {
                        rows.skipTo(row.number());
                        rows.row(CellText.height(lines(table, row, widths)));
                        for (int column = 0; column < table.columns(); column++) {
                            TableCell cell = row.cell(column).orElse(null);
                            boolean wrong = notes.containsKey(TableCell.columnName(column) + row.number());
                            if (cell != null || wrong) {
                                rows.skipToColumn(column);
                                rows.cell(cell == null ? "" : CellText.safe(cell.text()), wrong ? Look.WRONG : Look.TEXT);
                            }
                        }
                        rows.end();
                    }
                    for (MergedCells merged : table.merged()) {
                        rows.merge(merged.firstRow(), merged.firstColumn(), merged.lastRow(), merged.lastColumn());
                    }
                });
        file.sheet(new SheetFile.Page(TEXTS.get("sheet.errors.list"), SheetFile.Paper.A4, 1, LIST, 2, 1, 0, TEXTS.get("footer.xlsx")), rows -> {
            rows.across(TEXTS.get("errors.title", name, Integer.toString(errors.size())), Look.NOTE, LIST.size(), 24);
            rows.fixed(24);
            for (String head : new String[] {"row", "cell", "header", "value", "message"}) {
                rows.cell(TEXTS.get("errors." + head), Look.HEAD);
            }
            rows.end();
            for (Problem error : errors) {
                rows.row(CellText.height(CellText.lines(error.message(), LIST.getLast())));
                if (error.row() == 0) {
                    rows.cell("", Look.CENTRED);
                } else {
                    rows.cell(error.row(), Look.CENTRED);
                }
                rows.cell(error.cell(), Look.CENTRED).cell(CellText.safe(error.header()), Look.TEXT).cell(CellText.safe(error.value()), Look.TEXT)
                        .cell(error.message(), Look.WRONG).end();
            }
        });
        file.finish(TEXTS.get("errors.title", name, Integer.toString(errors.size())), "", at);
    }

    private static List<Double> widths(TableSheet table) {
        List<Double> widths = new ArrayList<>(Collections.nCopies(Math.max(table.columns(), 1), NARROWEST));
        for (TableRow row : table.rows()) {
            for (int column = 0; column < table.columns(); column++) {
                double width = Math.min(WIDEST, CellText.ems(own(table, row, column)) * EM + PADDING);
                widths.set(column, Math.max(widths.get(column), width));
            }
        }
        return widths;
    }

    private static int lines(TableSheet table, TableRow row, List<Double> widths) {
        int lines = 1;
        for (int column = 0; column < table.columns(); column++) {
            lines = Math.max(lines, CellText.lines(own(table, row, column), widths.get(column)));
        }
        return lines;
    }

    /** What stands in a cell, for measuring: what stands in several at once, as a title does, makes none of them wide. */
    private static String own(TableSheet table, TableRow row, int column) {
        boolean spread = table.merged().stream().anyMatch(m -> m.firstColumn() != m.lastColumn() && row.number() >= m.firstRow()
                && row.number() <= m.lastRow() && column >= m.firstColumn() && column <= m.lastColumn());
        return spread ? "" : row.cell(column).map(TableCell::text).orElse("");
    }
}
