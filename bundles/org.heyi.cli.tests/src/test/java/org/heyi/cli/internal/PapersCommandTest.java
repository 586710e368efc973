package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.heyi.export.office.AdoptionXlsx;
import org.heyi.export.office.ChangesDocx;
import org.heyi.export.office.ProposerLettersDocx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** heyi export of papers, as it is typed. */
class PapersCommandTest extends TypingTest {

    private static final Path SAMPLE = Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt");
    private static final Services SERVICES = Typed.services(new AdoptionXlsx(), new ChangesDocx(), new ProposerLettersDocx());

    PapersCommandTest() {
        super(SERVICES);
    }

    @BeforeEach
    void comments() {
        assertEquals(0, heyi("report", "import", SAMPLE), err);
        for (String author : List.of("lina", "zhangsan")) {
            assertEquals(0, heyi("annotate", "--author", author, "--quote", "PM2.5", "--kind", "WORDING", "--body", "改", "--replace", "细颗粒物"), err);
        }
        assertEquals(0, heyi("dispose", "1", "--as", "采纳", "--reason", "以使表述更为准确"), err);
        assertEquals(0, heyi("merge", "2", "--into", "1"), err);
    }

    private static String document(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
    }

    @Test
    void whatHasToBeLookedAtIsSaidAndNotWritten() throws IOException {
        Path file = folder.resolve("changes.docx");
        assertEquals(HeyiCommand.ATTENTION, heyi("export", "changes.docx", "-o", file), err);
        assertTrue(out.contains("请注意：报告的下一稿还没有作出"), out);
        assertTrue(document(file).contains("改为“细颗粒物”，以使表述更为准确。"), document(file));
        assertEquals(HeyiCommand.DONE, heyi("revise", "--accept"), err);
        assertEquals(HeyiCommand.ATTENTION, heyi("export", "changes.docx", "-o", file, "--force"), err);
        assertTrue(out.contains("--option important=") && !out.contains("还没有作出"), out);
        assertTrue(document(file).contains("共修改1处，说明如下：在《政府工作报告》"), document(file));
    }

    @Test
    void aTemplateIsWrittenEditedAndUsed() throws IOException {
        Path own = folder.resolve("ws/templates/changes.docx");
        Files.createDirectories(own.getParent());
        assertEquals(HeyiCommand.DONE, heyi("export", "template", "changes.docx", "-o", own), err);
        assertTrue(document(own).contains("{{changes}}"));
        Path file = folder.resolve("c.docx");
        assertEquals(HeyiCommand.ATTENTION, heyi("export", "changes.docx", "-o", file), err);
        Files.write(own, new byte[] {1});
        assertEquals(HeyiCommand.WRONG, heyi("export", "changes.docx", "-o", file, "--force"), out);
        assertTrue(err.contains(own.toString()), err);
        assertEquals(HeyiCommand.WRONG, heyi("export", "template", "adoption.xlsx", "-o", folder.resolve("t.docx")), out);
        assertTrue(err.contains("adoption.xlsx"), err);
    }

    @Test
    void everyProposerGetsAFile() throws IOException {
        Path letters = folder.resolve("letters");
        assertEquals(HeyiCommand.DONE, heyi("revise", "--accept"), err);
        assertEquals(HeyiCommand.DONE, heyi("export", "proposer-letters.docx", "--each", "-o", letters), err);
        try (Stream<Path> files = Files.list(letters)) {
            assertEquals(List.of("给lina的信 lina.docx", "给zhangsan的信 zhangsan.docx"), files.map(each -> each.getFileName().toString()).sorted().toList());
        }
        assertTrue(document(letters.resolve("给zhangsan的信 zhangsan.docx")).contains("您等2名"), "merged ones are answered together");
        assertEquals(HeyiCommand.WRONG, heyi("export", "changes.docx", "--each", "-o", letters), out);
        assertTrue(err.contains("--each"), err);
    }
}
