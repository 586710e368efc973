package org.heyi.workbench.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.ledger.Deadlines;
import org.heyi.ledger.HolidayCalendar;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.Standing;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.Suggestion;

/**
 * Where every item stands, kept between changes: of thousands of items a step changes one. What is not known yet is
 * derived in slices, so that the window goes on answering meanwhile; the model belongs to its thread.
 */
final class Standings {

    /** How long the window's thread is held at a time, nanoseconds. */
    private static final long SLICE = 12_000_000;
    /** So many items are derived without looking at the clock. */
    private static final int STRIDE = 64;

    private final Map<Suggestion, Known> known = new IdentityHashMap<>();
    private LocalDate day;
    private HolidayCalendar calendar;
    private Deadlines deadlines;

    /** A standing, and the events that it was derived from: they are only ever added and taken back. */
    private record Known(Standing standing, int events, Event last) {

        boolean holds(Suggestion item) {
            int now = item.getEvents().size();
            return now == events && (now == 0 || item.getEvents().get(now - 1) == last);
        }
    }

    /**
     * Goes on for one slice.
     *
     * @param items the items
     * @param today as of when
     * @param workingDays the calendar in force
     * @return their standings, in their order; null while there is more to do
     */
    List<Standing> of(List<Suggestion> items, LocalDate today, HolidayCalendar workingDays) {
        if (!today.equals(day) || !workingDays.text().equals(calendar.text())) {
            known.clear();
            day = today;
            calendar = workingDays;
            deadlines = new Deadlines(workingDays);
        }
        long end = System.nanoTime() + SLICE;
        List<Standing> standings = new ArrayList<>(items.size());
        int derived = 0;
        for (Suggestion item : items) {
            Known now = known.get(item);
            if (now == null || !now.holds(item)) {
                if (++derived % STRIDE == 0 && System.nanoTime() > end) {
                    return null;
                }
                int events = item.getEvents().size();
                now = new Known(LedgerStatistics.standing(item, today, deadlines), events, events == 0 ? null : item.getEvents().get(events - 1));
                known.put(item, now);
            }
            standings.add(now.standing);
        }
        if (known.size() > items.size() * 2) {
            known.keySet().retainAll(items);
        }
        return standings;
    }

    /** Forgets everything: another workspace was opened. */
    void clear() {
        known.clear();
    }
}
