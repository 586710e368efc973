package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.heyi.export.office.AnnotatedDocx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The round that a session is: the secretariat has the report and the roster, twelve deputies in three groups comment each in
 * a workspace of their own, everything is collected, decided and answered.
 */
class RoundTest {

    private static final Path SAMPLES = Path.of(System.getProperty("heyi.root"), "samples");
    private static final String[] QUOTES = {"1448件", "居民人均可支配收入", "科学应对新冠肺炎疫情挑战", "干在实处，走在前列"};
    private static final String[] NAMES = {"李娜", "王强", "赵敏", "钱伟", "孙丽", "周杰", "吴刚", "郑爽", "冯涛", "陈静", "褚明", "卫东"};
    private static final Services SERVICES = Typed.services(new AnnotatedDocx());

    @TempDir
    Path folder;
    private String out;
    private String err;
    private String stateBefore;

    @BeforeEach
    void ownKeys() {
        stateBefore = System.getProperty("heyi.state");
        System.setProperty("heyi.state", folder.resolve("state").toString());
    }

    @AfterEach
    void othersKeys() {
        if (stateBefore == null) {
            System.clearProperty("heyi.state");
        } else {
            System.setProperty("heyi.state", stateBefore);
        }
    }

    private int heyi(String workspace, Object... args) {
        Typed typed = Typed.on(folder.resolve(workspace), SERVICES, args);
        out = typed.out();
        err = typed.err();
        return typed.code();
    }

    private JsonNode json(String workspace, Object... args) throws IOException {
        heyi(workspace, args);
        return new ObjectMapper().readTree(out);
    }

    private void done(String workspace, Object... args) {
        int code = heyi(workspace, args);
        assertTrue(code == HeyiCommand.DONE || code == HeyiCommand.ATTENTION, () -> List.of(args) + " " + code + "\n" + out + err);
    }

    private static String handle(int deputy) {
        return "d" + deputy;
    }

    /** Comments and hands in; those of an even number have the second version. */
    private Path comment(int deputy) {
        String workspace = "desk" + deputy;
        done(workspace, "report", "import", SAMPLES.resolve("heping-2021.txt"));
        if (deputy % 2 == 0) {
            done(workspace, "report", "update", SAMPLES.resolve("heping-2021-v2.txt"));
        }
        String group = "第" + "一二三".charAt(deputy % 3) + "代表团";
        done(workspace, "annotate", "--author", handle(deputy), "--name", NAMES[deputy], "--group", group, "--quote", QUOTES[deputy % 4], "--replace",
                "改为第" + deputy + "种说法", "--body", "意见" + deputy, "--reason", "群众关心");
        if (deputy == 4) {
            attach(workspace, handle(deputy));
        }
        return pack(deputy, "in/" + deputy + ".heyi");
    }

