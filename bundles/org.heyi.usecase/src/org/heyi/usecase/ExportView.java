package org.heyi.usecase;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Order;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.ExportRequest;
import org.heyi.export.SummaryView;
import org.heyi.model.Archive;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;

/** Asks for a table of comments as somebody has it before them: these lines, these columns, in this order. */
public final class ExportView {

    private static final Texts TEXTS = Texts.of(ExportView.class);

    private ExportView() {
    }

    /**
     * @param archive the workspace's root, or a copy of it
     * @param order how the comments are put in line and numbered
     * @param columns from left to right
     * @param ids of the comments of the lines, from the first to the last; those that are there no more are left out
     * @param words what the table shows, localised; empty where it says nothing
     * @param madeAt when the export is made
     * @param progress asked whether to stop
     * @return what an exporter of tables is asked for
     * @throws HeyiException when there is no column or no line
     */
    public static ExportRequest request(Archive archive, Order order, List<SummaryColumn> columns, List<String> ids, String words, Instant madeAt,
            Progress progress) {
        Session session = archive.getCurrent();
        Map<String, Annotation> known = new HashMap<>();
        session.getAnnotations().forEach(each -> known.put(each.getId(), each));
        List<Annotation> lines = ids.stream().map(known::get).filter(Objects::nonNull).toList();
        if (lines.isEmpty() || columns.isEmpty()) {
            throw new HeyiException(TEXTS.get("view.nothing"));
        }
        Map<Annotation, List<Annotation>> conflicts = columns.contains(SummaryColumn.CONFLICT) ? ReviseReport.conflicts(session, progress) : Map.of();
        return ExportRequest.of(session, madeAt).withOrder(order).withView(new SummaryView(words, columns, lines, conflicts));
    }
}
