package org.heyi.ledger;

import static java.util.EnumSet.of;
import static org.heyi.ledger.StepField.DUE;
import static org.heyi.ledger.StepField.FROM_UNIT;
import static org.heyi.ledger.StepField.INSTEAD;
import static org.heyi.ledger.StepField.MET_WITH;
import static org.heyi.ledger.StepField.MODE;
import static org.heyi.ledger.StepField.TEXT;
import static org.heyi.ledger.StepField.UNIT;
import static org.heyi.ledger.Steps.ASSIGNERS;
import static org.heyi.ledger.Steps.UNITS;
import static org.heyi.ledger.SuggestionState.CLOSED_UNRATED;
import static org.heyi.ledger.SuggestionState.HANDLING;
import static org.heyi.ledger.SuggestionState.MERGED;
import static org.heyi.ledger.SuggestionState.REHANDLING;
import static org.heyi.ledger.SuggestionState.RETURN_PENDING;
import static org.heyi.ledger.SuggestionState.TO_ASSIGN;
import static org.heyi.ledger.SuggestionState.TO_SIGN;
import static org.heyi.model.review.Role.COMMITTEE;
import static org.heyi.model.review.Role.GOVERNMENT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.review.Role;

/** The steps of the units that have an item in hand: 交办, 签收, 退办, 沟通, 会办 and 延期. */
final class HandlingSteps {

    static final List<StepKind> ALL = List.of(
            new StepKind(EventType.ASSIGN).row(9, of(TO_ASSIGN, TO_SIGN, HANDLING, REHANDLING), TO_SIGN, ASSIGNERS)
                    .asks(UNIT, StepField.HANDLING, DUE).made(LedgerFactory.eINSTANCE::createAssignment)
                    .must(step -> {
                        step.requireNumber();
                        step.requireAssignment();
                    })
                    .does(HandlingSteps::assign),
            new StepKind(EventType.SIGN).row(10, of(TO_SIGN), HANDLING, UNITS).perUnit()
                    .asks(UNIT).must(StepCheck::requireUnit)
                    .does((standing, event, day) -> standing.each(event, unit -> {
                        unit.signedOn = unit.signedOn == null ? day : unit.signedOn;
                        unit.state = unit.state == TO_SIGN ? standing.working() : unit.state;
                    })),
            new StepKind(EventType.REQUEST_RETURN).because(11, of(TO_SIGN, HANDLING), RETURN_PENDING, UNITS).perUnit()
                    .asks(UNIT, INSTEAD).must(StepCheck::requireUnit)
                    .does((standing, event, day) -> {
                        standing.returns++;
                        standing.each(event, unit -> unit.state = RETURN_PENDING);
                    }),
            new StepKind(EventType.REASSIGN).row(12, of(RETURN_PENDING), TO_SIGN, ASSIGNERS)
                    .asks(UNIT, StepField.HANDLING, FROM_UNIT, DUE).made(LedgerFactory.eINSTANCE::createAssignment)
                    .must(step -> {
                        step.requireRelieved();
                        step.requireAssignment();
                    })
                    .does((standing, event, day) -> {
                        relieve(standing, event);
                        assign(standing, event, day);
                    }),
            new StepKind(EventType.REFUSE_RETURN).because(12, of(RETURN_PENDING), HANDLING, ASSIGNERS).perUnit()
                    .asks(UNIT)
                    .does((standing, event, day) -> standing.each(event,
                            unit -> unit.state = unit.state == RETURN_PENDING ? standing.working() : unit.state)),
            new StepKind(EventType.CONTACT).row(13, inHandOrMerged(), null, EnumSet.of(Role.UNIT, COMMITTEE, GOVERNMENT))
                    .asks(UNIT, MODE, MET_WITH).mayComeLate(Standing::assignedOn).made(LedgerFactory.eINSTANCE::createContact)
                    .must(StepCheck::requireMode)
                    .does((standing, event, day) -> {
                        if (event instanceof Contact contact) {
                            standing.contacts.add(contact);
                        }
                    }),
            new StepKind(EventType.CO_OPINION).row(13, of(HANDLING, REHANDLING), null, UNITS).perUnit()
                    .asks(UNIT, TEXT).formerlyReason(TEXT).mayComeLate(Standing::assignedOn).must(StepCheck::requireHelper)
                    .does((standing, event, day) -> standing.each(event, unit -> unit.opinionOn = day)),
            new StepKind(EventType.REQUEST_EXTENSION).because(13, of(HANDLING, REHANDLING), null, UNITS).perUnit()
                    .asks(UNIT, DUE).made(LedgerFactory.eINSTANCE::createAssignment)
                    .must(StepCheck::requireLaterDayIfAny)
                    .does((standing, event, day) -> standing.each(event, unit -> {
                        unit.extensionRequested = true;
                        unit.requestedDue = event instanceof Assignment a ? a.getDue() : null;
                    })),
            new StepKind(EventType.EXTEND).row(13, of(HANDLING, REHANDLING), null, ASSIGNERS).perUnit()
                    .asks(UNIT, DUE).made(LedgerFactory.eINSTANCE::createAssignment)
                    .must(StepCheck::requireLaterDay)
                    .does((standing, event, day) -> {
                        LocalDate due = event instanceof Assignment a ? a.getDue() : null;
                        standing.each(event, unit -> {
                            unit.due = due == null ? unit.due : due;
                            unit.firstDue = standing.rounds.size() > 1 ? unit.firstDue : unit.due;
                            unit.extended = true;
                            unit.extensionRequested = false;
                            unit.requestedDue = null;
                        });
                    }));

    private HandlingSteps() {
    }

    private static EnumSet<SuggestionState> inHandOrMerged() {
        EnumSet<SuggestionState> all = EnumSet.range(REHANDLING, CLOSED_UNRATED);
        all.add(MERGED);
        return all;
    }

    private static void relieve(Standing standing, Event event) {
        UnitStanding from = event.getUnit() == null ? null : standing.handsOn(event.getOtherUnit());
        if (from != null) {
            standing.units.remove(from);
            standing.relieved.add(from);
        }
    }

    private static void assign(Standing standing, Event event, LocalDate day) {
        if (event.getUnit() == null) {
            return;
        }
        if (!standing.assigned) {
            standing.assigned = true;
            standing.assignedOn = day;
        }
        standing.currentRound();
        HandlingRole role = event instanceof Assignment a ? a.getHandling() : HandlingRole.SOLE;
        LocalDate due = event instanceof Assignment a ? a.getDue() : null;
        UnitStanding unit = standing.unit(event.getUnit());
        if (unit == null) {
            standing.units.add(new UnitStanding(event.getUnit(), role, day, due));
        } else {
            // Handed out again, for another round: a new clock, nothing to sign twice.
            unit.handling = role;
            unit.due = due;
        }
        if (!standing.state.isPerUnit()) {
            standing.state = TO_SIGN;
        }
    }
}
