package org.heyi.ledger;

import java.text.Collator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.heyi.model.ledger.Clock;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Rules;
import org.heyi.model.review.Session;

/** 催办: what units owe and must do soon, or should have done by now. Every unit has a clock of its own. */
public final class Urging {

    private final Deadlines deadlines;
    private final HolidayCalendar calendar;

    /**
     * One duty.
     *
     * @param item whose
     * @param unit who owes it; null while no unit is in charge, where 交办 itself is due
     * @param handling how the unit takes part; null without a unit
     * @param clock what is owed
     * @param due its last day
     * @param daysLeft calendar days from the day asked for; negative when it has passed
     * @param workingDaysLeft working days likewise
     */
    public record Duty(Standing item, HandlingUnit unit, HandlingRole handling, Clock clock, LocalDate due, int daysLeft,
            int workingDaysLeft) {

        /** @return whether its day has passed */
        public boolean overdue() {
            return daysLeft < 0;
        }
    }

    /** @param calendar the working days */
    public Urging(HolidayCalendar calendar) {
        this.calendar = calendar;
        this.deadlines = new Deadlines(calendar);
    }

    /**
     * @param items items on one day
     * @param days what is due within so many calendar days counts, 0 for today and what is overdue
     * @return the duties by unit, the most pressing first; those of no unit at the end
     */
    public List<Duty> within(Collection<Standing> items, int days) {
        List<Duty> duties = new ArrayList<>();
        for (Standing item : items) {
            if (item.ended() || item.state() == SuggestionState.MERGED) {
                continue;
            }
            Rules rules = deadlines.rules(item.suggestion().eContainer() instanceof Session session ? session : null);
            if (item.state() == SuggestionState.TO_ASSIGN && item.reviewedOn() != null) {
                add(duties, item, null, Clock.ASSIGN, deadlines.due(rules, Clock.ASSIGN, item.reviewedOn()), days);
            }
            for (UnitStanding unit : item.units()) {
                if (unit.state() == SuggestionState.TO_SIGN && unit.assignedOn() != null) {
                    add(duties, item, unit, Clock.SIGN, deadlines.due(rules, Clock.SIGN, unit.assignedOn()), days);
                }
                if (unit.repliesItself() ? unit.state().compareTo(SuggestionState.REPLIED) < 0 : unit.opinionOn() == null
                        && item.main() != null && item.main().repliedOn() == null) {
                    Clock clock = !unit.repliesItself() ? Clock.CO_OPINION : item.rehandled() ? Clock.REHANDLE : Clock.REPLY;
                    add(duties, item, unit, clock, unit.due() == null && item.rehandled() ? running(item) : unit.due(), days);
                }
            }
        }
        duties.sort(Comparator.comparing((Duty d) -> d.unit() == null)
                .thenComparing(d -> d.unit() == null ? "" : d.unit().getName(), Collator.getInstance(Locale.CHINA))
                .thenComparing(Duty::due));
        return duties;
    }

    /** After 不满意 nobody need hand out the item again for its clock to run. */
    private LocalDate running(Standing item) {
        Deadlines.Running running = deadlines.running(item);
        return running == null ? null : running.due();
    }

    private void add(List<Duty> duties, Standing item, UnitStanding unit, Clock clock, LocalDate due, int days) {
        LocalDate today = item.asOf();
        if (due != null && ChronoUnit.DAYS.between(today, due) <= days) {
            duties.add(new Duty(item, unit == null ? null : unit.unit(), unit == null ? null : unit.handling(), clock, due,
                    (int) ChronoUnit.DAYS.between(today, due), calendar.workingDays(today, due)));
        }
    }
}
