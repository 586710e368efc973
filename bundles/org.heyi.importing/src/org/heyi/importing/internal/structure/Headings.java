package org.heyi.importing.internal.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;
import org.heyi.importing.ParsedHeadingStyle;
import org.heyi.importing.ParsedParagraphKind;
import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.format.Block;

/**
 * Finds the headings of a report, without their levels. What carries a number or a style is one by itself; a line or a
 * sentence without either is one only among others alike.
 */
final class Headings {

    private static final int HEADING_LENGTH = 60;
    private static final int SENTENCE_HEADING_LENGTH = 75;
    private static final int BARE_LENGTH = 30;
    private static final int TOPIC_LENGTH = 80;
    private static final int SHORTEST = 4;
    /** A short topic sentence among lines without a full stop is at most so long. */
    private static final int SHORT_TOPIC = 16;
    private static final int RUN_IN_LENGTH = 32;
    /** Among others of its series a topic sentence may be longer. */
    private static final int SERIES_LENGTH = 100;
    /** A paragraph that a heading or a topic sentence can introduce is at least so long. */
    private static final int TEXT_LENGTH = 60;
    /** A line may begin with a quotation or with a year, as 2026年重点工作. */
    private static final Pattern BARE_BEGINNING = Pattern.compile("^(?:[“‘《「]|[0-9０-９*＊×xX○〇]{4}\\s?年|[xX×*＊○]{1,4}[届屆年]|\\p{IsHan})");
    private static final Pattern SERIES = Pattern.compile("^(?:第)?([一二三四五六七八九十]{1,3})(是|要|为|，|、)");
    private static final Pattern NARRATES = Pattern.compile("^(?:我们|我們|今年|去年|同时|同時|一年来|五年来|过去|在此|这|為此|为此)");

    /**
     * A heading before it has a level.
     *
     * @param paragraph index of the paragraph it stands in
     * @param style by what it was recognised
     * @param number as written, empty without
     * @param value the number's value, 0 without
     * @param title without number and full stop
     */
    record Candidate(int paragraph, ParsedHeadingStyle style, String number, int value, String title) {
    }

    private final List<String> texts;
    private final List<Block> blocks;
    private final Predicate<ParsedHeadingStyle> wanted;
    private final ParsedParagraphKind[] kinds;
    private final int[] topics;
    private final List<Candidate> found = new ArrayList<>();

    /**
     * @param texts the cleaned paragraphs
     * @param blocks what the file's format, or a person, says about each
     * @param wanted whether headings of a style are looked for
     * @param kinds what each paragraph is, null where it is not known; what is found is written into it
     * @param topics units of each paragraph's topic sentence; what is found is written into it
     */
    Headings(List<String> texts, List<Block> blocks, Predicate<ParsedHeadingStyle> wanted, ParsedParagraphKind[] kinds, int[] topics) {
        this.texts = texts;
        this.blocks = blocks;
        this.wanted = wanted;
        this.kinds = kinds;
        this.topics = topics;
    }

    /** The headings from a paragraph on, in the order of the text. */
    List<Candidate> from(int from) {
        boolean notes = false;
        for (int i = from; i < texts.size(); i++) {
            if (blocks.get(i).ruledHeading()) {
                found.add(marked(i, Marker.of(texts.get(i)), ParsedHeadingStyle.BARE));
                notes = false;
            } else if (kinds[i] == null) {
                notes = paragraph(i, from, notes);
            }
        }
        if (wanted.test(ParsedHeadingStyle.TOPIC_SENTENCE)) {
            topicSentences(from);
        }
        if (wanted.test(ParsedHeadingStyle.RUN_IN)) {
            series(from);
            runIns(from);
        }
        found.sort(Comparator.comparingInt(Candidate::paragraph));
        return found;
    }

    /** Finds out about one paragraph; returns whether what follows belongs to an appendix. */
    private boolean paragraph(int i, int from, boolean notes) {
        String text = texts.get(i);
        if (wanted.test(ParsedHeadingStyle.APPENDIX) && Phrases.appendix(text) && (notes || i > from + 2)) {
            kinds[i] = ParsedParagraphKind.HEADING;
            found.add(new Candidate(i, ParsedHeadingStyle.APPENDIX, "", 0, trimTitle(text)));
            return true;
        }
        if (notes) {
            kinds[i] = ParsedParagraphKind.NOTE;
        } else if (Phrases.salutation(text)) {
            kinds[i] = ParsedParagraphKind.SALUTATION;
        } else if (found.isEmpty() && i <= from + 2 && Phrases.opening(text)) {
            kinds[i] = ParsedParagraphKind.OPENING;
        } else if (text.startsWith("——")) {
            kinds[i] = ParsedParagraphKind.LEAD_ITEM;
            topics[i] = Math.max(0, Chars.firstSentenceEnd(text, TOPIC_LENGTH * 2));
        } else {
            Candidate candidate = heading(i);
            if (candidate != null) {
                found.add(candidate);
            }
        }
        return notes;
    }

