package org.heyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.check.CheckContext;
import org.heyi.ledger.internal.OverdueCheck;
import org.heyi.model.Archive;
import org.heyi.model.ModelFactory;
import org.heyi.model.ledger.Clock;
import org.heyi.model.ledger.DayKind;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Rules;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertTrue(HolidayCalendar.parse(List.of("# x", "", "year 2030", "2030-01-01 休 元旦"), "a").isWorkingDay(LocalDate.of(2030, 1, 2)));
        for (String line : List.of("2021-02-30 休", "2021-02-03..2021-02-01 休", "2021/02/01 休", "2021-02-01 放假", "2021-02-01..2022-02-01 休")) {
            String message = assertThrows(HeyiException.class, () -> HolidayCalendar.parse(List.of("# x", line), "my.txt")).getMessage();
            assertTrue(message.startsWith("my.txt第2行“" + line), message);
        }
        assertTrue(assertThrows(HeyiException.class, () -> HolidayCalendar.parse(List.of("year 2021", "2021-02-01 休", "2021-02-01 班"), "my.txt"))
                .getMessage().contains("my.txt第3行“2021-02-01 班”与前面的行矛盾"));
        assertTrue(assertThrows(HeyiException.class, () -> HolidayCalendar.parse(List.of("2021-02-01 休"), "my.txt")).getMessage().contains("year 2027"));
    }

    @Test
    void aFileThatIsNoCalendarIsRefusedInOneSentence(@TempDir Path folder) throws IOException {
        Path binary = Files.write(folder.resolve("x.bin"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path huge = Files.writeString(folder.resolve("huge.txt"), "# x\n".repeat(100_000));
        for (Path file : List.of(binary, empty, huge, folder.resolve("none.txt"), folder)) {
            String message = assertThrows(HeyiException.class, () -> HolidayCalendar.read(file), file.toString()).getMessage();
            assertEquals(1, message.lines().count());
            assertTrue(message.contains(file.getFileName().toString()), message);
        }
        Path bom = Files.writeString(folder.resolve("bom.txt"), "\uFEFFyear 2030\r\n2030-01-02 休 元旦\r\n");
        assertFalse(HolidayCalendar.read(bom).isWorkingDay(LocalDate.of(2030, 1, 2)));
    }

    /** The workspace's own calendar counts for deadlines and for what is overdue. */
    @Test
    void theCalendarOfTheWorkspaceWins() {
        Archive archive = ModelFactory.eINSTANCE.createArchive();
        Session session = ReviewFactory.eINSTANCE.createSession();
        archive.getSessions().add(session);
        assertEquals(calendar.years(), HolidayCalendar.of(session).years());
        session.setRules(Presets.rules("common"));
        session.getRules().getLimits().stream().filter(l -> l.getClock() == Clock.SIGN).forEach(l -> l.setDays(DayKind.WORKING_DAYS));
        Items items = new Items("1").accepted().assign(Items.unit("区教育局"), HandlingRole.SOLE, LocalDate.of(2021, 4, 5));
        session.getSuggestions().add(items.item);
        LocalDate day = LocalDate.of(2021, 1, 14);
        assertEquals(1, new OverdueCheck().check(CheckContext.of(session, null, day)).size(), "seven working days from the 4th end on the 13th");
        archive.setCalendar("year 2021\n2021-01-11..2021-01-12 休 本地假日\n");
        assertEquals(0, new OverdueCheck().check(CheckContext.of(session, null, day)).size());
        assertEquals(archive.getCalendar(), HolidayCalendar.of(session).text());
        LedgerStatistics.Options options = LedgerStatistics.Options.of(session);
        items.on(LocalDate.of(2021, 1, 15)).sign(items.standing().main().unit());
        LedgerFigure inTime = LedgerStatistics.of(session.getSuggestions(), LocalDate.of(2021, 2, 1), options).figure(Indicator.SIGNED_IN_TIME);
        assertEquals(1, inTime.count());
        archive.setCalendar(null);
        assertEquals(0, LedgerStatistics.of(session.getSuggestions(), LocalDate.of(2021, 2, 1), LedgerStatistics.Options.of(session))
                .figure(Indicator.SIGNED_IN_TIME).count());
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
