package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.Checksum;
import org.heyi.export.CommentRows;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Imprint;
import org.heyi.export.Xml;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.Imprints;
import org.heyi.export.office.internal.SheetFile;
import org.heyi.export.office.internal.SummaryTable;
import org.heyi.export.office.internal.WordFile;
import org.heyi.export.office.internal.WordText;
import org.heyi.importing.table.DocxText;
import org.osgi.service.component.annotations.Component;

/** 汇总表 as a Word file: A4 across, its heading on every page, no row torn apart by a page's end. */
@Component(service = Exporter.class)
public final class SummaryDocx extends OfficeExporter {

    private static final Texts TEXTS = Texts.of(SummaryDocx.class);

    @Override
    public String id() {
        return "summary.docx";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(Fonts.option());
    }

    @Override
    public Optional<ExportRows> rows(ExportRequest request) {
        return Optional.of(rows(new SummaryTable(request), request));
    }

    /** The three lines above the table, and the rows of the table. */
    private static ExportRows rows(SummaryTable table, ExportRequest request) {
        ExportRows comments = CommentRows.of(request);
        List<ExportRows.Row> rows = new ArrayList<>();
        for (String line : List.of(table.title(), table.meeting() + "\t" + table.how(), table.counts())) {
            rows.add(new ExportRows.Row("", line, List.of(line)));
        }
        rows.addAll(comments.rows());
        return new ExportRows(comments.columns(), rows);
    }

    @Override
    public Optional<Exported> read(Path file) {
        return Imprints.read(this, file).map(imprint -> {
            DocxText text = DocxText.read(file);
            List<String> columns = imprint.columns().stream().map(SummaryColumn::label).toList();
            List<ExportRows.Row> rows = new ArrayList<>();
            text.paragraphs().stream().filter(each -> !each.isBlank()).forEach(each -> rows.add(new ExportRows.Row("", each, List.of(each))));
            List<List<String>> lines = text.rows().stream().skip(1).filter(each -> each.size() == columns.size()).toList();
            rows.addAll(ExportRows.read(columns, lines).rows());
            return new Exported(imprint, new ExportRows(columns, rows));
        });
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        SummaryTable table = new SummaryTable(request);
        progress.begin(TEXTS.get("task.summary"), table.rows().size());
        WordFile file = new WordFile(out, Fonts.of(request));
        // Settings tell odd pages from even ones: both get the same foot here.
        file.part("footer1", xml -> footer(xml, request));
        file.part("footer2", xml -> footer(xml, request));
        file.document(xml -> {
            WordText.paragraph(xml, "HeyiTableTitle", table.title());
            WordText.paragraph(xml, "HeyiTableNote", table.meeting() + "\t" + table.how());
            WordText.paragraph(xml, "HeyiTableNote", table.counts());
            table(xml, table, progress);
            // A table must be followed by a paragraph; a tiny one makes no page of its own.
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "HeyiTableText")
                    .empty("w:spacing", "w:line", "20", "w:lineRule", "exact").close().close();
            section(xml, file);
        });
        Checksum checksum = new Checksum();
        rows(table, request).rows().forEach(row -> checksum.add(row.cells()));
        file.finish(table.title(), request, Imprint.of(this, request, checksum));
    }

    private static void footer(Xml xml, ExportRequest request) throws IOException {
        xml.open("w:ftr", "xmlns:w", WordFile.W).open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "HeyiTableCell").close();
        WordText.run(xml, TEXTS.get("page.before"));
        WordText.field(xml, "PAGE");
        WordText.run(xml, TEXTS.get("page.between"));
        WordText.field(xml, "NUMPAGES");
        WordText.run(xml, TEXTS.get("page.after"));
        WordText.run(xml, "　　" + Imprints.version(request));
        xml.close().close();
    }

    private static void section(Xml xml, WordFile file) throws IOException {
        String side = WordText.twips(SheetFile.MARGIN);
        xml.open("w:sectPr")
                .empty("w:footerReference", "w:type", "default", "r:id", file.reference("footer1"))
                .empty("w:footerReference", "w:type", "even", "r:id", file.reference("footer2"))
                .empty("w:pgSz", "w:w", WordText.twips(297), "w:h", WordText.twips(210), "w:orient", "landscape")
                .empty("w:pgMar", "w:top", WordText.twips(18), "w:right", side, "w:bottom", WordText.twips(18), "w:left", side,
                        "w:header", WordText.twips(10), "w:footer", WordText.twips(10), "w:gutter", "0")
                .close();
    }

    private static void table(Xml xml, SummaryTable table, Progress progress) throws IOException {
        List<SummaryColumn> columns = table.columns();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", WordText.twips(SummaryTable.WIDTH), "w:type", "dxa")
                .empty("w:jc", "w:val", "center").open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.close().empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar")
                .empty("w:top", "w:w", "28", "w:type", "dxa").empty("w:left", "w:w", "57", "w:type", "dxa")
                .empty("w:bottom", "w:w", "28", "w:type", "dxa").empty("w:right", "w:w", "57", "w:type", "dxa").close().close();
        xml.open("w:tblGrid");
        for (SummaryColumn column : columns) {
            xml.empty("w:gridCol", "w:w", WordText.twips(table.width(column)));
        }
        xml.close();
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
        for (SummaryColumn column : columns) {
            cell(xml, table.width(column), "HeyiTableHead", SummaryTable.heading(column), "EDEDED");
        }
        xml.close();
        String before = null;
        for (Row row : table.rows()) {
            progress.checkCancelled();
            String band = table.band(row);
            if (!Objects.equals(band, before)) {
                band(xml, table, band);
                before = band;
            }
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            for (SummaryColumn column : columns) {
                cell(xml, table.width(column), SummaryTable.isCentred(column) ? "HeyiTableCell" : "HeyiTableText",
                        column.value(row), null);
            }
            xml.close();
            progress.worked(1);
        }
        if (table.rows().isEmpty()) {
            spanned(xml, columns.size(), "HeyiTableCell", ExportRows.none(), null);
        }
        xml.close();
    }

    private static void band(Xml xml, SummaryTable table, String name) throws IOException {
        if (name == null) {
            return;
        }
        spanned(xml, table.columns().size(), "HeyiTableBand", table.bandLine(name), "F7F7F7");
    }

    private static void spanned(Xml xml, int columns, String style, String text, String fill) throws IOException {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close().open("w:tc").open("w:tcPr")
                .empty("w:tcW", "w:w", WordText.twips(SummaryTable.WIDTH), "w:type", "dxa").empty("w:gridSpan", "w:val", Integer.toString(columns));
        if (fill != null) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
        }
        xml.close().open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).empty("w:keepNext").close();
        WordText.run(xml, text);
        xml.close().close().close();
    }

    private static void cell(Xml xml, double width, String style, String text, String fill) throws IOException {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", WordText.twips(width), "w:type", "dxa");
        if (fill != null) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
        }
        xml.empty("w:vAlign", "w:val", "center").close();
        for (String paragraph : text.split("\n", -1)) {
            WordText.paragraph(xml, style, paragraph);
        }
        xml.close();
    }
}
