package org.heyi.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.LedgerRows;
import org.heyi.export.Subject;
import org.heyi.ledger.LedgerColumn;
import org.heyi.ledger.LedgerStatistics;
import org.osgi.service.component.annotations.Component;

/** 办理台账 as csv: a line of headings, then a line for every item, then one that says where it comes from; days as 2021-12-12. */
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
    public Optional<ExportRows> rows(ExportRequest request) {
        return Optional.of(new LedgerRows(request).of(LedgerStatistics.of(request.ledger(), request.asOf(), LedgerStatistics.Options.COMMON).received()));
    }

    @Override
    public Optional<Exported> read(Path file) {
        return CsvTable.read(this, file, imprint -> LedgerRows.shown(imprint.attribution()).stream().map(LedgerColumn::header).toList());
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        ExportRows rows = rows(request).orElseThrow();
        progress.begin(TEXTS.get("task.ledger"), rows.rows().size());
        CsvTable.write(this, request, rows, out, progress);
    }
}
