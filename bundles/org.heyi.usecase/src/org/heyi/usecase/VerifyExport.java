package org.heyi.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
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
     */
    public record Result(Exporter exporter, Imprint imprint, List<RowChanges.Difference> edited, List<RowChanges.Difference> since) {

        /** @return whether the file says what the workspace says */
        public boolean same() {
            return edited.isEmpty() && since.isEmpty();
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
        Path template = of instanceof Paper ? Templates.own(workspace.folder(), of.id()) : null;
        return speaking(imprint, () -> {
            ExportRequest earlier = request(of, imprint, then, template, file);
            Exported again = of.read(file).orElseThrow();
            if (of instanceof Paper paper && !paper.templateDigest(earlier).equals(imprint.template())) {
                throw new HeyiException(TEXTS.get(again.rows().checksum().equals(imprint.checksum()) ? "verify.template" : "verify.template.altered", file,
                        of.id()));
            }
            ExportRows exported = rows(of, earlier, file);
            return new Result(of, imprint, RowChanges.edited(exported, of.parted(again.rows(), exported)),
                    RowChanges.since(exported, rows(of, request(of, imprint, archive, template, file), file)));
        });
    }

    /** What a file says is compared with what is said in its own language. */
    private static <T> T speaking(Imprint imprint, Supplier<T> work) {
        return Texts.speaking(Locale.forLanguageTag(imprint.language()), work);
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
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
