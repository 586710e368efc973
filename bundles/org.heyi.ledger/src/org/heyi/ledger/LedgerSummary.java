package org.heyi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.Texts;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.SatisfactionFormula;
import org.heyi.model.ledger.Suggestion;

/**
 * What a report says of a ledger (domain rules 2, summary pattern): a sentence or a paragraph whose every number knows
 * the rows it counts.
 *
 * @param text the words
 * @param links the numbers in them, in order
 */
public record LedgerSummary(String text, List<Link> links) {

    private static final Texts TEXTS = Texts.of(LedgerSummary.class);
    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-zA-Z]+)}");

    /**
     * One number.
     *
     * @param start where it begins in the text, in UTF-16 units
     * @param end exclusive
     * @param rows the items it counts; for a rate, those of its numerator
     */
    public record Link(int start, int end, List<Suggestion> rows) {
    }

    private record Value(String text, List<Suggestion> rows) {
    }

    /**
     * The form of the sample report: one number and two rates.
     *
     * @param statistics a ledger on one day
     * @return e.g. 办复人大代表建议和政协提案1448件，办复率和满意率均达100%
     */
    public static LedgerSummary sentence(LedgerStatistics statistics) {
        Map<String, Supplier<Value>> values = values(statistics);
        boolean same = values.get("replyRate").get().text().equals(values.get("satisfactionRate").get().text());
        return expand(TEXTS.get(same ? "summary.sentence.same" : "summary.sentence"), values);
    }

    /**
     * The form of annual summaries: received, units, answered, classes, satisfaction, each with its number.
     *
     * @param statistics a ledger on one day
     * @return the paragraph
     */
    public static LedgerSummary paragraph(LedgerStatistics statistics) {
        Map<String, Supplier<Value>> values = values(statistics);
        LedgerSummary head = expand(TEXTS.get("summary.paragraph"), values);
        StringBuilder text = new StringBuilder(head.text);
        List<Link> links = new ArrayList<>(head.links);
        List<Breakdown.Row> classes = statistics.by(Dimension.CLASS).rows();
        for (int i = 0; i < classes.size(); i++) {
            Breakdown.Row row = classes.get(i);
            String share = LedgerFigure.print(statistics.by(Dimension.CLASS).shares(statistics.options().decimals(), statistics.options().rounding()).get(i));
            append(text, links, expand(TEXTS.get(i == 0 ? "summary.class.first" : "summary.class"), Map.of(
                    "label", () -> new Value(row.label(), null), "count", () -> new Value(String.valueOf(row.count()), row.suggestions()),
                    "share", () -> new Value(share, row.suggestions()))));
        }
        append(text, links, expand(TEXTS.get("summary.feedback"), values));
        return new LedgerSummary(text.toString(), List.copyOf(links));
    }

    private static Map<String, Supplier<Value>> values(LedgerStatistics s) {
        int decimals = s.options().decimals();
        Map<String, Supplier<Value>> values = new LinkedHashMap<>();
        LocalDate asOf = s.asOf();
        values.put("asOf", () -> new Value(TEXTS.get("summary.day", String.valueOf(asOf.getYear()), String.valueOf(asOf.getMonthValue()),
                String.valueOf(asOf.getDayOfMonth())), null));
        rows(values, "received", s.received());
        rows(values, "assigned", s.assigned());
        rows(values, "inSession", s.received().stream().filter(i -> i.suggestion().isInSession()).toList());
        rows(values, "between", s.received().stream().filter(i -> !i.suggestion().isInSession()).toList());
        rows(values, "suggestions", s.received().stream().filter(i -> i.suggestion().getInstrument() != Instrument.PROPOSAL).toList());
        rows(values, "proposals", s.received().stream().filter(i -> i.suggestion().getInstrument() == Instrument.PROPOSAL).toList());
        values.put("units", () -> new Value(String.valueOf(s.by(Dimension.UNIT).rows().size()), s.assigned().stream().map(Standing::suggestion).toList()));
        figure(values, "replied", "replyRate", s.figure(Indicator.REPLIED), decimals);
        figure(values, "content", "satisfactionRate", s.satisfaction(), decimals);
        values.put("rated", () -> new Value(String.valueOf(s.satisfaction().of()), s.satisfaction().denominator()));
        values.put("usage", () -> new Value(TEXTS.get(s.options().formula() == SatisfactionFormula.STRICT ? "summary.strict" : "summary.inclusive"), null));
        figure(values, "satisfied", "satisfiedRate", s.figure(Indicator.SATISFIED), decimals);
        figure(values, "basically", "basicallyRate", s.figure(Indicator.BASICALLY_SATISFIED), decimals);
        figure(values, "dissatisfied", "dissatisfiedRate", s.figure(Indicator.DISSATISFIED), decimals);
        return values;
    }

    private static void rows(Map<String, Supplier<Value>> values, String name, List<Standing> rows) {
        values.put(name, () -> new Value(String.valueOf(rows.size()), rows.stream().map(Standing::suggestion).toList()));
    }

    private static void figure(Map<String, Supplier<Value>> values, String count, String rate, LedgerFigure figure, int decimals) {
        values.put(count, () -> new Value(String.valueOf(figure.count()), figure.numerator()));
        values.put(rate, () -> new Value(whole(figure, decimals), figure.numerator()));
    }

    /** 100% is written without decimals; 99.996% never rounds up to it. */
    private static String whole(LedgerFigure figure, int decimals) {
        if (figure.of() > 0 && (figure.count() == figure.of() || figure.count() == 0)) {
            return figure.count() == 0 ? "0%" : "100%";
        }
        String printed = figure.percent(decimals);
        return printed.startsWith("100") ? TEXTS.get("summary.almost") : printed;
    }

    private static LedgerSummary expand(String template, Map<String, Supplier<Value>> values) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        Matcher place = PLACE.matcher(template);
        int at = 0;
        while (place.find()) {
            text.append(template, at, place.start());
            Value value = values.get(place.group(1)).get();
            if (value.rows != null) {
                links.add(new Link(text.length(), text.length() + value.text.length(), value.rows));
            }
            text.append(value.text);
            at = place.end();
        }
        return new LedgerSummary(text.append(template.substring(at)).toString(), links);
    }

    private static void append(StringBuilder text, List<Link> links, LedgerSummary part) {
        int shift = text.length();
        text.append(part.text);
        part.links.forEach(link -> links.add(new Link(link.start + shift, link.end + shift, link.rows)));
    }
}
