package org.heyi.ledger;

import static org.heyi.ledger.Items.F;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.heyi.base.HeyiException;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.review.Role;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final LocalDate DUE = LocalDate.of(2021, 4, 5);
    private final HandlingUnit a = Items.unit("区教育局");
    private final HandlingUnit b = Items.unit("区财政局");
    private final Items items = new Items("0123");

    private void step(EventType type, Role role, HandlingUnit unit, String reason) {
        Event event = items.make(F.createEvent(), type, role, unit);
        event.setReason(reason);
        Lifecycle.append(items.item, event);
    }

    private void assign(EventType type, HandlingUnit unit, HandlingRole handling, LocalDate due) {
        Assignment event = items.make(F.createAssignment(), type, Role.COMMITTEE, unit);
        event.setHandling(handling);
        event.setDue(due);
        Lifecycle.append(items.item, event);
    }

    private void reply(HandlingUnit unit, String code) {
        Reply event = items.make(F.createReply(), EventType.REPLY, Role.UNIT, unit);
        event.setReplyClass(Items.replyClass(code));
        Lifecycle.append(items.item, event);
    }

    private void feedback(Satisfaction result, Role role, String reason) {
        Feedback event = items.make(F.createFeedback(), EventType.FEEDBACK, role, null);
        event.setResult(result);
        event.setReason(reason);
        Lifecycle.append(items.item, event);
    }

    private SuggestionState state() {
        return items.standing().state();
    }

    private String refused(Runnable step) {
        int before = items.item.getEvents().size();
        String message = assertThrows(HeyiException.class, step::run).getMessage();
        assertEquals(before, items.item.getEvents().size(), "nothing is recorded of a refused step");
        assertFalse(message.contains("\n"));
        assertFalse(message.contains("{"), message);
        return message;
    }

    @Test
    void theTableHasAllRowsAndEveryEventAndEveryStateButDraftIsReached() {
        Set<Integer> rows = new TreeSet<>();
        Set<EventType> events = EnumSet.noneOf(EventType.class);
        Set<SuggestionState> reached = EnumSet.of(SuggestionState.DRAFT);
        for (Transition t : Steps.TABLE) {
            rows.add(t.row());
            events.add(t.event());
            if (t.to() != null) {
                reached.add(t.to());
            }
            assertFalse(t.roles().isEmpty());
            assertFalse(t.roles().contains(Role.AUDITOR));
        }
        for (int row = 0; row <= 22; row++) {
            assertTrue(rows.contains(row), "row " + row);
        }
        assertEquals(EnumSet.allOf(EventType.class), events);
        assertEquals(EnumSet.allOf(SuggestionState.class), reached);
    }

    @Test
    void everyStateHasALabel() {
        for (SuggestionState state : SuggestionState.values()) {
            assertFalse(state.label().isBlank());
        }
        assertEquals("待签收", SuggestionState.TO_SIGN.label());
    }

    @Test
    void oneItemFromDraftToArchiveWithASecondRound() {
        assertEquals(SuggestionState.DRAFT, state());
        step(EventType.SUBMIT, Role.DEPUTY, null, null);
        assertEquals(SuggestionState.UNDER_REVIEW, state());
        step(EventType.SEND_BACK, Role.SECRETARIAT, null, "缺少具体建议");
        assertEquals(SuggestionState.DRAFT, state());
        step(EventType.SUBMIT, Role.DEPUTY, null, null);
        step(EventType.ACCEPT, Role.COMMITTEE, null, null);
        assertEquals(SuggestionState.TO_ASSIGN, state());
        step(EventType.NUMBER, Role.COMMITTEE, null, null);
        assign(EventType.ASSIGN, a, HandlingRole.MAIN, DUE);
        assign(EventType.ASSIGN, b, HandlingRole.CO, DUE);
        assertEquals(SuggestionState.TO_SIGN, state());
        items.on(LocalDate.of(2021, 1, 6));
        step(EventType.SIGN, Role.UNIT, a, null);
        assertEquals(SuggestionState.HANDLING, state(), "a co-handling unit does not hold the item up");
        assertFalse(items.standing().signed());
        step(EventType.SIGN, Role.UNIT, b, null);
        assertTrue(items.standing().signed());
        step(EventType.CO_OPINION, Role.UNIT, b, null);
        items.on(LocalDate.of(2021, 3, 1));
        step(EventType.REQUEST_EXTENSION, Role.UNIT, a, "涉及单位较多");
        assertTrue(items.standing().main().extensionRequested());
        assign(EventType.EXTEND, a, null, LocalDate.of(2021, 6, 30));
        assertEquals(LocalDate.of(2021, 6, 30), items.standing().due());
        assertEquals(DUE, items.standing().main().originalDue());
        items.on(LocalDate.of(2021, 5, 6));
        step(EventType.DRAFT_REPLY, Role.UNIT, a, null);
        assertEquals(SuggestionState.REPLY_PENDING, state());
        step(EventType.RETURN_REPLY, Role.GOVERNMENT, null, "没有逐条回应");
        assertEquals(SuggestionState.HANDLING, state());
        step(EventType.DRAFT_REPLY, Role.UNIT, a, null);
        step(EventType.APPROVE_REPLY, Role.GOVERNMENT, a, null);
        assertEquals(SuggestionState.APPROVED, state());
        assertFalse(items.standing().replied(), "approved is not answered");
        reply(a, "B");
        assertEquals(SuggestionState.REPLIED, state());
        assertTrue(items.standing().inTime(), "the extension counts");
        step(EventType.REQUEST_FEEDBACK, Role.UNIT, a, null);
        items.on(LocalDate.of(2021, 5, 20));
        feedback(Satisfaction.DISSATISFIED, Role.DEPUTY, "现场没有改善");
        assertEquals(SuggestionState.REHANDLING, state());
        assertEquals(2, items.standing().round());
        items.on(LocalDate.of(2021, 6, 10));
        reply(a, "A");
        step(EventType.REQUEST_FEEDBACK, Role.UNIT, a, null);
        assertEquals(SuggestionState.AWAITING_FEEDBACK, state());
        feedback(Satisfaction.SATISFIED, Role.COMMITTEE, null);
        assertEquals(SuggestionState.CLOSED, state());
        step(EventType.PUBLISH, Role.UNIT, null, "https://example.org/1");
        step(EventType.ARCHIVE, Role.COMMITTEE, null, null);
        assertEquals(SuggestionState.ARCHIVED, state());

        Standing end = items.standing();
        assertEquals(LocalDate.of(2021, 5, 6), end.firstReplyOn(), "the second reply does not count as the reply");
        assertEquals(LocalDate.of(2021, 6, 10), end.lastReplyOn());
        assertEquals(Satisfaction.DISSATISFIED, end.firstRound().result());
        assertEquals(Satisfaction.SATISFIED, end.ratedRound().result());
        assertEquals("B", end.firstClass().getCode());
        assertEquals("A", end.replyClass().getCode());
        assertEquals(SuggestionState.HANDLING, Lifecycle.state(items.item, LocalDate.of(2021, 4, 30)).state(), "as of an earlier day");
        assertEquals(SuggestionState.REHANDLING, Lifecycle.state(items.item, LocalDate.of(2021, 6, 9)).state());
    }

    @Test
    void whatIsNotLegalIsRefusedWithASentence() {
        assertEquals("第0123号建议现为“草稿”，不能“签收”；此时可以：邀请联名、确认联名、退出联名、提交", refused(() -> step(EventType.SIGN, Role.UNIT, a, null)));
        step(EventType.SUBMIT, Role.DEPUTY, null, null);
        assertTrue(refused(() -> step(EventType.ACCEPT, Role.UNIT, null, null)).contains("请由大会秘书处、代表工委办理"));
        assertTrue(refused(() -> step(EventType.REJECT, Role.SECRETARIAT, null, " ")).contains("须写明理由"));
        step(EventType.ACCEPT, Role.SECRETARIAT, null, null);
        items.item.setNumber(null);
        assertTrue(refused(() -> assign(EventType.ASSIGN, a, HandlingRole.SOLE, DUE)).contains("先编号"));
        items.item.setNumber("0123");
        assertTrue(refused(() -> assign(EventType.ASSIGN, a, HandlingRole.SOLE, null)).contains("要求办结日期"));
        assertTrue(refused(() -> assign(EventType.ASSIGN, a, HandlingRole.SOLE, LocalDate.of(2020, 1, 1))).contains("早于交办日期"));
        assign(EventType.ASSIGN, a, HandlingRole.SOLE, DUE);
        assertTrue(refused(() -> assign(EventType.ASSIGN, a, HandlingRole.SOLE, DUE)).contains("已交区教育局"));
        assertTrue(refused(() -> assign(EventType.ASSIGN, b, HandlingRole.CO, DUE)).contains("独办只有一个单位"));
        assertTrue(refused(() -> step(EventType.SIGN, Role.UNIT, b, null)).contains("区教育局（独办）"));
        items.on(LocalDate.of(2021, 1, 3));
        assertTrue(refused(() -> step(EventType.SIGN, Role.UNIT, a, null)).contains("早于已登记的最后日期"));
        items.on(LocalDate.of(2021, 1, 5));
        assertTrue(refused(() -> reply(a, "A")).contains("待签收"));
        step(EventType.SIGN, Role.UNIT, a, null);
        assertTrue(refused(() -> feedback(Satisfaction.SATISFIED, Role.DEPUTY, null)).contains("办理中"));
        reply(a, "A");
        assertTrue(refused(() -> feedback(Satisfaction.SATISFIED, Role.UNIT, null)).contains("承办单位"));
        assertTrue(refused(() -> feedback(Satisfaction.DISSATISFIED, Role.DEPUTY, null)).contains("理由"));
        assertTrue(refused(() -> step(EventType.NOTE, Role.AUDITOR, null, null)).contains("审计"));
    }

    @Test
    void aUnitThatIsNotInChargeHandsBackAndAnotherTakesOver() {
        items.accepted();
        assign(EventType.ASSIGN, a, HandlingRole.SOLE, DUE);
        step(EventType.REQUEST_RETURN, Role.UNIT, a, "不属职责");
        assertEquals(SuggestionState.RETURN_PENDING, state());
        step(EventType.REFUSE_RETURN, Role.GOVERNMENT, a, "职责明确");
        assertEquals(SuggestionState.HANDLING, state());
        step(EventType.REQUEST_RETURN, Role.UNIT, a, "不属职责");
        assign(EventType.REASSIGN, b, HandlingRole.SOLE, DUE);
        assertEquals(SuggestionState.TO_SIGN, state());
        assertEquals(b, items.standing().main().unit());
        assertEquals(a, items.standing().relieved().get(0).unit());
        assertEquals(2, items.standing().returns());
    }

    @Test
    void aPartIsHandedOnAsWhatItWas() {
        items.accepted();
        assign(EventType.ASSIGN, a, HandlingRole.MAIN, DUE);
        assign(EventType.ASSIGN, b, HandlingRole.CO, DUE);
        step(EventType.REQUEST_RETURN, Role.UNIT, b, "不属职责");
        assertEquals(b, items.standing().handsOn(null).unit());
        HandlingUnit c = Items.unit("丙局");
        String refused = assertThrows(HeyiException.class, () -> assign(EventType.REASSIGN, c, HandlingRole.SOLE, DUE)).getMessage();
        assertTrue(refused.contains(b.getName()) && refused.contains("会办") && refused.contains("独办"), refused);
        assertEquals(2, items.standing().units().size(), "nothing was recorded");
        assign(EventType.REASSIGN, c, HandlingRole.CO, DUE);
        assertEquals(a, items.standing().main().unit());
        step(EventType.REQUEST_RETURN, Role.UNIT, a, "不属职责");
        assertThrows(HeyiException.class, () -> assign(EventType.REASSIGN, b, HandlingRole.CO, DUE));
        assign(EventType.REASSIGN, b, HandlingRole.MAIN, DUE);
        assertEquals(b, items.standing().main().unit());
    }

    @Test
    void separateUnitsEachHaveAClockAndTheItemIsAnsweredWhenTheLastOneHas() {
        items.accepted();
        assign(EventType.ASSIGN, a, HandlingRole.SEPARATE, DUE);
        assign(EventType.ASSIGN, b, HandlingRole.SEPARATE, LocalDate.of(2021, 3, 5));
        step(EventType.SIGN, Role.UNIT, a, null);
        assertEquals(SuggestionState.TO_SIGN, state());
        items.on(LocalDate.of(2021, 3, 10));
        reply(a, "A");
        assertFalse(items.standing().replied());
        assertTrue(Lifecycle.state(items.item, LocalDate.of(2021, 3, 6)).overdue());
        assertFalse(Lifecycle.state(items.item, LocalDate.of(2021, 3, 5)).overdue(), "the due day itself is in time");
        step(EventType.SIGN, Role.UNIT, b, null);
        reply(b, "C");
        assertTrue(items.standing().replied());
        assertFalse(items.standing().inTime(), "one of two was late");
        assertEquals(SuggestionState.REPLIED, state());
    }

    @Test
    void anItemWithoutFeedbackIsClosedApartAndALateFormStillCounts() {
        items.accepted().assign(a, HandlingRole.SOLE, DUE).sign(a).reply(a, "A");
        step(EventType.REQUEST_FEEDBACK, Role.UNIT, null, null);
        step(EventType.CLOSE_UNRATED, Role.COMMITTEE, null, null);
        assertEquals(SuggestionState.CLOSED_UNRATED, state());
        assertNull(items.standing().ratedRound());
        feedback(Satisfaction.BASICALLY_SATISFIED, Role.DEPUTY, null);
        assertEquals(SuggestionState.CLOSED, state());
    }

    @Test
    void aMergedItemFollowsItsMasterButIsAnsweredItself() {
        Items master = new Items("0001");
        step(EventType.SUBMIT, Role.DEPUTY, null, null);
        assertTrue(refused(() -> step(EventType.MERGE, Role.SECRETARIAT, null, null)).contains("主案"));
        items.item.setMergedInto(master.item);
        step(EventType.MERGE, Role.SECRETARIAT, null, null);
        reply(null, "A");
        feedback(Satisfaction.SATISFIED, Role.DEPUTY, null);
        assertEquals(SuggestionState.MERGED, state());
        assertTrue(items.standing().replied());
        assertFalse(items.standing().assigned(), "only its master is counted as assigned");
    }

    @Test
    void nextStepsAreThoseOfTheRole() {
        items.accepted().assign(a, HandlingRole.SOLE, DUE);
        assertEquals(Set.of(EventType.SIGN, EventType.REQUEST_RETURN, EventType.NOTE), steps(Role.UNIT));
        assertTrue(steps(Role.AUDITOR).isEmpty());
        assertTrue(steps(Role.DEPUTY).contains(EventType.WITHDRAW));
    }

    private Set<EventType> steps(Role role) {
        return EnumSet.copyOf(Lifecycle.nextSteps(items.item, role).stream().map(Transition::event).toList().isEmpty()
                ? EnumSet.noneOf(EventType.class) : Lifecycle.nextSteps(items.item, role).stream().map(Transition::event).toList());
    }

    @Test
    void presetsAreCompleteAndCopies() {
        for (String id : Presets.schemes()) {
            assertFalse(Presets.scheme(id).getClasses().isEmpty());
            assertTrue(Presets.scheme(id) != Presets.scheme(id));
        }
        assertEquals(Presets.DEFAULT_SCHEME, Presets.schemes().get(0));
        assertEquals(3, Presets.scheme("tianjin-3").getClasses().size());
        assertEquals(4, Presets.scheme("shanghai-4").getClasses().size());
        for (String id : Presets.rules()) {
            assertEquals(10, Presets.rules(id).getLimits().size());
        }
        assertTrue(assertThrows(HeyiException.class, () -> Presets.scheme("nowhere")).getMessage().contains("tianjin-3"));
    }

    private Items inHand() {
        items.on(LocalDate.of(2021, 1, 5)).accepted().on(LocalDate.of(2021, 1, 10)).assign(a, HandlingRole.SOLE, DUE).on(LocalDate.of(2021, 1, 11)).sign(a);
        return items;
    }

    private void contact(LocalDate day) {
        items.on(day);
        Contact contact = items.make(F.createContact(), EventType.CONTACT, Role.UNIT, a);
        contact.setMode(ContactMode.MEETING);
        Lifecycle.append(items.item, contact);
    }

    @Test
    void aPaperThatComesLateCountsForItsDay() {
        inHand().on(LocalDate.of(2021, 3, 1)).reply(a, "A");
        contact(LocalDate.of(2021, 1, 20));
        assertEquals(SuggestionState.REPLIED, state(), "it changes nothing that came after it");
        assertEquals(1, Lifecycle.state(items.item, LocalDate.of(2021, 1, 31)).contacts().size());
        List<Lifecycle.Entry> timeline = Lifecycle.timeline(items.item);
        int at = timeline.size() - 2;
        assertEquals(EventType.CONTACT, timeline.get(at).event().getType());
        assertTrue(timeline.get(at).late());
        assertEquals(1, timeline.stream().filter(Lifecycle.Entry::late).count());
        assertEquals(EventType.REPLY, timeline.getLast().event().getType());
        assertEquals(EventType.CONTACT, items.item.getEvents().getLast().getType(), "what was entered last is last in the history");
        assertTrue(refused(() -> contact(LocalDate.of(2021, 1, 9))).contains("2021-01-10"), "nobody had it then");
        items.on(LocalDate.of(2021, 2, 1));
        assertTrue(refused(() -> step(EventType.PUBLISH, Role.UNIT, null, null)).contains("2021-03-01"), "not before it was answered");
        assertTrue(refused(() -> step(EventType.REQUEST_FEEDBACK, Role.UNIT, null, null)).contains("早于已登记的最后日期"), "what changes the state is in order");
    }

    @Test
    void aUnitSaysUntilWhenItNeedsMoreTime() {
        inHand().on(LocalDate.of(2021, 3, 1));
        Assignment request = (Assignment) Steps.of(EventType.REQUEST_EXTENSION).create();
        items.make(request, EventType.REQUEST_EXTENSION, Role.UNIT, a);
        request.setReason("需会商");
        request.setDue(DUE);
        assertTrue(refused(() -> Lifecycle.append(items.item, request)).contains(DUE.toString()), "that is the day it has");
        request.setDue(DUE.plusDays(30));
        Lifecycle.append(items.item, request);
        assertEquals(DUE.plusDays(30), items.standing().main().requestedDue());
        assertEquals(DUE, items.standing().due(), "nobody has granted it");
        assign(EventType.EXTEND, a, HandlingRole.SOLE, DUE.plusDays(20));
        assertEquals(null, items.standing().main().requestedDue());
        assertEquals(DUE.plusDays(20), items.standing().due());
    }

    @Test
    void whatIsRefusedToOneUnitIsNotCalledPossible() {
        items.on(LocalDate.of(2021, 1, 5)).accepted().on(LocalDate.of(2021, 1, 10)).assign(a, HandlingRole.MAIN, DUE).assign(b, HandlingRole.CO, DUE);
        items.sign(a).sign(b);
        step(EventType.DRAFT_REPLY, Role.UNIT, a, null);
        String message = refused(() -> step(EventType.REQUEST_EXTENSION, Role.UNIT, a, "需会商"));
        assertFalse(message.substring(message.indexOf("可以")).contains("申请延期"), message);
        step(EventType.REQUEST_EXTENSION, Role.UNIT, b, "需会商");
    }
}
