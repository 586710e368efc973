package org.heyi.importing.internal.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.heyi.importing.ParsedHeadingStyle;
import org.heyi.importing.ParsedParagraphKind;
import org.heyi.importing.ParsedSection;
import org.heyi.importing.internal.format.Block;
import org.heyi.importing.internal.structure.Headings.Candidate;

/**
 * Nests the headings of a report. Reports differ in how they mark their parts, and mix the ways; so the marks are only
 * ranked against each other, and levels follow from the marks a report really uses.
 */
final class HeadingOutline {

    /** Rank of a bare line that is the title of a part, above 一、. */
    private static final double ABOVE_NUMBERS = 1.0;
    /** Rank of a bare line between 一、 and （一）. */
    private static final double BELOW_NUMBERS = 2.5;
    /** How much deeper than a number stands what is inside its point. */
    private static final double INSIDE = 0.5;

    private final List<Block> blocks;
    private final ParsedParagraphKind[] kinds;
    private final List<Candidate> found;
    private final Map<ParsedHeadingStyle, Double> ranks;
    private final double[] styled;
    private final int[] sectionOf;
    private final int[] levels;
    private final List<ParsedSection> sections = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /** A section that goes on: its index, how deep its mark ranks, and its number's value. */
    private record Open(int section, double rank, int value) {
    }

