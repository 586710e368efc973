package org.heyi.usecase;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.LedgerSummary;
import org.heyi.model.report.Version;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;

/** The main job from end to end on the sample: what a newcomer runs first. */
public final class Demo {

    private static final Texts TEXTS = Texts.of(Demo.class);
    /** Folder of the demo's workspace within its output. */
    public static final String WORKSPACE = "workspace";

    private Demo() {
    }

    /**
     * What the demo did.
     *
     * @param report the imported report
     * @param comments the collated comments
     * @param ledger the ledger in figures
     * @param summaries what the report of each year says of it
     * @param summary what the report of all of them says
     * @param files what was written: the packages that were handed in, what was exported of the first version, and the answers
     * @param update the second version, and what became of each comment in it
     */
    public record Result(Version report, Collation comments, LedgerStatistics ledger,
            Map<Integer, LedgerSummary> summaries, LedgerSummary summary, List<Path> files,
            UpdateReport.Result update) {
    }

    /**
     * Runs the demo.
     *
     * @param folder where the results go: a folder that does not exist, is empty, or holds an earlier demo
     * @param exporters all formats there are
     * @param progress told how far it is
     * @return what was done
     * @throws HeyiException when the folder holds something else or cannot be written
     */
    public static Result run(Path folder, Exporters exporters, Progress progress) {
        prepare(folder);
        List<Path> files = new ArrayList<>();
        try (Workspace workspace = Workspace.open(folder.resolve(WORKSPACE)); SamplePackages packages = new SamplePackages(folder)) {
            progress.begin(TEXTS.get("demo"), 4L + exporters.all().size());
            files.addAll(packages.collectInto(workspace));
            progress.worked(1);
            LoadSample.ledgerInto(workspace);
            progress.worked(1);
            Session session = workspace.archive().getCurrent();
            for (Exporter exporter : exporters.all()) {
                progress.checkCancelled();
                Path file = folder.resolve(exporter.id());
                ExportRequest request = Export.request(workspace.archive(), workspace.head().hash(), exporter, Export.Choice.PLAIN, Instant.now());
                Export.write(exporter, request, file, ExportFile.Existing.REPLACE, Progress.NONE);
                files.add(file);
                progress.worked(1);
            }
            Version first = Models.currentVersion(session);
            Collation comments = Collation.of(session, Order.POSITION);
            UpdateReport.Result update = UpdateReport.add(workspace.archive(), LoadSample.secondVersion())
                    .apply(workspace, new SampleComments().secretary());
            progress.worked(1);
            files.addAll(packages.answer(workspace));
            progress.worked(1);
            LedgerStatistics ledger = LedgerFigures.of(workspace.archive(), null, null);
            Map<Integer, LedgerSummary> summaries = new TreeMap<>();
            for (int year : LedgerFigures.years(workspace.archive())) {
                summaries.put(year, LedgerSummary.sentence(LedgerFigures.of(workspace.archive(), null, null, s -> s.getYear() == year)));
            }
            return new Result(first, comments, ledger, summaries, LedgerSummary.sentence(ledger), files, update);
        }
    }

    /** An earlier demo's workspace is thrown away; anything else is not ours to touch. */
    private static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Workspace.delete(folder.resolve(WORKSPACE));
        } catch (FileAlreadyExistsException e) {
            throw new HeyiException(TEXTS.get("demo.file", folder), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("demo.unwritable", folder), e);
        }
    }
}
