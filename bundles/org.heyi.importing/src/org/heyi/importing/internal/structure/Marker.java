package org.heyi.importing.internal.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;
import org.heyi.importing.ParsedHeadingStyle;

/**
 * A number at the beginning of a paragraph.
 *
 * @param style what kind of number
 * @param number as written, without the mark after it
 * @param rest offset of the text after it
 */
public record Marker(ParsedHeadingStyle style, String number, int rest) {

    private static final String NUMERAL = "一二三四五六七八九十百";
    private static final String DIGIT = "[0-9０-９]{1,2}";
    /** A number is at most so long; nothing beyond is looked at, however long the paragraph. */
    private static final int REACH = 16;

    private record Form(ParsedHeadingStyle style, Pattern pattern) {
    }

    private static final List<Form> FORMS = List.of(
            form(ParsedHeadingStyle.PART, "(第[" + NUMERAL + "]{1,3}(?:部分|编|章|篇))(?:[、：: ]\\s*|(?=$))"),
            form(ParsedHeadingStyle.CHINESE, "([" + NUMERAL + "]{1,4})\\s*[、.．]\\s*(?![" + NUMERAL + "][、产])"),
            form(ParsedHeadingStyle.CHINESE_PARENTHESISED, "([（(][" + NUMERAL + "]{1,3}[）)])\\s*、?\\s*"),
            form(ParsedHeadingStyle.ARABIC, "(" + DIGIT + ")\\s*[.．、](?![0-9０-９])\\s*"),
            form(ParsedHeadingStyle.ARABIC_PARENTHESISED, "([（(]" + DIGIT + "[）)])\\s*、?\\s*"),
            form(ParsedHeadingStyle.CIRCLED, "([①-⑳])\\s*"));

    private static Form form(ParsedHeadingStyle style, String pattern) {
        return new Form(style, Pattern.compile(pattern));
    }

    /** The number that {@code text} begins with, null without one or with nothing after it. */
    public static Marker of(String text) {
        if (text.isEmpty() || "第①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳（(0123456789０１２３４５６７８９".indexOf(text.charAt(0)) < 0
                && NUMERAL.indexOf(text.charAt(0)) < 0) {
            return null;
        }
        String head = text.substring(0, Math.min(text.length(), REACH));
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(head);
            if (matcher.lookingAt() && (matcher.end() < text.length() || form.style() == ParsedHeadingStyle.PART)) {
                return new Marker(form.style(), matcher.group(1), matcher.end());
            }
        }
        return null;
    }

    /** The number's value, 0 when it has none below 100. */
    int value() {
        String digits = number.replaceAll("[第部分编章篇（）()]", "");
        if (digits.length() == 1 && digits.charAt(0) >= '①' && digits.charAt(0) <= '⑳') {
            return digits.charAt(0) - '①' + 1;
        }
        return ChineseNumerals.value(digits);
    }
}
