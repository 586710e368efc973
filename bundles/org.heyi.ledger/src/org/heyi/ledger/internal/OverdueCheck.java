package org.heyi.ledger.internal;

import java.util.function.Consumer;

import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.ledger.Deadlines;
import org.heyi.ledger.HolidayCalendar;
import org.heyi.ledger.Standing;
import org.heyi.model.util.Labels;
import org.osgi.service.component.annotations.Component;

/** Deadlines that have passed, by the rules of the session. */
@Component(service = ReviewCheck.class)
public final class OverdueCheck extends LedgerCheck {

    private final Deadlines deadlines = new Deadlines(HolidayCalendar.builtIn());

    /** Made by the framework. */
    public OverdueCheck() {
        super("overdue");
    }

    @Override
    void check(Standing standing, Consumer<Finding> found) {
        Deadlines.Running running = deadlines.running(standing);
        if (running != null && running.pressure() == Deadlines.Pressure.OVERDUE) {
            found.accept(about(standing.suggestion(), Severity.WARNING, "found", Labels.of(running.clock()),
                    running.due().toString(), String.valueOf(-running.daysLeft())));
        }
    }
}
