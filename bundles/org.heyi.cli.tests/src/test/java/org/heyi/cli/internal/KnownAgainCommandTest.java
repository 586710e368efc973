package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.heyi.export.Exporter;
import org.heyi.export.data.ReportAkn;
import org.heyi.export.office.AdoptionDocx;
import org.heyi.export.office.AdoptionXlsx;
import org.heyi.export.office.AmendmentsDocx;
import org.heyi.export.office.AnnotatedPdf;
import org.heyi.export.office.BriefingDocx;
import org.heyi.export.office.ChangesDocx;
import org.heyi.export.office.ProposerLettersDocx;
import org.heyi.export.office.ReviewSummaryDocx;
import org.heyi.export.office.RevisedDocx;
import org.heyi.export.office.SummaryPdf;
import org.heyi.export.web.AnnotatedHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** heyi verify of papers, pages and PDF files: the same, altered by one word, and of a workspace that moved on. */
class KnownAgainCommandTest extends ExportingTest {

    private static final Exporter[] ALL = {new AdoptionDocx(), new AdoptionXlsx(), new AmendmentsDocx(), new BriefingDocx(), new ChangesDocx(),
        new ProposerLettersDocx(), new ReviewSummaryDocx(), new RevisedDocx(), new AnnotatedPdf(), new SummaryPdf(), new AnnotatedHtml(), new ReportAkn()};

    KnownAgainCommandTest() {
        super(Typed.services(ALL));
    }

    private Path written(String id, Object... more) {
        assumeTrue(Stream.of(ALL).filter(each -> each.id().equals(id)).allMatch(Exporter::isAvailable), "no font for PDF files");
        Path file = folder.resolve("出_" + id);
        List<Object> args = new ArrayList<>(List.of("export", id, "-o", file, "--force"));
        args.addAll(List.of(more));
        assertTrue(List.of(HeyiCommand.DONE, HeyiCommand.ATTENTION).contains(heyi(args.toArray())), () -> out + err);
        return file;
    }

    private void altered(Path file, String name) throws IOException {
        assertEquals(HeyiCommand.ATTENTION, verify(file), () -> file + out + err);
        assertEquals(1, json().get("edited").size(), () -> file + out);
        assertTrue(strings(json().get("edited")).getFirst().startsWith("changed") && strings(json().get("edited")).getFirst().contains(name), out);
        assertFalse(json().get("moved").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"adoption.docx", "adoption.xlsx", "amendments.docx", "briefing.docx", "changes.docx", "proposer-letters.docx",
        "review-summary.docx", "annotated.pdf", "summary.pdf", "annotated.html", "report.akn.xml"})
    void theSameUntilTheWorkspaceMovesOn(String id) throws IOException {
        for (String attribution : List.of("named", "group", "none")) {
            Path file = written(id, "--attribution", attribution);
            assertEquals(0, verify(file), () -> id + out + err);
            assertEquals(id, json().get("imprint").get("exporter").asText());
        }
        Path file = written(id);
        done("dispose", "2", "--as", "采纳", "--actor", "wumin");
        comment("zhao", "1448件", "再来一条", "1450件");
        assertEquals(HeyiCommand.ATTENTION, verify(file), () -> id + out + err);
        assertEquals(List.of(), strings(json().get("edited")), id);
        assertTrue(json().get("moved").asBoolean(), id);
    }

    @Test
    void oneWordThatWasAlteredIsNamed() throws IOException {
        for (String id : List.of("adoption.docx", "briefing.docx", "proposer-letters.docx", "review-summary.docx")) {
            altered(changed(written(id), "word/document.xml", "口径是什么", "口径不必说"), "口径");
        }
        altered(changed(written("amendments.docx"), "word/document.xml", "1449件", "1445件"), "1449件");
        altered(changed(written("changes.docx"), "word/document.xml", "1449件", "1445件"), "1449件");
        Path page = written("annotated.html");
        String words = Files.readString(page);
        altered(Files.writeString(page, words.replace("口径是什么", "口径不必说")), "3");
        altered(Files.writeString(page, words.replaceFirst("(?s)(<h2 class=\"title\".*?)工作", "$1施工")), "报告");
        altered(Files.writeString(page, words.replace("</script></body>", "alert(1)</script></body>")), "程序");
        Path akn = written("report.akn.xml");
        altered(Files.writeString(akn, Files.readString(akn).replace(">1449件<", ">1445件<")), "1");
    }

    @Test
    void theNextVersionIsKnownWithWhatWasChosen() throws IOException {
        comment("zhao", "1448件", "这样写", "1450件");
        done("dispose", "4", "--as", "采纳", "--actor", "wumin");
        Path file = folder.resolve("修改稿.docx");
        assertEquals(HeyiCommand.ATTENTION, heyi("revise", "-o", file), out + err);
        assertEquals(0, verify(file), () -> out + err);
        assertEquals(HeyiCommand.ATTENTION, heyi("revise", "-o", file, "--force", "--choose", "4", "--without", "1"), out + err);
        assertEquals(0, verify(file), () -> out + err);
        assertTrue(json().get("imprint").get("options").asText().contains("choose="), out);
        altered(changed(file, "word/document.xml", "1450", "1455"), "1450");
        assertEquals(HeyiCommand.WRONG, heyi("export", "revised.docx", "-o", folder.resolve("x.docx")), "it is not offered");
        assertEquals(HeyiCommand.ATTENTION, heyi("revise", "--without", "1", "--accept", "--actor", "wumin"), out + err);
        assertEquals(HeyiCommand.ATTENTION, verify(file), () -> out + err);
        assertTrue(json().get("moved").asBoolean(), out);
    }

