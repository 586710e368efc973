package org.heyi.importing.internal.structure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.heyi.importing.Fact;
import org.heyi.importing.HeadingStyle;
import org.heyi.importing.Overrules;
import org.heyi.importing.ParagraphKind;
import org.heyi.importing.ParsedSection;
import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.format.Block;

/** Finds out what each paragraph of a work report is: its head, its headings and how they nest, its end. */
public final class Structure {

    /** A text that stops without a full stop is broken off when it is at least so long. */
    private static final int TEXT_LENGTH = 60;
    /** A piece of news shows within so many paragraphs that it is one. */
    private static final int NEWS_WITHIN = 8;

    private final List<String> texts;
    private final Overrules overrules;
    private final ParagraphKind[] kinds;
    private final int[] topics;
    private final Head head;
    private final Outline outline;

    /**
     * @param texts the cleaned paragraphs
     * @param blocks what the file's format, or a person, says about each
     * @param overrules what a person decided against the reader
     */
    public Structure(List<String> texts, List<Block> blocks, Overrules overrules) {
        this.texts = texts;
        this.overrules = overrules;
        int n = texts.size();
        kinds = new ParagraphKind[n];
        topics = new int[n];
        for (int i = 0; i < n; i++) {
            kinds[i] = blocks.get(i).alone() ? blocks.get(i).ruling().kind() : blocks.get(i).kind();
        }
        head = new Head(texts, blocks, kinds, overrules.fact(Fact.TITLE));
        outline = new Outline(blocks, kinds, new Headings(texts, blocks, overrules, kinds, topics).from(head.bodyFrom()));
        closing(head.bodyFrom());
        for (int i = 0; i < n; i++) {
            if (kinds[i] == null) {
                kinds[i] = ParagraphKind.BODY;
            }
        }
    }

    /** The call at the very end of the text proper. */
    private void closing(int from) {
        int last = texts.size() - 1;
        while (last >= from && (kinds[last] == ParagraphKind.NOTE
                || outline.level(last) > 0 && sections().get(section(last)).style() == HeadingStyle.APPENDIX
                || kinds[last] == ParagraphKind.FOOTNOTE)) {
            last--;
        }
        int first = last;
        while (first > from && last - first < 3 && kinds[first] == null && topics[first] == 0
                && Chars.endsSentence(texts.get(first)) && !texts.get(first).endsWith("。")) {
            first--;
        }
        for (int i = first; i <= last && i >= from; i++) {
            if (kinds[i] == null && topics[i] == 0 && (Phrases.call(texts.get(i))
                    || i > from && kinds[i - 1] == ParagraphKind.SALUTATION && i > from + 2
                            && texts.get(last).endsWith("！"))) {
                kinds[i] = ParagraphKind.CLOSING;
            }
        }
    }

    /**
     * Whether the report seems to end too early: in the middle of a sentence, or with neither a call at the end nor
     * a second part.
     */
    public boolean truncated() {
        boolean report = Arrays.asList(kinds).contains(ParagraphKind.SALUTATION) || head.date() != null
                || !sections().isEmpty();
        if (!report || !isReport()) {
            return false;
        }
        int last = texts.size() - 1;
        while (last >= 0 && (kinds[last] == ParagraphKind.NOTE || kinds[last] == ParagraphKind.FOOTNOTE
                || kinds[last] == ParagraphKind.TABLE_ROW)) {
            last--;
        }
        if (last >= 0 && kinds[last] == ParagraphKind.CLOSING) {
            return false;
        }
        if (last >= 0 && (kinds[last] == ParagraphKind.BODY || kinds[last] == ParagraphKind.LEAD_ITEM)
                && texts.get(last).length() >= TEXT_LENGTH && !Chars.endsSentence(texts.get(last))) {
            return true;
        }
        boolean called = Arrays.asList(kinds).contains(ParagraphKind.CLOSING);
        return !called && sections().stream()
                .filter(s -> s.level() == 1 && s.style() != HeadingStyle.APPENDIX && s.style() != HeadingStyle.RUN_IN)
                .count() <= 1;
    }

    /** Whether anything says that the text is a report: its title, whom it addresses, how it opens. */
    public boolean isReport() {
        if (head.saluted()) {
            return true;
        }
        boolean news = texts.stream().limit(NEWS_WITHIN).anyMatch(Phrases::news);
        return !news && (Phrases.titleEnd(title()) || !head.meeting().isEmpty()
                || Arrays.asList(kinds).contains(ParagraphKind.OPENING)
                || texts.stream().anyMatch(t -> t.startsWith("各位代表") || t.startsWith("各位委员") || t.startsWith("各位委員")));
    }

    /** Facts that are given, but for which little speaks. */
    public Set<Fact> doubts() {
        return head.doubts();
    }

    /** Paragraphs whose heading's number does not follow the one before on its level. */
    public List<Integer> numberingGaps() {
        return outline.gaps();
    }

    public ParagraphKind kind(int i) {
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
        return said(Fact.TITLE, head.title());
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
