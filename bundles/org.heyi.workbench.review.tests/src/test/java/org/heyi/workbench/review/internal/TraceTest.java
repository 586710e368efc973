package org.heyi.workbench.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.heyi.collation.Locators;
import org.heyi.model.Archive;
import org.heyi.model.ModelFactory;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.testdata.SampleSession;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final LedgerFactory F = LedgerFactory.eINSTANCE;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Session session = SampleSession.load();
    private final Archive archive = ModelFactory.eINSTANCE.createArchive();
    private final Annotation comment = session.getAnnotations().get(3);
    private final Suggestion suggestion = F.createSuggestion();
    private final HandlingUnit unit = F.createHandlingUnit();

    TraceTest() {
        archive.getSessions().add(session);
        unit.setName("unit of the test");
        suggestion.setTitle("title of the test");
        suggestion.getSources().add(comment);
        session.getSuggestions().add(F.createSuggestion());
        session.getSuggestions().add(suggestion);
    }

    private <E extends Event> E add(E event, EventType type, String day) {
        event.setType(type);
        event.setUnit(unit);
        event.setOn(LocalDate.parse(day));
        suggestion.getEvents().add(event);
        return event;
    }

    private void assignAndReply() {
        suggestion.setNumber("0042");
        Assignment assignment = add(F.createAssignment(), EventType.ASSIGN, "2022-01-04");
        assignment.setDue(LocalDate.parse("2022-04-04"));
        add(F.createEvent(), EventType.SIGN, "2022-01-05");
    }

    @Test
    void aCommentKnowsWhatWasRaisedFromItAndTheOthersNothing() {
        Trace trace = Trace.of(archive);
        assertSame(suggestion, trace.of(comment).get(0).suggestion());
        assertTrue(trace.of(comment).get(0).name().contains("title of the test"));
        for (Annotation other : session.getAnnotations()) {
            assertEquals(other == comment ? 1 : 0, trace.suggestions(other).size());
            assertEquals(other != comment, trace.brief(other).isEmpty());
        }
    }

    @Test
    void numberUnitAndDueDayAreTold() {
        assignAndReply();
        Trace.Raised raised = Trace.of(archive).of(comment).get(0);
        assertTrue(raised.name().contains("0042"), raised.name());
        assertTrue(raised.state().contains("unit of the test"), raised.state());
        assertTrue(raised.state().contains("2022-04-04"), raised.state());
        assertEquals(List.of(), raised.answers());
    }

    @Test
    void theAnswerIsToldAtThePassage() {
        assignAndReply();
        String before = Trace.of(archive).brief(comment);
        Reply reply = add(F.createReply(), EventType.REPLY, "2022-02-25");
        reply.setDocumentNumber("letter 1");
        reply.setText("words of the answer");
        Trace trace = Trace.of(archive);
        Trace.Said said = trace.of(comment).get(0).answers().get(0);
        assertEquals("words of the answer", said.text());
        for (String part : List.of("2022-02-25", "unit of the test", "letter 1")) {
            assertTrue(said.head().contains(part), said.head());
        }
        assertFalse(trace.of(comment).get(0).state().contains("2022-04-04"), "nothing is due any more");
        assertFalse(trace.brief(comment).equals(before));
        assertTrue(Describe.tip(comment, trace, ZONE, new Locators(null), false).replace("\n", "").contains("words of the answer"), "when hovering");
    }

    @Test
    void theDecisionTellsItsUnitAndWhatItWasMergedInto() {
        Disposition decided = ReviewFactory.eINSTANCE.createDisposition();
        decided.setDecision(Decision.TRANSFERRED);
        decided.setUnit("bureau of the test");
        decided.setReason("reason of the test");
        comment.setDisposition(decided);
        assertTrue(Describe.decision(comment, ZONE).contains("bureau of the test"));
        assertTrue(Describe.decision(comment, ZONE).contains("reason of the test"));
        Annotation master = session.getAnnotations().get(7);
        decided.setUnit("");
        decided.setDecision(Decision.DUPLICATE);
        decided.setDuplicateOf(master);
        assertTrue(Describe.decision(comment, ZONE).contains(Integer.toString(master.getNumber())));
        comment.setDisposition(null);
        assertEquals("", Describe.decision(comment, ZONE));
    }
}
