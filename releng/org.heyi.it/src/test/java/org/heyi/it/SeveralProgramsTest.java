package org.heyi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.heyi.it.Product.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A window and commands on the same workspace, each a program of its own. */
@EnabledOnOs(OS.LINUX)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class SeveralProgramsTest {

    private static final String QUOTE = "居民人均可支配收入";

    @TempDir
    private Path work;
    private Product product;
    private Map<String, String> environment;
    private Process window;

    @BeforeEach
    void prepare() {
        product = Product.copyTo(work);
        environment = Map.of("HEYI_JAVA_OPTS", "-Duser.home=" + work.resolve("h"), "HEYI_STATE", work.resolve("state").toString());
        heyi("report", "import", Product.root().resolve("samples/heping-2021.txt").toString()).expect(0);
        heyi("annotate", "--author", "lina", "--name", "李娜", "--quote", QUOTE, "--body", "先前的批注").expect(0);
    }

    @AfterEach
    void end() throws Exception {
        if (window != null && window.isAlive()) {
            window.descendants().forEach(ProcessHandle::destroyForcibly);
            window.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private Run heyi(String... args) {
        return product.run(environment, args);
    }

    private JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(heyi(Stream.concat(Stream.of("--json"), Stream.of(args)).toArray(String[]::new)).expect(0).out());
    }

    private List<Path> sockets() throws IOException {
        Path run = work.resolve("h/.heyi/run");
        if (Files.notExists(run)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(run)) {
            return files.filter(file -> file.toString().endsWith(".sock")).toList();
        }
    }

    private void openWindow() throws Exception {
        window = product.start(environment);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (sockets().isEmpty()) {
            assertTrue(window.isAlive() && System.nanoTime() < end, "the window does not open its workspace");
            Thread.sleep(100);
        }
    }

    /** The workspace's lock is the window's all the time: whatever is read and written goes through it. */
    @Test
    void commandsWorkWhileAWindowIsOpen() throws Exception {
        openWindow();
        assertTrue(isLocked());
        assertEquals(1, json("annotations", "list").size());
        heyi("annotate", "--author", "lina", "--quote", QUOTE, "--body", "从外面来的批注").expect(0);
        assertEquals(2, json("annotations", "list").size());
        assertEquals(2, json("collate").get("counts").get("received").asInt());
        Path files = Files.createDirectory(work.resolve("files"));
        heyi("export", "annotations.jsonld", "-o", files.resolve("a.jsonld").toString()).expect(0);
        assertTrue(Files.readString(files.resolve("a.jsonld")).contains("从外面来的批注"));
        Run backup = heyi("backup", "-o", files.resolve("b.zip").toString()).expect(0);
        assertEquals("", backup.err());
        heyi("verify").expect(0);
        Run wrong = heyi("annotate", "--author", "lina", "--quote", "没有这句话", "--body", "x").expect(2);
        assertEquals(1, wrong.err().strip().lines().count(), wrong.err());
        heyi("demo", "-o", files.resolve("demo").toString()).expect(0);
        assertTrue(isLocked() && window.isAlive());

        heyi("restore", files.resolve("b.zip").toString(), "-w", work.resolve("restored").toString()).expect(0);
        assertTrue(heyi("annotations", "list", "-w", work.resolve("restored").toString()).expect(0).out().contains("从外面来的批注"));
    }

    private boolean isLocked() throws IOException {
        try (FileChannel channel = FileChannel.open(work.resolve("workspace/heyi.lock"), StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock == null;
        }
    }

    @Test
    void whatAWindowThatWasKilledLeftBehindIsTakenAway() throws Exception {
        openWindow();
        heyi("annotate", "--author", "lina", "--quote", QUOTE, "--body", "留下的批注").expect(0);
        window.descendants().forEach(ProcessHandle::destroyForcibly);
        assertTrue(window.waitFor(60, TimeUnit.SECONDS));
        assertFalse(sockets().isEmpty());
        Run list = heyi("annotations", "list").expect(0);
        assertTrue(list.out().contains("留下的批注"), list.out());
        assertEquals("", list.err());
        assertEquals(List.of(), sockets());
    }
}
