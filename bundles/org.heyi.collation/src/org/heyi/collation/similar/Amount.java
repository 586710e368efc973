package org.heyi.collation.similar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;

/**
 * A figure, however it is written: 80 %, 百分之八十 and 八成 are one, as are 22点 and 晚上十点.
 *
 * @param value in its unit
 * @param unit what it counts, the same word for all that mean the same; empty for things that are counted one by one
 * @param start where it begins in the text
 * @param end where it ends, its unit included
 */
public record Amount(double value, String unit, int start, int end) {

    private static final String DIGITS = "\\d[\\d,]*(?:\\.\\d+)?";
    private static final String CHINESE = "[零〇一二两三四五六七八九十百千万亿]+";
    private static final String BEGINNINGS = "零〇一二两三四五六七八九十百千万亿半";
    private static final Pattern FIGURE = Pattern.compile("(百分之)?(" + DIGITS + "|" + CHINESE + "|半)([万亿千百]*)(?:多|余|来)?(?:分之(" + DIGITS + "|" + CHINESE + "))?"
            + "(个百分点|百分点|%|‰|个点|成|倍|元|块|毛|年|周年|个月|月|季度|日|天|个工作日|工作日|小时|个小时|个钟头|钟头|点钟|点|时|分钟|分|岁|届|次|回|趟|公里|千米|米|平方米|平米|亩|公顷|吨)?(半)?");
    /** 三五个 and 两三百 are no figures, nor are these words. */
    private static final Pattern VAGUE = Pattern.compile("[一二两三四五六七八九]{2}[百千万亿十]?|[百千万亿]+");
    private static final Pattern IDIOM = Pattern.compile("三天两头|一五一十|千方百计|四通八达|十分|万一|三三两两|五花八门|七上八下|一清二楚|千篇一律|半途|[一二三]级(?!跳)|二手|三资|三农|三公|百年|千家万户|两会|两江|四季|五好");
    private static final Map<String, String> UNITS = units();
    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-6;
    private static final int HALF_DAY = 12;
    private static final double PERCENT = 100;
    private static final double TENTH = 10;
    private static final int BEFORE = 3;

    private static Map<String, String> units() {
        Map<String, String> units = new HashMap<>();
        String[] same = {"% 个百分点 百分点 个点 成", "元 块 毛", "月 个月 季度", "日 天", "工作日 个工作日", "小时 个小时 个钟头 钟头", "点 时 点钟", "次 回 趟", "公里 千米",
            "平方米 平米", "年 周年", "分 分钟"};
        for (String each : same) {
            List<String> words = List.of(each.split(" "));
            words.forEach(word -> units.put(word, words.getFirst()));
        }
        return units;
    }

    /**
     * @param text any text
     * @return its figures in their order; 一 alone is none unless a unit of measure follows
     */
    public static List<Amount> in(String text) {
        int first = first(text);
        if (first == text.length()) {
            return List.of();
        }
        List<Amount> found = new ArrayList<>();
        Matcher idiom = IDIOM.matcher(text);
        Matcher figure = FIGURE.matcher(text);
        int at = first;
        while (figure.find(at)) {
            boolean isIdiom = idiom.find(figure.start()) && idiom.start() == figure.start();
            Amount amount = isIdiom ? null : of(figure, text);
            if (amount != null) {
                found.add(amount);
            }
            at = isIdiom ? idiom.end() : amount == null ? Math.max(figure.end(2), figure.start() + 1) : amount.end;
            if (at >= text.length()) {
                break;
            }
        }
        return found;
    }

    /** Most texts have none. */
    private static int first(String text) {
        int at = 0;
        while (at < text.length() && !Character.isDigit(text.charAt(at)) && BEGINNINGS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static Amount of(Matcher figure, String text) {
        String digits = figure.group(2);
        boolean isArabic = Character.isDigit(digits.charAt(0));
        String unit = figure.group(5);
        if (figure.group(4) != null && value(digits) > 0) {
            // 三分之一
            return new Amount(PERCENT * value(figure.group(4)) / value(digits), "%", figure.start(), figure.end(4));
        }
        boolean isVague = VAGUE.matcher(digits).matches() || "一".equals(digits) || "半".equals(digits) && unit == null;
        if (isVague && !isArabic && figure.group(1) == null) {
            return null;
        }
        double value = value(digits) * figure.group(3).chars().mapToDouble(each -> ChineseNumerals.unit((char) each)).reduce(1, (one, other) -> one * other);
        int end = unit == null ? figure.end(3) : figure.end(5);
        if (figure.group(6) != null && unit != null) {
            value += HALF;
            end = figure.end(6);
        }
        return measured(value, figure.group(1) != null ? "%" : unit == null ? "" : unit, text, figure.start(), end);
    }

    private static double value(String digits) {
        return "半".equals(digits) ? HALF : Character.isDigit(digits.charAt(0)) ? Double.parseDouble(digits.replace(",", "")) : ChineseNumerals.quantity(digits);
    }

    private static Amount measured(double value, String unit, String text, int start, int end) {
        String same = UNITS.getOrDefault(unit, unit);
        double measured = switch (unit) {
            case "成" -> value * TENTH;
            case "毛" -> value / TENTH;
            case "季度" -> value * 3;
            case "点", "时", "点钟" -> value <= HALF_DAY && isEvening(text.substring(Math.max(0, start - BEFORE), start)) ? value + HALF_DAY : value;
            default -> value;
        };
        if (value == HALF && "年".equals(unit)) {
            return new Amount(6, "月", start, end);
        }
        if (value == HALF && "个月".equals(unit)) {
            return new Amount(15, "日", start, end);
        }
        return new Amount(measured, same, start, end);
    }

    private static boolean isEvening(String before) {
        return before.indexOf('晚') >= 0 || before.contains("下午") || before.contains("傍晚") || before.contains("夜里");
    }

    /** Whether both are the same figure, as far as their units are told. */
    boolean isSame(Amount other) {
        return Math.abs(value - other.value) <= ROUNDING * Math.max(Math.abs(value), Math.abs(other.value))
                && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
    }

    /** The figure in one way of writing, without its unit. */
    String figure() {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
