package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.heyi.export.office.AnnotatedDocx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said at a meeting, as it is typed and read from minutes. */
class MinutesCommandTest extends TypingTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));
    private static final Services SERVICES = Typed.services(new AnnotatedDocx());

    private Path minutes;

    MinutesCommandTest() {
        super(SERVICES);
    }

    @BeforeEach
    void people() throws IOException {
        assertEquals(0, heyi("report", "import", ROOT.resolve("samples/heping-2021.txt"), "--actor", "wumin"), err);
        for (String each : new String[] {"lijing 李静 联络员", "lina 李娜 代表", "wangjg 王建国 代表", "wangfang 王芳 代表"}) {
            String[] words = each.split(" ");
            assertEquals(0, heyi("people", "add", words[0], "--name", words[1], "--group", "第一代表团", "--role", words[2], "--actor", "wumin"), err);
        }
        assertEquals(0, heyi("people", "add", "zhao", "--name", "赵强", "--group", "第二代表团", "--actor", "wumin"), err);
        minutes = Files.writeString(folder.resolve("记录.txt"), """
                第一代表团讨论记录
                时间：2026年1月13日
                李娜代表：建议把智慧养老服务平台服务了多少老人写进去。
                王代表说，“办复率和满意率均达100%”，口径是怎么算的？
                """);
    }

    @Test
    void nothingIsWrittenUntilItIsKnownWhoSpoke() throws IOException {
        assertEquals(HeyiCommand.ATTENTION, heyi("minutes", "import", minutes, "--group", "第一代表团", "--dry-run", "--json"), err);
        JsonNode rows = json().get("rows");
        assertEquals(4, rows.size(), out);
        assertFalse(rows.get(0).get("taken").asBoolean());
        assertEquals("lina", rows.get(2).get("speaker").asText());
        assertEquals("智慧养老服务平台", rows.get(2).get("quote").asText());
        assertEquals(2, rows.get(3).get("candidates").size());
        assertEquals(HeyiCommand.ATTENTION, heyi("minutes", "import", minutes, "--group", "第一代表团", "--dry-run"), err);
        assertTrue(out.contains("王代表？（wangjg、wangfang）"), out);
        refused("王代表", "minutes", "import", minutes, "--group", "第一代表团", "--actor", "lijing");
        assertEquals(0, heyi("annotations", "list", "--json"), err);
        assertEquals(0, json().size(), out);
        Object[] whole = {"minutes", "import", minutes, "--group", "第一代表团", "--speaker", "王代表=wangfang", "--at", "2026-01-13 09:30", "--actor", "lijing"};
        assertEquals(HeyiCommand.ATTENTION, heyi(whole), err);
        assertEquals(0, heyi("annotations", "list", "--json"), err);
        assertEquals("lijing", json().get(0).get("recordedBy").asText());
        assertEquals("wangfang", json().get(1).get("author").asText());
        assertEquals(0, heyi("minutes", "import", minutes, "--known-only", "--group", "第一代表团", "--speaker", "王代表=wangfang", "--actor", "lijing"), out);
        assertEquals(0, heyi("annotations", "list", "--json"), err);
        assertEquals(2, json().size(), "the same minutes are taken in once");
    }

    @Test
    void whoIsUnknownOrUnwantedIsLeftOut() throws IOException {
        assertEquals(HeyiCommand.ATTENTION, heyi("minutes", "import", minutes, "--group", "第一代表团", "--known-only",
                "--leave-out", "3", "--actor", "lijing"), err);
        assertTrue(out.contains("收了 0 条") && out.contains("王代表"), out);
        assertEquals(0, heyi("annotations", "list", "--json"), err);
        assertEquals(0, json().size(), out);
    }

    @Test
    void oneRemarkIsRecordedForTheOwnGroup() throws IOException {
        assertEquals(0, heyi("minutes", "add", "--speaker", "lina", "--body", "这个数是怎么算的？", "--quote", "办复率和满意率均达100%", "--actor", "lijing", "--json"), err);
        assertEquals("FACT", json().get("kind").asText());
        assertEquals("lina", json().get("author").asText());
        assertEquals("lijing", json().get("recordedBy").asText());
        assertEquals(0, heyi("minutes", "add", "--speaker", "lina", "--body", "总的印象很好", "--actor", "lijing", "--at", "2026-01-13"), err);
        assertTrue(out.contains("记录人：李静"), out);
        // Nobody signs for another: what the clerk recorded is not the clerk's to hand in.
        refused("没有可以提交的意见", "pack", "--author", "lijing", "-o", "a.heyi", "--dry-run");
    }

    /** What a clerk recorded reaches the secretariat unsigned, in a Word file, and is told apart there as well. */
    @Test
    void itIsStillKnownWhoRecordedItAfterItsWayThroughWord() throws IOException {
        assertEquals(0, heyi("minutes", "add", "--speaker", "lina", "--body", "这个数是怎么算的？", "--quote", "办复率和满意率均达100%", "--at", "2026-01-13 09:30",
                "--actor", "lijing"), err);
        Path word = folder.resolve("记录.docx");
        assertEquals(0, heyi("export", "annotated.docx", "-o", word), err);
        Path other = folder.resolve("secretariat");
        assertEquals(0, Typed.on(other, SERVICES, "report", "import", ROOT.resolve("samples/heping-2021.txt"), "--actor", "wumin").code());
        Typed collected = Typed.on(other, SERVICES, "collect", word, "--actor", "wumin");
        assertEquals(0, collected.code(), collected.out() + collected.err());
        Typed listed = Typed.on(other, SERVICES, "annotations", "list", "--json");
        JsonNode comment = new ObjectMapper().readTree(listed.out()).get(0);
        assertEquals("李娜", comment.get("name").asText());
        assertEquals("李静", comment.get("recordedBy").asText(), listed.out());
    }

    @Test
    void whatIsWrongIsSaidInOneSentence() throws IOException {
        refused("本团", "minutes", "add", "--speaker", "zhao", "--body", "别的团的", "--actor", "lijing");
        refused("nobody", "minutes", "add", "--speaker", "nobody", "--body", "x", "--actor", "lijing");
        refused("昨天", "minutes", "add", "--speaker", "lina", "--body", "x", "--at", "昨天", "--actor", "lijing");
        refused("第三代表团", "minutes", "import", minutes, "--group", "第三代表团", "--actor", "lijing");
        refused("王代表", "minutes", "import", minutes, "--speaker", "王代表", "--actor", "lijing");
        refused("钱代表", "minutes", "import", minutes, "--speaker", "钱代表=lina", "--actor", "lijing");
        refused("99", "minutes", "import", minutes, "--leave-out", "99", "--actor", "lijing");
        refused("没有找到发言", "minutes", "import", Files.writeString(folder.resolve("空.txt"), "会议通知\n请按时参加。\n"), "--actor", "lijing");
        refused("没有.txt", "minutes", "import", folder.resolve("没有.txt"), "--actor", "lijing");
    }

    @Test
    void whoWasThereIsRecordedChangedListedAndTakenOut() throws IOException {
        Object[] first = {"minutes", "attendance", "--group", "第一代表团", "--at", "2026-01-13 09:30", "--place", "一号会议室", "--chair", "wangjg",
            "--on-leave", "lina=公出", "--rest", "出席", "--actor", "lijing"};
        assertEquals(0, heyi(first), err);
        assertTrue(out.contains("第一代表团 2026-01-13 09:30：出席 3 人，请假 1 人，缺席 0 人；地点：一号会议室；主持人：王建国"), out);
        assertEquals(0, heyi("minutes", "attendance", "--group", "第一代表团", "--at", "2026-01-13 09:30", "--absent", "王芳", "--actor", "lijing", "--json"), err);
        assertEquals(1, json().get("absent").asInt(), out);
        assertEquals(2, json().get("present").asInt(), "the others stay as they were");
        assertEquals(0, heyi("minutes", "sittings"), err);
        assertTrue(out.contains("请假：李娜（公出）") && out.contains("缺席：王芳") && out.contains("共 1 次会议"), out);
        assertEquals(0, heyi("minutes", "sittings", "--group", "第二代表团", "--json"), err);
        assertEquals(0, json().size(), out);
        refused("联络员", "minutes", "attendance", "--group", "第二代表团", "--at", "2026-01-13", "--present", "zhao", "--actor", "lijing");
        refused("--at", "minutes", "attendance", "--group", "第一代表团", "--present", "lina", "--actor", "lijing");
        refused("至少写一个人", "minutes", "attendance", "--group", "第一代表团", "--at", "2026-01-14", "--actor", "lijing");
        refused("没有记录过会议", "minutes", "attendance", "--group", "第一代表团", "--at", "2026-01-14", "--remove", "--actor", "lijing");
        assertEquals(0, heyi("minutes", "attendance", "--group", "第一代表团", "--at", "2026-01-13 09:30", "--remove", "--actor", "lijing"), err);
        assertEquals(0, heyi("minutes", "sittings", "--json"), err);
        assertEquals(0, json().size(), out);
    }

    @Test
    void whoWasThereIsReadFromTheHeadOfMinutes() throws IOException {
        Path head = Files.writeString(folder.resolve("会议.txt"), """
                时间：2026年1月13日下午2:30
                主持人：王建国
                出席：李娜、诸葛某
                请假：王芳（病假）
                李娜代表：建议把智慧养老服务平台服务了多少老人写进去。
                """);
        assertEquals(HeyiCommand.ATTENTION, heyi("minutes", "import", head, "--group", "第一代表团", "--dry-run"), err);
        assertTrue(out.contains("2026-01-13 14:30：出席 3 人，请假 1 人") && out.contains("照写的记下了：诸葛某"), out);
        assertEquals(0, heyi("minutes", "sittings", "--json"), err);
        assertEquals(0, json().size(), "nothing is written");
        assertEquals(HeyiCommand.ATTENTION, heyi("minutes", "import", head, "--group", "第一代表团", "--actor", "lijing", "--json"), err);
        assertEquals("recorded", json().get("attendance").asText(), out);
        assertEquals(0, heyi("annotations", "list", "--json"), err);
        assertTrue(out.contains("2026-01-13T06:30:00Z"), "what was said was said then");
        assertEquals(0, heyi("minutes", "import", head, "--group", "第一代表团", "--actor", "lijing"), out + err);
        assertTrue(out.contains("已经记过"), out);
        assertEquals(HeyiCommand.ATTENTION, heyi("minutes", "import", head, "--actor", "wumin"), err);
        assertTrue(out.contains("--group"), out);
        assertEquals(0, heyi("minutes", "sittings", "--json"), err);
        assertEquals("lijing", json().get(0).get("recordedBy").asText(), out);
        assertEquals(0, heyi("pack", "--author", "lijing", "-o", folder.resolve("a.heyi")), out + err);
        assertTrue(out.contains("1 次会议的出席情况"), out);
        assertEquals(HeyiCommand.ATTENTION, heyi("minutes", "attendance", "--group", "第一代表团", "--from", head, "--at", "2026-01-15", "--actor", "lijing"), err);
        assertTrue(out.contains("2026-01-15：出席 3 人"), out);
    }
}
