package org.heyi.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

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
        List<Suggestion> all = archive.getSessions().stream().flatMap(s -> s.getSuggestions().stream()).toList();
        return LedgerStatistics.of(all, asOf == null ? today(archive) : asOf, options(archive, formula));
    }

    private static LedgerStatistics.Options options(Archive archive, SatisfactionFormula formula) {
        Rules rules = archive.getSessions().stream().map(Session::getRules).filter(Objects::nonNull)
                .reduce((earlier, later) -> later).orElse(null);
        LedgerStatistics.Options options = rules == null ? LedgerStatistics.Options.COMMON
                : LedgerStatistics.Options.of(rules);
        return formula == null ? options
                : new LedgerStatistics.Options(formula, options.rounding(), options.decimals());
    }

    private static LocalDate today(Archive archive) {
        Session current = archive.getCurrent();
        return LocalDate.now(current == null ? DEFAULT_ZONE : ZoneId.of(current.getZone()));
    }
}
