package org.heyi.cli.internal;

import java.nio.file.Path;

import org.heyi.export.Exporters;
import org.heyi.usecase.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** heyi demo */
@Command(name = "demo")
final class DemoCommand extends HeyiSubcommand {

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = "heyi-demo")
    private Path output;

    @Override
    public Integer call() {
        Demo.Result result = Demo.run(output, root().service(Exporters.class), progress());
        say("report.title", result.report().getTitle(), result.report().getNumber());
        out().println(result.comments().counts().sentence());
        result.files().forEach(file -> out().println("  " + file));
        return result.comments().counts().reconciles() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
    }
}
