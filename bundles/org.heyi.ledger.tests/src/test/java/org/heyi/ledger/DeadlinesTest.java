package org.heyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.model.ledger.Clock;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Rules;
import org.heyi.model.ledger.Satisfaction;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private final HolidayCalendar calendar = HolidayCalendar.builtIn();
    private final Deadlines deadlines = new Deadlines(calendar);

    @Test
    void publicHolidaysAreOffAndDaysInReturnAreWorked() {
        assertFalse(calendar.isWorkingDay(LocalDate.of(2021, 2, 15)), "春节, a Monday");
        assertTrue(calendar.isWorkingDay(LocalDate.of(2021, 2, 20)), "a Saturday worked in return");
        assertFalse(calendar.isWorkingDay(LocalDate.of(2021, 2, 27)), "an ordinary Saturday");
        assertEquals(LocalDate.of(2021, 2, 20), calendar.plusWorkingDays(LocalDate.of(2021, 2, 10), 3), "18, 19, 20 February");
        assertEquals(3, calendar.workingDays(LocalDate.of(2021, 2, 10), LocalDate.of(2021, 2, 20)));
        assertEquals(-3, calendar.workingDays(LocalDate.of(2021, 2, 20), LocalDate.of(2021, 2, 10)));
        assertEquals(LocalDate.of(2021, 2, 18), calendar.onWorkingDay(LocalDate.of(2021, 2, 11)));
        for (int year = 2017; year <= 2026; year++) {
            assertTrue(calendar.covers(year));
            LocalDate first = LocalDate.of(year, 1, 1);
            long worked = first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay).count();
            assertTrue(worked >= 246 && worked <= 253, year + " has " + worked + " working days");
        }
        assertFalse(calendar.covers(2016));
    }

    @Test
    void aBrokenLineOfTheCalendarIsNamed() {
        assertTrue(HolidayCalendar.parse(List.of("# x", "", "2030-01-01 休 元旦"), "a").isWorkingDay(LocalDate.of(2030, 1, 2)));
        for (String line : List.of("2021-02-30 休", "2021-02-03..2021-02-01 休", "2021/02/01 休", "2021-02-01 放假", "2021-02-01..2022-02-01 休")) {
            String message = assertThrows(HeyiException.class, () -> HolidayCalendar.parse(List.of("# x", line), "my.txt")).getMessage();
            assertTrue(message.startsWith("my.txt第2行“" + line), message);
        }
    }

    @Test
    void deadlinesFollowTheRules() {
        Rules common = Presets.rules("common");
        LocalDate day = LocalDate.of(2021, 11, 30);
        assertEquals(LocalDate.of(2022, 2, 28), deadlines.due(common, Clock.REPLY, day), "months end on the last day of a short one");
        assertEquals(LocalDate.of(2021, 12, 7), deadlines.due(common, Clock.SIGN, day));
        assertEquals(LocalDate.of(2021, 12, 7), deadlines.due(common, Clock.RETURN, day), "five working days");
        assertEquals(LocalDate.of(2021, 12, 15), deadlines.due(Presets.rules("lianyungang"), Clock.REHANDLE, day));
        common.getLimits().removeIf(l -> l.getClock() == Clock.SIGN);
        assertNull(deadlines.due(common, Clock.SIGN, day));
    }

    @Test
    void theClockThatRunsIsKnown() {
        HandlingUnit unit = Items.unit("区教育局");
        Items items = new Items("1").accepted().assign(unit, HandlingRole.SOLE, LocalDate.of(2021, 4, 5));
        Deadlines.Running signing = deadlines.running(Lifecycle.state(items.item, LocalDate.of(2021, 1, 6)));
        assertEquals(Clock.SIGN, signing.clock());
        assertEquals(LocalDate.of(2021, 1, 11), signing.due());
        items.on(LocalDate.of(2021, 1, 12)).sign(unit);
        assertFalse(deadlines.signedInTime(Lifecycle.state(items.item, LocalDate.of(2021, 2, 1))));
        Deadlines.Running reply = deadlines.running(Lifecycle.state(items.item, LocalDate.of(2021, 3, 20)));
        assertEquals(Clock.REPLY, reply.clock());
        assertEquals(16, reply.daysLeft());
        assertEquals(10, reply.workingDaysLeft(), "清明 is no working day");
        assertEquals(Deadlines.Pressure.AHEAD, reply.pressure());
        assertEquals(Deadlines.Pressure.SOON, deadlines.running(Lifecycle.state(items.item, LocalDate.of(2021, 3, 21))).pressure());
        assertEquals(Deadlines.Pressure.SOON, deadlines.running(Lifecycle.state(items.item, LocalDate.of(2021, 4, 5))).pressure());
        assertEquals(Deadlines.Pressure.OVERDUE, deadlines.running(Lifecycle.state(items.item, LocalDate.of(2021, 4, 6))).pressure());
        items.on(LocalDate.of(2021, 4, 1)).reply(unit, "B").add(EventType.REQUEST_FEEDBACK);
        assertEquals(LocalDate.of(2021, 4, 16), deadlines.running(Lifecycle.state(items.item, LocalDate.of(2021, 4, 2))).due());
        items.on(LocalDate.of(2021, 4, 10)).feedback(Satisfaction.DISSATISFIED);
        Deadlines.Running again = deadlines.running(Lifecycle.state(items.item, LocalDate.of(2021, 4, 12)));
        assertEquals(Clock.REHANDLE, again.clock());
        assertEquals(LocalDate.of(2021, 5, 10), again.due());
        items.on(LocalDate.of(2021, 5, 6)).reply(unit, "A").feedback(Satisfaction.SATISFIED);
        assertNull(deadlines.running(Lifecycle.state(items.item, LocalDate.of(2021, 6, 1))));
    }
}
