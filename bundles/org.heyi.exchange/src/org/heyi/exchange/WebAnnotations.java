package org.heyi.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * Reads W3C Web Annotations as JSON-LD: one annotation, an array of them, an AnnotationCollection or an AnnotationPage.
 * Nothing is fetched: contexts, pages and bodies that are elsewhere stay there. What the data model leaves open, such as
 * an id, may be missing; what it forbids is refused.
 */
public final class WebAnnotations {

    /** The context of the data model. */
    public static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    /** Namespace of what the model has no word for, under the prefix heyi. */
    public static final String TERMS = "urn:org.heyi:terms:";
    /** Largest file, in bytes. */
    public static final int LIMIT = 50 << 20;
    /** Most annotations of one file. */
    public static final int MOST = 100_000;
    private static final int DEPTH = 100;
    /** Of JSON in a file: three times what as many annotations of ours have; each takes some tens of bytes of memory. */
    private static final long MOST_TOKENS = 12_000_000;

    private static final Texts TEXTS = Texts.of(WebAnnotations.class);
    private static final ObjectMapper MAPPER = mapper();

    private WebAnnotations() {
    }

    /**
     * What a file holds.
     *
     * @param annotations those that are right, in the order of the file
     * @param refused what is wrong with the others
     * @param elsewhere IRIs of pages with more annotations, which were not fetched
     */
    public record Contents(List<WebAnnotation> annotations, List<Refusal> refused, List<String> elsewhere) {

        /** Copies the lists: what was given cannot change it later. */
        public Contents {
            annotations = List.copyOf(annotations);
            refused = List.copyOf(refused);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    private static ObjectMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxTokenCount(MOST_TOKENS).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        return JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    }

    /**
     * Reads a file.
     *
     * @param file JSON-LD in UTF-8
     * @return what it holds
     * @throws HeyiException when there is no such file, or it is too large, no JSON, or not about annotations
     */
    public static Contents read(Path file) {
        return read(file.toString(), bytes(file));
    }

    /**
     * Reads a file within the same limits, for what it says beside its annotations.
     *
     * @param file JSON in UTF-8
     * @return all of it
     * @throws HeyiException when there is no such file, or it is too large or no JSON
     */
    public static JsonNode tree(Path file) {
        return tree(file.toString(), bytes(file));
    }

    static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LIMIT) {
                throw new HeyiException(TEXTS.get("large", file, LIMIT >> 20));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new HeyiException(TEXTS.get("missing", file), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("unreadable", file), e);
        }
    }

    /**
     * Reads annotations from bytes.
     *
     * @param name what to call the file
     * @param bytes JSON-LD in UTF-8
     * @return what they hold
     * @throws HeyiException as {@link #read(Path)}
     */
    public static Contents read(String name, byte[] bytes) {
        JsonNode root = tree(name, bytes);
        List<JsonNode> found = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        collect(name, root, found, elsewhere);
        if (found.size() > MOST) {
            throw new HeyiException(TEXTS.get("many", name, MOST));
        }
        return check(found, root.path("@context"), elsewhere);
    }

    private static JsonNode tree(String name, byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : TEXTS.get("place", e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr());
            throw new HeyiException(TEXTS.get("json", name, place, firstSentence(e.getOriginalMessage())), e);
        } catch (IOException e) {
            throw new IllegalStateException("bytes cannot fail", e);
        }
    }

    /** The parser's messages go on about features; what a person needs is how they begin. */
    private static String firstSentence(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    private static void collect(String name, JsonNode node, List<JsonNode> found, List<String> elsewhere) {
        if (node.isArray()) {
            node.forEach(found::add);
        } else if (is(node, "AnnotationCollection")) {
            page(node.path("first"), elsewhere);
            if (node.path("first").isObject()) {
                collect(name, node.path("first"), found, elsewhere);
            }
            node.path("items").forEach(found::add);
        } else if (is(node, "AnnotationPage")) {
            if (!node.path("items").isArray()) {
                throw new HeyiException(TEXTS.get("items", name));
            }
            node.path("items").forEach(found::add);
            page(node.path("next"), elsewhere);
        } else if (node.isObject()) {
            found.add(node);
        } else {
            throw new HeyiException(TEXTS.get("none", name));
        }
    }

    private static void page(JsonNode page, List<String> elsewhere) {
        if (page.isTextual()) {
            elsewhere.add(page.textValue());
        }
    }

    private static boolean is(JsonNode node, String type) {
        JsonNode types = node.path("type");
        if (types.isArray()) {
            for (JsonNode each : types) {
                if (each.asText().equals(type)) {
                    return true;
                }
            }
        }
        return types.isTextual() && types.textValue().equals(type);
    }

    private static Contents check(List<JsonNode> found, JsonNode context, List<String> elsewhere) {
        List<WebAnnotation> annotations = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            JsonNode node = found.get(i);
            String id = node.path("id").asText("");
            try {
                WebAnnotation annotation = new AnnotationReader(i + 1, node, context).read();
                Integer before = id.isEmpty() ? null : ids.putIfAbsent(id, i + 1);
                if (before != null) {
                    throw new WrongMember("id", TEXTS.get("wrong.twice", before));
                }
                annotations.add(annotation);
            } catch (WrongMember e) {
                refused.add(new Refusal(i + 1, id, e.member(), e.getMessage()));
            }
        }
        return new Contents(annotations, refused, elsewhere);
    }

    /**
     * Reads one annotation again that was taken in before.
     *
     * @param json what {@link WebAnnotation#json()} gave
     * @return the annotation
     */
    public static WebAnnotation parse(String json) {
        try {
            return AnnotationReader.ofStored(MAPPER.readTree(json)).read();
        } catch (JsonProcessingException | WrongMember e) {
            throw new IllegalStateException("an annotation that was checked before", e);
        }
    }
}
