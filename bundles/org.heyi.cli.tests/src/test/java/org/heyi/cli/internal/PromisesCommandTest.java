package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.heyi.importing.table.TableReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What last year's report promised, from the command line. */
class PromisesCommandTest extends TypingTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));
    private static final Path LAST_YEAR = ROOT.resolve("samples/heping-2020.txt");

    PromisesCommandTest() {
        super(Typed.services());
    }

    @BeforeEach
    void aReport() {
        assertEquals(0, heyi("report", "import", ROOT.resolve("samples/heping-2021.txt")), err);
    }

    private static JsonNode promise(JsonNode all, String words) {
        for (JsonNode each : all.get("promises")) {
            if (each.get("text").asText().contains(words)) {
                return each;
            }
        }
        throw new AssertionError("no promise " + words);
    }

    @Test
    void whatBecameOfPromises() throws IOException {
        assertEquals(0, heyi("report", "promises", LAST_YEAR, "--json"), err);
        JsonNode found = json();
        JsonNode pavilions = promise(found, "标杆示范楼门");
        assertEquals("REACHED", pavilions.get("verdict").asText());
        assertEquals(329, pavilions.get("passages").get(0).get("reported").get("value").asDouble());
        assertEquals("建成329个标杆示范楼门", pavilions.get("passages").get(0).get("text").asText());
        assertEquals("OTHER_FIGURE", promise(found, "引进各类项目850个").get("verdict").asText());
        assertEquals("NOT_FOUND", promise(found, "停车泊位1000个").get("verdict").asText());
        assertTrue(promise(found, "停车泊位1000个").get("passages").isEmpty());
        // What five years came to is not compared with what one year was to bring.
        JsonNode places = promise(found, "新增学位800个");
        assertEquals("MENTIONED", places.get("verdict").asText());
        assertTrue(places.get("passages").get(0).get("reported").isNull(), places.toString());
    }

    @Test
    void totalsAddUp() throws IOException {
        assertEquals(0, heyi("report", "promises", LAST_YEAR, "--json"), err);
        JsonNode found = json();
        int verdicts = 0;
        for (JsonNode each : found.get("verdicts")) {
            verdicts += each.asInt();
        }
        int kinds = 0;
        for (JsonNode kind : found.get("kinds")) {
            for (JsonNode each : kind) {
                kinds += each.asInt();
            }
        }
        assertEquals(found.get("count").asInt(), found.get("promises").size());
        assertEquals(found.get("count").asInt(), verdicts);
        assertEquals(found.get("count").asInt(), kinds);
        assertEquals(4, found.get("verdicts").size());
    }

    @Test
    void aPersonReadsThatItProposes() {
        assertEquals(0, heyi("report", "promises", LAST_YEAR), err);
        assertTrue(out.contains("新建停车泊位1000个 —— 报告中未见") && out.contains("报告中未见不等于未办理"), out);
        assertTrue(out.contains("今年：内资到位额69亿元") || out.contains("内资到位额69亿元"), out);
        assertFalse(out.contains("未完成"), out);
    }

    @Test
    void nothingIsTakenIn() throws IOException {
        assertEquals(0, heyi("report", "show", "--json"));
        String before = out;
        assertEquals(0, heyi("report", "promises", LAST_YEAR), err);
        assertEquals(0, heyi("report", "show", "--json"));
        assertEquals(before, out);
    }

    @Test
    void tables() throws IOException {
        Path csv = folder.resolve("p.csv");
        Path xlsx = folder.resolve("p.xlsx");
        assertEquals(0, heyi("report", "promises", LAST_YEAR, "-o", csv), err);
        assertEquals(0, heyi("report", "promises", LAST_YEAR, "-o", xlsx), err);
        List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
        assertTrue(lines.getFirst().contains("去年承诺") && lines.getFirst().contains("今年报告原文"), lines.getFirst());
        assertTrue(lines.stream().anyMatch(each -> each.contains("300个 / 329个") && each.contains("报告称已达到")), lines.toString());
        // Title, two notes and the headings, then a row for each promise as in the other table.
        assertEquals(lines.size() - 1, new TableReader().read(xlsx).rows().size() - 4);
        refused("p.csv", "report", "promises", LAST_YEAR, "-o", csv);
        assertEquals(0, heyi("report", "promises", LAST_YEAR, "-o", csv, "--force"), err);
    }

    @Test
    void whatIsWrongIsOneSentence() throws IOException {
        refused("上一年的报告", "report", "promises", ROOT.resolve("samples/heping-2021.txt"));
        refused("nothing.txt", "report", "promises", folder.resolve("nothing.txt"));
        refused("xlsx 或 csv", "report", "promises", LAST_YEAR, "-o", folder.resolve("p.pdf"));
        Path note = Files.writeString(folder.resolve("note.txt"), "关于放假的通知\n\n各单位：\n\n下周一放假。\n");
        refused("没有找到写工作安排的部分", "report", "promises", note);
        Path later = Files.writeString(folder.resolve("later.txt"), Files.readString(LAST_YEAR).replace("2021年1月16日", "2022年1月16日"));
        assertEquals(HeyiCommand.ATTENTION, heyi("report", "promises", later), out + err);
        assertTrue(err.contains("不早于本报告"), err);
    }
}
