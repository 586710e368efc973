package org.heyi.extras.proofread.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure with its unit in a sentence.
 *
 * @param value the figure, 万 and 亿 worked in
 * @param unit the measure word; empty when none stands there
 * @param start where the figure begins
 * @param end where the unit ends, exclusive
 * @param rounded whether the text says that the figure is not exact (近, 余, 约, 多 …)
 */
record Quantity(BigDecimal value, String unit, int start, int end, boolean rounded) {

    /** Longer ones first: 人次 before 人. */
    private static final String UNITS = "平方公里|平方米|立方米|公里|公顷|千瓦时|人次|户次|批次|件次|美元|件|条|项|个(?!百分点|月|小时|工作日|学时)|人|名|位|家|户|起|处|份|篇|场|次|所|套"
            + "|座|辆|台|宗|批|吨|亩|米|元|册|张|间|片|类|组|期|例|对";

    private static final Pattern FIGURE = Pattern.compile("(?<![0-9][.,/:])(?<![0-9A-Za-z第])"
            + "([0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])|[0-9]+(?:\\.[0-9]+)?)\\s*(余|多)?(万|亿)?(余|多)?(" + UNITS + ")?");

    /** The letter of a reply's class may touch the figure (A4件); a word may not (pm2.5, G20). */
    private static final Pattern CLASS_LETTER = Pattern.compile("(?<![A-Za-z0-9])[A-F](?=[0-9])");

    private static final Pattern ROUNDED = Pattern.compile("(近|约|超过|超|逾|达到?近|至少|不少于|大约|左右)$");

    /** What shows that a figure without a measure word is complete: another character would be an unknown unit. */
    private static final String AFTER_BARE = "、，,。；;）)：: ";

    static List<Quantity> in(String sentence) {
        // Same length, so that positions hold.
        String text = CLASS_LETTER.matcher(sentence).replaceAll("类");
        List<Quantity> all = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            String unit = matcher.group(5);
            int end = matcher.end();
            if (unit == null && end < text.length() && AFTER_BARE.indexOf(text.charAt(end)) < 0) {
                continue;
            }
            BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
            if (matcher.group(3) != null) {
                value = value.scaleByPowerOfTen(matcher.group(3).equals("万") ? 4 : 8);
            }
            boolean rounded = matcher.group(2) != null || matcher.group(4) != null
                    || ROUNDED.matcher(text.substring(0, matcher.start())).find()
                    || text.startsWith("以上", end) || text.startsWith("左右", end) || text.startsWith("以内", end)
                    || text.startsWith("以下", end);
            all.add(new Quantity(value, unit == null ? "" : unit, matcher.start(), end, rounded));
        }
        return all;
    }
}
