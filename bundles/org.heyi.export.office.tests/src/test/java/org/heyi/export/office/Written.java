package org.heyi.export.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.heyi.base.Progress;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.model.review.Session;

/** What an exporter wrote, and ways to look into it. */
record Written(byte[] bytes) {

    static final Instant AT = Instant.parse("2021-12-13T02:00:00Z");

    static ExportRequest request(Session session) {
        return ExportRequest.of(session, AT);
    }

    static Written by(Exporter exporter, ExportRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(request, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(out.toByteArray());
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(stream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    String entry(String name) throws IOException {
        byte[] entry = entries().get(name);
        if (entry == null) {
            throw new IllegalArgumentException(name + " is not in " + entries().keySet());
        }
        return new String(entry, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The words of the document between beginning and end of every comment's range; paragraphs are parted by line feeds. */
    Map<Integer, String> ranges() throws IOException, XMLStreamException {
        Map<Integer, StringBuilder> open = new LinkedHashMap<>();
        Map<Integer, String> done = new LinkedHashMap<>();
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new java.io.StringReader(entry("word/document.xml")));
        String w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "commentRangeStart" -> open.put(Integer.valueOf(xml.getAttributeValue(w, "id")), new StringBuilder());
                case "commentRangeEnd" -> {
                    Integer id = Integer.valueOf(xml.getAttributeValue(w, "id"));
                    done.put(id, open.remove(id).toString());
                }
                case "p" -> open.values().forEach(range -> range.append(range.isEmpty() ? "" : "\n"));
                case "t" -> {
                    String text = xml.getElementText();
                    open.values().forEach(range -> range.append(text));
                }
                case "tab" -> open.values().forEach(range -> range.append('\t'));
                default -> { }
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException("ranges without end: " + open.keySet());
        }
        return done;
    }
}
