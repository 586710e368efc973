package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.ExportFile;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Encryption;
import org.heyi.usecase.HandIn;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** heyi pack --author ID -o FILE: one person hands in, to everybody or to one alone. */
@Command(name = "pack")
final class PackCommand extends HeyiSubcommand {

    @Option(names = "--author", required = true, paramLabel = "ID")
    private String author;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE")
    private Path output;

    @Option(names = "--for", defaultValue = "SECRETARIAT", paramLabel = "WHO", converter = AnnotateCommand.AudienceConverter.class)
    private Audience to;

    @Option(names = "--encrypt-to", paramLabel = "FILE")
    private Path encryptTo;

    @Option(names = "--encrypt")
    private boolean encrypt;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() {
        try (Workspace workspace = dryRun ? openExisting() : open()) {
            Session session = Sessions.current(workspace.archive());
            Participant person = Models.participant(session, author);
            if (person == null) {
                throw new HeyiException(TEXTS.get("pack.unknown", author));
            }
            if (to == Audience.SELF) {
                throw new HeyiException(TEXTS.get("pack.self"));
            }
            Edit<HandIn.Prepared> edit = HandIn.prepare(workspace.archive(), person, to, Instant.now());
            HandIn.Prepared prepared = edit.subject();
            if (prepared.isEmpty()) {
                prepared.remarks().forEach(each -> err().println(each.what()));
                throw new HeyiException(TEXTS.get("pack.empty", person.getName()));
            }
            Encryption.Recipient recipient = recipient(workspace);
            String fingerprint = "";
            if (!dryRun) {
                Signer signer = HandIn.signer(person, passphrase(root().where()));
                fingerprint = Signer.fingerprint(signer.publicKey());
                byte[] bytes = HandIn.bytes(prepared, signer, workspace::content, recipient == null ? null : recipient.key());
                ExportFile.write(output, ExportFile.Existing.REPLACE, out -> out.write(bytes));
                HandIn.signed(edit, signer).apply(workspace, author);
            }
            report(prepared, fingerprint, recipient);
            return prepared.remarks().isEmpty() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
        }
    }

    /** Null where it is not to be encrypted. */
    private Encryption.Recipient recipient(Workspace workspace) {
        Path file = encryptTo;
        if (file == null && encrypt) {
            file = Encryption.remembered(workspace.archive()).orElseThrow(() -> new HeyiException(TEXTS.get("pack.noRecipient")));
        }
        return file == null ? null : Encryption.recipient(workspace.archive(), file);
    }

    /** From the environment: what is typed on a command line can be read by everybody on the machine. */
    static char[] passphrase(Surroundings where) {
        String set = where.variable("HEYI_PASSPHRASE");
        return set == null || set.isEmpty() ? null : set.toCharArray();
    }

    private void report(HandIn.Prepared prepared, String fingerprint, Encryption.Recipient recipient) {
        if (json()) {
            JsonOut.print(out(), object("file", String.valueOf(root().where().shown(output)[0]), "author", author, "fingerprint", fingerprint,
                    "encryptedTo", recipient == null ? "" : recipient.key().fingerprint(),
                    "new", numbers(prepared.fresh()), "changed", numbers(prepared.changed()), "same", numbers(prepared.same()),
                    "drafts", numbers(prepared.drafts()), "reserved", numbers(prepared.reserved()), "replies", prepared.handedIn().replies().size(),
                    "deleted", prepared.handedIn().deleted().size(), "sittings", prepared.handedIn().sittings().size(),
                    "signoffs", prepared.handedIn().signoffs().size(),
                    "remarks", prepared.remarks().stream().map(each -> object("number", each.annotation().getNumber(), "what", each.what(),
                            "prevents", each.prevents())).toList()));
            return;
        }
        say(dryRun ? "pack.read" : "pack.done", output, prepared.fresh().size(), prepared.changed().size(), prepared.same().size(),
                prepared.drafts().size());
        if (!prepared.reserved().isEmpty()) {
            say("pack.reserved", prepared.reserved().size());
        }
        if (prepared.replies() > 0) {
            say("pack.replies", prepared.replies());
        }
        if (!prepared.handedIn().sittings().isEmpty()) {
            say("pack.sittings", prepared.handedIn().sittings().size());
        }
        if (!prepared.handedIn().signoffs().isEmpty()) {
            say("pack.signoffs", prepared.handedIn().signoffs().size());
        }
        prepared.remarks().forEach(each -> out().println(each.what()));
        if (!fingerprint.isEmpty()) {
            say("pack.fingerprint", fingerprint);
        }
        if (recipient != null) {
            say(recipient.known() ? "pack.encrypted" : "pack.encrypted.first", recipient.name(), recipient.key().fingerprint(),
                    Signer.fingerprint(recipient.key().signedBy()));
        }
    }

    private static List<Integer> numbers(List<Annotation> comments) {
        return comments.stream().map(Annotation::getNumber).toList();
    }
}
