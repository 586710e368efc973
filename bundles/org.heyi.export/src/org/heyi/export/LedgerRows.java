package org.heyi.export;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.heyi.collation.Attribution;
import org.heyi.collation.Mask;
import org.heyi.ledger.LedgerColumn;
import org.heyi.ledger.LedgerTable;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Standing;

/** The items of a request as the rows of the 办理台账, for all formats it is written in: no more than the attribution allows. */
public final class LedgerRows {

    private final List<LedgerColumn> columns;
    private final Mask mask;

    /**
     * @param request what is exported
     */
    public LedgerRows(ExportRequest request) {
        columns = shown(request.attribution());
        mask = request.mask();
    }

    /**
     * @param attribution how much is told about who put an item forward
     * @return the columns, in their order
     */
    public static List<LedgerColumn> shown(Attribution attribution) {
        return Arrays.stream(LedgerColumn.values()).filter(column -> switch (column) {
            case LEAD, CO_SIGNERS, PHONE -> attribution == Attribution.NAMED;
            case GROUP -> attribution != Attribution.NONE;
            default -> true;
        }).toList();
    }

    /** @return the columns shown, in their order */
    public List<LedgerColumn> columns() {
        return columns;
    }

    /**
     * @param item an item
     * @param no its number in the list, from 1
     * @return its cells: String, Integer, LocalDate or, for an empty cell, no entry; names that must not be told are masked
     */
    public Map<LedgerColumn, Object> cells(Standing item, int no) {
        Map<LedgerColumn, Object> cells = LedgerTable.row(item, no);
        if (mask.hides()) {
            cells.replaceAll((column, value) -> value instanceof String text && column != LedgerColumn.GROUP ? mask.apply(text) : value);
        }
        return cells;
    }

    /**
     * @param cells of {@link #cells}
     * @return what stands in the columns shown, as text
     */
    public List<String> texts(Map<LedgerColumn, Object> cells) {
        return columns.stream().map(column -> String.valueOf(cells.getOrDefault(column, ""))).toList();
    }

    /**
     * @param items in their order
     * @return the rows, each made when it is asked for
     */
    public ExportRows of(List<Standing> items) {
        return new ExportRows(columns.stream().map(LedgerColumn::header).toList(), new AbstractList<>() {
            @Override
            public ExportRows.Row get(int index) {
                Standing item = items.get(index);
                return new ExportRows.Row(item.suggestion().getId(), Lifecycle.name(item.suggestion()), texts(cells(item, index + 1)));
            }

            @Override
            public int size() {
                return items.size();
            }
        });
    }
}
