package org.heyi.importing.internal.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.heyi.importing.HeadingStyle;
import org.heyi.importing.Overrules;
import org.heyi.importing.ParagraphKind;
import org.heyi.importing.ParsedSection;
import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.format.Block;

/**
 * Finds out what each paragraph of a work report is. District reports differ in how they mark their parts, and mix
 * the ways; so the marks are only ranked against each other, and levels follow from the marks a report really uses.
 */
public final class Structure {

    /** Within so many paragraphs from the beginning stand title, date and speaker. */
    private static final int HEAD = 15;
    private static final int TITLE_LENGTH = 60;
    private static final int HEADING_LENGTH = 45;
    private static final int SENTENCE_HEADING_LENGTH = 75;
    private static final int BARE_LENGTH = 30;
    private static final int TOPIC_LENGTH = 80;
    private static final int RUN_IN_LENGTH = 32;
    /** A paragraph that a heading or a topic sentence can introduce is at least so long. */
    private static final int TEXT_LENGTH = 60;

    private final List<String> texts;
    private final List<Block> blocks;
    private final Overrules overrules;
    private final ParagraphKind[] kinds;
    private final int[] topics;
    private final int[] sectionOf;
    private final int[] levels;
    private final List<ParsedSection> sections = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();
    private String title = "";
    private String dateLine = "";
    private LocalDate date;
    private String meeting = "";
    private Phrases.Speaker speaker = new Phrases.Speaker("", "", "");

    /**
     * @param texts the cleaned paragraphs
     * @param blocks what the file's format, or a person, says about each
     * @param overrules which headings are not to be looked for
     */
    public Structure(List<String> texts, List<Block> blocks, Overrules overrules) {
        this.texts = texts;
        this.blocks = blocks;
        this.overrules = overrules;
        int n = texts.size();
        kinds = new ParagraphKind[n];
        topics = new int[n];
        sectionOf = new int[n];
        levels = new int[n];
        Arrays.fill(sectionOf, -1);
        for (int i = 0; i < n; i++) {
            kinds[i] = blocks.get(i).alone() ? blocks.get(i).ruling().kind() : blocks.get(i).kind();
        }
        int body = head();
        body(body);
        closing(body);
        for (int i = 0; i < n; i++) {
            if (kinds[i] == null) {
                kinds[i] = ParagraphKind.BODY;
            }
        }
    }

    /** Title, date line, speaker and salutation; returns the first paragraph after them. */
    private int head() {
        int end = headEnd();
        int dateAt = -1;
        for (int i = 0; i < end && dateAt < 0; i++) {
            Phrases.DateLine parts = blocks.get(i).alone() ? null : Phrases.dateLine(texts.get(i));
            if (parts != null) {
                dateAt = i;
                kinds[i] = ParagraphKind.DATE_LINE;
                dateLine = texts.get(i);
                date = parts.date();
                meeting = parts.meeting();
            }
        }
        for (int i = 0; i < texts.size() && title.isEmpty(); i++) {
            if (blocks.get(i).alone() && kinds[i] == ParagraphKind.TITLE) {
                title = texts.get(i);
            }
        }
        for (int i = 0; i < end; i++) {
            if (kinds[i] != null) {
                continue;
            }
            Phrases.Speaker parts = title.isEmpty() && i == 0 ? null : Phrases.speaker(texts.get(i));
            if (parts != null && speaker.post().isEmpty()) {
                kinds[i] = ParagraphKind.SPEAKER;
                speaker = new Phrases.Speaker(parts.organisation(), parts.post(),
                        parts.name().isEmpty() ? speaker.name() : parts.name());
            } else if (speaker.name().isEmpty() && !title.isEmpty() && i > 0 && Phrases.name(texts.get(i))
                    && (dateAt >= 0 || !speaker.post().isEmpty())) {
                kinds[i] = ParagraphKind.SPEAKER;
                speaker = new Phrases.Speaker(speaker.organisation(), speaker.post(), texts.get(i).replace(" ", ""));
            } else if (title.isEmpty() && titleLike(texts.get(i))) {
                kinds[i] = ParagraphKind.TITLE;
                title = texts.get(i);
            } else if (!title.isEmpty() && texts.get(i).length() <= TITLE_LENGTH
                    && !Chars.endsSentence(texts.get(i)) && !Phrases.salutation(texts.get(i))) {
                kinds[i] = ParagraphKind.SUBTITLE;
            }
        }
        return end;
    }

