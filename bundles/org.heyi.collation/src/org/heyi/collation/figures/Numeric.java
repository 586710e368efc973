package org.heyi.collation.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;
import org.heyi.collation.figures.Figure.Kind;
import org.heyi.collation.similar.Amount;

/**
 * A number of a text with its unit, before anybody asks what it is about.
 *
 * @param kind what it is
 * @param value 万 and 亿 multiplied out
 * @param upper the upper end of a range; null where there is none
 * @param writtenUnit as it stands there
 * @param unit the same word for all that mean the same
 * @param isPlace whether it says which place something takes among others
 * @param start where it begins
 * @param end behind its unit
 */
record Numeric(Kind kind, BigDecimal value, BigDecimal upper, String writtenUnit, String unit, boolean isPlace, int start, int end) {

    /** The unit of a place in a row. */
    private static final String RANK = "位";

    private static final String CHINESE = "〇零○一二两三四五六七八九十百千万亿";
    /** Longer ones first: 人次 before 人. What Amount knows already is not here. */
    private static final String UNITS = "微克/立方米|微克每立方米|毫克/升|平方公里|平方千米|立方米|平方米|千瓦时|兆瓦时|万千瓦|千瓦|兆瓦|公斤|千克|吨标准煤|标准箱|标箱|分贝|毫米|厘米|公里|千米|公顷"
            + "|人次|户次|批次|件次|场次|架次|车次|辆次|例次|美元|欧元|港元|家次|学时|课时|个百分点"
            + "|件|条|项|个|人|名|位|家|户|起|处|份|篇|场|次|所|套|座|辆|台|宗|批|吨|亩|米|元|册|张|间|片|类|组|期|例|对|支|款|棵|株|盏|根|栋|幢|艘|架|枚|只|头|部|本|门|股|度|颗|站|趟|块|眼|口|道|层|尾|箱|双|面|列|升|斤|秒|℃";
    private static final Pattern TAIL = Pattern.compile("^([余来多]?)([十百千万亿]*)([余多]?)(" + UNITS + ")?");
    private static final Pattern DIGITS = Pattern.compile("^(?:百分之)?(?:\\d[\\d,]*(?:\\.\\d+)?|[" + CHINESE + "半]+(?:分之[\\d" + CHINESE + "]+)?)[余来多]?");
    private static final Map<String, String> SAME = Map.of("千米", "公里", "平方千米", "平方公里", "微克每立方米", "微克/立方米", "标箱", "标准箱", "千克", "公斤");

    private static final String NUMERAL = "(?:\\d+|[〇零○一二两三四五六七八九十百]+)";
    private static final String YEAR = "(?:(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})";
    private static final Pattern DATE = Pattern.compile(YEAR + "(?:[—–~-]" + YEAR + ")?年(?:度|代|底|初)?(?:" + NUMERAL + "月(?:" + NUMERAL + "日)?)?"
            + "|(?<![\\d.])\\d{1,2}月(?:\\d{1,2}日|底|初|末|份|(?=[，。、；至到起前]))"
            + "|(?:过去|今后|未来|近|这|前|后|上一|本届)?(?:的)?" + NUMERAL + "年(?:来|间|以来|时间|期)"
            + "|(?:过去|今后|未来|最近|近|这|前|后)(?:的)?" + NUMERAL + "年|" + NUMERAL + "年(?=累计|共|内)|(?<=的)" + NUMERAL + "年(?![的以])");
    private static final Pattern PLACE = Pattern.compile("(?:位列|位居|位于|居|排名|排在|名列|列|排|升至|跃居|跃升至)[^，。；：、\\d]{0,14}?第(" + NUMERAL + ")(?:位|名)?");
    private static final Pattern ORDINAL = Pattern.compile("第" + NUMERAL + "(?:届|次|批|位|名|季度|个|产业|期|代|轮|条|款|号|方)?|" + NUMERAL + "届"
            + "|" + NUMERAL + "次(?:会议|全会|全体会议)");
    private static final Pattern NAME = Pattern.compile("[“‘《][^“”‘’《》，。；]{0,12}[\\d" + CHINESE + "][^“”‘’《》，。；]{0,12}[”’》]"
            + "|(?<![A-Za-z])[A-Za-z]+-? ?\\d+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?[A-Za-z]+(?![A-Za-z])|\\d+强|\\d+A级|[" + CHINESE + "]大(?!约)|\\d{5}(?=热线|便民)"
            + "|[一二三]次(?=产业|分配)|[一两二三]位数|八项(?=规定)|" + NUMERAL + "年(?=规划|行动|攻坚|计划)"
            + "|(?<=[^第])[一二三四]期(?=[^间])|" + "(?:\\d+|[" + CHINESE + "]+)分钟(?=[^，。；]{0,6}圈)");
    /** What is twice as much without a figure that says so. */
    private static final Map<String, String> TIMES = Map.of("一倍", "1", "一倍半", "1.5", "翻一番", "1", "翻了一番", "1", "翻两番", "3", "翻了两番", "3");
    private static final Pattern TIME = Pattern.compile("一倍半?|翻了?[一两]番");
    private static final Pattern JOINER = Pattern.compile("[—–\\-~～至到]{1,2}");
    private static final Pattern FROM = Pattern.compile("[由从]$");
    private static final MathContext EXACT = new MathContext(15);
    /** Stands for what is no figure. */
    private static final char MASK = '□';

    static List<Numeric> in(String text) {
        List<Numeric> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        take(DATE, Kind.DATE, rest, found);
        places(rest, found);
        take(NAME, Kind.NAME, rest, found);
        take(ORDINAL, Kind.ORDINAL, rest, found);
        times(rest, found);
        amounts(rest.toString(), found);
        found.sort(Comparator.comparingInt(Numeric::start));
        return found;
    }

