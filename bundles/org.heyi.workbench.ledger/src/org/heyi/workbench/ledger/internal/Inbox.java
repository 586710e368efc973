package org.heyi.workbench.ledger.internal;

import java.time.LocalDate;
import java.util.function.BiPredicate;

import org.heyi.base.Texts;
import org.heyi.ledger.Standing;
import org.heyi.ledger.SuggestionState;
import org.heyi.model.ledger.Satisfaction;

/** What is waiting for somebody. */
enum Inbox {
    ALL((standing, today) -> standing.state() != SuggestionState.DRAFT),
    DRAFT((standing, today) -> standing.state() == SuggestionState.DRAFT),
    REVIEW((standing, today) -> standing.state() == SuggestionState.UNDER_REVIEW),
    ASSIGN((standing, today) -> standing.state() == SuggestionState.TO_ASSIGN),
    SIGN((standing, today) -> standing.state() == SuggestionState.TO_SIGN),
    HANDLING((standing, today) -> standing.state() == SuggestionState.HANDLING
            || standing.state() == SuggestionState.REHANDLING || standing.state() == SuggestionState.RETURN_PENDING
            || standing.state() == SuggestionState.REPLY_PENDING || standing.state() == SuggestionState.APPROVED),
    DUE((standing, today) -> isOpen(standing) && !standing.overdue() && standing.due() != null
            && !standing.due().isAfter(today.plusDays(7))),
    OVERDUE((standing, today) -> standing.overdue()),
    FEEDBACK((standing, today) -> standing.state() == SuggestionState.REPLIED
            || standing.state() == SuggestionState.AWAITING_FEEDBACK),
    DISSATISFIED((standing, today) -> standing.ratedRound() != null
            && standing.ratedRound().result() == Satisfaction.DISSATISFIED),
    ENDED((standing, today) -> standing.ended());

    private static final Texts TEXTS = Texts.of(Inbox.class);

    private final BiPredicate<Standing, LocalDate> rule;

    Inbox(BiPredicate<Standing, LocalDate> rule) {
        this.rule = rule;
    }

    private static boolean isOpen(Standing standing) {
        return standing.assigned() && !standing.ended() && standing.state().compareTo(SuggestionState.REPLIED) < 0;
    }

    boolean holds(Standing standing, LocalDate today) {
        return rule.test(standing, today);
    }

    String label() {
        return TEXTS.get("inbox." + name());
    }
}
