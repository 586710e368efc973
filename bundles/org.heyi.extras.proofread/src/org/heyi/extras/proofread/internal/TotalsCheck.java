package org.heyi.extras.proofread.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.model.report.Paragraph;
import org.osgi.service.component.annotations.Component;

/**
 * Totals that the parts named in the same sentence do not make up: 收到838件，其中A 4件、B 778件、….
 *
 * <p>Published figures often do not reconcile. A sentence is judged only where it says that parts follow (其中, 分别为,
 * 包括) or that a sum follows (共, 合计), and only with exact figures of one unit. Parts after 其中 need not be all of
 * them, so less than the total is reported only when the list looks complete (分别, 其余, three parts or more).
 */
@Component(service = ReviewCheck.class)
public final class TotalsCheck extends ParagraphCheck {

    private static final Pattern SENTENCE = Pattern.compile("[^。！？\\n]+");
    private static final Pattern MARK = Pattern.compile("(?<parts>其中|分别(?:为|是|有)|包括)"
            + "|(?<sum>合计|总计|共计|总共|共(?=\\s*[0-9]))");
    private static final Pattern SPLIT = Pattern.compile("[，；,;]");
    private static final Pattern ANEW = Pattern.compile("[，；,;](?:累计|全年|新增|新建|改造|完成|建成|实现|治理|修复|带动|培育|引进|帮助|同比|比上年)");
    private static final Pattern REST = Pattern.compile("其他|其它|其余|余下");

    /** For DS. */
    public TotalsCheck() {
        super("totals");
    }

    @Override
    void check(Paragraph paragraph, Consumer<Finding> found) {
        Matcher sentence = SENTENCE.matcher(paragraph.getText());
        while (sentence.find()) {
            check(paragraph, sentence.start(), sentence.group(), found);
        }
    }

    private void check(Paragraph paragraph, int offset, String sentence, Consumer<Finding> found) {
        List<Quantity> figures = Quantity.in(sentence);
        Matcher mark = MARK.matcher(sentence);
        int previous = 0;
        boolean more = mark.find();
        while (more) {
            int start = mark.start();
            int end = mark.end();
            boolean sum = mark.group("sum") != null;
            boolean complete = !sum && mark.group("parts").startsWith("分别");
            more = mark.find();
            int next = more ? mark.start() : sentence.length();
            if (sum) {
                Quantity total = first(figures, end, next);
                if (total != null && sentence.substring(end, total.start()).isBlank()) {
                    judge(paragraph, offset, sentence, total, parts(figures, total, previous, start), true, found);
                }
            } else {
                Quantity total = last(figures, previous, start);
                // 分别为 is said of what stands in front of it; across a comma that is another figure.
                if (total != null && (!complete || SPLIT.matcher(sentence.substring(total.end(), start)).replaceAll("").length() == start - total.end())) {
                    List<Quantity> parts = upToTotal(parts(figures, total, end, next), total, sentence);
                    judge(paragraph, offset, sentence, total, parts,
                            complete || parts.size() > 2 || REST.matcher(sentence.substring(end, next)).find(), found);
                }
            }
            previous = end;
        }
    }

    private void judge(Paragraph paragraph, int offset, String sentence, Quantity total, List<Quantity> parts,
            boolean complete, Consumer<Finding> found) {
        if (parts.size() < 2 || total.rounded() || parts.stream().anyMatch(Quantity::rounded)) {
            return;
        }
        BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int compared = sum.compareTo(total.value());
        if (compared == 0 || compared < 0 && !complete) {
            return;
        }
        int start = Math.min(total.start(), parts.get(0).start());
        int end = Math.max(total.end(), parts.get(parts.size() - 1).end());
        // Two parts may overlap and a list may be open: only a list that claims to be whole is wrong beyond doubt.
        Severity severity = complete && compared > 0 ? Severity.ERROR : Severity.WARNING;
        String addends = String.join("+", parts.stream().map(p -> plain(p.value())).toList());
        found.accept(Finding.at(this, severity, paragraph, offset + start, offset + end,
                text(compared > 0 ? "more" : "less", plain(total.value()) + total.unit(), addends,
                        plain(sum) + total.unit(), plain(sum.subtract(total.value()).abs()) + total.unit())));
    }

    /** What is more than the total, or begins to tell something else, is no part of it: 新增线路639公里，其中高铁370公里，新增高速公路2600公里. */
    private static List<Quantity> upToTotal(List<Quantity> parts, Quantity total, String sentence) {
        List<Quantity> kept = new ArrayList<>();
        for (Quantity each : parts) {
            String before = kept.isEmpty() ? "" : sentence.substring(kept.getLast().end(), each.start());
            if (each.value().compareTo(total.value()) > 0 || ANEW.matcher(before).find()) {
                break;
            }
            kept.add(each);
        }
        return kept;
    }

    private static Quantity first(List<Quantity> figures, int from, int to) {
        return figures.stream().filter(q -> q.start() >= from && q.end() <= to && !q.unit().isEmpty()).findFirst()
                .orElse(null);
    }

    private static Quantity last(List<Quantity> figures, int from, int to) {
        return first(figures.reversed(), from, to);
    }

    /** Figures of the total's unit in that stretch; figures without any unit count when the stretch has some. */
    private static List<Quantity> parts(List<Quantity> figures, Quantity total, int from, int to) {
        List<Quantity> parts = new ArrayList<>();
        for (Quantity figure : figures) {
            if (figure.start() >= from && figure.end() <= to
                    && (figure.unit().isEmpty() || figure.unit().equals(total.unit()))) {
                parts.add(figure);
            }
        }
        return parts;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
