package org.heyi.collation.similar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;

/**
 * What a comment asks, apart from how it is put: without the words it is on, and without what comments are worded with.
 */
public final class Demand {

    /** Words in quotation marks of any kind. */
    private static final Pattern QUOTED = Pattern.compile("[“\"「『]([^”\"」』]{1,200})[”\"」』]");
    private static final Pattern NAME = Pattern.compile("(?=([\\u4e00-\\u9fff]{2})(路|道|街|桥|小区|社区|村|镇|小学|中学|学校|幼儿园|医院|公园|市场|车站|大厦|河|湖|局|委|站|线|园))");
    /** What names do not begin with: 每个街道, 我们街道, 老旧小区, 建议社区. */
    private static final Pattern NO_NAME = Pattern.compile(
            "[的了在把将让给向到由对与和及或并为于从以各每个本这那全所我们你他她它些某该多少有无没不也都还就要会能可再又请先问后前上下内外中里间处加建设修增减新老旧大小好坏非乡城农村镇街道路社区小学校园医院公主基层层家市区县省国民群众学生居民议望"
            + "一二三四五六七八九十百千万两几]");
    /** Punctuation, symbols and blanks. */
    private static final BitSet MARKS = marks();

    private final Annotation annotation;
    private final String quote;
    /** Where its words begin and end in which paragraph; null where it is on the report as a whole or on several. */
    private final Paragraph paragraph;
    private final int from;
    private final int to;
    private final Change change;
    private final String words;
    private final Map<String, Integer> tokens = new HashMap<>();
    /** Concepts, and the characters between them, in the order of what is said. */
    private final List<String> sequence = new ArrayList<>();
    /** How a concept is put here. */
    private final Map<String, String> put = new HashMap<>();
    private final List<Amount> amounts;
    private final Set<String> names = new TreeSet<>();
    /** The words of the part that says what is to be done. */
    private final Set<String> asked = new TreeSet<>();
    private final Stance stance;
    private String text;

    private Demand(Annotation annotation, String quote, Anchor place, AmendmentOperation operation, String text, String body) {
        this.annotation = annotation;
        this.quote = plain(quote);
        paragraph = place == null ? null : place.getParagraph();
        from = place == null ? 0 : place.getStart();
        to = place == null ? 0 : place.getEnd();
        String said = normal(body);
        change = operation == null ? Change.said(said, this.quote) : Change.of(operation, this.quote, plain(text));
        words = operation == null && change != null ? change.rest() : wanted(said);
        String all = change == null ? words : words + '，' + change.inserted();
        List<Amount> known = Amount.in(this.quote);
        amounts = Amount.in(all).stream().filter(each -> known.stream().noneMatch(each::isSame)).toList();
        List<String> parts = parts(words);
        List<String> done = new ArrayList<>(Stance.asked(parts));
        parts.subList(0, parts.size() - done.size()).forEach(this::tokens);
        Map<String, Integer> before = new HashMap<>(tokens);
        done.forEach(this::tokens);
        if (change != null) {
            tokens(change.inserted());
            names(change.inserted());
            done.add(change.inserted().isEmpty() ? "删去" : change.removed().isEmpty() ? "增加" : "改为");
        }
        tokens.forEach((token, count) -> {
            if (count > before.getOrDefault(token, 0)) {
                asked.add(token);
            }
        });
        names(plain(words));
        stance = Stance.of(done);
    }

