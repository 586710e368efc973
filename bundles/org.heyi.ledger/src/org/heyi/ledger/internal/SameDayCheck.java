package org.heyi.ledger.internal;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.ledger.Round;
import org.heyi.ledger.Standing;
import org.heyi.ledger.UnitStanding;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.Satisfaction;
import org.osgi.service.component.annotations.Component;

/** Signed, answered and rated 满意 on one day: nobody handled anything. */
@Component(service = ReviewCheck.class)
public final class SameDayCheck extends LedgerCheck {

    /** Made by the framework. */
    public SameDayCheck() {
        super("same-day");
    }

    @Override
    void check(Standing standing, Consumer<Finding> found) {
        UnitStanding main = standing.main();
        Round round = standing.firstRound();
        LocalDate signed = main == null ? null : main.signedOn();
        if (signed == null || !signed.equals(standing.firstReplyOn())) {
            return;
        }
        for (Feedback form : round.feedback()) {
            if (signed.equals(form.getOn()) && form.getResult() == Satisfaction.SATISFIED) {
                found.accept(about(standing.suggestion(), Severity.WARNING, "found", signed.toString()));
                return;
            }
        }
    }
}
