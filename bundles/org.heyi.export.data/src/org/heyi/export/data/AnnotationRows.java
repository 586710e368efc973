package org.heyi.export.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import org.heyi.base.Texts;
import org.heyi.exchange.WebAnnotations;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Imprint;

/** The items of a collection of annotations as rows: who, what was said, and everything else. */
final class AnnotationRows {

    /** Member of the collection that holds the imprint. */
    static final String IMPRINT = "heyi:imprint";
    /** What the imprint's members begin with. */
    static final String PREFIX = "heyi:";

    private static final Texts TEXTS = Texts.of(AnnotationRows.class);

    private AnnotationRows() {
    }

    static List<String> columns() {
        return List.of(TEXTS.get("column.id"), TEXTS.get("column.creator"), TEXTS.get("column.said"), TEXTS.get("column.rest"));
    }

    static List<String> cells(JsonNode item) {
        List<String> said = new ArrayList<>();
        for (JsonNode body : item.path("body").isArray() ? item.path("body") : List.of(item.path("body"))) {
            said.add(body.isTextual() ? body.asText() : body.path("value").asText());
        }
        Map<String, String> rest = new TreeMap<>();
        item.properties().forEach(each -> {
            if (!each.getKey().equals("id") && !each.getKey().equals("creator")) {
                rest.put(each.getKey(), canonical(each.getValue()));
            }
        });
        return List.of(item.path("id").asText(), canonical(item.path("creator")), String.join("\n", said).strip(), rest.toString());
    }

    /** The same text for the same data, in whatever order its members stand. */
    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            Map<String, String> members = new TreeMap<>();
            node.properties().forEach(each -> members.put(each.getKey(), canonical(each.getValue())));
            return members.toString();
        }
        if (node.isArray()) {
            List<String> elements = new ArrayList<>();
            node.forEach(each -> elements.add(canonical(each)));
            return elements.toString();
        }
        return node.isMissingNode() ? "" : node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.asText();
    }

    static Optional<Exported> read(Path file) {
        JsonNode root = WebAnnotations.tree(file);
        Map<String, String> values = new LinkedHashMap<>();
        root.path(IMPRINT).properties().forEach(each -> {
            if (each.getKey().startsWith(PREFIX)) {
                values.put(each.getKey().substring(PREFIX.length()), each.getValue().asText());
            }
        });
        return Imprint.of(values).map(imprint -> {
            List<ExportRows.Row> rows = new ArrayList<>();
            root.path("first").path("items").forEach(each -> rows.add(new ExportRows.Row("", "", cells(each))));
            return new Exported(imprint, new ExportRows(columns(), rows));
        });
    }
}
