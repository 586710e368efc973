package org.heyi.exchange.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.heyi.anchoring.QuoteSelector;
import org.heyi.base.Digests;
import org.heyi.base.HeyiException;
import org.heyi.base.Names;
import org.heyi.base.Texts;
import org.heyi.exchange.Refusal;
import org.heyi.exchange.Selection;
import org.heyi.exchange.Target;
import org.heyi.exchange.WebAnnotation;
import org.heyi.exchange.WebAnnotations;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;

/**
 * What an author says in one comment: all that they may change, and nothing else. Equal ones are written as equal bytes.
 *
 * @param id of the comment, a UUID
 * @param created when it was begun; null when unknown
 * @param kind what kind of comment
 * @param state SUBMITTED or WITHDRAWN
 * @param body what is said; may be empty
 * @param reason why; may be empty
 * @param operation the change asked for; null for none
 * @param text the new words; empty where there are none
 * @param target what the operation needs beside them; may be empty
 * @param place the words it is on
 * @param attachments files that belong to it, by name
 */
public record Said(String id, Instant created, AnnotationKind kind, AnnotationState state, String body, String reason,
        AmendmentOperation operation, String text, String target, Place place, List<Attached> attachments) {

    private static final Texts TEXTS = Texts.of(Said.class);
    private static final ObjectMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    private static final String VERSION = "urn:sha256:";
    private static final String STATE = "heyi:state";
    private static final String ATTACHMENTS = "heyi:attachments";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    /** Longest name of a file that every system takes, in characters, and most files of one comment. */
    private static final int LONGEST_NAME = 150;
    private static final int MOST_FILES = 100;

    /**
     * Where a comment is, in the version on which its author wrote it.
     *
     * @param version SHA-256 of the version's text, lower-case hex; empty when unknown
     * @param quote the words with what stands around them; null for the report as a whole
     * @param start of the words in the version's text, in code points; -1 when unknown
     * @param end exclusive; -1 when unknown
     */
    public record Place(String version, QuoteSelector quote, int start, int end) {
    }

    /**
     * A file that belongs to a comment.
     *
     * @param name of the file, without folders
     * @param digest SHA-256 of its content, lower-case hex
     * @param size of its content, bytes
     */
    public record Attached(String name, String digest, int size) implements Comparable<Attached> {

        /**
         * @param name a file's name
         * @return whether it is one on every system, and neither leads elsewhere nor hides what it is
         */
        public static boolean isName(String name) {
            return !name.isBlank() && name.length() <= LONGEST_NAME && name.equals(name.strip()) && !name.startsWith(".") && !name.endsWith(".")
                    && Names.hidden(name).isEmpty() && name.chars().noneMatch(each -> each < ' ' || "/\\:*?\"<>|".indexOf(each) >= 0);
        }

        @Override
        public int compareTo(Attached other) {
            return Comparator.comparing(Attached::name).thenComparing(Attached::digest).thenComparing(Attached::size).compare(this, other);
        }
    }

    /** Leaves out what makes no difference to a reader, so that what is the same has one digest. */
    public Said {
        attachments = attachments.stream().distinct().sorted().toList();
        // Blanks that nobody sees at the end make no difference between two desks.
        body = body.stripTrailing();
        reason = reason.stripTrailing();
        created = created == null ? null : created.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * @return the same as a W3C Web Annotation in one line of JSON with sorted members: what is signed, and what a digest is
     *         taken of
     */
    public String json() {
        Map<String, Object> json = new TreeMap<>();
        json.put("@context", List.of(WebAnnotations.CONTEXT, Map.of("heyi", WebAnnotations.TERMS)));
        json.put("id", "urn:uuid:" + id);
        json.put("type", "Annotation");
        json.put("motivation", operation != null ? "editing" : "commenting");
        if (created != null) {
            json.put("created", created.toString());
        }
        json.put("heyi:kind", kind.getName());
        json.put(STATE, state.getName());
        if (!attachments.isEmpty()) {
            json.put(ATTACHMENTS, attachments.stream()
                    .map(each -> new TreeMap<String, Object>(Map.of("name", each.name, "sha256", each.digest, "size", each.size))).toList());
        }
        json.put("body", bodyJson());
        json.put("target", targetJson());
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of strings can be written", e);
        }
    }

    private List<Map<String, Object>> bodyJson() {
        List<Map<String, Object>> bodies = new ArrayList<>();
        if (!body.isEmpty()) {
            bodies.add(body("commenting", body));
        }
        if (operation != null) {
            Map<String, Object> edit = body("editing", text);
            edit.put("heyi:operation", operation.getName());
            if (!target.isEmpty()) {
                edit.put("heyi:target", target);
            }
            bodies.add(edit);
        }
        if (!reason.isEmpty()) {
            bodies.add(body("describing", reason));
        }
        return bodies;
    }

    private static Map<String, Object> body(String purpose, String value) {
        return new TreeMap<>(Map.of("type", "TextualBody", "purpose", purpose, "format", "text/plain", "value", value));
    }

    private Map<String, Object> targetJson() {
        Map<String, Object> json = new TreeMap<>();
        json.put("type", "SpecificResource");
        if (!place.version.isEmpty()) {
            json.put("source", VERSION + place.version);
        }
        List<Map<String, Object>> selectors = new ArrayList<>();
        if (place.quote != null) {
            Map<String, Object> quote = new TreeMap<>(Map.of("type", "TextQuoteSelector", "exact", place.quote.exact()));
            if (!place.quote.prefix().isEmpty()) {
                quote.put("prefix", place.quote.prefix());
            }
            if (!place.quote.suffix().isEmpty()) {
                quote.put("suffix", place.quote.suffix());
            }
            selectors.add(quote);
        }
        if (place.start >= 0) {
            selectors.add(new TreeMap<>(Map.of("type", "TextPositionSelector", "start", place.start, "end", place.end)));
        }
        if (!selectors.isEmpty()) {
            json.put("selector", selectors);
        }
        return json;
    }

    /**
     * Reads what {@link #json()} wrote, here or elsewhere.
     *
     * @param file what to call the file it is from
     * @param json one annotation
     * @return what it says
     * @throws HeyiException when it breaks the data model, or is none that this program writes
     */
    public static Said parse(String file, String json) {
        WebAnnotations.Contents contents = WebAnnotations.read(file, json.getBytes(StandardCharsets.UTF_8));
        if (!contents.refused().isEmpty() || contents.annotations().size() != 1) {
            Refusal wrong = contents.refused().isEmpty() ? null : contents.refused().getFirst();
            throw new HeyiException(TEXTS.get("pack.comment", file, wrong == null ? "" : wrong.member() + ' ' + wrong.reason()));
        }
        WebAnnotation annotation = contents.annotations().getFirst();
        WebAnnotation.Said said = annotation.said();
        JsonNode tree = tree(json);
        AnnotationState state = state(tree);
        if (state == null || annotation.kind() == null || !annotation.id().matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new HeyiException(TEXTS.get("pack.comment", file, state == null ? STATE : annotation.kind() == null ? "heyi:kind" : "id"));
        }
        return new Said(annotation.id().substring("urn:uuid:".length()), annotation.created(), annotation.kind(), state, said.body(),
                said.reason(), said.operation(), said.text(), said.target(), place(annotation.targets().getFirst()),
                attachments(file, tree.path(ATTACHMENTS)));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException("it was read before", e);
        }
    }

    private static AnnotationState state(JsonNode tree) {
        AnnotationState found = AnnotationState.getByName(tree.path(STATE).asText());
        return found == AnnotationState.DRAFT ? null : found;
    }

    private static List<Attached> attachments(String file, JsonNode list) {
        List<Attached> attachments = new ArrayList<>();
        for (JsonNode each : list) {
            Attached attached = new Attached(each.path("name").asText(), each.path("sha256").asText(), each.path("size").asInt(-1));
            if (!Attached.isName(attached.name) || !DIGEST.matcher(attached.digest).matches() || attached.size < 0
                    || attachments.size() >= MOST_FILES) {
                throw new HeyiException(TEXTS.get("pack.comment", file, ATTACHMENTS));
            }
            attachments.add(attached);
        }
        return attachments;
    }

    private static Place place(Target target) {
        QuoteSelector quote = null;
        int start = -1;
        int end = -1;
        for (Selection each : target.selections()) {
            if (each instanceof Selection.Quote words) {
                quote = words.selector();
            } else if (each instanceof Selection.Position position) {
                start = position.start();
                end = position.end();
            }
        }
        String version = target.source().startsWith(VERSION) ? target.source().substring(VERSION.length()) : "";
        return new Place(version, quote, start, end);
    }

    /**
     * @param text any text
     * @return the SHA-256 of its UTF-8, lower-case hex
     */
    public static String digest(String text) {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