    private Candidate marked(int i, Marker marker, ParsedHeadingStyle without) {
        String text = texts.get(i);
        return marker == null ? new Candidate(i, without, "", 0, trimTitle(text))
                : new Candidate(i, marker.style(), marker.number(), marker.value(), trimTitle(text.substring(marker.rest())));
    }

    private Candidate heading(int i) {
        String text = texts.get(i);
        Marker marker = Marker.of(text);
        if (blocks.get(i).level() > 0 && wanted.test(ParsedHeadingStyle.STYLED) && text.length() <= 2 * SENTENCE_HEADING_LENGTH) {
            kinds[i] = ParsedParagraphKind.HEADING;
            return marked(i, marker, ParsedHeadingStyle.STYLED);
        }
        if (marker == null ? !wanted.test(ParsedHeadingStyle.BARE) || !bare(i) : !wanted.test(marker.style())) {
            return null;
        }
        if (marker == null) {
            kinds[i] = ParsedParagraphKind.HEADING;
            return marked(i, null, ParsedHeadingStyle.BARE);
        }
        String rest = text.substring(marker.rest());
        int sentence = Chars.firstSentenceEnd(rest, SENTENCE_HEADING_LENGTH);
        boolean whole = sentence == rest.length();
        if (sentence < 0 && rest.length() <= HEADING_LENGTH && "；;，,、".indexOf(last(rest)) < 0
                || whole && (introduces(i) && !sameMarkNext(i, marker) || i + 1 == texts.size() && sisterIsHeading(marker))) {
            kinds[i] = ParsedParagraphKind.HEADING;
            return marked(i, marker, ParsedHeadingStyle.BARE);
        }
        if (sentence > 0 && !whole) {
            topics[i] = marker.rest() + sentence;
            return new Candidate(i, marker.style(), marker.number(), marker.value(),
                    trimTitle(rest.substring(0, sentence)));
        }
        return null;
    }

    /** Whether the number before on the same level stands in a heading of its own; so does the last, whose text is missing. */
    private boolean sisterIsHeading(Marker marker) {
        return found.stream().filter(c -> c.style() == marker.style() && c.value() == marker.value() - 1)
                .reduce((earlier, later) -> later).filter(c -> kinds[c.paragraph()] == ParsedParagraphKind.HEADING).isPresent();
    }

    private boolean sameMarkNext(int i, Marker marker) {
        Marker next = i + 1 < texts.size() ? Marker.of(texts.get(i + 1)) : null;
        return next != null && next.style() == marker.style();
    }

    /** A short line without number or full stop, above text. */
    private boolean bare(int i) {
        String text = texts.get(i);
        return text.length() >= SHORTEST && text.length() <= BARE_LENGTH && BARE_BEGINNING.matcher(text).find()
                && !Chars.endsSentence(text) && "；，：、,;:—".indexOf(last(text)) < 0 && !Phrases.told(text)
                && !Phrases.announces(text) && DateLine.of(text) == null && Speaker.of(text) == null && introduces(i);
    }

    /** Whether text, or a point, stands under a heading. */
    private boolean introduces(int i) {
        if (i + 1 >= texts.size()) {
            return false;
        }
        String next = texts.get(i + 1);
        boolean sentence = Chars.endsSentence(next) && next.length() > texts.get(i).length();
        return sentence || next.length() >= TEXT_LENGTH || Marker.of(next) != null || next.startsWith("——");
    }

