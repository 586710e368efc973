package org.heyi.collation.view;

import org.heyi.collation.SummaryColumn;

/**
 * By which column the rows stand.
 *
 * @param column which; null for the order of the collation
 * @param descending from the last to the first
 */
public record RowSort(SummaryColumn column, boolean descending) {

    /** The order of the collation. */
    public static final RowSort NONE = new RowSort(null, false);

    /** @return whether the rows stand by a column */
    public boolean isOn() {
        return column != null;
    }

    /**
     * What comes of a click on the head of a column: ascending, then descending, then the order of the collation again.
     *
     * @param clicked the column
     * @return how the rows stand then
     */
    public RowSort after(SummaryColumn clicked) {
        if (column != clicked) {
            return new RowSort(clicked, false);
        }
        return descending ? NONE : new RowSort(clicked, true);
    }
}
