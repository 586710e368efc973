package org.heyi.export.data.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.Authors;
import org.heyi.export.ExportRequest;
import org.heyi.export.Xml;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.util.Labels;

/** The amendments as a list of Akoma Ntoso, each a document of its own with who proposes it, what it changes and why. */
public final class AknAmendments {

    private static final String OPEN = "“";
    private static final String CLOSE = "”";

    private final Xml xml;
    private final AknIdentity identity;
    private final AknReport report;
    private final ExportRequest request;
    private final Texts texts;
    private final Authors authors;
    /** Who proposes, as far as it may be told: ids by person or group. */
    private final Map<Object, String> proponents = new LinkedHashMap<>();

    /** A piece of the sentence that says what is asked for; quoted ones have an id. */
    private record Piece(String id, String text) {
    }

    /**
     * @param xml where to
     * @param identity of the collection
     * @param report the text they change; written before them
     * @param request what is exported
     */
    public AknAmendments(Xml xml, AknIdentity identity, AknReport report, ExportRequest request, Texts texts) {
        this.xml = xml;
        this.texts = texts;
        this.identity = identity;
        this.report = report;
        this.request = request;
        authors = new Authors(request, request.collation());
    }

    /**
     * Writes who is spoken of, as part of the collection's meta.
     *
     * @param rows the amendments
     * @throws IOException if that fails
     */
    public void references(List<Row> rows) throws IOException {
        xml.open("references", "source", "#" + AknIdentity.SECRETARIAT);
        reference("TLCOrganization", AknIdentity.SECRETARIAT, Labels.of(Role.SECRETARIAT));
        reference("TLCOrganization", AknIdentity.GOVERNMENT, Labels.of(Role.GOVERNMENT));
        for (Row row : rows) {
            Object who = proponent(row);
            if (who != null && !proponents.containsKey(who)) {
                boolean person = who instanceof Participant;
                String id = (person ? "person_" : "group_") + (proponents.size() + 1);
                proponents.put(who, id);
                reference(person ? "TLCPerson" : "TLCOrganization", id, person ? authors.of((Participant) who) : ((Group) who).getName());
            }
        }
        xml.close();
    }

    private Object proponent(Row row) {
        Participant author = row.annotation().getAuthor();
        return author == null || request.attribution() == Attribution.NONE ? null
                : request.attribution() == Attribution.NAMED ? author : author.getGroup();
    }

    private void reference(String element, String id, String shown) throws IOException {
        xml.empty(element, "eId", id, "href", "/akn/ontology/" + ("TLCPerson".equals(element) ? "person" : "organization") + "/cn/" + id,
                "showAs", shown);
    }

    /**
     * Writes the list.
     *
     * @param rows the amendments, at least one
     * @param progress told of each
     * @throws IOException if that fails
     */
    public void write(List<Row> rows, Progress progress) throws IOException {
        xml.open("amendmentList", "name", "amendments").open("meta");
        identity.write("!amendments");
        xml.close().open("collectionBody");
        for (Row row : rows) {
            progress.checkCancelled();
            xml.open("component", "eId", "cmp_2_" + row.number());
            amendment(row);
            xml.close();
            progress.worked(1);
        }
        xml.close().close();
    }

    private void amendment(Row row) throws IOException {
        String id = "amd_" + row.number();
        List<Piece> pieces = pieces(row, id);
        xml.open("amendment", "name", "amendment").open("meta");
        identity.write("!" + id);
        analysis(row, id, pieces);
        xml.close();
        preface(row);
        xml.open("amendmentBody").open("amendmentHeading").open("p").text(row.locator().words()).close().close();
        xml.open("amendmentContent").open("p").open("mod", "eId", id + "__mod_1");
        for (Piece piece : pieces) {
            if (piece.id == null) {
                xml.text(piece.text);
            } else {
                xml.open("quotedText", "eId", piece.id, "startQuote", OPEN, "endQuote", CLOSE).text(piece.text).close();
            }
        }
        xml.close().close().close();
        if (!row.demand().isEmpty() || !row.reason().isEmpty()) {
            xml.open("amendmentJustification");
            paragraph(row.demand());
            paragraph(row.reason().isEmpty() ? "" : texts.get("akn.reason", row.reason()));
            xml.close();
        }
        xml.close().close();
    }

