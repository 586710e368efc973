package org.heyi.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.Row;
import org.heyi.export.Checksum;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Imprint;
import org.heyi.export.Subject;
import org.heyi.model.Identified;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Group;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;

/**
 * The comments as an AnnotationCollection of the W3C Web Annotation data model.
 *
 * <p>The target is a version of the report as plain text: its paragraphs, each followed by one line feed but the last.
 * Positions count code points, as the model asks, not Java's UTF-16 units. Replies and decisions are annotations on
 * the comment they belong to. What the model has no word for stands under the prefix {@code heyi}.
 */
@Component
public final class AnnotationsJsonLd implements Exporter {

    private static final Texts TEXTS = Texts.of(AnnotationsJsonLd.class);
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String TERMS = "urn:org.heyi:terms:";
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Override
    public String id() {
        return "annotations.jsonld";
    }

    @Override
    public String format() {
        return "application/ld+json";
    }

    @Override
    public String label() {
        return TEXTS.get("label.annotations.jsonld");
    }

    @Override
    public Subject subject() {
        return Subject.REVIEW;
    }

    @Override
    public Optional<ExportRows> rows(ExportRequest request) {
        List<ExportRows.Row> rows = new ArrayList<>();
        try {
            JsonGenerator json = MAPPER.getFactory().createGenerator(OutputStream.nullOutputStream());
            new Writer(this, request, json, Progress.NONE, rows::add).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nowhere does not fail
        }
        return Optional.of(new ExportRows(AnnotationRows.columns(), rows));
    }

    @Override
    public Optional<Exported> read(Path file) {
        return AnnotationRows.read(file).filter(each -> each.imprint().exporter().equals(id()));
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        JsonGenerator json = MAPPER.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        new Writer(this, request, json, progress, row -> { }).write();
        json.flush();
    }

    private static final class Writer {

        private final Exporter exporter;
        private final ExportRequest request;
        private final Collation collation;
        private final JsonGenerator file;
        private final Progress progress;
        private final Consumer<ExportRows.Row> rows;
        private final Checksum checksum = new Checksum();
        /** Where things are written at present: the file, or an item of it that is taken in whole before it goes there. */
        private JsonGenerator json;
        private final Positions positions = new Positions();

        Writer(Exporter exporter, ExportRequest request, JsonGenerator file, Progress progress, Consumer<ExportRows.Row> rows) {
            this.exporter = exporter;
            this.request = request;
            this.collation = request.collation();
            this.file = file;
            this.json = file;
            this.progress = progress;
            this.rows = rows;
        }

