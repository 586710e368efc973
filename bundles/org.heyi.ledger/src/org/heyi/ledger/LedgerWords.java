package org.heyi.ledger;

import java.util.HashSet;
import java.util.Set;

import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Satisfaction;

/** How ledgers write the values of their columns. Everything here returns null for what is not known. */
final class LedgerWords {

    private static final Synonyms WORDS = new Synonyms("words.properties");
    private static final Set<String> CLASSES = classes();

    private LedgerWords() {
    }

    private static Set<String> classes() {
        Set<String> all = new HashSet<>();
        for (String id : Presets.schemes()) {
            Presets.wordings(Presets.scheme(id)).keySet().forEach(word -> all.add(Synonyms.plain(word)));
        }
        return all;
    }

    static boolean anyClass(String word) {
        return CLASSES.contains(Synonyms.plain(word));
    }

    static Instrument instrument(String word) {
        return WORDS.literal(Instrument.values(), word);
    }

    static HandlingRole handling(String word) {
        return WORDS.literal(HandlingRole.values(), word);
    }

    static Satisfaction satisfaction(String word) {
        return WORDS.literal(Satisfaction.values(), word);
    }

    static ContactMode mode(String word) {
        return WORDS.literal(ContactMode.values(), word);
    }

    static ContactLevel level(String word) {
        return WORDS.literal(ContactLevel.values(), word);
    }

    static Publicity publicity(String word) {
        return WORDS.literal(Publicity.values(), word);
    }

    /** ACCEPT, MERGE, REJECT, TRANSFER, WITHDRAW, or SUBMIT for what is still open. */
    static EventType outcome(String word) {
        EventType[] outcomes = {EventType.ACCEPT, EventType.MERGE, EventType.REJECT, EventType.TRANSFER, EventType.WITHDRAW, EventType.SUBMIT};
        return WORDS.literal(outcomes, word);
    }

    static boolean yes(String word) {
        return WORDS.is("yes", word);
    }

    static boolean no(String word) {
        return WORDS.is("no", word);
    }
}
