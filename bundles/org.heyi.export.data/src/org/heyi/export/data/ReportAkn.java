package org.heyi.export.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Row;
import org.heyi.export.Checksum;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Imprint;
import org.heyi.export.Subject;
import org.heyi.export.Xml;
import org.heyi.export.data.internal.AknAmendments;
import org.heyi.export.data.internal.AknIdentity;
import org.heyi.export.data.internal.AknReport;
import org.heyi.importing.table.XmlWords;
import org.heyi.model.review.Annotation;
import org.osgi.service.component.annotations.Component;

/**
 * The report and the amendments asked for in Akoma Ntoso 1.0 (OASIS), for the systems of parliaments: a collection of the report
 * with its structure, and of a list of amendments. Each amendment says in words what it asks for and in its analysis which
 * modification of which paragraph that is. Comments without an amendment have no place in this format.
 */
@Component
public final class ReportAkn implements Exporter {

    private static final Texts TEXTS = Texts.of(ReportAkn.class);
    private static final String AMENDMENT = "amendment";
    /** The elements by which the file is compared. */
    private static final Set<String> BLOCKS = Set.of(AMENDMENT, "p", "num", "heading");

    @Override
    public String id() {
        return "report.akn.xml";
    }

    @Override
    public String format() {
        return "application/akn+xml";
    }

    @Override
    public String label() {
        return TEXTS.get("label.report.akn.xml");
    }

    @Override
    public Subject subject() {
        return Subject.REVIEW;
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        // What the file says of itself stands before what it is about: it is written twice.
        Checksum checksum = new Checksum();
        rows(plain(request, progress)).rows().forEach(row -> checksum.add(row.cells()));
        write(request, Imprint.of(this, request, checksum), out, Progress.NONE);
    }

    private XmlWords plain(ExportRequest request, Progress progress) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try {
            write(request, null, plain, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return XmlWords.read(label(), plain.toByteArray(), BLOCKS, AknIdentity.IMPRINT);
    }

    private static List<Row> amendments(ExportRequest request) {
        return request.collation().rows().stream().filter(row -> row.annotation().getAmendment() != null).toList();
    }

    @Override
    public Optional<ExportRows> rows(ExportRequest request) {
        ExportRows found = rows(plain(request, Progress.NONE));
        List<Row> amendments = amendments(request);
        List<ExportRows.Row> rows = new ArrayList<>();
        int next = 0;
        for (ExportRows.Row each : found.rows()) {
            if (each.cells().getFirst().isEmpty()) {
                rows.add(each);
            } else {
                Annotation about = amendments.get(next++).annotation();
                rows.add(new ExportRows.Row(about.getId(), Integer.toString(about.getNumber()), each.cells()));
            }
        }
        return Optional.of(new ExportRows(found.columns(), rows));
    }

    /** An amendment by its number, or a paragraph: its words, and what programs read. */
    private static ExportRows rows(XmlWords words) {
        List<ExportRows.Row> rows = new ArrayList<>();
        for (XmlWords.Block each : words.blocks()) {
            String number = AMENDMENT.equals(each.name()) ? each.words().lines().findFirst().orElse("") : "";
            String name = each.name().isEmpty() ? TEXTS.get("akn.identity") : number.isEmpty() ? each.words() : number;
            rows.add(new ExportRows.Row("", name, List.of(number, each.words(), each.marks())));
        }
        return new ExportRows(List.of(TEXTS.get("column.number"), TEXTS.get("column.said"), TEXTS.get("column.structure")), rows);
    }

    @Override
    public Optional<Exported> read(Path file) {
        XmlWords words = XmlWords.read(file, BLOCKS, AknIdentity.IMPRINT);
        return Imprint.of(words.notes()).filter(each -> each.exporter().equals(id())).map(imprint -> new Exported(imprint, rows(words)));
    }

    private static void write(ExportRequest request, Imprint imprint, OutputStream out, Progress progress) throws IOException {
        List<Row> rows = amendments(request);
        progress.begin(TEXTS.get("task.akn"), rows.size() + 1);
        Xml xml = new Xml(out);
        xml.open("akomaNtoso", "xmlns", AknIdentity.NAMESPACE, "xmlns:heyi", AknIdentity.OWN);
        AknIdentity identity = new AknIdentity(xml, request);
        AknReport report = new AknReport(xml, identity, TEXTS.get("akn.none"));
        AknAmendments amendments = new AknAmendments(xml, identity, report, request, TEXTS);
        String name = request.session().getName() == null ? "" : request.session().getName();
        xml.open("documentCollection", "name", "collection").open("meta");
        identity.write("");
        amendments.references(rows);
        identity.note(imprint);
        xml.close();
        xml.open("preface").open("p").open("docTitle").text(TEXTS.get("akn.collection", name)).close().close().close();
        xml.open("collectionBody").open("component", "eId", "cmp_1");
        report.write();
        xml.close();
        progress.worked(1);
        xml.open("component", "eId", "cmp_2");
        if (rows.isEmpty()) {
            xml.open("interstitial", "eId", "none").open("p").text(TEXTS.get("akn.amendments")).close().close();
        } else {
            amendments.write(rows, progress);
        }
        xml.close().close().close().close();
        xml.flush();
    }
}
