package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.ledger.LedgerImport;
import org.heyi.model.review.Body;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;
import org.heyi.usecase.ImportPeople.Outcome;
import org.heyi.usecase.People.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roster kept as a table: who is new, who is known, and what is wrong. */
class ImportPeopleTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("ws"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private ImportPeople.Result read(String... lines) {
        try {
            Path file = Files.writeString(folder.resolve("roster.csv"), String.join("\n", lines) + "\n");
            return ImportPeople.read(workspace.archive(), ImportPeople.table(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void take(String... lines) {
        ImportPeople.Result result = read(lines);
        assertEquals(List.of(), result.errors().stream().map(LedgerImport.Problem::message).toList());
        ImportPeople.add(workspace.archive(), result).apply(workspace, session() == null ? "me" : "w");
    }

    private Session session() {
        return workspace.archive().getCurrent();
    }

    private Participant person(String named) {
        return People.require(session(), named);
    }

    private static final String[] ROSTER = {"和平区第十七届人大代表名册,,,,,,,", "序号,姓 名,代表团,职务,人员类别,工作单位,手机,代表证号,性别",
        "1,吴敏,,主任,大会秘书处,区人大办,,,女", "2,陈　明,第一代表团,校长,,一中,13800000000,001,男", "3,陈明,第二代表团,,人大代表,,,002,男",
        "4,曾丽,第一代表团,,联络员,,,,女", "合计,4人,,,,,,,"};

    @Test
    void aRosterIsTakenInOnce() {
        take(ROSTER);
        assertEquals(4, session().getParticipants().size());
        assertEquals(Role.SECRETARIAT, person("吴敏").getRole());
        Participant one = person("陈明");
        Participant two = person("陈明2");
        assertEquals("第一代表团", one.getGroup().getName());
        assertEquals("第二代表团", two.getGroup().getName());
        assertEquals(Role.DEPUTY, one.getRole());
        assertEquals("校长", one.getPost());
        assertEquals("一中", one.getUnit());
        assertEquals("13800000000", one.getPhone());
        assertEquals("性别：男", one.getRemarks());
        assertSame(one.getGroup(), person("曾丽").getGroup());
        ImportPeople.Result again = read(ROSTER);
        assertEquals(4, again.count(Outcome.SAME));
        assertEquals(List.of(), again.errors());
        assertTrue(workspace.change("w", "test", ImportPeople.add(workspace.archive(), again).mutation()).isEmpty());
    }

    @Test
    void aNewerRosterChangesWhatItSays() {
        take(ROSTER);
        String id = person("陈明").getId();
        ImportPeople.Result result = read("姓名,界别,编号,电话,性别,党派", "陈铭,第一代表团,001,,男,民盟", "新人,教育界,009,,,", "曾丽,第一代表团,004,,女,");
        assertEquals(1, result.count(Outcome.NEW));
        assertEquals(2, result.count(Outcome.CHANGED));
        assertTrue(result.lines().get(0).changes().get(0).contains("陈铭"), result.lines().get(0).changes().toString());
        ImportPeople.add(workspace.archive(), result).apply(workspace, "吴敏");
        Participant renamed = person("陈铭");
        assertEquals(id, renamed.getId());
        assertEquals(List.of("陈明"), People.formerNames(renamed));
        assertEquals("13800000000", renamed.getPhone(), "an empty cell says nothing");
        assertEquals("性别：男\n党派：民盟", renamed.getRemarks());
        assertEquals(Role.MEMBER, person("新人").getRole());
        assertEquals(GroupType.SECTOR, person("新人").getGroup().getType());
        assertEquals("004", person("曾丽").getCode());
        // The older file does not give back the older name.
        ImportPeople.Result old = read(ROSTER);
        assertEquals(4, old.lines().size());
        assertTrue(old.lines().stream().noneMatch(line -> line.person() != null && line.person().name() != null));
    }

    @Test
    void neverByNameAloneWhenTwoHaveIt() {
        take("姓名,代表团", "吴,", "陈明,第一代表团", "陈明,第二代表团");
        ImportPeople.Result result = read("姓名", "陈明");
        assertEquals(List.of("person-ambiguous"), result.errors().stream().map(LedgerImport.Problem::code).toList());
        assertThrows(HeyiException.class, () -> ImportPeople.add(workspace.archive(), result));
        assertEquals(1, read("姓名,代表团", "陈明,第三代表团").count(Outcome.NEW));
        // Somebody of whom only the name is known, as from a comment in a file.
        People.add(workspace.archive(), "li", new Person("李红", null, null)).apply(workspace, "me");
        assertEquals(1, read("姓名,代表团", "李红,第三代表团").count(Outcome.CHANGED));
        assertEquals(2, read("姓名,代表团", "李红,第三代表团", "李红,第四代表团").count(Outcome.NEW));
    }

    @Test
    void everythingThatIsWrongIsSaid() {
        ImportPeople.Result result = read("姓名,代表团,角色,编号,单位", ",第一代表团,,1,", "甲,第一代表团,皇帝,2,", "乙\u202e,第一代表团,,3,", "丙,第一代表团,,4,",
                "丁,第一代表团,,4,", "戊,,承办单位,,", "己,第一代表团,,,", "己,第一代表团,,,");
        assertEquals(List.of("name-missing", "role-unknown", "name-hidden", "code-twice", "unit-missing", "person-twice"),
                result.errors().stream().map(LedgerImport.Problem::code).toList());
        assertEquals(List.of("A2", "C3", "A4", "D6", "E7", "A9"), result.errors().stream().map(LedgerImport.Problem::cell).toList());
        assertFalse(result.errors().get(2).message().contains("\u202e"));
        assertThrows(HeyiException.class, () -> read("没有,表头", "1,2"));
        assertThrows(HeyiException.class, () -> read("姓名,代表团"));
    }

    @Test
    void theLastSecretariatRemains() {
        take("姓名,角色", "吴敏,秘书处");
        assertEquals(List.of("secretariat-last"), read("姓名,角色", "吴敏,代表").errors().stream().map(LedgerImport.Problem::code).toList());
        assertEquals(List.of(), read("姓名,角色", "吴敏,代表", "张,秘书处").errors());
        assertEquals(1, read("姓名,角色", "吴敏,").count(Outcome.SAME));
    }

    @Test
    void theReportComesIntoTheSessionOfTheRoster() throws IOException {
        take("姓名,角色", "吴敏,秘书处");
        Session session = session();
        assertNull(session.getName());
        Path report = Files.writeString(folder.resolve("report.txt"),
                "政府工作报告\n——2021年12月12日在政协和平区第十五届委员会第一次会议上\n各位委员：\n现在报告工作。\n一、回顾\n五年来，我们做了很多工作。\n");
        ImportReport.add(workspace.archive(), ImportReport.read(report, Profile.CLEAN, Revisions.ACCEPT, Progress.NONE)).apply(workspace, "吴敏");
        assertSame(session, session());
        assertEquals(1, workspace.archive().getSessions().size());
        assertFalse(session.getName().isEmpty());
        assertEquals(1, session.getOrdinal());
        assertEquals(Body.CPPCC, session.getBody());
        assertEquals(2021, session.getYear());
        assertEquals(Role.MEMBER, People.usualRole(session));
    }
}
