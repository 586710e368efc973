package org.heyi.ledger;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.base.guard.ContributionException;
import org.heyi.base.guard.Contributions;
import org.heyi.model.ledger.Suggestion;

/** The figures that plug-ins add. One that fails is left out. May be used from any thread. */
public final class MoreStatistics {

    private static final Texts TEXTS = Texts.of(MoreStatistics.class);
    private static final MoreStatistics PROGRAM = new MoreStatistics(Contributions.of(LedgerStatistic.class, LedgerStatistic::id,
            List.of(LedgerStatistic::name, LedgerStatistic::definition)));

    private final Contributions<LedgerStatistic> statistics;

    /**
     * A figure that was reckoned.
     *
     * @param id of the statistic
     * @param name what people call it
     * @param definition what it says, one sentence
     * @param value the figure and its rows
     */
    public record Counted(String id, String name, String definition, LedgerStatistic.Value value) {
    }

    /** @param statistics where they come from */
    public MoreStatistics(Contributions<LedgerStatistic> statistics) {
        this.statistics = statistics;
    }

    /** @return those of the plug-ins of this program */
    public static MoreStatistics program() {
        return PROGRAM;
    }

    /** @return whether there is none */
    public boolean isEmpty() {
        return statistics.all().isEmpty();
    }

    /**
     * @param of the ledger on a day
     * @param progress told how far it is; asked whether to stop
     * @return the figures that plug-ins add, by id
     */
    public List<Counted> of(LedgerStatistics of, Progress progress) {
        List<Counted> all = new ArrayList<>();
        for (LedgerStatistic each : statistics.all()) {
            progress.checkCancelled();
            count(each, of, progress).ifPresent(all::add);
        }
        return all;
    }

    /**
     * @param id of a statistic
     * @param of the ledger on a day
     * @param progress told how far it is; asked whether to stop
     * @return its figure; empty when no plug-in has it
     * @throws ContributionException when it fails
     */
    public Optional<Counted> find(String id, LedgerStatistics of, Progress progress) {
        return statistics.find(id).map(each -> counted(each, of, progress));
    }

    private Optional<Counted> count(LedgerStatistic statistic, LedgerStatistics of, Progress progress) {
        try {
            return Optional.of(counted(statistic, of, progress));
        } catch (ContributionException e) {
            // It was named when it was switched off.
            return Optional.empty();
        }
    }

    private Counted counted(LedgerStatistic statistic, LedgerStatistics of, Progress progress) {
        LedgerStatistic.Value value = statistic.of(of.received(), of.asOf(), progress);
        Map<Suggestion, Boolean> known = new IdentityHashMap<>();
        of.received().forEach(each -> known.put(each.suggestion(), false));
        boolean whole = value.among().stream().allMatch(known::containsKey);
        value.among().forEach(each -> known.put(each, true));
        if (!whole || !value.rows().stream().allMatch(each -> Boolean.TRUE.equals(known.get(each)))) {
            throw statistics.wrong(statistic, TEXTS.get("statistic.foreign"));
        }
        return new Counted(statistic.id(), statistic.name(), statistic.definition(), value);
    }
}
