package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.List;
import java.util.Optional;

import org.heyi.base.Progress;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.MoreStatistics;
import org.heyi.ledger.MoreStatistics.Counted;
import org.heyi.ledger.SessionName;
import org.heyi.model.ledger.Suggestion;
import org.heyi.usecase.Sessions;

/** How heyi ledger stats prints the figures that plug-ins add. */
final class PluginFigures {

    private final HeyiSubcommand command;
    private final MoreStatistics more;

    PluginFigures(HeyiSubcommand command, MoreStatistics more) {
        this.command = command;
        this.more = more;
    }

    void print(LedgerStatistics statistics, Progress progress) {
        more.of(statistics, progress).forEach(this::line);
    }

    private void line(Counted each) {
        command.say("ledger.more", each.name(), each.value().text(), each.value().rows().size(), each.value().among().size(), each.definition());
    }

    List<Object> view(LedgerStatistics statistics, Progress progress) {
        return more.of(statistics, progress).stream().map(each -> (Object) object("code", each.id(), "label", each.name(), "definition", each.definition(),
                "value", each.value().text(), "count", each.value().rows().size(), "of", each.value().among().size())).toList();
    }

    /** Prints the rows of one of them; false when no plug-in has it. */
    boolean rows(String id, LedgerStatistics statistics, Progress progress) {
        Optional<Counted> counted = more.find(id, statistics, progress);
        counted.ifPresent(each -> rows(each, statistics));
        return counted.isPresent();
    }

    private void rows(Counted counted, LedgerStatistics statistics) {
        List<Suggestion> rows = counted.value().rows();
        List<Suggestion> others = counted.value().among().stream().filter(each -> !rows.contains(each)).toList();
        if (command.json()) {
            JsonOut.print(command.out(), object("indicator", counted.id(), "label", counted.name(), "definition", counted.definition(),
                    "asOf", statistics.asOf(), "value", counted.value().text(), "count", rows.size(), "of", counted.value().among().size(),
                    "rows", rows.stream().map(LedgerCommand::row).toList(), "others", others.stream().map(LedgerCommand::row).toList()));
            return;
        }
        line(counted);
        rows.forEach(each -> command.say("ledger.row.counted", SessionName.label(Sessions.of(each)), Lifecycle.name(each), each.getTitle()));
        others.forEach(each -> command.say("ledger.row.other", SessionName.label(Sessions.of(each)), Lifecycle.name(each), each.getTitle()));
    }
}
