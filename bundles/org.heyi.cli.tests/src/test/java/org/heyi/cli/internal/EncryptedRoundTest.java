package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.heyi.base.StateFolder;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.exchange.pack.EncryptionKey;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.office.AnnotatedDocx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deputy hands in for the secretariat alone; whoever else has the file is told for whom it is. Who has no Heyi hears back in Word. */
class EncryptedRoundTest {

    private static final Path SAMPLES = Path.of("../../samples");
    private static final Services SERVICES = Typed.services(new AnnotatedDocx());

    @TempDir
    Path folder;

    private String stateBefore;
    private String out;
    private String err;
    private String clerk;

    @BeforeEach
    void desks() throws IOException {
        stateBefore = System.getProperty("heyi.state");
        at("secretariat");
        Path roster = Files.writeString(folder.resolve("名册.csv"), "姓名,代表团,角色\n吴敏,,大会秘书处\n李娜,第一代表团,代表\n");
        done("secretariat", "people", "import", roster);
        clerk = json("secretariat", "people", "list", "--role", "大会秘书处", "--json").get(0).get("handle").asText();
        done("secretariat", "report", "import", SAMPLES.resolve("heping-2021.txt"), "--actor", clerk);
        at("lina");
        done("lina", "report", "import", SAMPLES.resolve("heping-2021.txt"));
        done("lina", "annotate", "--author", "lina", "--name", "李娜", "--group", "第一代表团", "--quote", "办复率和满意率均达100%", "--body", "请核实口径");
    }

    @AfterEach
    void stateAsBefore() {
        if (stateBefore == null) {
            System.clearProperty("heyi.state");
        } else {
            System.setProperty("heyi.state", stateBefore);
        }
    }

    /** Each person has a machine of their own, with keys of their own. */
    private void at(String desk) {
        System.setProperty("heyi.state", folder.resolve("state-" + desk).toString());
    }

    private int heyi(String workspace, Object... args) {
        Typed typed = Typed.on(folder.resolve(workspace), SERVICES, args);
        out = typed.out();
        err = typed.err();
        return typed.code();
    }

    private void done(String workspace, Object... args) {
        assertEquals(HeyiCommand.DONE, heyi(workspace, args), () -> List.of(args) + "\n" + out + err);
    }

    private JsonNode json(String workspace, Object... args) throws IOException {
        heyi(workspace, args);
        return new ObjectMapper().readTree(out);
    }

    private Path key() {
        Path key = folder.resolve("吴敏.txt");
        at("secretariat");
        done("secretariat", "people", "encryption-key", "-o", key, "--actor", clerk);
        return key;
    }

