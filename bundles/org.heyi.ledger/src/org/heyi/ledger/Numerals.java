package org.heyi.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese numerals in the names of meetings and delegations, 1 to 99. */
final class Numerals {

    static final String PATTERN = "[0-9０-９一二三四五六七八九十]{1,4}";
    private static final Pattern FIRST = Pattern.compile("第(" + PATTERN + ")");
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {
    }

    /**
     * @param text digits of either width or a Chinese numeral, e.g. 17, 十七
     * @return its value; 0 when it is none
     */
    static int parse(String text) {
        int value = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                value = value * 10 + Character.digit(c, 10);
            } else if (c == '十') {
                value += (digit < 0 ? 1 : digit) * 10;
                digit = -1;
            } else if (DIGITS.indexOf(c) > 0) {
                digit = DIGITS.indexOf(c);
            } else {
                return 0;
            }
        }
        return value + Math.max(digit, 0);
    }

    /**
     * @param value 1 to 99
     * @return e.g. 十七
     */
    static String print(int value) {
        String tens = value < 10 ? "" : value < 20 ? "十" : DIGITS.charAt(value / 10) + "十";
        return value % 10 == 0 ? tens : tens + DIGITS.charAt(value % 10);
    }

    /** @return n of 第n… at the beginning of a name; a number after all of them when there is none */
    static int ordinal(String name) {
        Matcher m = FIRST.matcher(name);
        return m.lookingAt() && parse(m.group(1)) > 0 ? parse(m.group(1)) : 1000;
    }
}
