package org.heyi.export;

import java.util.AbstractList;
import java.util.List;

import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;

/** The comments of a request as the rows of the 汇总表, for all formats it is written in. */
public final class CommentRows {

    private CommentRows() {
    }

    /**
     * @param request what is exported
     * @return its rows, each made when it is asked for
     */
    public static ExportRows of(ExportRequest request) {
        List<SummaryColumn> columns = request.columns();
        List<Row> lines = request.lines(request.collation());
        return new ExportRows(columns.stream().map(SummaryColumn::label).toList(), new AbstractList<>() {
            @Override
            public ExportRows.Row get(int index) {
                Row row = lines.get(index);
                return new ExportRows.Row(row.annotation().getId(), Integer.toString(row.annotation().getNumber()),
                        columns.stream().map(column -> column.value(row)).toList());
            }

            @Override
            public int size() {
                return lines.size();
            }
        });
    }
}
