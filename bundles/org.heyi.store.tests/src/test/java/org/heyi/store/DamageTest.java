package org.heyi.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.heyi.base.HeyiException;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A workspace or a backup that is damaged is told from an empty one, and nothing of it is touched. */
class DamageTest {

    /** More than a snapshot waits for. */
    private static final int COMMENTS = 6_000;

    @TempDir
    Path temp;
    private Path folder;

    @BeforeEach
    void folder() {
        folder = temp.resolve("workspace");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void fill(int comments) {
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.change("test", "fill", () -> {
                Session session = ReviewFactory.eINSTANCE.createSession();
                workspace.archive().getSessions().add(session);
                workspace.archive().setCurrent(session);
                for (int i = 0; i < comments; i++) {
                    Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
                    annotation.setNumber(i + 1);
                    annotation.setBody("办复率的口径？" + i);
                    session.getAnnotations().add(annotation);
                }
            });
        }
    }

    private static String refusal(Executable attempt) {
        String message = assertThrows(HeyiException.class, attempt).getMessage();
        assertFalse(message.contains("\n"), message);
        return message;
    }

    private void assertRefusedAndUntouched() throws IOException {
        Set<String> before = names(folder);
        for (Executable attempt : new Executable[] {() -> Workspace.open(folder).close(),
            () -> Workspace.openExisting(folder).close()}) {
            String message = refusal(attempt);
            assertTrue(message.contains("heyi.mv.db") || message.contains(folder.toString()), message);
            assertEquals(before, names(folder));
        }
    }

    @Test
    void nothingIsMadeWhereThereIsNoWorkspace() throws IOException {
        assertTrue(refusal(() -> Workspace.openExisting(folder)).contains(folder.toString()));
        assertFalse(Files.exists(folder));
        Files.createDirectory(folder);
        refusal(() -> Workspace.openExisting(folder));
        assertEquals(Set.of(), names(folder));
    }

    @Test
    void aDatabaseThatIsGoneOrEmptyBesideItsSnapshotIsDamage() throws IOException {
        fill(COMMENTS);
        byte[] snapshot = Files.readAllBytes(file("heyi.snapshot"));
        Files.write(file("heyi.mv.db"), new byte[0]);
        assertRefusedAndUntouched();
        assertEquals(0, Files.size(file("heyi.mv.db")));
        Files.delete(file("heyi.mv.db"));
        assertRefusedAndUntouched();
        assertArrayEquals(snapshot, Files.readAllBytes(file("heyi.snapshot")));
    }

    @Test
    void aDatabaseThatIsCutOffIsDamage() throws IOException {
        fill(COMMENTS);
        byte[] whole = Files.readAllBytes(file("heyi.mv.db"));
        for (int length : new int[] {1, 100, 4096, 8192, 8193, 12288, whole.length / 3, whole.length / 2, whole.length * 9 / 10,
            whole.length - 4096}) {
            Files.write(file("heyi.mv.db"), java.util.Arrays.copyOf(whole, length));
            assertRefusedAndUntouched();
            assertEquals(length, Files.size(file("heyi.mv.db")), "of a database cut off at " + length);
        }
    }

    @Test
    void anOlderDatabaseBesideANewerSnapshotIsDamage() throws IOException {
        fill(10);
        byte[] older = Files.readAllBytes(file("heyi.mv.db"));
        fill(COMMENTS);
        assertTrue(Files.exists(file("heyi.snapshot")));
        Files.write(file("heyi.mv.db"), older);
        assertRefusedAndUntouched();
        Files.delete(file("heyi.snapshot"));
        try (Workspace workspace = Workspace.openExisting(folder)) {
            assertTrue(workspace.verify().ok(), "the way out that was named");
        }
    }