    private static char last(String text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    /** Paragraphs of one sentence above text: two or more in a part of the report, or beside bare lines of its part. */
    private void topicSentences(int from) {
        List<Candidate> accepted = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        Candidate above = null;
        int next = 0;
        for (int i = from; i <= texts.size(); i++) {
            Candidate below = null;
            while (next < found.size() && found.get(next).paragraph() <= i) {
                Candidate candidate = found.get(next++);
                below = kinds[candidate.paragraph()] == ParsedParagraphKind.HEADING ? candidate : below;
            }
            if (below != null || i == texts.size()) {
                accept(group, point(above) || point(below), accepted);
                group.clear();
                above = below;
            } else if (kinds[i] == null && topics[i] == 0 && topicSentence(i)) {
                group.add(i);
            }
        }
        accepted.forEach(each -> kinds[each.paragraph()] = ParsedParagraphKind.HEADING);
        found.addAll(accepted);
        found.sort(Comparator.comparingInt(Candidate::paragraph));
    }

    /** Whether a heading is a bare line, and not the title of a whole part. */
    private static boolean point(Candidate heading) {
        return heading != null && heading.style() == ParsedHeadingStyle.BARE && !Phrases.partTitle(heading.title());
    }

    private void accept(List<Integer> group, boolean besideBare, List<Candidate> accepted) {
        boolean among = group.size() > 1 && group.stream().anyMatch(i -> texts.get(i + 1).length() >= TEXT_LENGTH);
        for (int i : group) {
            boolean likeBare = besideBare && texts.get(i).length() <= SHORT_TOPIC;
            if (among || likeBare) {
                accepted.add(new Candidate(i, likeBare ? ParsedHeadingStyle.BARE : ParsedHeadingStyle.TOPIC_SENTENCE, "", 0,
                        trimTitle(texts.get(i))));
            }
        }
    }

    private boolean topicSentence(int i) {
        String text = texts.get(i);
        return text.length() > SHORTEST && text.length() <= TOPIC_LENGTH && text.endsWith("。")
                && text.indexOf('。') == text.length() - 1 && !text.startsWith("各位") && Marker.of(text) == null
                && !Phrases.announces(text)
                && (plainText(i + 1) || i + 1 < texts.size() && kinds[i + 1] == ParsedParagraphKind.BODY)
                && SERIES.matcher(texts.get(i + 1)).find() == SERIES.matcher(text).find()
                && texts.get(i + 1).length() > text.length() && texts.get(i + 1).length() >= TEXT_LENGTH / 2;
    }

    private boolean plainText(int i) {
        return i < texts.size() && kinds[i] == null && topics[i] == 0 && Marker.of(texts.get(i)) == null;
    }

    /** Points that count 一是, 二是 through paragraphs: when half of them have a topic sentence, all those that can. */
    private void series(int from) {
        int i = from;
        while (i < texts.size()) {
            int end = i;
            int clear = 0;
            String word = null;
            while (end < texts.size() && plainText(end) && ordinal(end, word) == end - i + 1) {
                Matcher matcher = SERIES.matcher(texts.get(end));
                word = matcher.find() ? matcher.group(2) : word;
                clear += runIn(end) > 0 ? 1 : 0;
                end++;
            }
            if (end - i > 1 && 2 * clear >= end - i) {
                for (int k = i; k < end; k++) {
                    int sentence = Chars.firstSentenceEnd(texts.get(k), SERIES_LENGTH);
                    if (sentence > 0 && sentence < texts.get(k).length()) {
                        runIn(k, sentence);
                    }
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Which point of a series a paragraph is, 0 for none. */
    private int ordinal(int i, String word) {
        Matcher matcher = SERIES.matcher(texts.get(i));
        return matcher.find() && (word == null || word.equals(matcher.group(2))) ? ChineseNumerals.value(matcher.group(1)) : 0;
    }

    /** Topic sentences at the beginning of paragraphs, where two or more of them stand one after another. */
    private void runIns(int from) {
        int i = from;
        while (i < texts.size()) {
            int end = i;
            while (end < texts.size() && runIn(end) > 0) {
                end++;
            }
            for (int k = i; k < end && end - i > 1; k++) {
                runIn(k, runIn(k));
            }
            i = Math.max(end, i + 1);
        }
    }

    private void runIn(int i, int sentence) {
        topics[i] = sentence;
        found.add(new Candidate(i, ParsedHeadingStyle.RUN_IN, "", 0, trimTitle(texts.get(i).substring(0, sentence))));
    }

    /** Length of the run-in topic sentence of a paragraph, 0 without one. */
    private int runIn(int i) {
        String text = texts.get(i);
        if (!plainText(i) || text.length() < TEXT_LENGTH || text.startsWith("各位")) {
            return 0;
        }
        int end = Chars.firstSentenceEnd(text, RUN_IN_LENGTH);
        if (end <= SHORTEST || end >= text.length() - 10 || text.charAt(end - 1) != '。') {
            return 0;
        }
        String sentence = text.substring(0, end);
        boolean counts = sentence.chars().anyMatch(Character::isDigit);
        long commas = sentence.chars().filter(c -> c == '，').count();
        return counts || NARRATES.matcher(sentence).find() || commas > 1 ? 0 : end;
    }

    private static String trimTitle(String heading) {
        String trimmed = heading.strip();
        return trimmed.endsWith("。") || trimmed.endsWith("：") || trimmed.endsWith(":") || trimmed.endsWith("；")
                ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }
}
