package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;

/** A test that types exports of one workspace: three comments by people of two groups, one of them decided on. */
abstract class ExportingTest extends TypingTest {

    static final Path SAMPLES = Path.of(System.getProperty("heyi.root"), "samples");

    /** @param services what the program has */
    ExportingTest(Services services) {
        super(services);
    }

    void done(Object... args) {
        assertEquals(0, heyi(args), () -> out + err);
    }

    @BeforeEach
    void comments() {
        done("report", "import", SAMPLES.resolve("heping-2021.txt"));
        done("people", "add", "wumin", "--name", "吴敏", "--role", "secretariat");
        done("people", "add", "lina", "--name", "李娜", "--group", "第一代表团", "--actor", "wumin");
        done("people", "add", "zhao", "--name", "赵桂兰", "--group", "第二代表团", "--actor", "wumin");
        done("people", "add", "wang", "--name", "王大山", "--group", "第二代表团", "--actor", "wumin");
        comment("lina", "1448件", "与赵桂兰代表、吴敏意见相同", "1449件");
        comment("zhao", "PM2.5", "=1+1，王大山也这样说", "细颗粒物（PM2.5），李娜提供");
        comment("wang", "均达100%", "口径是什么？\n请说明", null);
        done("dispose", "1", "--as", "采纳", "--reason", "按李娜的意见改", "--actor", "wumin");
    }

    void comment(String who, String quote, String body, String replace) {
        if (replace == null) {
            done("annotate", "--author", who, "--quote", quote, "--kind", "FACT", "--body", body);
        } else {
            done("annotate", "--author", who, "--quote", quote, "--kind", "WORDING", "--body", body, "--replace", replace);
        }
    }

    Path export(String id, Object... more) {
        Path file = folder.resolve("出_" + id);
        Object[] args = new Object[5 + more.length];
        System.arraycopy(new Object[] {"export", id, "-o", file, "--force"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        done(args);
        return file;
    }

    int verify(Path file) {
        return heyi("verify", file, "--json");
    }

    static List<String> strings(JsonNode differences) {
        List<String> found = new java.util.ArrayList<>();
        differences.forEach(each -> found.add(each.get("kind").asText() + " " + each.get("name").asText()));
        return found;
    }

    static Path changed(Path file, String part, String from, String to) throws IOException {
        Map<String, byte[]> parts = parts(Files.readAllBytes(file));
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        assertTrue(before.contains(from), part);
        parts.put(part, before.replace(from, to).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return Files.write(file, out.toByteArray());
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