    @Test
    void damagedPagesGiveOneSentence() throws IOException {
        fill(COMMENTS);
        Files.delete(file("heyi.snapshot"));
        byte[] whole = Files.readAllBytes(file("heyi.mv.db"));
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            byte[] damaged = whole.clone();
            byte[] page = new byte[4096];
            random.nextBytes(page);
            int at = 8192 + random.nextInt(damaged.length - 8192 - page.length);
            System.arraycopy(page, 0, damaged, at, page.length);
            Files.write(file("heyi.mv.db"), damaged);
            try (Workspace workspace = Workspace.openExisting(folder)) {
                workspace.verify(); // a page that was not in use
            } catch (HeyiException e) {
                assertTrue(e.getMessage().contains("heyi.mv.db") || e.getMessage().contains(folder.toString()), e.getMessage());
            }
        }
    }

    @Test
    void aSnapshotOfAnotherHistoryIsToldOf() throws IOException, SQLException {
        fill(COMMENTS);
        byte[] snapshot = Files.readAllBytes(file("heyi.snapshot"));
        for (String name : names(folder)) {
            Files.delete(file(name));
        }
        fill(COMMENTS);
        Files.write(file("heyi.snapshot"), snapshot);
        try (Workspace workspace = Workspace.openExisting(folder)) {
            assertEquals(1, workspace.verify().problems().size(), () -> workspace.verify().problems().toString());
        }
    }

    @Test
    void anEarlierHeadIsFoundInTheHistoryUntilThatIsRewritten() throws SQLException {
        fill(3);
        Head early;
        try (Workspace workspace = Workspace.openExisting(folder)) {
            early = workspace.head();
            assertEquals(early, workspace.verify().head());
        }
        fill(3);
        try (Workspace workspace = Workspace.openExisting(folder)) {
            assertTrue(workspace.head().sequence() > early.sequence());
            assertTrue(workspace.verify(early.hash()).ok());
            assertTrue(workspace.verify(workspace.head().hash()).ok());
            assertEquals(1, workspace.verify("0".repeat(64)).problems().size());
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("heyi") + ";TRACE_LEVEL_FILE=0", "heyi", "");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE \"history\" SET \"actor\" = 'other' WHERE \"seq\" = " + early.sequence());
        }
        try (Workspace workspace = Workspace.openExisting(folder)) {
            assertFalse(workspace.verify(early.hash()).ok(), "altered, and its hash left as it was");
        }
    }

    private Path backup() {
        fill(100);
        Path file = temp.resolve("backup.zip");
        try (Workspace workspace = Workspace.openExisting(folder)) {
            workspace.backup(file);
        }
        return file;
    }

    private void assertNotRestored(Path backup) {
        Path target = temp.resolve("restored");
        assertTrue(refusal(() -> Workspace.restore(backup, target)).contains(backup.toString()), "the file that a person has");
        assertFalse(Files.exists(target));
    }

    @Test
    void aBackupIsRestoredWithItsHead() throws IOException {
        Path backup = backup();
        assertEquals(Set.of("workspace", "backup.zip"), names(temp));
        Verification restored = Workspace.restore(backup, temp.resolve("restored"));
        assertTrue(restored.ok());
        try (Workspace workspace = Workspace.openExisting(folder)) {
            assertEquals(workspace.head(), restored.head());
        }
    }

    @Test
    void aBackupWithoutADatabaseInItIsNotRestored() throws IOException {
        byte[] whole;
        Path backup = backup();
        assertNotRestored(temp.resolve("nothing.zip"));
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            whole = zip.getInputStream(zip.getEntry("heyi.mv.db")).readAllBytes();
        }
        for (int length : new int[] {0, 1, 4096, 8192, whole.length / 3}) {
            assertNotRestored(zip("heyi.mv.db", java.util.Arrays.copyOf(whole, length)));
        }
        assertNotRestored(zip("heyi.mv.db", "no database".repeat(5000).getBytes(StandardCharsets.UTF_8)));
        assertNotRestored(zip("../heyi.mv.db", whole));
        assertNotRestored(Files.write(temp.resolve("cut.zip"), java.util.Arrays.copyOf(Files.readAllBytes(backup), 900)));
    }

    private Path zip(String name, byte[] content) throws IOException {
        Path file = temp.resolve("made.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return file;
    }

    @Test
    void aBackupWithAWrongChecksumIsNotRestored() throws IOException {
        Path backup = backup();
        try (RandomAccessFile zip = new RandomAccessFile(backup.toFile(), "rw")) {
            byte[] all = new byte[(int) zip.length()];
            zip.readFully(all);
            int directory = new String(all, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
            zip.seek(directory + 16L);
            zip.writeInt(0x12345678);
        }
        assertNotRestored(backup);
    }

    @Test
    void aBackupThatCannotBeWrittenLeavesNoHalf() throws IOException {
        fill(3);
        Path full = temp.resolve("full.zip");
        assertTrue(refusal(() -> Backup.write(full, full.getParent(), part -> {
            Files.write(part, new byte[1000]);
            throw new IOException("No space left on device");
        })).contains("full.zip"));
        assertEquals(Set.of("workspace"), names(temp));
    }
}