    private void names(String text) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            if (!NO_NAME.matcher(name.group(1)).find()) {
                names.add(name.group(1) + name.group(2));
            }
        }
    }

    /**
     * @param annotation a comment
     * @return what it asks
     */
    public static Demand of(Annotation annotation) {
        Anchor anchor = annotation.getAnchor();
        Amendment amendment = annotation.getAmendment();
        boolean onWords = anchor != null && anchor.getLevel() == AnchorLevel.WORDS;
        return new Demand(annotation, onWords ? anchor.getQuote() : "", onWords && anchor.getEndParagraph() == null ? anchor : null,
                amendment == null ? null : amendment.getOperation(), amendment == null ? "" : amendment.getText(), annotation.getBody());
    }

    /**
     * @param quote the words it is on; empty for the report as a whole
     * @param operation the change asked for; null for none
     * @param text the new words; may be empty
     * @param body what is said; may be empty
     * @return what such a comment asks
     */
    public static Demand of(String quote, AmendmentOperation operation, String text, String body) {
        return new Demand(null, quote, null, operation, text, body);
    }

    /** Full width and half width, and letters of both cases, are the same. */
    static String normal(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static String plain(String text) {
        String normal = normal(text);
        StringBuilder plain = new StringBuilder();
        IntStream.range(0, normal.length()).filter(at -> !isMark(normal, at)).forEach(at -> plain.append(normal.charAt(at)));
        return plain.toString();
    }

    /** Punctuation, but for that inside of a figure. */
    private static boolean isMark(String text, int at) {
        if (!MARKS.get(text.charAt(at))) {
            return false;
        }
        boolean afterDigit = at > 0 && Character.isDigit(text.charAt(at - 1));
        boolean inside = text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return !afterDigit || !inside && text.charAt(at) != '%';
    }

    private static BitSet marks() {
        Predicate<String> isMark = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]").asMatchPredicate();
        BitSet marks = new BitSet();
        IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE).filter(each -> isMark.test(String.valueOf((char) each))).forEach(marks::set);
        return marks;
    }

    /** What stands between marks. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isMark(text, at)) {
                if (at > from) {
                    parts.add(text.substring(from, at));
                }
                from = at + 1;
            }
        }
        return parts;
    }

    /** What is said without the words of the report that it repeats in quotation marks. */
    private String wanted(String body) {
        StringBuilder rest = new StringBuilder();
        Matcher quoted = QUOTED.matcher(body);
        int at = 0;
        while (quoted.find()) {
            rest.append(body, at, quoted.start());
            String inside = plain(quoted.group(1));
            boolean ofReport = !quote.isEmpty() && (quote.contains(inside) || inside.contains(quote));
            rest.append(ofReport ? " " : quoted.group(1));
            at = quoted.end();
        }
        return rest.append(body.substring(at)).toString();
    }

    /** Figures by what they come to, known words as their concepts, and of what is between them runs of two characters. */
    private void tokens(String text) {
        int from = 0;
        for (Amount each : Amount.in(text)) {
            words(text.substring(from, each.start()));
            String figure = "=" + each.figure();
            tokens.merge(figure, 1, Integer::sum);
            sequence.add(figure);
            put.putIfAbsent(figure, text.substring(each.start(), each.end()));
            from = each.end();
        }
        words(text.substring(from));
    }

    private void words(String text) {
        int gap = 0;
        for (int at = 0; at < text.length();) {
            int length = Lexicon.get().wordAt(text, at);
            if (length == 0) {
                at++;
                continue;
            }
            runs(text.substring(gap, at));
            int concept = Lexicon.get().concept(text.substring(at, at + length));
            if (concept != Lexicon.FRAME) {
                tokens.merge("#" + concept, 1, Integer::sum);
                sequence.add("#" + concept);
                put.putIfAbsent("#" + concept, text.substring(at, at + length));
            }
            at += length;
            gap = at;
        }
        runs(text.substring(gap));
    }

    private void runs(String text) {
        text.chars().forEach(each -> sequence.add(String.valueOf((char) each)));
        if (text.length() == 1) {
            tokens.merge(text, 1, Integer::sum);
        }
        for (int at = 0; at + 1 < text.length(); at++) {
            tokens.merge(text.substring(at, at + 2), 1, Integer::sum);
        }
    }

    /** @return the comment; null where there is none */
    public Annotation annotation() {
        return annotation;
    }

    String quote() {
        return quote;
    }

    /** What is to be changed in the text; null where nothing is named. */
    Change change() {
        return change;
    }

    private String inserted() {
        return change == null ? "" : change.inserted();
    }

    /** @return what is said, for a {@link Meaning}: with what shall come and what shall go */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        if (change != null) {
            parts.add(change.inserted().isEmpty() ? "删去" + change.removed() : change.removed().isEmpty() ? "增加" + change.inserted()
                    : change.removed() + "改为" + change.inserted());
        }
        if (!words.isBlank()) {
            parts.add(words.strip());
        }
        return parts.isEmpty() ? quote : String.join("，", parts);
    }

    Map<String, Integer> tokens() {
        return tokens;
    }

    /** The same for demands that are put in the same words, but for what comments are worded with. */
    String key() {
        String place = paragraph == null ? "" : paragraph.getId() + ' ' + from;
        String asked = change == null ? "" : change.removed() + '>' + change.inserted();
        return quote + '|' + place + '|' + asked + '|' + String.join("", sequence) + '|'
                + amounts.stream().map(Amount::figure).toList() + names + new TreeSet<>(stance.axes()) + stance.forbids();
    }

    List<String> sequence() {
        return sequence;
    }

    /** The words of a token here: of a concept those that were used. */
    String surface(String token) {
        return put.getOrDefault(token, token);
    }

    /** All that is wanted, without marks. */
    String text() {
        if (text == null) {
            text = plain(words) + inserted();
        }
        return text;
    }

    /** The figures that it names, without those of the words it is on. */
    List<Amount> amounts() {
        return amounts;
    }

    Set<String> names() {
        return names;
    }

    Stance stance() {
        return stance;
    }

    /** Of its words those by which it says what is to be done. */
    Set<String> asked() {
        return asked;
    }

    /** Which share of the shorter passage both are on: from 0 to 1; 0 where one is on the report as a whole. */
    double samePassage(Demand other) {
        if (paragraph != null && other.paragraph != null) {
            int common = paragraph == other.paragraph ? Math.min(to, other.to) - Math.max(from, other.from) : 0;
            int shorter = Math.min(to - from, other.to - other.from);
            return common <= 0 || shorter <= 0 ? 0 : (double) common / shorter;
        }
        if (quote.isEmpty() || other.quote.isEmpty()) {
            return 0;
        }
        return quote.contains(other.quote) || other.quote.contains(quote) ? 1 : 0;
    }
}
