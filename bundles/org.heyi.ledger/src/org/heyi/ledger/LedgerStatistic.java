package org.heyi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.heyi.base.Progress;
import org.heyi.model.ledger.Suggestion;

/**
 * One more figure of the ledger. A plug-in provides it as an OSGi service, for which a declarative component with this interface is
 * enough; it is printed with the others, and leads to its rows as they do. Called on a background thread, on a copy of the ledger;
 * changes nothing and keeps nothing between calls.
 */
public interface LedgerStatistic {

    /** @return stable and unique, as typed on the command line, with a dot in it: e.g. {@code org.example.median-days} */
    String id();

    /** @return what people call it, in their language, a few words */
    String name();

    /** @return what exactly it says of which items, in the person's language, one sentence that is printed beside it */
    String definition();

    /**
     * @param items where every item stands that was submitted by that day
     * @param asOf the day
     * @param progress told how far it is; asked whether to stop
     * @return the figure
     */
    Value of(List<Standing> items, LocalDate asOf, Progress progress);

    /**
     * A figure with the rows behind it.
     *
     * @param text as it is printed, e.g. 99.86% or 12 天
     * @param rows the items that it counts
     * @param among the items that it counts them among; holds every one of the rows
     */
    record Value(String text, List<Suggestion> rows, List<Suggestion> among) {

        /** Copies the lists. */
        public Value {
            Objects.requireNonNull(text, "text");
            rows = List.copyOf(rows);
            among = List.copyOf(among);
        }

        /**
         * @param rows the items that have what is asked for
         * @param among the items among which it is asked
         * @param decimals 0 to 4
         * @return their share, printed as the program prints shares
         */
        public static Value share(List<Suggestion> rows, List<Suggestion> among, int decimals) {
            return new Value(among.isEmpty() ? "—" : LedgerFigure.print(Shares.of(rows.size(), among.size(), decimals)), rows, among);
        }
    }
}
