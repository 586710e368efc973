package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;

class CommandLineTest extends TypingTest {

    private static final Path SAMPLE = Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt");
    private static final Services SERVICES = Typed.services();

    CommandLineTest() {
        super(SERVICES);
    }

    @Override
    void refused(String expected, Object... args) {
        super.refused(expected, args);
        assertEquals("", out);
    }

    @Test
    void theSampleReportInJson() throws IOException {
        assertEquals(0, heyi("report", "import", SAMPLE, "--json"), err);
        JsonNode imported = json();
        assertEquals(0, heyi("report", "show", "--json"));
        JsonNode report = json();
        assertEquals(imported, report);
        assertEquals(1, report.get("version").asInt());
        assertEquals("和平区人民政府工作报告", report.get("title").asText());
        assertEquals("2021-12-12", report.get("date").asText());
        assertEquals("郑伟铭", report.get("speaker").asText());
        assertEquals("区长", report.get("post").asText());
        assertEquals(1, report.get("sections").size());
        assertEquals("本届政府工作回顾", report.get("sections").get(0).get("title").asText());
        assertEquals(8, report.get("leadItems").asInt());
        assertEquals(2301, report.get("characters").asInt());
        assertEquals(199, report.get("setAside").get(0).get("characters").asInt());
        assertEquals("truncated", report.get("warnings").get(0).get("code").asText());
        assertEquals(0, heyi("report", "show", "--text"));
        assertTrue(out.contains("办复人大代表建议和政协提案1448件，办复率和满意率均达100%。"));
        assertFalse(out.contains("网站地图"));
    }

    @Test
    void aDryRunLeavesTheWorkspaceAlone() {
        assertEquals(0, heyi("report", "import", SAMPLE, "--dry-run", "--json"), err);
        assertFalse(Files.exists(folder.resolve("ws")));
    }

    @Test
    void linesCanBeOverruledBeforeAndAfter() throws IOException {
        assertEquals(0, heyi("report", "import", SAMPLE, "--dry-run", "--json"), err);
        JsonNode aside = null;
        JsonNode changed = null;
        for (JsonNode line : json().get("lines")) {
            if (line.get("as").asText().equals("SET_ASIDE") && line.get("text").asText().contains("网站地图")) {
                aside = line;
            }
            if (line.get("rules").toString().contains("punctuation") && changed == null) {
                changed = line;
            }
        }
        assertEquals("web-tail", aside.get("rule").asText());
        assertTrue(changed.get("changed").asBoolean());
        assertFalse(changed.get("text").asText().equals(changed.get("clean").asText()));
        int line = aside.get("line").asInt();
        assertEquals(0, heyi("report", "import", SAMPLE, "--keep", line, "--body", 13, "--no-rule", "punctuation",
                "--json"), err);
        JsonNode imported = json();
        assertTrue(imported.toString().contains("--body 13 --keep " + line + " --no-rule punctuation"), out);
        assertEquals(0, imported.get("sections").size());
        assertEquals(0, heyi("report", "show", "--text"));
        assertTrue(out.contains("网站地图"));
        assertTrue(out.contains("各位代表:"));
        refused("999", "report", "update", "--from-raw", "--keep", 999);
        refused("13", "report", "update", "--from-raw", "--keep", 13, "--body", 13);
        refused("13", "report", "update", "--from-raw", "--heading", "13=0");
        assertEquals(0, heyi("report", "update", "--from-raw", "--json"), err);
        JsonNode again = json();
        assertEquals(2, again.get("version").asInt());
        assertEquals(2301, again.get("characters").asInt());
        assertTrue(again.get("setAside").get(0).get("text").asText().contains("网站地图"));
        assertEquals(0, heyi("report", "update", "--from-raw", "--body", 13), err);
        refused("3", "report", "update", "--from-raw", "--body", 13);
    }

