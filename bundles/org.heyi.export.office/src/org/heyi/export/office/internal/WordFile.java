package org.heyi.export.office.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Set;

import org.heyi.export.ExportRequest;
import org.heyi.export.Imprint;

/** A Word file in the common looks of our exports: styles.xml, fontTable.xml and settings.xml beside this class. */
public final class WordFile {

    /** Namespaces that the parts declare. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Extensions of 2010: ids of paragraphs. */
    public static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    /** Extensions of 2012: threads of comments. */
    public static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    /** How a reader that knows no extensions is told to leave them alone. */
    public static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Parts that came later than the format. */
    private static final Set<String> OF_2011 = Set.of("commentsExtended", "people");

    private final OfficePackage office;

    /**
     * @param out where to; not closed
     * @param fonts what to set it in
     * @throws IOException if out fails
     */
    public WordFile(OutputStream out, Fonts fonts) throws IOException {
        office = new OfficePackage(out, "word", "document", TYPE + "document.main+xml");
        for (String name : new String[] {"styles", "fontTable", "settings"}) {
            office.ready(name, name + ".xml", fonts, TYPE + name + "+xml", name);
        }
    }

    /**
     * Adds a part beside the document.
     *
     * @param name e.g. {@code comments} or {@code footer1}; the file is word/comments.xml
     * @param content what is in it
     * @throws IOException if out fails
     */
    public void part(String name, OfficePackage.Content content) throws IOException {
        String kind = name.replaceAll("[0-9]+$", "");
        office.part(name, TYPE + kind + "+xml", OF_2011.contains(kind)
                ? "http://schemas.microsoft.com/office/2011/relationships/" + kind : kind, content);
    }

    /**
     * @param name of a part added before
     * @return the id by which the document refers to it
     */
    public String reference(String name) {
        return office.reference(name);
    }

    /**
     * Writes the document itself; after the parts that it refers to.
     *
     * @param content what is in the body, the section's properties last
     * @throws IOException if out fails
     */
    public void document(OfficePackage.Content content) throws IOException {
        office.main(xml -> {
            xml.open("w:document", "xmlns:w", W, "xmlns:r", OfficePackage.RELATIONSHIPS).open("w:body");
            content.writeTo(xml);
            xml.close().close();
        });
    }

    /**
     * Writes the properties and what holds the file together; the last call.
     *
     * @param title title of the document
     * @param description what a reader should know about how it was made
     * @param at when it was made
     * @throws IOException if out fails
     */
    public void finish(String title, String description, Instant at) throws IOException {
        office.finish(title, description, at);
    }

    /**
     * As {@link #finish(String, String, Instant)}, for an export that can be known again.
     *
     * @param title title of the document
     * @param request what is exported
     * @param imprint what it says of itself
     * @throws IOException if out fails
     */
    public void finish(String title, ExportRequest request, Imprint imprint) throws IOException {
        office.finish(title, SummaryTable.description(request), request.madeAt(), Imprints.properties(imprint));
    }
}
