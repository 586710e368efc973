package org.heyi.ledger;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.heyi.base.Texts;
import org.heyi.model.ledger.Rounding;
import org.heyi.model.ledger.Rules;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.SatisfactionFormula;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Session;

/**
 * Statistics of a ledger on one day, with their definitions and the rows behind every number. Immutable; takes one
 * pass over the events when made and one over the items for each question.
 *
 * <p>Over several sessions and years every rate is ΣR/ΣT, never the mean of the yearly rates.
 */
public final class LedgerStatistics {

    private static final Texts TEXTS = Texts.of(LedgerStatistics.class);

    private final LocalDate asOf;
    private final Options options;
    private final List<Standing> received;
    private final List<Standing> assigned;

    /**
     * How numbers are printed.
     *
     * @param formula the usage of 满意率 that is printed first
     * @param rounding how shares are rounded
     * @param decimals of percentages, 0 to 4
     * @param calendar the working days, for 签收及时率
     */
    public record Options(SatisfactionFormula formula, Rounding rounding, int decimals, HolidayCalendar calendar) {

        /** The common usage: 满意率 includes 基本满意, two decimals, halves up, the calendar that ships with the program. */
        public static final Options COMMON = new Options(SatisfactionFormula.INCLUSIVE, Rounding.PLAIN, 2, HolidayCalendar.builtIn());

        /**
         * @param rules a session's rules, or null
         * @return the options they ask for
         */
        public static Options of(Rules rules) {
            return rules == null ? COMMON
                    : new Options(rules.getFormula(), rules.getRounding(), rules.getDecimals(), COMMON.calendar);
        }

        /**
         * @param session a session, or null
         * @return the options its rules ask for, with the calendar of its workspace
         */
        public static Options of(Session session) {
            return of(session == null ? null : session.getRules()).with(HolidayCalendar.of(session));
        }

        /**
         * @param other another usage of 满意率
         * @return the same with it
         */
        public Options with(SatisfactionFormula other) {
            return new Options(other, rounding, decimals, calendar);
        }

        /**
         * @param other another calendar
         * @return the same with it
         */
        public Options with(HolidayCalendar other) {
            return new Options(formula, rounding, decimals, other);
        }
    }

    /**
     * How the rated items were rated: 办理结果, last round.
     *
     * @param satisfied 满意
     * @param basicallySatisfied 基本满意
     * @param dissatisfied 不满意
     * @param unrated assigned items without a form
     */
    public record Ratings(int satisfied, int basicallySatisfied, int dissatisfied, int unrated) {
    }

    private LedgerStatistics(List<Standing> received, LocalDate asOf, Options options) {
        this.asOf = asOf;
        this.options = options;
        this.received = List.copyOf(received);
        this.assigned = received.stream().filter(Standing::assigned).toList();
    }

    /**
     * @param suggestions the items, of any number of sessions
     * @param asOf the day: what happened later is left out
     * @param options how numbers are printed
     * @return the statistics
     */
    public static LedgerStatistics of(Collection<Suggestion> suggestions, LocalDate asOf, Options options) {
        Deadlines deadlines = new Deadlines(options.calendar());
        return new LedgerStatistics(suggestions.stream().map(each -> standing(each, asOf, deadlines)).toList(), asOf, options);
    }

    /**
     * @param suggestion an item
     * @param asOf the day
     * @param deadlines the rules and the calendar in force
     * @return where it stands, with what statistics ask beyond that
     */
    public static Standing standing(Suggestion suggestion, LocalDate asOf, Deadlines deadlines) {
        Standing standing = Lifecycle.state(suggestion, asOf);
        standing.signedInTime = deadlines.signedInTime(standing);
        return standing;
    }

    /**
     * The same, for who knows already where the items stand.
     *
     * @param standings where every item stands on that day; see {@link #standing}
     * @param asOf the day
     * @param options how numbers are printed
     * @return the statistics
     */
    public static LedgerStatistics ofStandings(List<Standing> standings, LocalDate asOf, Options options) {
        return new LedgerStatistics(standings, asOf, options);
    }

