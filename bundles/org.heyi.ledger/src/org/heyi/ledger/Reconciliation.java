package org.heyi.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.Rounding;
import org.heyi.model.ledger.Scheme;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Session;

/** 合计勾稽: whether the numbers of a ledger add up, and which rows break them (domain rules 1.4, 2). */
public final class Reconciliation {

    private static final Texts TEXTS = Texts.of(Reconciliation.class);

    private Reconciliation() {
    }

    /**
     * One sum that does not add up, or one rule that rows break.
     *
     * @param code stable name, e.g. outcome
     * @param message one sentence with the numbers and how rows are named
     * @param rows the items that break it; empty for a sum of published numbers
     */
    public record Finding(String code, String message, List<Suggestion> rows) {
    }

    /**
     * @param statistics a ledger on one day
     * @return what does not reconcile; empty when everything does
     */
    public static List<Finding> check(LedgerStatistics statistics) {
        List<Finding> findings = new ArrayList<>();
        List<Standing> received = statistics.received();
        List<Standing> assigned = statistics.assigned();
        // 收到 = 立案 + 并案 + 转 + 不立案 + 撤 + 待审: every item has exactly one outcome.
        rule(findings, "outcome", received, s -> s.outcome() == null && s.state() != SuggestionState.UNDER_REVIEW
                && s.state() != SuggestionState.TO_ASSIGN || outcomes(s) > 1);
        rule(findings, "category", assigned, s -> s.suggestion().getCategory() == null);
        rule(findings, "number", assigned, s -> blank(s.suggestion().getNumber()));
        rule(findings, "unit", assigned, s -> s.main() == null);
        rule(findings, "class", assigned, s -> s.replied() && s.replyClass() == null);
        rule(findings, "scheme", assigned, s -> s.replyClass() != null && !inForce(s));
        rule(findings, "rated", assigned, s -> s.ratedRound() != null && !s.replied());
        rule(findings, "master", received, s -> s.outcome() == EventType.MERGE && s.suggestion().getMergedInto() == null);
        Map<List<Object>, List<Standing>> numbers = new HashMap<>();
        for (Standing s : received) {
            if (!blank(s.suggestion().getNumber())) {
                EObject session = s.suggestion().eContainer();
                Instrument instrument = s.suggestion().getInstrument();
                numbers.computeIfAbsent(List.of(session == null ? "" : session, instrument, s.suggestion().getNumber()),
                        k -> new ArrayList<>()).add(s);
            }
        }
        List<Standing> twice = received.stream().filter(s -> numbers.getOrDefault(List.of(
                s.suggestion().eContainer() == null ? "" : s.suggestion().eContainer(), s.suggestion().getInstrument(),
                s.suggestion().getNumber() == null ? "" : s.suggestion().getNumber()), List.of()).size() > 1).toList();
        rule(findings, "duplicate", twice, s -> true);
        for (Dimension dimension : new Dimension[] {Dimension.CATEGORY, Dimension.YEAR, Dimension.CLASS, Dimension.INSTRUMENT}) {
            Breakdown breakdown = statistics.by(dimension);
            sum(dimension.label(), breakdown.total().count(), breakdown.rows().stream().map(Breakdown.Row::count).toList())
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /**
     * Checks numbers as they were published, where there are no rows to look at.
     *
     * @param what what they are about
     * @param total the total as printed
     * @param parts the parts as printed
     * @return what is wrong; empty when they add up
     */
    public static Optional<Finding> sum(String what, long total, List<? extends Number> parts) {
        long sum = parts.stream().mapToLong(Number::longValue).sum();
        if (sum == total) {
            return Optional.empty();
        }
        String terms = parts.stream().map(String::valueOf).collect(Collectors.joining("＋"));
        return Optional.of(new Finding("sum", TEXTS.get("reconcile.sum", what, String.valueOf(total), terms,
                String.valueOf(sum), String.valueOf(sum - total)), List.of()));
    }

    /**
     * How the printed shares of one breakdown add up, in both rounding modes side by side.
     *
     * @param dimension by what
     * @param plain the sum of the shares rounded each for itself, in percent
     * @param row the row that makes them 100: the largest; null where plain shares make 100 already
     * @param plainShare its share as rounded
     * @param absorbed its share with the remainder
     */
    public record ShareSum(Dimension dimension, BigDecimal plain, Breakdown.Row row, BigDecimal plainShare, BigDecimal absorbed) {

        /** @return whether plain shares make 100 */
        public boolean exact() {
            return row == null;
        }

        /** @return one sentence: the sum, which row absorbs the remainder, and both of its shares */
        public String message() {
            return exact() ? TEXTS.get("reconcile.shares.exact", dimension.label())
                    : TEXTS.get("reconcile.shares", dimension.label(), LedgerFigure.print(plain), row.label(), String.valueOf(row.count()),
                            LedgerFigure.print(plainShare), LedgerFigure.print(absorbed));
        }
    }

    /**
     * Checks that printed shares make 100 (domain rules 2, rounding practice). That rounded shares miss it by a little is
     * no error of the data, so it is told apart from {@link #check}.
     *
     * @param statistics a ledger on one day
     * @return one for each dimension whose rows make the whole; none for an empty ledger
     */
    public static List<ShareSum> shares(LedgerStatistics statistics) {
        List<ShareSum> sums = new ArrayList<>();
        int decimals = statistics.options().decimals();
        for (Dimension dimension : Dimension.values()) {
            Breakdown breakdown = statistics.by(dimension);
            if (breakdown.overlapping() || breakdown.rows().isEmpty()) {
                continue;
            }
            List<BigDecimal> plain = breakdown.shares(decimals, Rounding.PLAIN);
            List<BigDecimal> absorbed = breakdown.shares(decimals, Rounding.LARGEST_ABSORBS);
            BigDecimal sum = plain.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            ShareSum found = new ShareSum(dimension, sum, null, null, null);
            for (int i = 0; i < plain.size(); i++) {
                if (plain.get(i).compareTo(absorbed.get(i)) != 0) {
                    found = new ShareSum(dimension, sum, breakdown.rows().get(i), plain.get(i), absorbed.get(i));
                }
            }
            sums.add(found);
        }
        return sums;
    }

    /**
     * Checks shares as they were published.
     *
     * @param what what they are about
     * @param shares the percentages as printed
     * @return what is wrong; empty when they make 100
     */
    public static Optional<Finding> shares(String what, List<BigDecimal> shares) {
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.valueOf(100)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding("shares", TEXTS.get("reconcile.shares.printed", what,
                shares.stream().map(LedgerFigure::print).collect(Collectors.joining("＋")), LedgerFigure.print(sum)), List.of()));
    }

    private static void rule(List<Finding> findings, String code, List<Standing> among, Predicate<Standing> broken) {
        List<Suggestion> rows = among.stream().filter(broken).map(Standing::suggestion).toList();
        if (!rows.isEmpty()) {
            boolean several = among.stream().map(s -> s.suggestion().eContainer()).distinct().count() > 1;
            String names = rows.stream().limit(5).map(several ? SessionName::named : Lifecycle::name).collect(Collectors.joining("、"));
            findings.add(new Finding(code, TEXTS.get("reconcile." + code, String.valueOf(rows.size()),
                    rows.size() > 5 ? TEXTS.get("reconcile.more", names) : names), rows));
        }
    }

    private static int outcomes(Standing standing) {
        int outcomes = 0;
        boolean accepted = false;
        for (Event event : standing.suggestion().getEvents()) {
            if (event.getOn() != null && event.getOn().isAfter(standing.asOf())) {
                continue;
            }
            switch (event.getType()) {
                case ACCEPT -> {
                    outcomes += accepted ? 0 : 1;
                    accepted = true;
                }
                // After 立案 an item may still be merged or withdrawn; it then has that outcome alone.
                case MERGE, WITHDRAW -> outcomes += accepted ? 0 : 1;
                case REJECT, TRANSFER -> outcomes++;
                default -> {
                }
            }
        }
        return outcomes;
    }

    private static boolean inForce(Standing standing) {
        return !(standing.suggestion().eContainer() instanceof Session session)
                || session.getScheme() == null
                || standing.replyClass().eContainer() instanceof Scheme scheme && scheme == session.getScheme();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
