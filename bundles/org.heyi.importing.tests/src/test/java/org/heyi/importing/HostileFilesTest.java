package org.heyi.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to keep the program busy, or to fill its memory, are read in bounds or refused with a sentence. */
class HostileFilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MANY = 100_000;

    private final ReportReader reader = new ReportReader();

    private ParsedReport read(String name, byte[] bytes) {
        return assertTimeoutPreemptively(PATIENCE,
                () -> reader.read(name, bytes, Profile.CLEAN, Revisions.ACCEPT, Progress.NONE));
    }

    private void refused(String name, byte[] bytes) {
        String message = assertThrows(HeyiException.class, () -> read(name, bytes)).getMessage();
        assertTrue(message.contains(name) && message.lines().count() == 1, message);
    }

    @Test
    void aDrawingThatDrawsItselfEnds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(100, 100));
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), form);
            form.setResources(resources);
            try (OutputStream content = form.getContentStream().createOutputStream()) {
                content.write("/F Do /F Do /F Do\n".getBytes(StandardCharsets.US_ASCII));
            }
            page.setResources(resources);
            page.setContents(new PDStream(document, new ByteArrayInputStream("/F Do\n".getBytes(StandardCharsets.US_ASCII))));
            document.save(out);
        }
        refused("a.pdf", out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aStreamThatUnpacksToFarMoreIsNotUnpacked(int layers) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        OutputStream to = packed;
        for (int i = 0; i < layers; i++) {
            to = new DeflaterOutputStream(to);
        }
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 1500; i++) {
            to.write(blanks);
        }
        to.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(packed.toByteArray());
            }
            COSArray filters = new COSArray();
            for (int i = 0; i < layers; i++) {
                filters.add(COSName.FLATE_DECODE);
            }
            stream.setItem(COSName.FILTER, filters);
            page.setContents(new PDStream(stream));
            document.save(out);
        }
        refused("a.pdf", out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "|-", "| - ", "> ", ">", "* ", "- ", "_ ", "#", " #", "[^a", "[", "[a](", "**", "<b ", "\\", "`", "~~", "=\n", "\n"})
    void aLineOfMarkdownMayBeVeryLong(String piece) {
        for (String begin : new String[] {"", "题目\n正文\n"}) {
            for (String end : new String[] {"x", " #x\n"}) {
                String text = begin + piece.repeat(MANY / piece.length()) + end;
                try {
                    read("a.md", text.getBytes(StandardCharsets.UTF_8));
                } catch (HeyiException e) {
                    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
                }
            }
        }
    }

    @Test
    void manyNotesOfMarkdownAreLookedUpOnce() {
        StringBuilder text = new StringBuilder("题目\n\n正文");
        for (int i = 0; i < 100_000; i++) {
            text.append("\n\n[^n").append(i).append("]: 注");
        }
        read("a.md", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWordFileWithFarTooManyElementsIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>");
            part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"" + rel + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            part(zip, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"" + rel + "/comments\" Target=\"comments.xml\"/></Relationships>");
            part(zip, "word/document.xml", "<w:document xmlns:w=\"" + w + "\"><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>");
            zip.putNextEntry(new ZipEntry("word/comments.xml"));
            zip.write(("<w:comments xmlns:w=\"" + w + "\">").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200_000; i++) {
                zip.write(("<w:comment w:id=\"" + i + "\" w:author=\"" + Integer.toHexString(i)
                        + "\"><w:p><w:pPr/><w:r><w:rPr/><w:annotationRef/></w:r>"
                        + "<w:r><w:rPr/><w:t>" + i * 31 + "</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>x</w:t></w:r></w:p><w:p/></w:comment>").getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</w:comments>".getBytes(StandardCharsets.UTF_8));
        }
        refused("a.docx", out.toByteArray());
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
