package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Collation;
import org.heyi.collation.Counts;
import org.heyi.collation.Locators;
import org.heyi.collation.Order;
import org.heyi.collation.Row;
import org.heyi.collation.similar.Cluster;
import org.heyi.collation.similar.Clusters;
import org.heyi.collation.similar.Meaning;
import org.heyi.collation.similar.Meanings;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.usecase.RememberedMeaning;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** heyi collate: the comments in line, with counts that add up. */
@Command(name = "collate")
final class CollateCommand extends HeyiSubcommand {

    private static final double PERCENT = 100;

    @Option(names = "--order", defaultValue = "position", paramLabel = "position|group|unit")
    private Order order;

    @Option(names = "--clusters")
    private boolean clusters;

    @Override
    public Integer call() {
        try (Workspace workspace = openExisting()) {
            if (clusters) {
                Meaning meaning = RememberedMeaning.of(root().service(Meanings.class), workspace.folder(), progress());
                report(Clusters.of(Sessions.current(workspace.archive()), meaning, progress()));
                return HeyiCommand.DONE;
            }
            Collation collation = Collation.of(Sessions.current(workspace.archive()), order);
            if (json()) {
                JsonOut.print(out(), object("order", order.name(), "counts", counts(collation.counts()),
                        "rows", collation.rows().stream().map(CollateCommand::row).toList()));
            } else {
                for (Row row : collation.rows()) {
                    say("collate.line", row.annotation().getNumber(), row.locator().words(), row.group(), row.proposer(),
                            row.original(), row.amendment().isEmpty() ? row.demand() : row.amendment(),
                            row.decision() == null ? TEXTS.get("collate.undecided") : Labels.of(row.decision()));
                }
                out().println(collation.counts().sentence());
            }
            return collation.counts().reconciles() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
        }
    }

    private void report(List<Cluster> found) {
        if (json()) {
            JsonOut.print(out(), object("clusters", found.stream().map(each -> object("id", each.id(),
                    "members", each.members().stream().map(member -> object("number", member.getNumber(), "id", member.getId())).toList(),
                    "score", each.score(),
                    "why", each.shared().stream().map(shared -> object("one", shared.one(), "other", shared.other())).toList())).toList()));
            return;
        }
        for (Cluster each : found) {
            say("collate.cluster", each.id(), each.members().size(), Math.round(each.score() * PERCENT), each.shared().stream().map(Cluster.Shared::words)
                    .collect(Collectors.joining(TEXTS.get("list.comma"))));
            Locators locators = new Locators(Models.currentVersion(Models.containing(each.members().getFirst(), Session.class)));
            each.members().forEach(member -> say("collate.member", member.getNumber(), member.getAuthor() == null ? "" : member.getAuthor().getName(),
                    AnnotationsCommand.words(AmendmentSentence.of(member, locators), member.getBody())));
        }
        say("collate.clusters", found.size(), found.stream().mapToInt(each -> each.members().size()).sum());
    }

    static Map<String, Object> counts(Counts counts) {
        Map<String, Object> decisions = new LinkedHashMap<>();
        counts.decisions().forEach((decision, count) -> decisions.put(decision.getName(), count));
        return object("received", counts.received(), "decisions", decisions, "undecided", counts.undecided(),
                "places", counts.places(), "reconciles", counts.reconciles());
    }

    private static Map<String, Object> row(Row row) {
        return object("number", row.annotation().getNumber(), "line", row.number(), "id", row.annotation().getId(), "group", row.group(),
                "proposer", row.proposer(), "locator", row.locator().words(), "original", row.original(),
                "demand", row.demand(), "amendment", row.amendment(), "preview", row.preview(),
                "reason", row.reason(), "kind", row.kind().getName(), "unit", row.unit(),
                "decision", row.decision() == null ? null : row.decision().getName(),
                "decisionReason", row.decisionReason(), "remark", row.remark());
    }
}