    private static void take(Pattern pattern, Kind kind, StringBuilder text, List<Numeric> found) {
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            BigDecimal value = kind == Kind.NAME ? BigDecimal.ZERO : first(matcher.group());
            found.add(new Numeric(kind, value, null, "", "", false, matcher.start(), matcher.end()));
            mask(text, matcher.start(), matcher.end());
        }
    }

    private static void places(StringBuilder text, List<Numeric> found) {
        Matcher matcher = PLACE.matcher(text.toString());
        while (matcher.find()) {
            int start = matcher.start(1) - 1;
            String written = text.substring(matcher.end(1), matcher.end());
            found.add(new Numeric(Kind.FIGURE, number(matcher.group(1)), null, written, RANK, true, start, matcher.end()));
            mask(text, start, matcher.end());
        }
    }

    private static void times(StringBuilder text, List<Numeric> found) {
        Matcher matcher = TIME.matcher(text.toString());
        while (matcher.find()) {
            String words = matcher.group();
            found.add(new Numeric(Kind.FIGURE, new BigDecimal(TIMES.get(words)), null, words.endsWith("番") ? "番" : "倍", "倍", false,
                    matcher.start(), matcher.end()));
            mask(text, matcher.start(), matcher.end());
        }
    }

    private static void mask(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, MASK);
        }
    }

    private static BigDecimal first(String words) {
        Matcher matcher = Pattern.compile(NUMERAL).matcher(words);
        return matcher.find() ? number(matcher.group()) : BigDecimal.ZERO;
    }

    private static BigDecimal number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? new BigDecimal(digits)
                : BigDecimal.valueOf((long) ChineseNumerals.quantity(digits.replaceAll("[零○]", "〇")));
    }

    private static void amounts(String text, List<Numeric> found) {
        Numeric last = null;
        for (Amount each : Amount.in(text)) {
            if (last != null && each.start() < last.end) {
                continue;
            }
            Numeric number = of(each, text);
            if (number == null) {
                continue;
            }
            Numeric range = last == null ? null : range(last, number, text);
            if (range != null) {
                found.removeLast();
                number = range;
            }
            found.add(number);
            last = number;
        }
        // 三县, 五大道: words rather than figures.
        found.removeIf(each -> each.kind == Kind.FIGURE && each.unit.isEmpty() && !Character.isDigit(text.charAt(each.start))
                && text.charAt(each.start) != MASK);
        found.replaceAll(each -> each.kind == Kind.FIGURE && each.unit.isEmpty()
                ? new Numeric(Kind.NAME, each.value, each.upper, "", "", false, each.start, each.end) : each);
    }

    private static Numeric of(Amount amount, String text) {
        int end = amount.end();
        BigDecimal value = exact(amount.value());
        String unit = amount.unit();
        if (unit.isEmpty()) {
            Matcher tail = TAIL.matcher(text.substring(end));
            if (tail.find()) {
                for (char each : tail.group(2).toCharArray()) {
                    value = value.multiply(BigDecimal.valueOf((long) ChineseNumerals.unit(each)));
                }
                end += tail.end();
                unit = tail.group(4) == null ? "" : tail.group(4);
            }
        }
        String words = text.substring(amount.start(), end);
        Matcher digits = DIGITS.matcher(words);
        String written = digits.find() ? words.substring(digits.end()) : words;
        String bare = words.startsWith("百分之") ? "%" : written.replaceAll("[余多来]", "");
        return new Numeric(Kind.FIGURE, plain(value), null, bare, unit(unit, written), false, amount.start(), end);
    }

    /** Amount takes for one what people compare; a report keeps percent and percentage points, minutes and marks apart. */
    private static String unit(String unit, String written) {
        if (written.endsWith("分钟")) {
            return "分钟";
        }
        if (written.endsWith("块")) {
            return "块";
        }
        return "%".equals(unit) && written.contains("点") ? "个百分点" : SAME.getOrDefault(unit, unit);
    }

    /** 10—15%, 300至500元; the lower end is of the unit of the upper one. */
    private static Numeric range(Numeric low, Numeric high, String text) {
        boolean joined = low.end < high.start && JOINER.matcher(text.substring(low.end, high.start)).matches();
        boolean sameUnit = low.unit.isEmpty() || low.unit.equals(high.unit);
        if (!joined || !sameUnit || low.upper != null || FROM.matcher(text.substring(0, low.start)).find()) {
            return null;
        }
        boolean isBare = low.unit.isEmpty() && low.end - low.start == digits(text.substring(low.start, low.end));
        BigDecimal scale = isBare ? scale(high, text) : BigDecimal.ONE;
        return new Numeric(Kind.FIGURE, plain(low.value.multiply(scale)), high.value, high.writtenUnit, high.unit, false, low.start, high.end);
    }

    private static int digits(String text) {
        Matcher matcher = DIGITS.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    /** How many ones 万, 亿 behind the digits are. */
    private static BigDecimal scale(Numeric number, String text) {
        BigDecimal scale = BigDecimal.ONE;
        String unit = number.writtenUnit;
        for (int i = 0; i < unit.length() && "百千万亿".indexOf(unit.charAt(i)) >= 0; i++) {
            scale = scale.multiply(BigDecimal.valueOf((long) ChineseNumerals.unit(unit.charAt(i))));
        }
        return scale;
    }

    private static BigDecimal exact(double value) {
        return plain(new BigDecimal(value, EXACT));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
