package org.heyi.export.data;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import org.heyi.exchange.WebAnnotation;
import org.heyi.exchange.WebAnnotations;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;

/** What the annotation that a comment was imported from says beyond the comment: all of that is written again. */
final class Origin {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    /** What is written anew in any case, or where it changed. */
    private static final Set<String> OWN = Set.of("id", "type", "motivation", "created", "modified", "creator", "body",
            "bodyValue", "target", "heyi:number", "heyi:kind");
    private static final Set<String> OWN_TARGET = Set.of("type", "source", "selector", "heyi:paragraph");
    private static final Set<String> OWN_SELECTORS = Set.of("TextQuoteSelector", "TextPositionSelector");

    private final Annotation annotation;
    private final JsonNode json;
    private final WebAnnotation read;

    private Origin(Annotation annotation, JsonNode json, WebAnnotation read) {
        this.annotation = annotation;
        this.json = json;
        this.read = read;
    }

    /**
     * @param annotation a comment
     * @param told whether it may be told
     * @return what is known of its origin; nothing for a comment that was made here
     */
    static Origin of(Annotation annotation, boolean told) {
        if (!told || annotation.getForeign() == null) {
            return new Origin(annotation, MissingNode.getInstance(), null);
        }
        try {
            return new Origin(annotation, MAPPER.readTree(annotation.getForeign()), WebAnnotations.parse(annotation.getForeign()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an annotation that was checked before", e);
        }
    }

    String id(String own) {
        return read == null || read.id().isEmpty() ? own : read.id();
    }

    String motivation(String own) {
        return read == null || read.motivation().isEmpty() || !unchanged() ? own : read.motivation();
    }

    /** Whether the comment still says what the annotation said. */
    private boolean unchanged() {
        WebAnnotation.Said said = read.said();
        Amendment amendment = annotation.getAmendment();
        AmendmentOperation operation = amendment == null ? null : amendment.getOperation();
        boolean text = amendment == null || operation == AmendmentOperation.DELETE || said.text().equals(amendment.getText());
        return said.kind() == annotation.getKind() && said.body().equals(annotation.getBody())
                && said.reason().equals(annotation.getReason()) && said.operation() == operation && text;
    }

    /** Writes the creator as it was if it still is the author; tells whether it did. */
    boolean creator(JsonGenerator out, Participant author) throws IOException {
        boolean same = json.has("creator") && author != null && (read.creator().name().equals(author.getName())
                || read.creator().name().isEmpty());
        if (same) {
            out.writeFieldName("creator");
            out.writeTree(json.get("creator"));
        }
        return same;
    }

    /** Writes the bodies as they were if the comment was not changed since; tells whether it did. */
    boolean bodies(JsonGenerator out) throws IOException {
        if (read == null || !unchanged()) {
            return false;
        }
        for (String member : new String[] {"body", "bodyValue"}) {
            if (json.has(member)) {
                out.writeFieldName(member);
                out.writeTree(json.get(member));
            }
        }
        return true;
    }

    /** Writes the target as it was if the comment found no place in the report; tells whether it did. */
    boolean target(JsonGenerator out) throws IOException {
        boolean elsewhere = read != null && (annotation.getAnchor() == null || annotation.getAnchor().getParagraph() == null);
        if (elsewhere) {
            out.writeFieldName("target");
            out.writeTree(json.get("target"));
        }
        return elsewhere;
    }

    /** Writes the selectors of other kinds. */
    void selectors(JsonGenerator out) throws IOException {
        JsonNode selector = json.path("target").path("selector");
        for (JsonNode each : selector.isArray() ? selector : MAPPER.createArrayNode().add(selector)) {
            if (!each.isMissingNode() && !each.isNull() && !OWN_SELECTORS.contains(each.path("type").asText())) {
                out.writeTree(each);
            }
        }
    }

    /** Writes the members of the target that are no selectors, and says under another name what its source was. */
    void restOfTarget(JsonGenerator out) throws IOException {
        JsonNode target = json.path("target");
        if (target.isObject()) {
            rest(out, target, OWN_TARGET);
            if (target.has("source")) {
                out.writeFieldName("heyi:source");
                out.writeTree(target.get("source"));
            }
        } else if (!target.isMissingNode()) {
            out.writeFieldName("heyi:target");
            out.writeTree(target);
        }
    }

    /** Writes all other members of the annotation. */
    void rest(JsonGenerator out) throws IOException {
        rest(out, json, OWN);
    }

    private static void rest(JsonGenerator out, JsonNode from, Set<String> own) throws IOException {
        for (Map.Entry<String, JsonNode> each : from.properties()) {
            if (!own.contains(each.getKey())) {
                out.writeFieldName(each.getKey());
                out.writeTree(each.getValue());
            }
        }
    }
}
