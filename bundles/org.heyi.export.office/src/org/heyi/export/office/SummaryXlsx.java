package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.office.internal.CellText;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.Imprints;
import org.heyi.export.office.internal.RowWriter;
import org.heyi.export.office.internal.SheetFile.Look;
import org.heyi.export.office.internal.SheetFile;
import org.heyi.export.office.internal.SummaryTable;
import org.osgi.service.component.annotations.Component;

/** 汇总表 as a spreadsheet: one sheet, A4 across, as wide as the page, its heading on every page. */
@Component(service = Exporter.class)
public final class SummaryXlsx extends OfficeExporter {

    private static final Texts TEXTS = Texts.of(SummaryXlsx.class);
    private static final int HEAD_ROWS = 4;
    private static final int NOTE_SIZE = 11;

    @Override
    public String id() {
        return "summary.xlsx";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(Fonts.option());
    }

    @Override
    public Optional<ExportRows> rows(ExportRequest request) {
        return Optional.of(SheetFile.rows(file -> sheet(file, new SummaryTable(request), request, Progress.NONE)));
    }

    @Override
    public Optional<Exported> read(Path file) {
        return SheetFile.read(this, file);
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        SummaryTable table = new SummaryTable(request);
        SheetFile file = new SheetFile(out, Fonts.of(request));
        sheet(file, table, request, progress);
        file.finish(table.title(), this, request);
    }

    private static void sheet(SheetFile file, SummaryTable table, ExportRequest request, Progress progress) throws IOException {
        progress.begin(TEXTS.get("task.summary"), table.rows().size());
        List<Double> widths = table.columns().stream().map(table::width).toList();
        file.sheet(new SheetFile.Page(TEXTS.get("sheet.summary"), SheetFile.Paper.A4, 1, widths, HEAD_ROWS, HEAD_ROWS - 1, 0,
                Imprints.foot(request)), rows -> {
                    head(rows, table);
                    for (Row row : table.rows()) {
                        progress.checkCancelled();
                        line(rows, row, table.columns(), widths);
                        progress.worked(1);
                    }
                    if (table.rows().isEmpty()) {
                        rows.across(ExportRows.none(), Look.CENTRED, widths.size(), CellText.height(1));
                    }
                });
    }

    private static void head(RowWriter rows, SummaryTable table) throws IOException {
        int columns = table.columns().size();
        rows.across(table.title(), Look.TITLE, columns, 36);
        for (String note : List.of(table.meeting() + "　　" + table.how(), table.counts())) {
            rows.across(note, Look.NOTE, columns, 4 + 16.0 * CellText.lines(note, SummaryTable.WIDTH, NOTE_SIZE));
        }
        rows.fixed(32);
        for (SummaryColumn column : table.columns()) {
            rows.cell(SummaryTable.heading(column), Look.HEAD);
        }
        rows.end();
    }

    /** One row, or several where a text is longer than one row can be high. */
    private static void line(RowWriter rows, Row row, List<SummaryColumn> columns, List<Double> widths) throws IOException {
        List<List<String>> parts = new ArrayList<>();
        int count = 1;
        for (int i = 0; i < columns.size(); i++) {
            List<String> part = CellText.split(CellText.safe(columns.get(i).value(row)), widths.get(i));
            parts.add(part);
            count = Math.max(count, part.size());
        }
        for (int part = 0; part < count; part++) {
            int lines = 1;
            for (int i = 0; i < columns.size(); i++) {
                lines = Math.max(lines, CellText.lines(part(parts.get(i), part), widths.get(i)));
            }
            rows.about(row.annotation().getId(), Integer.toString(row.annotation().getNumber())).row(CellText.height(lines));
            for (int i = 0; i < columns.size(); i++) {
                SummaryColumn column = columns.get(i);
                Look look = SummaryTable.isCentred(column) ? Look.CENTRED : Look.TEXT;
                if (column != SummaryColumn.NUMBER && column != SummaryColumn.COMMENT) {
                    rows.cell(part(parts.get(i), part), look);
                } else if (part == 0) {
                    rows.cell(column == SummaryColumn.NUMBER ? row.number() : row.annotation().getNumber(), look);
                } else {
                    rows.cell(TEXTS.get("continued"), look);
                }
            }
            rows.end();
        }
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }
}
