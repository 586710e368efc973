package org.heyi.ledger;

import static java.util.EnumSet.of;
import static org.heyi.ledger.SuggestionState.APPROVED;
import static org.heyi.ledger.SuggestionState.ARCHIVED;
import static org.heyi.ledger.SuggestionState.AWAITING_FEEDBACK;
import static org.heyi.ledger.SuggestionState.CLOSED;
import static org.heyi.ledger.SuggestionState.CLOSED_UNRATED;
import static org.heyi.ledger.SuggestionState.DRAFT;
import static org.heyi.ledger.SuggestionState.HANDLING;
import static org.heyi.ledger.SuggestionState.MERGED;
import static org.heyi.ledger.SuggestionState.REHANDLING;
import static org.heyi.ledger.SuggestionState.REJECTED;
import static org.heyi.ledger.SuggestionState.REPLIED;
import static org.heyi.ledger.SuggestionState.REPLY_PENDING;
import static org.heyi.ledger.SuggestionState.RETURN_PENDING;
import static org.heyi.ledger.SuggestionState.TO_ASSIGN;
import static org.heyi.ledger.SuggestionState.TO_SIGN;
import static org.heyi.ledger.SuggestionState.TRANSFERRED;
import static org.heyi.ledger.SuggestionState.UNDER_REVIEW;
import static org.heyi.ledger.SuggestionState.WITHDRAWN;
import static org.heyi.model.review.Role.CLERK;
import static org.heyi.model.review.Role.COMMITTEE;
import static org.heyi.model.review.Role.DEPUTY;
import static org.heyi.model.review.Role.GOVERNMENT;
import static org.heyi.model.review.Role.MEMBER;
import static org.heyi.model.review.Role.SECRETARIAT;
import static org.heyi.model.review.Role.UNIT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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

    private static final EnumSet<Role> PROPOSERS = of(DEPUTY, MEMBER, CLERK);
    private static final EnumSet<Role> REVIEWERS = of(SECRETARIAT, COMMITTEE);
    private static final EnumSet<Role> ASSIGNERS = of(COMMITTEE, GOVERNMENT);
    private static final EnumSet<Role> UNITS = of(UNIT);
    private static final EnumSet<SuggestionState> IN_HAND = EnumSet.range(REHANDLING, CLOSED_UNRATED);

    /** The whole table, in the order of its rows. What is not in it is not legal. */
    public static final List<Transition> TABLE = List.of(
            step(1, EventType.INVITE, of(DRAFT), null, PROPOSERS),
            step(1, EventType.CONFIRM, of(DRAFT), null, PROPOSERS),
            step(1, EventType.LEAVE, of(DRAFT), null, PROPOSERS),
            step(2, EventType.SUBMIT, of(DRAFT), UNDER_REVIEW, PROPOSERS),
            because(3, EventType.SEND_BACK, of(UNDER_REVIEW), DRAFT, REVIEWERS),
            // Domain rules 1.2: the proposer may withdraw in writing at any time before the reply; handling then ends.
            because(4, EventType.WITHDRAW, of(UNDER_REVIEW, TO_ASSIGN, TO_SIGN, RETURN_PENDING, HANDLING), WITHDRAWN,
                    EnumSet.of(DEPUTY, MEMBER, CLERK, SECRETARIAT, COMMITTEE)),
            because(5, EventType.REJECT, of(UNDER_REVIEW), REJECTED, REVIEWERS),
            because(6, EventType.TRANSFER, of(UNDER_REVIEW), TRANSFERRED, REVIEWERS),
            step(7, EventType.MERGE, of(UNDER_REVIEW, TO_ASSIGN), MERGED, REVIEWERS),
            step(8, EventType.ACCEPT, of(UNDER_REVIEW), TO_ASSIGN, REVIEWERS),
            step(8, EventType.NUMBER, of(TO_ASSIGN), null, REVIEWERS),
            step(9, EventType.ASSIGN, of(TO_ASSIGN, TO_SIGN, HANDLING, REHANDLING), TO_SIGN, ASSIGNERS),
            step(10, EventType.SIGN, of(TO_SIGN), HANDLING, UNITS),
            because(11, EventType.REQUEST_RETURN, of(TO_SIGN, HANDLING), RETURN_PENDING, UNITS),
            step(12, EventType.REASSIGN, of(RETURN_PENDING), TO_SIGN, ASSIGNERS),
            because(12, EventType.REFUSE_RETURN, of(RETURN_PENDING), HANDLING, ASSIGNERS),
            step(13, EventType.CONTACT, withMerged(IN_HAND), null, EnumSet.of(UNIT, COMMITTEE, GOVERNMENT)),
            step(13, EventType.CO_OPINION, of(HANDLING, REHANDLING), null, UNITS),
            because(13, EventType.REQUEST_EXTENSION, of(HANDLING, REHANDLING), null, UNITS),
            step(13, EventType.EXTEND, of(HANDLING, REHANDLING), null, ASSIGNERS),
            step(14, EventType.DRAFT_REPLY, of(HANDLING), REPLY_PENDING, UNITS),
            because(15, EventType.RETURN_REPLY, of(REPLY_PENDING), HANDLING, ASSIGNERS),
            step(15, EventType.APPROVE_REPLY, of(REPLY_PENDING), APPROVED, ASSIGNERS),
            // Straight from 办理中 where a place has no review of replies.
            step(16, EventType.REPLY, of(HANDLING, APPROVED), REPLIED, EnumSet.of(UNIT, GOVERNMENT)),
            step(16, EventType.REQUEST_FEEDBACK, of(REPLIED), AWAITING_FEEDBACK, EnumSet.of(UNIT, COMMITTEE, GOVERNMENT)),
            // Rows 17 and 18: what the proposer says decides between 办结 and 重新办理. A form may come late.
            step(17, EventType.FEEDBACK, of(REPLIED, AWAITING_FEEDBACK, CLOSED, CLOSED_UNRATED), CLOSED,
                    EnumSet.of(DEPUTY, MEMBER, CLERK, COMMITTEE)),
            step(18, EventType.FEEDBACK, of(REPLIED, AWAITING_FEEDBACK, CLOSED, CLOSED_UNRATED), REHANDLING,
                    EnumSet.of(DEPUTY, MEMBER, CLERK, COMMITTEE)),
            step(19, EventType.DRAFT_REPLY, of(REHANDLING), REPLY_PENDING, UNITS),
            step(19, EventType.REPLY, of(REHANDLING), REPLIED, EnumSet.of(UNIT, GOVERNMENT)),
            step(20, EventType.CLOSE_UNRATED, of(AWAITING_FEEDBACK), CLOSED_UNRATED, of(COMMITTEE)),
            step(21, EventType.FOLLOW_UP, of(CLOSED, CLOSED_UNRATED), null, EnumSet.of(UNIT, COMMITTEE, GOVERNMENT)),
            step(21, EventType.REPLY, of(CLOSED, CLOSED_UNRATED), null, EnumSet.of(UNIT, GOVERNMENT)),
            // Domain rules 1.8: the supervising office may change the class on review.
            because(21, EventType.RECLASSIFY, of(REPLIED, AWAITING_FEEDBACK, CLOSED, CLOSED_UNRATED), null,
                    EnumSet.of(UNIT, COMMITTEE, GOVERNMENT)),
            step(22, EventType.PUBLISH, of(REPLIED, AWAITING_FEEDBACK, CLOSED, CLOSED_UNRATED, MERGED), null,
                    EnumSet.of(UNIT, COMMITTEE, GOVERNMENT)),
            step(22, EventType.ARCHIVE, of(CLOSED, CLOSED_UNRATED, MERGED), ARCHIVED, EnumSet.of(COMMITTEE, GOVERNMENT)),
            // Domain rules 1.4: an item that was merged is handled with its master, but its proposer is answered apart.
            step(7, EventType.REPLY, of(MERGED), null, EnumSet.of(UNIT, GOVERNMENT)),
            step(7, EventType.REQUEST_FEEDBACK, of(MERGED), null, EnumSet.of(UNIT, COMMITTEE, GOVERNMENT)),
            step(7, EventType.FEEDBACK, of(MERGED), null, EnumSet.of(DEPUTY, MEMBER, CLERK, COMMITTEE)),
            step(0, EventType.SUPERVISE, EnumSet.range(TO_ASSIGN, CLOSED_UNRATED), null, EnumSet.of(SECRETARIAT, COMMITTEE)),
            step(0, EventType.NOTE, EnumSet.allOf(SuggestionState.class), null, EnumSet.complementOf(of(Role.AUDITOR))));

    private static EnumSet<SuggestionState> withMerged(EnumSet<SuggestionState> states) {
        EnumSet<SuggestionState> all = EnumSet.copyOf(states);
        all.add(MERGED);
        return all;
    }

    private static Transition step(int row, EventType event, EnumSet<SuggestionState> from, SuggestionState to,
            EnumSet<Role> roles) {
        return new Transition(row, event, Collections.unmodifiableSet(from), to, Collections.unmodifiableSet(roles), false);
    }

    private static Transition because(int row, EventType event, EnumSet<SuggestionState> from, SuggestionState to,
            EnumSet<Role> roles) {
        return new Transition(row, event, Collections.unmodifiableSet(from), to, Collections.unmodifiableSet(roles), true);
    }
}