    @Test
    void whatWasCorrectedHoldsForTheNextVersion() throws IOException {
        assertEquals(0, heyi("report", "import", SAMPLE, "--title", "和平区政府工作报告（送审稿）", "--date", "2021-12-13", "--speaker", "林舟", "--post",
                "代区长", "--body", 13, "--json"), err);
        JsonNode first = json();
        assertEquals("和平区政府工作报告（送审稿）", first.get("title").asText());
        assertEquals("2021-12-13", first.get("date").asText());
        assertEquals(0, first.get("sections").size());
        assertTrue(first.get("warnings").toString().contains("--date '2021-12-13'"), out);
        refused("--post", "report", "update", "--from-raw", "--post", " ");
        refused("2021", "report", "update", "--from-raw", "--date", "2021年");
        Path second = SAMPLE.resolveSibling("heping-2021-v2.txt");
        assertEquals(0, heyi("report", "update", second, "--dry-run", "--forget", "--json"), err);
        assertEquals("和平区人民政府工作报告", json().get("title").asText());
        assertEquals(0, heyi("report", "update", second, "--speaker", "孙立", "--json"), err);
        JsonNode report = json();
        assertEquals(List.of("和平区政府工作报告（送审稿）", "2021-12-13", "孙立", "代区长"), List.of(report.get("title").asText(),
                report.get("date").asText(), report.get("speaker").asText(), report.get("post").asText()));
        // Only the title of the version is another one.
        assertEquals(0, heyi("report", "update", second, "--title", "和平区政府工作报告"), err);
        refused("3", "report", "update", second);
    }

    @Test
    void commentsAreListedAsTheyWereMade() throws IOException {
        heyi("report", "import", SAMPLE);
        assertEquals(0, heyi("annotate", "--author", "lina", "--name", "李娜", "--group", "第一代表团", "--quote", "居民人均可支配收入",
                "--kind", "修改意见", "--replace", "全体居民人均可支配收入", "--reason", "口径完整", "--json"), err);
        assertEquals(0, heyi("annotate", "--author", "lina", "--quote", "五年来", "--prefix", "——", "--suffix", "，我们落实",
                "--kind", "FACT", "--body", "重复"), err);
        assertEquals(0, heyi("annotations", "list", "--json"));
        JsonNode list = json();
        assertEquals(2, list.size());
        JsonNode first = list.get(0);
        assertEquals("lina", first.get("author").asText());
        assertEquals("第一代表团", first.get("group").asText());
        assertEquals("WORDING", first.get("kind").asText());
        assertEquals("全体居民人均可支配收入", first.get("replacement").asText());
        assertEquals("SUBMITTED", first.get("state").asText());
        assertEquals(first.get("quote").asText().length(), first.get("end").asInt() - first.get("start").asInt());
        assertEquals(0, heyi("dispose", 1, "--as", "采纳"), err);
        refused("理由", "dispose", 2, "--as", "未采纳");
        assertEquals(0, heyi("collate", "--json"));
        assertEquals(1, json().get("counts").get("decisions").get("ADOPTED").asInt());
        assertTrue(json().get("counts").get("reconciles").asBoolean());
        assertEquals(0, heyi("verify", "--json"));
        assertTrue(json().get("ok").asBoolean(), out);
    }

    @Test
    void aPassageThatWasTornApartNamesItsPieces() throws IOException {
        String first = "全区生产总值增长百分之五点二，规模以上工业增加值增长百分之六点八。";
        String second = "新建改建幼儿园十二所，增加学位三千六百个，义务教育巩固率稳居全市前列。";
        String between = "居民人均可支配收入增长百分之六，城镇登记失业率控制在百分之四以内。\n二、今年重点任务\n坚持就业优先，城镇新增就业一万二千人。\n";
        String head = "某某区政府工作报告\n一、过去一年工作回顾\n";
        assertEquals(0, heyi("report", "import", Files.writeString(folder.resolve("a.txt"), head + first + second + "\n" + between)), err);
        assertEquals(0, heyi("annotate", "--author", "lina", "--name", "李娜", "--quote", first.substring(15) + second.substring(0, 20),
                "--body", "请核实"), err);
        assertEquals(0, heyi("report", "update", Files.writeString(folder.resolve("b.txt"), head + first + "\n" + between + second + "\n"),
                "--dry-run", "--json"), err);
        JsonNode carried = json().get("comments").get(0);
        assertEquals("split", carried.get("outcome").asText());
        assertEquals(List.of(first.substring(15), second.substring(0, 20)),
                List.of(carried.get("pieces").get(0).get("quote").asText(), carried.get("pieces").get(1).get("quote").asText()));
        assertEquals("第一部分“过去一年工作回顾”第1段", carried.get("pieces").get(0).get("place").asText());
        assertEquals("第二部分“今年重点任务”第2段", carried.get("pieces").get(1).get("place").asText());
        assertEquals(second.substring(0, 20), carried.get("quote").asText());
        assertEquals("第一部分“过去一年工作回顾”第1段", carried.get("placeBefore").asText());
        assertEquals("第二部分“今年重点任务”第2段", carried.get("placeAfter").asText());
    }

