package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.heyi.check.Checks;
import org.heyi.collation.similar.Meanings;
import org.heyi.export.Exporters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong: one sentence, the exit code of a wrong request, and nothing changed. */
class TroubleTest {

    private static final Path SAMPLE = Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt");

    @TempDir
    Path temp;
    private String out;
    private String err;

    private int heyi(Object... args) {
        return heyi(TroubleTest::service, new StringWriter(), args);
    }

    private int heyi(Services services, Writer to, Object... args) {
        StringWriter errText = new StringWriter();
        String[] all = new String[args.length + 2];
        for (int i = 0; i < args.length; i++) {
            all[i] = args[i].toString();
        }
        all[args.length] = "--workspace";
        all[args.length + 1] = temp.resolve("ws").toString();
        int code = HeyiCommand.run(all, services, to, errText);
        out = to.toString();
        err = errText.toString();
        return code;
    }

    private static <T> T service(Class<T> type) {
        return type.cast(type == Checks.class ? new Checks() : type == Meanings.class ? new Meanings() : new Exporters(List.of()));
    }

    private void assertSentence(int code) {
        assertEquals(HeyiCommand.WRONG, code, out + err);
        assertEquals(1, err.lines().count(), err);
        assertFalse(err.contains("Exception") || err.contains("Error"), err);
    }

    @Test
    void verifyAndBackupMakeNoWorkspace() {
        assertSentence(heyi("verify"));
        assertSentence(heyi("backup", "-o", temp.resolve("backup.zip")));
        assertFalse(Files.exists(temp.resolve("ws")));
        assertFalse(Files.exists(temp.resolve("backup.zip")));
    }

    @Test
    void anEmptyDatabaseIsNotWell() throws IOException {
        Files.createDirectory(temp.resolve("ws"));
        Files.createFile(temp.resolve("ws/heyi.mv.db"));
        assertSentence(heyi("verify"));
        assertEquals(0, Files.size(temp.resolve("ws/heyi.mv.db")));
    }

    @Test
    void errorsOfTheMachineAreSentences() {
        for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError("Java heap space"))) {
            assertSentence(heyi(new Services() {
                @Override
                public <T> T get(Class<T> type) {
                    throw error;
                }
            }, new StringWriter(), "export", "summary.docx", "-o", temp.resolve("a.docx")));
        }
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaid() {
        assertSentence(heyi(TroubleTest::service, new Full("No space left on device"), "--help"));
        assertEquals(0, heyi(TroubleTest::service, new Full("Broken pipe"), "--help"));
        assertEquals("", err);
    }

    /** A disk without room. */
    private static final class Full extends Writer {
        private final String reason;

        Full(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException(reason);
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is held
        }
    }

    @Test
    void theHeadOfTheHistoryIsPrintedAndFoundAgain() throws IOException {
        assertEquals(0, heyi("report", "import", SAMPLE), err);
        assertEquals(0, heyi("verify"), err);
        Matcher printed = Pattern.compile("[0-9a-f]{64}").matcher(out);
        assertTrue(printed.find(), out);
        String hash = printed.group();
        assertEquals(0, heyi("annotate", "--author", "lisi", "--quote", "办复率", "--body", "口径？"), err);
        assertEquals(0, heyi("verify", "--head", hash), out + err);
        assertTrue(out.contains(hash), out);
        assertEquals(0, heyi("verify", "--head", hash, "--json"), out + err);
        JsonNode json = new ObjectMapper().readTree(out);
        assertFalse(json.get("head").get("hash").asText().equals(hash));
        assertEquals(json.get("events").asLong(), json.get("head").get("event").asLong());
        assertEquals(HeyiCommand.ATTENTION, heyi("verify", "--head", "0".repeat(64)));
        assertTrue(out.contains("0".repeat(64)), out);
        assertSentence(heyi("verify", "--head", "abc"));
        assertEquals(0, heyi("backup", "-o", temp.resolve("b.zip")), err);
        assertTrue(out.contains(json.get("head").get("hash").asText()), out);
    }

    @Test
    void wordsOfDataCannotDriveTheTerminal() throws IOException {
        assertEquals(0, heyi("report", "import", SAMPLE), err);
        assertEquals(0, heyi("annotate", "--author", "lisi", "--quote", "办复率", "--body", "\u001b]0;owned\u0007\u009b31m口径\r？"), err);
        assertEquals(0, heyi("annotations", "list"), err);
        assertFalse(out.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'), out);
        assertTrue(out.contains("\\u001B]0;owned\\u0007\\u009B31m口径"), out);
        assertEquals(0, heyi("annotations", "list", "--json"), err);
        assertFalse(out.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'), out);
        assertTrue(new ObjectMapper().readTree(out).toString().contains("u009b31m口径") || new ObjectMapper().readTree(out).toString()
                .contains("\u009b31m口径"), out);
        assertEquals(HeyiCommand.WRONG, heyi("\u001b[2J"));
        assertTrue(err.contains("\\u001B[2J"), err);
    }

    @Test
    void namesAreWhatTheySeem() {
        assertEquals(0, heyi("report", "import", SAMPLE), err);
        String[] options = {"--author", "--name", "--group"};
        for (String option : options) {
            for (String name : List.of("李\u001b[31m娜", "李\u202e娜", "李\u200b娜", " ", "\u3000")) {
                List<Object> args = new java.util.ArrayList<>(List.of("annotate", "--quote", "办复率", "--body", "口径？"));
                for (String each : options) {
                    args.add(each);
                    args.add(each.equals(option) ? name : "李娜");
                }
                assertSentence(heyi(args.toArray()));
                assertFalse(err.chars().anyMatch(c -> c == 0x1b || c == 0x202e || c == 0x200b), err);
            }
        }
        assertEquals(0, heyi("annotations", "list", "--json"), err);
        assertEquals("[ ]", out.strip());
    }
}
