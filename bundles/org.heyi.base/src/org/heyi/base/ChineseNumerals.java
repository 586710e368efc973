package org.heyi.base;

/** Numbers as reports, meetings and delegations write them: 十八届, 第３次, 二〇二一年. */
public final class ChineseNumerals {

    /** Regular expression, without a group, for what {@link #value} may be asked about. */
    public static final String PATTERN = "[0-9０-９〇○零一二三四五六七八九十]{1,4}";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int MOST_DIGITS = 4;
    private static final int THOUSAND = 1_000;
    /** 十五 is fifteen, and 一百五 is a hundred and fifty. */
    private static final int SPOKEN = 10;

    private ChineseNumerals() {
    }

    /**
     * The value of 12, １２ or 十二 (below 100), or of a number written digit by digit, such as 二〇二一.
     *
     * @param text up to four digits, or a numeral with 十
     * @return 0 when it is none of these
     */
    public static int value(String text) {
        int ten = text.indexOf('十');
        if (ten >= 0) {
            int high = ten == 0 ? 1 : ten == 1 ? digit(text.charAt(0)) : -1;
            int low = ten == text.length() - 1 ? 0 : ten == text.length() - 2 ? digit(text.charAt(ten + 1)) : -1;
            return high < 0 || low < 0 ? 0 : 10 * high + low;
        }
        if (text.length() > MOST_DIGITS) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return 0;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    /**
     * The value of a quantity such as 三百二十, 两千, 二十四万五千 or 一七五, or as one says it: 一百五.
     *
     * @param text Chinese digits, 两, and 十, 百, 千, 万, 亿
     * @return what it comes to; 0 for nothing
     */
    public static double quantity(String text) {
        double sum = 0;
        double section = 0;
        double last = -1;
        double unit = 1;
        boolean isSpoken = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i) == '两' ? '二' : text.charAt(i);
            int digit = digit(each);
            if (digit >= 0) {
                isSpoken = last < 0 && digit > 0 && unit > SPOKEN;
                last = last < 0 ? digit : last * 10 + digit;
            } else if (unit(each) > THOUSAND) {
                // What stands before counts as a whole: 二十四万, 三万亿.
                section += Math.max(0, last);
                double before = each == '亿' ? sum : 0;
                sum = sum - before + (section == 0 && sum == 0 ? 1 : section + before) * unit(each);
                section = 0;
                last = -1;
                unit = unit(each);
            } else {
                section += (last < 0 ? 1 : last) * unit(each);
                last = -1;
                unit = unit(each);
            }
        }
        return sum + section + Math.max(0, last) * (isSpoken && last < 10 ? unit / 10 : 1);
    }

    /**
     * @param unit 十, 百, 千, 万 or 亿
     * @return how many ones it is; 1 for anything else
     */
    public static double unit(char unit) {
        return switch (unit) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1;
        };
    }

    private static int digit(char c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return digit;
        }
        return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
    }

    /**
     * @param value any number
     * @return from 1 to 99 the Chinese numeral, e.g. 十七; otherwise Arabic digits
     */
    public static String print(int value) {
        if (value < 1 || value > 99) {
            return Integer.toString(value);
        }
        String tens = value < 10 ? "" : value < 20 ? "十" : DIGITS.charAt(value / 10) + "十";
        return value % 10 == 0 ? tens : tens + DIGITS.charAt(value % 10);
    }
}
