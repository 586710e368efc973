package org.heyi.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.heyi.model.Identified;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Session;
import org.heyi.store.Change;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot, and what came after it, give the model that the tables give; anything else is not used. */
class SnapshotTest {

    private static final Tables TABLES = new Tables();
    private static final String[] WORDS = {"", "é", "办复率", "“=1+1”\n", "😀", "x".repeat(30)};

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("heyi.snapshot");
    }

    /** Everything that is there, as text by id; lists in their order. */
    private static Map<String, String> described(Loaded loaded) {
        Map<String, String> all = new TreeMap<>();
        loaded.kept().forEach((id, kept) -> {
            Identified object = kept.object();
            EObject container = object.eContainer();
            List<String> children = new ArrayList<>();
            object.eContents().forEach(child -> children.add(((Identified) child).getId()));
            all.put(id, object.eClass().getName() + " at " + kept.position() + " in " + (container == null ? null : ((Identified) container).getId())
                    + " with " + TABLES.of(object.eClass()).values(object) + children);
        });
        return all;
    }

    private static void assertSame(Map<String, String> expected, Map<String, String> found) {
        expected.forEach((id, object) -> assertEquals(object, found.get(id)));
        assertEquals(expected.size(), found.size());
    }

    private Map<String, String> load() {
        try (Database database = Database.open(folder, new Tables())) {
            return described(database.load());
        }
    }

    private void writeSnapshot() {
        try (Database database = Database.open(folder, new Tables())) {
            Loaded loaded = database.load();
            database.writeSnapshot(loaded.archive(), loaded.kept());
        }
        assertTrue(Files.exists(file()));
    }

    private Map<String, String> loadFromTables() throws IOException {
        Path aside = folder.resolve("aside");
        Files.move(file(), aside);
        Map<String, String> tables = load();
        Files.move(aside, file());
        return tables;
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("heyi"), "heyi", "");
                Statement each = connection.createStatement()) {
            assertEquals(1, each.executeUpdate(statement));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatCameAfterIsReplayed(long seed) throws IOException {
        Random random = new Random(seed);
        change(random, 60);
        writeSnapshot();
        assertSame(loadFromTables(), load());
        byte[] written = Files.readAllBytes(file());
        change(random, 60);
        assertArrayEquals(written, Files.readAllBytes(file()), "the file is as it was, so that changes had to be replayed");
        assertSame(loadFromTables(), load());
        change(random, 10);
        assertSame(loadFromTables(), load());
        try (Workspace workspace = Workspace.open(folder)) {
            assertEquals(List.of(), workspace.verify().problems());
        }
    }

    private void change(Random random, int steps) {
        try (Workspace workspace = Workspace.open(folder)) {
            List<Change> done = new ArrayList<>();
            for (int i = 0; i < steps; i++) {
                if (random.nextInt(6) == 0 && !done.isEmpty()) {
                    Change undo = workspace.revert("test", done.removeLast());
                    workspace.commit(undo);
                    if (random.nextBoolean()) {
                        done.add(undo);
                    }
                } else {
                    done.add(workspace.change("test", "random", () -> step(workspace, random)));
                }
            }
        }
    }

    private static void step(Workspace workspace, Random random) {
        List<Session> sessions = workspace.archive().getSessions();
        if (sessions.size() < 2) {
            Session session = ReviewFactory.eINSTANCE.createSession();
            session.setName(word(random));
            sessions.add(session);
            workspace.archive().setCurrent(session);
            return;
        }
        Session session = one(sessions, random);
        Session other = one(sessions, random);
        switch (random.nextInt(10)) {
            case 0 -> {
                Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
                annotation.setBody(word(random));
                annotation.setCreatedAt(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L));
                annotation.setKind(AnnotationKind.get(random.nextInt(3)));
                session.getAnnotations().add(random.nextInt(session.getAnnotations().size() + 1), annotation);
            }
            case 1 -> {
                if (!session.getAnnotations().isEmpty()) {
                    session.getAnnotations().move(random.nextInt(session.getAnnotations().size()), random.nextInt(session.getAnnotations().size()));
                }
            }
            case 2 -> {
                Suggestion suggestion = LedgerFactory.eINSTANCE.createSuggestion();
                suggestion.setInSession(random.nextBoolean());
                suggestion.getSources().addAll(session.getAnnotations().stream().filter(a -> random.nextInt(3) == 0).toList());
                for (int i = random.nextInt(5); i > 0; i--) {
                    Event event = random.nextBoolean() ? LedgerFactory.eINSTANCE.createAssignment() : LedgerFactory.eINSTANCE.createReply();
                    event.setOn(LocalDate.ofEpochDay(random.nextInt(30_000)));
                    event.setType(EventType.get(random.nextInt(5)));
                    event.setRound(random.nextInt(400) - 200);
                    suggestion.getEvents().add(event);
                }
                session.getSuggestions().add(suggestion);
            }
            case 3 -> {
                if (!session.getSuggestions().isEmpty()) {
                    other.getSuggestions().add(session.getSuggestions().remove(random.nextInt(session.getSuggestions().size())));
                }
            }
            case 4 -> {
                if (!session.getSuggestions().isEmpty()) {
                    session.getSuggestions().remove(random.nextInt(session.getSuggestions().size()));
                }
            }
            case 5 -> {
                HandlingUnit unit = LedgerFactory.eINSTANCE.createHandlingUnit();
                unit.setName(word(random));
                workspace.archive().getUnits().add(0, unit);
                session.getSuggestions().forEach(s -> s.getEvents().forEach(e -> e.setUnit(random.nextBoolean() ? unit : null)));
            }
            case 6 -> {
                Revision revision = ReviewFactory.eINSTANCE.createRevision();
                revision.getAnnotations().addAll(session.getAnnotations());
                session.getRevisions().add(revision);
            }
            case 7 -> session.getRevisions().forEach(r -> {
                if (!r.getAnnotations().isEmpty()) {
                    r.getAnnotations().remove(random.nextInt(r.getAnnotations().size()));
                }
            });
            case 8 -> session.getAnnotations().stream().filter(a -> random.nextInt(3) == 0).forEach(a -> {
                Disposition disposition = ReviewFactory.eINSTANCE.createDisposition();
                disposition.setReason(word(random));
                a.setDisposition(random.nextBoolean() ? disposition : null);
            });
            default -> session.getAnnotations().forEach(a -> {
                a.setBody(random.nextBoolean() ? word(random) : null);
                a.setNumber(random.nextInt(3));
            });
        }
    }

    private static <T> T one(List<T> many, Random random) {
        return many.get(random.nextInt(many.size()));
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    @Test
    void aDamagedOneIsNotUsed() throws IOException {
        Random random = new Random(7);
        change(random, 60);
        writeSnapshot();
        Map<String, String> expected = load();
        byte[] whole = Files.readAllBytes(file());
        for (int i = 0; i < 30; i++) {
            byte[] damaged = i % 4 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file(), damaged);
            assertSame(expected, load());
        }
    }

    @Test
    void oneOfAnotherHistoryIsNotUsed() throws IOException {
        change(new Random(1), 20);
        writeSnapshot();
        byte[] first = Files.readAllBytes(file());
        for (String name : List.of("heyi.mv.db", "heyi.snapshot")) {
            Files.delete(folder.resolve(name));
        }
        change(new Random(1), 20);
        Map<String, String> expected = load();
        Files.write(file(), first);
        assertSame(expected, load());
    }

    @Test
    void verifyFindsOneThatDiffersFromTheTables() throws SQLException {
        change(new Random(3), 40);
        writeSnapshot();
        sql("UPDATE \"review_session\" SET \"name\" = 'after' WHERE \"id\" = (SELECT MIN(\"id\") FROM \"review_session\")");
        try (Workspace workspace = Workspace.open(folder)) {
            assertTrue(workspace.archive().getSessions().stream().noneMatch(s -> "after".equals(s.getName())), "read from the snapshot");
            List<String> problems = workspace.verify().problems();
            assertEquals(2, problems.size(), problems::toString);
            assertTrue(problems.get(1).contains("heyi.snapshot"), problems::toString);
        }
    }

    @Test
    void aLargeWorkspaceLeavesOneBehind() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.change("test", "fill", () -> {
                Session session = ReviewFactory.eINSTANCE.createSession();
                for (int i = 0; i < 5_100; i++) {
                    session.getAnnotations().add(ReviewFactory.eINSTANCE.createAnnotation());
                }
                workspace.archive().getSessions().add(session);
            });
            Change open = workspace.record("test", "never written", () -> workspace.archive().getSessions().get(0).setName("x"));
            assertFalse(open.isEmpty());
            // What the tables lack must not get into the file.
        }
        assertTrue(Files.notExists(file()));
        try (Workspace workspace = Workspace.open(folder)) {
            assertEquals(5_100, workspace.archive().getSessions().get(0).getAnnotations().size());
        }
        assertTrue(Files.exists(file()));
        assertSame(loadFromTables(), load());
    }
}
