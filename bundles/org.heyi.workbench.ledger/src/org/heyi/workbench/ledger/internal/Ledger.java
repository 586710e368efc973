package org.heyi.workbench.ledger.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.Standing;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Session;
import org.heyi.workbench.ReviewDocument;

/** The ledger as the desk's parts share it: every item of every session with where it stands today. */
final class Ledger {

    /** Topic: the ledger was reckoned anew; the data is the {@link Ledger}. */
    static final String CHANGED = "org/heyi/ledger/changed";

    /** Topic: another box was chosen; the data is the {@link Inbox}. */
    static final String INBOX = "org/heyi/ledger/inbox";

    /** Topic: another item was chosen; the data is its {@link Standing}. */
    static final String ITEM = "org/heyi/ledger/item";

    private final LocalDate today;
    private final List<Standing> standings;
    private final LedgerStatistics statistics;

    private Ledger(LocalDate today, LedgerStatistics statistics) {
        this.today = today;
        this.statistics = statistics;
        this.standings = statistics.received();
    }

    /**
     * @param document the open document
     * @return its ledger as of today
     */
    static Ledger of(ReviewDocument document) {
        List<Suggestion> all = document.archive().getSessions().stream()
                .map(Session::getSuggestions).flatMap(List::stream).toList();
        LocalDate today = LocalDate.now(document.zone());
        Session session = document.session();
        return new Ledger(today, LedgerStatistics.of(all, today,
                LedgerStatistics.Options.of(session == null ? null : session.getRules())));
    }

    LocalDate today() {
        return today;
    }

    /** @return every item that was submitted */
    List<Standing> standings() {
        return standings;
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
