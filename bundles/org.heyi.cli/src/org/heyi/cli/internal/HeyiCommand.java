package org.heyi.cli.internal;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of all commands. */
@Command(name = "heyi", mixinStandardHelpOptions = true)
final class HeyiCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
