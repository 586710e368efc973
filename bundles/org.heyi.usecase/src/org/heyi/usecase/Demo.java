package org.heyi.usecase;

import java.io.IOException;
import java.io.OutputStream;
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
import org.heyi.collation.Counts;
import org.heyi.collation.Duplicates;
import org.heyi.collation.Order;
import org.heyi.collation.printing.Printings;
import org.heyi.collation.revise.Basis;
import org.heyi.collation.revise.Proposal;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.LedgerSummary;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;

/**
 * The main job from end to end on the sample: what a newcomer runs first. It is told as the two days of a secretariat: on the first
 * everything comes in and is decided on, on the second the next version is made and all papers go out.
 */
public final class Demo {

    private static final Texts TEXTS = Texts.of(Demo.class);
    /** Folder of the demo's workspace within its output. */
    public static final String WORKSPACE = "workspace";

    /** The next version as it is proposed. */
    private static final String PROPOSAL = "proposal.docx";
    private static final long STEPS = 7;
    private static final String SECRETARY = new SampleComments().secretary();

    private final Path folder;
    private final Workspace workspace;
    private final SamplePackages packages;
    private final Progress progress;
    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> unwritten = new TreeMap<>();

    private Demo(Path folder, Workspace workspace, SamplePackages packages, Progress progress) {
        this.folder = folder;
        this.workspace = workspace;
        this.packages = packages;
        this.progress = progress;
    }

    /** Writes a proposal as a Word file; what does so lies above this bundle. */
    @FunctionalInterface
    public interface Proposing {
        /**
         * @param proposal the next version
         * @param request when, with whose names
         * @param out where to
         * @throws IOException if out fails
         */
        void write(Proposal proposal, ExportRequest request, OutputStream out) throws IOException;
    }

    /**
     * The first day: everything comes in and is decided on.
     *
     * @param packages how many packages were collected
     * @param comments the comments as they were decided on
     * @param merged how many of them were merged into others
     * @param rewritten the comment that its author rewrote after the decision
     * @param noticed whether it stood before the secretariat again
     */
    public record FirstDay(int packages, Counts comments, int merged, int rewritten, boolean noticed) {
    }

    /**
     * The second day: the next version is made, and all papers go out.
     *
     * @param waiting the comments that collided until one was chosen
     * @param chosen the one that was chosen
     * @param written how many comments went into the next version
     * @param notWritten how many that were adopted did not
     * @param places how many places of the report changed
     * @param version the number of the next version
     */
    public record SecondDay(List<Integer> waiting, int chosen, int written, int notWritten, int places, int version) {
    }

    /**
     * What the demo did.
     *
     * @param report the imported report
     * @param first the first day
     * @param second the second day
     * @param comments the collated comments at the end of it
     * @param ledger the ledger in figures
     * @param summaries what the report of each year says of it
     * @param summary what the report of all of them says
     * @param files what was written: the packages that were handed in, the proposal, what was exported, and the answers
     * @param unwritten formats that this machine cannot write, with the reason
     * @param update the version that was finished elsewhere, and what became of each comment in it
     */
    public record Result(Version report, FirstDay first, SecondDay second, Collation comments, LedgerStatistics ledger,
            Map<Integer, LedgerSummary> summaries, LedgerSummary summary, List<Path> files, Map<String, String> unwritten,
            UpdateReport.Result update) {
    }

    /**
     * Runs the demo.
     *
     * @param folder where the results go: a folder that does not exist, is empty, or holds an earlier demo
     * @param exporters all formats there are
     * @param proposing writes the proposal
     * @param progress told how far it is
     * @return what was done
     * @throws HeyiException when the folder holds something else or cannot be written
     */
    public static Result run(Path folder, Exporters exporters, Proposing proposing, Progress progress) {
        prepare(folder);
        try (Workspace workspace = Workspace.open(folder.resolve(WORKSPACE)); SamplePackages packages = new SamplePackages(folder)) {
            progress.begin(TEXTS.get("demo"), STEPS + exporters.all().size());
            return new Demo(folder, workspace, packages, progress).run(exporters, proposing);
        }
    }

