package org.heyi.cli.internal;

import java.nio.file.Path;

import org.heyi.store.Verification;
import org.heyi.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** heyi restore FILE: into a workspace folder that is new or empty. */
@Command(name = "restore")
final class RestoreCommand extends HeyiSubcommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Override
    public Integer call() {
        Verification result = Workspace.restore(file, root().workspaceFolder());
        result.problems().forEach(out()::println);
        say("restore.done", root().workspaceFolder(), result.events(), result.objects());
        sayHead(result.head());
        return result.ok() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
    }
}
