package org.heyi.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.table.TableCell;
import org.heyi.importing.table.TableRow;
import org.heyi.importing.table.TableSheet;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.util.Labels;

/** Reads opinions on a report that people kept as a table: who says what on which words. */
public final class OpinionTable {

    private static final Texts TEXTS = Texts.of(OpinionTable.class);
    private static final Synonyms WORDS = new Synonyms("opinions.properties");
    /** How far down a header may begin: there may be a title and a note above it. */
    private static final int SEARCHED = 15;
    /** Longest opinion that a cell may hold, in UTF-16 units; a spreadsheet's own limit is near. */
    private static final int LONGEST = 33_000;

    /** What a column says of an opinion. */
    public enum Column {
        /** 提出人. */
        AUTHOR,
        /** 代表团, 界别. */
        GROUP,
        /** 原文. */
        QUOTE,
        /** 意见. */
        OPINION,
        /** 修改为. */
        TEXT,
        /** 理由. */
        REASON,
        /** 位置. */
        PLACE,
        /** 类别. */
        KIND
    }

    /**
     * One opinion, as a row says.
     *
     * @param number the row in the file, from 1
     * @param values what stands in its cells, without blanks around; nothing for empty cells
     * @param kind what the cell of the kind says; null when it is empty or there is none
     */
    public record Row(int number, Map<Column, String> values, AnnotationKind kind) {

        /**
         * @param column which one
         * @return what stands in a column; empty for nothing
         */
        public String get(Column column) {
            return values.getOrDefault(column, "");
        }
    }

    private OpinionTable() {
    }

    private static Column column(String header) {
        return Arrays.stream(Column.values()).filter(each -> WORDS.is(each.name(), header)).findFirst().orElse(null);
    }

    /**
     * @param sheet a table
     * @return the opinions in it, in the order of their rows
     * @throws HeyiException when it has no header with 意见 or 修改为, or a row that cannot be understood
     */
    public static List<Row> read(TableSheet sheet) {
        TableRow header = null;
        Map<Integer, Column> columns = Map.of();
        for (TableRow row : sheet.rows().subList(0, Math.min(SEARCHED, sheet.rows().size()))) {
            Map<Integer, Column> known = columns(row);
            boolean says = known.containsValue(Column.OPINION) || known.containsValue(Column.TEXT);
            if (says && known.size() > Math.max(1, columns.size())) {
                header = row;
                columns = known;
            }
        }
        if (header == null) {
            throw new HeyiException(TEXTS.get("opinions.noHeader", sheet.fileName()));
        }
        Map<Long, TableCell> merged = LedgerHeader.mergedBelow(sheet, header.number());
        List<Row> rows = new ArrayList<>();
        for (TableRow row : sheet.rows()) {
            if (row.number() > header.number()) {
                Row read = row(sheet, row, columns, merged);
                if (read != null) {
                    rows.add(read);
                }
            }
        }
        if (rows.isEmpty()) {
            throw new HeyiException(TEXTS.get("opinions.noRows", sheet.fileName()));
        }
        return rows;
    }

    private static Map<Integer, Column> columns(TableRow row) {
        Map<Integer, Column> columns = new HashMap<>();
        for (TableCell cell : row.cells()) {
            Column column = column(cell.text());
            if (column != null && !columns.containsValue(column)) {
                columns.put(cell.column(), column);
            }
        }
        return columns;
    }

    /** Null for a row that says nothing, such as a number that was written in advance, or a note below the table. */
    private static Row row(TableSheet sheet, TableRow row, Map<Integer, Column> columns, Map<Long, TableCell> merged) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        columns.forEach((at, column) -> {
            TableCell cell = row.cell(at).orElse(merged.get(LedgerHeader.key(row.number(), at)));
            if (cell != null && !cell.text().isBlank()) {
                values.put(column, cell.text().strip());
            }
        });
        if (!values.containsKey(Column.OPINION) && !values.containsKey(Column.TEXT)) {
            return null;
        }
        String said = values.getOrDefault(Column.OPINION, "") + values.getOrDefault(Column.TEXT, "") + values.getOrDefault(Column.QUOTE, "");
        if (said.length() > LONGEST) {
            throw new HeyiException(TEXTS.get("opinions.long", sheet.fileName(), row.number(), LONGEST));
        }
        String kind = values.get(Column.KIND);
        AnnotationKind found = kind == null ? null : Labels.parse(AnnotationKind.values(), kind);
        if (kind != null && found == null) {
            throw new HeyiException(TEXTS.get("opinions.kind", sheet.fileName(), row.number(), kind, String.join("、",
                    AnnotationKind.VALUES.stream().map(Labels::of).toList())));
        }
        return new Row(row.number(), values, found);
    }
}
