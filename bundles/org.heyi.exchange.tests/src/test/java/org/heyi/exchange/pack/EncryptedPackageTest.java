package org.heyi.exchange.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.heyi.base.HeyiException;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is encrypted to somebody is read by nobody else, and only as it was written. */
class EncryptedPackageTest {

    @TempDir
    Path folder;

    private Signer secretary;
    private Signer deputy;
    private EncryptionKey key;
    private DecryptionKey.Ring ring;
    private byte[] plain;
    private byte[] encrypted;

    @BeforeEach
    void encrypt() {
        secretary = Signer.of(folder.resolve("s").resolve("key.pem"), null);
        deputy = Signer.of(folder.resolve("d").resolve("key.pem"), null);
        key = EncryptionKey.of("吴敏", DecryptionKey.of(keys(), secretary, null), secretary);
        ring = DecryptionKey.in(keys(), null);
        plain = handedIn().bytes(deputy, digest -> null);
        encrypted = key.encrypt(plain);
    }

    private Path keys() {
        return folder.resolve("s").resolve("decryption");
    }

    private static HandedIn handedIn() {
        Said said = WordingsTest.said("请核实这一数字", "口径", AnnotationState.SUBMITTED);
        return new HandedIn("", "", new HandedIn.Person("01a21c9d-0000-749b-9c1a-cdafd6826158", "", "lina", "李娜", Role.DEPUTY, "第一代表团", "", ""),
                new HandedIn.Report("政府工作报告", 2, "cd".repeat(32)),
                List.of(new HandedIn.Comment(said.id(), Audience.SECRETARIAT, 0,
                        List.of(new HandedIn.Dated(new Wordings.Wording(List.of(), said.json()), null)))),
                List.of(), Set.of(), Set.of(), List.of(), List.of());
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("x.heyi"), bytes);
    }

    private String refused(byte[] bytes, DecryptionKey.Ring with) throws IOException {
        Path file = file(bytes);
        String message = assertThrows(HeyiException.class, () -> HandedIn.read(file, with)).getMessage();
        assertTrue(message.contains("x.heyi") && message.lines().count() == 1, message);
        return message;
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] with(byte[] zip, String entry, byte[] content) throws IOException {
        Map<String, byte[]> entries = entries(zip);
        entries.put(entry, content);
        return PackageFile.zip(entries);
    }

    @Test
    void itsRecipientReadsItAndNothingOfItCanBeReadOtherwise() throws IOException {
        HandedIn read = HandedIn.read(file(encrypted), ring);
        assertEquals(handedIn().comments(), read.comments());
        assertEquals(deputy.publicKey(), read.author().publicKey());
        assertEquals(HandedIn.read(file(plain), DecryptionKey.Ring.NONE).digest(), read.digest(), "the same package");
        String seen = new String(encrypted, StandardCharsets.UTF_8);
        assertFalse(seen.contains("李娜") || seen.contains("数字") || seen.contains(deputy.publicKey()), seen);
        assertNotEquals(-1, Arrays.mismatch(encrypted, key.encrypt(plain)), "another key each time");
    }

    @Test
    void whoHasAnotherKeyIsToldWhoseItIs() throws IOException {
        assertTrue(refused(encrypted, DecryptionKey.Ring.NONE).contains(key.fingerprint()));
        DecryptionKey.of(folder.resolve("other"), deputy, null);
        assertTrue(refused(encrypted, DecryptionKey.in(folder.resolve("other"), null)).contains(key.fingerprint()));
        // A key that passes itself off as the one it is for.
        DecryptionKey wrong = DecryptionKey.of(folder.resolve("other"), deputy, null);
        assertTrue(refused(encrypted, fingerprint -> wrong).contains("解不开"));
    }

    @Test
    void aBitOfAnyPartMakesItUnreadable() throws IOException {
        for (Map.Entry<String, byte[]> each : entries(encrypted).entrySet()) {
            for (int at = 0; at < each.getValue().length; at += each.getKey().equals("content") ? 37 : 1) {
                byte[] changed = each.getValue().clone();
                changed[at] ^= 1;
                refused(with(encrypted, each.getKey(), changed), ring);
            }
            byte[] last = each.getValue().clone();
            last[last.length - 1] ^= (byte) 0x80;
            refused(with(encrypted, each.getKey(), last), ring);
            refused(with(encrypted, each.getKey(), new byte[0]), ring);
        }
    }

    @Test
    void whatIsCutOffIsRefused() throws IOException {
        for (int length : new int[] {0, 3, 40, 200, encrypted.length / 2, encrypted.length - 200}) {
            refused(Arrays.copyOf(encrypted, length), ring);
        }
        byte[] content = entries(encrypted).get("content");
        for (int length : new int[] {1, 15, 16, 17, content.length - 1}) {
            refused(with(encrypted, "content", Arrays.copyOf(content, length)), ring);
        }
    }

    @Test
    void theHeadOfAnotherPackageDoesNotFit() throws IOException {
        byte[] other = key.encrypt(plain);
        assertTrue(refused(with(encrypted, "manifest.json", entries(other).get("manifest.json")), ring).contains("解不开"));
        // The same head in other bytes is another head.
        byte[] spaced = new String(entries(encrypted).get("manifest.json"), StandardCharsets.UTF_8).replace("{", "{ ")
                .getBytes(StandardCharsets.UTF_8);
        assertTrue(refused(with(encrypted, "manifest.json", spaced), ring).contains("解不开"));
    }

    /** Points of small order, for which no secret comes out, and what is no point of anybody's making. */
    @Test
    void whatNobodyEncapsulatedIsRefused() throws IOException {
        String head = new String(entries(encrypted).get("manifest.json"), StandardCharsets.UTF_8);
        for (int fill : new int[] {0, 1, 0xff}) {
            byte[] made = new byte[32];
            Arrays.fill(made, fill == 1 ? 0 : (byte) fill);
            made[0] = (byte) fill;
            String wrong = head.replaceFirst("\"encapsulation\":\"[^\"]*\"", "\"encapsulation\":\"" + Base64.getEncoder().encodeToString(made) + '"');
            assertTrue(refused(with(encrypted, "manifest.json", wrong.getBytes(StandardCharsets.UTF_8)), ring).contains("解不开"), wrong);
        }
    }

    @Test
    void whatIsTooLargeIsNotDecrypted() throws IOException {
        assertTrue(refused(with(encrypted, "content", new byte[PackageFile.MOST_OF_A_PART + 1]), fingerprint -> {
            throw new AssertionError("no key is needed to see that");
        }).contains("庞大"));
        assertTrue(assertThrows(HeyiException.class, () -> key.encrypt(new byte[PackageFile.MOST_OF_A_PART])).getMessage().contains("不加密"));
        String head = new String(entries(encrypted).get("manifest.json"), StandardCharsets.UTF_8);
        refused(with(encrypted, "manifest.json", (head + " ".repeat(5000)).getBytes(StandardCharsets.UTF_8)), fingerprint -> {
            throw new AssertionError("nor for that");
        });
        refused(with(encrypted, "more.bin", new byte[10]), ring);
    }

    @Test
    void whatIsWithinMustBeAPackageAndIsNotEncryptedTwice() throws IOException {
        refused(key.encrypt("你好".getBytes(StandardCharsets.UTF_8)), ring);
        refused(key.encrypt(encrypted), ring);
        byte[] tampered = plain.clone();
        tampered[tampered.length / 2] ^= 1;
        refused(key.encrypt(tampered), ring);
    }

    @Test
    void olderPackagesAreReadAndNewerOnesNamed() throws IOException {
        assertEquals("李娜", HandedIn.read(file(plain), ring).author().name());
        byte[] newer = new String(entries(encrypted).get("manifest.json"), StandardCharsets.UTF_8).replace("\"format\":2", "\"format\":3")
                .getBytes(StandardCharsets.UTF_8);
        assertTrue(refused(with(encrypted, "manifest.json", newer), ring).contains("格式 3"));
    }

    @Test
    void theKeyOfTheSecretariatIsMadeOnceAndTakesThePassphraseOfTheOther() throws IOException {
        assertEquals(key.publicKey(), DecryptionKey.of(keys(), secretary, null).publicKey());
        Path locked = folder.resolve("locked");
        EncryptionKey closed = EncryptionKey.of("吴敏", DecryptionKey.of(locked, secretary, "口令".toCharArray()), secretary);
        Path file = file(closed.encrypt(plain));
        assertEquals("李娜", HandedIn.read(file, DecryptionKey.in(locked, "口令".toCharArray())).author().name());
        assertTrue(assertThrows(KeyLocked.class, () -> HandedIn.read(file, DecryptionKey.in(locked, null))).getMessage().contains("口令"));
        assertTrue(assertThrows(KeyLocked.class, () -> HandedIn.read(file, DecryptionKey.in(locked, "错".toCharArray()))).getMessage()
                .contains("口令不对"));
        // Who signs with another key gets another one, and the former still opens what was encrypted to it.
        assertNotEquals(closed.publicKey(), DecryptionKey.of(locked, deputy, null).publicKey());
        assertEquals("李娜", HandedIn.read(file, DecryptionKey.in(locked, "口令".toCharArray())).author().name());
    }

    @Test
    void theKeyThatIsSentOutShowsWhetherItWasChanged() throws IOException {
        Path file = Files.writeString(folder.resolve("吴敏.txt"), key.text());
        assertEquals(key, EncryptionKey.read(file));
        assertEquals(39, key.fingerprint().length());
        // What mail programs and editors do to it.
        Files.writeString(file, "\uFEFF" + key.text().replace("\n", "\r\n\r\n"));
        assertEquals(key, EncryptionKey.read(file));
        EncryptionKey forged = EncryptionKey.of("吴敏", DecryptionKey.of(folder.resolve("forged"), deputy, null), deputy);
        for (String wrong : List.of(key.text().replace("吴敏", "吴明"), key.text().replace(key.publicKey(), forged.publicKey()),
                key.text().replace(key.signature(), forged.signature()), key.text().replace(key.signedBy(), forged.signedBy()))) {
            Files.writeString(file, wrong);
            assertTrue(assertThrows(HeyiException.class, () -> EncryptionKey.read(file)).getMessage().contains("改过"), wrong);
        }
        for (String none : List.of("", "你好", key.text().replace("Key: ", "Schlüssel: "), key.text() + key.text(), "x".repeat(10_000),
                EncryptionKey.of("吴\u202E敏", DecryptionKey.of(keys(), secretary, null), secretary).text())) {
            Files.writeString(file, none);
            assertTrue(assertThrows(HeyiException.class, () -> EncryptionKey.read(file)).getMessage().contains("不是加密公钥"), none);
        }
        Files.write(file, plain);
        assertThrows(HeyiException.class, () -> EncryptionKey.read(file));
        assertThrows(HeyiException.class, () -> EncryptionKey.read(folder.resolve("nirgends.txt")));
    }
}
