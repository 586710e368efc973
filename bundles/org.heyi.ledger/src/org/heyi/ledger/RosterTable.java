package org.heyi.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.heyi.base.HeyiException;
import org.heyi.base.Names;
import org.heyi.base.Texts;
import org.heyi.importing.table.TableCell;
import org.heyi.importing.table.TableRow;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.LedgerImport.Problem;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Role;

/** Reads a roster that people kept as a table: who, of which 代表团 or 界别, in which role. */
public final class RosterTable {

    private static final Texts TEXTS = Texts.of(RosterTable.class);
    private static final Synonyms WORDS = new Synonyms("roster.properties");
    /** Names of two characters are written apart, to be as wide as those of three. */
    private static final Pattern APART = Pattern.compile("(?<=\\p{IsHan})[\\s\\u3000\\u00a0]+(?=\\p{IsHan})");
    /** How far down a header may begin: there may be a title and a note above it. */
    private static final int SEARCHED = 15;

    /** What a column says of a person. */
    public enum Column {
        /** 姓名. */
        NAME,
        /** 代表团, 界别 or 小组. */
        GROUP,
        /** 职务. */
        POST,
        /** 角色. */
        ROLE,
        /** 单位. */
        UNIT,
        /** 电话. */
        PHONE,
        /** 编号, 代表证号. */
        CODE;

        /** @return stable name for JSON, e.g. phone */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final TableSheet sheet;
    private final int headerRow;
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Map<Integer, String> others = new LinkedHashMap<>();
    private final Map<Integer, String> headers = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> errors = new ArrayList<>();

    /**
     * One person, as a row says.
     *
     * @param number the row in the file, from 1
     * @param values what stands in its cells, without blanks around; nothing for empty cells
     * @param role what the cell of the role says; null when it is empty or there is none
     * @param remarks header to value of the columns that say something else
     */
    public record Row(int number, Map<Column, String> values, Role role, Map<String, String> remarks) {

        /**
         * @param column which one
         * @return what stands in a column; empty for nothing
         */
        public String get(Column column) {
            return values.getOrDefault(column, "");
        }
    }

    private RosterTable(TableSheet sheet, TableRow header) {
        this.sheet = sheet;
        this.headerRow = header.number();
        for (TableCell cell : header.cells()) {
            String text = cell.text().strip();
            Column column = column(text);
            headers.put(cell.column(), text);
            if (column != null && !columns.containsValue(column)) {
                columns.put(cell.column(), column);
            } else if (column != null || !WORDS.is("NO", text)) {
                others.put(cell.column(), text.replaceAll("\\s+", " "));
            }
        }
    }

    private static Column column(String header) {
        return Arrays.stream(Column.values()).filter(each -> WORDS.is(each.name(), header)).findFirst().orElse(null);
    }

    /**
     * @param sheet a table
     * @return the roster in it, or everything that is wrong with it by itself
     * @throws HeyiException when it has no header with 姓名, or no rows below it
     */
    public static RosterTable read(TableSheet sheet) {
        TableRow best = null;
        long most = 0;
        for (TableRow row : sheet.rows().subList(0, Math.min(SEARCHED, sheet.rows().size()))) {
            List<Column> known = row.cells().stream().map(cell -> column(cell.text())).filter(each -> each != null).distinct().toList();
            if (known.contains(Column.NAME) && known.size() > most) {
                best = row;
                most = known.size();
            }
        }
        if (best == null) {
            throw new HeyiException(TEXTS.get("roster.noHeader", sheet.fileName()));
        }
        RosterTable roster = new RosterTable(sheet, best);
        Map<Long, TableCell> merged = LedgerHeader.mergedBelow(sheet, roster.headerRow);
        for (TableRow row : sheet.rows()) {
            if (row.number() > roster.headerRow && !roster.skips(row)) {
                roster.read(row, merged);
            }
        }
        if (roster.rows.isEmpty() && roster.errors.isEmpty()) {
            throw new HeyiException(TEXTS.get("roster.noRows", sheet.fileName()));
        }
        return roster;
    }

