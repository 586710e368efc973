package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** heyi revise, as it is typed. */
class ReviseCommandTest extends TypingTest {

    private static final Path SAMPLE = Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt");
    private static final Services SERVICES = Typed.services();

    ReviseCommandTest() {
        super(SERVICES);
    }

    @BeforeEach
    void adopted() {
        assertEquals(0, heyi("report", "import", SAMPLE), err);
        amend("1448件", "1449件", "采纳");
        amend("1448件", "1450件", "采纳");
        amend("PM2.5", "细颗粒物（PM2.5）", "采纳");
        amend("均达100%", "均达到100%", "部分采纳");
    }

    private void amend(String quote, String words, String decision) {
        assertEquals(0, heyi("annotate", "--author", "lina", "--quote", quote, "--kind", "WORDING", "--body", "改", "--replace", words), err);
        String last = Integer.toString(++comments);
        assertEquals(0, heyi("dispose", last, "--as", decision, "--reason", "同意"), err);
    }

    private int comments;

    @Test
    void whatIsProposedIsAcceptedAndCounted() throws IOException {
        assertEquals(HeyiCommand.ATTENTION, heyi("revise", "--json"), err);
        JsonNode open = json();
        assertEquals(1, open.get("places").size());
        assertEquals(3, open.get("applied").get(0).get("number").asInt());
        assertEquals("部分采纳，没有写明采用的文字", open.get("notApplied").get(2).get("reason").asText());
        assertEquals("CONFLICT", open.get("notApplied").get(0).get("code").asText());
        assertEquals(2, open.get("conflicts").get(0).get("wordings").size());
        assertTrue(open.get("text").asText().contains("1448件"));
        Path file = folder.resolve("方案.docx");
        assertEquals(HeyiCommand.ATTENTION, heyi("revise", "--choose", "2", "-o", file, "--accept", "--json"), err);
        assertTrue(Files.size(file) > 0);
        JsonNode settled = json();
        assertEquals(2, settled.get("places").size());
        assertEquals(2, settled.get("accepted").get("version").asInt());
        assertTrue(settled.get("text").asText().contains("1450件"));
        assertEquals(0, heyi("report", "show", "--text"), err);
        assertEquals(settled.get("text").asText(), out.strip());
        assertEquals(0, heyi("collate", "--json"), err);
        assertEquals(2, json().get("counts").get("places").asInt());
        assertEquals(HeyiCommand.WRONG, heyi("revise", "--accept"), out);
        assertEquals(1, err.lines().count(), err);
        assertEquals(0, heyi("report", "back"), err);
        assertEquals(0, heyi("collate", "--json"), err);
        assertEquals(0, json().get("counts").get("places").asInt());
    }

    @Test
    void whatNeedsNoChoiceIsNamed() throws IOException {
        heyi("revise", "--json", "--choose", "1,3");
        assertEquals(1, json().get("needlesslyChosen").size());
        assertEquals(3, json().get("needlesslyChosen").get(0).asInt());
        heyi("revise", "--choose", "3");
        assertTrue(out.contains("批注 3 与别的采纳的意见没有冲突"), out);
        heyi("revise", "--choose", "2");
        assertFalse(out.contains("不用选定"), out);
    }

    @Test
    void aFinalTextIsComparedWithWhatWasAdopted() throws IOException {
        heyi("revise", "--json", "--choose", "1");
        Path last = Files.writeString(folder.resolve("定稿.txt"), json().get("text").asText());
        assertEquals(0, heyi("revise", "--check", last, "--choose", "1"), out + err);
        assertTrue(out.contains("批注 1（采纳）\u3000写入\u30001449件"), out);
        assertTrue(out.contains("批注 2（采纳）\u3000未写入"), out);
        Files.writeString(last, Files.readString(last).replace("细颗粒物", ""));
        assertEquals(HeyiCommand.ATTENTION, heyi("revise", "--check", last, "--choose", "1", "--json"), err);
        assertFalse(json().get("holds").asBoolean());
        assertEquals(HeyiCommand.WRONG, heyi("revise", "--check", last, "--accept"));
        assertEquals(1, err.lines().count(), err);
    }

    @Test
    void whatCannotBeDoneIsOneSentence() throws IOException {
        assertEquals(HeyiCommand.WRONG, heyi("revise", "--choose", "99"));
        assertEquals(1, err.lines().count(), err);
        Path there = Files.writeString(folder.resolve("有.docx"), "有");
        assertEquals(HeyiCommand.WRONG, heyi("revise", "-o", there, "--accept"));
        assertEquals(1, err.lines().count(), err);
        assertEquals(0, heyi("report", "show", "--json"), err);
        assertEquals(1, json().get("version").asInt(), "nothing was accepted");
    }

    @Test
    void oneIsLeftOutAndPlacesAreNotedByHand() throws IOException {
        assertEquals(HeyiCommand.ATTENTION, heyi("revise", "--without", "1,3", "--accept", "--json"), err);
        assertEquals(1, json().get("places").size());
        assertEquals("LEFT_OUT", json().get("notApplied").get(0).get("code").asText());
        assertEquals(HeyiCommand.DONE, heyi("places", "link", "1", "3"), err);
        assertTrue(out.contains("批注2、批注3"), out);
        assertEquals(HeyiCommand.DONE, heyi("places", "add", "第二部分第1段：改口径", "3", "--json"), err);
        assertEquals(2, json().get("number").asInt());
        assertEquals(HeyiCommand.DONE, heyi("places", "unlink", "1", "3"), err);
        assertEquals(HeyiCommand.DONE, heyi("places", "describe", "2", "第二部分第1段：统一口径"), err);
        assertEquals(HeyiCommand.DONE, heyi("places", "list", "--json"), err);
        assertEquals(3, json().get("places").get(1).get("numbers").get(0).asInt());
        assertEquals("第二部分第1段：统一口径", json().get("places").get(1).get("description").asText());
        assertEquals(HeyiCommand.DONE, heyi("places", "remove", "2"), err);
        assertEquals(HeyiCommand.WRONG, heyi("places", "link", "2", "3"), out);
        assertEquals(1, err.lines().count(), err);
        assertEquals(HeyiCommand.WRONG, heyi("places", "link", "eins", "3"), out);
        assertEquals(HeyiCommand.WRONG, heyi("ledger", "register", "--title", "关于统计口径的建议", "--from", "1,2", "--actor", "nobody"), out);
        assertTrue(err.contains("nobody"), "who registers it signs, not who proposes it");
        assertEquals(HeyiCommand.DONE, heyi("ledger", "register", "--title", "关于统计口径的建议", "--from", "1,2", "--json"), err);
        assertEquals(HeyiCommand.DONE, heyi("ledger", "show", json().get("id").asText()), err);
        assertEquals(2, out.lines().filter(each -> each.contains("由批注 ")).count(), out);
    }
}
