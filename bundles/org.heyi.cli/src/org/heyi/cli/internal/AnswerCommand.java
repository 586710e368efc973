package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.exchange.pack.Answered;
import org.heyi.exchange.pack.PackageFile;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.ExportFile;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.usecase.Answers;
import org.heyi.usecase.Edit;
import org.heyi.usecase.HandIn;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi answer --all -o DIR, heyi answer open FILE: what people hear back. */
@Command(name = "answer")
@Commands.Group({AnswerCommand.Open.class})
final class AnswerCommand extends HeyiSubcommand {

    @Option(names = "--author", paramLabel = "ID")
    private String author;

    @Option(names = "--all")
    private boolean all;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR")
    private Path folder;

    @Override
    public Integer call() {
        if (folder == null || all == (author != null)) {
            throw new HeyiException(TEXTS.get("answer.whom"));
        }
        try (Workspace workspace = root().openExisting()) {
            Session session = Sessions.current(workspace.archive());
            Participant by = Models.participant(session, actor());
            if (by == null) {
                throw new HeyiException(TEXTS.get("answer.by", actor()));
            }
            Signer signer = HandIn.signer(by, PackCommand.passphrase(root().where()));
            List<Map<String, Object>> files = new ArrayList<>();
            for (Participant each : people(session)) {
                Answered answer = Answers.to(workspace.archive(), each, by, workspace.head().hash(), Instant.now());
                Path file = folder.resolve(ExportFile.nameFor(each.getName() + '-' + each.getHandle(), PackageFile.EXTENSION.substring(1)));
                byte[] bytes = answer.bytes(signer);
                create(folder);
                ExportFile.write(file, ExportFile.Existing.REPLACE, out -> out.write(bytes));
                files.add(object("file", file.toString(), "author", each.getHandle(), "comments", answer.items().size(),
                        "decided", answer.items().stream().filter(item -> item.decision() != null).count()));
            }
            if (json()) {
                JsonOut.print(out(), object("files", files, "fingerprint", Signer.fingerprint(signer.publicKey())));
            } else {
                files.forEach(each -> say("answer.file", each.get("file"), each.get("comments"), each.get("decided")));
                say("pack.fingerprint.own", Signer.fingerprint(signer.publicKey()));
            }
        }
        return HeyiCommand.DONE;
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Participant> people(Session session) {
        if (author != null) {
            Participant person = Models.participant(session, author);
            if (person == null) {
                throw new HeyiException(TEXTS.get("pack.unknown", author));
            }
            return List.of(person);
        }
        List<Participant> people = session.getParticipants().stream().filter(each -> session.getAnnotations().stream()
                .anyMatch(a -> a.getAuthor() == each && a.getState() != AnnotationState.DRAFT)).toList();
        if (people.isEmpty()) {
            throw new HeyiException(TEXTS.get("answer.nobody"));
        }
        return people;
    }

    /** heyi answer open FILE */
    @Command(name = "open")
    static final class Open extends HeyiSubcommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private Path file;

        @Option(names = "--confirm")
        private boolean confirm;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Edit<Answers.Opened> edit = Answers.open(workspace.archive(), file, confirm, actor());
                Answers.Opened opened = edit.apply(workspace, actor());
                if (json()) {
                    JsonOut.print(out(), object("by", opened.by() == null ? "" : opened.by().getName(), "version", opened.version(),
                            "answered", opened.answered().stream().map(Views::annotation).toList(), "unknown", opened.unknown()));
                } else {
                    say("answer.opened", opened.answered().size(), opened.unknown());
                    if (opened.version()) {
                        say("answer.version", Models.currentVersion(workspace.archive().getCurrent()).getNumber());
                    }
                }
                return opened.update() != null && opened.update().needsAttention() ? HeyiCommand.ATTENTION : HeyiCommand.DONE;
            }
        }
    }
}
