package org.heyi.importing.table;

import java.util.List;
import java.util.Optional;

/**
 * A row with at least one cell that is not empty.
 *
 * @param number from 1, as spreadsheet programs show it
 * @param cells its cells that are not empty, from left to right
 */
public record TableRow(int number, List<TableCell> cells) {

    /** Copies the lists: what was given cannot change it later. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * The cell in a column, nothing when it is empty.
     *
     * @param column from 0
     * @return the cell; empty where nothing stands
     */
    public Optional<TableCell> cell(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = cells.get(middle).column();
            if (at == column) {
                return Optional.of(cells.get(middle));
            }
            if (at < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * The text in a column without white space around it, empty for an empty cell.
     *
     * @param column from 0
     * @return the text
     */
    public String text(int column) {
        return cell(column).map(TableCell::text).orElse("").strip();
    }
}
