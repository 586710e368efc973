package org.heyi.export.office;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.CommentRows;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Imprint;
import org.heyi.export.RunningWords;
import org.heyi.export.office.internal.PdfFile;
import org.heyi.export.office.internal.PdfFonts;
import org.heyi.export.office.internal.PdfText;
import org.heyi.export.office.internal.SummaryTable;
import org.heyi.importing.table.PdfWords;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.osgi.service.component.annotations.Component;

/** 汇总表 as a PDF: a page across, its heading on every page, the number of the page and how many there are below. */
@Component(service = Exporter.class)
public final class SummaryPdf extends OfficeExporter {

    private static final Texts TEXTS = Texts.of(SummaryPdf.class);
    private static final float[] MARGINS = {15, 15, 15, 18};
    private static final float SIZE = 8.5f;
    private static final float LEADING = 12;
    /** So many rows are kept in memory at most. */
    private static final int BATCH = 100;
    private static final Color HEAD = new Color(0xED, 0xED, 0xED);
    private static final Color BAND = new Color(0xF7, 0xF7, 0xF7);

    @Override
    public String id() {
        return "summary.pdf";
    }

    @Override
    public boolean isAvailable() {
        return PdfFonts.areInstalled();
    }

    @Override
    public List<ExportOption> options() {
        return List.of(PdfFile.PAPER);
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        SummaryTable table = new SummaryTable(request);
        List<Row> rows = table.rows();
        progress.begin(TEXTS.get("task.summary"), rows.size());
        PdfFonts fonts = PdfFonts.find();
        PdfFile file = new PdfFile(PdfFile.paper(request).rotate(), MARGINS, fonts, request, table.title());
        Document document = file.document();
        document.add(line(table.title(), fonts.heading(), 16, 22, Element.ALIGN_CENTER));
        document.add(line(table.meeting() + "　　" + table.how(), fonts.text(), SIZE, LEADING, Element.ALIGN_LEFT));
        document.add(line(table.counts(), fonts.text(), SIZE, LEADING, Element.ALIGN_LEFT));
        PdfPTable lines = begin(table, fonts);
        String before = null;
        for (int i = 0; i < rows.size(); i++) {
            progress.checkCancelled();
            String band = table.band(rows.get(i));
            if (band != null && !Objects.equals(band, before)) {
                PdfPCell cell = cell(table.bandLine(band), fonts.heading(), Element.ALIGN_LEFT, BAND);
                cell.setColspan(table.columns().size());
                lines.addCell(cell);
            }
            before = band;
            for (SummaryColumn column : table.columns()) {
                lines.addCell(cell(column.value(rows.get(i)), fonts.text(),
                        SummaryTable.isCentred(column) ? Element.ALIGN_CENTER : Element.ALIGN_LEFT, null));
            }
            if (i % BATCH == BATCH - 1) {
                document.add(lines);
            }
            progress.worked(1);
        }
        if (rows.isEmpty()) {
            PdfPCell cell = cell(TEXTS.get("pdf.none"), fonts.text(), Element.ALIGN_CENTER, null);
            cell.setColspan(table.columns().size());
            lines.addCell(cell);
        }
        lines.setComplete(true);
        document.add(lines);
        file.note(Imprint.of(this, request, RunningWords.checksum(List.of(words(table, request).flatMap(row -> row.cells().stream())
                .collect(Collectors.joining())))));
        file.writeTo(out);
    }

    @Override
    public Optional<ExportRows> rows(ExportRequest request) {
        SummaryTable table = new SummaryTable(request);
        return Optional.of(new ExportRows(table.columns().stream().map(SummaryColumn::label).toList(), words(table, request).toList()));
    }

    /** All that the pages say, in the order in which it is written: the lines above the table, its head, and its rows. */
    private static Stream<ExportRows.Row> words(SummaryTable table, ExportRequest request) {
        List<ExportRows.Row> comments = CommentRows.of(request).rows();
        Stream.Builder<ExportRows.Row> words = Stream.builder();
        for (String line : List.of(table.title(), table.meeting() + table.how(), table.counts(), head(table.columns()))) {
            words.add(new ExportRows.Row("", line, List.of(line)));
        }
        String before = null;
        for (int i = 0; i < comments.size(); i++) {
            String band = table.band(table.rows().get(i));
            if (band != null && !Objects.equals(band, before)) {
                words.add(new ExportRows.Row("", table.bandLine(band), List.of(table.bandLine(band))));
            }
            before = band;
            words.add(comments.get(i));
        }
        if (comments.isEmpty()) {
            words.add(new ExportRows.Row("", TEXTS.get("pdf.none"), List.of(TEXTS.get("pdf.none"))));
        }
        return words.build();
    }

    private static String head(List<SummaryColumn> columns) {
        return columns.stream().map(SummaryTable::heading).collect(Collectors.joining());
    }

    @Override
    public Optional<Exported> read(Path file) {
        return PdfFile.read(this, file, pages -> List.of(pages.stream().map(page -> RunningWords.folded(page.stream().map(PdfWords.Piece::text)
                .collect(Collectors.joining()))).collect(Collectors.joining(String.valueOf(RunningWords.PAGE))))).map(SummaryPdf::once);
    }

    /** The head of the table stands on every page; it is read once. */
    private static Exported once(Exported found) {
        String head = RunningWords.folded(head(found.imprint().columns()));
        List<ExportRows.Row> rows = new ArrayList<>(found.rows().rows());
        String words = rows.getFirst().cells().getFirst().replace(RunningWords.PAGE + head, String.valueOf(RunningWords.PAGE));
        rows.set(0, new ExportRows.Row("", "", List.of(words)));
        return new Exported(found.imprint(), new ExportRows(List.of(), rows));
    }

    @Override
    public ExportRows parted(ExportRows found, ExportRows expected) {
        return new ExportRows(List.of(), RunningWords.parted(found.rows().stream().map(row -> row.cells().getFirst()).collect(Collectors.joining()),
                expected.rows()));
    }

    private static PdfPTable begin(SummaryTable table, PdfFonts fonts) {
        List<SummaryColumn> columns = table.columns();
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) table.width(columns.get(i));
        }
        PdfPTable lines = new PdfPTable(widths);
        lines.setWidthPercentage(100);
        lines.setSpacingBefore(6);
        lines.setHeaderRows(1);
        lines.setComplete(false);
        // A row longer than what is left of a page goes to the next one; only one longer than a page is parted.
        lines.setSplitLate(true);
        columns.forEach(column -> lines.addCell(cell(SummaryTable.heading(column), fonts.heading(), Element.ALIGN_CENTER, HEAD)));
        return lines;
    }

    private static Paragraph line(String text, BaseFont font, float size, float leading, int alignment) {
        Paragraph paragraph = PdfText.paragraph(leading, alignment);
        paragraph.add(PdfText.chunk(text, font, size, Color.BLACK));
        return paragraph;
    }

    private static PdfPCell cell(String text, BaseFont font, int alignment, Color ground) {
        Phrase words = new Phrase(LEADING);
        words.add(PdfText.chunk(text, font, SIZE, Color.BLACK));
        PdfPCell cell = new PdfPCell(words);
        cell.setLeading(LEADING, 0);
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(2.5f);
        cell.setPaddingBottom(4.5f);
        cell.setBorderWidth(0.5f);
        if (ground != null) {
            cell.setBackgroundColor(ground);
        }
        return cell;
    }
}
