package org.heyi.importing.internal.structure;

/** Numbers as reports write them. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {
    }

    /**
     * The value of 12, １２ or 十二 (below 100), or of a year written digit by digit, 二〇二一.
     *
     * @return 0 when it is none of these
     */
    static int value(String text) {
        int value = 0;
        int ten = text.indexOf('十');
        if (ten >= 0) {
            int high = ten == 0 ? 1 : ten == 1 ? digit(text.charAt(0)) : -1;
            int low = ten == text.length() - 1 ? 0 : ten == text.length() - 2 ? digit(text.charAt(ten + 1)) : -1;
            return high < 0 || low < 0 ? 0 : 10 * high + low;
        }
        if (text.length() > 4) {
            return 0;
        }
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return 0;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    private static int digit(char c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return digit;
        }
        return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
    }
}
