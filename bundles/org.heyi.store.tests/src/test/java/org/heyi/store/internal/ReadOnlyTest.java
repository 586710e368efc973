package org.heyi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.heyi.base.HeyiException;
import org.heyi.model.Archive;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;
import org.heyi.store.WorkspaceInUseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be written is read, and left as it is. */
class ReadOnlyTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.change("test", "session.add", () -> {
                Session session = ReviewFactory.eINSTANCE.createSession();
                session.setName("一");
                session.setZone("Asia/Shanghai");
                workspace.archive().getSessions().add(session);
                workspace.archive().setCurrent(session);
            });
        }
    }

    /** Names, sizes and times: whoever writes anything changes one of them. */
    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.toList()) {
                state.put(each.toString(), Files.size(each) + " " + Files.getLastModifiedTime(each));
            }
        }
        return state;
    }

    @Test
    void nothingIsWritten() throws IOException {
        for (boolean withLock : new boolean[] {true, false}) {
            if (!withLock) {
                Files.delete(folder.resolve("heyi.lock"));
            }
            Files.setLastModifiedTime(folder.resolve("heyi.mv.db"), FileTime.fromMillis(1_000_000_000_000L));
            Map<String, String> before = state();
            Path copy = Files.createTempDirectory("backup").resolve("b.zip");
            Database database = Database.openToRead(folder, new Tables());
            try {
                Archive archive = database.load().archive();
                assertEquals("一", archive.getCurrent().getName());
                List<String> events = new ArrayList<>();
                database.history(1, entry -> events.add(entry.type()));
                assertEquals(List.of("workspace.create", "session.add"), events);
                assertEquals(List.of(), database.verify(null, (a, b) -> { }));
                database.backup(copy);
                assertEquals(before, state());
                assertThrows(HeyiException.class, () -> database.write(Instant.EPOCH, "test", "no", List.of()));
            } finally {
                database.close();
            }
            assertEquals(before, state());
            Path restored = copy.resolveSibling("restored");
            assertTrue(Workspace.restore(copy, restored).ok());
        }
    }

    /** What a program that was killed leaves behind is what was in the file at that moment. */
    @Test
    void whatAKilledProgramLeftIsRead() throws IOException {
        Path crash = Files.createTempDirectory("crash");
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.change("test", "session.rename", () -> workspace.archive().getCurrent().setName("二"));
            Files.copy(folder.resolve("heyi.mv.db"), crash.resolve("heyi.mv.db"));
        }
        Database database = Database.openToRead(crash, new Tables());
        try {
            assertEquals("二", database.load().archive().getCurrent().getName());
            assertEquals(List.of(), database.verify(null, (a, b) -> { }));
        } finally {
            database.close();
        }
    }

    @Test
    void whoReadsAndWhoWritesKeepOutOfEachOthersWay() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            assertFalse(workspace.archive().getSessions().isEmpty());
            assertThrows(WorkspaceInUseException.class, () -> Database.openToRead(folder, new Tables()));
        }
        Database reading = Database.openToRead(folder, new Tables());
        try {
            assertThrows(WorkspaceInUseException.class, () -> Workspace.open(folder, () -> false));
        } finally {
            reading.close();
        }
        Workspace.open(folder, () -> false).close();
    }

    /** Whoever is root may write everywhere. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderThatCannotBeWrittenIsRead() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder));
            try (Workspace workspace = Workspace.openExisting(folder)) {
                assertEquals(2, workspace.verify().events());
                assertThrows(HeyiException.class, () -> workspace.change("test", "no", () -> workspace.archive().getSessions().clear()));
                assertEquals(1, workspace.archive().getSessions().size());
            }
            assertThrows(HeyiException.class, () -> Workspace.open(folder));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aCopyIsOfItsMoment() {
        try (Workspace workspace = Workspace.open(folder)) {
            Archive copied = EcoreUtil.copy(workspace.archive());
            Workspace copy = workspace.copy(copied, workspace.head());
            workspace.change("test", "session.rename", () -> workspace.archive().getCurrent().setName("二"));
            assertEquals("一", copy.archive().getCurrent().getName());
            assertEquals(copied.getCurrent(), copy.find(workspace.archive().getCurrent().getId()));
            assertEquals(2, copy.head().sequence());
            assertThrows(HeyiException.class, () -> copy.change("test", "no", () -> copied.getSessions().clear()));
            copy.close();
            assertEquals(3, workspace.head().sequence());
        }
    }

    @Test
    void whatIsInUseIsNotDeleted() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            assertThrows(WorkspaceInUseException.class, () -> Workspace.delete(folder));
            workspace.change("test", "session.rename", () -> workspace.archive().getCurrent().setName("二"));
        }
        Workspace.delete(folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
        Workspace.delete(folder.resolve("none"));
    }
}
