package org.heyi.ledger;

import static java.util.EnumSet.of;
import static org.heyi.ledger.StepField.CATEGORY;
import static org.heyi.ledger.StepField.DUE;
import static org.heyi.ledger.StepField.MASTER;
import static org.heyi.ledger.StepField.PROPOSER;
import static org.heyi.ledger.Steps.REVIEWERS;
import static org.heyi.ledger.SuggestionState.DRAFT;
import static org.heyi.ledger.SuggestionState.HANDLING;
import static org.heyi.ledger.SuggestionState.MERGED;
import static org.heyi.ledger.SuggestionState.REJECTED;
import static org.heyi.ledger.SuggestionState.RETURN_PENDING;
import static org.heyi.ledger.SuggestionState.TO_ASSIGN;
import static org.heyi.ledger.SuggestionState.TO_SIGN;
import static org.heyi.ledger.SuggestionState.TRANSFERRED;
import static org.heyi.ledger.SuggestionState.UNDER_REVIEW;
import static org.heyi.ledger.SuggestionState.WITHDRAWN;
import static org.heyi.model.review.Role.CLERK;
import static org.heyi.model.review.Role.COMMITTEE;
import static org.heyi.model.review.Role.DEPUTY;
import static org.heyi.model.review.Role.MEMBER;
import static org.heyi.model.review.Role.SECRETARIAT;

import java.util.EnumSet;
import java.util.List;

import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.review.Role;

/** The steps from the first draft to the number: 联名, 提交 and 审查. */
final class ReviewSteps {

    private static final EnumSet<Role> PROPOSERS = of(DEPUTY, MEMBER, CLERK);

    static final List<StepKind> ALL = List.of(
            new StepKind(EventType.INVITE).row(1, of(DRAFT), null, PROPOSERS)
                    .asks(PROPOSER, DUE).formerlyReason(PROPOSER).made(LedgerFactory.eINSTANCE::createAssignment),
            new StepKind(EventType.CONFIRM).row(1, of(DRAFT), null, PROPOSERS)
                    .asks(PROPOSER).formerlyReason(PROPOSER),
            new StepKind(EventType.LEAVE).row(1, of(DRAFT), null, PROPOSERS)
                    .asks(PROPOSER).formerlyReason(PROPOSER),
            new StepKind(EventType.SUBMIT).row(2, of(DRAFT), UNDER_REVIEW, PROPOSERS)
                    .must(StepCheck::requireLead)
                    .does((standing, event, day) -> {
                        standing.state = UNDER_REVIEW;
                        standing.submittedOn = day;
                    }),
            new StepKind(EventType.SEND_BACK).because(3, of(UNDER_REVIEW), DRAFT, REVIEWERS)
                    .does((standing, event, day) -> standing.state = DRAFT),
            // Domain rules 1.2: the proposer may withdraw in writing at any time before the reply; handling then ends.
            new StepKind(EventType.WITHDRAW)
                    .because(4, of(UNDER_REVIEW, TO_ASSIGN, TO_SIGN, RETURN_PENDING, HANDLING), WITHDRAWN,
                            EnumSet.of(DEPUTY, MEMBER, CLERK, SECRETARIAT, COMMITTEE))
                    .does(reviewed(WITHDRAWN)),
            new StepKind(EventType.REJECT).because(5, of(UNDER_REVIEW), REJECTED, REVIEWERS)
                    .does(reviewed(REJECTED)),
            new StepKind(EventType.TRANSFER).because(6, of(UNDER_REVIEW), TRANSFERRED, REVIEWERS)
                    .does(reviewed(TRANSFERRED)),
            new StepKind(EventType.MERGE).row(7, of(UNDER_REVIEW, TO_ASSIGN), MERGED, REVIEWERS)
                    .asks(MASTER).must(StepCheck::requireMaster)
                    .does(reviewed(MERGED)),
            new StepKind(EventType.ACCEPT).row(8, of(UNDER_REVIEW), TO_ASSIGN, REVIEWERS)
                    .asks(CATEGORY)
                    .does(reviewed(TO_ASSIGN)),
            new StepKind(EventType.NUMBER).row(8, of(TO_ASSIGN), null, REVIEWERS));

    private ReviewSteps() {
    }

    /** What 审查 decided, and when. */
    private static StepKind.Effect reviewed(SuggestionState state) {
        return (standing, event, day) -> {
            standing.state = state;
            standing.outcome = event.getType();
            standing.reviewedOn = day;
        };
    }
}
