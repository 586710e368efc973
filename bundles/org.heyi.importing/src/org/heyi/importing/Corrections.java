package org.heyi.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

import org.heyi.importing.Overrules.Ruling;
import org.heyi.importing.internal.source.Lines;

/**
 * What people decided about the import of a version, in a form that holds for the next one: a line is told by what it
 * says instead of by its number.
 *
 * @param lines decisions about lines, in the order of the text
 * @param rulesOff names of rules that do nothing in this report
 * @param facts what the report says of itself
 */
public record Corrections(List<Line> lines, SortedSet<String> rulesOff, SortedMap<Fact, String> facts) {

    /** Nothing was decided. */
    public static final Corrections NONE = of(Overrules.NONE, "");

    private static final String SEPARATOR = "\t";
    private static final String RULE = "no-rule";
    private static final String KEEP = "keep";
    private static final String SET_ASIDE = "set-aside";
    private static final int LINE_FIELDS = 4;

    /**
     * A decision about a line.
     *
     * @param text what the line says, without the blanks around it
     * @param nth which of the lines that say this, from 1
     * @param ruling what it is to be
     */
    public record Line(String text, int nth, Ruling ruling) {
    }

    /** Copies and sorts: the same decisions are written in one way. */
    public Corrections {
        lines = List.copyOf(lines);
        rulesOff = Collections.unmodifiableSortedSet(new TreeSet<>(rulesOff));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /**
     * Decisions about a text.
     *
     * @param overrules decisions by number of the line
     * @param rawText the text whose lines were numbered
     * @return the decisions, with the words of their lines
     */
    public static Corrections of(Overrules overrules, String rawText) {
        List<Line> found = new ArrayList<>();
        if (!overrules.lines().isEmpty()) {
            Lines lines = new Lines(rawText);
            Map<String, Integer> count = new HashMap<>();
            for (int number = 1; number <= lines.count(); number++) {
                String text = rawText.substring(lines.start(number), lines.end(number)).strip();
                int nth = count.merge(text, 1, Integer::sum);
                Ruling ruling = overrules.lines().get(number);
                if (ruling != null && !text.isEmpty()) {
                    found.add(new Line(text, nth, ruling));
                }
            }
        }
        return new Corrections(found, overrules.rulesOff(), overrules.facts());
    }

    /**
     * @param rawText the text whose lines they hold for
     * @return the decisions as they hold for a text; those about lines that it does not have are left out
     */
    public Overrules on(String rawText) {
        Map<Integer, Ruling> numbered = new TreeMap<>();
        if (!lines.isEmpty()) {
            Map<String, List<Integer>> numbers = new HashMap<>();
            lines.forEach(line -> numbers.put(line.text(), new ArrayList<>()));
            Lines all = new Lines(rawText);
            for (int number = 1; number <= all.count(); number++) {
                List<Integer> same = numbers.get(rawText.substring(all.start(number), all.end(number)).strip());
                if (same != null) {
                    same.add(number);
                }
            }
            for (Line line : lines) {
                List<Integer> same = numbers.get(line.text());
                if (line.nth() <= same.size()) {
                    numbered.put(same.get(line.nth() - 1), line.ruling());
                }
            }
        }
        return new Overrules(numbered, rulesOff, facts);
    }

    /** @return whether nothing was decided */
    public boolean isEmpty() {
        return lines.isEmpty() && rulesOff.isEmpty() && facts.isEmpty();
    }

    /** The decisions one a line, as {@link #parse} reads them; empty when there are none. */
    @Override
    public String toString() {
        StringJoiner out = new StringJoiner("\n");
        facts.forEach((fact, value) -> out.add(fact.id() + SEPARATOR + value.replaceAll("\\s+", " ")));
        rulesOff.forEach(rule -> out.add(RULE + SEPARATOR + rule));
        for (Line line : lines) {
            Ruling ruling = line.ruling();
            String what = ruling.setAside() ? SET_ASIDE : ruling.kind() == null ? KEEP : ruling.kind().name();
            out.add(String.join(SEPARATOR, what, String.valueOf(ruling.level()), String.valueOf(line.nth()), line.text()));
        }
        return out.toString();
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @param text may be empty or null, for nothing
     * @return the decisions
     * @throws IllegalArgumentException when it was written otherwise
     */
    public static Corrections parse(String text) {
        List<Line> lines = new ArrayList<>();
        Set<String> rulesOff = new TreeSet<>();
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        for (String each : text == null || text.isEmpty() ? new String[0] : text.split("\n")) {
            String[] fields = each.split(SEPARATOR, LINE_FIELDS);
            if (fields.length == 2 && fields[0].equals(RULE)) {
                rulesOff.add(fields[1]);
            } else if (fields.length == 2) {
                facts.put(Fact.of(fields[0]), fields[1]);
            } else if (fields.length == LINE_FIELDS) {
                boolean aside = fields[0].equals(SET_ASIDE);
                ParsedParagraphKind kind = aside || fields[0].equals(KEEP) ? null : ParsedParagraphKind.valueOf(fields[0]);
                lines.add(new Line(fields[3], Integer.parseInt(fields[2]),
                        new Ruling(aside, kind, Integer.parseInt(fields[1]))));
            } else {
                throw new IllegalArgumentException(each);
            }
        }
        return new Corrections(lines, new TreeSet<>(rulesOff), new TreeMap<>(facts));
    }
}
