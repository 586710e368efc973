package org.heyi.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Row;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;
import org.heyi.export.Xml;
import org.heyi.export.data.internal.AknAmendments;
import org.heyi.export.data.internal.AknIdentity;
import org.heyi.export.data.internal.AknReport;
import org.osgi.service.component.annotations.Component;

/**
 * The report and the amendments asked for in Akoma Ntoso 1.0 (OASIS), for the systems of parliaments: a collection of the report
 * with its structure, and of a list of amendments. Each amendment says in words what it asks for and in its analysis which
 * modification of which paragraph that is. Comments without an amendment have no place in this format.
 */
@Component
public final class ReportAkn implements Exporter {

    private static final Texts TEXTS = Texts.of(ReportAkn.class);

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
        List<Row> rows = request.collation().rows().stream().filter(row -> row.annotation().getAmendment() != null).toList();
        progress.begin(TEXTS.get("task.akn"), rows.size() + 1);
        Xml xml = new Xml(out);
        xml.open("akomaNtoso", "xmlns", AknIdentity.NAMESPACE, "xmlns:heyi", AknIdentity.OWN);
        AknIdentity identity = new AknIdentity(xml, request);
        AknReport report = new AknReport(xml, identity, TEXTS.get("akn.none"));
        AknAmendments amendments = new AknAmendments(xml, identity, report, request);
        String name = request.session().getName() == null ? "" : request.session().getName();
        xml.open("documentCollection", "name", "collection").open("meta");
        identity.write("");
        amendments.references(rows);
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
