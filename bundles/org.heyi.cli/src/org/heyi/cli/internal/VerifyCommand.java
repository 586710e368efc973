package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.heyi.base.HeyiException;
import org.heyi.export.Exporters;
import org.heyi.export.Imprint;
import org.heyi.store.Verification;
import org.heyi.store.Workspace;
import org.heyi.usecase.PrintedReports;
import org.heyi.usecase.RowChanges;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.VerifyExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * heyi verify: the history's chain, whether it still has an event that was noted, the tables against it, and the anchors; with a file,
 * whether that still is what the workspace says.
 */
@Command(name = "verify")
final class VerifyCommand extends HeyiSubcommand {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "FILE")
    private Path file;

    @Option(names = "--head", paramLabel = "HASH")
    private String head;

    @Override
    public Integer call() {
        if (file != null && head != null) {
            throw new HeyiException(TEXTS.get("verify.fileAndHead"));
        }
        return file == null ? workspace() : exported();
    }

    private int exported() {
        VerifyExport.Result result;
        ZoneId zone;
        try (Workspace workspace = openExisting()) {
            zone = ZoneId.of(Sessions.current(workspace.archive()).getZone());
            result = VerifyExport.of(root().service(Exporters.class), workspace, workspace.archive(), file);
        }
        Imprint imprint = result.imprint();
        if (json()) {
            JsonOut.print(out(), object("same", result.same(), "altered", !result.edited().isEmpty(), "moved", !result.since().isEmpty(),
                    "printed", result.printed(),
                    "imprint", imprint.values(), "edited", result.edited().stream().map(VerifyCommand::json).toList(),
                    "since", result.since().stream().map(VerifyCommand::json).toList()));
        } else {
            say("verify.file", result.exporter().label(), imprint.attribution().label(),
                    DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(imprint.madeAt()), imprint.head());
            if (result.same()) {
                say("verify.same");
            }
            list("verify.edited", result.edited());
            list("verify.since", result.since());
            if (!result.printed()) {
                say("verify.printed");
            }
        }
        return result.same() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
    }

    private void list(String title, List<RowChanges.Difference> differences) {
        if (!differences.isEmpty()) {
            say(title, differences.size());
            differences.forEach(each -> out().println("　" + each.words()));
        }
    }

    private static Object json(RowChanges.Difference difference) {
        return object("kind", difference.kind().name().toLowerCase(Locale.ROOT), "name", difference.name(), "columns", difference.columns());
    }

    private int workspace() {
        String wanted = head == null ? null : head.strip().toLowerCase(Locale.ROOT);
        if (wanted != null && !HASH.matcher(wanted).matches()) {
            throw new HeyiException(TEXTS.get("verify.noHash", head));
        }
        Verification result;
        try (Workspace workspace = openExisting()) {
            result = workspace.verify(wanted).and(PrintedReports.problems(workspace.folder(), workspace.archive()));
        }
        if (json()) {
            JsonOut.print(out(), object("ok", result.ok(), "events", result.events(), "objects", result.objects(),
                    "head", object("event", result.head().sequence(), "hash", result.head().hash()),
                    "problems", result.problems()));
        } else {
            result.problems().forEach(out()::println);
            say(result.ok() ? "verify.ok" : "verify.problems", result.events(), result.objects(),
                    result.problems().size());
            if (wanted != null && result.ok()) {
                say("verify.contains", wanted);
            }
            sayHead(result.head());
        }
        return result.ok() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
    }
}
