package org.heyi.export.data;

import java.io.IOException;
import java.io.OutputStream;

import org.heyi.collation.figures.FigureChange;
import org.heyi.collation.figures.FigureColumn;
import org.heyi.collation.figures.FigureTable;
import org.heyi.export.data.internal.Csv;

/** The figures of a report as csv: a line of headings, then a line for each. */
public final class FiguresCsv {

    private FiguresCsv() {
    }

    /**
     * @param table in the order wanted
     * @param out where to; not closed
     * @throws IOException if out fails
     */
    public static void write(FigureTable table, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.line(table.columns().stream().map(FigureColumn::label).toList());
        for (FigureChange each : table.rows()) {
            csv.line(table.columns().stream().map(column -> column.of(each)).toList());
        }
        csv.flush();
    }
}
