package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.Exporters;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.usecase.Answers;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Encryption;
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

    @Option(names = "--format", defaultValue = "heyi", paramLabel = "heyi|docx")
    private Format format;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR")
    private Path folder;

    /** In which form people hear back. */
    enum Format {
        /** Signed packages. */
        HEYI,
        /** Word files, for those who do without the program. */
        DOCX
    }

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
            char[] passphrase = PackCommand.passphrase(root().where());
            Signer signer = format == Format.DOCX ? null : HandIn.signer(by, passphrase);
            Answers.Form form = signer == null ? Answers.word(workspace.archive(), root().service(Exporters.class), workspace.head().hash())
                    : Answers.packages(workspace.archive(), by, signer, passphrase);
            report(Answers.write(workspace.archive(), people(session), by, form, workspace.head().hash(), folder, progress()),
                    signer == null ? "" : Signer.fingerprint(signer.publicKey()));
        }
        return HeyiCommand.DONE;
    }

    private void report(List<Answers.Written> written, String fingerprint) {
        if (json()) {
            List<Object> files = new ArrayList<>();
            written.forEach(each -> files.add(object("file", each.file().toString(), "author", each.person().getHandle(),
                    "comments", each.comments(), "decided", each.decided())));
            JsonOut.print(out(), object("files", files, "fingerprint", fingerprint));
            return;
        }
        written.forEach(each -> say("answer.file", each.file(), each.comments(), each.decided()));
        if (!fingerprint.isEmpty()) {
            say("pack.fingerprint.own", fingerprint);
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
        List<Participant> people = Answers.people(session);
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
                if (opened.encryption() != null) {
                    Encryption.remember(opened.encryption());
                }
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
