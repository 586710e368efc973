package org.heyi.benchmarks.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.heyi.base.Progress;
import org.heyi.benchmarks.Section;
import org.heyi.export.CommentRows;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exporter;
import org.heyi.export.data.AnnotationsJsonLd;
import org.heyi.export.data.ReportAkn;
import org.heyi.export.data.SummaryCsv;
import org.heyi.export.office.AdoptionDocx;
import org.heyi.export.office.AdoptionXlsx;
import org.heyi.export.office.AmendmentsDocx;
import org.heyi.export.office.AnnotatedDocx;
import org.heyi.export.office.AnnotatedPdf;
import org.heyi.export.office.BriefingDocx;
import org.heyi.export.office.ChangesDocx;
import org.heyi.export.office.ProposerLettersDocx;
import org.heyi.export.office.ReviewSummaryDocx;
import org.heyi.export.office.SummaryDocx;
import org.heyi.export.office.SummaryPdf;
import org.heyi.export.office.SummaryXlsx;
import org.heyi.export.web.AnnotatedHtml;
import org.heyi.model.review.Session;
import org.heyi.testdata.ManyComments;

/** Measures what it costs to write what goes out of a large session, and writes the section of docs/benchmarks.md. */
public final class ExportBenchmark {

    private static final String BEGIN = "<!-- exporting: written by releng/benchmarks/run -->";
    private static final String END = "<!-- /exporting -->";
    private static final int COMMENTS = 5_000;
    private static final int RUNS = 5;
    /** So often what is compared is written, in turns: whatever else the machine does then meets both. */
    private static final int TURNS = 20;
    private static final double MILLION = 1e6;

    private final ExportRequest request;

    private ExportBenchmark(Session session) {
        request = ExportRequest.of(session, Instant.parse("2021-12-12T01:30:00Z"));
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toRealPath();
        System.setProperty("heyi.root", root.toString());
        Section.write(root, BEGIN, new ExportBenchmark(ManyComments.session(COMMENTS)).measure(), END);
    }

