package org.heyi.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.export.ExportFile;
import org.heyi.export.office.LetterForms;
import org.heyi.export.office.LetterTemplate;
import org.heyi.ledger.Letter;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi ledger letter KIND ID -o FILE */
@Command(name = "letter")
final class LetterCommand extends HeyiSubcommand {

    @Parameters(paramLabel = "KIND", index = "0")
    private String kind;

    @Parameters(paramLabel = "ID", index = "1")
    private String id;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    private Path output;

    @Option(names = "--template", paramLabel = "FILE")
    private Path template;

    @Option(names = "--form", paramLabel = "FORM")
    private String form;

    @Option(names = "--unit", paramLabel = "NAME")
    private String unit;

    @Option(names = "--session", paramLabel = "SESSION", descriptionKey = "session")
    private String named;

    @Option(names = "--set", paramLabel = "NAME=VALUE")
    private Map<String, String> values = Map.of();

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() {
        Letter.Kind which = Letter.Kind.parse(kind);
        if (form != null && template != null) {
            throw new HeyiException(TEXTS.get("letter.either"));
        }
        try (Workspace workspace = openExisting()) {
            Suggestion suggestion = LedgerCommand.find(workspace, named, id);
            Session session = Sessions.of(suggestion);
            Letter letter = Letter.of(which, suggestion, unit, LocalDate.now(ZoneId.of(session.getZone())), values);
            ExportFile.write(output, existing(force), out -> template(which).fill(letter, out));
        }
        say("letter.done", which.label(), output);
        return HeyiCommand.DONE;
    }

    private LetterTemplate template(Letter.Kind which) {
        if (form != null) {
            return LetterForms.program().get(which, form);
        }
        Path own = template != null ? template : Templates.own(root().workspaceFolder(), which.code() + ".docx");
        return own != null ? LetterTemplate.read(own) : LetterTemplate.builtIn(which);
    }

    private static ExportFile.Existing existing(boolean force) {
        return force ? ExportFile.Existing.REPLACE : ExportFile.Existing.REFUSE;
    }

    /** heyi ledger template KIND -o FILE */
    @Command(name = "template")
    static final class Template extends HeyiSubcommand {

        @Parameters(paramLabel = "KIND")
        private String kind;

        @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
        private Path output;

        @Option(names = "--form", paramLabel = "FORM")
        private String form;

        @Option(names = "--force")
        private boolean force;

        @Override
        public Integer call() {
            Letter.Kind which = Letter.Kind.parse(kind);
            LetterTemplate template = form == null ? LetterTemplate.builtIn(which) : LetterForms.program().get(which, form);
            ExportFile.write(output, existing(force), template::writeTo);
            say("template.done", which.label(), output);
            return HeyiCommand.DONE;
        }
    }
}
