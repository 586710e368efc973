package org.heyi.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Session;

/**
 * Official numbers: 1, 2, 3 … within a session and instrument, padded to four digits, given after review (domain rules
 * 1.5). Converted motions count with the suggestions they became. To be called inside a change of the workspace, which
 * lets only one clerk in at a time.
 */
public final class ItemNumbers {

    private static final Texts TEXTS = Texts.of(ItemNumbers.class);
    private static final int LONGEST = 7;

    private ItemNumbers() {
    }

    /**
     * Gives an item its number: the first that is free. Closes a gap that was left.
     *
     * @param session where it belongs
     * @param item an item in 待交办 without a number
     * @param event the step NUMBER, not yet among its events
     * @return the number
     * @throws HeyiException when the step is not legal, or the item has a number
     */
    public static String number(Session session, Suggestion item, Event event) {
        if (item.getNumber() != null && !item.getNumber().isBlank()) {
            throw new HeyiException(TEXTS.get("numbering.has", Lifecycle.name(item)));
        }
        event.setType(EventType.NUMBER);
        Lifecycle.append(item, event);
        BitSet used = used(session, item.getInstrument());
        item.setNumber(print(used.nextClearBit(1)));
        return item.getNumber();
    }

    /**
     * @param session a session
     * @param instrument 建议 or 提案
     * @return the numbers missing below the highest one, ascending
     */
    public static List<String> gaps(Session session, Instrument instrument) {
        BitSet used = used(session, instrument);
        List<String> gaps = new ArrayList<>();
        for (int n = used.nextClearBit(1); n < used.length(); n = used.nextClearBit(n + 1)) {
            gaps.add(print(n));
        }
        return gaps;
    }

    private static BitSet used(Session session, Instrument instrument) {
        BitSet used = new BitSet();
        for (Suggestion item : session.getSuggestions()) {
            if (same(item.getInstrument(), instrument)) {
                used.set(value(item.getNumber()));
            }
        }
        return used;
    }

    private static boolean same(Instrument a, Instrument b) {
        return (a == Instrument.PROPOSAL) == (b == Instrument.PROPOSAL);
    }

    /** 0 for a number that is no plain number: it takes no place in the row. */
    private static int value(String number) {
        return number != null && number.matches("\\d{1," + LONGEST + "}") ? Integer.parseInt(number) : 0;
    }

    private static String print(int number) {
        return String.format("%04d", number);
    }
}