        void write() throws IOException {
            List<Row> rows = collation.rows();
            progress.begin(TEXTS.get("task.annotations"), rows.size());
            String id = urn(request.session());
            json.writeStartObject();
            json.writeArrayFieldStart("@context");
            json.writeString(CONTEXT);
            json.writeStartObject();
            json.writeStringField("heyi", TERMS);
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringField("id", id + "#annotations");
            json.writeStringField("type", "AnnotationCollection");
            json.writeStringField("label", TEXTS.get("collection", text(request.session().getName())));
            json.writeStringField("generated", request.madeAt().toString());
            json.writeStringField("heyi:attribution", collation.attribution().name());
            if (request.head() != null) {
                json.writeStringField("heyi:historyHead", request.head());
            }
            json.writeNumberField("total", rows.stream().mapToInt(Writer::size).sum());
            json.writeObjectFieldStart("first");
            json.writeStringField("id", id + "#annotations-1");
            json.writeStringField("type", "AnnotationPage");
            json.writeNumberField("startIndex", 0);
            json.writeArrayFieldStart("items");
            for (Row row : rows) {
                progress.checkCancelled();
                item(row, () -> annotation(row));
                for (Message message : row.annotation().getThread()) {
                    item(row, () -> reply(row.annotation(), message));
                }
                if (row.decision() != null) {
                    item(row, () -> decision(row));
                }
                progress.worked(1);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeObjectFieldStart(AnnotationRows.IMPRINT);
            for (Map.Entry<String, String> each : Imprint.of(exporter, request, checksum).values().entrySet()) {
                json.writeStringField(AnnotationRows.PREFIX + each.getKey(), each.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }

        /** Writes one item. */
        private interface Item {
            void write() throws IOException;
        }

        private void item(Row row, Item item) throws IOException {
            try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
                json = buffer;
                item.write();
                json = file;
                JsonNode whole = MAPPER.readTree(buffer.asParser());
                List<String> cells = AnnotationRows.cells(whole);
                checksum.add(cells);
                rows.accept(new ExportRows.Row(row.annotation().getId(), Integer.toString(row.annotation().getNumber()), cells));
                json.writeTree(whole);
            }
        }

        private static int size(Row row) {
            return 1 + row.annotation().getThread().size() + (row.decision() == null ? 0 : 1);
        }

        private void annotation(Row row) throws IOException {
            Annotation annotation = row.annotation();
            Origin origin = origin(annotation);
            begin(annotation, origin.motivation(motivation(annotation)), annotation.getCreatedAt(), annotation.getModifiedAt());
            if (!origin.creator(json, annotation.getAuthor())) {
                creator(annotation.getAuthor());
            }
            json.writeNumberField("heyi:number", annotation.getNumber());
            json.writeStringField("heyi:kind", annotation.getKind().getName());
            if (!origin.bodies(json)) {
                bodies(row);
            }
            if (!origin.target(json)) {
                target(annotation.getAnchor(), origin);
            }
            origin.rest(json);
            json.writeEndObject();
        }

        /** Another program's words may name people: only an export that names them has them. */
        private Origin origin(Annotation annotation) {
            return Origin.of(annotation, collation.attribution() == Attribution.NAMED);
        }

        private void bodies(Row row) throws IOException {
            json.writeArrayFieldStart("body");
            body("classifying", Labels.of(row.kind()));
            if (!row.demand().isEmpty()) {
                body("commenting", row.demand());
            }
            amendment(row);
            if (!row.reason().isEmpty()) {
                body("describing", row.reason());
            }
            json.writeEndArray();
        }

        private static String motivation(Annotation annotation) {
            if (annotation.getAmendment() != null) {
                return "editing";
            }
            return switch (annotation.getKind()) {
                case FACT -> "questioning";
                case OVERALL -> "assessing";
                default -> "commenting";
            };
        }

        private void amendment(Row row) throws IOException {
            Amendment amendment = row.annotation().getAmendment();
            if (amendment == null) {
                return;
            }
            json.writeStartObject();
            json.writeStringField("type", "TextualBody");
            json.writeStringField("purpose", "editing");
            json.writeStringField("format", "text/plain");
            json.writeStringField("value", collation.masked(amendment.getText()));
            json.writeStringField("heyi:operation", amendment.getOperation().getName());
            if (!text(amendment.getTarget()).isEmpty()) {
                json.writeStringField("heyi:target", collation.masked(amendment.getTarget()));
            }
            json.writeStringField("heyi:sentence", row.amendment());
            json.writeEndObject();
        }

        private void reply(Annotation parent, Message message) throws IOException {
            begin(message, "replying", message.getAt(), null);
            creator(message.getAuthor());
            json.writeArrayFieldStart("body");
            body("replying", collation.masked(message.getText()));
            json.writeEndArray();
            json.writeStringField("target", iri(parent));
            json.writeEndObject();
        }

        private void decision(Row row) throws IOException {
            Disposition disposition = row.annotation().getDisposition();
            begin(disposition, "assessing", disposition.getDecidedAt(), null);
            json.writeObjectFieldStart("creator");
            json.writeStringField("type", "Organization");
            json.writeStringField("name", Labels.of(Role.SECRETARIAT));
            json.writeEndObject();
            json.writeStringField("heyi:decision", row.decision().getName());
            if (!row.unit().isEmpty()) {
                json.writeStringField("heyi:unit", row.unit());
            }
            if (disposition.getDuplicateOf() != null) {
                json.writeStringField("heyi:duplicateOf", iri(disposition.getDuplicateOf()));
            }
            json.writeArrayFieldStart("body");
            body("assessing", Labels.of(row.decision()));
            if (!row.decisionReason().isEmpty()) {
                body("describing", row.decisionReason());
            }
            json.writeEndArray();
            json.writeStringField("target", iri(row.annotation()));
            json.writeEndObject();
        }

        private void begin(Identified object, String motivation, Instant created, Instant modified) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", object instanceof Annotation annotation ? iri(annotation) : urn(object));
            json.writeStringField("type", "Annotation");
            json.writeStringField("motivation", motivation);
            if (created != null) {
                json.writeStringField("created", kept(created));
            }
            if (modified != null && !modified.equals(created)) {
                json.writeStringField("modified", kept(modified));
            }
        }

        /** As the history keeps it: what was entered a moment ago knows its time more exactly, and would differ after the next start. */
        private static String kept(Instant time) {
            return time.truncatedTo(ChronoUnit.MICROS).toString();
        }

        /** Says no more than the attribution allows; even an id would give a person away. */
        private void creator(Participant participant) throws IOException {
            Group group = participant == null ? null : participant.getGroup();
            if (participant == null || collation.attribution() == Attribution.NONE
                    || collation.attribution() == Attribution.GROUP && group == null) {
                return;
            }
            json.writeObjectFieldStart("creator");
            if (collation.attribution() == Attribution.GROUP) {
                json.writeStringField("id", urn(group));
                json.writeStringField("type", "Organization");
                json.writeStringField("name", text(group.getName()));
            } else {
                json.writeStringField("id", urn(participant));
                json.writeStringField("type", "Person");
                json.writeStringField("name", text(participant.getName()));
                json.writeStringField("nickname", text(participant.getHandle()));
                if (group != null) {
                    json.writeStringField("heyi:group", text(group.getName()));
                }
            }
            json.writeEndObject();
        }

        private void body(String purpose, String value) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", "TextualBody");
            json.writeStringField("purpose", purpose);
            json.writeStringField("format", "text/plain");
            json.writeStringField("value", value);
            json.writeEndObject();
        }

