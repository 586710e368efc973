package org.heyi.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.CommentRows;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;
import org.osgi.service.component.annotations.Component;

/** 汇总表 as csv: a line of headings, then a line for every comment, then one that says where it comes from. */
@Component
public final class SummaryCsv implements Exporter {

    private static final Texts TEXTS = Texts.of(SummaryCsv.class);

    @Override
    public String id() {
        return "summary.csv";
    }

    @Override
    public String format() {
        return "text/csv";
    }

    @Override
    public String label() {
        return TEXTS.get("label.summary.csv");
    }

    @Override
    public Subject subject() {
        return Subject.REVIEW;
    }

    @Override
    public Optional<ExportRows> rows(ExportRequest request) {
        return Optional.of(CommentRows.of(request));
    }

    @Override
    public Optional<Exported> read(Path file) {
        return CsvTable.read(this, file, imprint -> imprint.columns().stream().map(SummaryColumn::label).toList());
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        ExportRows rows = CommentRows.of(request);
        progress.begin(TEXTS.get("task.summary"), rows.rows().size());
        CsvTable.write(this, request, rows, out, progress);
    }
}
