package org.heyi.ledger;

import java.util.Set;

import org.heyi.model.ledger.EventType;
import org.heyi.model.review.Role;

/**
 * One legal step: from which states, by which event, to which state, by whom (domain rules 1.10).
 *
 * @param row the row of the table in domain rules 1.10, 1 to 22; 0 for what is possible at any time
 * @param event the event that makes the step
 * @param from the states it starts from
 * @param to the state it leads to; null when it changes no state
 * @param roles who may do it
 * @param reason whether a reason must be given
 */
public record Transition(int row, EventType event, Set<SuggestionState> from, SuggestionState to, Set<Role> roles,
        boolean reason) {

    private static final int AT_ANY_TIME = 99;
    private static final int MERGED = 98;

    /** Where it stands in the list of what is possible: first what goes on, then what merged items have, then what is always possible. */
    int place() {
        return row == 0 ? AT_ANY_TIME : from.equals(Set.of(SuggestionState.MERGED)) ? MERGED : row;
    }
}
