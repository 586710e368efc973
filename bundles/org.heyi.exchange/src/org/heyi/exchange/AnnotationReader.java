package org.heyi.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.heyi.anchoring.QuoteSelector;
import org.heyi.base.Texts;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnnotationKind;

/** Checks one annotation against the data model (W3C Recommendation of 2017-02-23, sections 3 and 4) and reads it. */
final class AnnotationReader {

    private static final Texts TEXTS = Texts.of(AnnotationReader.class);
    /** Longest annotation, in characters of JSON. */
    private static final int LONGEST = 500_000;
    private static final int MOST_BODIES = 100;
    private static final Set<String> SETS = Set.of("Choice", "Composite", "List", "Independents");
    /** RFC 3987 with a scheme: no blanks and none of the characters that it leaves out. */
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");
    /** Longest part of a wrong IRI that is shown. */
    private static final int SHOWN = 60;
    private static final List<String> DIRECTION = List.of("textDirection", "dir");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    /** RFC 5147, counted in characters, from 0. */
    private static final Pattern CHARACTERS = Pattern.compile("char=(\\d{1,9}),(\\d{1,9})");
    /** What the program's own exports say, all of which the model holds. */
    private static final Set<String> UNDERSTOOD = Set.of("@context", "id", "type", "motivation", "created", "modified",
            "creator", "heyi:number", "heyi:kind", "body", "target");
    private static final Set<String> UNDERSTOOD_AGENT = Set.of("id", "type", "name", "nickname", "heyi:group");
    private static final Set<String> UNDERSTOOD_BODY = Set.of("type", "purpose", "format", "value", "heyi:operation",
            "heyi:target", "heyi:sentence");
    private static final Set<String> UNDERSTOOD_TARGET = Set.of("type", "source", "heyi:paragraph", "selector");
    private static final Set<String> UNDERSTOOD_SELECTOR = Set.of("type", "exact", "prefix", "suffix", "start", "end");

    private final int index;
    private final JsonNode node;
    private final JsonNode context;
    private final boolean stored;

    /**
     * @param index place in the file, from 1
     * @param node the annotation
     * @param context of what it stands in; a missing node without one
     */
    AnnotationReader(int index, JsonNode node, JsonNode context) {
        this(index, node, context, false);
    }

    private AnnotationReader(int index, JsonNode node, JsonNode context, boolean stored) {
        this.index = index;
        this.node = node;
        this.context = context;
        this.stored = stored;
    }

    /** For an annotation that was taken in before, when less may have been checked; its context is left out where it is the usual. */
    static AnnotationReader ofStored(JsonNode node) {
        return new AnnotationReader(1, node, MissingNode.getInstance(), true);
    }

    WebAnnotation read() throws WrongMember {
        if (!node.isObject()) {
            throw new WrongMember("", TEXTS.get("wrong.object"));
        }
        whole("", node);
        if (strings(node, "type").stream().noneMatch("Annotation"::equals)) {
            throw new WrongMember("type", TEXTS.get("wrong.type"));
        }
        JsonNode contexts = node.has("@context") ? node.get("@context") : context;
        if (contexts.isMissingNode() && !stored) {
            throw new WrongMember("@context", TEXTS.get("wrong.noContext", WebAnnotations.CONTEXT));
        }
        if (!contexts.isMissingNode() && !contextual(contexts)) {
            throw new WrongMember("@context", TEXTS.get("wrong.context", WebAnnotations.CONTEXT));
        }
        if (!node.has("target")) {
            throw new WrongMember("target", TEXTS.get("wrong.missing"));
        }
        if (node.has("body") && node.has("bodyValue")) {
            throw new WrongMember("bodyValue", TEXTS.get("wrong.bodyValue"));
        }
        String id = optional(node, "id", "id");
        if (node.has("id") && id.isBlank()) {
            throw new WrongMember("id", TEXTS.get("wrong.text"));
        }
        if (node.has("id")) {
            checked(id, "id");
        }
        JsonNode motivation = node.path("motivation");
        boolean words = motivation.isMissingNode() || motivation.isTextual() || motivation.isArray()
                && motivation.valueStream().allMatch(JsonNode::isTextual);
        if (!words) {
            throw new WrongMember("motivation", TEXTS.get("wrong.text"));
        }
        List<String> motivations = strings(node, "motivation");
        List<WebAnnotation.Body> bodies = new ArrayList<>();
        if (node.has("bodyValue")) {
            bodies.add(new WebAnnotation.Body("", text(node, "bodyValue", "bodyValue"), null, ""));
        } else if (node.has("body")) {
            bodies(node.get("body"), "body", bodies);
        }
        List<Target> targets = new ArrayList<>();
        targets(node.get("target"), "target", targets);
        if (targets.isEmpty()) {
            throw new WrongMember("target", TEXTS.get("wrong.empty"));
        }
        String json = json(contexts);
        if (json.length() > LONGEST) {
            throw new WrongMember("", TEXTS.get("wrong.long", LONGEST));
        }
        AnnotationKind kind = AnnotationKind.getByName(optional(node, "heyi:kind", "heyi:kind"));
        return new WebAnnotation(index, id, motivations.isEmpty() ? "" : motivations.get(0), kind, creator(),
                time("created"), time("modified"), bodies, targets, json, kind != null && understood());
    }

