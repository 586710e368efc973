package org.heyi.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.heyi.base.FileNames;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.SummaryColumn;
import org.heyi.collation.printing.Printings;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.export.Imprint;
import org.heyi.export.Paper;
import org.heyi.model.Archive;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;

/**
 * Tells whether a file that was exported still is what the workspace says. The same export is made again of the data as they were
 * then, which the history knows: what differs from that was altered in the file; what differs between then and now was changed in the
 * workspace.
 */
public final class VerifyExport {

    private static final Texts TEXTS = Texts.of(VerifyExport.class);

    /**
     * What was found.
     *
     * @param exporter whose file it is
     * @param imprint what it says of itself
     * @param edited what is not as it was exported
     * @param since what was changed in the workspace since
     * @param printed whether page and line, if it tells them, are of the printings that are known now; else they were not compared
     */
    public record Result(Exporter exporter, Imprint imprint, List<RowChanges.Difference> edited, List<RowChanges.Difference> since, boolean printed) {

        /** @return whether the file says what the workspace says */
        public boolean same() {
            return edited.isEmpty() && since.isEmpty() && printed;
        }
    }

    private VerifyExport() {
    }

    /**
     * Compares a file. Not for the UI thread.
     *
     * @param exporters all there are
     * @param workspace of which it should be
     * @param archive the workspace's root, or a copy of it
     * @param file from an unknown hand
     * @return what was found
     * @throws HeyiException if it cannot be read, is none of ours, or not of this workspace
     */
    public static Result of(Exporters exporters, Workspace workspace, Archive archive, Path file) {
        Exporter exporter = null;
        Exported found = null;
        for (Exporter each : exporters.known()) {
            Optional<Exported> read = each.extension().equals(extension(file)) ? each.read(file) : Optional.empty();
            if (read.isPresent()) {
                exporter = each;
                found = read.get();
                break;
            }
        }
        if (found == null) {
            throw new HeyiException(TEXTS.get("verify.notOurs", file));
        }
        Imprint imprint = found.imprint();
        if (imprint.isView()) {
            throw new HeyiException(TEXTS.get(found.rows().checksum().equals(imprint.checksum()) ? "verify.view" : "verify.view.altered", file));
        }
        Archive then = imprint.head().isEmpty() ? null : workspace.at(imprint.head());
        if (then == null) {
            throw new HeyiException(TEXTS.get(found.rows().checksum().equals(imprint.checksum()) ? "verify.elsewhere" : "verify.elsewhere.altered", file));
        }
        Exporter of = exporter;
        return speaking(imprint, () -> compare(workspace, of, archive, then, file));
    }

    /** What a file says is compared with what is said in its own language. */
    private static <T> T speaking(Imprint imprint, Supplier<T> work) {
        return Texts.speaking(Locale.forLanguageTag(imprint.language()), work);
    }

    private static Result compare(Workspace workspace, Exporter exporter, Archive archive, Archive then, Path file) {
        Exported found = exporter.read(file).orElseThrow();
        Imprint imprint = found.imprint();
        boolean whole = found.rows().checksum().equals(imprint.checksum());
        Path template = exporter instanceof Paper ? Templates.own(workspace.folder(), exporter.id()) : null;
        Printings known = imprint.printing().isEmpty() ? Printings.NONE : PrintedReports.all(workspace.folder(), archive);
        ExportRequest earlier = request(exporter, imprint, then, template, file);
        boolean sameTemplate = !(exporter instanceof Paper paper) || paper.templateDigest(earlier).equals(imprint.template());
        if (!sameTemplate) {
            throw new HeyiException(TEXTS.get(whole ? "verify.template" : "verify.template.altered", file, exporter.id()));
        }
        String column = SummaryColumn.PRINTED.label();
        boolean samePrinting = known.digest(earlier.session()).equals(imprint.printing());
        boolean printed = samePrinting || !found.rows().columns().contains(column);
        Printings printings = printed ? known : Printings.NONE;
        ExportRows made = rows(exporter, earlier.withPrintings(printings), file);
        ExportRows now = rows(exporter, request(exporter, imprint, archive, template, file).withPrintings(printings), file);
        ExportRows read = exporter.parted(printed ? found.rows() : found.rows().without(column), made);
        List<RowChanges.Difference> edited = RowChanges.edited(made, read);
        if (!samePrinting && printed && !edited.isEmpty() && whole) {
            // Pages and lines are told within sentences, and nobody knows any more which ones they were.
            throw new HeyiException(TEXTS.get("verify.printing", file));
        }
        return new Result(exporter, imprint, edited, RowChanges.since(made, now), printed);
    }

    private static ExportRequest request(Exporter exporter, Imprint imprint, Archive archive, Path template, Path file) {
        exporter.check(imprint.chosen());
        List<Session> sessions = new ArrayList<>();
        for (String id : imprint.sessions()) {
            sessions.add(archive.getSessions().stream().filter(each -> each.getId().equals(id)).findFirst()
                    .orElseThrow(() -> new HeyiException(TEXTS.get("verify.noSession", file))));
        }
        if (sessions.isEmpty()) {
            throw new HeyiException(TEXTS.get("verify.notOurs", file));
        }
        return ExportRequest.of(sessions, imprint.madeAt()).withOrder(imprint.order()).withAttribution(imprint.attribution())
                .withAsOf(imprint.asOf()).withOptions(imprint.chosen()).withHead(imprint.head()).withTemplate(template)
                .withBasis(ReviseReport.basis(List.of(), List.of()));
    }

    private static ExportRows rows(Exporter exporter, ExportRequest request, Path file) {
        return exporter.rows(request).orElseThrow(() -> new HeyiException(TEXTS.get("verify.noRows", file, exporter.label())));
    }

    private static String extension(Path file) {
        return FileNames.ending(FileNames.of(file));
    }
}
