package org.heyi.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.ledger.Deadlines;
import org.heyi.ledger.HolidayCalendar;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Standing;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.util.Labels;
import org.osgi.service.component.annotations.Component;

/** Deadlines that have passed, by the rules of the session. */
@Component(service = ReviewCheck.class)
public final class OverdueCheck extends LedgerCheck {

    /** Made by the framework. */
    public OverdueCheck() {
        super("overdue");
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Deadlines deadlines = new Deadlines(HolidayCalendar.of(context.session().orElse(null)));
        List<Finding> findings = new ArrayList<>();
        for (Suggestion item : context.ledger()) {
            context.progress().checkCancelled();
            check(Lifecycle.state(item, context.asOf()), deadlines, findings::add);
        }
        return findings;
    }

    @Override
    void check(Standing standing, Consumer<Finding> found) {
        throw new UnsupportedOperationException("needs the calendar");
    }

    private void check(Standing standing, Deadlines deadlines, Consumer<Finding> found) {
        Deadlines.Running running = deadlines.running(standing);
        if (running != null && running.pressure() == Deadlines.Pressure.OVERDUE) {
            found.accept(about(standing.suggestion(), Severity.WARNING, "found", Labels.of(running.clock()),
                    running.due().toString(), String.valueOf(-running.daysLeft())));
        }
    }
}