    /** Where the head ends: at the salutation, or at the first heading or long paragraph. */
    private int headEnd() {
        int limit = Math.min(HEAD, texts.size());
        for (int i = 0; i < limit; i++) {
            if (ruledHeading(i)) {
                limit = i;
            }
        }
        for (int i = 0; i < limit; i++) {
            if (Phrases.salutation(texts.get(i))) {
                return i;
            }
        }
        // Without a salutation, what follows the date line or the speaker is the text.
        int last = -1;
        for (int i = 0; i < limit && texts.get(i).length() <= 150 && Marker.of(texts.get(i)) == null
                && !Chars.endsSentence(texts.get(i)); i++) {
            if (Phrases.dateLine(texts.get(i)) != null || i > 0 && Phrases.speaker(texts.get(i)) != null
                    || kinds[i] == ParagraphKind.TITLE || last == i - 1 && Phrases.name(texts.get(i)) && i > 0) {
                last = i;
            }
        }
        return last >= 0 ? last + 1 : limit > 0 && texts.size() > 1 && titleLike(texts.get(0)) ? 1 : 0;
    }

    private boolean ruledHeading(int i) {
        return blocks.get(i).alone() && blocks.get(i).ruling().kind() == ParagraphKind.HEADING;
    }

    private static boolean titleLike(String text) {
        return !text.isEmpty() && text.length() <= TITLE_LENGTH && Marker.of(text) == null && !Chars.endsSentence(text)
                && !text.startsWith("——") && "，；：、,;:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** What stands under a heading. */
    private enum Shape { LONG, SHORT, NOTHING }

    private Shape after(int i) {
        if (i + 1 >= texts.size()) {
            return Shape.NOTHING;
        }
        String next = texts.get(i + 1);
        boolean sentence = Chars.endsSentence(next) && next.length() > texts.get(i).length();
        return sentence || next.length() >= TEXT_LENGTH || Marker.of(next) != null || next.startsWith("——")
                ? Shape.LONG : Shape.SHORT;
    }

    /** A heading before it has a level. */
    private record Candidate(int paragraph, HeadingStyle style, String number, int value, String title) {
    }

    private void body(int from) {
        List<Candidate> found = new ArrayList<>();
        boolean notes = false;
        boolean saluted = false;
        for (int i = from; i < texts.size(); i++) {
            String text = texts.get(i);
            if (ruledHeading(i)) {
                Marker marker = Marker.of(text);
                found.add(marker == null ? new Candidate(i, HeadingStyle.BARE, "", 0, trimTitle(text))
                        : new Candidate(i, marker.style(), marker.number(), marker.value(),
                                trimTitle(text.substring(marker.rest()))));
                notes = false;
            }
            if (kinds[i] != null) {
                continue;
            }
            if (overrules.on(HeadingStyle.APPENDIX) && Phrases.appendix(text) && (notes || i > from + 2)) {
                notes = true;
                kinds[i] = ParagraphKind.HEADING;
                found.add(new Candidate(i, HeadingStyle.APPENDIX, "", 0, trimTitle(text)));
            } else if (notes) {
                kinds[i] = ParagraphKind.NOTE;
            } else if (Phrases.salutation(text)) {
                kinds[i] = ParagraphKind.SALUTATION;
                saluted = true;
            } else if (found.isEmpty() && i <= from + 2 && Phrases.opening(text)) {
                kinds[i] = ParagraphKind.OPENING;
            } else if (text.startsWith("——")) {
                kinds[i] = ParagraphKind.LEAD_ITEM;
                topics[i] = Math.max(0, Chars.firstSentenceEnd(text, TOPIC_LENGTH * 2));
            } else {
                Candidate candidate = heading(i);
                if (candidate != null) {
                    found.add(candidate);
                }
            }
        }
        if (overrules.on(HeadingStyle.TOPIC_SENTENCE)) {
            addTopicSentences(found, from);
        }
        Map<HeadingStyle, Double> ranks = ranks(found);
        if (overrules.on(HeadingStyle.RUN_IN)) {
            addRunIns(found, ranks, from);
        }
        found.sort((a, b) -> Integer.compare(a.paragraph(), b.paragraph()));
        nest(found, ranks);
    }

    private Candidate heading(int i) {
        String text = texts.get(i);
        int styled = blocks.get(i).level();
        Marker marker = Marker.of(text);
        if (styled > 0 && overrules.on(HeadingStyle.STYLED) && text.length() <= 2 * SENTENCE_HEADING_LENGTH) {
            kinds[i] = ParagraphKind.HEADING;
            return marker == null ? new Candidate(i, HeadingStyle.STYLED, "", 0, trimTitle(text))
                    : new Candidate(i, marker.style(), marker.number(), marker.value(),
                            trimTitle(text.substring(marker.rest())));
        }
        if (marker == null) {
            return overrules.on(HeadingStyle.BARE) && bare(i) ? headed(i, HeadingStyle.BARE, "", 0, text) : null;
        }
        if (!overrules.on(marker.style())) {
            return null;
        }
        String rest = text.substring(marker.rest());
        int sentence = Chars.firstSentenceEnd(rest, SENTENCE_HEADING_LENGTH);
        boolean whole = sentence == rest.length();
        if (sentence < 0 && rest.length() <= HEADING_LENGTH && "；;，,、".indexOf(last(rest)) < 0
                || whole && after(i) == Shape.LONG && !sameMarkNext(i, marker)) {
            return headed(i, marker.style(), marker.number(), marker.value(), rest);
        }
        if (sentence > 0 && !whole) {
            topics[i] = marker.rest() + sentence;
            return new Candidate(i, marker.style(), marker.number(), marker.value(),
                    trimTitle(rest.substring(0, sentence)));
        }
        return null;
    }

    private Candidate headed(int i, HeadingStyle style, String number, int value, String heading) {
        kinds[i] = ParagraphKind.HEADING;
        return new Candidate(i, style, number, value, trimTitle(heading));
    }

    private boolean sameMarkNext(int i, Marker marker) {
        Marker next = i + 1 < texts.size() ? Marker.of(texts.get(i + 1)) : null;
        return next != null && next.style() == marker.style();
    }

    /** A short line without number or full stop, above text. */
    private boolean bare(int i) {
        String text = texts.get(i);
        return text.length() >= 4 && text.length() <= BARE_LENGTH && Chars.han(text.codePointAt(0))
                && !Chars.endsSentence(text) && "；，：、,;:—".indexOf(last(text)) < 0
                && Phrases.dateLine(text) == null && Phrases.speaker(text) == null && after(i) == Shape.LONG;
    }

    private static char last(String text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    /** Paragraphs of one sentence above long ones, where a part of the report has two or more of them. */
    private void addTopicSentences(List<Candidate> found, int from) {
        List<Candidate> group = new ArrayList<>();
        List<Candidate> accepted = new ArrayList<>();
        int next = 0;
        for (int i = from; i <= texts.size(); i++) {
            boolean boundary = i == texts.size();
            while (next < found.size() && found.get(next).paragraph() <= i) {
                boundary |= kinds[found.get(next).paragraph()] == ParagraphKind.HEADING;
                next++;
            }
            if (boundary) {
                if (group.size() > 1) {
                    accepted.addAll(group);
                }
                group.clear();
            } else if (kinds[i] == null && topics[i] == 0 && topicSentence(i)) {
                group.add(new Candidate(i, HeadingStyle.TOPIC_SENTENCE, "", 0, trimTitle(texts.get(i))));
            }
        }
        for (Candidate candidate : accepted) {
            kinds[candidate.paragraph()] = ParagraphKind.HEADING;
        }
        found.addAll(accepted);
        found.sort((a, b) -> Integer.compare(a.paragraph(), b.paragraph()));
    }

    private boolean topicSentence(int i) {
        String text = texts.get(i);
        return text.length() >= 10 && text.length() <= TOPIC_LENGTH && text.endsWith("。")
                && text.indexOf('。') == text.length() - 1 && !text.startsWith("各位") && Marker.of(text) == null
                && (plainText(i + 1) || i + 1 < texts.size() && kinds[i + 1] == ParagraphKind.BODY) && texts.get(i + 1).length() > text.length()
                && texts.get(i + 1).length() >= TEXT_LENGTH;
    }

    private boolean plainText(int i) {
        return i < texts.size() && kinds[i] == null && topics[i] == 0 && Marker.of(texts.get(i)) == null;
    }

    /** Topic sentences at the beginning of paragraphs, where two or more of them stand one after another. */
    private void addRunIns(List<Candidate> found, Map<HeadingStyle, Double> ranks, int from) {
        int i = from;
        while (i < texts.size()) {
            int end = i;
            while (end < texts.size() && runIn(end) > 0) {
                end++;
            }
            if (end - i > 1) {
                for (int k = i; k < end; k++) {
                    topics[k] = runIn(k);
                    found.add(new Candidate(k, HeadingStyle.RUN_IN, "", 0,
                            trimTitle(texts.get(k).substring(0, topics[k]))));
                }
                ranks.put(HeadingStyle.RUN_IN, 9.0);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Length of the run-in topic sentence of a paragraph, 0 without one. */
    private int runIn(int i) {
        String text = texts.get(i);
        if (!plainText(i) || text.length() < TEXT_LENGTH || text.startsWith("各位")) {
            return 0;
        }
        int end = Chars.firstSentenceEnd(text, RUN_IN_LENGTH);
        if (end < 5 || end >= text.length() - 10 || text.charAt(end - 1) != '。') {
            return 0;
        }
        String sentence = text.substring(0, end);
        boolean counts = sentence.chars().anyMatch(Character::isDigit);
        boolean narrates = sentence.matches("(?:我们|我們|今年|去年|同时|同時|一年来|五年来|过去|在此|这|為此|为此).*");
        long commas = sentence.chars().filter(c -> c == '，').count();
        return counts || narrates || commas > 1 ? 0 : end;
    }

    /**
     * From the outermost to the innermost. A bare line is outermost when numbers start again below it or when it
     * comes first; otherwise it stands below 一、.
     */
    private Map<HeadingStyle, Double> ranks(List<Candidate> found) {
        Map<HeadingStyle, Double> ranks = new EnumMap<>(HeadingStyle.class);
        ranks.put(HeadingStyle.APPENDIX, 0.0);
        ranks.put(HeadingStyle.PART, 0.0);
        ranks.put(HeadingStyle.CHINESE, 2.0);
        ranks.put(HeadingStyle.CHINESE_PARENTHESISED, 3.0);
        ranks.put(HeadingStyle.TOPIC_SENTENCE, 4.0);
        ranks.put(HeadingStyle.ARABIC, 5.0);
        ranks.put(HeadingStyle.ARABIC_PARENTHESISED, 6.0);
        ranks.put(HeadingStyle.CIRCLED, 7.0);
        ranks.put(HeadingStyle.RUN_IN, 9.0);
        long firsts = found.stream().filter(c -> c.style() == HeadingStyle.CHINESE && c.value() == 1).count();
        HeadingStyle first = found.stream().map(Candidate::style)
                .filter(s -> s == HeadingStyle.BARE || s == HeadingStyle.CHINESE).findFirst().orElse(HeadingStyle.BARE);
        ranks.put(HeadingStyle.BARE, firsts > 1 || first == HeadingStyle.BARE ? 1.0 : 2.5);
        return ranks;
    }

    private void nest(List<Candidate> found, Map<HeadingStyle, Double> ranks) {
        double[] styled = styledRanks(found, ranks);
        List<Integer> open = new ArrayList<>();
        List<Double> openRanks = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (next < found.size() && found.get(next).paragraph() == i) {
                Candidate c = found.get(next++);
                int hint = blocks.get(i).level();
                double rank = hint > 0 ? styled[Math.min(hint, styled.length - 1)] : ranks.get(c.style());
                int before = 0;
                HeadingStyle beforeStyle = null;
                int wanted = ruledHeading(i) ? blocks.get(i).ruling().level() : 0;
                if (wanted > 0) {
                    // A sister goes on where the last one stood; without one its own mark tells how deep it is.
                    rank = open.size() >= wanted ? openRanks.get(wanted - 1)
                            : Math.max(ranks.get(c.style()), open.isEmpty() ? 0 : openRanks.getLast() + 0.01);
                }
                while (!open.isEmpty() && (wanted > 0 ? open.size() >= wanted : openRanks.getLast() >= rank)) {
                    beforeStyle = sections.get(open.removeLast()).style();
                    openRanks.removeLast();
                    before = values.removeLast();
                }
                if (c.value() > 0 && beforeStyle == c.style() && before > 0 && c.value() != before + 1
                        && c.value() != 1) {
                    gaps.add(i);
                }
                int parent = open.isEmpty() ? -1 : open.getLast();
                int index = sections.size();
                sections.add(new ParsedSection(index, open.size() + 1, parent, c.number(), c.title(), c.style(), i));
                open.add(index);
                openRanks.add(rank);
                values.add(c.value());
                levels[i] = open.size();
            } else if (kinds[i] == ParagraphKind.SALUTATION) {
                // Whom it is addressed to, it is no part of the last point made.
                while (open.size() > 1) {
                    open.removeLast();
                    openRanks.removeLast();
                    values.removeLast();
                }
            }
            sectionOf[i] = open.isEmpty() ? -1 : open.getLast();
        }
    }

    /** The rank of each outline level of the word processor: that of the marks used on it, in order of levels. */
    private double[] styledRanks(List<Candidate> found, Map<HeadingStyle, Double> ranks) {
        double[] styled = new double[11];
        Arrays.fill(styled, Double.NaN);
        for (Candidate c : found) {
            int level = Math.min(blocks.get(c.paragraph()).level(), 10);
            Double rank = ranks.get(c.style());
            if (level > 0 && rank != null && !(styled[level] <= rank)) {
                styled[level] = rank;
            }
        }
        double outer = 0;
        for (int level = 1; level < styled.length; level++) {
            if (Double.isNaN(styled[level]) || styled[level] <= outer) {
                styled[level] = outer + 0.1;
            }
            outer = styled[level];
        }
        return styled;
    }

    /** The call at the very end of the text proper. */
    private void closing(int from) {
        int last = texts.size() - 1;
        while (last >= from && (kinds[last] == ParagraphKind.NOTE
                || levels[last] > 0 && sections.get(sectionOf[last]).style() == HeadingStyle.APPENDIX
                || kinds[last] == ParagraphKind.FOOTNOTE)) {
            last--;
        }
        int first = last;
        while (first > from && last - first < 3 && kinds[first] == null && topics[first] == 0
                && Chars.endsSentence(texts.get(first)) && last(texts.get(first)) != '。') {
            first--;
        }
        for (int i = first; i <= last && i >= from; i++) {
            if (kinds[i] == null && topics[i] == 0 && (Phrases.call(texts.get(i))
                    || i > from && kinds[i - 1] == ParagraphKind.SALUTATION && i > from + 2
                            && last(texts.get(last)) == '！')) {
                kinds[i] = ParagraphKind.CLOSING;
            }
        }
    }

    private static String trimTitle(String heading) {
        String trimmed = heading.strip();
        return trimmed.endsWith("。") || trimmed.endsWith("：") || trimmed.endsWith(":")
                ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }

    /**
     * Whether the report seems to end too early: in the middle of a sentence, or with neither a call at the end nor
     * a second part.
     */
    public boolean truncated() {
        boolean report = Arrays.asList(kinds).contains(ParagraphKind.SALUTATION) || date != null || !sections.isEmpty();
        if (!report) {
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
        return !called && sections.stream()
                .filter(s -> s.level() == 1 && s.style() != HeadingStyle.APPENDIX && s.style() != HeadingStyle.RUN_IN)
                .count() <= 1;
    }

    /** Paragraphs whose heading's number does not follow the one before on its level. */
    public List<Integer> numberingGaps() {
        return gaps;
    }

    public ParagraphKind kind(int i) {
        return kinds[i];
    }

    /** Units of the topic sentence, 0 without one. */
    public int topic(int i) {
        return topics[i];
    }

    public int section(int i) {
        return sectionOf[i];
    }

    public int level(int i) {
        return levels[i];
    }

    public List<ParsedSection> sections() {
        return sections;
    }

    public String title() {
        return title;
    }

    public String dateLine() {
        return dateLine;
    }

    public LocalDate date() {
        return date;
    }

    public String meeting() {
        return meeting;
    }

    public String organisation() {
        return speaker.organisation();
    }

    public String speaker() {
        return speaker.name();
    }

    public String post() {
        return speaker.post();
    }
}
