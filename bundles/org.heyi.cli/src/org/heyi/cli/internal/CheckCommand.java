package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.guard.Fault;
import org.heyi.check.CheckContext;
import org.heyi.check.CheckResult;
import org.heyi.check.Checks;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Unfinished;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.usecase.ComparePromises;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi check [ID…]: what the review checks that are installed find. All is well only when each of them gave a result. */
@Command(name = "check")
final class CheckCommand extends HeyiSubcommand {

    @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "ID")
    private List<String> ids = List.of();

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--last-year", paramLabel = "FILE", descriptionKey = "last-year")
    private Path lastYear;

    @Override
    public Integer call() {
        Checks checks = root().service(Checks.class);
        if (list) {
            list(checks);
            return HeyiCommand.DONE;
        }
        List<String> known = checks.all().stream().map(ReviewCheck::id).collect(Collectors.toList());
        checks.off().forEach(each -> known.add(each.contribution()));
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new HeyiException(TEXTS.get("check.unknown", id, String.join(", ", known)));
            }
        }
        try (Workspace workspace = openExisting()) {
            Session session = Sessions.current(workspace.archive());
            CheckContext context = CheckContext.of(session, Models.currentVersion(session),
                    LocalDate.now(ZoneId.of(session.getZone()))).with(progress());
            if (lastYear != null) {
                context = context.withLastYear(ComparePromises.read(lastYear, Sessions.currentVersion(workspace.archive()), progress()));
            }
            CheckResult result = checks.run(context, id -> ids.isEmpty() || ids.contains(id));
            if (json()) {
                JsonOut.print(out(), object(
                        "checks", checks.all().stream().map(c -> object("id", c.id(), "name", c.name())).toList(),
                        "findings", result.findings().stream().map(CheckCommand::finding).toList(),
                        "unfinished", result.unfinished().stream().map(CheckCommand::unfinished).toList()));
            } else {
                print(result, new ArrayList<>(context.paragraphs().stream().map(p -> p.getId()).toList()));
            }
            return result.isWell() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
        }
    }

    private void list(Checks checks) {
        if (json()) {
            JsonOut.print(out(), object(
                    "checks", checks.all().stream().map(c -> object("id", c.id(), "name", c.name(), "description", c.description())).toList(),
                    "off", checks.off().stream().map(f -> object("id", f.contribution(), "plugin", f.bundle(), "reason", f.sentence())).toList()));
            return;
        }
        checks.all().forEach(each -> say("check.listed", each.id(), each.name(), each.description()));
        checks.off().stream().map(Fault::sentence).forEach(out()::println);
    }

    private void print(CheckResult result, List<String> paragraphs) {
        result.findings().forEach(each -> line(each, paragraphs.indexOf(each.paragraph()) + 1));
        if (result.done().isEmpty() && result.unfinished().isEmpty()) {
            say("check.none");
            return;
        }
        say("check.done", result.done().size(), result.findings().size());
        List<Unfinished> idle = result.unfinished(Unfinished.Why.IDLE);
        if (!idle.isEmpty()) {
            say("check.idle", idle.size(), idle.stream().map(Unfinished::name).collect(Collectors.joining(TEXTS.get("check.separator"))));
        }
        result.unfinished().stream().filter(each -> each.why() != Unfinished.Why.IDLE)
                .forEach(each -> say("check.unfinished", each.name(), each.reason()));
    }

    private void line(Finding finding, int paragraph) {
        say(paragraph == 0 ? "check.line" : "check.place", TEXTS.get("severity." + finding.severity().name()), finding.message(), paragraph,
                finding.quote());
    }

    private static Map<String, Object> finding(Finding finding) {
        return object("check", finding.check(), "severity", finding.severity().name(),
                "paragraph", finding.paragraph(), "start", finding.start(), "end", finding.end(),
                "quote", finding.quote(), "item", finding.item(), "message", finding.message(),
                "replacement", finding.replacements().isEmpty() ? null : finding.replacements().getFirst(),
                "replacements", finding.replacements());
    }

    private static Map<String, Object> unfinished(Unfinished each) {
        return object("check", each.check(), "name", each.name(), "why", each.why().name().toLowerCase(Locale.ROOT), "reason", each.reason());
    }
}
