package org.heyi.ledger;

import static java.util.EnumSet.of;
import static org.heyi.ledger.StepField.ATTITUDE;
import static org.heyi.ledger.StepField.PLACE;
import static org.heyi.ledger.StepField.PROPOSER;
import static org.heyi.ledger.StepField.RESULT;
import static org.heyi.ledger.StepField.SUPERVISOR;
import static org.heyi.ledger.StepField.TEXT;
import static org.heyi.ledger.StepField.UNIT;
import static org.heyi.ledger.SuggestionState.ARCHIVED;
import static org.heyi.ledger.SuggestionState.AWAITING_FEEDBACK;
import static org.heyi.ledger.SuggestionState.CLOSED;
import static org.heyi.ledger.SuggestionState.CLOSED_UNRATED;
import static org.heyi.ledger.SuggestionState.MERGED;
import static org.heyi.ledger.SuggestionState.REHANDLING;
import static org.heyi.ledger.SuggestionState.REPLIED;
import static org.heyi.ledger.SuggestionState.TO_ASSIGN;
import static org.heyi.model.review.Role.CLERK;
import static org.heyi.model.review.Role.COMMITTEE;
import static org.heyi.model.review.Role.DEPUTY;
import static org.heyi.model.review.Role.GOVERNMENT;
import static org.heyi.model.review.Role.MEMBER;
import static org.heyi.model.review.Role.SECRETARIAT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.review.Role;

/** The steps after the answer: 反馈, 办结, 跟踪, 公开 and 归档; and those that are possible at any time. */
final class ClosingSteps {

    private static final EnumSet<Role> RATING = EnumSet.of(DEPUTY, MEMBER, CLERK, COMMITTEE);
    private static final EnumSet<Role> FOLLOWING = EnumSet.of(Role.UNIT, COMMITTEE, GOVERNMENT);

    static final List<StepKind> ALL = List.of(
            new StepKind(EventType.REQUEST_FEEDBACK).row(16, of(REPLIED), AWAITING_FEEDBACK, FOLLOWING)
                    .row(7, of(MERGED), null, FOLLOWING)
                    .asks(UNIT)
                    .does((standing, event, day) -> {
                        standing.currentRound().askedOn = day;
                        if (standing.state != MERGED) {
                            standing.state = AWAITING_FEEDBACK;
                        }
                    }),
            // Rows 17 and 18: what the proposer says decides between 办结 and 重新办理. A form may come late.
            new StepKind(EventType.FEEDBACK).row(17, of(REPLIED, AWAITING_FEEDBACK, CLOSED, CLOSED_UNRATED), CLOSED, RATING)
                    .row(18, of(REPLIED, AWAITING_FEEDBACK, CLOSED, CLOSED_UNRATED), REHANDLING, RATING)
                    .row(7, of(MERGED), null, RATING)
                    .asks(PROPOSER, ATTITUDE, RESULT).made(LedgerFactory.eINSTANCE::createFeedback)
                    .must(StepCheck::requireRating)
                    .does((standing, event, day) -> {
                        if (event instanceof Feedback form) {
                            feedback(standing, form, day);
                        }
                    }),
            new StepKind(EventType.CLOSE_UNRATED).row(20, of(AWAITING_FEEDBACK), CLOSED_UNRATED, of(COMMITTEE))
                    .does((standing, event, day) -> {
                        standing.state = CLOSED_UNRATED;
                        standing.closedOn = day;
                    }),
            new StepKind(EventType.FOLLOW_UP).row(21, of(CLOSED, CLOSED_UNRATED), null, FOLLOWING)
                    .asks(UNIT, TEXT).formerlyReason(TEXT).mayComeLate(Standing::lastReplyOn)
                    .does((standing, event, day) -> standing.followUps.add(Objects.toString(StepKind.text(event), ""))),
            new StepKind(EventType.PUBLISH).row(22, of(REPLIED, AWAITING_FEEDBACK, CLOSED, CLOSED_UNRATED, MERGED), null, FOLLOWING)
                    .asks(UNIT, PLACE).formerlyReason(PLACE).mayComeLate(Standing::lastReplyOn)
                    .does((standing, event, day) -> {
                        standing.published = true;
                        standing.publishedOn = day;
                        standing.publishedAt = StepKind.place(event);
                    }),
            new StepKind(EventType.ARCHIVE).row(22, of(CLOSED, CLOSED_UNRATED, MERGED), ARCHIVED, EnumSet.of(COMMITTEE, GOVERNMENT))
                    .does((standing, event, day) -> standing.state = ARCHIVED),
            new StepKind(EventType.SUPERVISE).row(0, EnumSet.range(TO_ASSIGN, CLOSED_UNRATED), null, EnumSet.of(SECRETARIAT, COMMITTEE))
                    .asks(SUPERVISOR).formerlyReason(SUPERVISOR)
                    .does((standing, event, day) -> standing.supervised = true),
            new StepKind(EventType.SUPERVISION).row(0, EnumSet.range(TO_ASSIGN, CLOSED_UNRATED), null, EnumSet.of(SECRETARIAT, COMMITTEE))
                    .asks(SUPERVISOR, TEXT).mayComeLate(Standing::assignedOn)
                    .must(step -> {
                        if (!step.suggestion().isSupervised()) {
                            throw step.refuse("refused.supervision");
                        } else if (StepCheck.blank(step.event().getText())) {
                            throw step.refuse("refused.text", Steps.of(EventType.SUPERVISION).label());
                        }
                    }),
            new StepKind(EventType.NOTE).row(0, EnumSet.allOf(SuggestionState.class), null, EnumSet.complementOf(of(Role.AUDITOR)))
                    .mayComeLate(standing -> null));

    private ClosingSteps() {
    }

    private static void feedback(Standing standing, Feedback form, LocalDate day) {
        Round current = standing.currentRound();
        int number = form.getRound();
        Round round = number > 0 && number <= standing.rounds.size() ? standing.rounds.get(number - 1) : current;
        round.add(form);
        if (round != current || standing.state == MERGED || standing.state == ARCHIVED) {
            return;
        }
        if (Lifecycle.dissatisfied(form)) {
            handleAgain(standing, current);
        } else {
            standing.state = CLOSED;
            standing.closedOn = day;
        }
    }

    private static void handleAgain(Standing standing, Round current) {
        standing.rounds.add(new Round(current.number + 1));
        standing.state = REHANDLING;
        standing.closedOn = null;
        for (UnitStanding unit : standing.units) {
            if (unit.repliesItself()) {
                unit.state = REHANDLING;
                unit.repliedOn = null;
                unit.due = null;
                unit.approved = null;
            }
        }
    }
}