    @Test
    void annotationsOfOtherProgramsAreTakenInOrRefused() throws IOException {
        heyi("report", "import", SAMPLE);
        String good = """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "id": "urn:x:1", "creator": {"name": "李娜"}, "body": {"type": "TextualBody",
                 "purpose": "commenting", "value": "口径？"}, "target": {"selector": {"type": "TextQuoteSelector", "exact": "1448件"}}}""";
        Path file = Files.writeString(folder.resolve("a.jsonld"), good);
        assertEquals(0, heyi("annotations", "import", file, "--dry-run"), err);
        assertEquals(0, heyi("annotations", "import", file, "--json"), err);
        assertEquals(1, json().get("imported").asInt());
        assertEquals("1448件", json().get("comments").get(0).get("quote").asText());
        assertEquals(0, heyi("annotations", "import", file, "--json"));
        assertEquals(0, json().get("imported").asInt());
        assertEquals("urn:x:1", json().get("skipped").get(0).get("id").asText());
        Path lost = Files.writeString(folder.resolve("lost.jsonld"), good.replace("urn:x:1", "urn:x:2").replace("1448件", "此句报告中没有也不像"));
        assertEquals(HeyiCommand.ATTENTION, heyi("annotations", "import", lost), err);
        assertTrue(out.contains("此句报告中没有也不像"), out);
        Path bad = Files.writeString(folder.resolve("bad.jsonld"),
                "[" + good.replace("urn:x:1", "urn:x:3") + ", {\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"Annotation\", \"id\": \"urn:x:4\"}]");
        refused("urn:x:4", "annotations", "import", bad);
        assertEquals(HeyiCommand.WRONG, heyi("annotations", "import", bad, "--json"));
        assertEquals("target", json().get("refused").get(0).get("member").asText());
        assertEquals(0, json().get("imported").asInt());
        refused("none.jsonld", "annotations", "import", folder.resolve("none.jsonld"));
        refused("broken.jsonld", "annotations", "import", Files.writeString(folder.resolve("broken.jsonld"), "{\"a\": "));
        assertEquals(0, heyi("annotations", "list", "--json"));
        assertEquals(2, json().size());
    }

