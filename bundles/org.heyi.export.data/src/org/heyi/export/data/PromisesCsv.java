package org.heyi.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import org.heyi.collation.Locators;
import org.heyi.collation.promises.PromiseColumn;
import org.heyi.collation.promises.Reported;
import org.heyi.export.data.internal.Csv;

/** What became of last year's promises as csv: a line of headings, then a line for each. */
public final class PromisesCsv {

    private PromisesCsv() {
    }

    /**
     * @param promises in the order wanted
     * @param locators of this year's report
     * @param out where to; not closed
     * @throws IOException if out fails
     */
    public static void write(List<Reported> promises, Locators locators, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.line(Arrays.stream(PromiseColumn.values()).map(PromiseColumn::label).toList());
        for (Reported each : promises) {
            csv.line(Arrays.stream(PromiseColumn.values()).map(column -> column.of(each, locators)).toList());
        }
        csv.flush();
    }
}
