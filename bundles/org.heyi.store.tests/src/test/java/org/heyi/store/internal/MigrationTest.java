package org.heyi.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Group;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bringing a workspace to a newer schema works or leaves it as it was. */
public class MigrationTest {

    private static final int RELEASED = Migrations.RELEASED.newest();
    private static final String COPY = "heyi.schema" + RELEASED + ".bak";
    private static final String SECOND_COPY = "heyi.schema" + RELEASED + "-2.bak";
    private static final Migrations GOOD = and("next_good.sql");
    private static final Migrations FAILS = and("next_fails_in_the_middle.sql");
    private static final Migrations KILLED = and("next_is_killed_in_the_middle.sql");

    @TempDir
    Path folder;
    @TempDir
    Path aside;
    private List<String> before;

    @BeforeEach
    void workspaceOfThePresentSchema() throws IOException, SQLException {
        Workspace.open(folder).close();
        before = content("heyi.mv.db");
    }

    /** Everything in a database, as statements that make it; the file itself changes with every look at it. */
    private List<String> content(String name) throws IOException, SQLException {
        Path copy = Files.copy(file(name), aside.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + aside.resolve("copy") + ";TRACE_LEVEL_FILE=0", "heyi", "");
                Statement statement = connection.createStatement(); ResultSet script = statement.executeQuery("SCRIPT")) {
            while (script.next()) {
                lines.add(script.getString(1));
            }
        }
        Files.delete(copy);
        return lines;
    }

    private static Migrations and(String file) {
        return new Migrations(Stream.concat(Migrations.RELEASED.files().stream(), Stream.of(file)).toList());
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void migrate(Migrations migrations) {
        Database.open(folder, new Tables(), migrations).close();
    }

    private void assertMigrated() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("heyi") + ";TRACE_LEVEL_FILE=0", "heyi", "")) {
            assertEquals(RELEASED + 1, Migrations.version(connection));
            assertTrue(connection.getMetaData().getColumns(null, null, "model_archive", "motto").next());
        }
    }

    /** A workspace of before there were sittings (7) or sign-offs (8) opens with all that is in it. */
    @ParameterizedTest
    @ValueSource(ints = {7, 8})
    void aWorkspaceOfAnEarlierSchemaKeepsEverything(int schema) throws IOException, SQLException {
        try (Workspace workspace = Workspace.openExisting(folder)) {
            workspace.change("test", "test", () -> {
                Group group = ReviewFactory.eINSTANCE.createGroup();
                group.setName("第一代表团");
                Participant person = ReviewFactory.eINSTANCE.createParticipant();
                person.setHandle("lina");
                person.setGroup(group);
                Session session = ReviewFactory.eINSTANCE.createSession();
                session.getGroups().add(group);
                session.getParticipants().add(person);
                workspace.archive().getSessions().add(session);
            });
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("heyi") + ";TRACE_LEVEL_FILE=0", "heyi", "");
                Statement statement = connection.createStatement()) {
            beforeWhatAStepSays(statement);
            statement.execute("DROP TABLE \"review_signoff\"");
            statement.execute("ALTER TABLE \"review_participant\" DROP COLUMN \"head\"");
            statement.execute("ALTER TABLE \"review_message\" DROP COLUMN \"handed_in_at\"");
            statement.execute("ALTER TABLE \"review_annotation\" DROP COLUMN \"turns\"");
            if (schema < 8) {
                statement.execute("DROP TABLE \"review_sitting\"");
                statement.execute("DROP TABLE \"review_attendee\"");
            }
            statement.execute("DELETE FROM \"heyi_schema\" WHERE \"version\" > " + schema);
        }
        List<String> old = content("heyi.mv.db");
        try (Workspace workspace = Workspace.openExisting(folder)) {
            assertTrue(workspace.verify().ok());
            Session session = workspace.archive().getSessions().getFirst();
            assertEquals("第一代表团", session.getParticipants().getFirst().getGroup().getName());
            assertEquals("lina", session.getParticipants().getFirst().getHandle());
            assertTrue(session.getSittings().isEmpty() && session.getSignoffs().isEmpty());
            assertFalse(session.getParticipants().getFirst().isHead());
        }
        assertEquals(old, content("heyi.schema" + schema + ".bak"));
        // Of people it says one thing more, see above.
        List<String> rows = old.stream().filter(each -> each.startsWith("INSERT INTO") && !each.contains("heyi_schema")
                && !each.contains("review_participant")).toList();
        assertTrue(rows.size() > 2 && content("heyi.mv.db").containsAll(rows), rows::toString);
    }

    /** A workspace of before replies were handed in and comments marked here: its threads and marks are as they were. */
    @Test
    void aWorkspaceOfTheEighthSchemaKeepsItsThreads() throws IOException, SQLException {
        try (Workspace workspace = Workspace.openExisting(folder)) {
            workspace.change("test", "test", () -> {
                Message reply = ReviewFactory.eINSTANCE.createMessage();
                reply.setText("口径是什么");
                reply.setAt(Instant.parse("2026-01-21T01:00:00Z"));
                Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
                annotation.setResolved(true);
                annotation.getThread().add(reply);
                Session session = ReviewFactory.eINSTANCE.createSession();
                session.getAnnotations().add(annotation);
                workspace.archive().getSessions().add(session);
            });
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("heyi") + ";TRACE_LEVEL_FILE=0", "heyi", "");
                Statement statement = connection.createStatement()) {
            beforeWhatAStepSays(statement);
            statement.execute("ALTER TABLE \"review_message\" DROP COLUMN \"handed_in_at\"");
            statement.execute("ALTER TABLE \"review_annotation\" DROP COLUMN \"turns\"");
            statement.execute("DELETE FROM \"heyi_schema\" WHERE \"file\" >= 'V010'");
        }
        try (Workspace workspace = Workspace.openExisting(folder)) {
            assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
            Annotation annotation = workspace.archive().getSessions().getFirst().getAnnotations().getFirst();
            assertTrue(annotation.isResolved());
            assertEquals(0, annotation.getTurns());
            assertEquals("口径是什么", annotation.getThread().getFirst().getText());
            assertNull(annotation.getThread().getFirst().getHandedInAt());
        }
    }

    /** The words of steps had no place of their own: what was recorded then stays in the reason, as it was recorded. */
    @Test
    void aWorkspaceOfTheTenthSchemaKeepsWhatItsStepsSay() throws IOException, SQLException {
        try (Workspace workspace = Workspace.openExisting(folder)) {
            workspace.change("test", "test", () -> {
                Event draft = LedgerFactory.eINSTANCE.createEvent();
                draft.setType(EventType.DRAFT_REPLY);
                draft.setReason("拟答复如下");
                Reply reply = LedgerFactory.eINSTANCE.createReply();
                reply.setType(EventType.REPLY);
                reply.setText("现答复如下");
                Suggestion item = LedgerFactory.eINSTANCE.createSuggestion();
                item.getEvents().addAll(List.of(draft, reply));
                Session session = ReviewFactory.eINSTANCE.createSession();
                session.getSuggestions().add(item);
                workspace.archive().getSessions().add(session);
            });
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("heyi") + ";TRACE_LEVEL_FILE=0", "heyi", "");
                Statement statement = connection.createStatement()) {
            beforeWhatAStepSays(statement);
            statement.execute("DELETE FROM \"heyi_schema\" WHERE \"file\" >= 'V011'");
        }
        try (Workspace workspace = Workspace.openExisting(folder)) {
            assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
            List<Event> events = workspace.archive().getSessions().getFirst().getSuggestions().getFirst().getEvents();
            assertEquals("拟答复如下", events.getFirst().getReason());
            assertNull(events.getFirst().getText());
            assertEquals("现答复如下", events.getLast().getText());
        }
    }

    private static void beforeWhatAStepSays(Statement statement) throws SQLException {
        for (String table : List.of("event", "assignment", "contact", "reply", "feedback")) {
            for (String column : List.of("text", "person", "place")) {
                if (!table.equals("reply") || !column.equals("text")) {
                    statement.execute("ALTER TABLE \"ledger_" + table + "\" DROP COLUMN \"" + column + "\"");
                }
            }
        }
    }

    /** Called by a migration: the end of the program, as sudden as a power cut. */
    public static void halt() {
        Runtime.getRuntime().halt(137);
    }

    @Test
    void theEarlierDatabaseIsKeptAside() throws IOException, SQLException {
        migrate(GOOD);
        assertMigrated();
        assertEquals(before, content(COPY));
        assertEquals(Set.of("heyi.lock", "heyi.mv.db", COPY), names());
        migrate(GOOD);
        assertEquals(Set.of("heyi.lock", "heyi.mv.db", COPY), names());
    }

    @Test
    void oneThatFailsInTheMiddleLeavesEverythingAsItWas() throws IOException, SQLException {
        for (int attempt = 0; attempt < 2; attempt++) {
            HeyiException refused = assertThrows(HeyiException.class, () -> migrate(FAILS));
            assertTrue(refused.getMessage().contains(folder.toString()), refused::getMessage);
            assertEquals(before, content("heyi.mv.db"));
            assertEquals(Set.of("heyi.lock", "heyi.mv.db"), names());
        }
        try (Workspace workspace = Workspace.openExisting(folder)) {
            assertTrue(workspace.verify().ok());
        }
    }

    @Test
    void oneThatIsKilledInTheMiddleLeavesEverythingAsItWas() throws IOException, InterruptedException, SQLException {
        Process killed = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", Victim.class.getName(), folder.toString())
                .inheritIO().start();
        assertTrue(killed.waitFor(60, TimeUnit.SECONDS));
        assertEquals(137, killed.exitValue());
        assertEquals(before, content("heyi.mv.db"));
        assertTrue(names().contains("heyi.next.mv.db"), "it was at work");
        try (Workspace workspace = Workspace.openExisting(folder)) {
            assertTrue(workspace.verify().ok());
        }
        migrate(GOOD);
        assertMigrated();
        assertEquals(before, content(COPY));
        assertFalse(names().contains("heyi.next.mv.db"));
    }

    /** What a kill between two steps leaves: a copy that is half there, or all of it but the last step. */
    @Test
    void whatAKillLeavesBetweenTheStepsIsMadeAnew() throws IOException, SQLException {
        Files.write(file("heyi.next.mv.db"), new byte[5000]);
        Files.write(file("heyi.bak.part"), new byte[5000]);
        Files.copy(file("heyi.mv.db"), file(COPY));
        migrate(GOOD);
        assertMigrated();
        assertEquals(before, content(COPY));
        assertEquals(Set.of("heyi.lock", "heyi.mv.db", COPY, SECOND_COPY), names());
    }

    @Test
    void anEarlierCopyIsNotReplaced() throws IOException, SQLException {
        byte[] earlier = "an earlier workspace of that schema".getBytes();
        Files.write(file(COPY), earlier);
        migrate(GOOD);
        assertArrayEquals(earlier, Files.readAllBytes(file(COPY)));
        assertEquals(before, content(SECOND_COPY));
    }

    /** Opens a workspace with a migration that ends the program. */
    static final class Victim {

        private Victim() {
        }

        public static void main(String[] args) {
            Database.open(Path.of(args[0]), new Tables(), KILLED);
        }
    }
}
