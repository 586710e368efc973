package org.heyi.collation.promises;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.collation.similar.Amount;

/**
 * A figure that says how much of something: what is to be reached, or what was. Years, ages, ordinals and what stands in quotation marks
 * are none.
 *
 * @param value in its unit, 万 and 亿 multiplied out; negative for a fall, as in 下降3%
 * @param unit what it counts, e.g. %, 元, 亩, 家; never empty
 * @param change whether it says by how much something grew or fell, not how much there is
 * @param bound how it is to be reached
 * @param start UTF-16 offset of its first character in the text it was found in
 * @param end UTF-16 offset behind its unit
 * @param about the words of the clause around it, by which one tells whether two figures are on the same thing
 */
public record StatedAmount(double value, String unit, boolean change, Bound bound, int start, int end, String about) {

    /** How a figure is to be reached. */
    public enum Bound {
        /** As much or more; what holds where nothing is said. */
        AT_LEAST,
        /** As much or less: 以内, 降至. */
        AT_MOST,
        /** 左右: a twentieth less, or more, will do. */
        ABOUT
    }

    private static final Set<String> NONE = Set.of("年", "月", "日", "岁", "届", "点", "时");
    private static final Pattern CLASSIFIER = Pattern.compile("^(人次|平方公里|立方米|微克|人|名|位|户|套|家|所|座|张|处|个|件|项|条|场|例|辆|台|盏|片|块|宗|批|支|只|棵|株|栋|间|部|艘|架|架次|期)");
    private static final Pattern NO_FIGURE_AFTER = Pattern.compile("^(强|热线|[A-Za-z]|号|级)");
    /** Of 4.5%—5% the lower end counts. */
    private static final Pattern RANGE_BEFORE = Pattern.compile("\\d[%％]?(?:[—–-]{1,2}|[~～至])$");
    private static final Pattern RANGE_AFTER = Pattern.compile("^(?:[—–-]{1,2}|[~～至])\\d[\\d.]*([%％万亿]?)");
    private static final Pattern GROWS = Pattern.compile("(增长|增加|提高|提升|上升|增速|增幅|上调|增速达到?|增长达到?)(约|了|近|超过?|不低于)?$");
    private static final Pattern FALLS = Pattern.compile("(下降|降低|减少|压减|压缩|下调|削减|下浮)(约|了|近|超过?|不低于)?$");
    private static final Pattern LESS_AFTER = Pattern.compile("^[^，。；、\\d]{0,6}(以内|以下|之内)");
    private static final Pattern MORE_AFTER = Pattern.compile("^[^，。；、\\d]{0,3}(以上)");
    private static final Pattern ABOUT_AFTER = Pattern.compile("^(左右|上下)");
    private static final Pattern LESS_BEFORE = Pattern.compile("(不超过|不高于|低于|控制在|降至|降到|压缩至|压缩到|压减至|缩短至|缩短到|缩减至|减至)$");
    private static final Pattern NOT_LESS = Pattern.compile("(不低于|不少于)$");
    private static final Pattern LEVEL = Pattern.compile("(至|到|达|达到|为|突破|保持|保持在|超过|稳定在|控制在)$");
    private static final Pattern CEILING = Pattern.compile("失业率|能耗|排放|浓度|强度|死亡");
    private static final List<Set<String>> SAME = List.of(Set.of("人", "名", "位"), Set.of("个", "项", "件", "家", "所", "座", "处"));
    private static final String GENERAL = "个";
    /** What says that more of something is to come, or came, whatever there was. */
    private static final Pattern MORE = Pattern.compile("新(?:增|建|认定|培育|开|改建|装|种|设|引进|招)|增加|增设|净增|建设|完成|改造|引进|培育");
    private static final Pattern TOTAL = Pattern.compile("(?:总数|总量"
            + "|累计(?:建成|拥有)?\\p{IsHan}{0,4}[A-Za-z0-9]{0,3}\\p{IsHan}{0,4}|达到?|突破|增至|增加到|增长到)(?:了|约|近|超过?)?$");
    private static final Pattern ANY = Pattern.compile("\\d");
    private static final double TWENTIETH = 0.05;
    private static final double ROUNDING = 1e-9;
    private static final int BEFORE = 8;

