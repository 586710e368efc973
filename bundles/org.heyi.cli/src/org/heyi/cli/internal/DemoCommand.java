package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.heyi.export.Exporters;
import org.heyi.ledger.Dimension;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.util.Labels;
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
        boolean reconciles = result.comments().counts().reconciles();
        if (json()) {
            JsonOut.print(out(), object("report", Views.report(result.report()),
                    "comments", CollateCommand.counts(result.comments().counts()),
                    "ledger", LedgerCommand.Stats.view(result.ledger(), Dimension.YEAR),
                    "files", result.files(),
                    "update", Views.update(result.update())));
        } else {
            say("report.title", result.report().getTitle(), result.report().getNumber());
            say("report.counts", result.report().getSections().size(),
                    Views.count(result.report(), ParagraphKind.LEAD_ITEM),
                    result.report().getParagraphs().size(), Views.characters(result.report()));
            out().println(result.comments().counts().sentence());
            LedgerCommand.print(this, result.ledger());
            LedgerCommand.printBreakdown(this, result.ledger(), Dimension.YEAR);
            result.summaries().forEach((year, sentence) -> say("summary.year", String.valueOf(year), sentence.text()));
            out().println(result.summary().text());
            say("demo.files", output.toAbsolutePath().normalize());
            Path root = output.toAbsolutePath().normalize();
            result.files().stream().map(file -> root.relativize(file.toAbsolutePath().normalize()))
                    .collect(Collectors.groupingBy(file -> file.getNameCount() > 1 ? file.getName(0) + "/" : file.toString(), LinkedHashMap::new,
                            Collectors.counting()))
                    .forEach((name, count) -> out().println("  " + name + (count > 1 ? TEXTS.get("demo.several", count) : "")));
            say("demo.update", result.update().version().getNumber(), result.update().comments().size());
            result.update().counts().forEach((outcome, count) -> say("update.count", Labels.of(outcome), count));
            say("demo.next", output.resolve(Demo.WORKSPACE));
        }
        return reconciles ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
    }
}
