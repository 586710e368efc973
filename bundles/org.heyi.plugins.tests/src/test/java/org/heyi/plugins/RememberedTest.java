package org.heyi.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.heyi.base.HeyiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites and trust that a person has for good. */
class RememberedTest {

    private static final Fingerprint ONE = new Fingerprint("01".repeat(32));
    private static final Fingerprint TWO = new Fingerprint("02".repeat(32));

    @TempDir
    private Path folder;

    private static String refused(Runnable action) {
        String said = assertThrows(HeyiException.class, action::run).getMessage();
        assertEquals(1, said.lines().count(), said);
        return said;
    }

    @Test
    void sitesAreKeptByTheirWholePathOnceAndInOrder() throws IOException {
        Path site = Files.createDirectory(folder.resolve("站 点"));
        KnownSites sites = new KnownSites(folder.resolve("state"));
        assertEquals(List.of(), sites.all());
        sites.add("https://example.org/a");
        assertEquals(site.toString(), sites.add(site.resolve("..").resolve("站 点").toString()));
        sites.add("https://example.org/a");
        assertEquals(List.of("https://example.org/a", site.toString()), new KnownSites(folder.resolve("state")).all());
        Files.delete(site);
        sites.remove(site.toString());
        assertEquals(List.of("https://example.org/a"), sites.all());
        assertTrue(refused(() -> sites.remove("https://example.org/b")).contains("example.org/b"));
        assertTrue(refused(() -> sites.add(folder.resolve("nowhere").toString())).contains("nowhere"));
    }

    @Test
    void trustIsKeptWithNameAndDayButNeverOfTheProgramItself() {
        KnownTrust trust = new KnownTrust(folder);
        trust.add(List.of(new Signer("CN=Heyi", TWO, true)));
        assertFalse(Files.exists(folder.resolve("trust.txt")));
        trust.add(List.of(new Signer("CN=One\tTab", ONE, false)));
        trust.add(List.of(new Signer("CN=One again", ONE, false)));
        assertEquals(List.of(new KnownTrust.Entry(ONE, LocalDate.now(), "CN=One Tab")), new KnownTrust(folder).all());
        assertEquals("CN=One Tab", trust.remove(ONE).name());
        assertTrue(refused(() -> trust.remove(ONE)).contains(ONE.toString()));
    }

    @Test
    void whatCannotBeReadIsNamedWithItsLineAndLeftAsItIs() throws IOException {
        Path file = folder.resolve("trust.txt");
        for (String line : List.of("no fingerprint\t2026-01-01\tx", ONE + "\tyesterday\tx", ONE + "\t2026-01-01", "\0")) {
            String text = "# head\n" + TWO + "\t2026-01-01\tCN=Two\n\n" + line + "\n";
            Files.writeString(file, text);
            String said = refused(() -> new KnownTrust(folder).add(List.of(new Signer("x", ONE, false))));
            assertTrue(said.contains("trust.txt") && said.contains("4"), said);
            assertEquals(text, Files.readString(file));
        }
        Files.write(file, new byte[] {'a', (byte) 0xff, '\n'});
        assertTrue(refused(() -> new KnownTrust(folder).all()).contains("UTF-8"));
        Files.write(file, new byte[2 << 20]);
        assertTrue(refused(() -> new KnownTrust(folder).all()).contains("trust.txt"));
    }

    @Test
    void nothingIsLostWhereNothingCanBeWritten() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        assertTrue(refused(() -> new KnownSites(blocked).add("https://example.org/a")).contains("blocked"));
    }
}
