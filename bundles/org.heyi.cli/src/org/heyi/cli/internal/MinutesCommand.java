package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.heyi.base.HeyiException;
import org.heyi.importing.ReportReader;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Moments;
import org.heyi.store.Workspace;
import org.heyi.usecase.Comment;
import org.heyi.usecase.MinutesDraft;
import org.heyi.usecase.Passages;
import org.heyi.usecase.People;
import org.heyi.usecase.Recording;
import org.heyi.usecase.RemarkKinds;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.SittingDraft;
import org.heyi.usecase.Sittings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi minutes …: what was said at a meeting of a group. */
@Command(name = "minutes")
@Commands.Group({MinutesCommand.Import.class, MinutesCommand.Add.class, AttendanceCommand.class, SittingsCommand.class})
final class MinutesCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        return usage();
    }

    static Instant time(Session session, String typed) {
        try {
            return typed == null ? Instant.now() : Moments.parse(typed, ZoneId.of(session.getZone()));
        } catch (DateTimeException e) {
            throw new HeyiException(TEXTS.get("minutes.time", typed), e);
        }
    }

    /** heyi minutes import FILE */
    @Command(name = "import")
    static final class Import extends HeyiSubcommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private Path file;

        @Option(names = "--group", paramLabel = "NAME")
        private String group;

        @Option(names = "--at", paramLabel = "TIME", descriptionKey = "minutes.import.at")
        private String at;

        @Option(names = "--speaker", paramLabel = "WRITTEN=ID")
        private List<String> speakers = List.of();

        @Option(names = "--leave-out", paramLabel = "N", split = ",")
        private List<Integer> leftOut = List.of();

        @Option(names = "--known-only")
        private boolean knownOnly;

        @Option(names = "--dry-run")
        private boolean dryRun;

        @Override
        public Integer call() {
            List<String> lines = new ReportReader().lines(file, progress());
            try (Workspace workspace = dryRun ? openExisting() : open()) {
                Session session = Sessions.current(workspace.archive());
                Sessions.currentVersion(workspace.archive());
                MinutesDraft draft = MinutesDraft.of(session, MinutesDraft.group(session, group), lines);
                for (String each : speakers) {
                    int sign = each.lastIndexOf('=');
                    if (sign <= 0) {
                        throw new HeyiException(TEXTS.get("minutes.speaker", each));
                    }
                    draft.setSpeaker(each.substring(0, sign).strip(), People.require(session, each.substring(sign + 1).strip()));
                }
                leftOut.forEach(each -> draft.take(each - 1, false));
                Map<String, Long> unknown = draft.unknown();
                List<MinutesDraft.Row> rows = draft.rows();
                SittingDraft who = SittingDraft.of(session, MinutesDraft.group(session, group), lines, time(session, at));
                Attendance attendance = attendance(session, who);
                if (!dryRun) {
                    write(workspace, session, draft, unknown, at == null && who.timed() ? who.record().at() : time(session, at),
                            attendance == Attendance.RECORDED ? who.record() : null);
                }
                report(rows, unknown, who, attendance, ZoneId.of(session.getZone()));
                boolean unsure = rows.stream().anyMatch(each -> each.taken() && each.asksToLook());
                return unsure || !unknown.isEmpty() || attendance.needsAttention(who) ? HeyiCommand.ATTENTION : HeyiCommand.DONE;
            }
        }

        /** What becomes of what the head of the minutes says of who was there. */
        private enum Attendance {
            /** It says nothing. */
            NONE,
            /** It is recorded with the remarks. */
            RECORDED,
            /** That sitting is recorded already, and stays as it is. */
            THERE,
            /** Nobody said whose meeting it was. */
            NO_GROUP,
            /** Neither the minutes nor the command say when it was. */
            NO_TIME;

            private boolean needsAttention(SittingDraft who) {
                return this == NO_GROUP || this == NO_TIME || this == RECORDED && !who.unknown().isEmpty();
            }
        }

        private Attendance attendance(Session session, SittingDraft who) {
            if (!who.told()) {
                return Attendance.NONE;
            }
            if (who.record().group() == null) {
                return Attendance.NO_GROUP;
            }
            if (!who.timed() && at == null) {
                return Attendance.NO_TIME;
            }
            return Sittings.isKnown(session, who.record()) ? Attendance.THERE : Attendance.RECORDED;
        }

        private void write(Workspace workspace, Session session, MinutesDraft draft, Map<String, Long> unknown, Instant said, Sittings.Record record) {
            if (!unknown.isEmpty() && !knownOnly) {
                throw new HeyiException(TEXTS.get("minutes.unknown", names(unknown)));
            }
            IntStream.range(0, draft.rows().size()).filter(each -> draft.rows().get(each).asksWho()).forEach(each -> draft.take(each, false));
            Participant clerk = People.require(session, actor());
            boolean any = draft.rows().stream().anyMatch(MinutesDraft.Row::taken);
            if (any && record != null) {
                draft.take(clerk, said, record).apply(workspace, actor());
            } else if (any) {
                draft.take(clerk, said).apply(workspace, actor());
            } else if (record != null) {
                Sittings.record(session, clerk, record).apply(workspace, actor());
            }
        }

        private static String names(Map<String, Long> unknown) {
            return unknown.keySet().stream()
                    .map(each -> each.isEmpty() ? TEXTS.get("minutes.nameless") : each).collect(Collectors.joining(TEXTS.get("list.comma")));
        }

        private void report(List<MinutesDraft.Row> rows, Map<String, Long> unknown, SittingDraft who, Attendance attendance, ZoneId zone) {
            long taken = rows.stream().filter(each -> each.taken() && (dryRun || !each.asksWho())).count();
            if (json()) {
                JsonOut.print(out(), object("imported", !dryRun, "taken", taken, "unknown", List.copyOf(unknown.keySet()),
                        "attendance", attendance.name().toLowerCase(Locale.ROOT), "sitting", who.told() ? AttendanceCommand.json(who.record()) : null,
                        "unknownPeople", who.unknown(),
                        "rows", IntStream.range(0, rows.size()).mapToObj(each -> json(each + 1, rows.get(each))).toList()));
                return;
            }
            if (dryRun) {
                list(rows);
            }
            say(dryRun ? "minutes.read" : "minutes.imported", taken, rows.size() - taken);
            if (!unknown.isEmpty()) {
                say(dryRun ? "minutes.unknownRead" : "minutes.unknownLeft", names(unknown));
            }
            if (attendance == Attendance.RECORDED) {
                out().println(AttendanceCommand.line(who.record(), zone));
                if (!who.unknown().isEmpty()) {
                    say("minutes.attendance.unknown", String.join(TEXTS.get("list.comma"), who.unknown()));
                }
            } else if (attendance != Attendance.NONE) {
                say("minutes.attendance." + attendance.name());
            }
        }

        private void list(List<MinutesDraft.Row> rows) {
            for (int i = 0; i < rows.size(); i++) {
                MinutesDraft.Row each = rows.get(i);
                String who = each.speaker() != null ? each.speaker().getName() : TEXTS.get("minutes.who",
                        each.written().isEmpty() ? TEXTS.get("minutes.nameless") : each.written(),
                        each.candidates().stream().map(Participant::getHandle).collect(Collectors.joining(TEXTS.get("list.comma"))));
                String words = AnnotationsCommand.shortened(each.words().replace('\n', ' '));
                if (each.taken()) {
                    say("minutes.row", i + 1, who, Labels.of(each.kind()), words, place(each.chosen().anchor()), each.chosen().confidence() / 10);
                } else {
                    say(each.there() ? "minutes.there" : "minutes.leftOut", i + 1, words);
                }
            }
        }

        private static String place(Anchor anchor) {
            return anchor.getParagraph() == null ? TEXTS.get("minutes.whole") : AnnotationsCommand.shortened(anchor.getQuote());
        }

        private static Map<String, Object> json(int number, MinutesDraft.Row row) {
            Anchor anchor = row.chosen().anchor();
            return object("row", number, "line", row.line(), "said", row.said().name().toLowerCase(Locale.ROOT), "taken", row.taken(), "there", row.there(),
                    "written", row.written(), "speaker", row.speaker() == null ? null : row.speaker().getHandle(),
                    "candidates", row.candidates().stream().map(Participant::getHandle).toList(), "kind", row.kind().getName(), "words", row.words(),
                    "quote", anchor.getQuote(), "confidence", row.chosen().confidence() / 1000.0);
        }
    }

    /** heyi minutes add */
    @Command(name = "add")
    static final class Add extends HeyiSubcommand {

        @Option(names = "--speaker", required = true, paramLabel = "ID")
        private String speaker;

        @Option(names = "--body", required = true, paramLabel = "TEXT", descriptionKey = "minutes.body")
        private String body;

        @Option(names = "--quote", paramLabel = "TEXT")
        private String quote;

        @Option(names = "--kind", paramLabel = "KIND", converter = AnnotateCommand.KindConverter.class)
        private AnnotationKind kind;

        @Option(names = "--at", paramLabel = "TIME", descriptionKey = "minutes.at")
        private String at;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Session session = Sessions.current(workspace.archive());
                Passages passages = new Passages(Sessions.currentVersion(workspace.archive()));
                Participant clerk = People.require(session, actor());
                Recording.Remark remark = new Recording.Remark(People.require(session, speaker), quote == null ? null : passages.find(quote, null, null),
                        new Comment(kind == null ? RemarkKinds.guess("", body) : kind, body), time(session, at));
                Annotation added = Recording.add(session, clerk, List.of(remark)).apply(workspace, actor()).getFirst();
                if (json()) {
                    JsonOut.print(out(), Views.annotation(added));
                } else {
                    say("minutes.added", added.getNumber(), added.getAuthor().getName(), Labels.of(added.getKind()), clerk.getName());
                }
            }
            return HeyiCommand.DONE;
        }
    }
}
