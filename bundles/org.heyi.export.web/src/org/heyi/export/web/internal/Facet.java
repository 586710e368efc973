package org.heyi.export.web.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.heyi.collation.Row;

/** Something comments can be filtered by. Its values are numbered as they come, so that a comment names them in a digit or two. */
final class Facet {

    private final String id;
    private final Function<Row, Object> key;
    private final Function<Row, String> label;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<String> labels = new ArrayList<>();

    /**
     * @param id of its control, and part of the names of its texts
     * @param key by which values are told apart; must not give null
     * @param label what people call the value of a line
     */
    Facet(String id, Function<Row, Object> key, Function<Row, String> label) {
        this.id = id;
        this.key = key;
        this.label = label;
    }

    String id() {
        return id;
    }

    int number(Row row) {
        return numbers.computeIfAbsent(key.apply(row), value -> {
            labels.add(label.apply(row));
            return labels.size() - 1;
        });
    }

    /** @return what the values are called, by their numbers */
    List<String> labels() {
        return labels;
    }
}
