package org.heyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.Suggestion;
import org.junit.jupiter.api.Test;

class SyntheticLedgerTest {

    private static Archive archive(long seed, int items) {
        return new SyntheticLedger(Samples.vocabulary(), seed).archive(items);
    }

    @Test
    void fiveYearsMakeTheSentenceOfTheReport() {
        Archive archive = archive(2021, SyntheticLedger.ITEMS);
        List<Suggestion> items = Samples.items(archive);
        LedgerStatistics s = LedgerStatistics.of(items, Samples.REPORT, LedgerStatistics.Options.COMMON);
        assertEquals(1448, s.total());
        assertEquals(1448, s.replied());
        assertEquals("100.00%", s.figure(Indicator.REPLIED).percent(2));
        assertEquals("100.00%", s.satisfaction().percent(2));
        assertEquals(1448, s.satisfaction().of());
        LedgerStatistics.Ratings ratings = s.ratings();
        assertEquals(1448, ratings.satisfied() + ratings.basicallySatisfied());
        assertTrue(ratings.basicallySatisfied() > 20 && ratings.basicallySatisfied() < 200, ratings.toString());
        assertTrue(s.figure(Indicator.REHANDLED).count() > 5);
        assertTrue(s.figure(Indicator.EXTENDED).count() > 10);
        assertTrue(s.figure(Indicator.RETURNED).count() > 3);
        assertTrue(s.figure(Indicator.FIRST_SATISFIED_INCLUSIVE).count() < 1448);
        Breakdown years = s.by(Dimension.YEAR);
        assertEquals(List.of("2017", "2018", "2019", "2020", "2021"), years.rows().stream().map(Breakdown.Row::label).toList());
        assertEquals(List.of(277, 290, 299, 276, 306), years.rows().stream().map(Breakdown.Row::count).toList());
        assertEquals(10, s.by(Dimension.SESSION).rows().size());
        assertEquals(10, s.by(Dimension.CATEGORY).rows().size());
        assertEquals(List.of(), Reconciliation.check(s));
        assertTrue(items.stream().allMatch(i -> SyntheticLedger.REMARK.equals(i.getRemark())));
    }

    @Test
    void theYearsBeforeAreAnsweredOneByOne() {
        List<Suggestion> items = Samples.items(archive(2021, SyntheticLedger.ITEMS));
        int last = -1;
        for (int month = 1; month <= 12; month++) {
            int replied = LedgerStatistics.of(items, Samples.REPORT.withMonth(month), LedgerStatistics.Options.COMMON).replied();
            assertTrue(replied >= last);
            last = replied;
        }
        LedgerStatistics march = LedgerStatistics.of(items, Samples.REPORT.withMonth(3), LedgerStatistics.Options.COMMON);
        assertTrue(march.replied() < march.total(), "in March the year's items are in hand");
    }

    /** Every life is one that the table of transitions allows, step by step. */
    @Test
    void everyStepIsLegal() {
        for (Suggestion item : Samples.items(archive(7, 600))) {
            Suggestion again = EcoreUtil.copy(item);
            List<Event> events = new ArrayList<>(again.getEvents());
            again.getEvents().clear();
            for (Event event : events) {
                Lifecycle.append(again, event);
            }
            assertEquals(SuggestionState.ARCHIVED, Lifecycle.state(again, null).state());
        }
    }

    @Test
    void theSameSeedGivesTheSameLedger() {
        List<?> first = LedgerTable.rows(Samples.items(archive(1, 200)), Samples.REPORT);
        assertEquals(first, LedgerTable.rows(Samples.items(archive(1, 200)), Samples.REPORT));
        assertNotEquals(first, LedgerTable.rows(Samples.items(archive(2, 200)), Samples.REPORT));
    }

    @Test
    void anyNumberIsSplitWithoutLoss() {
        for (int items : new int[] {0, 1, 9, 100, 1447, 2000}) {
            assertEquals(items, Samples.items(archive(3, items)).size());
        }
    }
}
