package org.heyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.review.Role;
import org.heyi.model.util.Labels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table of steps, from every state it starts from, by every role: taken, or refused with a sentence. */
class RolesTest {

    private static final LocalDate DUE = LocalDate.of(2021, 4, 5);
    private final HandlingUnit main = Items.unit("主办局");
    private final HandlingUnit partner = Items.unit("会办局");
    private final HandlingUnit other = Items.unit("另一局");

    static Stream<Transition> table() {
        return Steps.TABLE.stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void aStepIsTakenByItsRolesAlone(Transition row) {
        for (SuggestionState from : row.from()) {
            Set<Role> may = EnumSet.noneOf(Role.class);
            Steps.TABLE.stream().filter(t -> t.event() == row.event() && t.from().contains(from)).forEach(t -> may.addAll(t.roles()));
            for (Role role : Role.values()) {
                Items items = in(from);
                assertEquals(from, items.standing().state(), "the item is where the row starts");
                Event event = event(items, row, role);
                int before = items.item.getEvents().size();
                if (may.contains(role)) {
                    Lifecycle.append(items.item, event);
                    assertEquals(before + 1, items.item.getEvents().size());
                    if (row.to() != null && row.event() != EventType.ASSIGN) {
                        assertEquals(row.to(), items.standing().state(), row.event() + " from " + from);
                    }
                } else {
                    String message = assertThrows(HeyiException.class, () -> Lifecycle.append(items.item, event), from + " " + role).getMessage();
                    assertEquals("第0123号建议：“" + Labels.of(row.event()) + "”不能由" + Labels.of(role) + "办理；请由"
                            + may(row, from).stream().map(Labels::of).collect(Collectors.joining("、")) + "办理", message);
                    assertEquals(before, items.item.getEvents().size());
                }
            }
        }
    }

    /** The roles the message names are those of the first row that fits. */
    private static Set<Role> may(Transition row, SuggestionState from) {
        return Steps.TABLE.stream().filter(t -> t.event() == row.event() && t.from().contains(from)).findFirst().orElseThrow().roles();
    }

    @ParameterizedTest
    @MethodSource("table")
    void aStepThatNeedsAReasonIsRefusedWithoutOne(Transition row) {
        if (!row.reason()) {
            return;
        }
        Items items = in(row.from().iterator().next());
        Event event = event(items, row, row.roles().iterator().next());
        event.setReason(" ");
        String message = assertThrows(HeyiException.class, () -> Lifecycle.append(items.item, event)).getMessage();
        assertTrue(message.endsWith("须写明理由") && message.contains(Labels.of(row.event())), message);
        assertFalse(message.contains("{"));
    }

    private Items in(SuggestionState state) {
        Items items = new Items("0123");
        items.item.setMergedInto(state == SuggestionState.MERGED ? Items.F.createSuggestion() : null);
        switch (state) {
            case DRAFT -> {
                return items;
            }
            case UNDER_REVIEW -> {
                return items.add(EventType.SUBMIT);
            }
            case WITHDRAWN -> {
                return items.add(EventType.SUBMIT).add(EventType.WITHDRAW);
            }
            case REJECTED -> {
                return items.add(EventType.SUBMIT).add(EventType.REJECT);
            }
            case TRANSFERRED -> {
                return items.add(EventType.SUBMIT).add(EventType.TRANSFER);
            }
            case MERGED -> {
                return items.add(EventType.SUBMIT).add(EventType.MERGE);
            }
            case TO_ASSIGN -> {
                return items.accepted();
            }
            default -> items.accepted().assign(main, HandlingRole.MAIN, DUE).assign(partner, HandlingRole.CO, DUE);
        }
        if (state == SuggestionState.TO_SIGN) {
            return items;
        }
        items.sign(main).sign(partner);
        switch (state) {
            case RETURN_PENDING -> items.item.getEvents().add(items.make(Items.F.createEvent(), EventType.REQUEST_RETURN, Role.UNIT, main));
            case REPLY_PENDING -> items.add(EventType.DRAFT_REPLY);
            case APPROVED -> items.add(EventType.DRAFT_REPLY).add(EventType.APPROVE_REPLY);
            case REPLIED -> items.reply(main, "B");
            case AWAITING_FEEDBACK -> items.reply(main, "B").add(EventType.REQUEST_FEEDBACK);
            case CLOSED -> items.reply(main, "B").feedback(Satisfaction.SATISFIED);
            case REHANDLING -> items.reply(main, "B").feedback(Satisfaction.DISSATISFIED);
            case CLOSED_UNRATED -> items.reply(main, "B").add(EventType.REQUEST_FEEDBACK).add(EventType.CLOSE_UNRATED);
            case ARCHIVED -> items.reply(main, "B").feedback(Satisfaction.SATISFIED).add(EventType.ARCHIVE);
            default -> {
            }
        }
        return items;
    }

    private Event event(Items items, Transition row, Role role) {
        EventType type = row.event();
        Event event = switch (type) {
            case ASSIGN, REASSIGN, EXTEND -> {
                Assignment a = Items.F.createAssignment();
                boolean first = items.standing().units().isEmpty();
                a.setHandling(type == EventType.REASSIGN || first ? HandlingRole.MAIN : HandlingRole.CO);
                a.setDue(DUE.plusDays(30));
                a.setOtherUnit(type == EventType.REASSIGN ? main : null);
                yield items.make(a, type, role, type == EventType.EXTEND ? main : other);
            }
            case CONTACT -> {
                Contact c = items.make(Items.F.createContact(), type, role, null);
                c.setMode(ContactMode.VISIT);
                yield c;
            }
            case REPLY, RECLASSIFY -> {
                Reply r = items.make(Items.F.createReply(), type, role, null);
                r.setReplyClass(Items.replyClass("A"));
                yield r;
            }
            case FEEDBACK -> {
                Feedback f = items.make(Items.F.createFeedback(), type, role, null);
                f.setResult(row.to() == SuggestionState.REHANDLING ? Satisfaction.DISSATISFIED : Satisfaction.SATISFIED);
                yield f;
            }
            case SIGN, REQUEST_RETURN, REFUSE_RETURN -> items.make(Items.F.createEvent(), type, role, main);
            case CO_OPINION -> items.make(Items.F.createEvent(), type, role, partner);
            default -> items.make(Items.F.createEvent(), type, role, null);
        };
        event.setReason("理由");
        event.setText("内容");
        items.item.setSupervised(true);
        if (type == EventType.MERGE) {
            items.item.setMergedInto(Items.F.createSuggestion());
        }
        return event;
    }
}
