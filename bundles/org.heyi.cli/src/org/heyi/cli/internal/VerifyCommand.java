package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import org.heyi.store.Verification;
import org.heyi.store.Workspace;
import picocli.CommandLine.Command;

/** heyi verify: the history's chain, the tables against it, and the anchors. */
@Command(name = "verify")
final class VerifyCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        Verification result;
        try (Workspace workspace = open()) {
            result = workspace.verify();
        }
        if (json()) {
            JsonOut.print(out(), object("ok", result.ok(), "events", result.events(), "objects", result.objects(),
                    "problems", result.problems()));
        } else {
            result.problems().forEach(out()::println);
            say(result.ok() ? "verify.ok" : "verify.problems", result.events(), result.objects(),
                    result.problems().size());
        }
        return result.ok() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
    }
}
