package org.heyi.store.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * The payload of a history event:
 * {@code {"created":[{"table","id","values":{…}}],"updated":[{"table","id","old":{…},"new":{…}}],"deleted":[…]}}.
 * A column without a value is left out; dates and instants are ISO-8601 strings.
 */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    private Json() {
    }

    /** What a payload says of one object: values as strings, numbers and booleans. */
    record Entry(String list, String table, String id, Map<String, Object> values, Map<String, Object> old) {
    }

    static String write(List<RowChange> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            for (RowChange.Kind kind : RowChange.Kind.values()) {
                writeList(json, kind, rows.stream().filter(row -> row.kind() == kind).toList());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return text.toString();
    }

    private static void writeList(JsonGenerator json, RowChange.Kind kind, List<RowChange> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(kind.name().toLowerCase(java.util.Locale.ROOT));
        for (RowChange row : rows) {
            json.writeStartObject();
            json.writeStringField("table", row.table().name());
            json.writeStringField("id", row.id());
            if (kind == RowChange.Kind.UPDATED) {
                Map<String, Object> after = new LinkedHashMap<>();
                row.before().keySet().forEach(column -> after.put(column, row.values().get(column)));
                writeValues(json, "old", row.before());
                writeValues(json, "new", after);
            } else {
                writeValues(json, "values", row.values());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeValues(JsonGenerator json, String name, Map<String, Object> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Object> each : values.entrySet()) {
            Object value = canonical(each.getValue());
            if (value instanceof Long number) {
                json.writeNumberField(each.getKey(), number);
            } else if (value instanceof Boolean flag) {
                json.writeBooleanField(each.getKey(), flag);
            } else if (value != null) {
                json.writeStringField(each.getKey(), (String) value);
            }
        }
        json.writeEndObject();
    }

    /** The form in which a value stands in a payload and in which two values are compared. */
    static Object canonical(Object value) {
        if (value instanceof Integer number) {
            return (long) number;
        } else if (value instanceof Instant instant) {
            return instant.toString();
        } else if (value == null || value instanceof Long || value instanceof Boolean) {
            return value;
        }
        return value.toString();
    }

    /**
     * @throws IOException when the text is no payload
     */
    static void read(String payload, java.util.function.Consumer<Entry> consumer) throws IOException {
        try (JsonParser json = FACTORY.createParser(payload)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String list = json.currentName();
                json.nextToken();
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    consumer.accept(readEntry(json, list));
                }
            }
        }
    }

    private static Entry readEntry(JsonParser json, String list) throws IOException {
        String table = null;
        String id = null;
        Map<String, Object> values = Map.of();
        Map<String, Object> old = Map.of();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "table" -> table = json.getText();
                case "id" -> id = json.getText();
                case "old" -> old = readValues(json);
                default -> values = readValues(json);
            }
        }
        return new Entry(list, table, id, values, old);
    }

    private static Map<String, Object> readValues(JsonParser json) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String column = json.currentName();
            Object value = switch (json.nextToken()) {
                case VALUE_NUMBER_INT -> (Object) json.getLongValue();
                case VALUE_TRUE -> Boolean.TRUE;
                case VALUE_FALSE -> Boolean.FALSE;
                default -> json.getText();
            };
            values.put(column, value);
        }
        return values;
    }
}
