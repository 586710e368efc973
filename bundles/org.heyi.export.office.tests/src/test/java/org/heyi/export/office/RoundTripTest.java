package org.heyi.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Session;
import org.heyi.testdata.LibreOffice;
import org.heyi.testdata.SampleSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice sees in our files. */
class RoundTripTest {

    @TempDir
    Path folder;

    private final Session session = SampleSession.load();

    private Path write(String name, org.heyi.export.Exporter exporter) throws IOException {
        return Files.write(folder.resolve(name), Written.by(exporter, Written.request(session)).bytes());
    }

    @Test
    void everyCharacterReachesThePage() throws Exception {
        Path docx = write("word.docx", new SummaryDocx());
        Path xlsx = write("sheet.xlsx", new SummaryXlsx());
        Path report = write("report.docx", new AnnotatedDocx());
        LibreOffice.convert("pdf", folder, docx, xlsx, report);
        StringBuilder cells = new StringBuilder();
        for (Row row : Collation.of(session, Order.POSITION).rows()) {
            for (SummaryColumn column : SummaryColumn.shown(Attribution.NAMED, false)) {
                cells.append(column.value(row));
            }
        }
        for (String pdf : List.of("word.pdf", "sheet.pdf")) {
            try (PDDocument document = Loader.loadPDF(folder.resolve(pdf).toFile())) {
                assertEquals(297, document.getPage(0).getMediaBox().getWidth() * 25.4 / 72, 1, "A4 across");
                assertTrue(document.getNumberOfPages() < 20, pdf + " has " + document.getNumberOfPages() + " pages");
                Map<Integer, Integer> missing = han(cells.toString());
                han(new PDFTextStripper().getText(document)).forEach((c, n) -> missing.merge(c, -n, Integer::sum));
                missing.values().removeIf(n -> n <= 0);
                assertEquals(Map.of(), missing, pdf);
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    assertTrue(stripper.getText(document).contains("序号"), pdf + " repeats its heading on page " + page);
                }
            }
        }
        try (PDDocument document = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            assertEquals(210, document.getPage(0).getMediaBox().getWidth() * 25.4 / 72, 1, "A4 upright");
        }
    }

    private static Map<Integer, Integer> han(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }

    @Test
    void libreOfficeReadsEveryCommentOnItsWords() throws Exception {
        Path report = write("report.docx", new AnnotatedDocx());
        LibreOffice.convert("odt", folder, report);
        String content;
        try (ZipFile zip = new ZipFile(folder.resolve("report.odt").toFile())) {
            content = new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        String text = content.replaceAll("(?s)<office:annotation [^>]*>.*?</office:annotation>", "").replaceAll("<[^>]+>", "");
        for (Paragraph paragraph : session.getReport().getVersions().getFirst().getParagraphs()) {
            assertTrue(text.contains(paragraph.getText()), paragraph.getText());
        }
        List<Row> rows = Collation.of(session, Order.POSITION).rows();
        long decided = rows.stream().filter(row -> row.decision() != null).count();
        assertEquals(rows.size() + decided, Pattern.compile("<office:annotation ").matcher(content).results().count());
        // The words between the beginning of the comment that says so and its end.
        for (Row row : rows) {
            String body = row.demand().substring(0, Math.min(12, row.demand().length()));
            Matcher begin = Pattern.compile("<office:annotation [^>]*office:name=\"([^\"]+)\"[^>]*>(?:(?!</office:annotation>).)*?"
                    + Pattern.quote(body) + "(?:(?!</office:annotation>).)*</office:annotation>").matcher(content);
            assertTrue(begin.find(), body);
            int end = content.indexOf("<office:annotation-end office:name=\"" + begin.group(1) + "\"", begin.end());
            String words = content.substring(begin.end(), end)
                    .replaceAll("(?s)<office:annotation [^>]*>.*?</office:annotation>", "").replaceAll("<[^>]+>", "");
            assertEquals(row.original(), words, body);
        }
    }
}
