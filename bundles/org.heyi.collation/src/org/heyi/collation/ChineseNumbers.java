package org.heyi.collation;

/** Chinese numerals from 一 to 九十九, as parts of a report are counted. */
final class ChineseNumbers {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumbers() {
    }

    /**
     * @param number 1 to 99
     * @return e.g. 十二
     */
    static String of(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "") + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }

    /**
     * @param text what {@link #of} gives
     * @return the number
     */
    static int parse(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            int digit = text.length() == 1 ? DIGITS.indexOf(text) : -1;
            return digit > 0 ? digit : Integer.parseInt(text);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
