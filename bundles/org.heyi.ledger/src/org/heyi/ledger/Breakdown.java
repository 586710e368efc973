package org.heyi.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.heyi.model.ledger.Rounding;
import org.heyi.model.ledger.Suggestion;

/**
 * 交办件 by one dimension, with 合计 and 占比.
 *
 * @param dimension by what
 * @param rows one for each value that occurs
 * @param total 合计: every item once
 * @param overlapping whether some item stands in several rows (分办), so that the rows make more than the total
 */
public record Breakdown(Dimension dimension, List<Row> rows, Row total, boolean overlapping) {

    /**
     * One row.
     *
     * @param label what is printed, e.g. the unit's name
     * @param standings its items
     */
    public record Row(String label, List<Standing> standings) {

        /** @return how many items */
        public int count() {
            return standings.size();
        }

        /** @return the items behind the row */
        public List<Suggestion> suggestions() {
            return standings.stream().map(Standing::suggestion).toList();
        }

        /**
         * @param indicator what is asked
         * @return it, for the items of this row alone
         */
        public LedgerFigure figure(Indicator indicator) {
            return LedgerStatistics.figure(indicator, standings);
        }
    }

    /**
     * @param decimals 0 to 4
     * @param rounding how; LARGEST_ABSORBS is without effect where rows overlap
     * @return 占比 of the rows in percent, in their order
     */
    public List<BigDecimal> shares(int decimals, Rounding rounding) {
        List<Integer> counts = new ArrayList<>(rows.size());
        rows.forEach(row -> counts.add(row.count()));
        return Shares.of(counts, total.count(), decimals, rounding);
    }
}
