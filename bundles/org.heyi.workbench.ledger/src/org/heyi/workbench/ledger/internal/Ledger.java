package org.heyi.workbench.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Standing;
import org.heyi.ledger.SuggestionState;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.workbench.ReviewDocument;

/** The ledger as the desk's parts share it: every item of every session with where it stands today. */
final class Ledger {

    /** Topic: the ledger was reckoned anew; the data is the {@link Ledger}. */
    static final String CHANGED = "org/heyi/ledger/changed";

    /** Topic: another box was chosen; the data is the {@link Inbox}. */
    static final String INBOX = "org/heyi/ledger/inbox";

    private final LocalDate today;
    private final List<Standing> standings;
    private final LedgerStatistics statistics;

    private Ledger(LocalDate today, LedgerStatistics statistics, List<Standing> drafts) {
        this.today = today;
        this.statistics = statistics;
        this.standings = new ArrayList<>(statistics.received());
        this.standings.addAll(drafts);
    }

    /**
     * @param document the open document
     * @param standings what is known of its items already
     * @return its ledger as of today; null when there is more to do, to be asked again
     */
    static Ledger of(ReviewDocument document, Standings standings) {
        List<Suggestion> items = document.archive().getSessions().stream()
                .map(Session::getSuggestions).flatMap(List::stream).toList();
        LocalDate today = LocalDate.now(document.zone());
        LedgerStatistics.Options options = LedgerStatistics.Options.of(document.session());
        List<Standing> all = standings.of(items, today, options.calendar());
        if (all == null) {
            return null;
        }
        LedgerStatistics statistics = LedgerStatistics.ofStandings(all, today, options);
        List<Standing> drafts = all.stream().filter(each -> each.state() == SuggestionState.DRAFT
                && mayRead(document.me(), each.suggestion())
                // Asked without a day: an item submitted with a future date is no draft any more.
                && Lifecycle.state(each.suggestion(), null).state() == SuggestionState.DRAFT).toList();
        return new Ledger(today, statistics, drafts);
    }

    /** A draft is for those who sign it and for those who keep the books. */
    private static boolean mayRead(Participant me, Suggestion draft) {
        return me == null || switch (me.getRole()) {
            case DEPUTY, MEMBER -> draft.getLead() == me
                    || draft.getCoSigners().stream().anyMatch(each -> each.getParticipant() == me);
            case CLERK, SECRETARIAT, COMMITTEE -> true;
            case GOVERNMENT, UNIT, AUDITOR -> false;
        };
    }

    LocalDate today() {
        return today;
    }

    /** @return every item that was submitted, then the drafts that the person at the window may see */
    List<Standing> standings() {
        return standings;
    }

    /**
     * @param item an item
     * @return where it stands; null when it is not in the ledger
     */
    Standing standing(Suggestion item) {
        return standings.stream().filter(each -> each.suggestion() == item).findFirst().orElse(null);
    }

    LedgerStatistics statistics() {
        return statistics;
    }

    /** @return how many lie in each box */
    Map<Inbox, Long> counts() {
        return List.of(Inbox.values()).stream().collect(Collectors.toMap(each -> each,
                each -> standings.stream().filter(standing -> each.holds(standing, today)).count()));
    }
}
