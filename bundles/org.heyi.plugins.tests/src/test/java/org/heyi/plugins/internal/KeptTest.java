package org.heyi.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.heyi.plugins.Fingerprint;
import org.heyi.plugins.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {

    private static final Signer SIGNER = new Signer("CN=One", new Fingerprint("01".repeat(32)), false);

    @TempDir
    private Path folder;

    private Path site() throws IOException {
        Path site = Files.createDirectories(folder.resolve("aside"));
        Files.createDirectories(site.resolve("plugins"));
        Files.writeString(site.resolve("plugins/a.jar"), "a");
        return site;
    }

    @Test
    void whatWasInstalledIsKnownAgain() {
        Kept.Line line = new Kept.Line("org.a", "1.0", "", LocalDate.of(2026, 1, 1), "甲", "因为\n这样");
        new Kept(folder).write(Map.of("org.a", line));
        assertEquals(Map.of("org.a", line.failed("因为 这样")), new Kept(folder).lines());
    }

    @Test
    void aSiteIsKeptWithWhomItIsTrustedFor() throws IOException {
        Kept kept = new Kept(folder.resolve("state"));
        assertTrue(kept.site("org.a", "1.0").isEmpty());
        assertEquals(Set.of(), kept.signers("org.a", "1.0"));
        kept.take(site(), "org.a", "1.0", List.of(SIGNER));
        assertEquals("a", Files.readString(Path.of(kept.site("org.a", "1.0").orElseThrow().origin(), "plugins", "a.jar")));
        assertEquals(Set.of(SIGNER.fingerprint()), kept.signers("org.a", "1.0"));
        kept.drop("org.a", "1.0");
        assertTrue(kept.site("org.a", "1.0").isEmpty());
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        Kept kept = new Kept(folder.resolve("state"));
        for (String name : List.of("../../evil", "..", "/evil", "a\\b", "a:b", ".")) {
            kept.take(site(), name, name, List.of(SIGNER));
            assertTrue(kept.site(name, name).isPresent(), name);
        }
        try (Stream<Path> outside = Files.list(folder)) {
            assertEquals(Set.of("state", "aside"), Set.copyOf(outside.map(each -> each.getFileName().toString()).toList()));
        }
        try (Stream<Path> inside = Files.list(folder.resolve("state"))) {
            assertEquals(List.of("kept"), inside.map(each -> each.getFileName().toString()).toList());
        }
    }

    @Test
    void ofManyVersionsTheLastAreKept() throws IOException {
        Kept kept = new Kept(folder.resolve("state"));
        for (int i = 0; i < 8; i++) {
            kept.take(site(), "org.a", "1." + i, List.of(SIGNER));
            Files.setLastModifiedTime(folder.resolve("state/kept/org.a/1." + i + "/signers.txt"), FileTime.from(Instant.EPOCH.plusSeconds(i)));
        }
        kept.take(site(), "org.a", "2.0", List.of(SIGNER));
        assertFalse(kept.site("org.a", "1.3").isPresent());
        assertTrue(kept.site("org.a", "1.7").isPresent() && kept.site("org.a", "2.0").isPresent());
    }
}