    @Test
    void badReportsGetOneSentenceAndLeaveNothing() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        refused("empty.txt", "report", "import", empty);
        byte[] binary = new byte[4000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31);
        }
        refused("binary.txt", "report", "import", Files.write(folder.resolve("binary.txt"), binary));
        byte[] few = {'a', 'b', 'c', 0, 1, (byte) 0xff, (byte) 0xfe, 0, 'z', 'z'};
        refused("few.txt", "report", "import", Files.write(folder.resolve("few.txt"), few));
        Path huge = folder.resolve("huge.txt");
        try (var channel = Files.newByteChannel(huge, java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(50L << 20).write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
        }
        refused("huge.txt", "report", "import", huge);
        refused("missing.txt", "report", "import", folder.resolve("missing.txt"));
        refused("report.exe", "report", "import", Files.writeString(folder.resolve("report.exe"), "x"));
        assertFalse(Files.exists(folder.resolve("ws")));
        refused("heyi report import", "annotate", "--author", "a", "--quote", "x", "--body", "y");
    }

    @Test
    void otherCharacterSetsAreRead() throws IOException {
        String text = Files.readString(SAMPLE);
        for (String charset : List.of("GB18030", "UTF-16LE", "UTF-16BE", "UTF-16")) {
            Path file = Files.write(folder.resolve(charset + ".txt"), text.getBytes(Charset.forName(charset)));
            assertEquals(0, heyi("report", "import", file, "--dry-run", "--json"), err);
            assertEquals(2301, json().get("characters").asInt(), charset);
        }
    }

    @Test
    void badRequestsGetOneSentence() {
        heyi("report", "import", SAMPLE);
        refused("此句报告中没有", "annotate", "--author", "a", "--quote", "此句报告中没有", "--body", "x");
        refused("--prefix", "annotate", "--author", "a", "--quote", "——五年来", "--body", "x");
        refused("WORDING", "annotate", "--author", "a", "--quote", "1448", "--kind", "foo");
        refused("--quote", "annotate", "--author", "a");
        refused("frob", "frob");
        refused("2021-02-30", "ledger", "stats", "--as-of", "2021-02-30");
        refused("inclusive", "ledger", "stats", "--satisfaction", "often");
        refused("position, group, unit", "collate", "--order", "size");
        refused("7", "report", "show", "--version", "7");
        refused("99", "dispose", 99, "--as", "采纳");
        refused("docx", "export", "docx", "-o", folder.resolve("x.docx"));
        assertEquals(0, heyi("annotations", "list", "--json"));
        assertEquals("[ ]", out.strip());
    }

    @Test
    void aBackupIsRestoredWhole() throws IOException {
        heyi("report", "import", SAMPLE);
        Path backup = folder.resolve("backup.zip");
        assertEquals(0, heyi("backup", "-o", backup), err);
        refused("backup.zip", "backup", "-o", backup);
        refused("ws", "restore", backup);
        Path other = folder.resolve("other");
        assertEquals(0, HeyiCommand.run(new String[] {"restore", backup.toString(), "-w", other.toString()},
                SERVICES, new StringWriter(), new StringWriter()));
        assertTrue(Files.exists(other.resolve("heyi.mv.db")));
        refused("huge", "restore", folder.resolve("huge.zip"));
        Path foreign = Files.writeString(folder.resolve("foreign.zip"), "no zip at all");
        assertEquals(2, HeyiCommand.run(new String[] {"restore", foreign.toString(), "-w", folder.resolve("z").toString()},
                SERVICES, new StringWriter(), new StringWriter()));
        assertFalse(Files.exists(folder.resolve("z")));
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : List.of("demo", "report", "annotate", "collate", "dispose", "export", "verify", "check")) {
            assertEquals(0, heyi(command, "--help"));
            assertTrue(out.lines().findFirst().orElse("").codePoints().anyMatch(Character::isIdeographic), out);
        }
    }

    private static final String HEADER = "届次,类型,编号,案由,主办单位,提交日期,交办日期,实际答复日期,办理结果,结果满意度\n";

    private Path ledger(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + String.join("\n", rows) + "\n");
    }

    @Test
    void aLedgerIsTakenInWholeOrNotAtAll() throws IOException {
        Path good = ledger("good.csv",
                "十七届人大一次会议,建议,1,关于增设养老食堂的建议,区民政局,2017-01-10,2017-01-20,2017-03-01,建议被采纳、问题已解决,满意",
                "十七届人大一次会议,建议,2,关于校园周边停车的建议,区教育局,2017-01-10,2017-01-20,2017-03-02,列为工作参考,基本满意",
                "十七届人大一次会议,建议,3,关于改造老旧管网的建议,区住建委,2017-01-11,2017-01-20,,,");
        Path bad = ledger("bad.csv",
                "十七届人大一次会议,建议,,关于没有编号的建议,区民政局,2017-01-10,2017-01-20,2017-03-01,列为工作参考,满意",
                "十七届人大一次会议,建议,5,关于日期的建议,区教育局,2017-01-10,2017-02-30,2017-03-02,列为工作参考,满意",
                "十七届人大一次会议,建议,6,没有错的建议,区教育局,2017-01-10,2017-02-03,2017-03-02,列为工作参考,满意");
        assertEquals(HeyiCommand.WRONG, heyi("ledger", "import", bad));
        assertEquals(3, err.lines().count(), err);
        assertTrue(err.contains("2017-02-30") && err.contains("bad.csv") && err.contains("C2"), err);
        assertEquals(0, heyi("ledger", "stats", "--json"));
        assertEquals(0, json().get("total").asInt());
        assertEquals(0, heyi("ledger", "import", good, "--dry-run"), err);
        assertEquals(0, heyi("ledger", "import", good), err);
        assertEquals(0, heyi("ledger", "stats", "--by", "unit", "--as-of", "2017-12-31", "--json"), err);
        JsonNode stats = json();
        assertEquals(3, stats.get("total").asInt());
        assertEquals(2, stats.get("replied").asInt());
        assertEquals(2.0 / 3, stats.get("replyRate").asDouble(), 1e-9);
        assertEquals(1, stats.get("feedback").get("satisfied").asInt());
        assertEquals(1, stats.get("feedback").get("basicallySatisfied").asInt());
        assertEquals(0, stats.get("feedback").get("dissatisfied").asInt());
        assertEquals(1.0, stats.get("satisfactionRate").asDouble(), 1e-9);
        assertEquals(3, stats.get("rows").size());
        assertEquals(0, heyi("ledger", "stats", "--satisfaction", "strict", "--json"));
        assertEquals(0.5, json().get("satisfactionRate").asDouble(), 1e-9);
        assertEquals(0, heyi("ledger", "stats", "--as-of", "2017-02-01", "--json"));
        assertEquals(0, json().get("replied").asInt());
        assertTrue(json().get("satisfactionRate").isNull());
        assertEquals(HeyiCommand.WRONG, heyi("ledger", "import", good), "the same numbers again");
        assertEquals(0, heyi("verify"), out);
    }

    private void step(String state, Object... args) throws IOException {
        Object[] all = new Object[args.length + 2];
        all[0] = "ledger";
        System.arraycopy(args, 0, all, 1, args.length);
        all[all.length - 1] = "--json";
        assertEquals(0, heyi(all), err);
        assertEquals(state, json().get("state").asText());
    }

    @Test
    void aCommentBecomesASuggestionAndIsTrackedToTheArchive() throws IOException {
        heyi("report", "import", SAMPLE);
        heyi("annotate", "--author", "lina", "--name", "李娜", "--group", "第一代表团", "--quote", "智慧养老服务平台",
                "--kind", "工作建议", "--body", "建议向高龄独居老人免费配发终端。");
        step("DRAFT", "register", "--from", 1, "--title", "关于为高龄独居老人配发智慧养老终端的建议");
        String id = json().get("id").asText();
        assertEquals(1, json().get("comments").size());
        refused("编号", "ledger", "show", "77");
        assertEquals(HeyiCommand.WRONG, heyi("ledger", "reply", id, "--class", "列为工作参考"), "before it was assigned");
        step("UNDER_REVIEW", "submit", id, "--on", "2021-12-13");
        step("TO_ASSIGN", "accept", id, "--on", "2021-12-14");
        step("TO_ASSIGN", "number", id, "--on", "2021-12-14");
        assertEquals("0001", json().get("number").asText());
        step("TO_SIGN", "assign", 1, "--unit", "区民政局", "--on", "2021-12-20");
        assertFalse(json().get("due").isNull());
        step("HANDLING", "sign", 1, "--on", "2021-12-21");
        step("HANDLING", "contact", 1, "--mode", "登门走访", "--met", "局级领导", "--on", "2022-01-10");
        refused("办理结果", "ledger", "reply", 1, "--class", "甲", "--on", "2022-02-10");
        step("REPLIED", "reply", 1, "--class", "列为工作参考", "--document", "津和民函〔2022〕1号", "--on", "2022-02-10");
        step("REHANDLING", "feedback", 1, "--result", "不满意", "--reason", "没有时间表", "--on", "2022-02-20");
        step("REPLIED", "reply", 1, "--class", "列为工作参考", "--document", "津和民函〔2022〕6号", "--on", "2022-03-10");
        assertEquals(2, json().get("round").asInt());
        step("CLOSED", "feedback", 1, "--result", "满意", "--attitude", "满意", "--on", "2022-03-15");
        step("ARCHIVED", "archive", 1, "--on", "2022-04-01");
        assertEquals(0, heyi("ledger", "show", 1));
        assertTrue(out.contains("由批注 1 转来") && out.contains("区民政局"), out);
        assertEquals(0, heyi("verify"), out);
    }
}
