package org.heyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.junit.jupiter.api.Test;

class ItemNumbersTest {

    private final Session session = ReviewFactory.eINSTANCE.createSession();

    private Items accepted(Instrument instrument) {
        Items items = new Items(null).add(EventType.SUBMIT).add(EventType.ACCEPT);
        items.item.setInstrument(instrument);
        session.getSuggestions().add(items.item);
        return items;
    }

    private String number(Items items) {
        return ItemNumbers.number(session, items.item, items.make(Items.F.createEvent(), EventType.NUMBER, Role.COMMITTEE, null));
    }

    @Test
    void numbersFollowEachOtherWithinSessionAndInstrument() {
        assertEquals("0001", number(accepted(Instrument.SUGGESTION)));
        assertEquals("0001", number(accepted(Instrument.PROPOSAL)));
        Items second = accepted(Instrument.CONVERTED_MOTION);
        assertEquals("0002", number(second), "a converted motion is a suggestion");
        assertEquals("0003", number(accepted(Instrument.SUGGESTION)));
        assertEquals(List.of(), ItemNumbers.gaps(session, Instrument.SUGGESTION));
        session.getSuggestions().remove(second.item);
        assertEquals(List.of("0002"), ItemNumbers.gaps(session, Instrument.SUGGESTION));
        assertEquals("0002", number(accepted(Instrument.SUGGESTION)), "a gap is closed first");
    }

    @Test
    void anItemHasOneNumberAndOnlyAfterReview() {
        Items items = accepted(Instrument.SUGGESTION);
        number(items);
        assertTrue(assertThrows(HeyiException.class, () -> number(items)).getMessage().contains("第0001号建议已有编号"));
        Items draft = new Items(null);
        session.getSuggestions().add(draft.item);
        assertThrows(HeyiException.class, () -> number(draft));
        assertEquals(null, draft.item.getNumber());
    }
}
