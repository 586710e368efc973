package org.heyi.workbench.ledger.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.MoreStatistics;
import org.heyi.ledger.MoreStatistics.Counted;
import org.heyi.ledger.Standing;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Suggestion;
import org.heyi.usecase.LedgerFigures;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;

/** Reckons the figures that plug-ins add, in a job and on a copy of the ledger, and hands them over when they are there. */
final class MoreFigures {

    private static final Texts TEXTS = Texts.of(MoreFigures.class);
    /** While one changes items one after the other, they are reckoned once, milliseconds. */
    private static final int LATER = 300;

    private final Background background;
    private final Consumer<List<Line>> done;
    private Job running;

    /**
     * A figure of a plug-in as the table shows it.
     *
     * @param counted what was reckoned
     * @param rows ids of the items that it counts
     * @param among ids of the items that it counts them among
     */
    record Line(Counted counted, Set<String> rows, Set<String> among) {

        static Line of(Counted counted) {
            return new Line(counted, ids(counted.value().rows()), ids(counted.value().among()));
        }

        private static Set<String> ids(List<Suggestion> items) {
            Set<String> ids = new HashSet<>();
            items.forEach(each -> ids.add(each.getId()));
            return ids;
        }

        /** The items behind one of its two numbers. */
        Behind behind(boolean all) {
            Set<String> wanted = all ? among : rows;
            return new Behind(counted.name(), counted.definition(), now -> now.received().stream().map(Standing::suggestion)
                    .filter(each -> wanted.contains(each.getId())).toList());
        }
    }

    /** @param done gets the figures on the UI thread */
    MoreFigures(Background background, Consumer<List<Line>> done) {
        this.background = background;
        this.done = done;
    }

    /** Reckons them anew; what was begun is given up. */
    void reckon(ReviewDocument document, LedgerStatistics shown) {
        stop();
        running = background.later(TEXTS.get("figures.more"), LATER, progress -> reckoned(document, shown, progress), done);
    }

    void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    private static List<Line> reckoned(ReviewDocument document, LedgerStatistics shown, Progress progress) {
        MoreStatistics more = MoreStatistics.program();
        if (more.isEmpty()) {
            return List.of();
        }
        Archive copy = document.snapshot(progress);
        return more.of(LedgerFigures.of(copy, shown.asOf(), shown.options().formula()), progress).stream().map(Line::of).toList();
    }
}
