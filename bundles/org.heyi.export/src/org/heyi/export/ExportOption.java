package org.heyi.export;

import java.util.List;

/**
 * A choice an exporter offers.
 *
 * @param name stable, for programs, e.g. {@code decisions}
 * @param label for people, in the language in force
 * @param values the values allowed, the default first, at least one
 */
public record ExportOption(String name, String label, List<String> values) {

    /** Value of a switch that is on. */
    public static final String YES = "yes";
    /** Value of a switch that is off. */
    public static final String NO = "no";

    /** Copies the list. */
    public ExportOption {
        values = List.copyOf(values);
    }

    /**
     * @param name stable name
     * @param label for people
     * @return a switch that is on unless switched off
     */
    public static ExportOption on(String name, String label) {
        return new ExportOption(name, label, List.of(YES, NO));
    }

    /** @return the value taken when nothing is chosen */
    public String defaultValue() {
        return values.getFirst();
    }
}
