package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.importing.ReportReader;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Presence;
import org.heyi.model.review.Session;
import org.heyi.model.review.Sitting;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Moments;
import org.heyi.store.Workspace;
import org.heyi.usecase.MinutesDraft;
import org.heyi.usecase.People;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.SittingDraft;
import org.heyi.usecase.Sittings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** heyi minutes attendance: who was at a meeting of a group. */
@Command(name = "attendance")
final class AttendanceCommand extends HeyiSubcommand {

    @Option(names = "--group", required = true, paramLabel = "NAME")
    private String group;

    @Option(names = "--at", paramLabel = "TIME")
    private String at;

    @Option(names = "--from", paramLabel = "FILE")
    private Path from;

    @Option(names = "--place", paramLabel = "TEXT")
    private String place;

    @Option(names = "--chair", paramLabel = "ID", split = ",")
    private List<String> chairs = List.of();

    @Option(names = "--present", paramLabel = "ID", split = ",")
    private List<String> present = List.of();

    @Option(names = "--on-leave", paramLabel = "ID[=TEXT]", split = ",")
    private List<String> onLeave = List.of();

    @Option(names = "--absent", paramLabel = "ID", split = ",")
    private List<String> absent = List.of();

    @Option(names = "--rest", paramLabel = "PRESENCE", converter = PresenceConverter.class)
    private Presence rest;

    @Option(names = "--remove")
    private boolean remove;

    /** What a person typed for 出席, 请假, 缺席. */
    static final class PresenceConverter extends AnnotateCommand.EnumConverter<Presence> {
        PresenceConverter() {
            super(Presence.values());
        }
    }

    @Override
    public Integer call() {
        List<String> lines = from == null ? List.of() : new ReportReader().lines(from, progress());
        try (Workspace workspace = open()) {
            Session session = Sessions.current(workspace.archive());
            Group of = MinutesDraft.group(session, group);
            Participant recorder = People.require(session, actor());
            SittingDraft read = SittingDraft.of(session, of, lines, MinutesCommand.time(session, at));
            if (at == null && !read.timed()) {
                throw new HeyiException(TEXTS.get("attendance.at"));
            }
            Instant when = at == null ? read.record().at() : MinutesCommand.time(session, at);
            Sitting known = Sittings.at(session, of, when);
            boolean there = known != null && !known.isRemoved();
            if (remove) {
                return remove(workspace, recorder, there ? known : null);
            }
            Sittings.Record before = there ? Sittings.recordOf(known) : new Sittings.Record(of, when, "", List.of());
            Sittings.Record record = new Sittings.Record(of, when, place != null ? place : read.record().place().isEmpty() ? before.place()
                    : read.record().place(), people(session, of, before, read));
            Sitting sitting = Sittings.record(session, recorder, record).apply(workspace, actor());
            report(session, sitting, read.unknown());
            return read.unknown().isEmpty() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
        }
    }

    private int remove(Workspace workspace, Participant recorder, Sitting sitting) {
        if (sitting == null) {
            throw new HeyiException(TEXTS.get("attendance.none", group));
        }
        Session session = Sessions.current(workspace.archive());
        Sittings.remove(session, recorder, sitting).apply(workspace, actor());
        if (json()) {
            JsonOut.print(out(), object("removed", true));
        } else {
            say("attendance.removed", line(Sittings.recordOf(sitting), ZoneId.of(session.getZone())));
        }
        return HeyiCommand.DONE;
    }

    /** What was recorded before, what the minutes say, what is typed: the later counts. */
    private List<Sittings.Who> people(Session session, Group of, Sittings.Record before, SittingDraft read) {
        Map<Object, Sittings.Who> people = new LinkedHashMap<>();
        Sittings.roster(session, of).forEach(each -> people.put(each, null));
        before.people().forEach(each -> put(people, each));
        read.record().people().forEach(each -> put(people, each));
        present.forEach(each -> put(people, new Sittings.Who(People.require(session, each.strip()), Presence.PRESENT)));
        absent.forEach(each -> put(people, new Sittings.Who(People.require(session, each.strip()), Presence.ABSENT)));
        for (String each : onLeave) {
            int sign = each.indexOf('=');
            Participant person = People.require(session, (sign < 0 ? each : each.substring(0, sign)).strip());
            put(people, new Sittings.Who(person, person.getName(), Presence.ON_LEAVE, sign < 0 ? "" : each.substring(sign + 1), false));
        }
        for (String each : chairs) {
            Participant person = People.require(session, each.strip());
            put(people, new Sittings.Who(person, person.getName(), Presence.PRESENT, "", true));
        }
        if (rest != null) {
            Sittings.roster(session, of).stream().filter(each -> people.get(each) == null).forEach(each -> put(people, new Sittings.Who(each, rest)));
        }
        return people.values().stream().filter(each -> each != null).toList();
    }

    private static void put(Map<Object, Sittings.Who> people, Sittings.Who who) {
        people.put(who.person() == null ? who.name() : who.person(), who);
    }

    private void report(Session session, Sitting sitting, List<String> unknown) {
        if (json()) {
            JsonOut.print(out(), json(sitting));
            return;
        }
        out().println(line(Sittings.recordOf(sitting), ZoneId.of(session.getZone())));
        if (!unknown.isEmpty()) {
            say("minutes.attendance.unknown", String.join(TEXTS.get("list.comma"), unknown));
        }
    }

    static String line(Sittings.Record record, ZoneId zone) {
        String chairs = record.people().stream().filter(Sittings.Who::presides).map(Sittings.Who::name).collect(Collectors.joining(TEXTS.get("list.comma")));
        String line = TEXTS.get("attendance.line", record.group().getName(), Moments.words(record.at(), zone),
                Sittings.count(record.people(), Presence.PRESENT), Sittings.count(record.people(), Presence.ON_LEAVE),
                Sittings.count(record.people(), Presence.ABSENT));
        return line + (record.place().isBlank() ? "" : TEXTS.get("attendance.place", record.place()))
                + (chairs.isEmpty() ? "" : TEXTS.get("attendance.chairs", chairs));
    }

    /** @return names of those, with the reasons of leaves; empty for nobody */
    static String names(Sittings.Record record, Presence presence) {
        return record.people().stream().filter(each -> each.presence() == presence)
                .map(each -> each.reason().isBlank() ? each.name() : TEXTS.get("attendance.reason", each.name(), each.reason()))
                .collect(Collectors.joining(TEXTS.get("list.comma")));
    }

    static Map<String, Object> json(Sitting sitting) {
        Map<String, Object> json = json(Sittings.recordOf(sitting));
        json.put("recordedBy", sitting.getRecorder() == null ? null : sitting.getRecorder().getHandle());
        return json;
    }

    static Map<String, Object> json(Sittings.Record record) {
        return object("group", record.group() == null ? null : record.group().getName(), "at", record.at().toString(),
                "place", record.place(), "present", Sittings.count(record.people(), Presence.PRESENT),
                "onLeave", Sittings.count(record.people(), Presence.ON_LEAVE), "absent", Sittings.count(record.people(), Presence.ABSENT),
                "people", record.people().stream().map(each -> object("id", each.person() == null ? null : each.person().getHandle(), "name", each.name(),
                        "presence", each.presence().getName(), "reason", each.reason(), "presides", each.presides())).toList());
    }

    static String label(Presence presence, String names) {
        return TEXTS.get("attendance.names", Labels.of(presence), names);
    }
}
