package org.heyi.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages and lines of a printing, as people count them. */
class PrintingReaderTest {

    private static final String FULL = "This line is as long as the lines of this page are, word by word";

    @TempDir
    Path folder;

    /** Text, x and y from the top, size in points. */
    private record Line(String text, float x, float y, float size) {

        Line(String text, float x, float y) {
            this(text, x, y, 12);
        }
    }

    private Path pdf(List<List<Line>> pages, String password) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (List<Line> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Line line : lines) {
                        content.beginText();
                        content.setFont(font, line.size());
                        content.newLineAtOffset(line.x(), page.getMediaBox().getHeight() - line.y());
                        content.showText(line.text());
                        content.endText();
                    }
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private List<PrintedLine> read(List<List<Line>> pages) throws IOException {
        return new PrintingReader().read(pdf(pages, null), Progress.NONE).lines();
    }

    private static PrintedLine of(List<PrintedLine> lines, String text) {
        return lines.stream().filter(each -> each.text().contains(text)).findFirst().orElseThrow();
    }

    @Test
    void headsAndNumbersAreNoLinesAndTheNumberPrintedIsThePage() throws IOException {
        List<List<Line>> pages = new ArrayList<>();
        pages.add(List.of(new Line("A cover", 200, 300, 30)));
        List<String> words = List.of("spring", "summer", "autumn", "winter");
        for (int i = 1; i <= words.size(); i++) {
            String word = words.get(i - 1);
            pages.add(List.of(new Line("Meeting of 2021, papers", 72, 40), new Line("Not to be passed on", 72, 55), new Line("first of " + word, 72, 90),
                    new Line(FULL, 72, 108), new Line("last of " + word, 72, 126), new Line("- " + i + " -", 300, 740)));
        }
        List<PrintedLine> lines = read(pages);
        assertEquals(new PrintedLine(1, 0, 0, 1, 1, "A cover"), lines.getFirst());
        assertEquals(new PrintedLine(3, 2, 0, 1, 3, "first of summer"), of(lines, "first of summer"));
        assertEquals(1 + 3 * 4, lines.size(), lines.toString());
    }

    @Test
    void withoutNumbersPagesAreCounted() throws IOException {
        List<PrintedLine> lines = read(List.of(List.of(new Line("one", 72, 90), new Line(FULL, 72, 108)), List.of(new Line("two", 72, 90), new Line(FULL, 72, 108))));
        assertEquals(new PrintedLine(2, 2, 0, 1, 2, "two"), of(lines, "two"));
    }

    @Test
    void eachColumnHasLinesOfItsOwn() throws IOException {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("A heading that goes across both of the columns of this page", 120, 50));
        for (int i = 0; i < 12; i++) {
            lines.add(new Line("left column text number " + i, 72, 87 + 16 * i));
            lines.add(new Line("right column text number " + i, 330, 80 + 16 * i));
        }
        List<PrintedLine> printed = read(List.of(lines));
        assertEquals(new PrintedLine(1, 1, 1, 5, 9, "left column text number 3"), of(printed, "left column text number 3"));
        assertEquals(new PrintedLine(1, 1, 2, 13, 1, "right column text number 11"), of(printed, "right column text number 11"));
    }

    @Test
    void aRowOfATableIsOneLine() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add(new Line(FULL, 72, 60 + 18 * i));
        }
        for (int i = 0; i < 3; i++) {
            lines.add(new Line("Item " + i, 72, 240 + 18 * i));
            lines.add(new Line("Figure " + i, 400, 240 + 18 * i));
        }
        lines.add(new Line("Behind the table", 72, 294));
        List<PrintedLine> printed = read(List.of(lines));
        assertEquals(12, of(printed, "Figure 1").line());
        assertEquals(12, of(printed, "Item 1").line());
        assertEquals(14, of(printed, "Behind").line());
    }

    @Test
    void notesAreLinesAndTheirMarksAreNotInTheText() throws IOException {
        List<PrintedLine> lines = read(List.of(List.of(new Line(FULL, 96, 60), new Line("This line has a note", 72, 78), new Line("1", 185, 74, 7),
                new Line("and goes on", 195, 78), new Line(FULL, 72, 96), new Line("1", 72, 700, 7), new Line("The note is here.", 80, 704, 9))));
        assertEquals("This line has a note and goes on", of(lines, "has a note").text().replaceAll(" +", " "));
        assertEquals(4, of(lines, "The note").line());
    }

    private String refused(Path file) {
        String message = assertThrows(HeyiException.class, () -> new PrintingReader().read(file, Progress.NONE)).getMessage();
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    @Test
    void whatIsNoPrintingIsRefused() throws IOException {
        assertTrue(refused(pdf(List.of(List.of()), null)).contains("扫描"));
        assertTrue(refused(pdf(List.of(List.of(new Line("- 1 -", 300, 740))), null)).contains("扫描"));
        assertTrue(refused(pdf(List.of(List.of(new Line("x", 72, 72))), "secret")).contains("密码"));
        assertTrue(refused(Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7 and nothing")).contains("不是完好的 PDF"));
        assertTrue(refused(Files.writeString(folder.resolve("c.docx"), "text")).contains("不是 PDF"));
        assertTrue(refused(folder.resolve("none.pdf")).contains("找不到"));
    }

    @Test
    void aBombIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 160; i++) {
                packed.write(blanks);
            }
        }
        Path file = folder.resolve("bomb.pdf");
        Files.write(file, out.toByteArray());
        assertTrue(refused(file).contains("解压"));
    }
}
