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
import org.heyi.base.Texts;
import org.heyi.exchange.pack.Answered;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.exchange.pack.PackageFile;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.ExportFile;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;

/**
 * The sample as it would come together: everybody comments on a desk of their own and hands in a package; the secretariat has
 * the report and the roster, collects the packages, decides, and answers.
 */
final class SamplePackages implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(SamplePackages.class);
    /** The comment of the sample that its author rewrites. */
    private static final String REWRITTEN = "c21";
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
     * The first day: everybody hands in, the secretariat collects it all and decides.
     *
     * @param workspace an empty one: that of the secretariat
     * @return the packages that were collected
     */
    List<Path> collectInto(Workspace workspace) {
        List<Path> files = new ArrayList<>();
        ImportReport.add(workspace.archive(), LoadSample.report()).apply(workspace, "heyi");
        comments.enrol(workspace);
        try (Workspace desk = desk()) {
            ImportReport.add(desk.archive(), LoadSample.report()).apply(desk, "heyi");
            comments.enter(desk);
            Session session = desk.archive().getCurrent();
            for (Participant each : session.getParticipants()) {
                if (session.getAnnotations().stream().anyMatch(a -> a.getAuthor() == each)) {
                    files.add(handIn(desk, each, each.getHandle()));
                }
            }
        }
        collect(workspace, files);
        comments.decideCollected(workspace);
        return files;
    }

    /**
     * The evening of the first day: somebody rewrites what was decided on already, and hands in again. It stands before the
     * secretariat once more, and is now something else than what it had been merged into.
     *
     * @param workspace that of the secretariat
     * @return the package; the comment in it
     */
    Again handInAgain(Workspace workspace) {
        String id = comments.get(REWRITTEN).getId();
        Path file;
        try (Workspace desk = desk()) {
            Annotation mine = (Annotation) desk.find(id);
            Comment before = Annotate.commentOf(mine);
            Annotate.change(mine, new Comment(before.kind(), TEXTS.get("demo.rewritten.body"), before.operation(), TEXTS.get("demo.rewritten.text"),
                    before.target(), TEXTS.get("demo.rewritten.reason"), before.state())).apply(desk, mine.getAuthor().getHandle());
            file = handIn(desk, mine.getAuthor(), mine.getAuthor().getHandle() + "-2");
        }
        collect(workspace, List.of(file));
        Annotation there = (Annotation) workspace.find(id);
        boolean again = Collect.changedSinceDecision(there);
        Dispose.all(List.of(there), new Dispose.Verdict(Decision.ADOPTED, TEXTS.get("demo.rewritten.decision"), null, null, null), comments.secretary())
                .apply(workspace, comments.secretary());
        return new Again(file, there, again);
    }

    /**
     * What was handed in again.
     *
     * @param file the package
     * @param annotation the comment that was rewritten
     * @param noticed whether it stood before the secretariat again
     */
    record Again(Path file, Annotation annotation, boolean noticed) {
    }

    private Workspace desk() {
        return Workspace.open(desks.resolve("desk"));
    }

    private Path handIn(Workspace desk, Participant person, String name) {
        HandIn.Prepared prepared = HandIn.prepare(desk.archive(), person, Instant.now()).apply(desk, person.getHandle());
        return write(HANDED_IN, name, prepared.handedIn().bytes(signer(person), desk::content));
    }

    private void collect(Workspace workspace, List<Path> files) {
        Collect.prepare(workspace.archive(), files, DecryptionKey.Ring.NONE, true, null, comments.secretary(), Progress.NONE)
                .apply(workspace, comments.secretary());
    }

    /** @return an answer for everybody who handed in */
    List<Path> answer(Workspace workspace) {
        Session session = workspace.archive().getCurrent();
        Participant by = Models.participant(session, comments.secretary());
        List<Path> files = new ArrayList<>();
        for (Participant each : session.getParticipants()) {
            if (session.getAnnotations().stream().anyMatch(a -> a.getAuthor() == each)) {
                Answered answer = Answers.to(workspace.archive(), each, by, workspace.head().hash(), Instant.now());
                files.add(write(ANSWERS, each.getHandle(), answer.bytes(signer(by))));
            }
        }
        return files;
    }

    private Signer signer(Participant person) {
        return Signer.of(desks.resolve(person.getHandle() + ".pem"), null);
    }

    private Path write(String in, String name, byte[] bytes) {
        try {
            Path file = Files.createDirectories(folder.resolve(in)).resolve(name + PackageFile.EXTENSION);
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
