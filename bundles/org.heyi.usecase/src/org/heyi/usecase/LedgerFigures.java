package org.heyi.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.heyi.ledger.HolidayCalendar;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Rules;
import org.heyi.model.ledger.SatisfactionFormula;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Session;

/** The figures of the ledger of all sessions. */
public final class LedgerFigures {

    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");

    private LedgerFigures() {
    }

    /**
     * @param archive the workspace's root
     * @param asOf the day; null for today in the session's zone
     * @param formula which usage of 满意率; null for that of the rules in force
     * @return the statistics over every suggestion of every session: ΣR/ΣT
     */
    public static LedgerStatistics of(Archive archive, LocalDate asOf, SatisfactionFormula formula) {
        return of(archive, asOf, formula, session -> true);
    }

    /**
     * @param archive the workspace's root
     * @param asOf the day; null for today in the session's zone
     * @param formula which usage of 满意率; null for that of the rules in force
     * @param which the sessions that count
     * @return the statistics over every suggestion of those sessions
     */
    public static LedgerStatistics of(Archive archive, LocalDate asOf, SatisfactionFormula formula, Predicate<Session> which) {
        List<Session> sessions = archive.getSessions().stream().filter(which).toList();
        List<Suggestion> all = sessions.stream().flatMap(s -> s.getSuggestions().stream()).toList();
        return LedgerStatistics.of(all, asOf == null ? today(archive) : asOf, options(archive, sessions, formula));
    }

    /**
     * @param archive the workspace's root
     * @return the years under which the sessions with suggestions are counted, ascending; without those of unknown years
     */
    public static List<Integer> years(Archive archive) {
        return archive.getSessions().stream().filter(s -> s.getYear() != 0 && !s.getSuggestions().isEmpty()).map(Session::getYear)
                .distinct().sorted().toList();
    }

    private static LedgerStatistics.Options options(Archive archive, List<Session> sessions, SatisfactionFormula formula) {
        Rules rules = sessions.stream().map(Session::getRules).filter(Objects::nonNull).reduce((earlier, later) -> later).orElse(null);
        LedgerStatistics.Options options = LedgerStatistics.Options.of(rules).with(HolidayCalendar.of(archive));
        return formula == null ? options : options.with(formula);
    }

    private static LocalDate today(Archive archive) {
        Session current = archive.getCurrent();
        return LocalDate.now(current == null ? DEFAULT_ZONE : ZoneId.of(current.getZone()));
    }
}
