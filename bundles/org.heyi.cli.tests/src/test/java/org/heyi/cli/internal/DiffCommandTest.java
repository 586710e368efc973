package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;

import org.heyi.importing.table.DocxText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** heyi report diff, as it is typed. */
class DiffCommandTest extends TypingTest {

    private static final Path SAMPLES = Path.of(System.getProperty("heyi.root"), "samples");

    DiffCommandTest() {
        super(Typed.services());
    }

    @BeforeEach
    void twoVersions() {
        assertEquals(0, heyi("report", "import", SAMPLES.resolve("heping-2021.txt")), err);
        assertEquals(0, heyi("annotate", "--author", "lina", "--name", "李娜", "--quote", "本届政府工作回顾",
                "--kind", "工作建议", "--body", "写全五年。"), err);
        refused("--from", "report", "diff");
        heyi("report", "update", SAMPLES.resolve("heping-2021-v2.txt"));
    }

    @Test
    void aFolderIsNoFileToWriteTo() {
        refused("/", "report", "diff", "-o", "/");
    }

    @Test
    void theRowsAddUpToTheTotals() throws IOException {
        assertEquals(0, heyi("report", "diff", "--json"), err);
        JsonNode diff = json();
        JsonNode totals = diff.get("totals");
        assertEquals(totals.get("all").asInt(),
                totals.get("changed").asInt() + totals.get("added").asInt() + totals.get("removed").asInt() + totals.get("moved").asInt());
        assertTrue(totals.get("moved").asInt() >= 1, totals.toString());
        assertEquals(1, totals.get("toCheck").asInt());
        int last = 0;
        JsonNode heading = null;
        for (JsonNode row : diff.get("rows")) {
            last = Math.max(last, row.get("number").asInt());
            heading = row.get("before").asText().equals("一、本届政府工作回顾") ? row : heading;
        }
        assertEquals(totals.get("all").asInt(), last);
        assertEquals("CHANGED", heading.get("kind").asText());
        assertEquals("本届政府", heading.get("words").get(0).get("before").asText());
        assertEquals("过去五年的", heading.get("words").get(0).get("after").asText());
        assertEquals(1, heading.get("comments").get(0).asInt());
        assertEquals(0, heyi("report", "diff"), err);
        assertTrue(out.contains("“本届政府” → “过去五年的”"), out);
        assertTrue(out.contains("改动 " + last + " 处"), out);
    }

    @Test
    void itIsWrittenAsAPageAndForWord() throws IOException {
        Path page = folder.resolve("对照.html");
        assertEquals(0, heyi("report", "diff", "--from", 1, "--to", 2, "-o", page), err);
        Document html = Jsoup.parse(page);
        assertTrue(html.select("del").eachText().contains("本届政府"));
        assertTrue(html.select("ins").eachText().contains("过去五年的"));
        assertFalse(html.select("a[href^=#r]").isEmpty(), "what moved says where to");
        html.select("a[href^=#r]").forEach(each -> assertEquals(1, html.select(each.attr("href")).size()));
        Path word = folder.resolve("对照.docx");
        assertEquals(0, heyi("report", "diff", "-o", word), err);
        assertTrue(DocxText.read(word).rows().stream().anyMatch(each -> each.get(2).contains("一、过去五年的工作回顾")));
        refused("对照.docx", "report", "diff", "-o", word);
        assertEquals(0, heyi("report", "diff", "-o", word, "--force"), err);
        refused(".html", "report", "diff", "-o", folder.resolve("对照.pdf"));
    }

    @Test
    void anotherReportStandsBesideItByPart() throws IOException {
        assertEquals(0, heyi("report", "diff", "--from", SAMPLES.resolve("heping-2021.txt"), "--by-part", "--json"), err);
        JsonNode diff = json();
        assertTrue(diff.get("byPart").asBoolean());
        assertTrue(diff.get("from").get("version").isNull());
        assertEquals("heping-2021.txt", diff.get("from").get("source").asText());
        assertEquals(1, diff.get("totals").get("parts").asInt());
        refused("7", "report", "diff", "--from", 7);
        refused("没有", "report", "diff", "--from", folder.resolve("没有.txt"));
    }
}
