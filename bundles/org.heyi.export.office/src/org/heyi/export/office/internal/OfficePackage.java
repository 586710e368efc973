package org.heyi.export.office.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.heyi.export.Xml;

/**
 * An Office Open XML package, written part by part. The same calls give the same bytes: entries carry a fixed time.
 *
 * <p>Written by hand rather than through an object model: threads of comments, ranges that overlap and heights that
 * adjust themselves need parts and attributes that the libraries at hand lack or fix otherwise; and it streams.
 */
public final class OfficePackage {

    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Zip knows no zone; the time is the earliest it can hold. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Of compression: of 9; the default, 6, takes twice as long for a file that is a seventh smaller. */
    private static final int LEVEL = 4;
    private static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final ZipOutputStream zip;
    private final String folder;
    private final String main;
    private final String mainType;
    private final List<Part> parts = new ArrayList<>();

    private record Part(String name, String contentType, String relation) {
    }

    /** Parts that belong to other parts than the main one: full name and content type. */
    private final List<String[]> attached = new ArrayList<>();

    /** Writes the content of a part. */
    @FunctionalInterface
    public interface Content {
        /**
         * @param xml where to
         * @throws IOException if that fails
         */
        void writeTo(Xml xml) throws IOException;
    }

    /**
     * @param out where to; not closed
     * @param folder name of the folder of all parts
     * @param main name of the main part
     * @param mainType its content type
     */
    OfficePackage(OutputStream out, String folder, String main, String mainType) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
        this.folder = folder;
        this.main = main;
        this.mainType = mainType;
    }

    /**
     * @param name name of a part without extension, within the folder
     * @param contentType its content type
     * @param relation what it is to the main part: a URI, or the last segment of one of the standard's
     * @param content what is in it
     */
    void part(String name, String contentType, String relation, Content content) throws IOException {
        parts.add(new Part(name, contentType, relation.contains(":") ? relation : RELATIONSHIPS + "/" + relation));
        entry(folder + "/" + name + ".xml", content);
    }

    /**
     * Adds parts that belong to another part; the first is rId1 for it, the second rId2.
     *
     * @param owner name of that part, which may come later
     * @param relation what each is to it: the last segment of one of the standard's URIs
     * @param names their names with extension, within the folder
     * @param types their content types
     * @param contents what is in them
     */
    void attach(String owner, List<String> relation, List<String> names, List<String> types, List<Content> contents) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            attached.add(new String[] {folder + "/" + names.get(i), types.get(i)});
            entry(folder + "/" + names.get(i), contents.get(i));
        }
        int slash = owner.lastIndexOf('/') + 1;
        entry(folder + "/" + owner.substring(0, slash) + "_rels/" + owner.substring(slash) + ".xml.rels", xml -> {
            xml.open("Relationships", "xmlns", RELS);
            for (int i = 0; i < names.size(); i++) {
                xml.empty("Relationship", "Id", "rId" + (i + 1), "Type", RELATIONSHIPS + "/" + relation.get(i),
                        "Target", "/" + folder + "/" + names.get(i));
            }
            xml.close();
        });
    }

    /** As {@link #part}, with the content kept ready as a file beside this class but for the fonts. */
    void ready(String name, String file, Fonts fonts, String contentType, String relation) throws IOException {
        parts.add(new Part(name, contentType, RELATIONSHIPS + "/" + relation));
        ready(name, file, fonts);
    }

    /** As {@link #main}, with the content kept ready. */
    void readyMain(String file, Fonts fonts) throws IOException {
        ready(main, file, fonts);
    }

    private void ready(String name, String file, Fonts fonts) throws IOException {
        begin(folder + "/" + name + ".xml");
        try (InputStream in = OfficePackage.class.getResourceAsStream(file)) {
            zip.write(fonts.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }

    /** The id by which the main part refers to a part added before. */
    String reference(String name) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).name.equals(name)) {
                return "rId" + (i + 1);
            }
        }
        throw new IllegalStateException("no part " + name);
    }

    /** Writes the main part; after the parts that it refers to. */
    void main(Content content) throws IOException {
        entry(folder + "/" + main + ".xml", content);
    }

    /**
     * Writes the properties and what holds the package together; the last call.
     *
     * @param title title of the document
     * @param description what a reader should know about how it was made
     * @param at when it was made
     */
    void finish(String title, String description, Instant at) throws IOException {
        finish(title, description, at, Map.of());
    }

    /**
     * As {@link #finish(String, String, Instant)}, with properties that programs read and office programs keep when they save a file.
     *
     * @param title title of the document
     * @param description what a reader should know about how it was made
     * @param at when it was made
     * @param custom text by name
     */
    void finish(String title, String description, Instant at, Map<String, String> custom) throws IOException {
        entry(folder + "/_rels/" + main + ".xml.rels", xml -> {
            xml.open("Relationships", "xmlns", RELS);
            for (Part part : parts) {
                xml.empty("Relationship", "Id", reference(part.name), "Type", part.relation, "Target", part.name + ".xml");
            }
            xml.close();
        });
        entry("docProps/core.xml", xml -> properties(xml, title, description, at));
        entry("docProps/app.xml", xml -> xml
                .open("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .open("Application").text("Heyi").close().close());
        if (!custom.isEmpty()) {
            entry("docProps/custom.xml", xml -> custom(xml, custom));
        }
        entry("_rels/.rels", xml -> {
            xml.open("Relationships", "xmlns", RELS)
                    .empty("Relationship", "Id", "rId1", "Type", RELATIONSHIPS + "/officeDocument", "Target", folder + "/" + main + ".xml")
                    .empty("Relationship", "Id", "rId2", "Type",
                            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                            "Target", "docProps/core.xml")
                    .empty("Relationship", "Id", "rId3", "Type", RELATIONSHIPS + "/extended-properties", "Target", "docProps/app.xml");
            if (!custom.isEmpty()) {
                xml.empty("Relationship", "Id", "rId4", "Type", RELATIONSHIPS + "/custom-properties", "Target", "docProps/custom.xml");
            }
            xml.close();
        });
        entry("[Content_Types].xml", xml -> {
            xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
                    .empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml")
                    .empty("Default", "Extension", "xml", "ContentType", "application/xml");
            type(xml, folder + "/" + main, mainType);
            for (Part part : parts) {
                type(xml, folder + "/" + part.name, part.contentType);
            }
            for (String[] part : attached) {
                xml.empty("Override", "PartName", "/" + part[0], "ContentType", part[1]);
            }
            type(xml, "docProps/core", "application/vnd.openxmlformats-package.core-properties+xml");
            type(xml, "docProps/app", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
            if (!custom.isEmpty()) {
                type(xml, "docProps/custom", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
            }
            xml.close();
        });
        zip.finish();
    }

    private static void custom(Xml xml, Map<String, String> custom) throws IOException {
        xml.open("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                "xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
        // The format keeps the ids 0 and 1 for itself.
        int id = 2;
        for (Map.Entry<String, String> each : custom.entrySet()) {
            xml.open("property", "fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid", Integer.toString(id++), "name", each.getKey())
                    .open("vt:lpwstr").text(each.getValue()).close().close();
        }
        xml.close();
    }

    private static void properties(Xml xml, String title, String description, Instant at) throws IOException {
        String time = at.truncatedTo(ChronoUnit.SECONDS).toString();
        xml.open("cp:coreProperties", "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .open("dc:title").text(title).close()
                .open("dc:creator").text("Heyi").close()
                .open("dc:description").text(description).close()
                .open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(time).close()
                .open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(time).close()
                .close();
    }

    /**
     * The part docProps/core.xml by itself, for a package that is there already.
     *
     * @param title title of the document
     * @param description what a reader should know about how it was made
     * @param at when it was made
     * @return the part
     */
    public static byte[] properties(String title, String description, Instant at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Xml xml = new Xml(out);
            properties(xml, title, description, at);
            xml.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toByteArray();
    }

    private static void type(Xml xml, String name, String contentType) throws IOException {
        xml.empty("Override", "PartName", "/" + name + ".xml", "ContentType", contentType);
    }

    private void entry(String name, Content content) throws IOException {
        begin(name);
        Xml xml = new Xml(zip);
        content.writeTo(xml);
        xml.flush();
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }
}
