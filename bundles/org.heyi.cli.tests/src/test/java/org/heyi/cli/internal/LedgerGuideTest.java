package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.heyi.check.Checks;
import org.heyi.export.Exporters;
import org.heyi.export.office.EvaluationXlsx;
import org.heyi.export.office.LedgerXlsx;
import org.heyi.export.office.UrgingXlsx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger on the command line, in the order in which the guide tells it. */
class LedgerGuideTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));

    @TempDir
    Path folder;
    private String out;
    private String err;

    private int heyi(Object... args) {
        List<String> all = new ArrayList<>(Arrays.stream(args).map(Object::toString).toList());
        all.addAll(List.of("--workspace", folder.resolve("ws").toString()));
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        int code = HeyiCommand.run(all.toArray(String[]::new), LedgerGuideTest::service, new PrintWriter(outText), new PrintWriter(errText));
        out = outText.toString();
        err = errText.toString();
        return code;
    }

    private static <T> T service(Class<T> type) {
        return type.cast(type == Checks.class ? new Checks()
                : new Exporters(List.of(new LedgerXlsx(), new EvaluationXlsx(), new UrgingXlsx())));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }

    private void refused(String expected, Object... args) {
        assertEquals(HeyiCommand.WRONG, heyi(args), out + err);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.contains(expected) && !err.contains("Exception"), err);
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
        assertEquals(HeyiCommand.ATTENTION, heyi("ledger", "summary", "--as-of", "2022-05-01", "--json"), err);
        JsonNode sentence = json().get("sentence");
        for (JsonNode number : sentence.get("numbers")) {
            assertEquals(number.get("text").asText(),
                    sentence.get("text").asText().substring(number.get("start").asInt(), number.get("end").asInt()));
            assertEquals(1, number.get("rows").size());
        }
        assertEquals("category", json().get("findings").get(0).get("code").asText(), "the guide gives no category");
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
}
