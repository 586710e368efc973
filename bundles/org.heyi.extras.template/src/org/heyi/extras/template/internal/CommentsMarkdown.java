package org.heyi.extras.template.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Row;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;
import org.osgi.service.component.annotations.Component;

/** The comments as a list in Markdown. The component is found wherever exports are offered. */
@Component(service = Exporter.class)
public final class CommentsMarkdown implements Exporter {

    private static final Texts TEXTS = Texts.of(CommentsMarkdown.class);

    @Override
    public String id() {
        return "comments.md";
    }

    @Override
    public String format() {
        return "text/markdown";
    }

    @Override
    public String label() {
        return TEXTS.get("comments.label");
    }

    @Override
    public Subject subject() {
        return Subject.REVIEW;
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        List<Row> rows = request.lines(request.collation());
        progress.begin(TEXTS.get("comments.task"), rows.size());
        // Not closed: the stream is the caller's.
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (Row row : rows) {
            progress.checkCancelled();
            writer.write(TEXTS.get("comments.line", row.placeInList(), row.proposer(), row.demand()) + "\n");
            progress.worked(1);
        }
        writer.flush();
    }
}
