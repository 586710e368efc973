package org.heyi.export;

import java.util.ArrayList;
import java.util.List;

import org.heyi.base.Texts;

/**
 * What a file holds, row by row, as its readers see it and whatever its format: what is looked at before it is written, and what
 * a file is compared with later.
 *
 * @param columns headings, in the language in force
 * @param rows in the order of the file
 */
public record ExportRows(List<String> columns, List<Row> rows) {

    /** Copies the columns. The rows are taken as they are: they may be made when they are asked for. */
    public ExportRows {
        columns = List.copyOf(columns);
    }

    /**
     * A row.
     *
     * @param id what it is about: the id of a comment or item; empty, or null, where that is not known, as in a file
     * @param name what people call that, such as the number of a comment
     * @param cells in the order of the columns
     */
    public record Row(String id, String name, List<String> cells) {

        /** Copies the cells. */
        public Row {
            id = id == null ? "" : id;
            cells = List.copyOf(cells);
        }
    }

    /** @return what a list says that has no rows: silence could be taken for a fault */
    public static String none() {
        return Texts.of(ExportRows.class).get("none");
    }

    /**
     * Takes the rows of a table as they stand in a file.
     *
     * @param columns headings, in the language of the file
     * @param lines the lines below the head, one a row, with as many cells as there are columns
     * @return the rows; none where the only line says that there are none
     */
    public static ExportRows read(List<String> columns, List<List<String>> lines) {
        boolean empty = lines.size() == 1 && lines.getFirst().stream().map(Checksum::normal).filter(each -> !each.isEmpty()).toList()
                .equals(List.of(none()));
        return new ExportRows(columns, empty ? List.of() : lines.stream().map(cells -> new Row("", cells.getFirst(), cells)).toList());
    }

    /**
     * @param column a heading; nothing is taken away where there is none such
     * @return the same rows without that column
     */
    public ExportRows without(String column) {
        int at = columns.indexOf(column);
        return at < 0 ? this : new ExportRows(without(columns, at), rows.stream()
                .map(row -> row.cells.size() <= at ? row : new Row(row.id, row.name, without(row.cells, at))).toList());
    }

    private static List<String> without(List<String> cells, int at) {
        List<String> others = new ArrayList<>(cells);
        others.remove(at);
        return others;
    }

    /** @return what stands for all rows, see {@link Checksum} */
    public String checksum() {
        Checksum checksum = new Checksum();
        rows.forEach(row -> checksum.add(row.cells));
        return checksum.value();
    }
}
