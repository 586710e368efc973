package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.Locale;
import java.util.regex.Pattern;

import org.heyi.base.HeyiException;
import org.heyi.store.Verification;
import org.heyi.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** heyi verify: the history's chain, whether it still has an event that was noted, the tables against it, and the anchors. */
@Command(name = "verify")
final class VerifyCommand extends HeyiSubcommand {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Option(names = "--head", paramLabel = "HASH")
    private String head;

    @Override
    public Integer call() {
        String wanted = head == null ? null : head.strip().toLowerCase(Locale.ROOT);
        if (wanted != null && !HASH.matcher(wanted).matches()) {
            throw new HeyiException(TEXTS.get("verify.noHash", head));
        }
        Verification result;
        try (Workspace workspace = openExisting()) {
            result = workspace.verify(wanted);
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
