package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.collation.Attribution;
import org.heyi.collation.papers.Briefing;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Presence;
import org.heyi.model.review.Role;
import org.heyi.model.review.Sitting;
import org.heyi.model.util.Models;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was at a meeting of a group: recorded by its clerk, kept, and brought to the secretariat. */
class SittingsTest {

    private static final Instant AT = Instant.parse("2026-01-13T01:30:40Z");

    @TempDir
    Path folder;
    private Desk clerks;
    private Desk office;

    @BeforeEach
    void desks() {
        clerks = new Desk(folder, "clerk", "lijing");
        office = new Desk(folder, "office", "office");
        for (Desk each : List.of(clerks, office)) {
            for (String one : List.of("wumin 吴敏 SECRETARIAT 秘书处", "lijing 李静 CLERK 第一代表团", "lina 李娜 DEPUTY 第一代表团", "zhao 赵强 DEPUTY 第一代表团",
                    "wang 王建国 DEPUTY 第一代表团", "sun 孙丽 DEPUTY 第二代表团", "other 周涛 CLERK 第二代表团")) {
                String[] words = one.split(" ");
                String by = each.session().getParticipants().isEmpty() ? "test" : "wumin";
                People.add(each.workspace.archive(), words[0], new People.Person(words[1], words[3], Role.getByName(words[2]))).apply(each.workspace, by);
            }
        }
    }

    @AfterEach
    void close() {
        clerks.close();
        office.close();
    }

    private static Group group(Desk desk, String name) {
        return MinutesDraft.group(desk.session(), name);
    }

    private static Participant person(Desk desk, String handle) {
        return Models.participant(desk.session(), handle);
    }

    private static Sittings.Record record(Desk desk, String place, Sittings.Who... people) {
        return new Sittings.Record(group(desk, "第一代表团"), AT, place, List.of(people));
    }

    private static Sittings.Who who(Desk desk, String handle, Presence presence) {
        return new Sittings.Who(person(desk, handle), presence);
    }

    private static Sittings.Who leave(Desk desk, String handle, String reason) {
        return new Sittings.Who(person(desk, handle), person(desk, handle).getName(), Presence.ON_LEAVE, reason, false);
    }

    private static Sittings.Who chair(Desk desk, String handle) {
        return new Sittings.Who(person(desk, handle), person(desk, handle).getName(), Presence.PRESENT, "", true);
    }

    private Sitting recorded() {
        return Sittings.record(clerks.session(), person(clerks, "lijing"), record(clerks, "一号会议室", chair(clerks, "wang"), who(clerks, "lina", Presence.PRESENT),
                leave(clerks, "zhao", "公出"), new Sittings.Who(null, "列席某", Presence.ABSENT, "", false))).apply(clerks.workspace, "lijing");
    }

    @Test
    void theClerkRecordsItForTheOwnGroupAlone() {
        Sitting sitting = recorded();
        assertEquals(Instant.parse("2026-01-13T01:30:00Z"), sitting.getAt(), "to the minute");
        assertEquals(4, sitting.getAttendees().size());
        assertEquals(List.of("第一代表团"), Sittings.groups(clerks.workspace.archive(), "lijing").stream().map(Group::getName).toList());
        Edit<Sitting> foreign = Sittings.record(clerks.session(), person(clerks, "other"), record(clerks, "", who(clerks, "lina", Presence.ABSENT)));
        assertThrows(HeyiException.class, () -> foreign.apply(clerks.workspace, "other"));
        assertEquals(1, sitting.getRevision(), "nothing was changed");
        Sitting again = Sittings.record(clerks.session(), person(clerks, "wumin"), record(clerks, "", who(clerks, "lina", Presence.PRESENT)))
                .apply(clerks.workspace, "wumin");
        assertSame(sitting, again, "a group has one sitting at a time");
        assertEquals(2, again.getRevision());
        assertEquals(1, again.getAttendees().size());
    }

    @Test
    void whatCannotBeIsRefusedInOneSentence() {
        Participant clerk = person(clerks, "lijing");
        Sittings.Who absentChair = new Sittings.Who(person(clerks, "lina"), "李娜", Presence.ABSENT, "", true);
        Stream.of(record(clerks, ""), record(clerks, "", who(clerks, "lina", Presence.PRESENT), who(clerks, "lina", Presence.ABSENT)),
                record(clerks, "", absentChair), record(clerks, "", new Sittings.Who(null, " ", Presence.PRESENT, "", false)),
                new Sittings.Record(null, AT, "", List.of(who(clerks, "lina", Presence.PRESENT))))
                .forEach(each -> assertThrows(HeyiException.class, () -> Sittings.record(clerks.session(), clerk, each), each::toString));
    }

