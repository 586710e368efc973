package org.heyi.workbench.internal.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Locators;
import org.heyi.collation.SummaryColumn;
import org.heyi.collation.printing.Printings;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.SummaryView;
import org.heyi.importing.table.PdfPages;
import org.heyi.model.Archive;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.usecase.Export;
import org.heyi.workbench.AnnotationFilter;

/** Makes what is printed: one PDF, which the preview shows, the printer gets, and a file can keep. */
final class Printout {

    private static final Texts TEXTS = Texts.of(Printout.class);

    private Printout() {
    }

    /**
     * Who prints what.
     *
     * @param archive a copy of the workspace's root
     * @param head hash of the newest event that it has
     * @param printings tell page and line of the report as it was printed
     * @param me handle of the person at the window; null for nobody
     * @param shown which comments the window shows
     */
    record Desk(Archive archive, String head, Printings printings, String me, AnnotationFilter shown) {
    }

    /**
     * @param desk who prints of what
     * @param choice what is wanted
     * @param exporter makes it
     * @param at when
     * @return what is asked of the exporter
     * @throws HeyiException when there is no report, or no comment of those that a list was wanted of
     */
    static ExportRequest request(Desk desk, PrintChoice choice, Exporter exporter, Instant at) {
        ExportRequest request = Export.request(desk.archive, desk.head, exporter,
                new Export.Choice(org.heyi.collation.Order.POSITION, choice.attribution(), null, choice.options()), at, desk.printings);
        if (choice.what() == PrintChoice.What.REPORT) {
            return request;
        }
        List<Annotation> lines = lines(desk, choice.which(), request.session());
        if (lines.isEmpty() && choice.what() == PrintChoice.What.LIST) {
            throw new HeyiException(TEXTS.get("print.nothing." + choice.which()));
        }
        return request.withView(new SummaryView(TEXTS.get("print.which." + choice.which()), columns(choice.attribution(), request), lines, Map.of()));
    }

    /** What the person at the window may see of it, drafts and what is for fewer people included, in the order of the report. */
    private static List<Annotation> lines(Desk desk, PrintChoice.Which which, Session session) {
        Participant me = desk.me == null ? null : Models.participant(session, desk.me);
        AnnotationFilter filter = switch (which) {
            case SHOWN -> desk.shown;
            case MINE -> new AnnotationFilter(true, false, false, AnnotationFilter.ALL.kinds(), "");
            case ALL -> AnnotationFilter.ALL;
        };
        Version version = Models.currentVersion(session);
        Locators locators = new Locators(version);
        return session.getAnnotations().stream().filter(each -> filter.test(each, me))
                .sorted(Comparator.comparing((Annotation each) -> locators.of(each.getAnchor())).thenComparingInt(Annotation::getNumber)).toList();
    }

    /** Those of the printed table but for its own numbers, which what was not handed in has not. */
    private static List<SummaryColumn> columns(Attribution attribution, ExportRequest request) {
        return SummaryColumn.shown(attribution, request.printings().isOf(request.session())).stream()
                .filter(each -> each != SummaryColumn.NUMBER && each != SummaryColumn.UNIT && each != SummaryColumn.REMARK).toList();
    }

    /**
     * @param exporter makes it
     * @param request what is wanted
     * @param progress told how far it is, asked whether to stop
     * @return the PDF
     * @throws HeyiException when it cannot be made on this machine, e.g. for want of a font
     */
    static byte[] pdf(Exporter exporter, ExportRequest request, Progress progress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(request, out, progress);
        } catch (IOException e) {
            // Writing to memory cannot fail with an I/O error.
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @return its pages, as the preview and the printer draw them; to be closed */
    static PdfPages pages(byte[] pdf) {
        return PdfPages.of(pdf);
    }
}