    /** Sums and notes below the table, and rows that were only numbered in advance. */
    private boolean skips(TableRow row) {
        String first = row.cells().stream().map(c -> c.text().strip()).filter(t -> !t.isEmpty()).findFirst().orElse("");
        return LedgerRow.NOTE.matcher(first).matches()
                || row.cells().stream().allMatch(c -> c.text().isBlank() || !columns.containsKey(c.column()) && !others.containsKey(c.column()));
    }

    private void read(TableRow row, Map<Long, TableCell> merged) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        Map<String, String> remarks = new LinkedHashMap<>();
        boolean failed = false;
        Role role = null;
        for (int at = 0; at < sheet.columns(); at++) {
            Column column = columns.get(at);
            String other = others.get(at);
            TableCell cell = row.cell(at).orElse(merged.get(LedgerHeader.key(row.number(), at)));
            String text = cell == null ? "" : cell.text().strip();
            if (text.isEmpty() || column == null && other == null) {
                continue;
            }
            OptionalInt hidden = Names.hidden(text.replaceAll("\\s", ""));
            String wrong = LedgerRow.ERROR_VALUE.matcher(text).matches() ? "cellError" : hidden.isPresent() ? "nameHidden" : null;
            if (wrong != null) {
                failed |= fail("cellError".equals(wrong) ? "cell-error" : "name-hidden", row.number(), at, Names.visible(text.replaceAll("\\s+", " ")),
                        LedgerImport.TEXTS.get("import." + wrong));
            } else if (column == null) {
                remarks.put(other, text.replaceAll("\\s+", " "));
            } else if (!Names.isBlank(text)) {
                values.put(column, column == Column.NAME ? APART.matcher(text).replaceAll("") : text.replaceAll("\\s+", " "));
            }
            if (column == Column.ROLE) {
                role = WORDS.literal(Role.values(), text);
                failed |= wrong == null && role == null && fail("role-unknown", row.number(), at, text, TEXTS.get("roster.role", roles()));
            }
        }
        if (!failed && !values.containsKey(Column.NAME)) {
            failed = fail("name-missing", row.number(), at(Column.NAME), "", TEXTS.get("roster.name"));
        }
        if (!failed) {
            rows.add(new Row(row.number(), values, role, remarks));
        }
    }

    private static String roles() {
        return String.join("、", Role.VALUES.stream().map(org.heyi.model.util.Labels::of).toList());
    }

    private int at(Column column) {
        return columns.entrySet().stream().filter(each -> each.getValue() == column).map(Map.Entry::getKey).findFirst().orElse(0);
    }

    private boolean fail(String code, int row, int column, String value, String what) {
        return errors.add(Problem.at(code, row, TableCell.columnName(column) + row, headers.getOrDefault(column, ""), value, what));
    }

    /**
     * Notes what is wrong with a row beside who there is already.
     *
     * @param row one of the rows
     * @param column where in it
     * @param code stable name of the kind
     * @param what is wrong and the way out
     */
    public void refuse(Row row, Column column, String code, String what) {
        fail(code, row.number(), columns.containsValue(column) ? at(column) : at(Column.NAME),
                columns.containsValue(column) ? row.get(column) : row.get(Column.NAME), what);
    }

    /** @return the people, in the order of their rows, without the rows that are wrong by themselves */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** @return everything that is wrong, in the order of the rows */
    public List<Problem> errors() {
        return errors.stream().sorted((a, b) -> Integer.compare(a.row(), b.row())).toList();
    }

    /** @return header as it stands in the file → key of the column it was understood as; remarks for the others */
    public Map<String, String> columns() {
        Map<String, String> named = new LinkedHashMap<>();
        columns.forEach((at, column) -> named.put(headers.get(at), column.key()));
        others.forEach((at, header) -> named.put(header, "remarks"));
        return named;
    }

    /** @return what the groups are by their header: 界别, 小组, or null when it leaves that open */
    public GroupType groupType() {
        String header = columns.containsValue(Column.GROUP) ? headers.get(at(Column.GROUP)) : "";
        if (header.contains("代表团")) {
            return header.contains("界别") ? null : GroupType.DELEGATION;
        }
        return header.contains("界别") || header.equalsIgnoreCase("Sector") ? GroupType.SECTOR : header.contains("小组") ? GroupType.SUBGROUP : null;
    }
}