    @Test
    void itOutlivesAPersonWhoIsMerged() {
        Sitting sitting = recorded();
        People.merge(person(clerks, "zhao"), person(clerks, "lina")).apply(clerks.workspace, "wumin");
        assertEquals(List.of("王建国", "李娜", "列席某"), Sittings.recordOf(sitting).people().stream().map(Sittings.Who::name).toList());
        People.merge(person(clerks, "wang"), person(clerks, "sun")).apply(clerks.workspace, "wumin");
        assertEquals("孙丽", Sittings.recordOf(sitting).people().getFirst().name());
        assertTrue(Sittings.recordOf(sitting).people().getFirst().presides());
    }

    @Test
    void itReachesTheSecretariatInThePackageOfItsClerk() {
        Sitting sitting = recorded();
        Path first = clerks.handIn("lijing", "a.heyi");
        Collect.FileResult result = office.collectOne(first);
        assertEquals(1, result.sittings());
        Sitting there = Sittings.of(office.session()).getFirst();
        assertEquals(sitting.getId(), there.getId());
        assertSame(person(office, "zhao"), there.getAttendees().get(2).getPerson(), "as the roster there has them");
        assertNull(there.getAttendees().get(3).getPerson());
        assertEquals("列席某", there.getAttendees().get(3).getName());
        assertEquals(Collect.FileOutcome.SAME, office.collectOne(first).outcome(), "again it brings nothing");
        Sittings.record(clerks.session(), person(clerks, "lijing"), record(clerks, "二号会议室", who(clerks, "lina", Presence.PRESENT)))
                .apply(clerks.workspace, "lijing");
        assertEquals(1, office.collectOne(clerks.handIn("lijing", "b.heyi")).sittings());
        assertEquals("二号会议室", there.getPlace());
        assertEquals(0, office.collectOne(first).sittings(), "an older package takes nothing back");
        Sittings.remove(clerks.session(), person(clerks, "lijing"), sitting).apply(clerks.workspace, "lijing");
        office.collectOne(clerks.handIn("lijing", "c.heyi"));
        assertEquals(List.of(), Sittings.of(office.session()));
    }

    @Test
    void whoIsNotTheClerkOfTheGroupBringsNone() {
        recorded();
        Path file = clerks.handIn("lijing", "a.heyi");
        People.change(person(office, "lijing"), new People.Person(null, null, Role.DEPUTY)).apply(office.workspace, "wumin");
        Collect.Result result = office.collect(file);
        assertEquals(1, result.files().getFirst().foreignSittings());
        assertTrue(result.needsAttention());
        assertEquals(List.of(), Sittings.of(office.session()));
    }

    @Test
    void aBriefingSaysHowManyWereThereWhereThatIsKnown() {
        assertFalse(Briefing.of(clerks.session(), Attribution.NAMED, "第一代表团").getFirst().lines().getFirst().contains("出席"));
        recorded();
        assertEquals("1月13日，第一代表团举行会议，审议政府工作报告。王建国主持会议。出席2人，请假1人。",
                Briefing.of(clerks.session(), Attribution.NAMED, "第一代表团").getFirst().lines().getFirst());
        assertEquals("1月13日，第一代表团举行会议，审议政府工作报告。出席2人，请假1人。",
                Briefing.of(clerks.session(), Attribution.GROUP, "第一代表团").getFirst().lines().getFirst());
        assertFalse(Briefing.of(clerks.session(), Attribution.NONE, Briefing.ALL).getFirst().lines().getFirst().contains("出席"));
    }

    @Test
    void theHeadOfMinutesIsReadWithTheRoster() {
        List<String> minutes = List.of("时间：2026年1月13日上午9:30", "主持人：王建国", "出席：第一代表团全体代表", "请假：赵强代表（公出）", "缺席：孙某某",
                "李娜代表：报告实事求是，完全赞成。");
        SittingDraft draft = SittingDraft.of(clerks.session(), group(clerks, "第一代表团"), minutes, Instant.EPOCH);
        assertTrue(draft.told() && draft.timed());
        assertEquals(Instant.parse("2026-01-13T01:30:00Z"), draft.record().at());
        assertEquals(List.of("李静 PRESENT", "李娜 PRESENT", "赵强 ON_LEAVE", "王建国 PRESENT", "孙某某 ABSENT"),
                draft.record().people().stream().map(each -> each.name() + ' ' + each.presence().getName()).toList());
        assertEquals(List.of("孙某某"), draft.unknown());
        MinutesDraft remarks = MinutesDraft.of(clerks.session(), group(clerks, "第一代表团"), minutes);
        remarks.take(person(clerks, "lijing"), AT, draft.record()).apply(clerks.workspace, "lijing");
        assertTrue(Sittings.isKnown(clerks.session(), draft.record()));
        assertEquals(1, clerks.session().getAnnotations().size());
    }
}
