package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.heyi.export.data.SummaryCsv;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 团长审签 as it is typed. */
class SignoffCommandTest extends TypingTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));

    SignoffCommandTest() {
        super(Typed.services(new SummaryCsv()));
    }

    @BeforeEach
    void people() {
        done("report", "import", ROOT.resolve("samples/heping-2021.txt"), "--actor", "wumin");
        for (String each : new String[] {"lijing 李静 联络员", "lina 李娜 代表", "wangjg 王建国 代表"}) {
            String[] words = each.split(" ");
            done("people", "add", words[0], "--name", words[1], "--group", "第一代表团", "--role", words[2], "--actor", "wumin");
        }
        done("minutes", "add", "--speaker", "lina", "--body", "这个数是怎么算的？", "--quote", "办复率和满意率均达100%", "--actor", "lijing");
        done("minutes", "add", "--speaker", "wangjg", "--body", "完全赞成。", "--actor", "lijing");
    }

    private void done(Object... args) {
        assertEquals(HeyiCommand.DONE, heyi(args), err);
    }

    @Test
    void aClerkRecordsWhatTheHeadSignedOnPaper() throws IOException {
        refused("heyi people head", "signoff", "sign", "--actor", "lijing");
        done("people", "head", "wangjg", "--actor", "wumin");
        assertTrue(out.contains("王建国（第一代表团） 是团长"), out);
        refused("李娜不是第一代表团的团长", "signoff", "sign", "--head", "lina", "--actor", "lijing");
        refused("李娜是代表", "signoff", "sign", "--dry-run", "--actor", "lina");
        done("people", "list", "--json");
        assertEquals(1, json().findValues("head").stream().filter(JsonNode::asBoolean).count(), out);
        done("signoff", "sign", "--dry-run", "--actor", "lijing");
        assertTrue(out.contains("可以审签 2 条"), out);
        done("signoff", "sign", "--leave-out", "2", "--at", "2026-01-14", "--actor", "lijing", "--json");
        JsonNode signed = json();
        assertEquals(1, signed.get("comments").size(), out);
        assertTrue(signed.get("signoffs").get(0).get("paper").asBoolean());
        assertEquals("wangjg", signed.get("signoffs").get(0).get("signer").asText());
        done("signoff", "list");
        assertTrue(out.contains("王建国 2026-01-14 审签（纸质，李静记录）：1 条"), "a day without an hour is told as such: " + out);
        done("signoff", "list", "--json");
        assertEquals(1, json().get(0).get("signed").get(0).asInt(), out);
        assertEquals(2, json().get(0).get("open").get(0).asInt(), out);
    }

    @Test
    void whatIsSignedIsLockedUntilItIsTakenBack() throws IOException {
        done("people", "head", "wangjg", "--actor", "wumin");
        done("signoff", "sign", "--actor", "wangjg");
        assertTrue(out.contains("审签了 2 条"), out);
        refused("已由王建国", "annotations", "withdraw", "1", "--actor", "lina");
        refused("heyi signoff back", "annotations", "withdraw", "2", "--actor", "wangjg");
        done("annotations", "list", "--json");
        assertEquals("SIGNED", json().get(0).get("signoff").asText());
        refused("“9”的批注", "signoff", "back", "--only", "9", "--actor", "wangjg");
        done("signoff", "back", "--only", "1", "--reason", "数字有误", "--actor", "wangjg");
        done("annotations", "withdraw", "1", "--actor", "lina");
        done("signoff", "list");
        assertTrue(out.contains("取回审签：1 条，数字有误"), out);
        refused("没有审签过的意见可以取回", "signoff", "back", "--leave-out", "2", "--actor", "wangjg");
        Path csv = folder.resolve("a.csv");
        done("export", "summary.csv", "-o", csv);
        assertFalse(Files.readString(csv).contains("团长审签"), "the printed table has its columns of before");
    }
}
