package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whom a comment is and by which words it is found, as they are typed. */
class TagCommandTest extends TypingTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));
    private static final Services SERVICES = Typed.services();

    TagCommandTest() {
        super(SERVICES);
    }

    @BeforeEach
    void comments() {
        assertEquals(0, heyi("report", "import", ROOT.resolve("samples/heping-2021.txt")), err);
        comment("大家看", "--tag", "养老", "--tag", "发言");
        comment("本团看", "--audience", "本团");
        comment("自己看", "--audience", "SELF");
    }

    private void comment(String body, Object... more) {
        Object[] typed = {"annotate", "--author", "lina", "--name", "李娜", "--group", "第一代表团", "--quote", "智慧养老服务平台", "--kind", "工作建议", "--body", body};
        Object[] all = java.util.Arrays.copyOf(typed, typed.length + more.length);
        System.arraycopy(more, 0, all, typed.length, more.length);
        assertEquals(0, heyi(all), err);
    }

    @Test
    void theyAreListedAndFoundByThem() throws IOException {
        assertEquals(0, heyi("annotations", "list"), err);
        assertTrue(out.contains("（本团）") && out.contains("（仅自己）") && out.contains("养老"), out);
        assertEquals(0, heyi("annotations", "tag", "1", "3", "--add", "医保,数字", "--remove", "发言", "--json"), err);
        assertEquals(0, heyi("annotations", "list", "--tag", "医保", "--json"), err);
        JsonNode found = json();
        assertEquals(2, found.size(), found::toString);
        assertFalse(out.contains("发言"), out);
        assertEquals(0, heyi("annotations", "list", "--audience", "本团", "--json"), err);
        assertEquals("GROUP", json().get(0).get("audience").asText());
        assertEquals(0, heyi("annotations", "list", "--tag", "没有"), err);
        assertTrue(out.contains("没有这样的批注"), out);
        assertEquals(0, heyi("collate", "--json"), err);
        assertEquals(1, json().get("counts").get("received").asInt(), "what is not for the secretariat is not collated");
    }

    @Test
    void whatGoesIsToldAndWhatStays() throws IOException {
        assertEquals(0, heyi("pack", "--author", "lina", "-o", "a.heyi", "--dry-run", "--json"), err);
        assertEquals(1, json().get("new").size());
        assertEquals(2, json().get("reserved").size());
        assertEquals(0, heyi("pack", "--author", "lina", "-o", folder.resolve("a.heyi"), "--for", "本团"), err);
        assertTrue(out.contains("1 条只给更少的人看"), out);
        assertEquals(0, heyi("annotations", "change", "2", "--audience", "大会秘书处", "--actor", "lina"), err);
    }

    @Test
    void whatIsWrongIsSaidInOneSentence() {
        wrong("pack", "--author", "lina", "-o", folder.resolve("b.heyi"), "--for", "仅自己");
        wrong("annotations", "tag", "1");
        wrong("annotations", "tag", "99", "--add", "医保");
        wrong("annotations", "tag", "1", "--add", "长".repeat(21));
        wrong("annotate", "--author", "lina", "--quote", "智慧养老服务平台", "--body", "x", "--audience", "谁");
        wrong("dispose", "2", "--as", "采纳", "--reason", "同意");
        assertEquals(0, heyi("pack", "--author", "lina", "-o", folder.resolve("c.heyi"), "--for", "GROUP"), err);
        wrong("annotations", "change", "2", "--audience", "SELF", "--actor", "lina");
    }

    private void wrong(Object... typed) {
        assertEquals(HeyiCommand.WRONG, heyi(typed), out);
        assertEquals(1, err.lines().count(), err);
    }
}
