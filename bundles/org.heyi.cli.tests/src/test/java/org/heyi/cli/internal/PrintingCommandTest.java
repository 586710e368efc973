package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.JsonNode;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heyi.export.data.SummaryCsv;
import org.heyi.export.office.ChangesDocx;
import org.heyi.export.office.ProposerLettersDocx;
import org.heyi.testdata.Printer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** heyi report printing, and what becomes of page and line. */
class PrintingCommandTest extends TypingTest {

    private static final Path SAMPLES = Path.of(System.getProperty("heyi.root"), "samples");
    private static final String QUOTE = "PM2.5";
    /** The number that is printed on the first page. */
    private static final int FIRST = 3;

    @TempDir
    static Path printed;
    private static Path pdf;
    private static Path other;

    PrintingCommandTest() {
        super(Typed.services(new SummaryCsv(), new ChangesDocx(), new ProposerLettersDocx()));
    }

    @BeforeAll
    static void print() throws IOException, InterruptedException {
        pdf = Printer.print(Files.readString(SAMPLES.resolve("heping-2021.txt")), 1, FIRST, printed, "report");
        other = Printer.print("某省交通年鉴\n全省高速公路通车里程突破五千公里，内河航道整治工程全部完工，港口吞吐量居全国前列。\n".repeat(20), 1, 1, printed, "strange");
    }

    @BeforeEach
    void report() {
        assertEquals(0, heyi("report", "import", SAMPLES.resolve("heping-2021.txt")), err);
        assertEquals(0, heyi("annotate", "--author", "lina", "--quote", QUOTE, "--kind", "WORDING", "--body", "改", "--replace", "细颗粒物"), err);
    }

    /** Page and line as somebody finds them who searches the printed lines. */
    private static int[] search(String words) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> all = stripper.getText(document).strip().lines().toList();
                // Without the running head and the number of the page.
                List<String> lines = all.subList(1, all.size() - 1);
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))) {
                        return new int[] {page + FIRST - 1, i + 1, lines.size() - i};
                    }
                }
            }
        }
        throw new AssertionError(words + " is not printed");
    }

    private static String document(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
    }

    @Test
    void aPrintingTellsPageAndLine() throws IOException {
        assertEquals(0, heyi("report", "printing", pdf), err);
        assertTrue(out.contains("已指定第 1 稿的印刷本“report.pdf”") && out.contains("100%"), out);
        assertEquals(0, heyi("report", "printing", "--json"));
        assertEquals(1, json().size());
        assertEquals("report.pdf", json().get(0).get("file").asText());
        int[] found = search(QUOTE);
        assertEquals(0, heyi("annotations", "list", "--json"), err);
        JsonNode place = json().get(0).get("printed");
        assertEquals(found[0], place.get("page").asInt());
        assertEquals(found[1], place.get("line").asInt());
        assertEquals(found[2], place.get("below").asInt());
        assertEquals(0, heyi("annotations", "list"), err);
        assertTrue(out.contains("印刷本第" + found[0] + "页第" + found[1] + "行"), out);
    }

    @Test
    void tablesAndPapersNamePageAndLine() throws IOException {
        Path table = folder.resolve("s.csv");
        assertEquals(0, heyi("export", "summary.csv", "-o", table), err);
        assertFalse(Files.readString(table).contains("印刷本"), "nothing is said where no printing is known");
        assertEquals(0, heyi("report", "printing", pdf), err);
        assertEquals(0, heyi("export", "summary.csv", "-o", table, "--force"), err);
        int[] found = search(QUOTE);
        String words = "第" + found[0] + "页第" + found[1] + "行";
        assertTrue(Files.readString(table).contains("页、行（印刷本）") && Files.readString(table).contains(words), Files.readString(table));
        assertEquals(0, heyi("dispose", "1", "--as", "采纳"), err);
        assertEquals(0, heyi("revise", "--accept"), err);
        String letter = found[2] < found[1] ? "第" + found[0] + "页倒数第" + found[2] + "行" : words;
        heyi("export", "proposer-letters.docx", "-o", folder.resolve("l.docx"));
        assertTrue(document(folder.resolve("l.docx")).contains("（第1稿" + letter + "）"), document(folder.resolve("l.docx")));
        heyi("export", "changes.docx", "-o", folder.resolve("c.docx"));
        assertTrue(document(folder.resolve("c.docx")).contains("（第1稿" + letter + "）"), document(folder.resolve("c.docx")));
    }

    @Test
    void anExportIsCheckedAgainstThePrintingThatItWasMadeWith() {
        Path table = folder.resolve("s.csv");
        assertEquals(0, heyi("report", "printing", pdf), err);
        assertEquals(0, heyi("export", "summary.csv", "-o", table), err);
        assertEquals(0, heyi("verify", table), err + out);
        assertTrue(out.contains("与工作区一致"), out);
        assertEquals(0, heyi("report", "printing", "--remove"), err);
        assertEquals(HeyiCommand.ATTENTION, heyi("verify", table), err);
        assertTrue(out.contains("其后已更换或移除") && !out.contains("改动过"), out);
        assertEquals(0, heyi("report", "printing", pdf), err);
        assertEquals(0, heyi("verify", table), err + out);
    }

    @Test
    void aPrintingIsInTheBackupAndOneThatIsDamagedIsFound() throws IOException {
        assertEquals(0, heyi("report", "printing", pdf), err);
        Path backup = folder.resolve("b.zip");
        assertEquals(0, heyi("backup", "-o", backup), err);
        Typed restored = Typed.on(folder.resolve("again"), Typed.services(), "restore", backup);
        assertEquals(0, restored.code(), restored.err());
        assertTrue(Typed.on(folder.resolve("again"), Typed.services(), "report", "printing").out().contains("report.pdf"));
        assertEquals(0, heyi("verify"), out);
        Path kept;
        try (var files = Files.list(folder.resolve("ws/printings"))) {
            kept = files.findFirst().orElseThrow();
        }
        Files.writeString(kept, Files.readString(kept).replaceFirst("\t1\t", "\t2\t"));
        assertEquals(HeyiCommand.ATTENTION, heyi("verify"), out);
        assertTrue(out.contains("第1稿的印刷本已损坏"), out);
        refused("已损坏", "annotations", "list");
        assertEquals(0, heyi("report", "printing", "--remove"), err);
        assertEquals(0, heyi("annotations", "list"), err);
    }

    @Test
    void whatIsNoPrintingOfTheReportIsRefused() throws IOException {
        refused("不像是这份报告的印刷本", "report", "printing", other);
        refused("找不到文件", "report", "printing", folder.resolve("none.pdf"));
        refused("不是 PDF", "report", "printing", SAMPLES.resolve("heping-2021.txt"));
        refused("没有第1稿的印刷本", "report", "printing", "--remove");
        refused("--remove", "report", "printing", pdf, "--remove");
        Path torn = folder.resolve("torn.pdf");
        Files.write(torn, java.util.Arrays.copyOf(Files.readAllBytes(pdf), 2000));
        refused("不是完好的 PDF", "report", "printing", torn);
        assertEquals(0, heyi("report", "printing"), err);
        assertTrue(out.contains("还没有指定印刷本"), out);
    }
}
