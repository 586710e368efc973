package org.heyi.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A choice an exporter offers.
 *
 * @param name stable, for programs, e.g. {@code decisions}
 * @param label for people, in the language in force
 * @param values the values allowed, or proposed where others are allowed too; the default first, at least one
 * @param kind which values there may be
 * @param words what values are called before people, in the language in force; a value that is missing is called as it is
 */
public record ExportOption(String name, String label, List<String> values, Kind kind, Map<String, String> words) {

    /** Value of a switch that is on. */
    public static final String YES = "yes";
    /** Value of a switch that is off. */
    public static final String NO = "no";
    /** A number of at most four digits. */
    private static final String NUMBER = "\\d{1,4}";

    /** Which values an option may have. */
    public enum Kind {
        /** On or off. */
        SWITCH,
        /** One of the values. */
        CHOICE,
        /** A whole number from 0 to 9999; the values are proposals. */
        NUMBER,
        /** Whatever is typed, also nothing; the values are proposals. */
        TEXT
    }

    /** Copies list and map, and refuses what could not be shown. */
    public ExportOption {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value of " + name);
        }
        words = Map.copyOf(words);
    }

    /**
     * An option whose values are called as they are.
     *
     * @param name stable name
     * @param label for people
     * @param values the default first
     * @param kind which values there may be
     */
    public ExportOption(String name, String label, List<String> values, Kind kind) {
        this(name, label, values, kind, Map.of());
    }

    /**
     * @param value one of the values
     * @return what it is called before people
     */
    public String called(String value) {
        return words.getOrDefault(value, value);
    }

    /**
     * A switch, a choice, or, as one value alone leaves nothing to choose, whatever is typed.
     *
     * @param name stable name
     * @param label for people
     * @param values the default first
     */
    public ExportOption(String name, String label, List<String> values) {
        this(name, label, values, values.size() == 1 ? Kind.TEXT
                : values.size() == 2 && values.containsAll(List.of(YES, NO)) ? Kind.SWITCH : Kind.CHOICE);
    }

    /**
     * @param name stable name
     * @param label for people
     * @return a switch that is on unless switched off
     */
    public static ExportOption on(String name, String label) {
        return new ExportOption(name, label, List.of(YES, NO));
    }

    /**
     * @param name stable name
     * @param label for people
     * @param values proposals, the default first
     * @return a number
     */
    public static ExportOption number(String name, String label, List<String> values) {
        return new ExportOption(name, label, values, Kind.NUMBER);
    }

    /**
     * @param typed what a person typed or chose
     * @return the value that is called so; what was typed where none is
     */
    public String value(String typed) {
        return words.entrySet().stream().filter(each -> each.getValue().equals(typed)).map(Map.Entry::getKey).findFirst().orElse(typed);
    }

    /** @return the value taken when nothing is chosen */
    public String defaultValue() {
        return values.getFirst();
    }

    /**
     * @param value what was chosen or typed
     * @return whether this option may have it
     */
    public boolean allows(String value) {
        return switch (kind) {
            case SWITCH, CHOICE -> values.contains(value);
            case NUMBER -> value.matches(NUMBER);
            case TEXT -> true;
        };
    }
}