    private void attach(String workspace, String author) {
        try {
            Path picture = Files.writeString(folder.resolve("现场.png"), "一张照片");
            done(workspace, "annotations", "attach", 1, picture, "--actor", author);
            assertEquals(HeyiCommand.WRONG, heyi(workspace, "annotations", "attach", 1, folder.resolve("没有.png"), "--actor", author), out);
            assertEquals(HeyiCommand.WRONG, heyi(workspace, "annotations", "attach", 1, picture, "--actor", handle(5)), out);
            assertEquals(HeyiCommand.WRONG, heyi(workspace, "annotations", "attach", 1, "/", "--actor", author), "the root has no name: " + out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path pack(int deputy, String file) {
        Path written = folder.resolve(file);
        try {
            Files.createDirectories(written.getParent());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        done("desk" + deputy, "pack", "--author", handle(deputy), "-o", written);
        return written;
    }

    private void roster() throws IOException {
        StringBuilder table = new StringBuilder("姓名,代表团,角色,编号\n吴敏,,大会秘书处,S1\n");
        for (int i = 0; i < NAMES.length; i++) {
            table.append(NAMES[i]).append(",第").append("一二三".charAt(i % 3)).append("代表团,代表,").append(100 + i).append('\n');
        }
        done("secretariat", "people", "import", Files.writeString(folder.resolve("名册.csv"), table));
    }

    /** What the secretariat has, but for numbers and ids of places. */
    private String state(String workspace) throws IOException {
        List<String> lines = new ArrayList<>();
        json(workspace, "annotations", "list", "--json").forEach(each -> lines.add(each.get("id").asText() + each.get("name").asText()
                + each.get("body").asText().replace("\n", " ") + each.get("replacement").asText() + each.get("quote").asText() + each.get("state").asText()
                + each.get("changedSinceDecision").asText()));
        return lines.stream().sorted().collect(Collectors.joining("\n"));
    }

    @Test
    void whatOnePersonSaysInTwoWaysIsSettled() throws IOException {
        done("secretariat", "report", "import", SAMPLES.resolve("heping-2021.txt"));
        Path first = comment(1);
        done("office", "report", "import", SAMPLES.resolve("heping-2021.txt"));
        done("office", "collect", first, "--confirm");
        done("office", "annotations", "change", 1, "--body", "办公室的话", "--actor", handle(1));
        done("office", "pack", "--author", handle(1), "-o", folder.resolve("in/office.heyi"));
        done("desk1", "annotations", "change", 1, "--body", "家里的话", "--actor", handle(1));
        assertEquals(HeyiCommand.ATTENTION, heyi("secretariat", "collect", pack(1, "in/home.heyi"), folder.resolve("in/office.heyi"), "--confirm"), err);
        assertEquals(HeyiCommand.ATTENTION, heyi("secretariat", "annotations", "settle", 1));
        assertTrue(out.contains("第 1 种") && out.contains("办公室的话") && out.contains("家里的话"), out);
        assertEquals(HeyiCommand.WRONG, heyi("secretariat", "annotations", "settle", 1, "--take", 3));
        assertEquals(HeyiCommand.WRONG, heyi("secretariat", "annotations", "settle", 1, "--take", 2, "--actor", "nobody"));
        done("secretariat", "annotations", "settle", 1, "--take", 2);
        JsonNode settled = json("secretariat", "annotations", "list", "--json").get(0);
        assertEquals("", settled.get("disputed").asText());
        heyi("secretariat", "annotations", "settle", 1);
        assertTrue(out.contains("没有说法不一"), out);
        assertEquals(0, json("secretariat", "annotations", "settle", 1, "--json").size());
        assertEquals(HeyiCommand.DONE, heyi("secretariat", "verify"), out);
    }

    @Test
    void twelveDeputiesHandInAndHearBack() throws IOException {
        roster();
        JsonNode people = json("secretariat", "people", "list", "--role", "大会秘书处", "--json");
        String clerk = people.get(0).get("handle").asText();
        done("secretariat", "report", "import", SAMPLES.resolve("heping-2021.txt"), "--actor", clerk);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            files.add(comment(i));
        }
        done("secretariat", "report", "update", SAMPLES.resolve("heping-2021-v2.txt"), "--actor", clerk);
        // The tenth works with Word alone, and the last one's package was changed on the way.
        Path word = folder.resolve("in/9.docx");
        done("desk9", "export", "annotated.docx", "-o", word);
        Files.delete(files.set(9, word));
        byte[] bytes = Files.readAllBytes(files.get(11));
        bytes[bytes.length / 2] ^= 1;
        Path tampered = Files.write(folder.resolve("in/11.heyi"), bytes);
        assertEquals(HeyiCommand.WRONG, heyi("secretariat", "collect", tampered, "--confirm", "--actor", clerk));
        assertEquals(1, err.lines().filter(line -> line.contains("11.heyi")).count(), err);

        List<Path> order = new ArrayList<>(files);
        for (int round = 0; round < 2; round++) {
            Collections.shuffle(order, new Random(round));
            for (Path each : order) {
                heyi("secretariat", "collect", each, "--confirm", "--actor", clerk);
            }
        }
        String collected = state("secretariat");
        assertEquals(11, collected.lines().count(), collected);
        JsonNode again = json("secretariat", "collect", folder.resolve("in"), "--json", "--actor", clerk);
        assertEquals(12, again.get("files").size());
        again.get("files").forEach(each -> assertEquals(each.get("file").asText().endsWith("11.heyi") ? "refused" : "same",
                each.get("outcome").asText(), each.toString()));
        assertEquals(collected, state("secretariat"));
        // Nobody came on the roster twice.
        assertEquals(13, json("secretariat", "people", "list", "--json").size());

        for (JsonNode each : json("secretariat", "annotations", "list", "--json")) {
            done("secretariat", "dispose", each.get("id").asText(), "--as", "PARTLY_ADOPTED", "--reason", "酌情吸收", "--actor", clerk);
        }
        // One withdraws, one says something else after the decision.
        done("desk2", "annotations", "withdraw", 1, "--actor", handle(2));
        done("desk3", "annotations", "change", 1, "--body", "改了主意", "--actor", handle(3));
        assertEquals(HeyiCommand.WRONG, heyi("desk3", "annotations", "change", 1, "--body", "别人的主意", "--actor", handle(2)), out);
        JsonNode changed = json("secretariat", "collect", pack(2, "in/2.heyi"), pack(3, "in/3.heyi"), "--json", "--actor", clerk);
        assertEquals(1, changed.get("files").get(0).get("withdrawn").asInt(), changed.toString());
        assertEquals(1, changed.get("files").get(1).get("updated").asInt(), changed.toString());
        JsonNode list = json("secretariat", "annotations", "list", "--json");
        for (JsonNode each : list) {
            assertEquals(each.get("body").asText().equals("改了主意") || each.get("state").asText().equals("WITHDRAWN"),
                    each.get("changedSinceDecision").asBoolean(), each.toString());
        }

        String gone = StreamSupport.stream(list.spliterator(), false).filter(each -> each.get("withdrawnSinceDecision").asBoolean())
                .map(each -> each.get("id").asText()).collect(Collectors.joining(" "));
        done("secretariat", "annotations", "list");
        assertTrue(out.contains("定了采纳情况以后又撤回"), out);
        done("secretariat", "dispose", gone, "--noted", "--actor", clerk);
        assertEquals(HeyiCommand.WRONG, heyi("secretariat", "dispose", gone, "--noted", "--actor", clerk));
        assertEquals(HeyiCommand.WRONG, heyi("secretariat", "dispose", gone, "--actor", clerk));

        done("secretariat", "answer", "--all", "-o", folder.resolve("answers"), "--actor", clerk);
        List<Path> answers;
        try (Stream<Path> all = Files.list(folder.resolve("answers"))) {
            answers = all.toList();
        }
        assertEquals(11, answers.size());
        Path mine = answers.stream().filter(each -> each.getFileName().toString().startsWith(NAMES[1])).findFirst().orElseThrow();
        assertEquals(HeyiCommand.WRONG, heyi("desk1", "answer", "open", mine), out);
        done("desk1", "answer", "open", mine, "--confirm");
        JsonNode heard = json("desk1", "annotations", "list", "--json").get(0);
        assertEquals("PARTLY_ADOPTED", heard.get("decision").asText(), heard.toString());
        assertEquals("吴敏", heard.get("answer").get("by").asText());
        assertEquals(2, json("desk1", "report", "show", "--json").get("version").asInt());
        assertEquals(HeyiCommand.WRONG, heyi("desk4", "answer", "open", mine, "--confirm"), out);
        assertFalse(Files.readString(mine, StandardCharsets.ISO_8859_1)
                .contains(new String(NAMES[5].getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        for (JsonNode each : list) {
            if (each.get("attachments").size() == 1) {
                done("secretariat", "annotations", "save", each.get("id").asText(), "现场.png", "-o", folder.resolve("收到.png"));
                assertEquals(HeyiCommand.WRONG, heyi("secretariat", "annotations", "save", each.get("id").asText(), "别的.png", "-o", folder.resolve("x")), out);
            }
        }
        assertEquals("一张照片", Files.readString(folder.resolve("收到.png")));
        assertEquals(0, heyi("secretariat", "verify"), out + err);
    }
}
