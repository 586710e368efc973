package org.heyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.LedgerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each step is defined in one place; what dialog, command and timeline take from there. */
class StepsTest {

    private static final LedgerFactory F = LedgerFactory.eINSTANCE;

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyStepIsDefinedOnceWithANameForEachOfItsFields(EventType type) {
        assertEquals(1, Steps.ALL.stream().filter(each -> each.type() == type).count());
        StepKind kind = Steps.of(type);
        assertEquals(type, kind.create().getType());
        assertFalse(kind.rows().isEmpty());
        for (StepField field : kind.fields()) {
            assertFalse(kind.label(field).isBlank(), field.name());
        }
        assertTrue(Steps.TABLE.containsAll(kind.rows()));
    }

    @Test
    void noTwoFieldsHaveOneNameOnTheCommandLine() {
        Set<String> words = new HashSet<>();
        for (StepField field : StepField.values()) {
            assertTrue(words.add(field.word()), field.word());
        }
    }

    @Test
    void oneFieldIsCalledByWhatItIsInItsStep() {
        assertEquals("要求办结", Steps.of(EventType.ASSIGN).label(StepField.DUE));
        assertEquals("签名截止", Steps.of(EventType.INVITE).label(StepField.DUE));
    }

    @Test
    void theTimelineReadsInTheOrderOfTheFields() {
        Assignment event = (Assignment) Steps.of(EventType.REASSIGN).create();
        HandlingUnit from = F.createHandlingUnit();
        from.setName("区城管委");
        event.setHandling(HandlingRole.SOLE);
        event.setOtherUnit(from);
        event.setDue(LocalDate.of(2022, 4, 30));
        event.setReason("职责调整");
        StepKind kind = Steps.of(EventType.REASSIGN);
        assertEquals(List.of("独办", "原由区城管委办理", "2022-04-30 前办结"), kind.said(event));
        assertEquals(List.of("职责调整"), kind.told(event));
    }

    @Test
    void whatWasRecordedInTheReasonIsReadFromThere() {
        Event draft = Steps.of(EventType.DRAFT_REPLY).create();
        draft.setReason("拟答复如下");
        assertEquals("拟答复如下", StepKind.text(draft));
        assertNull(StepKind.reason(draft));
        draft.setText("拟答复改为如下");
        assertEquals("拟答复改为如下", StepKind.text(draft));
        assertEquals("拟答复如下", StepKind.reason(draft));
        Event note = Steps.of(EventType.NOTE).create();
        note.setReason("电话已告知");
        assertNull(StepKind.text(note));
        assertEquals("电话已告知", StepKind.reason(note));
        Event supervised = Steps.of(EventType.SUPERVISE).create();
        supervised.setReason("王主任");
        assertEquals("王主任", StepKind.person(supervised));
        assertEquals(List.of("王主任"), Steps.of(EventType.SUPERVISE).said(supervised));
    }

    @Test
    void nobodyIsAskedForWhatAStepDoesNotTake() {
        assertFalse(Steps.of(EventType.SIGN).takes(StepField.DUE));
        assertEquals(ContactLevel.class, StepField.MET_WITH.type());
        assertTrue(Steps.of(EventType.WITHDRAW).needsReason());
        assertFalse(Steps.of(EventType.SIGN).needsReason());
    }
}
