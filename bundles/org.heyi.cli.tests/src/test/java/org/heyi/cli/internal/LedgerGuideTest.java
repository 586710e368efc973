package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.heyi.export.office.EvaluationXlsx;
import org.heyi.export.office.LedgerXlsx;
import org.heyi.export.office.UrgingXlsx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger on the command line, in the order in which the guide tells it. */
class LedgerGuideTest extends TypingTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));
    private static final Services SERVICES = Typed.services(new LedgerXlsx(), new EvaluationXlsx(), new UrgingXlsx());

    LedgerGuideTest() {
        super(SERVICES);
    }

    @BeforeEach
    void aReportWithTheGuidesComment() {
        assertEquals(0, heyi("report", "import", ROOT.resolve("samples/heping-2021.txt")), err);
        for (int i = 1; i <= 24; i++) {
            assertEquals(0, heyi("annotate", "--author", "lina", "--name", "李娜", "--group", "第一代表团", "--quote", "智慧养老服务平台",
                    "--kind", "工作建议", "--body", "第" + i + "条"), err);
        }
    }

    @Test
    void everyCommandOfTheGuideRuns() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("docs/guide/07-ledger.md"));
        int from = lines.indexOf("## 一件建议的全过程");
        String id = "";
        int run = 0;
        for (String line : lines.subList(from, lines.size())) {
            if (!line.startsWith("    ./heyi ledger ")) {
                continue;
            }
            List<Object> args = new ArrayList<>(List.of(line.strip().substring("./heyi ".length()).replace("$ID", id).split(" ")));
            for (int i = 1; i < args.size(); i++) {
                if (args.get(i - 1).equals("-o") || args.get(i - 1).equals("--template")) {
                    args.set(i, folder.resolve(args.get(i).toString()));
                }
            }
            if (args.contains("letter")) {
                args.add("--force");
            }
            assertEquals(0, heyi(args.toArray()), line + "\n" + err);
            if (line.contains("register")) {
                id = out.replaceAll("(?s).* id ", "").strip().replaceAll(".*id\\s*", "");
            }
            run++;
        }
        assertTrue(run > 25, "commands run: " + run);
        assertEquals(0, heyi("ledger", "show", 1, "--json"));
        assertEquals("ARCHIVED", json().get("state").asText());
        try (var files = Files.list(folder)) {
            assertEquals(5, files.filter(f -> f.toString().endsWith(".docx")).count());
        }
        assertEquals(0, heyi("ledger", "stats", "--rows", "replied", "--as-of", "2022-05-01", "--json"), err);
        assertEquals("0001", json().get("rows").get(0).get("number").asText());
        assertEquals(0, json().get("others").size());
        assertEquals(0, heyi("ledger", "stats", "--rows", "办复率", "--as-of", "2022-01-01"), err);
        assertTrue(out.contains("其余") && out.contains("第0001号建议"), out);
        refused("replied", "ledger", "stats", "--rows", "fun");
        assertEquals(0, heyi("ledger", "summary", "--as-of", "2022-05-01", "--json"), err);
        JsonNode sentence = json().get("sentence");
        for (JsonNode number : sentence.get("numbers")) {
            assertEquals(number.get("text").asText(),
                    sentence.get("text").asText().substring(number.get("start").asInt(), number.get("end").asInt()));
            assertEquals(1, number.get("rows").size());
        }
        assertEquals(0, heyi("ledger", "export", "urging.xlsx", "-o", folder.resolve("u.xlsx"), "--option", "days=30"), err);
        refused("day", "ledger", "export", "urging.xlsx", "-o", folder.resolve("v.xlsx"), "--option", "day=30");
        assertEquals(0, heyi("verify"), out);
    }

    @Test
    void coSignersSignThemselvesAndBeforeTheCutOff() throws IOException {
        heyi("annotate", "--author", "wang", "--name", "王志强", "--quote", "1448", "--body", "x");
        assertEquals(0, heyi("ledger", "register", "--from", 1, "--title", "关于养老的建议", "--json"), err);
        String id = json().get("id").asText();
        refused("--proposer", "ledger", "invite", id, "--on", "2021-12-11");
        refused("领衔人", "ledger", "invite", id, "--proposer", "李娜", "--on", "2021-12-11");
        refused("截止日", "ledger", "invite", id, "--proposer", "wang", "--due", "2021-12-01", "--on", "2021-12-11");
        assertEquals(0, heyi("ledger", "invite", id, "--proposer", "wang", "--due", "2021-12-12", "--on", "2021-12-11"), err);
        assertEquals(0, heyi("ledger", "invite", id, "--proposer", "陈静", "--due", "2021-12-12", "--on", "2021-12-11"), err);
        refused("已经邀请", "ledger", "invite", id, "--proposer", "王志强", "--on", "2021-12-11");
        refused("本人", "ledger", "confirm", id, "--proposer", "王志强", "--actor", "lina", "--on", "2021-12-11");
        refused("2021-12-12", "ledger", "confirm", id, "--actor", "wang", "--on", "2021-12-13");
        refused("赵敏", "ledger", "confirm", id, "--proposer", "赵敏", "--on", "2021-12-12");
        assertEquals(0, heyi("ledger", "confirm", id, "--actor", "wang", "--on", "2021-12-12", "--json"), err);
        assertEquals("CONFIRMED", json().get("coSigners").get(0).get("state").asText(), out);
        assertEquals("INVITED", json().get("coSigners").get(1).get("state").asText());
        assertEquals("JOINT", json().get("type").asText());
        refused("已经签名", "ledger", "confirm", id, "--actor", "wang", "--on", "2021-12-12");
        assertEquals(0, heyi("ledger", "leave", id, "--actor", "wang", "--on", "2021-12-12", "--json"), err);
        assertEquals("WITHDRAWN", json().get("coSigners").get(0).get("state").asText());
        assertEquals("INDIVIDUAL", json().get("type").asText());
        assertEquals(0, heyi("ledger", "submit", id, "--on", "2021-12-12"), err);
        refused("确认联名", "ledger", "confirm", id, "--proposer", "陈静", "--on", "2021-12-12");
        refused("还不能出", "ledger", "letter", "reply", id, "-o", folder.resolve("x.docx"));
        refused("reply", "ledger", "letter", "postcard", id, "-o", folder.resolve("x.docx"));
        assertFalse(Files.exists(folder.resolve("x.docx")));
        assertEquals(0, heyi("verify"), out);
    }

    @Test
    void whatIsWrongWithALedgerIsMarkedInIt() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "届次,类型,编号,案由,主办单位,交办日期\n十七届人大一次会议,建议,1,=关于日期的建议,区教育局,2017-02-30\n");
        Path report = folder.resolve("errors.xlsx");
        assertEquals(HeyiCommand.WRONG, heyi("ledger", "import", bad, "--report", report));
        assertTrue(err.contains("errors.xlsx") && Files.size(report) > 1000, err);
    }

    /** What was drafted and approved is what is sent, unless something else is said. */
    @Test
    void aReplyIsSentAsItWasApproved() throws IOException {
        String id = assigned();
        assertEquals(0, heyi("ledger", "sign", 1, "--unit", "区民政局", "--on", "2021-12-22"), err);
        assertEquals(0, heyi("ledger", "draft-reply", 1, "--on", "2022-02-15", "--text", "补贴办法已印发。"), err);
        refused("很好", "ledger", "approve-reply", 1, "--class", "很好", "--on", "2022-02-20");
        assertEquals(0, heyi("ledger", "approve-reply", 1, "--class", "采纳解决", "--publicity", "主动公开", "--on", "2022-02-20"), err);
        refused("--attitude", "ledger", "reply", 1, "--attitude", "满意");
        assertEquals(0, heyi("ledger", "reply", 1, "--document", "津和民函〔2022〕1号", "--solution", "部分解决", "--co-signers", "抄送", "--on", "2022-02-25"), err);
        assertEquals(0, heyi("ledger", "show", id), err);
        String reply = out.lines().filter(l -> l.contains("2022-02-25")).findFirst().orElseThrow();
        assertTrue(reply.contains("建议被采纳、问题已解决") && reply.contains("主动公开") && reply.contains("补贴办法已印发。"), reply);
        assertEquals(0, heyi("ledger", "feedback", 1, "--result", "不满意", "--reason", "太慢", "--on", "2022-03-01"), err);
        refused("类别", "ledger", "reply", 1, "--on", "2022-03-10");
        assertEquals(0, heyi("verify"), out);
    }

    private String assigned() throws IOException {
        assertEquals(0, heyi("ledger", "register", "--from", 1, "--title", "关于养老的建议", "--json"), err);
        String id = json().get("id").asText();
        assertEquals(0, heyi("ledger", "submit", id, "--on", "2021-12-12"), err);
        refused("分类表", "ledger", "accept", id, "--category", "民生", "--on", "2021-12-13");
        assertEquals(0, heyi("ledger", "rules", "--category", "民生", "--category", "城建"), err);
        refused("城建", "ledger", "accept", id, "--category", "教育", "--on", "2021-12-13");
        assertEquals(0, heyi("ledger", "accept", id, "--category", "民生", "--on", "2021-12-13"), err);
        assertEquals(0, heyi("ledger", "number", id, "--on", "2021-12-13"), err);
        assertEquals(0, heyi("ledger", "assign", 1, "--unit", "区民政局", "--on", "2021-12-20"), err);
        return id;
    }

    @Test
    void localRulesAreSetPerSessionAndCountForDeadlines() throws IOException {
        refused("答复=3个月", "ledger", "rules", "--limit", "答复=很久");
        refused("shanghai-2007", "ledger", "rules", "--preset", "上海");
        refused("0 到 4", "ledger", "rules", "--decimals", "9");
        assertEquals(0, heyi("ledger", "rules", "--preset", "lianyungang", "--limit", "答复=2个月", "--limit", "SIGN=3working-days", "--members", 190,
                "--rounding", "largest-absorbs", "--scheme", "a-d", "--json"), err);
        assertEquals("STRICT", json().get("satisfaction").asText());
        assertEquals("LARGEST_ABSORBS", json().get("rounding").asText());
        assertEquals(4, json().get("classes").size());
        assigned();
        assertEquals(0, heyi("ledger", "show", 1, "--json"), err);
        assertEquals("2022-02-20", json().get("due").asText(), "two months");
        assertEquals(0, heyi("ledger", "stats", "--rows", "proposers", "--as-of", "2022-01-01", "--json"), err);
        assertEquals(1, json().get("people").size());
        assertEquals(190, json().get("of").asInt());
        assertEquals(0, heyi("ledger", "sign", 1, "--on", "2021-12-27"), err);
        assertEquals(0, heyi("ledger", "reply", 1, "--class", "A", "--on", "2021-12-28"), err);
        refused("不能再换", "ledger", "rules", "--scheme", "a-c");
        assertEquals(0, heyi("ledger", "stats", "--rows", "signed-in-time", "--as-of", "2022-01-01", "--json"), err);
        assertEquals(0, json().get("count").asInt(), "the 23rd was the third working day");
        assertEquals(1, json().get("of").asInt());
        refused("十九届", "ledger", "rules", "--session", "十九届人大一次会议");
    }

    @Test
    void theHolidayCalendarIsAFileThatPeopleChange() throws IOException {
        Path file = folder.resolve("calendar.txt");
        assertEquals(0, heyi("ledger", "calendar", "-o", file), err);
        assertTrue(out.contains("2017—2026"), out);
        refused("calendar.txt", "ledger", "calendar", "-o", file);
        Files.writeString(file, "year 2027\n2027-01-01 休 元旦\n2027-02-30 休\n", java.nio.file.StandardOpenOption.APPEND);
        refused("2027-02-30", "ledger", "calendar", file);
        refused("nothing.txt", "ledger", "calendar", folder.resolve("nothing.txt"));
        Files.writeString(file, Files.readString(file).replace("2027-02-30", "2027-02-01"));
        assertEquals(0, heyi("ledger", "calendar", file, "--json"), err);
        assertEquals(11, json().get("years").size());
        assertFalse(json().get("builtIn").asBoolean());
        refused("--reset", "ledger", "calendar", file, "--reset");
        assertEquals(0, heyi("ledger", "calendar", "--reset", "--json"), err);
        assertTrue(json().get("builtIn").asBoolean());
        assertEquals(0, heyi("verify"), out);
    }

    @Test
    void publishedNumbersAreChecked() throws IOException {
        assertEquals(HeyiCommand.ATTENTION, heyi("ledger", "sum", "838=4+778+21+11+46"), err);
        assertTrue(out.contains("相差22"), out);
        assertEquals(0, heyi("ledger", "sum", "93=54+33+2+4", "--json"), err);
        assertEquals("58.06", json().get("plain").get(0).asText());
        assertEquals("58.07", json().get("absorbed").get(0).asText());
        refused("838=", "ledger", "sum", "838");
        refused("838=", "ledger", "sum", "=1+2");
        refused("838=", "ledger", "sum", "1=1", "--decimals", 9);
    }

    @Test
    void figuresAreBrokenDownToTheRowsOfOneUnitAndOneYear() throws IOException {
        assigned();
        assertEquals(0, heyi("ledger", "stats", "--all", "--as-of", "2022-01-01"), err);
        for (org.heyi.ledger.Indicator each : org.heyi.ledger.Indicator.values()) {
            assertTrue(out.contains(each.label() + " ") && out.contains(each.definition()), each.label());
        }
        assertTrue(out.contains("提出率 1/不详 = —"), out);
        assertEquals(0, heyi("ledger", "stats", "--by", "unit", "--only", "区民政局", "--rows", "replied", "--as-of", "2022-01-01", "--json"), err);
        assertEquals(1, json().get("others").size());
        refused("--by", "ledger", "stats", "--only", "区民政局");
        refused("区民政局", "ledger", "stats", "--by", "unit", "--only", "区教育局", "--as-of", "2022-01-01");
        refused("2021", "ledger", "stats", "--year", 1999);
        assertEquals(0, heyi("ledger", "summary", "--year", 2021, "--as-of", "2022-01-01"), err);
        assertTrue(out.contains("交由1个单位办理1件"), out);
        assertEquals(0, heyi("ledger", "stats", "--by", "class", "--as-of", "2022-01-01", "--json"), err);
        assertTrue(json().get("indicators").size() > 20 && json().get("rows").get(0).get("shareAbsorbed").asDouble() == 100.0, out);
    }
}
