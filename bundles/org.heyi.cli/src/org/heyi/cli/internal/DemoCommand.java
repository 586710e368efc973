package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.heyi.base.Progress;
import org.heyi.export.Exporters;
import org.heyi.export.office.RevisedDocx;
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
        Demo.Result result = Demo.run(output, root().service(Exporters.class),
                (proposal, request, out) -> RevisedDocx.write(proposal, request, out, Progress.NONE), progress());
        boolean reconciles = result.comments().counts().reconciles();
        if (json()) {
            JsonOut.print(out(), object("report", Views.report(result.report()),
                    "firstDay", object("packages", result.first().packages(), "comments", CollateCommand.counts(result.first().comments()),
                            "merged", result.first().merged(), "rewritten", result.first().rewritten(), "noticed", result.first().noticed()),
                    "secondDay", object("waiting", result.second().waiting(), "chosen", result.second().chosen(), "written", result.second().written(),
                            "notWritten", result.second().notWritten(), "places", result.second().places(), "version", result.second().version()),
                    "comments", CollateCommand.counts(result.comments().counts()),
                    "ledger", LedgerCommand.Stats.view(result.ledger(), Dimension.YEAR),
                    "files", result.files(),
                    "unwritten", result.unwritten(),
                    "update", Views.update(result.update())));
        } else {
            tell(result);
        }
        return reconciles ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
    }

    private void tell(Demo.Result result) {
        say("report.title", result.report().getTitle(), result.report().getNumber());
        say("report.counts", result.report().getSections().size(),
                Views.count(result.report(), ParagraphKind.LEAD_ITEM),
                result.report().getParagraphs().size(), Views.characters(result.report()));
        say("demo.first", result.first().packages(), result.first().comments().sentence(), result.first().merged());
        say("demo.again", result.first().rewritten());
        if (!result.second().waiting().isEmpty()) {
            say("demo.conflict", result.second().waiting().stream().map(String::valueOf).collect(Collectors.joining(TEXTS.get("revise.comma"))),
                    result.second().chosen());
        }
        say("demo.second", result.second().written(), result.second().places(), result.second().notWritten(), result.second().version());
        out().println(result.comments().counts().sentence());
        LedgerCommand.print(this, result.ledger());
        LedgerCommand.printBreakdown(this, result.ledger(), Dimension.YEAR);
        result.summaries().forEach((year, sentence) -> say("summary.year", String.valueOf(year), sentence.text()));
        out().println(result.summary().text());
        Path root = output.toAbsolutePath().normalize();
        say("demo.files", root);
        result.files().stream().map(file -> root.relativize(file.toAbsolutePath().normalize()))
                .collect(Collectors.groupingBy(file -> file.getNameCount() > 1 ? file.getName(0) + "/" : file.toString(), LinkedHashMap::new,
                        Collectors.counting()))
                .forEach((name, count) -> out().println("  " + name + (count > 1 ? TEXTS.get("demo.several", count) : "")));
        result.unwritten().forEach((name, why) -> say("demo.unwritten", name, why));
        say("demo.update", result.update().version().getNumber(), result.update().comments().size());
        result.update().counts().forEach((outcome, count) -> say("update.count", Labels.of(outcome), count));
        say("demo.next", output.resolve(Demo.WORKSPACE));
    }
}
