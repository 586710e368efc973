package org.heyi.extras.proofread.internal;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.model.report.Paragraph;
import org.osgi.service.component.annotations.Component;

/**
 * 百分比 and 百分点: the difference of two percentages is a number of percentage points (由5.8%提高到6.2%，提高0.4个百分点),
 * and the change of an amount is a percentage.
 *
 * <p>Judged are only sentences that show what is compared; 就业率提高3% alone may mean either and is left alone.
 */
@Component(service = ReviewCheck.class)
public final class PercentCheck extends ParagraphCheck {

    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";
    private static final String PERCENT = NUMBER + "\\s*[%％]";
    private static final String POINTS = NUMBER + "\\s*个?百分点";
    private static final String CHANGE = "(?:提高|提升|上升|增加|增长|扩大|下降|降低|减少|回落|缩小|收窄|上涨|下跌|升|降|涨)";
    private static final String SHORT = "[^。；！？\\n%％0-9]";

    /** 由a%提高到b%，提高c% or c个百分点. */
    private static final Pattern FROM_TO = Pattern.compile("(?:由|从)" + SHORT + "{0,12}" + PERCENT + SHORT + "{0,12}"
            + CHANGE + "(?:到|至|为)" + SHORT + "{0,4}" + PERCENT + "[，,、（(]?" + SHORT + "{0,6}" + CHANGE
            + "了?(?:幅度?为?)?(?:" + PERCENT + "|" + POINTS + ")");

    /** a%，高于全市平均水平c%. */
    private static final Pattern ABOVE = Pattern.compile(PERCENT + "[，,、（(]?(?:高|低|快|慢|好|优|高出|低出)于" + SHORT
            + "{0,20}(?:水平|增速|增幅|同期|目标|全国|全省|全市|全区)" + PERCENT + "(?!的|以|左右|水平)");

    /** a%，比上年提高c%. */
    private static final Pattern THAN = Pattern.compile(PERCENT + "[，,、（(]?(?:比|较)" + SHORT + "{1,20}?(?:" + CHANGE
            + "|高出|低|高|快|慢)了?" + PERCENT);

    /** 36.8亿元，增长2.1个百分点. */
    private static final Pattern AMOUNT = Pattern.compile("[0-9](?:万|亿)?(?:余|多)?(?:元|件|个|家|人|人次|户|项|吨|亩)[，,、（(]?"
            + "(?:同比|(?:比|较)(?:上年|去年|上年同期|去年同期|上月))?" + CHANGE + "了?" + POINTS);

    /** For DS. */
    public PercentCheck() {
        super("percent");
    }

    @Override
    void check(Paragraph paragraph, Consumer<Finding> found) {
        String text = paragraph.getText();
        Matcher matcher = FROM_TO.matcher(text);
        while (matcher.find()) {
            fromTo(paragraph, matcher, found);
        }
        for (Pattern pattern : new Pattern[] {ABOVE, THAN}) {
            matcher = pattern.matcher(text);
            while (matcher.find()) {
                points(paragraph, matcher, 2, found);
            }
        }
        matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            String right = matcher.group(1) + "%";
            found.accept(Finding.at(this, Severity.WARNING, paragraph, matcher.start(1), matcher.end(),
                    text("amount", text.substring(matcher.start(1), matcher.end()), right)).replacedBy(right));
        }
    }

    private void fromTo(Paragraph paragraph, Matcher matcher, Consumer<Finding> found) {
        BigDecimal from = new BigDecimal(matcher.group(1));
        BigDecimal to = new BigDecimal(matcher.group(2));
        BigDecimal difference = to.subtract(from).abs();
        boolean inPoints = matcher.group(4) != null;
        int group = inPoints ? 4 : 3;
        BigDecimal said = new BigDecimal(matcher.group(group));
        if (said.compareTo(difference) == 0) {
            if (!inPoints) {
                points(paragraph, matcher, 3, found);
            }
        } else if (inPoints || !isRelative(from, difference, said)) {
            String right = difference.stripTrailingZeros().toPlainString() + TEXTS.get("percent.points");
            found.accept(Finding.at(this, Severity.ERROR, paragraph, matcher.start(group), matcher.end(),
                    text("difference", matcher.group(1), matcher.group(2), right)).replacedBy(right));
        }
    }

    /** 5.8% to 6.2% is 6.9% more: a percentage of a percentage is unusual but right, give or take its rounding. */
    private static boolean isRelative(BigDecimal from, BigDecimal difference, BigDecimal said) {
        return from.signum() > 0 && said.multiply(from).subtract(difference.movePointRight(2)).abs()
                .compareTo(from.movePointLeft(said.scale()).multiply(new BigDecimal("0.51"))) <= 0;
    }

    private void points(Paragraph paragraph, Matcher matcher, int group, Consumer<Finding> found) {
        String right = matcher.group(group) + TEXTS.get("percent.points");
        found.accept(Finding.at(this, Severity.WARNING, paragraph, matcher.start(group), matcher.end(),
                text("found", paragraph.getText().substring(matcher.start(group), matcher.end()), right))
                .replacedBy(right));
    }
}
