package org.heyi.export.data.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.heyi.export.ExportRequest;
import org.heyi.export.Imprint;
import org.heyi.export.Xml;
import org.heyi.model.report.Version;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/** How documents of Akoma Ntoso are named: as a work, as this version of it in Chinese, and as this file. */
public final class AknIdentity {

    /** Of Akoma Ntoso 1.0. */
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    /** Of the attributes that say where in a paragraph a passage is. */
    public static final String OWN = "urn:heyi:akn";
    /** The element of ours that has what the file says of itself. */
    public static final String IMPRINT = "imprint";
    /** Who keeps the file. */
    public static final String SECRETARIAT = "secretariat";
    /** Who reports. */
    public static final String GOVERNMENT = "government";

    private final Xml xml;
    private final Version version;
    private final String work;
    private final String expression;
    private final String day;
    private final String made;

    /**
     * @param xml where to
     * @param request what is exported
     */
    public AknIdentity(Xml xml, ExportRequest request) {
        this.xml = xml;
        Session session = request.session();
        version = Models.currentVersion(session);
        LocalDate on = version != null && version.getDate() != null ? version.getDate()
                : session.getStartDate() != null ? session.getStartDate() : request.madeOn();
        day = on.toString();
        made = request.madeOn().toString();
        work = "/akn/cn/doc/" + day + "/" + (session.getId() == null ? "report" : session.getId());
        expression = work + "/zho@" + (version == null ? 0 : version.getNumber());
    }

    /** @return the text; null where there is none */
    public Version version() {
        return version;
    }

    /**
     * Writes what a document is called.
     *
     * @param component its part of the names, e.g. !amd_3; empty for the whole
     * @throws IOException if that fails
     */
    public void write(String component) throws IOException {
        String part = component.isEmpty() ? "" : "/" + component;
        String author = component.startsWith("!report") ? GOVERNMENT : SECRETARIAT;
        xml.open("identification", "source", "#" + SECRETARIAT);
        xml.open("FRBRWork");
        common(work + part, work, day, author);
        xml.empty("FRBRcountry", "value", "cn").close();
        xml.open("FRBRExpression");
        common(expression + part, expression, day, author);
        if (version != null) {
            xml.empty("FRBRversionNumber", "value", Integer.toString(version.getNumber()));
        }
        xml.empty("FRBRlanguage", "language", "zho").close();
        xml.open("FRBRManifestation");
        common(expression + part + ".xml", expression + ".akn", made, SECRETARIAT);
        xml.empty("FRBRformat", "value", "application/akn+xml").close();
        xml.close();
    }

    /**
     * Writes what the file says of itself; the last of the collection's meta.
     *
     * @param imprint what it says; null for nothing
     * @throws IOException if that fails
     */
    public void note(Imprint imprint) throws IOException {
        List<String> attributes = new ArrayList<>();
        if (imprint != null) {
            imprint.values().forEach((name, value) -> attributes.addAll(List.of(name, value)));
        }
        xml.open("proprietary", "source", "#" + SECRETARIAT).empty("heyi:" + IMPRINT, attributes.toArray(String[]::new)).close();
    }

    private void common(String self, String uri, String date, String author) throws IOException {
        xml.empty("FRBRthis", "value", self).empty("FRBRuri", "value", uri).empty("FRBRdate", "date", date, "name", "made")
                .empty("FRBRauthor", "href", "#" + author);
    }
}
