package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.heyi.base.HeyiException;
import org.heyi.exchange.pack.EncryptionKey;
import org.heyi.exchange.pack.HandedIn;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.ExportFile;
import org.heyi.model.Archive;
import org.heyi.model.review.Participant;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Encryption;
import org.heyi.usecase.HandIn;
import org.heyi.usecase.PersonKeys;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands of heyi people that are about the keys of people. */
final class PersonKeyCommands {

    private PersonKeyCommands() {
    }

    /** heyi people bind ID FILE --reason WHY */
    @Command(name = "bind")
    static final class Bind extends PeopleCommand.OfOne {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "people.ID")
        private String id;

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "FILE")
        private Path file;

        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        @Override
        Edit<Participant> edit(Archive archive) {
            HandedIn signed = HandedIn.read(file, Encryption.ring(PackCommand.passphrase(root().where())));
            return PersonKeys.bind(find(archive, id), signed.author().publicKey(), reason, actor());
        }

        @Override
        String done() {
            return "people.bound";
        }
    }

    /** heyi people verify ID FINGERPRINT */
    @Command(name = "verify")
    static final class Verify extends PeopleCommand.OfOne {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "people.ID")
        private String id;

        @Parameters(index = "1", paramLabel = "FINGERPRINT", descriptionKey = "FINGERPRINT")
        private String fingerprint;

        @Override
        Edit<Participant> edit(Archive archive) {
            return PersonKeys.verify(find(archive, id), fingerprint);
        }

        @Override
        String done() {
            return "people.verified";
        }
    }

    /** heyi people encryption-key -o FILE: what others need to encrypt to whoever asks for it. */
    @Command(name = "encryption-key")
    static final class Encrypting extends HeyiSubcommand {

        @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE")
        private Path output;

        @Override
        public Integer call() {
            try (Workspace workspace = openExisting()) {
                Participant own = Models.participant(Sessions.current(workspace.archive()), actor());
                if (own == null) {
                    throw new HeyiException(TEXTS.get("answer.by", actor()));
                }
                char[] passphrase = PackCommand.passphrase(root().where());
                EncryptionKey key = Encryption.publicKey(workspace.archive(), own, HandIn.signer(own, passphrase), passphrase);
                byte[] text = key.text().getBytes(StandardCharsets.UTF_8);
                ExportFile.write(output, ExportFile.Existing.REPLACE, out -> out.write(text));
                String signedBy = Signer.fingerprint(key.signedBy());
                if (json()) {
                    JsonOut.print(out(), object("file", String.valueOf(root().where().shown(output)[0]), "name", key.name(), "fingerprint",
                            key.fingerprint(), "signedBy", signedBy));
                } else {
                    say("people.encryptionKey", output, key.fingerprint(), signedBy);
                }
            }
            return HeyiCommand.DONE;
        }
    }
}