    private Result run(Exporters exporters, Proposing proposing) {
        FirstDay first = firstDay();
        Version report = Models.currentVersion(session());
        SecondDay second = secondDay(proposing);
        LoadSample.ledgerInto(workspace);
        progress.worked(1);
        Collation comments = Collation.of(session(), Order.POSITION);
        export(exporters);
        UpdateReport.Result update = UpdateReport.add(workspace.archive(), LoadSample.secondVersion()).apply(workspace, SECRETARY);
        progress.worked(1);
        files.addAll(packages.answer(workspace));
        progress.worked(1);
        LedgerStatistics ledger = LedgerFigures.of(workspace.archive(), null, null);
        Map<Integer, LedgerSummary> summaries = new TreeMap<>();
        for (int year : LedgerFigures.years(workspace.archive())) {
            summaries.put(year, LedgerSummary.sentence(LedgerFigures.of(workspace.archive(), null, null, s -> s.getYear() == year)));
        }
        return new Result(report, first, second, comments, ledger, summaries, LedgerSummary.sentence(ledger), files, unwritten, update);
    }

    private Session session() {
        return workspace.archive().getCurrent();
    }

    private FirstDay firstDay() {
        List<Path> handedIn = packages.collectInto(workspace);
        files.addAll(handedIn);
        int merged = (int) session().getAnnotations().stream().filter(Duplicates::isMerged).count();
        Counts decided = Collation.of(session(), Order.POSITION).counts();
        progress.worked(1);
        SamplePackages.Again again = packages.handInAgain(workspace);
        files.add(again.file());
        progress.worked(1);
        return new FirstDay(handedIn.size(), decided, merged, again.annotation().getNumber(), again.noticed());
    }

    /** What was rewritten collides with what it had been merged into: it waits until one of them is chosen. */
    private SecondDay secondDay(Proposing proposing) {
        Proposal open = ReviseReport.propose(workspace.archive(), ReviseReport.basis(List.of(), List.of()));
        List<Annotation> waiting = open.conflicts().stream().flatMap(each -> each.wordings().stream())
                .flatMap(each -> each.annotations().stream()).toList();
        List<Annotation> chosen = waiting.isEmpty() ? List.of() : List.of(waiting.getLast());
        Basis basis = ReviseReport.basis(chosen, List.of());
        Proposal proposal = ReviseReport.propose(workspace.archive(), basis);
        Path file = folder.resolve(PROPOSAL);
        ExportFile.write(file, ExportFile.Existing.REPLACE, out -> proposing.write(proposal,
                ExportRequest.of(session(), Instant.now()).withHead(workspace.head().hash()).withBasis(basis), out));
        files.add(file);
        progress.worked(1);
        ReviseReport.Accepted accepted = ReviseReport.accept(workspace.archive(), proposal).apply(workspace, SECRETARY);
        progress.worked(1);
        return new SecondDay(waiting.stream().map(Annotation::getNumber).toList(), chosen.isEmpty() ? 0 : chosen.getFirst().getNumber(),
                proposal.applied().size(), proposal.notApplied().size(), accepted.places().size(), accepted.update().version().getNumber());
    }

    private void export(Exporters exporters) {
        for (Exporter exporter : exporters.all()) {
            progress.checkCancelled();
            Path file = folder.resolve(exporter.id());
            try {
                ExportRequest request = Export.request(workspace.archive(), workspace.head().hash(), exporter, Export.Choice.PLAIN, Instant.now(),
                        Printings.NONE);
                Export.write(exporter, request, file, ExportFile.Existing.REPLACE, Progress.NONE);
                files.add(file);
            } catch (HeyiException e) {
                // For example a PDF on a machine without a Chinese font; the other papers are still written.
                unwritten.put(exporter.id(), e.getMessage());
            }
            progress.worked(1);
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
