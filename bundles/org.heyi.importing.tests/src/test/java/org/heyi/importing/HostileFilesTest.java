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
import java.util.Collections;
import java.util.HexFormat;
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
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
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
        refused("a.pdf", page(deflated(1500, layers), false, Collections.nCopies(layers, "FlateDecode").toArray(new String[0])));
    }

    @Test
    void norIsOneThatIsPackedByOtherMeans() throws IOException {
        byte[] packed = new Lzw().blanks(200_000_000);
        tooLarge(page(packed, false, "LZWDecode"));
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (OutputStream to = new DeflaterOutputStream(twice)) {
            to.write(packed);
        }
        tooLarge(page(twice.toByteArray(), false, "FlateDecode", "LZWDecode"));
        String hex = HexFormat.of().formatHex(deflated(200, 1)) + ">";
        tooLarge(page(hex.getBytes(StandardCharsets.US_ASCII), false, "ASCIIHexDecode", "FlateDecode"));
        tooLarge(page(deflated(200, 1), true, "FlateDecode"));
    }

    private void tooLarge(byte[] pdf) {
        String message = assertThrows(HeyiException.class, () -> read("a.pdf", pdf)).getMessage();
        assertTrue(message.contains("a.pdf") && message.contains("解压"), message);
    }

    /** So many mebibytes of blanks, packed so often. */
    private static byte[] deflated(int mebibytes, int layers) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        OutputStream to = packed;
        for (int i = 0; i < layers; i++) {
            to = new DeflaterOutputStream(to);
        }
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < mebibytes; i++) {
            to.write(blanks);
        }
        to.close();
        return packed.toByteArray();
    }

    /** A file of one page that is packed as named. */
    private static byte[] page(byte[] packed, boolean encrypted, String... filters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(packed);
            }
            COSArray names = new COSArray();
            for (String filter : filters) {
                names.add(COSName.getPDFName(filter));
            }
            stream.setItem(COSName.FILTER, names);
            page.setContents(new PDStream(stream));
            if (encrypted) {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /** Packs a run of blanks as well as LZW can: each code stands for one blank more than the last. */
    private static final class Lzw {

        private static final int CLEAR = 256;
        private static final int END = 257;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private long bits;
        private int count;

        byte[] blanks(int characters) {
            int width = 9;
            for (int done = 0; done < characters;) {
                put(CLEAR, width);
                width = 9;
                put(' ', width);
                done++;
                for (int code = END + 1; code < 4094; code++) {
                    width = code < 511 ? 9 : code < 1023 ? 10 : code < 2047 ? 11 : 12;
                    put(code, width);
                    done += code - END + 1;
                }
            }
            put(END, width);
            put(0, 7);
            return out.toByteArray();
        }

        private void put(int code, int width) {
            bits = bits << width | code;
            count += width;
            while (count >= 8) {
                count -= 8;
                out.write((int) (bits >> count));
                bits &= (1L << count) - 1;
            }
        }
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
