package org.heyi.cli.internal;

import java.time.ZoneId;
import java.util.List;

import org.heyi.model.review.Group;
import org.heyi.model.review.Presence;
import org.heyi.model.review.Session;
import org.heyi.model.review.Sitting;
import org.heyi.store.Workspace;
import org.heyi.usecase.MinutesDraft;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.Sittings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** heyi minutes sittings: meetings of the groups, and who was there. */
@Command(name = "sittings")
final class SittingsCommand extends HeyiSubcommand {

    @Option(names = "--group", paramLabel = "NAME")
    private String group;

    @Override
    public Integer call() {
        try (Workspace workspace = openExisting()) {
            Session session = Sessions.current(workspace.archive());
            Group of = MinutesDraft.group(session, group);
            List<Sitting> sittings = Sittings.of(session).stream().filter(each -> of == null || each.getGroup() == of).toList();
            if (json()) {
                JsonOut.print(out(), sittings.stream().map(AttendanceCommand::json).toList());
                return HeyiCommand.DONE;
            }
            for (Sitting each : sittings) {
                Sittings.Record record = Sittings.recordOf(each);
                out().println(AttendanceCommand.line(record, ZoneId.of(session.getZone())));
                for (Presence presence : Presence.VALUES) {
                    String names = AttendanceCommand.names(record, presence);
                    if (!names.isEmpty()) {
                        out().println(AttendanceCommand.label(presence, names));
                    }
                }
            }
            say("sittings.count", sittings.size());
        }
        return HeyiCommand.DONE;
    }
}
