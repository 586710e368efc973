package org.heyi.importing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a person decided about an import against what the reader would do.
 *
 * @param lines by line of {@link ParsedReport#rawText()}, from 1, as {@link ReadLine#line()} counts them
 * @param rulesOff names of rules that do nothing in this report: those of {@link Normalisation}, reasons of
 *        {@link ParsedSetAside}, {@link #JOINING}, {@link #SPLITTING}, and styles of headings in lower case with hyphens,
 *        such as {@code run-in}
 * @param facts what the report says of itself, none of them blank; the day as 2021-12-12
 */
public record Overrules(SortedMap<Integer, Ruling> lines, SortedSet<String> rulesOff, SortedMap<Fact, String> facts) {

    /** The rule by which broken lines become one paragraph. */
    public static final String JOINING = "joined-lines";
    /** The rule by which paragraphs that were run together become several. */
    public static final String SPLITTING = "split-lines";
    /** The rule by which a person has decided. */
    public static final String BY_HAND = ParsedSetAside.BY_HAND;
    /** Everything as the reader would do it. */
    public static final Overrules NONE = new Overrules(Map.of(), Set.of());

    /**
     * What a line is to be. A line that is given a kind is a paragraph of its own.
     *
     * @param setAside whether it is no part of the report
     * @param kind what it is, null to let the reader find out
     * @param level of a heading, from 1: how many sections it ends is told by it, so one that stands under none of
     *        the level above gets the next level that there is; else 0
     */
    public record Ruling(boolean setAside, ParsedParagraphKind kind, int level) {

        /** It is part of the report, whatever it looks like. */
        public static final Ruling KEEP = new Ruling(false, null, 0);
        /** It is no part of the report. */
        public static final Ruling SET_ASIDE = new Ruling(true, null, 0);
        /** It is ordinary text. */
        public static final Ruling BODY = new Ruling(false, ParsedParagraphKind.BODY, 0);

        /** @throws IllegalArgumentException for a heading without a level, or a level or a kind where none belongs */
        public Ruling {
            if (kind == ParsedParagraphKind.HEADING != level > 0 || level < 0 || setAside && kind != null) {
                throw new IllegalArgumentException(kind + " of level " + level);
            }
        }

        /**
         * It is a heading.
         *
         * @param level from 1
         * @return the ruling
         */
        public static Ruling heading(int level) {
            return new Ruling(false, ParsedParagraphKind.HEADING, level);
        }
    }

    /**
     * Decisions about lines and rules.
     *
     * @param lines decisions by number of the line, from 1
     * @param rulesOff names of rules that are not to be used
     */
    public Overrules(Map<Integer, Ruling> lines, Set<String> rulesOff) {
        this(lines, rulesOff, Map.of());
    }

    /**
     * All kinds of decisions.
     *
     * @param lines decisions by number of the line, from 1
     * @param rulesOff names of rules that are not to be used
     * @param facts what a person says of the report
     * @throws java.time.format.DateTimeParseException when the day is none
     */
    public Overrules(Map<Integer, Ruling> lines, Set<String> rulesOff, Map<Fact, String> facts) {
        this(new TreeMap<>(lines), new TreeSet<>(rulesOff), new TreeMap<>(facts));
    }

    /** @throws IllegalArgumentException when a fact is blank */
    public Overrules {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        rulesOff = Collections.unmodifiableSortedSet(new TreeSet<>(rulesOff));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        if (facts.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a blank fact in " + facts);
        }
        if (facts.containsKey(Fact.DATE)) {
            LocalDate.parse(facts.get(Fact.DATE));
        }
    }

    /**
     * @param later what was decided later
     * @return these decisions and, where both say something, those that were made later
     */
    public Overrules and(Overrules later) {
        Map<Integer, Ruling> allLines = new TreeMap<>(lines);
        allLines.putAll(later.lines);
        Set<String> allRules = new TreeSet<>(rulesOff);
        allRules.addAll(later.rulesOff);
        Map<Fact, String> allFacts = new EnumMap<>(Fact.class);
        allFacts.putAll(facts);
        allFacts.putAll(later.facts);
        return new Overrules(allLines, allRules, allFacts);
    }

    /** @return whether nothing was decided */
    public boolean isEmpty() {
        return lines.isEmpty() && rulesOff.isEmpty() && facts.isEmpty();
    }

    /**
     * @param fact which one
     * @return what a person said about the report, empty when nothing
     */
    public String fact(Fact fact) {
        return facts.getOrDefault(fact, "");
    }

    /** @return the day that a person said, null without one */
    public LocalDate date() {
        return facts.containsKey(Fact.DATE) ? LocalDate.parse(facts.get(Fact.DATE)) : null;
    }

    /**
     * @param rule its name
     * @return whether a rule is in force
     */
    public boolean on(String rule) {
        return !rulesOff.contains(rule);
    }

    /**
     * @param style of headings
     * @return whether headings of a style are looked for
     */
    public boolean on(ParsedHeadingStyle style) {
        return on(rule(style));
    }

    /**
     * @param style of headings
     * @return name of the rule that finds headings of a style
     */
    public static String rule(ParsedHeadingStyle style) {
        return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param first number of a line, from 1
     * @param last number of a line, from 1
     * @return the first ruling on a line from {@code first} to {@code last}, both included; null without one
     */
    public Ruling ruling(int first, int last) {
        List<Ruling> found = List.copyOf(lines.subMap(first, last + 1).values());
        return found.isEmpty() ? null : found.getFirst();
    }

    /** As options of the command line, in which it can be said again. */
    @Override
    public String toString() {
        StringJoiner options = new StringJoiner(" ");
        facts.forEach((fact, value) -> options.add("--" + fact.id() + " '" + value.replace("'", "'\\''") + "'"));
        lines.forEach((line, ruling) -> options.add(ruling.setAside() ? "--set-aside " + line
                : ruling.kind() == null ? "--keep " + line
                        : ruling.level() > 0 ? "--heading " + line + "=" + ruling.level()
                                : ruling.kind() == ParsedParagraphKind.BODY ? "--body " + line
                                        : "--as " + line + "=" + ruling.kind()));
        rulesOff.forEach(rule -> options.add("--no-rule " + rule));
        return options.toString();
    }
}