    private void preface(Row row) throws IOException {
        xml.open("preface").open("p").open("docNumber").text(Integer.toString(row.annotation().getNumber())).close().text(" ");
        String id = proponents.get(proponent(row));
        String shown = authors.of(row.annotation().getAuthor());
        if (id == null) {
            xml.open("docProponent").text(shown).close();
        } else {
            xml.open("docProponent", "refersTo", "#" + id).text(shown).close();
        }
        xml.close();
        // What is decided is the secretariat's own affair where somebody is answered.
        if (request.answering() == null) {
            String decision = SummaryColumn.DECISION.value(row);
            xml.open("p").open("outcome").text(decision).close();
            xml.text(row.decisionReason().isEmpty() ? "" : texts.get("akn.decision", "", row.decisionReason())).close();
        }
        xml.close();
    }

    private void paragraph(String text) throws IOException {
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            xml.open("p").text(line).close();
        }
    }

    private void analysis(Row row, String id, List<Piece> pieces) throws IOException {
        Anchor anchor = row.annotation().getAnchor();
        Amendment amendment = row.annotation().getAmendment();
        String target = anchor == null || amendment.getOperation() == AmendmentOperation.UNIFY ? null : report.id(anchor.getParagraph());
        xml.open("analysis", "source", "#" + AknIdentity.SECRETARIAT).open("activeModifications");
        xml.open("textualMod", "type", type(amendment.getOperation()), "eId", id + "__tmod_1");
        xml.empty("source", "href", "#" + id + "__mod_1");
        List<String> destination = new ArrayList<>(List.of("href", "#" + (target == null ? AknReport.BODY : target)));
        String position = position(amendment.getOperation());
        if (position != null) {
            destination.addAll(List.of("pos", position));
        }
        if (target != null) {
            // Which of several equal words is meant; in units of UTF-16 from the beginning of the paragraph.
            destination.addAll(List.of("heyi:start", Integer.toString(anchor.getStart()), "heyi:end", Integer.toString(anchor.getEnd())));
        }
        xml.empty("destination", destination.toArray(String[]::new));
        for (Piece piece : pieces) {
            if (piece.id != null) {
                xml.empty(piece.id.endsWith("_old") ? "old" : "new", "href", "#" + piece.id);
            }
        }
        xml.close().close().close();
    }

    private static String type(AmendmentOperation operation) {
        return switch (operation) {
            case INSERT_AFTER, INSERT_BEFORE, APPEND_SENTENCE, ADD_PARAGRAPH -> "insertion";
            case DELETE -> "repeal";
            case MOVE -> "renumbering";
            case MERGE -> "join";
            case REPLACE, UNIFY, CORRECTION -> "substitution";
        };
    }

    private static String position(AmendmentOperation operation) {
        return switch (operation) {
            case INSERT_AFTER, ADD_PARAGRAPH -> "after";
            case INSERT_BEFORE -> "before";
            case APPEND_SENTENCE -> "end";
            default -> null;
        };
    }

    /** The sentence with the words of the report and the new ones taken out of their quotation marks. */
    private static List<Piece> pieces(Row row, String id) {
        String sentence = row.amendment();
        String added = row.annotation().getAmendment().getText();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        at = quoted(sentence, at, row.original(), id + "__qtext_old", pieces);
        at = quoted(sentence, at, added, id + "__qtext_new", pieces);
        pieces.add(new Piece(null, sentence.substring(at)));
        return pieces;
    }

    private static int quoted(String sentence, int from, String words, String id, List<Piece> to) {
        int found = words == null || words.isEmpty() ? -1 : sentence.indexOf(OPEN + words + CLOSE, from);
        if (found < 0) {
            return from;
        }
        to.add(new Piece(null, sentence.substring(from, found)));
        to.add(new Piece(id, words));
        return found + words.length() + 2;
    }
}
