package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.LinkedHashMap;
import java.util.Map;

import org.heyi.collation.Collation;
import org.heyi.collation.Counts;
import org.heyi.collation.Order;
import org.heyi.collation.Row;
import org.heyi.model.util.Labels;
import org.heyi.store.Workspace;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** heyi collate: the comments in line, with counts that add up. */
@Command(name = "collate")
final class CollateCommand extends HeyiSubcommand {

    @Option(names = "--order", defaultValue = "position", paramLabel = "position|group|unit")
    private Order order;

    @Override
    public Integer call() {
        try (Workspace workspace = openExisting()) {
            Collation collation = Collation.of(Sessions.current(workspace.archive()), order);
            if (json()) {
                JsonOut.print(out(), object("order", order.name(), "counts", counts(collation.counts()),
                        "rows", collation.rows().stream().map(CollateCommand::row).toList()));
            } else {
                for (Row row : collation.rows()) {
                    say("collate.line", row.number(), row.locator().words(), row.group(), row.proposer(),
                            row.original(), row.amendment().isEmpty() ? row.demand() : row.amendment(),
                            row.decision() == null ? TEXTS.get("collate.undecided") : Labels.of(row.decision()));
                }
                out().println(collation.counts().sentence());
            }
            return collation.counts().reconciles() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
        }
    }

    static Map<String, Object> counts(Counts counts) {
        Map<String, Object> decisions = new LinkedHashMap<>();
        counts.decisions().forEach((decision, count) -> decisions.put(decision.getName(), count));
        return object("received", counts.received(), "decisions", decisions, "undecided", counts.undecided(),
                "places", counts.places(), "reconciles", counts.reconciles());
    }

    private static Map<String, Object> row(Row row) {
        return object("number", row.number(), "id", row.annotation().getId(), "group", row.group(),
                "proposer", row.proposer(), "locator", row.locator().words(), "original", row.original(),
                "demand", row.demand(), "amendment", row.amendment(), "preview", row.preview(),
                "reason", row.reason(), "kind", row.kind().getName(), "unit", row.unit(),
                "decision", row.decision() == null ? null : row.decision().getName(),
                "decisionReason", row.decisionReason(), "remark", row.remark());
    }
}
