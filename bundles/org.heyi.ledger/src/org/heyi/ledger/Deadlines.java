package org.heyi.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.heyi.model.ledger.Clock;
import org.heyi.model.ledger.Rules;
import org.heyi.model.ledger.TimeLimit;
import org.heyi.model.review.Session;

/** Deadlines by the rules of a session (domain rules 1.6), on a holiday calendar. */
public final class Deadlines {

    private final HolidayCalendar calendar;
    private final Rules preset = Presets.rules(Presets.DEFAULT_RULES);

    /** @param calendar the working days */
    public Deadlines(HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    /** How pressing a deadline is. */
    public enum Pressure {
        /** Nothing is owed, or no day was set. */
        NONE,
        /** More days than the warning asks for. */
        AHEAD,
        /** Within the days of the warning. */
        SOON,
        /** Its day has passed. */
        OVERDUE
    }

    /**
     * The clock that runs for an item.
     *
     * @param clock which
     * @param due its day
     * @param daysLeft calendar days from the day asked for; 0 on the due day, negative after it
     * @param workingDaysLeft working days likewise
     * @param pressure how pressing it is
     */
    public record Running(Clock clock, LocalDate due, int daysLeft, int workingDaysLeft, Pressure pressure) {
    }

    /**
     * @param session a session, or null
     * @return its rules, or the default preset
     */
    public Rules rules(Session session) {
        return session == null || session.getRules() == null ? preset : session.getRules();
    }

    /**
     * @param rules the rules in force
     * @param clock what for
     * @param from the day the clock starts; not counted
     * @return its last day; null when the rules have no such clock. Months end on the same day of the month, or its
     *         last one
     */
    public LocalDate due(Rules rules, Clock clock, LocalDate from) {
        for (TimeLimit limit : rules.getLimits()) {
            if (limit.getClock() == clock) {
                return switch (limit.getDays()) {
                    case WORKING_DAYS -> calendar.plusWorkingDays(from, limit.getAmount());
                    case DAYS -> from.plusDays(limit.getAmount());
                    case MONTHS -> from.plusMonths(limit.getAmount());
                };
            }
        }
        return null;
    }

    /**
     * @param standing an item on a day
     * @return the clock that runs for it on that day: 交办, 签收, 答复, 重新办理 or 反馈; null when none does
     */
    public Running running(Standing standing) {
        Rules rules = rules(standing.suggestion().eContainer() instanceof Session session ? session : null);
        LocalDate from;
        Clock clock;
        LocalDate due = null;
        switch (standing.state()) {
            case TO_ASSIGN -> {
                clock = Clock.ASSIGN;
                from = standing.reviewedOn();
            }
            case TO_SIGN -> {
                clock = Clock.SIGN;
                from = standing.units().stream().filter(u -> u.state() == SuggestionState.TO_SIGN && u.assignedOn() != null)
                        .map(UnitStanding::assignedOn).min(LocalDate::compareTo).orElse(null);
            }
            case HANDLING, REPLY_PENDING, APPROVED, RETURN_PENDING, REHANDLING -> {
                clock = standing.rehandled() ? Clock.REHANDLE : Clock.REPLY;
                due = earliest(standing);
                from = standing.rehandled() ? dissatisfied(standing) : standing.assignedOn();
            }
            case AWAITING_FEEDBACK -> {
                clock = Clock.FEEDBACK;
                Round round = standing.rounds().get(standing.rounds().size() - 1);
                from = round.askedOn();
            }
            default -> {
                return null;
            }
        }
        if (due == null && from != null) {
            due = due(rules, clock, from);
        }
        if (due == null) {
            return null;
        }
        LocalDate today = standing.asOf();
        LocalDate warn = due(rules, Clock.WARN, today);
        Pressure pressure = due.isBefore(today) ? Pressure.OVERDUE
                : warn != null && !due.isAfter(warn) ? Pressure.SOON : Pressure.AHEAD;
        return new Running(clock, due, (int) ChronoUnit.DAYS.between(today, due), calendar.workingDays(today, due), pressure);
    }

    /**
     * @param standing an item
     * @return whether every unit that owes a reply signed within the time the rules give; null when nothing can be said:
     *         no rule, no days written down, or still time to sign
     */
    public Boolean signedInTime(Standing standing) {
        Rules rules = rules(standing.suggestion().eContainer() instanceof Session session ? session : null);
        Boolean inTime = null;
        for (UnitStanding unit : standing.units()) {
            boolean pastSigning = unit.state().compareTo(SuggestionState.TO_SIGN) > 0;
            if (!unit.repliesItself() || unit.assignedOn() == null || unit.signedOn() == null && pastSigning) {
                // An old ledger that does not say when.
                continue;
            }
            LocalDate due = due(rules, Clock.SIGN, unit.assignedOn());
            if (due == null) {
                return null;
            }
            if (unit.signedOn() == null ? due.isBefore(standing.asOf()) : unit.signedOn().isAfter(due)) {
                return false;
            }
            inTime = unit.signedOn() != null ? Boolean.TRUE : inTime;
        }
        return inTime;
    }

    private static LocalDate earliest(Standing standing) {
        return standing.units().stream().filter(u -> u.repliesItself() && u.due() != null && u.state().compareTo(SuggestionState.REPLIED) < 0)
                .map(UnitStanding::due).min(LocalDate::compareTo).orElse(null);
    }

    private static LocalDate dissatisfied(Standing standing) {
        return standing.rounds().get(standing.rounds().size() - 2).feedback().stream().filter(Lifecycle::dissatisfied)
                .map(f -> f.getOn()).filter(d -> d != null).reduce((a, b) -> b).orElse(null);
    }
}
