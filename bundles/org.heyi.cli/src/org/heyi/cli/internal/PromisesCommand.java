package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.collation.Locators;
import org.heyi.collation.promises.Promise;
import org.heyi.collation.promises.PromiseColumn;
import org.heyi.collation.promises.Reported;
import org.heyi.collation.promises.ReportedPassage;
import org.heyi.collation.promises.StatedAmount;
import org.heyi.collation.promises.Verdict;
import org.heyi.collation.similar.Meanings;
import org.heyi.export.ExportFile;
import org.heyi.export.data.PromisesCsv;
import org.heyi.export.office.PromisesXlsx;
import org.heyi.model.report.Version;
import org.heyi.store.Workspace;
import org.heyi.usecase.ComparePromises;
import org.heyi.usecase.RememberedMeaning;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** heyi report promises LASTYEAR: what last year's report promised beside what this year's says of it. */
@Command(name = "promises")
final class PromisesCommand extends HeyiSubcommand {

    @Parameters(paramLabel = "LASTYEAR", descriptionKey = "LASTYEAR")
    private Path file;

    @Mixin
    private OutputOption output;

    @Override
    public Integer call() {
        String ending = output.ending("promises.output", "xlsx", "csv");
        try (Workspace workspace = openExisting()) {
            Version thisYear = Sessions.currentVersion(workspace.archive());
            ComparePromises.Result result = ComparePromises.of(file, thisYear, RememberedMeaning.of(root().service(Meanings.class), workspace.folder(),
                    progress()), progress());
            Locators locators = new Locators(thisYear);
            if (output.file() != null) {
                ExportFile.write(output.file(), output.existing(), out -> {
                    if (ending.equals("csv")) {
                        PromisesCsv.write(result.all(), locators, out);
                    } else {
                        PromisesXlsx.write(result.all(), locators, result.lastYear().getTitle(), thisYear.getTitle(), Instant.now(), out);
                    }
                });
            }
            if (json()) {
                JsonOut.print(out(), json(result, thisYear, locators));
            } else if (output.file() == null) {
                result.all().forEach(each -> line(each, locators));
                totals(result);
            } else {
                totals(result);
                say("promises.written", output.file());
            }
            if (!result.doubt().isEmpty()) {
                err().println(result.doubt());
            }
            return result.doubt().isEmpty() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
        }
    }

    private void line(Reported reported, Locators locators) {
        say("promises.line", reported.promise().number(), reported.promise().kind().label(), reported.promise().text(), reported.verdict().label());
        if (reported.passage() != null) {
            say("promises.passage", reported.passage().text(), PromiseColumn.PLACE.of(reported, locators), reported.passage().why());
        }
    }

    private void totals(ComparePromises.Result result) {
        Map<Verdict, Integer> counts = result.counts();
        say("promises.totals", result.lastYear().getTitle(), result.all().size(), counts.get(Verdict.REACHED), counts.get(Verdict.OTHER_FIGURE),
                counts.get(Verdict.MENTIONED), counts.get(Verdict.NOT_FOUND));
    }

    private static Object json(ComparePromises.Result result, Version thisYear, Locators locators) {
        Map<String, Object> byKind = new LinkedHashMap<>();
        for (Promise.Kind kind : Promise.Kind.values()) {
            byKind.put(kind.name(), names(result.of(kind).counts()));
        }
        return object("lastYear", object("title", result.lastYear().getTitle(), "date", result.lastYear().getDate(), "file", result.lastYear().getSourceName()),
                "thisYear", object("title", thisYear.getTitle(), "date", thisYear.getDate(), "version", thisYear.getNumber()),
                "doubt", result.doubt().isEmpty() ? null : result.doubt(), "count", result.all().size(), "verdicts", names(result.counts()),
                "kinds", byKind,
                "promises", result.all().stream().map(each -> json(each, locators)).toList());
    }

    /** The same with the names of constants. */
    private static Map<String, Object> names(Map<Verdict, Integer> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(key.name(), value));
        return named;
    }

    private static Object json(Reported reported, Locators locators) {
        Promise promise = reported.promise();
        return object("number", promise.number(), "kind", promise.kind().name(), "text", promise.text(), "place", locators.of(promise.paragraph()),
                "figures", figures(promise.figures()), "verdict", reported.verdict().name(),
                "passages", reported.passages().stream().map(each -> json(each, locators)).toList());
    }

    private static Object json(ReportedPassage passage, Locators locators) {
        return object("paragraph", passage.paragraph().getId(), "start", passage.start(), "end", passage.end(), "text", passage.text(),
                "place", locators.of(passage.paragraph()), "likeness", passage.likeness(), "verdict", passage.verdict().name(),
                "promised", passage.promised() == null ? null : figure(passage.promised()),
                "reported", passage.figure() == null ? null : figure(passage.figure()),
                "shared", passage.shared().stream().map(each -> object("one", each.one(), "other", each.other())).toList(), "why", passage.why());
    }

    private static Object figures(List<StatedAmount> figures) {
        return figures.stream().map(PromisesCommand::figure).toList();
    }

    private static Object figure(StatedAmount figure) {
        return object("words", figure.words(), "value", figure.value(), "unit", figure.unit(), "change", figure.change(), "bound", figure.bound().name());
    }
}
