package org.heyi.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.heyi.base.Progress;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.exchange.pack.PackageFile;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.ExportFile;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;

/**
 * The sample as it would come together: everybody comments on a desk of their own and hands in a package; the secretariat has
 * the report and the roster, collects the packages, decides, and answers.
 */
final class SamplePackages implements AutoCloseable {

    private static final String HANDED_IN = "packages";
    private static final String ANSWERS = "answers";

    private final Path folder;
    /** Where the desks and the keys of the invented people are while this lasts. */
    private final Path desks;
    private final SampleComments comments = new SampleComments();

    /** @param folder where the packages go */
    SamplePackages(Path folder) {
        this.folder = folder;
        try {
            desks = Files.createTempDirectory("heyi-demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param workspace an empty one: that of the secretariat
     * @return the packages that were collected
     */
    List<Path> collectInto(Workspace workspace) {
        List<Path> files = new ArrayList<>();
        ImportReport.add(workspace.archive(), LoadSample.report()).apply(workspace, "heyi");
        comments.enrol(workspace);
        try (Workspace desk = Workspace.open(desks.resolve("desk"))) {
            ImportReport.add(desk.archive(), LoadSample.report()).apply(desk, "heyi");
            comments.enter(desk);
            Session session = desk.archive().getCurrent();
            for (Participant each : session.getParticipants()) {
                if (session.getAnnotations().stream().anyMatch(a -> a.getAuthor() == each)) {
                    HandIn.Prepared prepared = HandIn.prepare(desk.archive(), each, Instant.now()).apply(desk, each.getHandle());
                    files.add(write(HANDED_IN, each, prepared.handedIn().bytes(signer(each), desk::content)));
                }
            }
        }
        Collect.prepare(workspace.archive(), files, DecryptionKey.Ring.NONE, true, null, comments.secretary(), Progress.NONE)
                .apply(workspace, comments.secretary());
        comments.decideCollected(workspace);
        return files;
    }

    /** @return an answer for everybody who handed in */
    List<Path> answer(Workspace workspace) {
        Session session = workspace.archive().getCurrent();
        Participant by = Models.participant(session, comments.secretary());
        List<Path> files = new ArrayList<>();
        for (Participant each : session.getParticipants()) {
            if (session.getAnnotations().stream().anyMatch(a -> a.getAuthor() == each)) {
                files.add(write(ANSWERS, each, Answers.to(workspace.archive(), each, by, workspace.head().hash(), Instant.now()).bytes(signer(by))));
            }
        }
        return files;
    }

    private Signer signer(Participant person) {
        return Signer.of(desks.resolve(person.getHandle() + ".pem"), null);
    }

    private Path write(String in, Participant person, byte[] bytes) {
        try {
            Path file = Files.createDirectories(folder.resolve(in)).resolve(person.getHandle() + PackageFile.EXTENSION);
            ExportFile.write(file, ExportFile.Existing.REPLACE, out -> out.write(bytes));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(desks)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