    /**
     * @param text a clause
     * @return its figures in their order
     */
    public static List<StatedAmount> in(String text) {
        List<StatedAmount> figures = new ArrayList<>();
        for (Amount each : Amount.in(text)) {
            StatedAmount figure = of(each, text);
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static StatedAmount of(Amount amount, String text) {
        String before = text.substring(0, amount.start());
        String after = text.substring(amount.end());
        boolean isWritten = Character.isDigit(text.charAt(amount.start())) || "%".equals(amount.unit());
        boolean isNamed = !before.isEmpty() && (Character.isLetter(before.charAt(before.length() - 1)) && before.charAt(before.length() - 1) < 128
                || before.endsWith("第") || before.endsWith("从") || before.endsWith("由") || isQuoted(before) || RANGE_BEFORE.matcher(before).find());
        if (!isWritten || isNamed || NONE.contains(amount.unit()) && text.charAt(amount.end() - 1) != '天' || NO_FIGURE_AFTER.matcher(after).find()) {
            return null;
        }
        Matcher classifier = CLASSIFIER.matcher(after.replaceFirst("^[余多]", ""));
        String unit = amount.unit();
        int end = amount.end();
        if (unit.isEmpty() && classifier.find()) {
            unit = classifier.group(1);
            end += classifier.end() + (after.matches("^[余多].*") ? 1 : 0);
        }
        if (unit.isEmpty()) {
            return null;
        }
        String near = before.substring(Math.max(0, before.length() - BEFORE));
        boolean falls = FALLS.matcher(near).find();
        boolean isShare = unit.equals("%");
        falls &= isShare;
        boolean change = falls || isShare && GROWS.matcher(near).find();
        Bound bound = falls ? Bound.AT_MOST : bound(near, before, text.substring(end));
        return new StatedAmount(falls ? -amount.value() : amount.value(), unit, change, bound, amount.start(), end, text);
    }

    private static boolean isQuoted(String before) {
        return before.lastIndexOf('“') > before.lastIndexOf('”');
    }

    private static Bound bound(String near, String before, String after) {
        if (ABOUT_AFTER.matcher(after).find()) {
            return Bound.ABOUT;
        }
        boolean less = LESS_AFTER.matcher(after).find() || LESS_BEFORE.matcher(near).find() && !NOT_LESS.matcher(near).find();
        boolean more = MORE_AFTER.matcher(after).find() || NOT_LESS.matcher(near).find();
        return less || !more && CEILING.matcher(before).find() ? Bound.AT_MOST : Bound.AT_LEAST;
    }

    /** @return whether it says how much there is at the end, not how much came in the time: 压缩至141项, 降至35微克, 均达100% */
    boolean isLevel() {
        return LEVEL.matcher(about.substring(0, start)).find();
    }

    private boolean isMore() {
        return MORE.matcher(about.substring(0, start)).find() && !isTotal();
    }

    private boolean isTotal() {
        return TOTAL.matcher(about.substring(0, start)).find() && !"%".equals(unit);
    }

    /** Whether both count the same kind of thing in the same way; whether it is the same thing, the words around them tell. */
    boolean isComparable(StatedAmount other) {
        if (change != other.change || isMore() && other.isTotal() || isTotal() && other.isMore()) {
            return false;
        }
        boolean general = unit.equals(GENERAL) || other.unit.equals(GENERAL);
        return unit.equals(other.unit) || SAME.stream().anyMatch(each -> each.contains(unit) && each.contains(other.unit) && (general || each.size() == 3));
    }

    /**
     * @param reported a figure of the same kind
     * @return whether that is what this one asks for
     */
    public boolean isReachedBy(StatedAmount reported) {
        double slack = Math.abs(value) * (bound == Bound.ABOUT ? TWENTIETH : ROUNDING);
        return bound == Bound.AT_MOST ? reported.value <= value + slack : reported.value >= value - slack;
    }

    /** @return the figure as it is written, with its unit */
    public String words() {
        return about.substring(start, end);
    }

    /** How many pairs of characters the words around both have in common, nearest to the figure twice. */
    int common(StatedAmount other) {
        Set<String> here = pairs(before() + ' ' + after());
        String before = other.before();
        Set<String> near = pairs(before.substring(Math.max(0, before.length() - BEFORE)) + ' '
                + other.after().substring(0, Math.min(other.after().length(), BEFORE)));
        Set<String> there = pairs(before + ' ' + other.after());
        near.retainAll(here);
        there.retainAll(here);
        return near.size() + there.size();
    }

    /** What stands before it and is not about the figure before: of 掌上办100项、一件事20项 the second is on 一件事. */
    private String before() {
        String before = about.substring(0, start);
        int cut = before.lastIndexOf('、');
        return cut >= 0 && ANY.matcher(before.substring(0, cut)).find() ? before.substring(cut + 1) : before;
    }

    /** What stands behind it and is not about the next figure. */
    private String after() {
        String after = about.substring(end);
        int cut = after.indexOf('、');
        return cut >= 0 && ANY.matcher(after.substring(cut)).find() ? after.substring(0, cut) : after;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        String plain = text.replaceAll("新增|新建|完成|增长|建成|改造|提高|下降|实现|\\d|[^\\p{IsHan}A-Za-z]", " ");
        for (int at = 0; at + 1 < plain.length(); at++) {
            if (plain.charAt(at) != ' ' && plain.charAt(at + 1) != ' ') {
                pairs.add(plain.substring(at, at + 2));
            }
        }
        return pairs;
    }
}
