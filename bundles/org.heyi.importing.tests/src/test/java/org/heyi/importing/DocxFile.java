package org.heyi.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word files part by part, so that tests can hold every quirk. */
final class DocxFile {

    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:wps='wps' xmlns:v='v'"
            + " xmlns:w14='w14' xmlns:w15='w15' xmlns:w16cid='c' xmlns:w16cex='x'";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    /** The content of the body. */
    DocxFile body(String xml) {
        return document("<w:document" + NAMESPACES + "><w:body>" + xml + "<w:sectPr/></w:body></w:document>");
    }

    /** The whole main part. */
    DocxFile document(String xml) {
        parts.put("word/document.xml", xml);
        return this;
    }

    /** Another part, whose type is {@code type} and whose root element is {@code root}. */
    DocxFile part(String type, String root, String xml) {
        parts.put("word/" + type + ".xml", "<" + root + NAMESPACES + ">" + xml + "</" + root + ">");
        relationships.append("<Relationship Id='r").append(parts.size()).append("' Type='http://x/").append(type)
                .append("' Target='").append(type).append(".xml'/>");
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            write(zip, "_rels/.rels", "<Relationships><Relationship Id='a' Type='x/officeDocument'"
                    + " Target='word/document.xml'/></Relationships>");
            write(zip, "word/_rels/document.xml.rels", "<Relationships>" + relationships + "</Relationships>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A paragraph of runs. */
    static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    /** A paragraph with properties. */
    static String p(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    /** A run. */
    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /** A run inserted by 甲. */
    static String ins(String text) {
        return "<w:ins w:id='1' w:author='甲' w:date='2022-01-06T09:30:00Z'>" + r(text) + "</w:ins>";
    }

    /** A run deleted by 甲. */
    static String del(String text) {
        return "<w:del w:id='2' w:author='甲' w:date='2022-01-06T09:31:00Z'><w:r><w:delText>" + text
                + "</w:delText></w:r></w:del>";
    }
}
