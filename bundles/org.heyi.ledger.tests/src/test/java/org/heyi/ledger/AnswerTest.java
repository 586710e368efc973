package org.heyi.ledger;

import static org.heyi.ledger.Items.F;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Reply;
import org.heyi.model.review.Role;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private final HandlingUnit a = Items.unit("区民政局");
    private final HandlingUnit b = Items.unit("区财政局");
    private final Items items = new Items("0007");

    private void draft(HandlingUnit unit, String text) {
        Event event = items.make(F.createEvent(), EventType.DRAFT_REPLY, Role.UNIT, unit);
        event.setReason(text);
        items.item.getEvents().add(event);
    }

    private void reply(EventType type, HandlingUnit unit, String code, String text, int round) {
        Reply reply = items.make(F.createReply(), type, Role.UNIT, unit);
        reply.setReplyClass(Items.replyClass(code));
        reply.setText(text);
        reply.setRound(round);
        items.item.getEvents().add(reply);
    }

    @Test
    void whatIsNotAnsweredHasNoAnswer() {
        draft(a, "only drafted");
        assertEquals(List.of(), Answer.of(items.item));
    }

    @Test
    void aReplyThatOnlyNamesTheLetterSaysWhatItsDraftSays() {
        draft(a, "drafted");
        reply(EventType.REPLY, a, "A", null, 1);
        Answer answer = Answer.of(items.item).get(0);
        assertEquals("drafted", answer.text());
        assertSame(a, answer.unit());
        assertEquals("A", answer.replyClass().getCode());
        reply(EventType.REPLY, a, "A", null, 2);
        assertNull(Answer.of(items.item).get(0).text(), "a draft is answered once");
    }

    @Test
    void theLastAnswerOfEachUnitCounts() {
        reply(EventType.REPLY, a, "B", "first", 1);
        reply(EventType.REPLY, b, "C", "other", 1);
        reply(EventType.REPLY, a, "A", "second", 2);
        List<Answer> answers = Answer.of(items.item);
        assertEquals(List.of("second", "other"), answers.stream().map(Answer::text).toList());
        assertEquals(List.of(2, 1), answers.stream().map(Answer::round).toList());
    }

    @Test
    void aLaterClassIsTheClassOfTheAnswer() {
        reply(EventType.REPLY, a, "B", "first", 1);
        reply(EventType.REPLY, b, "C", "other", 1);
        reply(EventType.RECLASSIFY, a, "A", null, 1);
        List<Answer> answers = Answer.of(items.item);
        assertEquals(List.of("A", "C"), answers.stream().map(each -> each.replyClass().getCode()).toList());
        assertEquals("first", answers.get(0).text());
    }
}
