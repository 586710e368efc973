package org.heyi.cli.internal;

import java.nio.file.Path;

import org.heyi.exchange.pack.HandedIn;
import org.heyi.model.Archive;
import org.heyi.model.review.Participant;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands of heyi people that are about the keys people sign with. */
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
            return Keys.bind(find(archive, id), HandedIn.read(file).author().publicKey(), reason, actor());
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
            return Keys.verify(find(archive, id), fingerprint);
        }

        @Override
        String done() {
            return "people.verified";
        }
    }
}
