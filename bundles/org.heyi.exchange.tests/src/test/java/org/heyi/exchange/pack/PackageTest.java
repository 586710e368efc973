package org.heyi.exchange.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.heyi.base.Digests;
import org.heyi.base.HeyiException;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Presence;
import org.heyi.model.review.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package is what its author signed, or it is refused with a sentence. */
class PackageTest {

    private static final String PERSON = "01a21c9d-0000-749b-9c1a-cdafd6826158";

    @TempDir
    Path folder;

    private static final Function<String, byte[]> NO_FILES = digest -> null;

    private Signer signer;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        signer = Signer.of(folder.resolve("own").resolve("key.pem"), null);
        file = Files.write(folder.resolve("a.heyi"), handedIn("请核实").bytes(signer, NO_FILES));
    }

    private static HandedIn handedIn(String body) {
        return handedIn(WordingsTest.said(body, "口径", AnnotationState.SUBMITTED));
    }

    private static HandedIn handedIn(Said said) {
        return new HandedIn("", "", new HandedIn.Person(PERSON, "", "lina", "李娜", Role.DEPUTY, "第一代表团", "", ""),
                new HandedIn.Report("政府工作报告", 2, "cd".repeat(32)),
                List.of(new HandedIn.Comment(said.id(), Audience.SECRETARIAT, 0, List.of(new HandedIn.Dated(new Wordings.Wording(List.of(), said.json()),
                        Instant.parse("2026-01-20T02:00:00Z"))))),
                List.of(new HandedIn.Reply("01a21c9d-1111-749b-9c1a-cdafd6826158", said.id(), Instant.parse("2026-01-20T03:00:00Z"), "再补充一句")),
                Set.of("01a21c9d-2222-749b-9c1a-cdafd6826158"), said.attachments().stream().map(Said.Attached::digest).collect(Collectors.toSet()),
                List.of(new AttendanceList("01a21c9d-3333-749b-9c1a-cdafd6826158", "第一代表团", Instant.parse("2026-01-13T01:30:00Z"), "一号会议室", 2, false,
                        List.of(new AttendanceList.One("", "", "赵强", Presence.ON_LEAVE, "公出", false)))),
                List.of(sheet("第一代表团", "王建国", List.of(new SignedSheet.Line(said.id(), "ab".repeat(32), List.of("01a21c9d-6666-849b-ac1a-cdafd6826158"))))));
    }

    private static SignedSheet sheet(String group, String signer, List<SignedSheet.Line> comments) {
        return new SignedSheet("01a21c9d-4444-749b-9c1a-cdafd6826158", group, Instant.parse("2026-01-14T01:30:00Z"), true,
                new SignedSheet.One("01a21c9d-5555-749b-9c1a-cdafd6826158", "", signer), "", "", comments);
    }

    private String refused(byte[] bytes) throws IOException {
        Path wrong = Files.write(folder.resolve("wrong.heyi"), bytes);
        String message = assertThrows(HeyiException.class, () -> HandedIn.read(wrong, DecryptionKey.Ring.NONE)).getMessage();
        assertTrue(message.contains("wrong.heyi") && message.lines().count() == 1, message);
        return message;
    }

    /** The package again, one part of it changed; null leaves the part out. */
    private byte[] with(String part, UnaryOperator<byte[]> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                content = entry.getName().equals(part) ? change.apply(content) : content;
                if (content != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(content);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static UnaryOperator<byte[]> replacing(String from, String to) {
        return bytes -> new String(bytes, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrittenIsReadAgainAndTheSameBytesComeOfTheSame() throws IOException {
        HandedIn read = HandedIn.read(file, DecryptionKey.Ring.NONE);
        assertEquals("李娜", read.author().name());
        assertEquals(signer.publicKey(), read.author().publicKey());
        assertEquals(handedIn("请核实").comments(), read.comments());
        assertEquals(handedIn("请核实").replies(), read.replies());
        assertEquals(handedIn("请核实").deleted(), read.deleted());
        assertEquals(2, read.report().version());
        assertArrayEquals(Files.readAllBytes(file), handedIn("请核实").bytes(Signer.of(folder.resolve("own").resolve("key.pem"), null), NO_FILES));
        assertArrayEquals(Files.readAllBytes(file), new HandedIn("", "", read.author(), read.report(), read.comments(), read.replies(),
                read.deleted(), read.contents(), read.sittings(), read.signoffs()).bytes(signer, NO_FILES));
    }

    @Test
    void aSignOffThatIsNotRightIsRefused() throws IOException {
        HandedIn good = handedIn("请核实");
        SignedSheet.Line line = good.signoffs().getFirst().comments().getFirst();
        Map<SignedSheet, String> wrong = Map.of(sheet("第一\u202e代表团", "王建国", List.of(line)), "group", sheet("第一代表团", " ", List.of(line)), "name",
                sheet("第一代表团", "王建国", List.of()), "comments", sheet("第一代表团", "王建国", Collections.nCopies(2001, line)), "comments",
                sheet("第一代表团", "王建国", List.of(new SignedSheet.Line(line.id(), "zz", List.of()))), "sha256",
                sheet("第一代表团", "王建国", List.of(new SignedSheet.Line(line.id(), line.sha256(), List.of("x")))), "also");
        for (Map.Entry<SignedSheet, String> each : wrong.entrySet()) {
            HandedIn bad = new HandedIn("", "", good.author(), good.report(), good.comments(), good.replies(), good.deleted(), good.contents(),
                    good.sittings(), List.of(each.getKey()));
            assertTrue(refused(bad.bytes(signer, NO_FILES)).contains(each.getValue()), each.getValue());
        }
        HandedIn twice = new HandedIn("", "", good.author(), good.report(), good.comments(), good.replies(), good.deleted(), good.contents(),
                good.sittings(), List.of(good.signoffs().getFirst(), good.signoffs().getFirst()));
        assertTrue(refused(twice.bytes(signer, NO_FILES)).contains("id"));
        assertEquals(good.signoffs(), HandedIn.read(file, DecryptionKey.Ring.NONE).signoffs());
    }

    @Test
    void whatIsDoneWithIsToldByACount() throws IOException {
        assertEquals(0, HandedIn.read(file, DecryptionKey.Ring.NONE).comments().getFirst().turns());
        HandedIn twice = turned(2);
        assertEquals(2, HandedIn.read(Files.write(file, twice.bytes(signer, NO_FILES)), DecryptionKey.Ring.NONE).comments().getFirst().turns());
        assertTrue(refused(turned(1_000_000).bytes(signer, NO_FILES)).contains("heyi:turns"));
    }

    private HandedIn turned(int turns) {
        HandedIn as = handedIn("请核实");
        HandedIn.Comment comment = as.comments().getFirst();
        return new HandedIn("", "", as.author(), as.report(), List.of(new HandedIn.Comment(comment.id(), comment.audience(), turns, comment.wordings())),
                as.replies(), as.deleted(), as.contents(), as.sittings(), as.signoffs());
    }

    @Test
    void attachedFilesComeWithIt() throws IOException {
        byte[] picture = "图片".getBytes(StandardCharsets.UTF_8);
        Said.Attached attached = new Said.Attached("照片.png", Digests.sha256(picture), picture.length);
        file = Files.write(file, handedIn(WordingsTest.with(WordingsTest.said("见图", "", AnnotationState.SUBMITTED), attached))
                .bytes(signer, digest -> picture));
        HandedIn read = HandedIn.read(file, DecryptionKey.Ring.NONE);
        assertEquals(Set.of(attached.digest()), read.contents());
        List<byte[]> contents = new ArrayList<>();
        HandedIn.contents(file, DecryptionKey.Ring.NONE, read.digest(), Set.of(attached.digest()), contents::add);
        assertArrayEquals(picture, contents.getFirst());
        HandedIn.contents(file, DecryptionKey.Ring.NONE, read.digest(), Set.of(), bytes -> assertNull(bytes, "nobody wants it"));
        // Another package in its place, a file under the name of another one, and a changed one.
        assertThrows(HeyiException.class, () -> HandedIn.contents(file, DecryptionKey.Ring.NONE, "0".repeat(64), Set.of(attached.digest()), contents::add));
        assertTrue(refused(with("attachments/" + attached.digest(), replacing("图片", "图画"))).contains("清单"));
        assertTrue(refused(handedIn(WordingsTest.with(WordingsTest.said("见图", "", AnnotationState.SUBMITTED), attached))
                .bytes(signer, digest -> "另外一张".getBytes(StandardCharsets.UTF_8))).contains("“files”"));
    }

    @Test
    void nothingOfItCanBeChanged() throws IOException {
        assertTrue(refused(with("annotations.jsonld", replacing("请核实", "请删去"))).contains("清单"));
        assertTrue(refused(with("manifest.json", replacing("李娜", "李伟"))).contains("签名"));
        assertTrue(refused(with("signature", bytes -> "AAAA".getBytes(StandardCharsets.US_ASCII))).contains("签名"));
        assertTrue(refused(with("signature", bytes -> "?".getBytes(StandardCharsets.US_ASCII))).contains("签名"));
        refused(with("signature", bytes -> null));
        refused(with("annotations.jsonld", bytes -> null));
        refused(with("manifest.json", replacing("{", "[")));
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 3, 30, 200, whole.length / 2}) {
            refused(Arrays.copyOf(whole, length));
        }
        refused("我不是包".getBytes(StandardCharsets.UTF_8));
        refused("PK\003\004".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void whatDoesNotBelongThereIsNotRead() throws IOException {
        for (String part : new String[] {"../../etc/passwd", "/abs", "a/b/c", "a\\b", "..", "x\u202Etxt"}) {
            refused(added(part, new byte[10]));
        }
        assertTrue(refused(added("extra.bin", new byte[10])).contains("清单"));
        assertTrue(refused(added("bomb.bin", new byte[PackageFile.MOST_OF_A_PART + 1])).contains("庞大"));
    }

    private byte[] added(String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(with("", bytes1 -> bytes1));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray())); ZipOutputStream out = new ZipOutputStream(all)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(content);
        }
        return all.toByteArray();
    }

    @Test
    void aNewerFormatAndWrongMembersAreNamed() throws IOException {
        Map<String, byte[]> none = Map.of("annotations.jsonld", "{\"items\":[]}".getBytes(StandardCharsets.UTF_8));
        Map<String, Object> author = Map.of("publicKey", signer.publicKey());
        assertTrue(refused(PackageFile.write(Map.of("kind", "party", "author", author), none, signer)).contains("party"));
        assertTrue(refused(PackageFile.write(Map.of("kind", "comments", "author", author), none, signer)).contains("“name”"));
        byte[] newer = new String(handedIn("x").bytes(signer, NO_FILES), StandardCharsets.ISO_8859_1).replace("\"format\":2", "\"format\":9")
                .getBytes(StandardCharsets.ISO_8859_1);
        // The checksum of the zip is wrong as well, which is found first.
        refused(newer);
    }

    @Test
    void aKeyIsMadeOnceAndMayHaveAPassphrase() throws IOException {
        Path key = folder.resolve("protected.pem");
        String made = Signer.of(key, "对的口令".toCharArray()).publicKey();
        assertEquals(made, Signer.of(key, "对的口令".toCharArray()).publicKey());
        assertTrue(assertThrows(HeyiException.class, () -> Signer.of(key, null)).getMessage().contains("口令"));
        assertTrue(assertThrows(HeyiException.class, () -> Signer.of(key, "错的".toCharArray())).getMessage().contains("口令不对"));
        assertFalse(Files.readString(key).contains("BEGIN PRIVATE"));
        assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        Path broken = Files.writeString(folder.resolve("broken.pem"), "hello");
        assertThrows(HeyiException.class, () -> Signer.of(broken, null));
        assertEquals(39, Signer.fingerprint(made).length());
    }

    @Test
    void aKeyIsToldWithoutItsPassphrase() {
        Path keys = folder.resolve("keys");
        assertNull(Signer.known(keys, owner("李娜 lina")));
        String open = Signer.fingerprint(Signer.own(keys, owner("李娜 lina"), null).publicKey());
        String locked = Signer.fingerprint(Signer.own(keys, owner("王强 wang"), "口令".toCharArray()).publicKey());
        assertEquals(new Signer.Known(open, false), Signer.known(keys, owner("李娜 lina")));
        assertEquals(new Signer.Known(locked, true), Signer.known(keys, owner("王强 wang")));
        // Known by its fingerprint, whatever the person is called now.
        assertEquals(new Signer.Known(locked, true), Signer.known(keys, owner("王伟 wang", locked)));
    }

    private static Signer.Owner owner(String called, String... inForce) {
        return new Signer.Owner(List.of(inForce), List.of(), called);
    }

    /** Whoever brings in a roster or restores a backup goes on signing with the key they signed with. */
    @Test
    void keysThatAreElsewhereDoNotTakeThePlaceOfTheOneThatIsHere() {
        Path keys = folder.resolve("keys");
        String elsewhere = Signer.fingerprint(Signer.of(folder.resolve("elsewhere.pem"), null).publicKey());
        Signer here = Signer.own(keys, owner("李娜 lina"), null);
        String own = Signer.fingerprint(here.publicKey());
        assertEquals(own, Signer.known(keys, owner("李娜 lina", elsewhere)).fingerprint());
        assertEquals(here.publicKey(), Signer.own(keys, owner("李娜 lina", elsewhere), null).publicKey());
        // Two that are here, as after two spellings became one person: the latest in force, whatever their files are called.
        String second = Signer.fingerprint(Signer.own(keys, owner("李 娜 lina2"), null).publicKey());
        assertEquals(second, Signer.known(keys, owner("李娜 lina", own, second)).fingerprint());
        assertEquals(own, Signer.known(keys, owner("李娜 lina", second, own)).fingerprint());
        // One that another took the place of signs nothing more.
        assertNull(Signer.known(keys, new Signer.Owner(List.of(elsewhere), List.of(own), "李娜 lina")));
    }
}
