package org.heyi.importing.internal.docx;

import java.util.Locale;

/** How automatic numbers are written. */
public final class NumberFormats {

    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    private NumberFormats() {
    }

    /** A number in one of the formats of ECMA-376 part 1, 17.18.59. */
    public static String format(int value, String format) {
        return switch (format == null ? "decimal" : format) {
            case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
                    "japaneseCounting", "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand",
                    "koreanDigital2" -> chinese(value, CHINESE, "十", "百", "千");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                chinese(value, FORMAL, "拾", "佰", "仟");
            case "ideographTraditional" -> cycle(value, "甲乙丙丁戊己庚辛壬癸");
            case "ideographZodiac" -> cycle(value, "子丑寅卯辰巳午未申酉戌亥");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                value >= 1 && value <= 20 ? String.valueOf((char) ('①' + value - 1)) : String.valueOf(value);
            case "decimalEnclosedParen" -> "(" + value + ")";
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(value);
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            case "lowerLetter" -> letters(value, 'a');
            case "upperLetter" -> letters(value, 'A');
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(value);
            case "none" -> "";
            default -> String.valueOf(value);
        };
    }

    private static String chinese(int value, String digits, String ten, String hundred, String thousand) {
        if (value <= 0 || value > 9999) {
            return value == 0 ? "〇" : String.valueOf(value);
        }
        String[] units = {"", ten, hundred, thousand};
        StringBuilder out = new StringBuilder();
        String text = String.valueOf(value);
        boolean zero = false;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            int unit = text.length() - 1 - i;
            if (digit == 0) {
                zero = true;
                continue;
            }
            if (zero && !out.isEmpty()) {
                out.append('零');
            }
            zero = false;
            boolean teen = digit == 1 && unit == 1 && text.length() == 2 && ten.equals("十");
            out.append(teen ? "" : digits.substring(digit, digit + 1)).append(units[unit]);
        }
        return out.toString();
    }

    private static String cycle(int value, String signs) {
        return value < 1 ? String.valueOf(value) : String.valueOf(signs.charAt((value - 1) % signs.length()));
    }

    private static String fullWidth(int value) {
        StringBuilder out = new StringBuilder();
        String.valueOf(value).chars().forEach(c -> out.append((char) (c - '0' + '０')));
        return out.toString();
    }

    private static String letters(int value, char first) {
        return value < 1 || value > 780 ? String.valueOf(value)
                : String.valueOf((char) (first + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        if (value < 1 || value > 3999) {
            return String.valueOf(value);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                out.append(signs[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }
}