    /** JSON can name half of a character, or none; no file that is written of it afterwards could. */
    private static void whole(String member, JsonNode node) throws WrongMember {
        if (node.isTextual()) {
            String text = node.textValue();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
                if (c == 0 || Character.isSurrogate(c) && !pair) {
                    throw new WrongMember(member, TEXTS.get("wrong.character", String.format("U+%04X", (int) c), i + 1));
                }
                i += pair ? 1 : 0;
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                whole(member + "[" + i + "]", node.get(i));
            }
        } else {
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                whole(member.isEmpty() ? each.getKey() : member + "." + each.getKey(), each.getValue());
            }
        }
    }

    private boolean understood() {
        boolean understood = within(node, UNDERSTOOD) && within(node.path("creator"), UNDERSTOOD_AGENT)
                && within(node.path("target"), UNDERSTOOD_TARGET);
        for (JsonNode each : node.path("body")) {
            understood &= within(each, UNDERSTOOD_BODY);
        }
        for (JsonNode each : node.path("target").path("selector")) {
            understood &= within(each, UNDERSTOOD_SELECTOR);
        }
        return understood;
    }

    private static boolean within(JsonNode object, Set<String> members) {
        return object.properties().stream().allMatch(each -> members.contains(each.getKey()));
    }

    /** The annotation by itself: terms that its file defines for it go with it. */
    private String json(JsonNode contexts) {
        ObjectNode alone = node.deepCopy();
        alone.remove("@context");
        if (contexts.isArray()) {
            boolean own = false;
            for (JsonNode each : contexts) {
                own |= !each.asText().equals(WebAnnotations.CONTEXT)
                        && !(each.size() == 1 && each.path("heyi").asText().equals(WebAnnotations.TERMS));
            }
            if (own) {
                alone.set("@context", contexts);
            }
        }
        return alone.toString();
    }

    private static boolean contextual(JsonNode contexts) {
        if (contexts.isArray()) {
            for (JsonNode each : contexts) {
                if (each.asText().equals(WebAnnotations.CONTEXT)) {
                    return true;
                }
            }
            return false;
        }
        return contexts.asText().equals(WebAnnotations.CONTEXT);
    }

    // ---- who and when

    private Agent creator() throws WrongMember {
        JsonNode creator = node.path("creator");
        if (creator.isArray() && !creator.isEmpty()) {
            creator = creator.get(0);
        }
        if (creator.isMissingNode()) {
            return Agent.NOBODY;
        }
        if (creator.isTextual()) {
            checked(creator.textValue(), "creator");
            return new Agent(creator.textValue(), "", "", "");
        }
        if (!creator.isObject()) {
            throw new WrongMember("creator", TEXTS.get("wrong.agent"));
        }
        if (creator.has("id")) {
            checked(optional(creator, "id", "creator.id"), "creator.id");
        }
        List<String> names = strings(creator, "name");
        return new Agent(optional(creator, "id", "creator.id"), names.isEmpty() ? "" : names.get(0),
                optional(creator, "nickname", "creator.nickname"), optional(creator, "heyi:group", "creator.heyi:group"));
    }

    /** The model asks for a zone, best UTC; a time without one is read as UTC. */
    private Instant time(String member) throws WrongMember {
        if (!node.has(member)) {
            return null;
        }
        String written = text(node, member, member);
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException withoutZone) {
            try {
                return LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                throw new WrongMember(member, TEXTS.get("wrong.time", written));
            }
        }
    }

    // ---- bodies

    private void bodies(JsonNode body, String path, List<WebAnnotation.Body> found) throws WrongMember {
        if (found.size() > MOST_BODIES) {
            throw new WrongMember(path, TEXTS.get("wrong.many", MOST_BODIES));
        }
        if (body.isArray()) {
            for (int i = 0; i < body.size(); i++) {
                bodies(body.get(i), path + "[" + i + "]", found);
            }
        } else if (body.isTextual()) {
            checked(body.textValue(), path);
            found.add(new WebAnnotation.Body("", body.textValue(), null, ""));
        } else if (!body.isObject()) {
            throw new WrongMember(path, TEXTS.get("wrong.resource"));
        } else if (isSet(body)) {
            bodies(items(body, path), path + ".items", found);
        } else {
            found.add(body(body, path));
        }
    }

    private WebAnnotation.Body body(JsonNode body, String path) throws WrongMember {
        direction(body, path);
        List<String> purposes = strings(body, "purpose");
        String purpose = purposes.isEmpty() ? "" : purposes.get(0);
        boolean textual = strings(body, "type").contains("TextualBody") || body.has("value");
        String value = textual ? text(body, "value", path + ".value")
                : body.has("source") ? iri(body.get("source"), path + ".source") : optional(body, "id", path + ".id");
        if (!textual && value.isBlank()) {
            throw new WrongMember(path, TEXTS.get("wrong.bodyEmpty"));
        }
        if (!textual) {
            checked(value, body.has("source") ? path + ".source" : path + ".id");
        }
        String operation = optional(body, "heyi:operation", path + ".heyi:operation");
        if (!operation.isEmpty() && AmendmentOperation.getByName(operation) == null) {
            throw new WrongMember(path + ".heyi:operation", TEXTS.get("wrong.operation", operation));
        }
        return new WebAnnotation.Body(purpose, value, AmendmentOperation.getByName(operation),
                optional(body, "heyi:target", path + ".heyi:target"));
    }

    // ---- targets

    private void targets(JsonNode target, String path, List<Target> found) throws WrongMember {
        if (found.size() > MOST_BODIES) {
            throw new WrongMember(path, TEXTS.get("wrong.many", MOST_BODIES));
        }
        if (target.isArray()) {
            for (int i = 0; i < target.size(); i++) {
                targets(target.get(i), path + "[" + i + "]", found);
            }
        } else if (target.isTextual() && !target.textValue().isBlank()) {
            checked(target.textValue(), path);
            found.add(new Target(target.textValue(), false, List.of()));
        } else if (!target.isObject() || target.isEmpty()) {
            throw new WrongMember(path, TEXTS.get("wrong.resource"));
        } else if (isSet(target)) {
            targets(items(target, path), path + ".items", found);
        } else {
            direction(target, path);
            boolean selected = target.has("selector");
            String source = target.has("source") ? iri(target.get("source"), path + ".source")
                    : selected ? "" : optional(target, "id", path + ".id");
            if (!source.isEmpty()) {
                checked(source, target.has("source") ? path + ".source" : path + ".id");
            }
            List<Selection> selections = new ArrayList<>();
            if (selected) {
                selectors(target.get("selector"), path + ".selector", selections);
            }
            found.add(new Target(source, selected, selections));
        }
    }

    private void selectors(JsonNode selector, String path, List<Selection> found) throws WrongMember {
        if (selector.isArray() && !selector.isEmpty()) {
            for (int i = 0; i < selector.size(); i++) {
                selectors(selector.get(i), path + "[" + i + "]", found);
            }
        } else if (selector.isObject()) {
            Selection selection = selector(selector, path);
            if (selection != null) {
                found.add(selection);
            }
        } else if (!selector.isTextual()) {
            throw new WrongMember(path, TEXTS.get("wrong.selector"));
        }
    }

    /** Null for selectors that say nothing in a plain text. */
    private Selection selector(JsonNode selector, String path) throws WrongMember {
        Selection own = switch (type(selector, path)) {
            case "TextQuoteSelector" -> quote(selector, path);
            case "TextPositionSelector" -> position(selector, path);
            case "DataPositionSelector" -> {
                position(selector, path);
                yield null;
            }
            case "FragmentSelector" -> fragment(text(selector, "value", path + ".value"), path);
            case "CssSelector", "XPathSelector" -> {
                text(selector, "value", path + ".value");
                yield null;
            }
            case "RangeSelector" -> range(selector, path);
            default -> null;
        };
        if (!selector.has("refinedBy")) {
            return own;
        }
        List<Selection> refined = new ArrayList<>();
        selectors(selector.get("refinedBy"), path + ".refinedBy", refined);
        // A place within another selection counts from where that begins, which only words make known.
        return refined.stream().filter(Selection.Quote.class::isInstance).findFirst().orElse(own);
    }

    private String type(JsonNode selector, String path) throws WrongMember {
        List<String> types = strings(selector, "type");
        if (types.isEmpty() && !selector.has("id")) {
            throw new WrongMember(path + ".type", TEXTS.get("wrong.selectorType"));
        }
        return types.isEmpty() ? "" : types.get(0);
    }

    private static Selection quote(JsonNode selector, String path) throws WrongMember {
        String exact = text(selector, "exact", path + ".exact");
        if (exact.isBlank()) {
            throw new WrongMember(path + ".exact", TEXTS.get("wrong.exact"));
        }
        return new Selection.Quote(new QuoteSelector(exact, optional(selector, "prefix", path + ".prefix"),
                optional(selector, "suffix", path + ".suffix")));
    }

    private static Selection position(JsonNode selector, String path) throws WrongMember {
        int start = count(selector, "start", path);
        int end = count(selector, "end", path);
        if (end < start) {
            throw new WrongMember(path + ".end", TEXTS.get("wrong.order", end, start));
        }
        return new Selection.Position(start, end);
    }

    private static int count(JsonNode selector, String member, String path) throws WrongMember {
        JsonNode value = selector.path(member);
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
            throw new WrongMember(path + "." + member, TEXTS.get("wrong.count"));
        }
        return value.intValue();
    }

    private static Selection fragment(String value, String path) throws WrongMember {
        Matcher characters = CHARACTERS.matcher(value);
        if (!characters.matches()) {
            return null;
        }
        int start = Integer.parseInt(characters.group(1));
        int end = Integer.parseInt(characters.group(2));
        if (end < start) {
            throw new WrongMember(path + ".value", TEXTS.get("wrong.order", end, start));
        }
        return new Selection.Position(start, end);
    }

    private Selection range(JsonNode selector, String path) throws WrongMember {
        Selection[] ends = new Selection[2];
        String[] names = {"startSelector", "endSelector"};
        for (int i = 0; i < ends.length; i++) {
            JsonNode each = selector.path(names[i]);
            if (!each.isObject()) {
                throw new WrongMember(path + "." + names[i], TEXTS.get("wrong.missing"));
            }
            ends[i] = selector(each, path + "." + names[i]);
        }
        return ends[0] == null || ends[1] == null ? null : new Selection.Range(ends[0], ends[1]);
    }

    // ---- members

    private static boolean isSet(JsonNode node) {
        return strings(node, "type").stream().anyMatch(SETS::contains);
    }

    private static JsonNode items(JsonNode set, String path) throws WrongMember {
        JsonNode items = set.path("items");
        if (!items.isArray() || items.isEmpty()) {
            throw new WrongMember(path + ".items", TEXTS.get("wrong.items"));
        }
        return items;
    }

    private static String iri(JsonNode source, String path) throws WrongMember {
        String iri = source.isTextual() ? source.textValue() : source.path("id").asText("");
        if (iri.isBlank()) {
            throw new WrongMember(path, TEXTS.get("wrong.source"));
        }
        return iri;
    }

    private void checked(String iri, String path) throws WrongMember {
        if (!stored && !IRI.matcher(iri).matches()) {
            throw new WrongMember(path, TEXTS.get("wrong.iri", iri.length() > SHOWN ? iri.substring(0, SHOWN) + "…" : iri));
        }
    }

    private void direction(JsonNode resource, String path) throws WrongMember {
        for (String member : DIRECTION) {
            String direction = stored ? "" : optional(resource, member, path + "." + member);
            if (!direction.isEmpty() && !DIRECTIONS.contains(direction)) {
                throw new WrongMember(path + "." + member, TEXTS.get("wrong.direction", direction));
            }
        }
    }

    private static List<String> strings(JsonNode node, String member) {
        JsonNode value = node.path(member);
        List<String> strings = new ArrayList<>();
        if (value.isTextual()) {
            strings.add(value.textValue());
        }
        if (value.isArray()) {
            value.forEach(each -> strings.add(each.asText("")));
        }
        return strings;
    }

    private static String text(JsonNode node, String member, String path) throws WrongMember {
        JsonNode value = node.path(member);
        if (value.isMissingNode()) {
            throw new WrongMember(path, TEXTS.get("wrong.missing"));
        }
        if (!value.isTextual()) {
            throw new WrongMember(path, TEXTS.get("wrong.text"));
        }
        return value.textValue();
    }

    private static String optional(JsonNode node, String member, String path) throws WrongMember {
        return node.path(member).isMissingNode() ? "" : text(node, member, path);
    }
}
