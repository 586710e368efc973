package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The sample ledger with twelve kinds of errors, one row each, as its description in samples/README.md lists them. */
class OldLedgerTest {

    private static final Path LEDGER = Path.of(System.getProperty("heyi.root"), "samples", "ledger-with-errors.xlsx");
    private static final Map<String, String> ERRORS = new TreeMap<>(Map.ofEntries(
            Map.entry("D6", "number-missing"), Map.entry("D8", "number-twice"), Map.entry("C11", "instrument-unknown"),
            Map.entry("E13", "title-missing"), Map.entry("I15", "date-impossible"), Map.entry("L17", "date-unreadable"),
            Map.entry("N20", "date-order"), Map.entry("J23", "unit-missing"), Map.entry("K26", "unit-both"),
            Map.entry("P29", "class-unknown"), Map.entry("R32", "satisfaction-unknown"), Map.entry("R35", "reply-missing")));

    @TempDir
    Path folder;
    private String out;
    private String err;

    private int heyi(Object... args) {
        String[] all = new String[args.length + 2];
        for (int i = 0; i < args.length; i++) {
            all[i] = args[i].toString();
        }
        all[args.length] = "--workspace";
        all[args.length + 1] = folder.resolve("ws").toString();
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        int code = HeyiCommand.run(all, new Services() {
            @Override
            public <T> T get(Class<T> type) {
                throw new IllegalStateException(type.getName());
            }
        }, outText, errText);
        out = outText.toString();
        err = errText.toString();
        return code;
    }

    @Test
    void twelveKindsOfErrorsAreNamedMarkedAndNothingIsTakenIn() throws IOException {
        Path report = folder.resolve("errors.xlsx");
        assertEquals(HeyiCommand.WRONG, heyi("ledger", "import", LEDGER, "--report", report, "--json"), err);
        Map<String, String> found = new TreeMap<>();
        for (JsonNode error : new ObjectMapper().readTree(out).get("errors")) {
            found.put(error.get("cell").asText(), error.get("code").asText());
            assertTrue(err.contains(error.get("message").asText()) && error.get("message").asText().contains(error.get("cell").asText()), err);
        }
        assertEquals(ERRORS, found);
        assertEquals(12, new TreeSet<>(found.values()).size());
        assertFalse(err.contains("Exception"));
        try (ZipFile zip = new ZipFile(report.toFile())) {
            String notes = new String(zip.getInputStream(zip.getEntry("xl/comments1.xml")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            ERRORS.keySet().forEach(cell -> assertTrue(notes.contains("ref=\"" + cell + "\""), cell));
            assertEquals(ERRORS.size(), notes.split("<comment ").length - 1);
        }
        assertEquals(0, heyi("ledger", "stats", "--json"), err);
        assertEquals(0, new ObjectMapper().readTree(out).get("total").asInt(), "all or nothing");
        assertEquals(0, heyi("verify"), out);
        // Three more files that are no ledger.
        for (Path file : new Path[] {Files.writeString(folder.resolve("a.xlsx"), "no zip"), Files.writeString(folder.resolve("b.csv"), "a,b\n1,2\n"), folder}) {
            assertEquals(HeyiCommand.WRONG, heyi("ledger", "import", file), out);
            assertTrue(err.lines().count() == 1 && !err.contains("Exception"), err);
        }
    }
}
