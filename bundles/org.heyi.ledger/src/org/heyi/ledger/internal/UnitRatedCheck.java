package org.heyi.ledger.internal;

import java.util.function.Consumer;

import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.ledger.Round;
import org.heyi.ledger.Standing;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.review.Role;
import org.osgi.service.component.annotations.Component;

/** A rating that the handling unit entered itself (domain rules 1.9: members are warned not to let units do so). */
@Component(service = ReviewCheck.class)
public final class UnitRatedCheck extends LedgerCheck {

    /** Made by the framework. */
    public UnitRatedCheck() {
        super("unit-rated");
    }

    @Override
    void check(Standing standing, Consumer<Finding> found) {
        for (Round round : standing.rounds()) {
            for (Feedback form : round.feedback()) {
                boolean unit = form.getActorRole() == Role.UNIT || form.getActor() != null
                        && standing.units().stream().anyMatch(u -> form.getActor().equals(u.unit().getName()));
                if (unit) {
                    found.accept(about(standing.suggestion(), Severity.ERROR, "found",
                            form.getActor() == null ? "" : form.getActor(), String.valueOf(form.getOn())));
                }
            }
        }
    }
}
