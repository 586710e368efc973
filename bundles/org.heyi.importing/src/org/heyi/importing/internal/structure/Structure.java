package org.heyi.importing.internal.structure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.heyi.importing.Fact;
import org.heyi.importing.Overrules;
import org.heyi.importing.ParsedHeadingStyle;
import org.heyi.importing.ParsedParagraphKind;
import org.heyi.importing.ParsedSection;
import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.format.Block;

/** Finds out what each paragraph of a work report is: its head, its headings and how they nest, its end. */
public final class Structure {

    /** A text that stops without a full stop is broken off when it is at least so long. */
    private static final int TEXT_LENGTH = 60;
    /** A piece of news shows within so many paragraphs that it is one. */
    private static final int NEWS_WITHIN = 8;
    private static final int OPENING_WITHIN = 3;

    private final List<String> texts;
    private final Overrules overrules;
    private final String pageTitle;
    private final ParsedParagraphKind[] kinds;
    private final int[] topics;
    private final Head head;
    private final boolean report;
    private final HeadingOutline outline;

    /**
     * @param texts the cleaned paragraphs
     * @param blocks what the file's format, or a person, says about each
     * @param overrules what a person decided against the reader
     * @param pageTitle the title that the page around the report gives, for a report without one; empty without
     */
    public Structure(List<String> texts, List<Block> blocks, Overrules overrules, String pageTitle) {
        this.texts = texts;
        this.pageTitle = pageTitle;
        this.overrules = overrules;
        int n = texts.size();
        kinds = new ParsedParagraphKind[n];
        topics = new int[n];
        for (int i = 0; i < n; i++) {
            kinds[i] = blocks.get(i).alone() ? blocks.get(i).ruling().kind() : blocks.get(i).kind();
        }
        head = new Head(texts, blocks, kinds, overrules.fact(Fact.TITLE));
        report = report();
        Headings headings = new Headings(texts, blocks, this::looksFor, kinds, topics);
        outline = new HeadingOutline(blocks, kinds, headings.from(head.bodyFrom()));
        closing(head.bodyFrom());
        for (int i = 0; i < n; i++) {
            if (kinds[i] == null) {
                kinds[i] = ParsedParagraphKind.BODY;
            }
        }
    }

    /** Whether headings of a style are looked for: not against a person's word, nor without need in what is no report. */
    private boolean looksFor(ParsedHeadingStyle style) {
        boolean guessed = style == ParsedHeadingStyle.BARE || style == ParsedHeadingStyle.TOPIC_SENTENCE || style == ParsedHeadingStyle.RUN_IN;
        return overrules.on(style) && !(guessed && !report) && !(head.pieces() && style == ParsedHeadingStyle.ARABIC);
    }

    /** The call at the very end of the text proper. */
    private void closing(int from) {
        int last = texts.size() - 1;
        while (last >= from && (kinds[last] == ParsedParagraphKind.NOTE
                || outline.level(last) > 0 && sections().get(section(last)).style() == ParsedHeadingStyle.APPENDIX
                || kinds[last] == ParsedParagraphKind.FOOTNOTE)) {
            last--;
        }
        int first = last;
        while (first > from && last - first < 3 && kinds[first] == null && topics[first] == 0
                && Chars.endsSentence(texts.get(first)) && !texts.get(first).endsWith("。")) {
            first--;
        }
        for (int i = first; i <= last && i >= from; i++) {
            if (kinds[i] == null && topics[i] == 0 && (Phrases.call(texts.get(i))
                    || i > from && kinds[i - 1] == ParsedParagraphKind.SALUTATION && i > from + 2
                            && texts.get(last).endsWith("！"))) {
                kinds[i] = ParsedParagraphKind.CLOSING;
            }
        }
    }

    /**
     * Whether the report seems to end too early: in the middle of a sentence, or with neither a call at the end nor
     * a second part.
     */
    public boolean truncated() {
        if (!report || !Arrays.asList(kinds).contains(ParsedParagraphKind.SALUTATION) && head.date() == null
                && sections().isEmpty()) {
            return false;
        }
        int last = texts.size() - 1;
        while (last >= 0 && (kinds[last] == ParsedParagraphKind.NOTE || kinds[last] == ParsedParagraphKind.FOOTNOTE
                || kinds[last] == ParsedParagraphKind.TABLE_ROW)) {
            last--;
        }
        if (last >= 0 && kinds[last] == ParsedParagraphKind.CLOSING) {
            return false;
        }
        if (last >= 0 && (kinds[last] == ParsedParagraphKind.BODY || kinds[last] == ParsedParagraphKind.LEAD_ITEM)
                && texts.get(last).length() >= TEXT_LENGTH && !Chars.endsSentence(texts.get(last))) {
            return true;
        }
        boolean called = Arrays.asList(kinds).contains(ParsedParagraphKind.CLOSING);
        return !called && sections().stream()
                .filter(s -> s.level() == 1 && s.style() != ParsedHeadingStyle.APPENDIX && s.style() != ParsedHeadingStyle.RUN_IN)
                .count() <= 1;
    }

    private boolean report() {
        if (head.saluted()) {
            return true;
        }
        boolean news = texts.stream().limit(NEWS_WITHIN).anyMatch(Phrases::news);
        boolean opened = texts.stream().skip(head.bodyFrom()).limit(OPENING_WITHIN).anyMatch(Phrases::opening);
        return !news && (Phrases.titleEnd(head.title()) || !pageTitle.isEmpty() || !head.meeting().isEmpty() || opened
                || texts.stream().anyMatch(t -> t.startsWith("各位代表") || t.startsWith("各位委员") || t.startsWith("各位委員")));
    }

    /** Whether anything says that the text is a report: its title, its meeting, whom it addresses, how it opens. */
    public boolean isReport() {
        return report;
    }

    /** Facts that are given, but for which little speaks. */
    public Set<Fact> doubts() {
        return head.doubts();
    }

    /** Paragraphs whose heading's number does not follow the one before on its level. */
    public List<Integer> numberingGaps() {
        return outline.gaps();
    }

    public ParsedParagraphKind kind(int i) {
        return kinds[i];
    }

    /** Units of the topic sentence, 0 without one. */
    public int topic(int i) {
        return topics[i];
    }

    public int section(int i) {
        return outline.section(i);
    }

    public int level(int i) {
        return outline.level(i);
    }

    public List<ParsedSection> sections() {
        return outline.sections();
    }

    public String title() {
        return said(Fact.TITLE, head.title().isEmpty() ? pageTitle : head.title());
    }

    public String dateLine() {
        return head.dateLine();
    }

    public LocalDate date() {
        return overrules.date() != null ? overrules.date() : head.date();
    }

    public String meeting() {
        return said(Fact.MEETING, head.meeting());
    }

    public String organisation() {
        return said(Fact.ORGANISATION, head.speaker().organisation());
    }

    public String speaker() {
        return said(Fact.SPEAKER, head.speaker().name());
    }

    public String post() {
        return said(Fact.POST, head.speaker().post());
    }

    private String said(Fact fact, String found) {
        String said = overrules.fact(fact);
        return said.isEmpty() ? found : said;
    }
}
