package org.heyi.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;
import org.heyi.export.data.internal.Csv;
import org.osgi.service.component.annotations.Component;

/** 汇总表 as csv: a line of headings, then a line for every comment. */
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
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        List<Row> rows = request.lines(request.collation());
        progress.begin(TEXTS.get("task.summary"), rows.size());
        List<SummaryColumn> columns = request.columns();
        Csv csv = new Csv(out);
        csv.line(columns.stream().map(SummaryColumn::label).toList());
        for (Row row : rows) {
            progress.checkCancelled();
            csv.line(columns.stream().map(column -> column.value(row)).toList());
            progress.worked(1);
        }
        csv.flush();
    }
}
