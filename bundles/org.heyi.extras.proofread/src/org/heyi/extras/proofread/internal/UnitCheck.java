package org.heyi.extras.proofread.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.collation.figures.Figure;
import org.heyi.collation.figures.Figures;
import org.heyi.model.report.Paragraph;
import org.osgi.service.component.annotations.Component;

/**
 * Units: the same figure once in 亿 and once in 万, and one unit that is written in two ways (㎡ and 平方米).
 *
 * <p>Judged are exact figures of the same subject and unit that have the same digits, two at least, and that differ by 10 000 or by its
 * square. A unit's sign alone is left alone where the report always writes it so.
 */
@Component(service = ReviewCheck.class)
public final class UnitCheck extends ReportCheck {

    private static final List<BigDecimal> FACTORS = List.of(new BigDecimal(10_000), new BigDecimal(100_000_000));
    private static final int LEAST_DIGITS = 2;
    private static final int LEAST_SUBJECT = 3;
    private static final Pattern SIGN = Pattern.compile("(?<=[0-9万亿余多])\\s?(k㎡|km²|km2|㎢|㎡|m²|m2|㎞|km|KM|㎏|kg|KG)(?![A-Za-z0-9])");
    private static final Map<String, String> WRITTEN = Map.ofEntries(Map.entry("k㎡", "平方公里"), Map.entry("km²", "平方公里"), Map.entry("km2", "平方公里"),
            Map.entry("㎢", "平方公里"), Map.entry("㎡", "平方米"), Map.entry("m²", "平方米"), Map.entry("m2", "平方米"), Map.entry("㎞", "公里"),
            Map.entry("km", "公里"), Map.entry("KM", "公里"), Map.entry("㎏", "公斤"), Map.entry("kg", "公斤"), Map.entry("KG", "公斤"));

    /** For DS. */
    public UnitCheck() {
        super("unit");
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        context.version().ifPresent(version -> magnitudes(Figures.of(version), context, findings::add));
        signs(context, findings::add);
        return findings;
    }

    private void magnitudes(Figures figures, CheckContext context, Consumer<Finding> found) {
        Map<String, List<Figure>> byDigits = new LinkedHashMap<>();
        for (Figure each : figures.all()) {
            BigDecimal digits = each.value().stripTrailingZeros();
            if (each.kind() == Figure.Kind.FIGURE && each.exact() && each.upper() == null && each.subject().length() >= LEAST_SUBJECT
                    && !each.unit().isEmpty() && digits.precision() >= LEAST_DIGITS) {
                byDigits.computeIfAbsent(each.unit() + '\n' + each.measure() + '\n' + digits.unscaledValue(), key -> new ArrayList<>()).add(each);
            }
        }
        for (List<Figure> same : byDigits.values()) {
            context.progress().checkCancelled();
            for (int i = 1; i < same.size(); i++) {
                Figure now = same.get(i);
                Figure before = same.subList(0, i).stream().filter(each -> isSameSubject(each, now) && factor(each, now) != null).findFirst().orElse(null);
                if (before != null) {
                    found.accept(Finding.at(this, Severity.WARNING, now.paragraph(), now.start(), now.end(),
                            text("factor", now.subject(), before.text(), now.text(), factor(before, now).toPlainString())).replacedBy(before.text()));
                }
            }
        }
    }

    /** One of them may have more words before it. */
    private static boolean isSameSubject(Figure one, Figure other) {
        return one.subject().endsWith(other.subject()) || other.subject().endsWith(one.subject());
    }

    private static BigDecimal factor(Figure one, Figure other) {
        for (BigDecimal factor : FACTORS) {
            if (one.value().multiply(factor).compareTo(other.value()) == 0 || other.value().multiply(factor).compareTo(one.value()) == 0) {
                return factor;
            }
        }
        return null;
    }

    private void signs(CheckContext context, Consumer<Finding> found) {
        Map<String, String> seen = new HashMap<>();
        WRITTEN.values().forEach(word -> context.paragraphs().stream().filter(each -> each.getText().contains(word)).findFirst()
                .ifPresent(each -> seen.put(word, each.getId())));
        for (Paragraph paragraph : context.paragraphs()) {
            context.progress().checkCancelled();
            Matcher sign = SIGN.matcher(paragraph.getText());
            while (sign.find()) {
                String word = WRITTEN.get(sign.group(1));
                if (seen.containsKey(word)) {
                    found.accept(Finding.at(this, Severity.INFO, paragraph, sign.start(1), sign.end(1), text("sign", sign.group(1), word)).replacedBy(word));
                }
            }
        }
    }
}
