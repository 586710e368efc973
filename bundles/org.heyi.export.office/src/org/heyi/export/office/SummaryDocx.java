package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.SheetFile;
import org.heyi.export.office.internal.SummaryTable;
import org.heyi.export.office.internal.WordFile;
import org.heyi.export.office.internal.WordText;
import org.heyi.export.Xml;
import org.osgi.service.component.annotations.Component;

/** 汇总表 as a Word file: A4 across, its heading on every page, no row torn apart by a page's end. */
@Component
public final class SummaryDocx implements Exporter {

    private static final Texts TEXTS = Texts.of(SummaryDocx.class);

    @Override
    public String id() {
        return "summary.docx";
    }

    @Override
    public String format() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String label() {
        return TEXTS.get("label.summary.docx");
    }

    @Override
    public Subject subject() {
        return Subject.REVIEW;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(Fonts.option());
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        SummaryTable table = new SummaryTable(request);
        progress.begin(TEXTS.get("task.summary"), table.collation().rows().size());
        WordFile file = new WordFile(out, Fonts.of(request));
        // Settings tell odd pages from even ones: both get the same foot here.
        file.part("footer1", SummaryDocx::footer);
        file.part("footer2", SummaryDocx::footer);
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
        file.finish(table.title(), SummaryTable.description(request), request.madeAt());
    }

    private static void footer(Xml xml) throws IOException {
        xml.open("w:ftr", "xmlns:w", WordFile.W).open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "HeyiTableCell").close();
        WordText.run(xml, TEXTS.get("page.before"));
        WordText.field(xml, "PAGE");
        WordText.run(xml, TEXTS.get("page.between"));
        WordText.field(xml, "NUMPAGES");
        WordText.run(xml, TEXTS.get("page.after"));
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
        for (Row row : table.collation().rows()) {
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
        xml.close();
    }

    private static void band(Xml xml, SummaryTable table, String name) throws IOException {
        if (name == null) {
            return;
        }
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close().open("w:tc").open("w:tcPr")
                .empty("w:tcW", "w:w", WordText.twips(SummaryTable.WIDTH), "w:type", "dxa")
                .empty("w:gridSpan", "w:val", Integer.toString(table.columns().size()))
                .empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F7F7F7").close();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "HeyiTableBand").empty("w:keepNext").close();
        WordText.run(xml, table.bandLine(name));
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
