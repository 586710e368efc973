package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was raised already, and comments that are like a text; by words, since no model is installed. */
class SimilarCommandTest extends TypingTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));
    private static final Services SERVICES = Typed.services();

    SimilarCommandTest() {
        super(SERVICES);
    }

    @BeforeEach
    void aSession() {
        assertEquals(0, heyi("report", "import", ROOT.resolve("samples/heping-2021.txt")), err);
        comment("错别字。");
    }

    private void comment(String body) {
        assertEquals(0, heyi("annotate", "--author", "lina", "--name", "李娜", "--group", "第一代表团", "--quote", "智慧养老服务平台", "--kind", "工作建议",
                "--body", body), err);
    }

    private void register(String title) {
        assertEquals(0, heyi("ledger", "register", "--title", title, "--content", "情况和理由见附件。", "--lead", "lina"), err);
    }

    @Test
    void whatWasRaisedAlready() throws IOException {
        register("关于缓解学校周边交通拥堵的建议");
        register("关于增加社区老年食堂的建议");
        register("关于治理校门口放学堵车的建议");
        assertEquals(0, heyi("ledger", "similar", "--text", "学校门口放学堵车", "--json"), err);
        JsonNode found = json();
        assertEquals("关于治理校门口放学堵车的建议", found.get(0).get("suggestion").get("title").asText(), out);
        assertTrue(found.get(0).get("likeness").asDouble() >= found.get(1).get("likeness").asDouble());
        assertTrue(found.get(0).get("reply").isNull() && !found.get(0).get("shared").isEmpty(), out);
        assertTrue(found.findValuesAsText("title").stream().noneMatch(each -> each.contains("食堂")), out);
        String id = found.get(0).get("suggestion").get("id").asText();

        assertEquals(0, heyi("ledger", "similar", id), err);
        assertTrue(out.contains("缓解学校周边交通拥堵") && !out.contains(id), "not itself: " + out);
        assertEquals(0, heyi("ledger", "similar", "--text", "航天发射"), err);
        assertTrue(out.contains("没有找到"), out);
    }

    @Test
    void whatIsAskedWronglyIsOneSentence() {
        refused("--text", "ledger", "similar");
        refused("--text", "ledger", "similar", "1", "--text", "停车");
        refused("--most", "ledger", "similar", "--text", "停车", "--most", "0");
        refused("99", "ledger", "similar", "99");
        refused("--like", "annotations", "list", "--like", " ");
    }

    @Test
    void commentsThatAreLikeAText() throws IOException {
        comment("食堂太少。");
        comment("停车位不够，请多建几处。");
        comment("小区里停车难，车位被占。");
        assertEquals(0, heyi("annotations", "list", "--like", "停车泊位", "--json"), err);
        assertEquals(Set.of("停车位不够，请多建几处。", "小区里停车难，车位被占。"), Set.copyOf(json().findValuesAsText("body")), out);
        assertEquals(0, heyi("annotations", "list", "--like", "航天发射"), err);
        assertTrue(out.contains("没有与这段文字相近的批注"), out);
    }
}
