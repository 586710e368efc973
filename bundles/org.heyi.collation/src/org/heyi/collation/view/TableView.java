package org.heyi.collation.view;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.heyi.collation.Order;
import org.heyi.collation.SummaryColumn;

/**
 * How a person has the table: what is shown of it and in which order. It can be written in one line and read again.
 *
 * @param order how the comments are put in line and numbered
 * @param filter which of them are shown
 * @param sort by which column they stand
 * @param columns which columns are shown, from left to right, none twice
 */
public record TableView(Order order, RowFilter filter, RowSort sort, List<SummaryColumn> columns) {

    /** What a table begins with. */
    public static final TableView USUAL = new TableView(Order.POSITION, RowFilter.ALL, RowSort.NONE,
            List.of(SummaryColumn.COMMENT, SummaryColumn.CONFLICT, SummaryColumn.LOCATOR, SummaryColumn.ORIGINAL, SummaryColumn.DEMAND,
                    SummaryColumn.PROPOSER, SummaryColumn.KIND, SummaryColumn.DECISION));

    private static final String DESCENDING = "-";

    /** Takes a copy. */
    public TableView {
        columns = columns.stream().distinct().toList();
    }

    /**
     * @param value how they are put in line
     * @return the same but for that
     */
    public TableView withOrder(Order value) {
        return new TableView(value, filter, sort, columns);
    }

    /**
     * @param value which are shown
     * @return the same but for that
     */
    public TableView withFilter(RowFilter value) {
        return new TableView(order, value, sort, columns);
    }

    /**
     * @param value by which column they stand
     * @return the same but for that
     */
    public TableView withSort(RowSort value) {
        return new TableView(order, filter, value, columns);
    }

    /**
     * @param value which columns are shown, from left to right
     * @return the same but for that
     */
    public TableView withColumns(List<SummaryColumn> value) {
        return new TableView(order, filter, sort, value);
    }

    /**
     * @param column shown from now on, behind the one that it stands behind usually, or no longer
     * @return the same but for that
     */
    public TableView toggled(SummaryColumn column) {
        List<SummaryColumn> other = new ArrayList<>(columns);
        if (!other.remove(column)) {
            int behind = -1;
            for (SummaryColumn each : List.of(SummaryColumn.values()).subList(0, column.ordinal()).reversed()) {
                if (behind < 0) {
                    behind = other.indexOf(each);
                }
            }
            other.add(behind + 1, column);
        }
        return withColumns(other);
    }

    /** @return one line that {@link #read} understands */
    public String write() {
        List<String> parts = new ArrayList<>(List.of("order=" + order.name(), "columns=" + names(columns)));
        if (sort.isOn()) {
            parts.add("sort=" + (sort.descending() ? DESCENDING : "") + sort.column().name());
        }
        if (!filter.text().isBlank()) {
            parts.add("text=" + encode(filter.text()));
        }
        for (Facet facet : Facet.values()) {
            if (!filter.of(facet).isEmpty()) {
                parts.add(facet.name() + "=" + String.join(",", new TreeSet<>(filter.of(facet)).stream().map(TableView::encode).toList()));
            }
        }
        if (!filter.flags().isEmpty()) {
            parts.add("flags=" + names(new TreeSet<>(filter.flags())));
        }
        return String.join("&", parts);
    }

    private static String names(Iterable<? extends Enum<?>> values) {
        List<String> names = new ArrayList<>();
        values.forEach(each -> names.add(each.name()));
        return String.join(",", names);
    }

    /**
     * @param line as {@link #write} wrote it, perhaps by another version of the program: what is not understood is left out; null for
     *        nothing
     * @return the view
     */
    public static TableView read(String line) {
        Order order = USUAL.order;
        RowSort sort = RowSort.NONE;
        List<SummaryColumn> columns = USUAL.columns;
        String text = "";
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (String part : line == null ? new String[0] : line.split("&")) {
            String name = part.substring(0, Math.max(0, part.indexOf('=')));
            String value = part.substring(part.indexOf('=') + 1);
            switch (name) {
                case "order" -> order = listed(Order.class, value).stream().findFirst().orElse(order);
                case "columns" -> columns = listed(SummaryColumn.class, value);
                case "sort" -> sort = listed(SummaryColumn.class, value.replace(DESCENDING, "")).stream().findFirst()
                        .map(column -> new RowSort(column, value.startsWith(DESCENDING))).orElse(sort);
                case "text" -> text = decode(value);
                case "flags" -> flags.addAll(listed(Flag.class, value));
                default -> {
                    Set<String> keys = new HashSet<>();
                    Arrays.stream(value.split(",", -1)).forEach(each -> keys.add(decode(each)));
                    listed(Facet.class, name).forEach(facet -> values.put(facet, keys));
                }
            }
        }
        return new TableView(order, new RowFilter(text, values, flags), sort, columns.isEmpty() ? USUAL.columns : columns);
    }

    private static <E extends Enum<E>> List<E> listed(Class<E> type, String names) {
        List<E> found = new ArrayList<>();
        for (String name : names.split(",")) {
            Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).forEach(found::add);
        }
        return found;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What somebody put in by hand and cannot be read is taken as it stands. */
    private static String decode(String value) {
        return value.matches("(?:[^%]|%[0-9a-fA-F]{2})*") ? URLDecoder.decode(value, StandardCharsets.UTF_8) : value;
    }
}
