package org.heyi.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.heyi.base.Texts;
import org.heyi.model.ledger.CoSignerReply;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.util.Labels;

/**
 * 办理情况评估表 (domain rules 4.1): by unit or by group, how many items have each class, contact, solution and rating,
 * under a header of three tiers, with 合计 and 占比.
 *
 * @param dimension by what the rows are
 * @param columns what is counted, from left to right, after the label and the number of items
 * @param rows one a unit or group, and their items for each column
 * @param total 合计: every item once
 */
public record EvaluationTable(Dimension dimension, List<Column> columns, List<Row> rows, Row total) {

    private static final Texts TEXTS = Texts.of(EvaluationTable.class);

    /**
     * One value that is counted; two cells, 数量 and 占比, in the lowest tier.
     *
     * @param group first tier, e.g. 办理结果满意度
     * @param label second tier, e.g. 基本满意
     * @param counts which items count
     */
    public record Column(String group, String label, Predicate<Standing> counts) {
    }

    /**
     * One row.
     *
     * @param label the unit or group
     * @param items its items
     * @param cells for each column the items that count
     */
    public record Row(String label, List<Suggestion> items, List<List<Suggestion>> cells) {

        /**
         * @param column index of a column
         * @return how many items count
         */
        public int count(int column) {
            return cells.get(column).size();
        }

        /**
         * @param column index of a column
         * @param decimals 0 to 4
         * @return their share of the row's items; a dash for a row without items
         */
        public String share(int column, int decimals) {
            return items.isEmpty() ? "—" : LedgerFigure.print(Shares.of(count(column), items.size(), decimals));
        }
    }

    /**
     * @param statistics a ledger on one day
     * @param dimension UNIT or GROUP, or any other
     * @return the table
     */
    public static EvaluationTable of(LedgerStatistics statistics, Dimension dimension) {
        List<Column> columns = new ArrayList<>();
        for (Breakdown.Row row : statistics.by(Dimension.CLASS).rows()) {
            Set<Standing> items = new LinkedHashSet<>(row.standings());
            columns.add(new Column(TEXTS.get("evaluation.class"), row.label(), items::contains));
        }
        for (ContactLevel level : ContactLevel.values()) {
            if (level != ContactLevel.UNKNOWN) {
                columns.add(new Column(TEXTS.get("evaluation.metWith"), Labels.of(level), s -> s.metWith() == level));
            }
        }
        for (ContactMode mode : ContactMode.values()) {
            columns.add(new Column(TEXTS.get("evaluation.contact"), Labels.of(mode), s -> s.closest() == mode));
        }
        written(columns, statistics, "evaluation.solution", true);
        written(columns, statistics, "evaluation.adoption", false);
        for (Satisfaction rating : List.of(Satisfaction.SATISFIED, Satisfaction.BASICALLY_SATISFIED, Satisfaction.DISSATISFIED)) {
            columns.add(new Column(TEXTS.get("evaluation.attitude"), Labels.of(rating), s -> s.ratedRound() != null && s.ratedRound().attitude() == rating));
        }
        for (Satisfaction rating : List.of(Satisfaction.SATISFIED, Satisfaction.BASICALLY_SATISFIED, Satisfaction.DISSATISFIED)) {
            columns.add(new Column(TEXTS.get("evaluation.result"), Labels.of(rating), s -> s.ratedRound() != null && s.ratedRound().result() == rating));
        }
        boolean joint = statistics.assigned().stream().anyMatch(s -> s.coSignersAnswered() != CoSignerReply.UNKNOWN);
        for (CoSignerReply how : !joint ? List.<CoSignerReply>of() : List.of(CoSignerReply.ADDRESSED, CoSignerReply.COPIED, CoSignerReply.NONE)) {
            columns.add(new Column(TEXTS.get("evaluation.coSigners"), Labels.of(how), s -> s.coSignersAnswered() == how));
        }
        Breakdown breakdown = statistics.by(dimension);
        List<Row> rows = breakdown.rows().stream().map(row -> row(row, columns)).toList();
        return new EvaluationTable(dimension, List.copyOf(columns), rows, row(breakdown.total(), columns));
    }

    private static Row row(Breakdown.Row row, List<Column> columns) {
        List<List<Suggestion>> cells = new ArrayList<>();
        for (Column column : columns) {
            cells.add(row.standings().stream().filter(column.counts).map(Standing::suggestion).toList());
        }
        return new Row(row.label(), row.suggestions(), cells);
    }

    /** Columns for what people wrote: one for each wording that occurs. */
    private static void written(List<Column> columns, LedgerStatistics statistics, String group, boolean solution) {
        Set<String> words = new LinkedHashSet<>();
        statistics.assigned().forEach(s -> {
            String word = word(s, solution);
            if (word != null) {
                words.add(word);
            }
        });
        words.forEach(word -> columns.add(new Column(TEXTS.get(group), word, s -> word.equals(word(s, solution)))));
    }

    private static String word(Standing standing, boolean solution) {
        Reply reply = standing.lastReply();
        String word = reply == null ? null : solution ? reply.getSolution() : reply.getAdoption();
        return word == null || word.isBlank() ? null : word.strip();
    }
}
