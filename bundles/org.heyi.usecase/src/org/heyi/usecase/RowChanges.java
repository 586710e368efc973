package org.heyi.usecase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.base.Texts;
import org.heyi.export.Checksum;
import org.heyi.export.ExportRows;
import org.heyi.export.ExportRows.Row;

/** What differs between two tables of rows. */
public final class RowChanges {

    private static final Texts TEXTS = Texts.of(RowChanges.class);
    /** So much of a long text is said. */
    private static final int SHOWN = 24;

    /** What became of a row. */
    public enum Kind {
        /** It is in the second alone. */
        ADDED,
        /** It is in the first alone. */
        GONE,
        /** It says something else. */
        CHANGED
    }

    /**
     * A row that differs.
     *
     * @param kind what became of it
     * @param name what people call it: the number of a comment or item, or its words
     * @param columns headings of what differs; empty where all of it does
     */
    public record Difference(Kind kind, String name, List<String> columns) {

        /** @return the same in words, in the language in force */
        public String words() {
            String start = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
            String what = name.matches("\\d+") ? TEXTS.get("verify.comment", name) : TEXTS.get("verify.row", start.replaceAll("\\s+", " "));
            return columns.isEmpty() ? TEXTS.get("verify." + kind, what) : TEXTS.get("verify.columns", what, String.join(TEXTS.get("and"), columns));
        }
    }

    private RowChanges() {
    }

    /**
     * @param exported the rows as they were exported
     * @param file the rows of the file, without ids
     * @return what was altered in the file
     */
    public static List<Difference> edited(ExportRows exported, ExportRows file) {
        Map<List<String>, Deque<Integer>> same = new HashMap<>();
        List<List<String>> found = file.rows().stream().map(row -> normal(row)).toList();
        for (int i = 0; i < found.size(); i++) {
            same.computeIfAbsent(found.get(i), cells -> new ArrayDeque<>()).add(i);
        }
        int[] places = new int[exported.rows().size()];
        boolean[] used = new boolean[found.size()];
        for (int i = 0; i < places.length; i++) {
            Deque<Integer> those = same.get(normal(exported.rows().get(i)));
            places[i] = those == null || those.isEmpty() ? -1 : those.poll();
            if (places[i] >= 0) {
                used[places[i]] = true;
            }
        }
        int[] twins = twins(exported, found, places, used);
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Row row = exported.rows().get(i);
            if (twins[i] >= 0) {
                List<String> twin = found.get(twins[i]);
                differences.add(new Difference(Kind.CHANGED, row.name(), row.cells().size() == 1 && twin.size() <= 1 ? List.of()
                        : columns(exported.columns(), normal(row), twin)));
            } else if (places[i] < 0) {
                differences.add(new Difference(Kind.GONE, row.name(), List.of()));
            }
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                differences.add(new Difference(Kind.ADDED, String.join(" ", found.get(i)).strip(), List.of()));
            }
        }
        return differences;
    }

    /** What was made of each row that is missing: what begins alike, by its number or its author, or else what stands in its place; or -1. */
    private static int[] twins(ExportRows exported, List<List<String>> found, int[] places, boolean[] used) {
        Map<String, Deque<Integer>> byStart = new HashMap<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                byStart.computeIfAbsent(cell(found.get(i), 0), start -> new ArrayDeque<>()).add(i);
            }
        }
        int[] twins = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            Deque<Integer> those = places[i] >= 0 ? null : byStart.get(cell(normal(exported.rows().get(i)), 0));
            twins[i] = those == null || those.isEmpty() ? -1 : those.poll();
            if (twins[i] >= 0) {
                used[twins[i]] = true;
            }
        }
        int before = -1;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0 && twins[i] < 0 && before + 1 < used.length && !used[before + 1]) {
                twins[i] = before + 1;
                used[before + 1] = true;
            }
            before = places[i] >= 0 ? places[i] : twins[i] >= 0 ? twins[i] : before;
        }
        return twins;
    }

    /**
     * @param then the rows of an earlier time
     * @param now the same rows as they are now
     * @return what was changed since; rows that are about nothing in particular, such as totals, where nothing else differs
     */
    public static List<Difference> since(ExportRows then, ExportRows now) {
        Map<String, List<Row>> before = byId(then);
        Map<String, List<Row>> after = byId(now);
        List<Difference> differences = new ArrayList<>();
        before.forEach((id, rows) -> {
            List<Row> today = after.get(id);
            if (today == null) {
                differences.add(new Difference(Kind.GONE, rows.getFirst().name(), List.of()));
            } else {
                List<String> columns = changed(then.columns(), rows, today);
                if (columns != null) {
                    differences.add(new Difference(Kind.CHANGED, rows.getFirst().name(), columns));
                }
            }
        });
        after.forEach((id, rows) -> {
            if (!before.containsKey(id)) {
                differences.add(new Difference(Kind.ADDED, rows.getFirst().name(), List.of()));
            }
        });
        return differences.isEmpty() ? edited(others(then), others(now)) : differences;
    }

    private static Map<String, List<Row>> byId(ExportRows table) {
        return table.rows().stream().filter(row -> !row.id().isEmpty()).collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
    }

    private static ExportRows others(ExportRows table) {
        return new ExportRows(table.columns(), table.rows().stream().filter(row -> row.id().isEmpty()).toList());
    }

    /** The headings of what differs; null when nothing does. A number that only says where a row stands is nothing. */
    private static List<String> changed(List<String> columns, List<Row> then, List<Row> now) {
        List<List<String>> before = then.stream().map(RowChanges::unnumbered).toList();
        List<List<String>> after = now.stream().map(RowChanges::unnumbered).toList();
        if (before.equals(after)) {
            return null;
        }
        return before.size() == 1 && after.size() == 1 ? columns(columns, before.getFirst(), after.getFirst()) : List.of();
    }

    private static List<String> unnumbered(Row row) {
        List<String> cells = new ArrayList<>(normal(row));
        if (!cells.isEmpty() && cells.getFirst().matches("\\d+")) {
            cells.set(0, "");
        }
        return cells;
    }

    private static List<String> columns(List<String> columns, List<String> one, List<String> other) {
        List<String> different = new ArrayList<>();
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            if (!cell(one, i).equals(cell(other, i))) {
                different.add(i < columns.size() ? columns.get(i) : TEXTS.get("verify.column", Integer.toString(i + 1)));
            }
        }
        return different;
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    private static List<String> normal(Row row) {
        List<String> cells = new ArrayList<>(row.cells().stream().map(Checksum::normal).toList());
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }
}
