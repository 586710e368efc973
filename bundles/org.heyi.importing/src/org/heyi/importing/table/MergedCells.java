package org.heyi.importing.table;

/**
 * Cells shown as one; the content is that of the first row and column.
 *
 * @param firstRow from 1
 * @param lastRow at least {@code firstRow}
 * @param firstColumn from 0
 * @param lastColumn at least {@code firstColumn}
 */
public record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /**
     * @param row from 1
     * @param column from 0
     * @return whether the cell is one of these
     */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
