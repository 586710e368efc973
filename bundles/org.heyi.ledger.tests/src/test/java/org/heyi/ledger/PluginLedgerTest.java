package org.heyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.guard.ContributionException;
import org.heyi.base.guard.Contributions;
import org.heyi.base.guard.Guards;
import org.heyi.base.guard.SwitchedOff;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Suggestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What plug-ins add to the ledger. */
class PluginLedgerTest {

    private static final String PLUGIN = "org.example.ledger";

    @TempDir
    Path folder;
    private Guards guards;
    private LedgerStatistics ledger;

    @BeforeEach
    void aLedger() {
        guards = new Guards(new SwitchedOff(folder), Duration.ofSeconds(10), Duration.ofSeconds(10));
        ledger = LedgerStatistics.of(Samples.items(new SyntheticLedger(Samples.vocabulary(), 2021).archive(40)), LocalDate.of(2021, 12, 31), LedgerStatistics.Options.COMMON);
    }

    private record Statistic(String id, Function<List<Standing>, LedgerStatistic.Value> counting) implements LedgerStatistic {
        @Override
        public String name() {
            return "name of " + id;
        }

        @Override
        public String definition() {
            return "definition";
        }

        @Override
        public Value of(List<Standing> items, LocalDate asOf, Progress progress) {
            return counting.apply(items);
        }
    }

    private static LedgerStatistic.Value replied(List<Standing> items) {
        return LedgerStatistic.Value.share(items.stream().filter(Standing::replied).map(Standing::suggestion).toList(),
                items.stream().map(Standing::suggestion).toList(), 2);
    }

    @Test
    void aFigureIsReckonedWithItsRows() {
        Contributions<LedgerStatistic> statistics = Contributions.byHand(guards, LedgerStatistic.class, LedgerStatistic::id, List.of());
        MoreStatistics more = new MoreStatistics(statistics);
        assertTrue(more.isEmpty());
        statistics.add(PLUGIN, new Statistic("org.example.replied", PluginLedgerTest::replied));
        MoreStatistics.Counted counted = more.of(ledger, Progress.NONE).getFirst();
        assertEquals("name of org.example.replied", counted.name());
        assertEquals(ledger.total(), counted.value().among().size());
        assertEquals(ledger.received().stream().filter(Standing::replied).count(), counted.value().rows().size());
        assertTrue(counted.value().text().endsWith("%"), counted.value().text());
        assertFalse(more.isEmpty());
        assertTrue(more.find("org.example.other", ledger, Progress.NONE).isEmpty());
    }

    @Test
    void aFigureThatFailsIsLeftOutAndNamed() {
        Contributions<LedgerStatistic> statistics = Contributions.byHand(guards, LedgerStatistic.class, LedgerStatistic::id, List.of());
        MoreStatistics more = new MoreStatistics(statistics);
        Suggestion foreign = LedgerFactory.eINSTANCE.createSuggestion();
        statistics.add(PLUGIN, new Statistic("a.good", PluginLedgerTest::replied));
        statistics.add(PLUGIN, new Statistic("b.throws", items -> {
            throw new IllegalStateException("broken");
        }));
        statistics.add(PLUGIN, new Statistic("c.foreign", items -> new LedgerStatistic.Value("1", List.of(foreign), List.of(foreign))));
        statistics.add(PLUGIN, new Statistic("d.more", items -> new LedgerStatistic.Value("1", List.of(items.getFirst().suggestion()), List.of())));
        assertEquals(List.of("a.good"), more.of(ledger, Progress.NONE).stream().map(MoreStatistics.Counted::id).toList());
        assertEquals(List.of("b.throws", "c.foreign", "d.more"), statistics.off().stream().map(each -> each.contribution()).toList());
    }

    private record Calendar(String id, List<String> lines) implements DeadlineCalendar {
        @Override
        public String name() {
            return "place";
        }
    }

    @Test
    void aCalendarOfAPlaceIsReadOrNamed() {
        Contributions<DeadlineCalendar> all = Contributions.byHand(guards, DeadlineCalendar.class, DeadlineCalendar::id, List.of(DeadlineCalendar::name));
        DeadlineCalendars calendars = new DeadlineCalendars(all);
        assertTrue(assertThrows(HeyiException.class, () -> calendars.get("org.example.here")).getMessage().contains("org.example.here"));
        all.add(PLUGIN, new Calendar("org.example.here", List.of("year 2027", "2027-03-03 \u4f11")));
        all.add(PLUGIN, new Calendar("org.example.wrong", List.of("year 2027", "2027-02-30 \u4f11")));
        assertFalse(calendars.get("org.example.here").isWorkingDay(LocalDate.of(2027, 3, 3)));
        ContributionException wrong = assertThrows(ContributionException.class, () -> calendars.get("org.example.wrong"));
        assertTrue(wrong.getMessage().contains("2027-02-30") && wrong.getMessage().contains(PLUGIN), wrong.getMessage());
        assertTrue(assertThrows(HeyiException.class, () -> calendars.get("org.example.wrong")).getMessage().contains("org.example.here"));
    }
}
