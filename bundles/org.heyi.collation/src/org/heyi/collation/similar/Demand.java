package org.heyi.collation.similar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.heyi.base.ChineseNumerals;
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
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千]+)([万亿千百]?)"
            + "(%|个百分点|元|年|月|日|个|件|人|名|户|家|所|套|项|条|辆|位|倍|成|岁|届|次|公里|米|平方米|亩|吨|处|座|张|天|小时|分钟|点|周|岁)?");
    private static final Pattern NAME = Pattern.compile("([\\u4e00-\\u9fff]{2})(路|道|街|桥|小区|社区|村|镇|小学|中学|学校|幼儿园|医院|公园|市场|车站|里|大厦|河|湖|局|委|办)");
    /** Punctuation, symbols and blanks. */
    private static final BitSet MARKS = marks();
    private static final String NEGATORS = "不没未无非别勿莫";
    private static final int NOT_BEFORE = 2;

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
    private final Set<String> numbers = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<Integer> stands = new HashSet<>();
    private String text;

    private Demand(Annotation annotation, String quote, Anchor place, AmendmentOperation operation, String text, String body) {
        this.annotation = annotation;
        this.quote = plain(quote);
        paragraph = place == null ? null : place.getParagraph();
        from = place == null ? 0 : place.getStart();
        to = place == null ? 0 : place.getEnd();
        String said = normal(body);
        Change asked = operation == null ? Change.said(said, this.quote) : Change.of(operation, this.quote, plain(text));
        change = asked;
        words = operation == null && asked != null ? asked.rest() : wanted(said);
        read(words);
        if (change != null) {
            read(change.inserted());
            stand(change.inserted().isEmpty() ? "删去" : change.removed().isEmpty() ? "增加" : "改", 0);
        }
        Set<String> known = new HashSet<>();
        numbers(this.quote, known);
        numbers.removeAll(known);
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
        StringBuilder plain = new StringBuilder();
        normal(text).chars().filter(each -> !MARKS.get(each)).forEach(each -> plain.append((char) each));
        return plain.toString();
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
            if (at == text.length() || MARKS.get(text.charAt(at))) {
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

    private void read(String text) {
        parts(text).forEach(this::tokens);
        String all = plain(text);
        numbers(all, numbers);
        Matcher name = NAME.matcher(all);
        for (int at = 0; name.find(at); at = name.start() + 1) {
            names.add(name.group());
        }
        for (int at = 0; at < all.length(); at++) {
            int length = Lexicon.get().axisAt(all, at);
            if (length > 0) {
                stand(all.substring(at, at + length), negators(all, at));
                at += length - 1;
            }
        }
    }

    private static int negators(String text, int before) {
        int count = 0;
        for (int at = Math.max(0, before - NOT_BEFORE); at < before; at++) {
            count += NEGATORS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return count;
    }

    private void stand(String word, int negators) {
        for (int axis : Lexicon.get().axes(word)) {
            stands.add(negators % 2 == 0 ? axis : -axis);
        }
    }

    /** Known words as their concepts, and of what is between them runs of two characters. */
    private void tokens(String text) {
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

    private static void numbers(String text, Set<String> into) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String digits = number.group(1);
            double value = Character.isDigit(digits.charAt(0)) ? Double.parseDouble(digits) : ChineseNumerals.quantity(digits);
            // 一 is seldom a number: 一个, 一些, 进一步.
            boolean counts = value != 1 || Character.isDigit(digits.charAt(0));
            boolean isOne = number.group(3) != null || Character.isDigit(digits.charAt(0)) || digits.length() > 1;
            if (counts && isOne) {
                double unit = number.group(2).isEmpty() ? 1 : ChineseNumerals.unit(number.group(2).charAt(0));
                into.add(value * unit + (number.group(3) == null ? "" : number.group(3)));
            }
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
    String sentence() {
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
        return quote + '|' + place + '|' + asked + '|' + String.join("", sequence) + '|' + numbers + names + new TreeSet<>(stands);
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

    Set<String> numbers() {
        return numbers;
    }

    Set<String> names() {
        return names;
    }

    Set<Integer> stands() {
        return stands;
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
