package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.heyi.importing.table.TableReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roster on the command line. */
class PeopleCommandTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));
    private static final Services SERVICES = Typed.services();

    @TempDir
    Path folder;
    private Path roster;
    private String out;
    private String err;

    private int heyi(Object... args) {
        Typed typed = Typed.on(folder.resolve("ws"), SERVICES, args);
        out = typed.out();
        err = typed.err();
        return typed.code();
    }

    private void done(Object... args) {
        assertEquals(HeyiCommand.DONE, heyi(args), out + err);
    }

    private void refused(String expected, Object... args) {
        assertEquals(HeyiCommand.WRONG, heyi(args), out + err);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.contains(expected) && !err.contains("Exception"), err);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }

    @BeforeEach
    void write() throws IOException {
        roster = Files.writeString(folder.resolve("roster.csv"), "姓名,代表团,角色,代表证号,党派\n吴敏,,大会秘书处,,\n陈明,第一代表团,,001,民盟\n陈明,第二代表团,,002,\n曾丽,第一代表团,联络员,,\n");
    }

    @Test
    void aRosterComesBeforeTheReport() throws IOException {
        done("people", "import", roster, "--dry-run", "--json");
        assertEquals(4, json().get("new").asInt());
        assertFalse(json().get("imported").asBoolean());
        done("people", "import", roster);
        assertTrue(out.contains("新增 4 人") && err.isEmpty(), out + err);
        done("people", "import", roster, "--json", "--actor", "吴敏");
        assertEquals(4, json().get("same").asInt());
        assertEquals("code", json().get("columns").get("代表证号").asText());
        done("report", "import", ROOT.resolve("samples/heping-2021.txt"), "--actor", "吴敏");
        done("people", "list", "--json");
        assertEquals(4, json().size());
        JsonNode one = json().get(1);
        assertEquals("党派：民盟", one.get("remarks").asText());
        assertEquals("DEPUTY", one.get("role").asText());
        for (String typed : new String[] {"zengli", "zl", "曾"}) {
            done("people", "list", "--search", typed);
            assertTrue(out.contains("曾丽（第一代表团）") && out.contains("共 1 人"), out);
        }
        done("people", "list", "--group", "第一", "--role", "DEPUTY");
        assertTrue(out.contains("共 1 人（名册 4 人）"), out);
    }

    @Test
    void whoComesFirstIsTheSecretariatWhereTheRosterNamesNobody() throws IOException {
        done("people", "add", "chen", "--name", "陈", "--group", "第一代表团", "--actor", "zhang");
        assertTrue(err.contains("zhang"), err);
        refused("大会秘书处", "people", "add", "li", "--name", "李", "--actor", "chen");
        refused("唯一", "people", "deactivate", "zhang", "--actor", "zhang");
        done("people", "rename", "zhang", "张处长", "--actor", "zhang", "--json");
        assertEquals("zhang", json().get("formerNames").get(0).get("name").asText());
    }

    @Test
    void peopleAreChangedAndMerged() throws IOException {
        done("people", "import", roster);
        done("people", "role", "曾丽", "承办单位", "--unit", "区教育局", "--actor", "吴敏");
        refused("单位", "people", "role", "陈明", "UNIT", "--actor", "吴敏");
        refused("AUDITOR", "people", "role", "陈明", "皇帝", "--actor", "吴敏");
        done("people", "change", "陈明2", "--group", "", "--phone", "139", "--actor", "吴敏", "--json");
        assertTrue(json().get("group").isNull());
        refused("--", "people", "change", "陈明2", "--actor", "吴敏");
        refused("同一个人", "people", "merge", "陈明", "--into", "陈明", "--actor", "吴敏");
        done("people", "merge", "陈明2", "--into", "陈明", "--actor", "吴敏", "--json");
        assertEquals("001", json().get("code").asText());
        assertEquals("139", json().get("phone").asText());
        done("people", "list", "--json");
        assertEquals(3, json().size());
        done("people", "deactivate", "陈明2", "--actor", "吴敏");
        done("people", "list");
        assertTrue(out.contains("已停用"), out);
        done("people", "reactivate", "陈明", "--actor", "吴敏");
        refused("名册上没有", "people", "rename", "nobody", "x", "--actor", "吴敏");
    }

    @Test
    void errorsAreMarkedInACopy() throws IOException {
        Files.writeString(roster, "姓名,角色\n,代表\n甲,皇帝\n乙,\n");
        Path marked = folder.resolve("errors.xlsx");
        assertEquals(HeyiCommand.WRONG, heyi("people", "import", roster, "--report", marked, "--json"));
        assertEquals("A2", json().get("errors").get(0).get("cell").asText());
        assertEquals(2, json().get("errors").size());
        assertTrue(err.contains("2 处错误"), err);
        assertEquals("乙", new TableReader().read(marked).rows().getLast().text(0));
        refused("工作区是空的", "people", "list");
        Files.writeString(roster, "姓名,角色\n甲,皇帝\n");
        refused("B2", "people", "import", roster);
    }

    @Test
    void theTableOfRightsIsTheirs() throws IOException {
        done("people", "import", roster);
        done("people", "rights");
        assertTrue(out.contains("annotation.dispose   = SECRETARIAT founder"), out);
        Path own = Files.writeString(folder.resolve("rights.txt"), "annotation.dispose = CLERK/group\n");
        refused("大会秘书处", "people", "rights", own, "--actor", "陈明");
        done("people", "rights", own, "--actor", "吴敏", "--json");
        assertEquals("CLERK/group", json().get("rights").get("annotation.dispose").get(0).asText());
        assertFalse(json().get("preset").asBoolean());
        done("people", "rights");
        assertTrue(out.contains("annotation.dispose   = CLERK/group\n"), out);
        Files.writeString(own, "archive.rights = author\n");
        refused("archive.rights", "people", "rights", own, "--actor", "吴敏");
        refused("没有", "people", "rights", folder.resolve("none"), "--actor", "吴敏");
        done("people", "rights", "--preset", "--actor", "吴敏");
        assertTrue(out.startsWith("#"), out);
    }
}