    /** Something that writes. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private record Took(double first, double least, long bytes) {

        static Took by(Writing writing) throws IOException {
            Took took = once(writing);
            for (int i = 1; i < RUNS; i++) {
                took = took.and(once(writing));
            }
            return took;
        }

        static Took once(Writing writing) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            long start = System.nanoTime();
            writing.to(out);
            double took = (System.nanoTime() - start) / MILLION;
            return new Took(took, took, out.size());
        }

        Took and(Took later) {
            return new Took(first, Math.min(least, later.least), later.bytes);
        }
    }

    private String measure() throws IOException {
        StringBuilder out = new StringBuilder();
        line(out, "## Exporting");
        line(out, "");
        line(out, "%s. %,d comments of 500 people on 22,000 characters. Milliseconds: the first time in this process, and the least of %d.",
                Section.machine(), COMMENTS, RUNS);
        line(out, "");
        line(out, "| what | first | least | KB |");
        line(out, "| --- | ---: | ---: | ---: |");
        for (Exporter each : exporters()) {
            if (!each.isAvailable()) {
                line(out, "| %s | cannot be written on this machine | | |", each.id());
                continue;
            }
            Took took = Took.by(to -> each.export(request, to, Progress.NONE));
            line(out, "| %s | %,.0f | %,.0f | %,.0f |", each.id(), took.first, took.least, took.bytes / 1024.0);
        }
        Exporter summary = new SummaryXlsx();
        Took table = Took.once(to -> summary.export(request, to, Progress.NONE));
        Took peer = Took.once(this::fastexcel);
        for (int i = 1; i < TURNS; i++) {
            table = table.and(Took.once(to -> summary.export(request, to, Progress.NONE)));
            peer = peer.and(Took.once(this::fastexcel));
        }
        line(out, "");
        line(out, "summary.xlsx beside fastexcel alone, which is given the same cells and writes them without looks, widths, heights of rows or an "
                + "imprint: the two in turns, %d times each, after all of the above. The least is %.0f ms (%,.0f KB) beside %.0f ms (%,.0f KB): %.2f times "
                + "as long (target: at most 1.3). Targets: annotated.docx within 3 s, PDF within 10 s, annotated.html below 3 MB.", TURNS, table.least,
                table.bytes / 1024.0, peer.least, peer.bytes / 1024.0, table.least / peer.least);
        line(out, "");
        beside(out);
        return out.toString();
    }

    /** The library that most programs would take, for the same cells and no looks. */
    private void beside(StringBuilder out) throws IOException {
        line(out, "The same cells by Apache POI, without looks, heights of rows, links, notes or an imprint, beside ours with them; %d times each in "
                + "turns, the least; memory is what one run allocates:", RUNS);
        line(out, "");
        line(out, "| what | ms | KB | allocated, MB |");
        line(out, "| --- | ---: | ---: | ---: |");
        Map<String, Writing> writings = new LinkedHashMap<>();
        writings.put("summary.xlsx", to -> new SummaryXlsx().export(request, to, Progress.NONE));
        writings.put("POI, SXSSF (rows are written as they come)", this::poiXlsx);
        writings.put("summary.docx", to -> new SummaryDocx().export(request, to, Progress.NONE));
        writings.put("POI, XWPF, a table", this::poiDocx);
        Map<String, Took> least = new LinkedHashMap<>();
        Map<String, Double> memory = new LinkedHashMap<>();
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < RUNS; i++) {
            for (Map.Entry<String, Writing> each : writings.entrySet()) {
                long before = threads.getTotalThreadAllocatedBytes();
                Took took = Took.once(each.getValue());
                memory.merge(each.getKey(), (threads.getTotalThreadAllocatedBytes() - before) / MILLION, Math::min);
                least.merge(each.getKey(), took, Took::and);
            }
        }
        least.forEach((what, took) -> line(out, "| %s | %,.0f | %,.0f | %,.0f |", what, took.least, took.bytes / 1024.0, memory.get(what)));
        line(out, "");
    }

    private void poiXlsx(OutputStream out) throws IOException {
        ExportRows rows = CommentRows.of(request);
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            SXSSFSheet sheet = book.createSheet("comments");
            int at = 0;
            cells(sheet.createRow(at++), rows.columns());
            for (ExportRows.Row row : rows.rows()) {
                cells(sheet.createRow(at++), row.cells());
            }
            book.write(out);
        }
    }

    private static void cells(SXSSFRow row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
    }

    private void poiDocx(OutputStream out) throws IOException {
        ExportRows rows = CommentRows.of(request);
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable();
            cells(table.getRow(0), rows.columns());
            for (ExportRows.Row row : rows.rows()) {
                cells(table.createRow(), row.cells());
            }
            document.write(out);
        }
    }

    private static void cells(XWPFTableRow row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            (i < row.getTableCells().size() ? row.getCell(i) : row.addNewTableCell()).setText(values.get(i));
        }
    }

    private static List<Exporter> exporters() {
        return Stream.of(new SummaryXlsx(), new SummaryDocx(), new SummaryPdf(), new SummaryCsv(), new AnnotatedDocx(), new AnnotatedPdf(),
                new AnnotatedHtml(), new AnnotationsJsonLd(), new ReportAkn(), new AdoptionXlsx(), new AdoptionDocx(), new BriefingDocx(),
                new AmendmentsDocx(), new ReviewSummaryDocx(), new ChangesDocx(), new ProposerLettersDocx()).map(Exporter.class::cast).toList();
    }

    private void fastexcel(OutputStream out) throws IOException {
        ExportRows rows = CommentRows.of(request);
        try (Workbook book = new Workbook(out, "benchmark", "1.0")) {
            Worksheet sheet = book.newWorksheet("comments");
            for (int i = 0; i < rows.columns().size(); i++) {
                sheet.value(0, i, rows.columns().get(i));
            }
            for (int line = 0; line < rows.rows().size(); line++) {
                List<String> cells = rows.rows().get(line).cells();
                for (int i = 0; i < cells.size(); i++) {
                    sheet.value(line + 1, i, cells.get(i));
                }
            }
        }
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