    @Test
    void everyLetterAndIssueIsKnownByItself() throws IOException {
        for (String attribution : List.of("named", "none")) {
            for (String id : List.of("proposer-letters.docx", "briefing.docx")) {
                Path folderOf = folder.resolve(attribution + id);
                heyi("export", id, "--each", "-o", folderOf, "--attribution", attribution);
                List<Path> files;
                try (Stream<Path> found = Files.list(folderOf)) {
                    files = found.toList();
                }
                assertFalse(files.isEmpty(), () -> out + err);
                for (Path each : files) {
                    assertEquals(0, verify(each), () -> each + out + err);
                    assertFalse(json().get("imprint").get("options").asText().matches(".*(lina|zhao|wang).*"), out);
                }
            }
        }
        Path one = written("proposer-letters.docx", "--option", "person=lina", "--attribution", "none");
        assertEquals(0, verify(one), () -> out + err);
        assertFalse(out.contains("lina"), out);
    }

    @Test
    void aTemplateThatChangedIsSaidAsSuch() throws IOException {
        Path file = written("changes.docx");
        Path own = folder.resolve("ws/templates/changes.docx");
        Files.createDirectories(own.getParent());
        done("export", "template", "changes.docx", "-o", own);
        assertEquals(0, verify(file), () -> "the product's template, written out, is the same: " + out + err);
        changed(own, "word/document.xml", "修改情况说明", "修改说明");
        refused("模板", "verify", file);
        assertTrue(err.contains("一致"), err);
        refused("有改动", "verify", changed(file, "word/document.xml", "1449件", "1445件"));
        Path made = written("changes.docx");
        assertEquals(0, verify(made), () -> out + err);
        altered(changed(made, "word/document.xml", "1449件", "1445件"), "1449件");
    }

    // ---- PDF

    @Test
    void anAlteredPdfSaysWhichRows() throws IOException {
        for (String id : List.of("summary.pdf", "annotated.pdf")) {
            Path file = written(id);
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
                document.save(file.toFile());
            }
            assertEquals(0, verify(file), () -> "saved again: " + out + err);
            swap(file, "口径是什么");
            altered(file, "3");
        }
        Path file = written("annotated.pdf");
        swap(file, "新增就业");
        altered(file, "就业");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(written("summary.pdf")))) {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("不同意");
            document.getPage(0).getAnnotations().add(note);
            document.save(file.toFile());
        }
        assertEquals(HeyiCommand.ATTENTION, verify(file), () -> out + err);
        assertEquals(List.of("added 不同意"), strings(json().get("edited")), out);
    }

    /** Has the first two characters of some words change places, on whichever page they are. */
    private static void swap(Path file, String words) throws IOException {
        boolean swapped = false;
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (PDPage page : document.getPages()) {
                List<Object> tokens = new PDFStreamParser(page).parse();
                boolean here = false;
                PDFont font = null;
                for (int i = 0; i < tokens.size() && !swapped; i++) {
                    if (tokens.get(i) instanceof Operator operator && "Tf".equals(operator.getName())) {
                        font = page.getResources().getFont((COSName) tokens.get(i - 2));
                    }
                    List<COSString> strings = new ArrayList<>();
                    if (tokens.get(i) instanceof COSString string) {
                        strings.add(string);
                    } else if (tokens.get(i) instanceof COSArray array) {
                        array.forEach(each -> strings.addAll(each instanceof COSString string ? List.of(string) : List.of()));
                    }
                    for (COSString string : strings) {
                        here |= font != null && !swapped && swap(string, font, words);
                        swapped |= here;
                    }
                }
                if (here) {
                    PDStream stream = new PDStream(document);
                    try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        new ContentStreamWriter(to).writeTokens(tokens);
                    }
                    page.setContents(stream);
                }
            }
            document.save(file.toFile());
        }
        assertTrue(swapped, () -> words + " is not in one piece in " + file);
    }

    private static boolean swap(COSString string, PDFont font, String words) throws IOException {
        byte[] bytes = string.getBytes();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            String character = font.toUnicode((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF);
            text.append(character == null ? "?" : character.substring(0, 1));
        }
        int at = 2 * text.indexOf(words);
        if (at < 0) {
            return false;
        }
        byte[] swapped = bytes.clone();
        System.arraycopy(bytes, at, swapped, at + 2, 2);
        System.arraycopy(bytes, at + 2, swapped, at, 2);
        string.setValue(swapped);
        return true;
    }
}
