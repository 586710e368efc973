package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.model.report.Version;
import org.heyi.store.Workspace;
import org.heyi.usecase.PrintedReports;
import org.heyi.usecase.Rights;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi report printing: which printings of the report are known; with a file, takes one in. */
@Command(name = "printing")
final class PrintingCommand extends HeyiSubcommand {

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help; // not inherited, because --version means another thing here

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "FILE")
    private Path file;

    @Option(names = "--version", paramLabel = "N")
    private Integer number;

    @Option(names = "--remove")
    private boolean remove;

    @Override
    public Integer call() {
        if (file != null && remove) {
            throw new HeyiException(TEXTS.get("printing.fileAndRemove"));
        }
        return file == null && !remove ? list() : change();
    }

    private int list() {
        try (Workspace workspace = openExisting()) {
            List<PrintedReports.Known> known = PrintedReports.of(workspace.folder(), Sessions.current(workspace.archive())).stream()
                    .filter(each -> number == null || each.version().getNumber() == number).toList();
            if (json()) {
                JsonOut.print(out(), known.stream().map(PrintingCommand::json).toList());
            } else if (known.isEmpty()) {
                say("printing.nothing");
            } else {
                known.forEach(each -> say("printing.line", each));
            }
        }
        return HeyiCommand.DONE;
    }

    private int change() {
        try (Workspace workspace = open()) {
            Rights.require(workspace.archive(), actor(), PrintedReports.RIGHT, null);
            Version version = number == null ? null : Sessions.version(workspace.archive(), number);
            if (remove) {
                Version of = version == null ? Sessions.currentVersion(workspace.archive()) : version;
                PrintedReports.remove(workspace.folder(), of);
                say("printing.removed", of.getNumber());
            } else {
                PrintedReports.Known known = PrintedReports.read(Sessions.current(workspace.archive()), version, file, progress());
                PrintedReports.keep(workspace.folder(), known);
                if (json()) {
                    JsonOut.print(out(), json(known));
                } else {
                    say("printing.kept", known);
                }
            }
        }
        return HeyiCommand.DONE;
    }

    private void say(String key, PrintedReports.Known known) {
        say(key, known.version().getNumber(), known.fileName(), known.printing().pages().sheets(), known.printing().pages().lines().size(), known.percent());
    }

    private static Map<String, Object> json(PrintedReports.Known known) {
        return object("version", known.version().getNumber(), "file", known.fileName(), "sha256", known.printing().pages().sha256(),
                "pages", known.printing().pages().sheets(), "lines", known.printing().pages().lines().size(), "share", known.printing().share());
    }
}
