package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.heyi.check.CheckContext;
import org.heyi.check.Checks;
import org.heyi.check.Finding;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;

/** heyi check: what every review check that is installed finds. */
@Command(name = "check")
final class CheckCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        Checks checks = root().service(Checks.class);
        try (Workspace workspace = openExisting()) {
            Session session = Sessions.current(workspace.archive());
            CheckContext context = CheckContext.of(session, Models.currentVersion(session),
                    LocalDate.now(ZoneId.of(session.getZone()))).with(progress());
            List<Finding> findings = checks.run(context);
            if (json()) {
                JsonOut.print(out(), object(
                        "checks", checks.all().stream().map(c -> object("id", c.id(), "name", c.name())).toList(),
                        "findings", findings.stream().map(CheckCommand::finding).toList()));
            } else {
                List<String> ids = new ArrayList<>(context.paragraphs().stream().map(p -> p.getId()).toList());
                findings.forEach(f -> line(f, ids.indexOf(f.paragraph()) + 1));
                say(checks.all().isEmpty() ? "check.none" : "check.done", checks.all().size(), findings.size());
            }
            return findings.isEmpty() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
        }
    }

    private void line(Finding finding, int paragraph) {
        say(paragraph == 0 ? "check.line" : "check.place", TEXTS.get("severity." + finding.severity().name()), finding.message(), paragraph,
                finding.quote());
    }

    private static Map<String, Object> finding(Finding finding) {
        return object("check", finding.check(), "severity", finding.severity().name(),
                "paragraph", finding.paragraph(), "start", finding.start(), "end", finding.end(),
                "quote", finding.quote(), "item", finding.item(), "message", finding.message(),
                "replacement", finding.replacement());
    }
}
