package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replies, and what is done with, as they are typed. */
class ThreadCommandTest extends TypingTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));
    private static final Services SERVICES = Typed.services();

    ThreadCommandTest() {
        super(SERVICES);
    }

    @BeforeEach
    void aComment() {
        done("report", "import", ROOT.resolve("samples/heping-2021.txt"));
        done("annotate", "--author", "lina", "--name", "李娜", "--group", "第一代表团", "--quote", "智慧养老服务平台", "--kind", "工作建议", "--body", "口径是什么");
        done("people", "add", "zhao", "--name", "赵敏", "--group", "第一代表团");
        done("people", "add", "wumin", "--name", "吴敏", "--role", "大会秘书处");
    }

    private void done(Object... typed) {
        assertEquals(0, heyi(typed), () -> out + err);
    }

    @Test
    void repliesAreWrittenChangedAndTakenBack() throws IOException {
        done("annotations", "reply", "1", "--text", "请看附表", "--actor", "wumin");
        assertTrue(out.contains("已回复批注 1"), out);
        done("annotations", "reply", "1", "--change", "请看附件二", "--actor", "wumin", "--json");
        JsonNode reply = json().get("replies").get(0);
        assertEquals("请看附件二", reply.get("text").asText());
        assertEquals("wumin", reply.get("author").asText());
        assertTrue(reply.get("handedInAt").isNull(), reply::toString);
        done("annotations", "reply", "1", "--text", "明白了", "--actor", "lina");
        refused("后面已有别的回复", "annotations", "reply", "1", "--change", "x", "--actor", "wumin");
        done("annotations", "list");
        assertTrue(out.indexOf("请看附件二") < out.indexOf("明白了"), out);
        done("annotations", "reply", "1", "--take-back", "--actor", "lina");
        done("annotations", "list");
        assertFalse(out.contains("明白了"), out);
    }

    @Test
    void whatWasHandedInStaysAndIsCounted() {
        done("annotations", "reply", "1", "--text", "补充一句", "--actor", "lina");
        done("pack", "--author", "lina", "-o", folder.resolve("a.heyi"));
        assertTrue(out.contains("新的回复 1 条"), out);
        refused("已经提交", "annotations", "reply", "1", "--take-back", "--actor", "lina");
        done("pack", "--author", "lina", "-o", folder.resolve("b.heyi"));
        assertFalse(out.contains("新的回复"), out);
    }

    @Test
    void whatIsDoneWithIsMarkedAndLeftOut() throws IOException {
        done("annotations", "resolve", "1", "--actor", "wumin");
        assertTrue(out.contains("批注 1 已解决"), out);
        done("annotations", "list");
        assertTrue(out.contains("已解决"), out);
        done("annotations", "list", "--unresolved", "--json");
        assertEquals(0, json().size());
        refused("已经标为已解决", "annotations", "resolve", "1", "--actor", "wumin");
        refused("赵敏", "annotations", "resolve", "1", "--reopen", "--actor", "zhao");
        done("annotations", "resolve", "1", "--reopen", "--actor", "lina", "--json");
        assertFalse(json().get(0).get("resolved").asBoolean());
    }

    @Test
    void whatIsWrongIsSaidInOneSentence() {
        refused("只写一个", "annotations", "reply", "1", "--actor", "lina");
        refused("只写一个", "annotations", "reply", "1", "--text", "a", "--take-back", "--actor", "lina");
        refused("名册上没有", "annotations", "reply", "1", "--text", "a", "--actor", "nobody");
        refused("没有回复过批注 1", "annotations", "reply", "1", "--take-back", "--actor", "zhao");
        refused("空", "annotations", "reply", "1", "--text", "  ", "--actor", "lina");
        refused("99", "annotations", "resolve", "99", "--actor", "wumin");
    }
}