    /**
     * @param blocks what the file's format, or a person, says about each paragraph
     * @param kinds what each paragraph is
     * @param found the headings in the order of the text
     */
    HeadingOutline(List<Block> blocks, ParsedParagraphKind[] kinds, List<Candidate> found) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.found = found;
        ranks = ranks(found);
        styled = styledRanks();
        sectionOf = new int[kinds.length];
        levels = new int[kinds.length];
        nest();
    }

    /** From the outermost to the innermost. */
    private static Map<ParsedHeadingStyle, Double> ranks(List<Candidate> found) {
        Map<ParsedHeadingStyle, Double> ranks = new EnumMap<>(ParsedHeadingStyle.class);
        ranks.put(ParsedHeadingStyle.APPENDIX, 0.0);
        ranks.put(ParsedHeadingStyle.PART, 0.0);
        ranks.put(ParsedHeadingStyle.CHINESE, 2.0);
        ranks.put(ParsedHeadingStyle.CHINESE_PARENTHESISED, 3.0);
        ranks.put(ParsedHeadingStyle.TOPIC_SENTENCE, 4.0);
        ranks.put(ParsedHeadingStyle.ARABIC, 5.0);
        ranks.put(ParsedHeadingStyle.ARABIC_PARENTHESISED, 6.0);
        ranks.put(ParsedHeadingStyle.CIRCLED, 7.0);
        ranks.put(ParsedHeadingStyle.RUN_IN, 9.0);
        ranks.put(ParsedHeadingStyle.BARE, bareOutermost(found) ? ABOVE_NUMBERS : BELOW_NUMBERS);
        return ranks;
    }

    /** Whether bare lines are the titles of parts: numbers start again below them, or one comes first and is called so. */
    private static boolean bareOutermost(List<Candidate> found) {
        long firsts = found.stream().filter(c -> c.style() == ParsedHeadingStyle.CHINESE && c.value() == 1).count();
        Candidate first = found.stream().filter(c -> c.style() == ParsedHeadingStyle.BARE || c.style() == ParsedHeadingStyle.CHINESE)
                .findFirst().orElse(null);
        return firsts > 1 || first == null || first.style() == ParsedHeadingStyle.BARE
                && (Phrases.partTitle(first.title()) || firsts == 0);
    }

    private void nest() {
        int next = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (next < found.size() && found.get(next).paragraph() == i) {
                open(next++);
            } else if (kinds[i] == ParsedParagraphKind.SALUTATION) {
                // Whom it is addressed to, it is no part of the last point made.
                while (open.size() > 1) {
                    open.removeLast();
                }
            }
            sectionOf[i] = open.isEmpty() ? -1 : open.getLast().section();
        }
    }

    private void open(int k) {
        Candidate c = found.get(k);
        int i = c.paragraph();
        int hint = blocks.get(i).level();
        int wanted = blocks.get(i).ruledHeading() ? blocks.get(i).ruling().level() : 0;
        double rank = hint > 0 ? styled[Math.min(hint, styled.length - 1)] : rank(k);
        if (wanted > 0) {
            // A sister goes on where the last one stood; without one its own mark tells how deep it is.
            rank = open.size() >= wanted ? open.get(wanted - 1).rank()
                    : Math.max(ranks.get(c.style()), open.isEmpty() ? 0 : open.getLast().rank() + 0.01);
        }
        Open before = null;
        while (!open.isEmpty() && (wanted > 0 ? open.size() >= wanted : open.getLast().rank() >= rank)) {
            before = open.removeLast();
        }
        if (c.value() > 1 && before != null && sections.get(before.section()).style() == c.style() && before.value() > 0
                && c.value() != before.value() + 1) {
            gaps.add(i);
        }
        int parent = open.isEmpty() ? -1 : open.getLast().section();
        sections.add(new ParsedSection(sections.size(), open.size() + 1, parent, c.number(), c.title(), c.style(), i));
        open.add(new Open(sections.size() - 1, rank, c.value()));
        levels[i] = open.size();
    }

    /**
     * How deep a heading is. A bare line in the middle of a count ends no point of it; one above the first of a count is
     * no level of its own when elsewhere such counts stand without.
     */
    private double rank(int k) {
        Candidate c = found.get(k);
        double usual = ranks.get(c.style());
        if (c.style() != ParsedHeadingStyle.BARE) {
            return usual;
        }
        int next = k + 1;
        while (next < found.size() && found.get(next).value() == 0 && found.get(next).style() != ParsedHeadingStyle.APPENDIX) {
            next++;
        }
        Candidate numbered = next < found.size() ? found.get(next) : null;
        if (numbered == null || numbered.value() == 0 || ranks.get(numbered.style()) < usual && usual > ABOVE_NUMBERS) {
            return usual;
        }
        if (numbered.value() > 1) {
            return goesOn(k, numbered) ? Math.max(usual, ranks.get(numbered.style()) + INSIDE) : usual;
        }
        return usual > ABOVE_NUMBERS && next == k + 1 && !systematic(numbered) ? ranks.get(numbered.style()) : usual;
    }

    /** Whether the number after a bare line goes on from one before it. */
    private boolean goesOn(int k, Candidate numbered) {
        for (int i = k - 1; i >= 0; i--) {
            Candidate c = found.get(i);
            if (c.style() == numbered.style()) {
                return c.value() == numbered.value() - 1;
            }
            if (c.value() > 0 && ranks.get(c.style()) < ranks.get(numbered.style())) {
                return false;
            }
        }
        return false;
    }

    /** Whether counts with a mark begin below bare lines throughout: no other begins right below 一、. */
    private boolean systematic(Candidate numbered) {
        int below = 0;
        int without = 0;
        for (int i = 1; i < found.size(); i++) {
            Candidate c = found.get(i);
            if (c.style() == numbered.style() && c.value() == 1) {
                boolean bare = found.get(i - 1).style() == ParsedHeadingStyle.BARE;
                below += bare ? 1 : 0;
                without += bare ? 0 : 1;
            }
        }
        return below > without;
    }

    /** The rank of each outline level of the word processor: that of the marks used on it, in order of levels. */
    private double[] styledRanks() {
        double[] of = new double[11];
        Arrays.fill(of, Double.NaN);
        for (Candidate c : found) {
            int level = Math.min(blocks.get(c.paragraph()).level(), 10);
            Double rank = ranks.get(c.style());
            if (level > 0 && rank != null && !(of[level] <= rank)) {
                of[level] = rank;
            }
        }
        double outer = 0;
        for (int level = 1; level < of.length; level++) {
            if (Double.isNaN(of[level]) || of[level] <= outer) {
                of[level] = outer + 0.1;
            }
            outer = of[level];
        }
        return of;
    }

    List<ParsedSection> sections() {
        return sections;
    }

    /** Paragraphs whose heading's number does not follow the one before on its level. */
    List<Integer> gaps() {
        return gaps;
    }

    /** Index of the section that a paragraph stands in, -1 before the first. */
    int section(int i) {
        return sectionOf[i];
    }

    /** Level of the section that a paragraph opens, 0 when it opens none. */
    int level(int i) {
        return levels[i];
    }
}
