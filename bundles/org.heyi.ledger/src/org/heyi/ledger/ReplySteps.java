package org.heyi.ledger;

import static java.util.EnumSet.of;
import static org.heyi.ledger.StepField.ADOPTION;
import static org.heyi.ledger.StepField.CO_SIGNERS;
import static org.heyi.ledger.StepField.DOCUMENT;
import static org.heyi.ledger.StepField.PUBLICITY;
import static org.heyi.ledger.StepField.REPLY_CLASS;
import static org.heyi.ledger.StepField.SOLUTION;
import static org.heyi.ledger.StepField.TEXT;
import static org.heyi.ledger.StepField.UNIT;
import static org.heyi.ledger.Steps.ASSIGNERS;
import static org.heyi.ledger.Steps.UNITS;
import static org.heyi.ledger.SuggestionState.APPROVED;
import static org.heyi.ledger.SuggestionState.AWAITING_FEEDBACK;
import static org.heyi.ledger.SuggestionState.CLOSED;
import static org.heyi.ledger.SuggestionState.CLOSED_UNRATED;
import static org.heyi.ledger.SuggestionState.HANDLING;
import static org.heyi.ledger.SuggestionState.MERGED;
import static org.heyi.ledger.SuggestionState.REHANDLING;
import static org.heyi.ledger.SuggestionState.REPLIED;
import static org.heyi.ledger.SuggestionState.REPLY_PENDING;
import static org.heyi.model.review.Role.COMMITTEE;
import static org.heyi.model.review.Role.GOVERNMENT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Reply;
import org.heyi.model.review.Role;

/** The steps around the answer: its draft, 审核, 答复, and its class. */
final class ReplySteps {

    static final List<StepKind> ALL = List.of(
            new StepKind(EventType.DRAFT_REPLY).row(14, of(HANDLING), REPLY_PENDING, UNITS)
                    .row(19, of(REHANDLING), REPLY_PENDING, UNITS).perUnit()
                    .asks(UNIT, TEXT).formerlyReason(TEXT).must(StepCheck::requireAnswering)
                    .does((standing, event, day) -> standing.each(event, unit -> unit.state = REPLY_PENDING)),
            new StepKind(EventType.RETURN_REPLY).because(15, of(REPLY_PENDING), HANDLING, ASSIGNERS).perUnit()
                    .asks(UNIT)
                    .does((standing, event, day) -> standing.each(event, unit -> unit.state = standing.working())),
            new StepKind(EventType.APPROVE_REPLY).row(15, of(REPLY_PENDING), APPROVED, ASSIGNERS).perUnit()
                    .asks(UNIT, REPLY_CLASS, PUBLICITY, DOCUMENT).made(LedgerFactory.eINSTANCE::createReply)
                    .does((standing, event, day) -> standing.each(event, unit -> {
                        unit.state = APPROVED;
                        unit.approved = event instanceof Reply reply ? reply : null;
                    })),
            // Straight from 办理中 where a place has no review of replies. Domain rules 1.4: an item that was merged is handled with its
            // master, but its proposer is answered apart.
            new StepKind(EventType.REPLY).row(16, of(HANDLING, APPROVED), REPLIED, EnumSet.of(Role.UNIT, GOVERNMENT))
                    .row(19, of(REHANDLING), REPLIED, EnumSet.of(Role.UNIT, GOVERNMENT))
                    .row(21, of(CLOSED, CLOSED_UNRATED), null, EnumSet.of(Role.UNIT, GOVERNMENT))
                    .row(7, of(MERGED), null, EnumSet.of(Role.UNIT, GOVERNMENT)).perUnit()
                    .asks(UNIT, REPLY_CLASS, DOCUMENT, PUBLICITY, TEXT, SOLUTION, ADOPTION, CO_SIGNERS)
                    .made(LedgerFactory.eINSTANCE::createReply)
                    .must(step -> {
                        step.requireClass();
                        step.requireAnswering();
                    })
                    .does(ReplySteps::reply),
            // Domain rules 1.8: the supervising office may change the class on review.
            new StepKind(EventType.RECLASSIFY)
                    .because(21, of(REPLIED, AWAITING_FEEDBACK, CLOSED, CLOSED_UNRATED), null,
                            EnumSet.of(Role.UNIT, COMMITTEE, GOVERNMENT))
                    .asks(UNIT, REPLY_CLASS, DOCUMENT, PUBLICITY, TEXT).made(LedgerFactory.eINSTANCE::createReply)
                    .must(step -> {
                        step.requireClass();
                        step.requireAnswering();
                    })
                    .does((standing, event, day) -> classify(standing, event)));

    private ReplySteps() {
    }

    private static void reply(Standing standing, Event event, LocalDate day) {
        classify(standing, event);
        standing.lastReplyOn = day;
        if (event instanceof Reply reply) {
            standing.lastReply = reply;
        }
        boolean inHand = standing.state.isPerUnit();
        standing.each(event, unit -> {
            if (unit.repliesItself()) {
                unit.replyClass = event instanceof Reply reply && reply.getReplyClass() != null ? reply.getReplyClass() : unit.replyClass;
                // One letter may answer for all units: for those that answered before, the round was over then.
                unit.repliedOn = inHand && unit.state == REPLIED ? unit.repliedOn : day;
                unit.state = inHand ? REPLIED : unit.state;
            }
        });
        if (answered(standing) && (inHand || standing.state == MERGED)) {
            standing.currentRound().repliedOn = day;
            if (!standing.replied) {
                standing.replied = true;
                standing.firstReplyOn = day;
                standing.inTime = inTime(standing);
            }
        }
    }

    /** Whether all have answered that owe an answer. A reply that nobody owed, as of 会办 units alone, answers nothing. */
    private static boolean answered(Standing standing) {
        boolean all = standing.state == MERGED;
        for (UnitStanding unit : standing.units) {
            if (unit.repliesItself() && unit.state != REPLIED) {
                return false;
            }
            all |= unit.repliesItself();
        }
        return all;
    }

    private static boolean inTime(Standing standing) {
        for (UnitStanding unit : standing.units) {
            if (unit.repliesItself() && (unit.due == null || unit.repliedOn == null || unit.repliedOn.isAfter(unit.due))) {
                return false;
            }
        }
        return !standing.units.isEmpty();
    }

    private static void classify(Standing standing, Event event) {
        if (!(event instanceof Reply reply)) {
            return;
        }
        if (reply.getReplyClass() != null) {
            standing.firstClass = standing.firstClass == null ? reply.getReplyClass() : standing.firstClass;
            standing.replyClass = reply.getReplyClass();
        }
        if (reply.getPublicity() != null && reply.getPublicity() != Publicity.UNDECIDED) {
            standing.publicity = reply.getPublicity();
        }
    }
}