    @Test
    void whoHoldsTheKeyCollectsItAndOthersAreToldWhose() throws IOException {
        Path key = key();
        String fingerprint = json("secretariat", "people", "encryption-key", "-o", key, "--actor", clerk, "--json").get("fingerprint").asText();
        assertTrue(Files.readString(key).startsWith("Heyi encryption key 1\nName: 吴敏\n"), Files.readString(key));
        at("lina");
        Path in = Files.createDirectories(folder.resolve("in"));
        done("lina", "pack", "--author", "lina", "-o", in.resolve("李娜.heyi"), "--encrypt-to", key);
        assertTrue(out.contains(fingerprint) && out.contains("核对"), out);
        assertFalse(Files.readString(in.resolve("李娜.heyi"), StandardCharsets.ISO_8859_1)
                .contains(new String("李娜".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        done("wang", "report", "import", SAMPLES.resolve("heping-2021.txt"));
        done("wang", "annotate", "--author", "wang", "--name", "王强", "--quote", "1448件", "--body", "请分开列");
        done("wang", "pack", "--author", "wang", "-o", in.resolve("王强.heyi"));
        // A clerk elsewhere has the same files and not the key.
        at("delegation");
        done("delegation", "report", "import", SAMPLES.resolve("heping-2021.txt"));
        JsonNode files = json("delegation", "collect", in, "--confirm", "--json").get("files");
        assertEquals("refused", files.get(0).get("outcome").asText(), files.toString());
        assertTrue(files.get(0).get("reason").asText().contains(fingerprint), files.toString());
        assertEquals("new", files.get(1).get("outcome").asText(), "the others go on");
        assertEquals(HeyiCommand.ATTENTION, heyi("delegation", "collect", in, "--confirm"));
        assertEquals(HeyiCommand.WRONG, heyi("delegation", "collect", in.resolve("李娜.heyi"), "--confirm"));
        assertEquals(1, err.lines().count(), err);
        at("secretariat");
        done("secretariat", "collect", in, "--confirm", "--actor", clerk);
        assertEquals(2, json("secretariat", "annotations", "list", "--json").size());
        done("secretariat", "collect", in, "--actor", clerk);
        assertEquals(2, json("secretariat", "annotations", "list", "--json").size());
    }

    @Test
    void theKeyComesWithTheAnswerAsWell() throws IOException {
        at("lina");
        assertEquals(HeyiCommand.WRONG, heyi("lina", "pack", "--author", "lina", "-o", folder.resolve("x.heyi"), "--encrypt"));
        assertTrue(err.contains("--encrypt-to"), err);
        done("lina", "pack", "--author", "lina", "-o", folder.resolve("a.heyi"));
        at("secretariat");
        done("secretariat", "collect", folder.resolve("a.heyi"), "--confirm", "--actor", clerk);
        done("secretariat", "answer", "--all", "-o", folder.resolve("answers"), "--actor", clerk);
        Path answer;
        try (Stream<Path> all = Files.list(folder.resolve("answers"))) {
            answer = all.findFirst().orElseThrow();
        }
        at("lina");
        done("lina", "answer", "open", answer, "--confirm");
        done("lina", "pack", "--author", "lina", "-o", folder.resolve("b.heyi"), "--encrypt");
        assertFalse(out.contains("名册上还没有"), out);
        at("secretariat");
        assertEquals("same", json("secretariat", "collect", folder.resolve("b.heyi"), "--json", "--actor", clerk).get("files").get(0)
                .get("outcome").asText());
        // A key that says to be the secretariat's, signed with another one, is not encrypted to.
        at("forger");
        done("forger", "people", "import", folder.resolve("名册.csv"));
        done("forger", "report", "import", SAMPLES.resolve("heping-2021.txt"), "--actor", clerk);
        done("forger", "people", "encryption-key", "-o", folder.resolve("forged.txt"), "--actor", clerk);
        at("lina");
        assertEquals(HeyiCommand.WRONG, heyi("lina", "pack", "--author", "lina", "-o", folder.resolve("c.heyi"), "--encrypt-to",
                folder.resolve("forged.txt")));
        assertTrue(err.contains("吴敏") && !Files.exists(folder.resolve("c.heyi")), err);
        assertEquals(HeyiCommand.WRONG, heyi("lina", "pack", "--author", "lina", "-o", folder.resolve("c.heyi"), "--encrypt-to",
                folder.resolve("名册.csv")));
        assertTrue(err.contains("不是加密公钥"), err);
    }

    /** The name in a key file is what its maker says; who it is, the roster knows. */
    @Test
    void whoseKeyItIsTheRosterSays() throws IOException {
        at("secretariat");
        EncryptionKey own = EncryptionKey.read(key());
        at("lina");
        done("lina", "pack", "--author", "lina", "-o", folder.resolve("a.heyi"));
        Signer lina = Signer.own(StateFolder.keys(), new Signer.Owner(List.of(), List.of(), "李娜 lina"), null);
        Path forged = Files.writeString(folder.resolve("forged.txt"), EncryptionKey.of(own.name(), DecryptionKey.of(StateFolder.decryptionKeys(), lina,
                null), lina).text());
        done("lina", "pack", "--author", "lina", "-o", folder.resolve("b.heyi"), "--encrypt-to", forged);
        assertTrue(out.contains("已加密给李娜") && !out.contains("吴敏"), out);
    }

    @Test
    void onlyWhoCollectsHasAKeyToSendOut() {
        at("secretariat");
        assertEquals(HeyiCommand.WRONG, heyi("secretariat", "people", "encryption-key", "-o", folder.resolve("k.txt"), "--actor", "李娜"));
        assertEquals(HeyiCommand.WRONG, heyi("secretariat", "people", "encryption-key", "-o", folder.resolve("k.txt"), "--actor", "nobody"));
        assertFalse(Files.exists(folder.resolve("k.txt")));
    }

    @Test
    void whoHasNoHeyiHearsBackInWord() throws IOException {
        at("lina");
        done("lina", "pack", "--author", "lina", "-o", folder.resolve("a.heyi"));
        at("secretariat");
        done("secretariat", "collect", folder.resolve("a.heyi"), "--confirm", "--actor", clerk);
        done("secretariat", "dispose", "1", "--as", "ADOPTED", "--actor", clerk);
        JsonNode written = json("secretariat", "answer", "--all", "--format", "docx", "-o", folder.resolve("word"), "--actor", clerk, "--json");
        assertEquals("", written.get("fingerprint").asText(), "a Word file is not signed");
        Path file = Path.of(written.get("files").get(0).get("file").asText());
        assertTrue(file.toString().endsWith(".docx"));
        assertEquals("same", json("secretariat", "collect", file, "--json", "--actor", clerk).get("files").get(0).get("outcome").asText());
        assertEquals(1, json("secretariat", "annotations", "list", "--json").size());
        assertEquals(HeyiCommand.WRONG, heyi("secretariat", "answer", "--all", "--format", "pdf", "-o", folder.resolve("word"), "--actor", clerk));
        assertEquals(1, err.lines().count(), err);
        assertEquals(0, heyi("secretariat", "verify"), out + err);
    }
}
