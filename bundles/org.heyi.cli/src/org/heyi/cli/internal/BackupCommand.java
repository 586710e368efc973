package org.heyi.cli.internal;

import java.nio.file.Path;

import org.heyi.store.Head;
import org.heyi.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** heyi backup -o FILE */
@Command(name = "backup")
final class BackupCommand extends HeyiSubcommand {

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE")
    private Path output;

    @Override
    public Integer call() {
        Head head;
        try (Workspace workspace = openExisting()) {
            workspace.backup(output);
            head = workspace.head();
        }
        say("backup.done", output);
        sayHead(head);
        return HeyiCommand.DONE;
    }
}
