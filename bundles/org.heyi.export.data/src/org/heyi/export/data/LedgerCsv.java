package org.heyi.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.LedgerColumns;
import org.heyi.export.Subject;
import org.heyi.export.data.internal.Csv;
import org.heyi.ledger.LedgerColumn;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.LedgerTable;
import org.heyi.ledger.Standing;
import org.osgi.service.component.annotations.Component;

/** 办理台账 as csv: a line of headings, then a line for every item; days as 2021-12-12. */
@Component
public final class LedgerCsv implements Exporter {

    private static final Texts TEXTS = Texts.of(LedgerCsv.class);

    @Override
    public String id() {
        return "ledger.csv";
    }

    @Override
    public String format() {
        return "text/csv";
    }

    @Override
    public String label() {
        return TEXTS.get("label.ledger.csv");
    }

    @Override
    public Subject subject() {
        return Subject.LEDGER;
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        List<Standing> items = LedgerStatistics.of(request.ledger(), request.asOf(), LedgerStatistics.Options.COMMON).received();
        progress.begin(TEXTS.get("task.ledger"), items.size());
        List<LedgerColumn> columns = LedgerColumns.shown(request.attribution());
        Csv csv = new Csv(out);
        csv.line(columns.stream().map(LedgerColumn::header).toList());
        int no = 0;
        for (Standing item : items) {
            progress.checkCancelled();
            no++;
            Map<LedgerColumn, Object> cells = LedgerTable.row(item, no);
            csv.line(columns.stream().map(column -> String.valueOf(cells.getOrDefault(column, ""))).toList());
            progress.worked(1);
        }
        csv.flush();
    }
}
