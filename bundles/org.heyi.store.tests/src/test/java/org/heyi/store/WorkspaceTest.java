package org.heyi.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.heyi.base.Digests;
import org.heyi.base.HeyiException;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Report;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Attachment;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir
    Path folder;

    private static Session session(Workspace workspace) {
        Session session = ReviewFactory.eINSTANCE.createSession();
        workspace.change("test", "session.add", () -> {
            workspace.archive().getSessions().add(session);
            workspace.archive().setCurrent(session);
        });
        return session;
    }

    private static Annotation annotate(Workspace workspace, Session session, String body) {
        Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
        annotation.setNumber(session.getAnnotations().size() + 1);
        annotation.setKind(AnnotationKind.FACT);
        annotation.setBody(body);
        annotation.setCreatedAt(Instant.now().truncatedTo(ChronoUnit.MICROS));
        workspace.change("test", "annotation.add", () -> session.getAnnotations().add(annotation));
        return annotation;
    }

    private static Paragraph report(Workspace workspace, Session session, String text) {
        Report report = ReportFactory.eINSTANCE.createReport();
        Version version = ReportFactory.eINSTANCE.createVersion();
        Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        version.setDate(LocalDate.of(2021, 12, 12));
        version.setRawText(text.repeat(200_000)); // longer than a VARCHAR holds
        version.getParagraphs().add(paragraph);
        report.getVersions().add(version);
        workspace.change("test", "report.import", () -> session.setReport(report));
        return paragraph;
    }

    @Test
    void theModelIsMadeAgainAsItWasAfterEveryEvent() {
        try (Workspace workspace = Workspace.open(folder)) {
            Map<String, Archive> kept = new LinkedHashMap<>();
            Runnable keep = () -> kept.put(workspace.head().hash(), EcoreUtil.copy(workspace.archive()));
            Session session = session(workspace);
            keep.run();
            report(workspace, session, "办复率和满意率均达100%。");
            Annotation first = annotate(workspace, session, "口径？");
            Annotation second = annotate(workspace, session, "再说");
            keep.run();
            workspace.change("test", "annotation.edit", () -> {
                first.setBody(null);
                second.setBody("改了");
                session.getAnnotations().move(0, second);
            });
            keep.run();
            workspace.change("test", "annotation.remove", () -> session.getAnnotations().remove(first));
            keep.run();
            kept.forEach((head, then) -> assertTrue(EcoreUtil.equals(then, workspace.at(head)), head));
            assertNull(workspace.at("0".repeat(64)));
        }
    }

    @Test
    void everythingComesBackAsItWas() {
        Session before;
        try (Workspace workspace = Workspace.open(folder)) {
            before = session(workspace);
            Paragraph paragraph = report(workspace, before, "办复率和满意率均达100%。");
            Annotation annotation = annotate(workspace, before, "口径？\n“=1+1”");
            Anchor anchor = ReviewFactory.eINSTANCE.createAnchor();
            anchor.setParagraph(paragraph);
            anchor.setVersion(before.getReport().getVersions().get(0));
            anchor.setStart(4);
            anchor.setEnd(7);
            anchor.setQuote("满意率");
            Suggestion suggestion = LedgerFactory.eINSTANCE.createSuggestion();
            Assignment assigned = LedgerFactory.eINSTANCE.createAssignment();
            assigned.setDue(LocalDate.of(2022, 3, 1));
            Reply reply = LedgerFactory.eINSTANCE.createReply();
            reply.setText("");
            Assignment extended = LedgerFactory.eINSTANCE.createAssignment();
            suggestion.getEvents().addAll(List.of(assigned, reply, extended));
            suggestion.getSources().add(annotation);
            Revision revision = ReviewFactory.eINSTANCE.createRevision();
            workspace.change("test", "more", () -> {
                annotation.setAnchor(anchor);
                before.getSuggestions().add(suggestion);
                before.getRevisions().add(revision);
                revision.getAnnotations().add(annotation);
            });
            assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        }
        try (Workspace workspace = Workspace.open(folder)) {
            Session after = workspace.archive().getCurrent();
            // Instants are kept to the microsecond.
            before.getAnnotations().get(0).setCreatedAt(after.getAnnotations().get(0).getCreatedAt());
            assertTrue(EcoreUtil.equals(before, after));
            assertTrue(after.getSuggestions().get(0).getEvents().get(1) instanceof Reply);
            assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        }
    }

    @Test
    void whatIsInAttachedFilesStaysAsLongAsAnAttachmentSaysSo() throws SQLException {
        byte[] picture = new byte[300_000];
        new java.util.Random(7).nextBytes(picture);
        String digest;
        Path backup = folder.resolve("backup.zip");
        try (Workspace workspace = Workspace.open(folder)) {
            Annotation annotation = annotate(workspace, session(workspace), "见图");
            digest = workspace.keep(picture);
            assertEquals(digest, workspace.keep(picture));
            String unused = workspace.keep(new byte[] {1, 2, 3});
            assertArrayEquals(new byte[] {1, 2, 3}, workspace.content(unused));
            Attachment attachment = ReviewFactory.eINSTANCE.createAttachment();
            attachment.setName("图.png");
            attachment.setDigest(digest);
            attachment.setSize(picture.length);
            workspace.change("test", "annotation.edit", () -> annotation.getAttachments().add(attachment));
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertArrayEquals(picture, workspace.content(digest));
            assertNull(workspace.content(Digests.sha256(new byte[] {1, 2, 3})), "nothing refers to it any longer");
            assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
            workspace.backup(backup);
        }
        sql("UPDATE \"heyi_content\" SET \"bytes\" = X'00'");
        try (Workspace workspace = Workspace.open(folder)) {
            assertTrue(workspace.verify().problems().getFirst().contains(digest), () -> workspace.verify().problems().toString());
            Annotation annotation = workspace.archive().getCurrent().getAnnotations().getFirst();
            workspace.change("test", "annotation.edit", () -> annotation.getAttachments().clear());
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertNull(workspace.content(digest));
            assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        }
        Path restored = folder.resolve("restored");
        Workspace.restore(backup, restored);
        try (Workspace workspace = Workspace.open(restored)) {
            assertArrayEquals(picture, workspace.content(digest));
        }
    }

    @Test
    void undoAndRedoAreChangesOfTheirOwnAndKeepTheOrder() {
        List<String> expected;
        try (Workspace workspace = Workspace.open(folder)) {
            Session session = session(workspace);
            Annotation a = annotate(workspace, session, "a");
            annotate(workspace, session, "b");
            annotate(workspace, session, "c");
            Change removal = workspace.change("test", "annotation.delete", () -> session.getAnnotations().remove(1));
            Change undo = workspace.revert("test", removal);
            workspace.commit(undo);
            assertEquals(List.of("a", "b", "c"), bodies(session));
            Change redo = workspace.revert("test", undo);
            workspace.commit(redo);
            assertEquals(List.of("a", "c"), bodies(session));
            workspace.commit(workspace.revert("test", redo));
            workspace.change("test", "move", () -> session.getAnnotations().move(2, a));
            for (int i = 0; i < 40; i++) {
                String body = "x" + i;
                workspace.change("test", "insert", () -> {
                    Annotation inserted = ReviewFactory.eINSTANCE.createAnnotation();
                    inserted.setBody(body);
                    session.getAnnotations().add(1, inserted);
                });
            }
            expected = bodies(session);
            List<String> types = new ArrayList<>();
            workspace.history(1, entry -> types.add(entry.type()));
            assertEquals(List.of("annotation.delete", "undo:annotation.delete", "annotation.delete",
                    "undo:annotation.delete"), types.subList(5, 9));
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertEquals(expected, bodies(workspace.archive().getCurrent()));
            assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        }
    }

    @Test
    void anAdditionThatIsUndoneIsGoneFromTheDiskToo() {
        try (Workspace workspace = Workspace.open(folder)) {
            Session session = session(workspace);
            Change added = workspace.change("test", "annotation.add", () -> {
                Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
                annotation.setBody("a");
                session.getAnnotations().add(annotation);
            });
            String id = session.getAnnotations().get(0).getId();
            Change undo = workspace.revert("test", added);
            workspace.commit(undo);
            Change redo = workspace.revert("test", undo);
            workspace.commit(redo);
            assertEquals(id, session.getAnnotations().get(0).getId());
            workspace.commit(workspace.revert("test", redo));
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertEquals(List.of(), bodies(workspace.archive().getCurrent()));
            assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        }
    }

    private static List<String> bodies(Session session) {
        return session.getAnnotations().stream().map(Annotation::getBody).toList();
    }

    @Test
    void aMutationThatFailsLeavesNoTrace() {
        try (Workspace workspace = Workspace.open(folder)) {
            Session session = session(workspace);
            Annotation kept = annotate(workspace, session, "kept");
            assertThrows(IllegalArgumentException.class, () -> workspace.change("test", "broken", () -> {
                kept.setBody("changed");
                session.getAnnotations().add(ReviewFactory.eINSTANCE.createAnnotation());
                throw new IllegalArgumentException("half way");
            }));
            assertEquals("kept", kept.getBody());
            assertEquals(1, session.getAnnotations().size());
            Change discarded = workspace.record("test", "never written", () -> session.getAnnotations().clear());
            workspace.discard(discarded);
            assertSame(kept, session.getAnnotations().get(0));
            annotate(workspace, session, "next");
            assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        }
    }

    @Test
    void editsOutsideOfAChangeAreBugs() {
        try (Workspace workspace = Workspace.open(folder)) {
            Session session = session(workspace);
            assertThrows(IllegalStateException.class, () -> session.setName("unrecorded"));
        }
    }

    @Test
    void theHistoryHoldsOldAndNewValues() {
        try (Workspace workspace = Workspace.open(folder)) {
            Session session = session(workspace);
            Annotation annotation = annotate(workspace, session, "old");
            workspace.change("lisi", "annotation.edit", () -> annotation.setBody("new"));
            workspace.change("lisi", "nothing", () -> annotation.setBody("new"));
            List<HistoryEntry> entries = new ArrayList<>();
            workspace.history(4, entries::add);
            assertEquals(1, entries.size());
            assertEquals("lisi", entries.get(0).actor());
            assertEquals("{\"updated\":[{\"table\":\"review_annotation\",\"id\":\"" + annotation.getId()
                    + "\",\"old\":{\"body\":\"old\"},\"new\":{\"body\":\"new\"}}]}", entries.get(0).payload());
            assertSame(annotation, workspace.find(annotation.getId()));
        }
    }

    @Test
    void tamperingIsFound() throws SQLException {
        try (Workspace workspace = Workspace.open(folder)) {
            Session session = session(workspace);
            annotate(workspace, session, "one");
            annotate(workspace, session, "two");
        }
        sql("UPDATE \"review_annotation\" SET \"body\" = 'forged' WHERE \"number\" = 1");
        assertProblems(1);
        sql("UPDATE \"review_annotation\" SET \"body\" = 'one' WHERE \"number\" = 1");
        assertProblems(0);
        sql("UPDATE \"history\" SET \"payload\" = REPLACE(\"payload\", 'two', 'six') WHERE \"seq\" = 4",
                "UPDATE \"review_annotation\" SET \"body\" = 'six' WHERE \"number\" = 2");
        assertProblems(1);
        sql("DELETE FROM \"history\" WHERE \"seq\" = 4");
        assertProblems(1);
    }

    private void assertProblems(int count) {
        try (Workspace workspace = Workspace.open(folder)) {
            assertEquals(count, workspace.verify().problems().size(), () -> workspace.verify().problems().toString());
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("heyi"), "heyi", "");
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }

    @Test
    void aSecondProgramGetsASentence() {
        try (Workspace workspace = Workspace.open(folder)) {
            assertNull(workspace.archive().getCurrent());
            HeyiException refused = assertThrows(HeyiException.class, () -> Workspace.open(folder));
            assertTrue(refused.getMessage().contains(folder.toString()));
            assertFalse(refused.getMessage().contains("\n"));
        }
    }

    @Test
    void aNewerSchemaIsRefusedAndLeftAlone() throws SQLException {
        Workspace.open(folder).close();
        sql("INSERT INTO \"heyi_schema\" (\"version\", \"file\") VALUES (99, 'V099__future.sql')");
        HeyiException refused = assertThrows(HeyiException.class, () -> Workspace.open(folder));
        assertTrue(refused.getMessage().contains("99"));
    }

    @Test
    void aFileOrAForeignDatabaseIsNoWorkspace() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertTrue(assertThrows(HeyiException.class, () -> Workspace.open(file)).getMessage().contains("file"));
        Path broken = Files.createDirectory(folder.resolve("broken"));
        byte[] junk = "this is no database".repeat(1000).getBytes();
        Files.write(broken.resolve("heyi.mv.db"), junk);
        assertTrue(assertThrows(HeyiException.class, () -> Workspace.open(broken)).getMessage().contains("heyi.mv.db"));
        assertEquals(junk.length, Files.size(broken.resolve("heyi.mv.db")));
    }
}