        private String iri(Annotation annotation) {
            return origin(annotation).id(urn(annotation));
        }

        private void target(Anchor anchor, Origin origin) throws IOException {
            Version version = anchor == null ? null : Models.containing(anchor.getParagraph(), Version.class);
            Version source = version == null ? Models.currentVersion(request.session()) : version;
            json.writeObjectFieldStart("target");
            json.writeStringField("type", "SpecificResource");
            if (source != null) {
                json.writeStringField("source", urn(source));
            }
            if (version != null) {
                json.writeStringField("heyi:paragraph", urn(anchor.getParagraph()));
                json.writeArrayFieldStart("selector");
                json.writeStartObject();
                json.writeStringField("type", "TextQuoteSelector");
                json.writeStringField("exact", text(anchor.getQuote()));
                if (!text(anchor.getPrefix()).isEmpty()) {
                    json.writeStringField("prefix", anchor.getPrefix());
                }
                if (!text(anchor.getSuffix()).isEmpty()) {
                    json.writeStringField("suffix", anchor.getSuffix());
                }
                json.writeEndObject();
                Paragraph last = anchor.getEndParagraph() == null ? anchor.getParagraph() : anchor.getEndParagraph();
                json.writeStartObject();
                json.writeStringField("type", "TextPositionSelector");
                json.writeNumberField("start", positions.of(version, anchor.getParagraph(), anchor.getStart()));
                json.writeNumberField("end", positions.of(version, last, anchor.getEnd()));
                json.writeEndObject();
                origin.selectors(json);
                json.writeEndArray();
            }
            origin.restOfTarget(json);
            json.writeEndObject();
        }

        private static String urn(Identified object) {
            return "urn:uuid:" + object.getId();
        }

        private static String text(String value) {
            return value == null ? "" : value;
        }
    }
}
