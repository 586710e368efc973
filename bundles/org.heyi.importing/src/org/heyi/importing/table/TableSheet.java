package org.heyi.importing.table;

import java.util.List;
import java.util.Optional;

/**
 * A table as it stands in a file.
 *
 * @param fileName as the person gave it, for messages
 * @param name name of the sheet, empty for a text file
 * @param rows the rows that are not empty, from top to bottom
 * @param merged cells shown as one
 */
public record TableSheet(String fileName, String name, List<TableRow> rows, List<MergedCells> merged) {

    /** Copies the lists: what was given cannot change it later. */
    public TableSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** @return number of columns up to the last that is not empty */
    public int columns() {
        return rows.stream().mapToInt(r -> r.cells().getLast().column() + 1).max().orElse(0);
    }

    /**
     * What a reader sees in a cell of {@code row}: its own content or that of the merged cells it is part of.
     *
     * @param row a row of this sheet
     * @param column from 0
     * @return the cell; empty where nothing stands
     */
    public Optional<TableCell> shown(TableRow row, int column) {
        for (MergedCells cells : merged) {
            if (cells.contains(row.number(), column)) {
                return rows.stream().filter(r -> r.number() == cells.firstRow()).findFirst()
                        .flatMap(r -> r.cell(cells.firstColumn()));
            }
        }
        return row.cell(column);
    }
}
