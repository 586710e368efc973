package org.heyi.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.export.Checksum;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Imprint;
import org.heyi.export.Subject;
import org.heyi.export.web.internal.Page;
import org.heyi.export.web.internal.PageRows;
import org.heyi.importing.table.HtmlPage;
import org.jsoup.nodes.Document;
import org.osgi.service.component.annotations.Component;

/**
 * The report with its comments as one page for a web browser, which needs nothing beside it and no network: passages marked,
 * comments beside the text, filters and a search. Without scripts, and on paper, the comments are a numbered list.
 *
 * <p>Without a report or without comments the page says that there are none.
 */
@Component
public final class AnnotatedHtml implements Exporter {

    private static final Texts TEXTS = Texts.of(AnnotatedHtml.class);
    private static final ExportOption DECISIONS = ExportOption.on("decisions", TEXTS.get("option.decisions"));

    @Override
    public String id() {
        return "annotated.html";
    }

    @Override
    public String format() {
        return "text/html";
    }

    @Override
    public String label() {
        return TEXTS.get("label.annotated.html");
    }

    @Override
    public Subject subject() {
        return Subject.REVIEW;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(DECISIONS);
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        progress.begin(TEXTS.get("task.annotated"), request.collation().size());
        Document page = new Page(request, request.isOn(DECISIONS)).make(progress);
        if (request.answering() == null) {
            Checksum checksum = new Checksum();
            PageRows.of(page).rows().forEach(row -> checksum.add(row.cells()));
            PageRows.note(page, Imprint.of(this, request, checksum));
        }
        out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public Optional<ExportRows> rows(ExportRequest request) {
        Page page = new Page(request, request.isOn(DECISIONS));
        try {
            return Optional.of(page.rows(page.make(Progress.NONE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // what the program brings along can be read
        }
    }

    @Override
    public Optional<Exported> read(Path file) {
        Document page = HtmlPage.read(file);
        return Imprint.of(PageRows.notes(page)).filter(each -> each.exporter().equals(id()))
                .map(imprint -> new Exported(imprint, PageRows.of(page)));
    }
}