    /** @return the day */
    public LocalDate asOf() {
        return asOf;
    }

    /** @return how numbers are printed */
    public Options options() {
        return options;
    }

    /** @return 收到: every item that was submitted by then, whatever became of it */
    public List<Standing> received() {
        return received.stream().filter(s -> s.state() != SuggestionState.DRAFT).toList();
    }

    /** @return 交办件: the items assigned for handling, in the order they were given in */
    public List<Standing> assigned() {
        return assigned;
    }

    /** @return T: how many were assigned */
    public int total() {
        return assigned.size();
    }

    /** @return R: how many of them were answered */
    public int replied() {
        return figure(Indicator.REPLIED).count();
    }

    /** @return how they were rated */
    public Ratings ratings() {
        Map<Satisfaction, Integer> counts = new EnumMap<>(Satisfaction.class);
        int rated = 0;
        for (Standing standing : assigned) {
            Round round = standing.ratedRound();
            if (round != null) {
                counts.merge(Indicator.result(round), 1, Integer::sum);
                rated++;
            }
        }
        return new Ratings(counts.getOrDefault(Satisfaction.SATISFIED, 0), counts.getOrDefault(Satisfaction.BASICALLY_SATISFIED, 0),
                counts.getOrDefault(Satisfaction.DISSATISFIED, 0), assigned.size() - rated);
    }

    /**
     * @param indicator what is asked
     * @return it, with its rows
     */
    public LedgerFigure figure(Indicator indicator) {
        return figure(indicator, received);
    }

    /**
     * @param coSigners whether those who signed along count, too
     * @return 提出率: who proposed, of all deputies or members
     */
    public Proposers proposers(boolean coSigners) {
        return Proposers.of(received(), coSigners);
    }

    /** @return 满意率 in the usage the options ask for; its definition says which */
    public LedgerFigure satisfaction() {
        return figure(options.formula() == SatisfactionFormula.STRICT ? Indicator.SATISFIED : Indicator.SATISFIED_INCLUSIVE);
    }

    /**
     * @param dimension by what
     * @return 交办件 by it, with 合计
     */
    public Breakdown by(Dimension dimension) {
        Map<Dimension.Key, List<Standing>> groups = new HashMap<>();
        boolean overlapping = false;
        for (Standing standing : assigned) {
            List<Dimension.Key> keys = dimension.keys(standing);
            overlapping |= keys.size() > 1;
            for (Dimension.Key key : keys) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(standing);
            }
        }
        Collator collator = Collator.getInstance(Locale.CHINA);
        Comparator<Map.Entry<Dimension.Key, List<Standing>>> order = Comparator.comparingInt(e -> e.getKey().order());
        if (dimension.byCount()) {
            order = order.thenComparing(e -> -e.getValue().size());
        }
        order = order.thenComparing(e -> e.getKey().label(), collator).thenComparing(e -> e.getKey().label());
        List<Breakdown.Row> rows = groups.entrySet().stream().sorted(order)
                .map(e -> new Breakdown.Row(e.getKey().label(), List.copyOf(e.getValue()))).toList();
        return new Breakdown(dimension, rows, new Breakdown.Row(TEXTS.get("total"), assigned), overlapping);
    }

    static LedgerFigure figure(Indicator indicator, List<Standing> standings) {
        List<Suggestion> numerator = new ArrayList<>();
        List<Suggestion> denominator = new ArrayList<>();
        for (Standing standing : standings) {
            if (indicator.counts(standing)) {
                denominator.add(standing.suggestion());
                if (indicator.holds(standing)) {
                    numerator.add(standing.suggestion());
                }
            }
        }
        return new LedgerFigure(indicator, List.copyOf(numerator), List.copyOf(denominator));
    }
}
