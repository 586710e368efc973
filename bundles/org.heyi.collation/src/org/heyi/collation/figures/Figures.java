package org.heyi.collation.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.heyi.collation.figures.Figure.Kind;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;

/** The numbers of a report in the order of its text. */
public final class Figures {

    private static final String ENDS_SENTENCE = "。！？";
    private static final Set<String> TIMES = Set.of("年", "月", "日", "工作日", "小时", "分钟", "秒");
    private static final Set<String> PARTS = Set.of("%", "‰");
    private static final String CHANGE = "(?:增长|增加|提高|提升|上升|扩大|上涨|增幅|增速|升高|净增|下降|降低|减少|回落|缩小|收窄|下跌|下滑|压减|压降|降幅|缩短|高出|高于|低于)";
    private static final String HEDGE = "(?:了|约|近|超过|超|达到?|为|在|逾|均|不低于|不少于|幅度){0,2}";
    /** 压减一般性支出10%: what falls stands between. */
    private static final String LESS_OF = "(?:^|[，；：、。])(?:压减|减少|降低|削减)\\p{IsHan}{2,12}$";
    private static final Pattern CHANGES = Pattern.compile(CHANGE + "(?:目标|幅度?)?" + HEDGE + "$|(?:高于|低于|快于|高出)[^，。；]{0,12}$");
    private static final Pattern FALLS = Pattern.compile("(?:下降|降低|减少|回落|缩小|收窄|下跌|下滑|压减|压降|降幅|缩短|低于[^，。；]{0,12})" + HEDGE + "$|" + LESS_OF);
    private static final Pattern FALLING_SHARE = Pattern.compile(LESS_OF);
    private static final Pattern AND = Pattern.compile("[、和及]");
    private static final Pattern FROM = Pattern.compile("[由从](?:原来的?|过去的?|[^，。；由从]{0,6}年的?)?$");
    private static final Pattern INEXACT_BEFORE = Pattern.compile("(?:近|约|超过|超|逾|突破|至少|不少于|不低于|不超过|不高于|大约|达到?近|最多)$");
    private static final Pattern INEXACT_AFTER = Pattern.compile("^(?:以上|以下|以内|左右|上下|之内|之上)");
    private static final Pattern INEXACT = Pattern.compile("[余多来]");
    private static final Pattern AVERAGE = Pattern.compile("人均|户均|平均|均价");

    private final List<Figure> all;

    private Figures(List<Figure> all) {
        this.all = List.copyOf(all);
    }

    /**
     * @param version of a report
     * @return its numbers, read from its paragraphs as they are
     */
    public static Figures of(Version version) {
        List<Figure> all = new ArrayList<>();
        for (Paragraph each : version.getParagraphs()) {
            paragraph(each, all);
        }
        return new Figures(all);
    }

    /**
     * @param paragraph of a report
     * @return its numbers
     */
    public static Figures of(Paragraph paragraph) {
        List<Figure> all = new ArrayList<>();
        paragraph(paragraph, all);
        return new Figures(all);
    }

    /** @return every number in the order of the text: dates, ordinals and those that are part of a name as well */
    public List<Figure> all() {
        return all;
    }

    /** @return those that say how much, in the order of the text */
    public List<Figure> counted() {
        return all.stream().filter(each -> each.kind() == Kind.FIGURE).toList();
    }

    private static void paragraph(Paragraph paragraph, List<Figure> all) {
        String text = paragraph.getText();
        Figure last = null;
        for (Numeric each : Numeric.in(text)) {
            int from = each.start();
            while (from > 0 && ENDS_SENTENCE.indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            int to = each.end();
            while (to < text.length() && ENDS_SENTENCE.indexOf(text.charAt(to)) < 0) {
                to++;
            }
            Figure before = last != null && last.sentenceStart() == from ? last : null;
            Figure figure = figure(each, paragraph, from, Math.min(text.length(), to + 1));
            if (figure.kind() == Kind.FIGURE) {
                // In 分别增长5.1%、7.6% the verb holds for both figures.
                boolean goesOn = before != null && before.unit().equals(figure.unit()) && AND.matcher(text.substring(before.end(), figure.start())).matches();
                figure = (goesOn ? figure.saying(before) : figure).about(FigureSubject.of(figure, before));
                last = figure;
            }
            all.add(figure);
        }
    }

    private static Figure figure(Numeric number, Paragraph paragraph, int from, int to) {
        String text = paragraph.getText();
        String before = text.substring(from, number.start());
        boolean isExact = !INEXACT_BEFORE.matcher(before).find() && !INEXACT_AFTER.matcher(text.substring(number.end())).find()
                && !INEXACT.matcher(text.substring(number.start(), number.end())).find();
        Measure measure = measure(number, before);
        boolean falls = measure == Measure.GROWTH && FALLS.matcher(before).find();
        BigDecimal upper = falls && number.upper() != null ? number.upper().negate() : number.upper();
        return new Figure(number.kind(), falls ? number.value().negate() : number.value(), upper,
                isExact, number.writtenUnit(), number.unit(), measure, "", paragraph, number.start(), number.end(), from, to);
    }

    private static Measure measure(Numeric number, String before) {
        if (number.kind() != Kind.FIGURE) {
            return number.kind() == Kind.ORDINAL ? Measure.RANK : Measure.TOTAL;
        }
        if (number.isPlace()) {
            return Measure.RANK;
        }
        if (FROM.matcher(before).find()) {
            return Measure.FORMER;
        }
        boolean changes = CHANGES.matcher(before).find() || PARTS.contains(number.unit()) && FALLING_SHARE.matcher(before).find();
        if (changes || "个百分点".equals(number.unit()) || "倍".equals(number.unit())) {
            return Measure.GROWTH;
        }
        if (TIMES.contains(number.unit())) {
            return Measure.DURATION;
        }
        if (PARTS.contains(number.unit())) {
            return Measure.SHARE;
        }
        String clause = before.substring(before.lastIndexOf('，') + 1);
        return AVERAGE.matcher(clause).find() ? Measure.AVERAGE : Measure.TOTAL;
    }
}
