package org.heyi.workbench.review.internal.list;

import java.util.Arrays;
import java.util.List;

import org.heyi.collation.view.RowFilter;
import org.heyi.collation.view.TableView;
import org.heyi.workbench.ViewState;

/**
 * How a person has the table.
 *
 * @param filter which comments are left of those that the part shows
 * @param sort by which column they stand; null for the order of the report
 * @param descending from the last to the first
 * @param by what they stand in groups by
 * @param columns from left to right; empty as long as nobody chose them
 */
record ListView(RowFilter filter, ListColumn sort, boolean descending, By by, List<ListColumn> columns) {

    /** What the table begins with. */
    static final ListView USUAL = new ListView(RowFilter.ALL, null, false, By.NOTHING, List.of());

    private static final String KEY = "comments.table.";

    /** What comments stand in groups by. */
    enum By {
        /** By nothing. */
        NOTHING,
        /** By who said it. */
        AUTHOR,
        /** By delegation or sector. */
        GROUP,
        /** By kind. */
        KIND,
        /** By part of the report. */
        SECTION
    }

    /** Takes a copy. */
    ListView {
        columns = List.copyOf(columns);
    }

    ListView withFilter(RowFilter value) {
        return new ListView(value, sort, descending, by, columns);
    }

    ListView withBy(By value) {
        return new ListView(filter, sort, descending, value, columns);
    }

    ListView withColumns(List<ListColumn> value) {
        return new ListView(filter, sort, descending, by, value);
    }

    /** What comes of a click on the head of a column: ascending, then descending, then the order of the report again. */
    ListView sortedAfter(ListColumn clicked) {
        if (sort != clicked) {
            return new ListView(filter, clicked, false, by, columns);
        }
        return descending ? new ListView(filter, null, false, by, columns) : new ListView(filter, sort, true, by, columns);
    }

    /** @return how it was had in this workspace the last time */
    static ListView recall(ViewState view) {
        return new ListView(TableView.read(view.get(KEY + "filter")).filter(), one(ListColumn.values(), view.get(KEY + "sort"), null),
                "true".equals(view.get(KEY + "descending")), one(By.values(), view.get(KEY + "by"), By.NOTHING),
                view.get(KEY + "columns") == null ? List.of() : Arrays.stream(view.get(KEY + "columns").split(","))
                        .flatMap(name -> Arrays.stream(ListColumn.values()).filter(each -> each.name().equals(name))).distinct().toList());
    }

    /** Keeps it for the next time. */
    void remember(ViewState view) {
        view.set(KEY + "filter", filter.isAll() ? null : TableView.USUAL.withFilter(filter).write());
        view.set(KEY + "sort", sort == null ? null : sort.name());
        view.set(KEY + "descending", descending ? "true" : null);
        view.set(KEY + "by", by == By.NOTHING ? null : by.name());
        view.set(KEY + "columns", columns.isEmpty() ? null : String.join(",", columns.stream().map(ListColumn::name).toList()));
    }

    private static <E extends Enum<E>> E one(E[] values, String name, E otherwise) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst().orElse(otherwise);
    }
}
