package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Presence;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.store.WorkspaceInUseException;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.CommandCarrier.Host;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Passages;
import org.heyi.usecase.Rights;
import org.heyi.usecase.Sittings;
import org.heyi.workbench.ReviewDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Commands of other processes work on the workspace that the window has open. */
@Timeout(60)
class CommandDeskTest {

    private static RunningWindow window;
    private static ReviewDocument document;
    private static Host desk;

    @BeforeAll
    static void open() {
        window = RunningWindow.sample("commands");
        document = window.ui(() -> window.document());
        desk = document.desk();
        window.await("the sample is there", CommandDeskTest::isFree);
    }

    private static boolean isFree() {
        try {
            document.execute("x", "nothing", () -> { });
            return true;
        } catch (HeyiException e) {
            return false;
        }
    }

    @AfterAll
    static void close() throws IOException {
        window.endWithoutErrors();
    }

    private static int comments(Workspace workspace) {
        return workspace.archive().getCurrent().getAnnotations().size();
    }

    private static void annotate(Workspace workspace, String body) {
        Session session = workspace.archive().getCurrent();
        Annotate.add(session, session.getParticipants().get(1), new Passages(session.getReport().getVersions().getLast()).find("居民人均可支配收入",
                null, null), new Comment(AnnotationKind.WORDING, body)).apply(workspace, session.getParticipants().get(1).getHandle());
    }

    /** Whether a label in it has these words. */
    static boolean shows(Composite in, String words) {
        for (Control each : in.getChildren()) {
            if (each instanceof Label label && label.getText().contains(words) || each instanceof Composite composite && shows(composite, words)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatACommandAddsIsShownAndCanBeUndone() {
        int before = window.ui(() -> comments(document.workspace()));
        String undo = window.ui(document::undoLabel);
        try (Workspace workspace = desk.toChange(() -> true)) {
            long head = workspace.head().sequence();
            annotate(workspace, "从外面来的");
            assertEquals(head + 1, workspace.head().sequence(), "it is written when the command goes on");
            assertThrows(IllegalArgumentException.class, () -> workspace.change("test", "broken", () -> {
                workspace.archive().getCurrent().getAnnotations().clear();
                throw new IllegalArgumentException();
            }));
            assertThrows(HeyiException.class, () -> window.ui(() -> document.execute("x", "x", () -> { })), "it has it alone");
        }
        assertEquals(before + 1, window.ui(() -> comments(document.workspace())));
        window.await("the count of comments", () -> shows(window.shell(), before + 1 + " 条批注"));
        String author = window.ui(() -> document.session().getParticipants().get(1).getName());
        String label = window.ui(document::undoLabel);
        assertTrue(label.startsWith("添加批注（命令行，" + author), label);
        assertEquals("撤销“" + label + "”(&U)", window.ui(() -> menuLabel("org.heyi.menuitem.edit.undo")));
        window.ui(document::undo);
        window.await("the count as it was", () -> shows(window.shell(), before + " 条批注"));
        assertEquals(undo, window.ui(document::undoLabel), "what was done before can be undone still");
    }

    @Test
    void whatOnlyItsAuthorMayDoIsNotUndoneByOthers() {
        Annotation theirs = window.ui(() -> document.session().getAnnotations().stream().filter(each -> each.getAuthor() != document.me())
                .findFirst().orElseThrow());
        String before = theirs.getBody();
        try (Workspace workspace = desk.toChange(() -> true)) {
            Annotate.change(theirs, new Comment(AnnotationKind.WORDING, "本人用命令改的")).apply(workspace, theirs.getAuthor().getHandle());
        }
        HeyiException refused = assertThrows(HeyiException.class, () -> window.ui(document::undo));
        assertTrue(refused.getMessage().contains("用命令做的"), refused.getMessage());
        assertEquals("本人用命令改的", theirs.getBody());
        Participant me = window.ui(document::me);
        try (Workspace workspace = desk.toChange(() -> true)) {
            Annotate.change(theirs, new Comment(AnnotationKind.WORDING, before)).apply(workspace, theirs.getAuthor().getHandle());
        }
        window.ui(() -> {
            // Others' steps go with whoever sat there.
            document.setMe(theirs.getAuthor());
            assertFalse(document.canUndo());
            document.setMe(me);
        });
    }

    @Test
    void aClerkUndoesWhatACommandRecordedForTheGroup() {
        Participant me = window.ui(document::me);
        Sittings.Record who = new Sittings.Record(me.getGroup(), Instant.parse("2026-01-13T01:30:00Z"), "", List.of(new Sittings.Who(me, Presence.PRESENT)));
        recordByCommand(who);
        HeyiException refused = assertThrows(HeyiException.class, () -> window.ui(document::undo), "a deputy does not");
        assertTrue(refused.getMessage().contains("联络员"), refused.getMessage());
        window.ui(() -> {
            document.execute("x", "people.edit", () -> me.setRole(Role.CLERK));
        });
        recordByCommand(who);
        window.ui(document::undo);
        assertEquals(1, (int) window.ui(() -> Sittings.of(document.session()).getFirst().getRevision()), "as it was recorded before");
        window.ui(() -> {
            document.undo();
            // Others' steps go with whoever sat there.
            document.setMe(document.session().getParticipants().getLast());
            document.setMe(me);
            assertFalse(document.canUndo());
            document.execute("x", "sitting.record", () -> document.session().getSittings().clear());
        });
    }

    private static void recordByCommand(Sittings.Record record) {
        try (Workspace workspace = desk.toChange(() -> true)) {
            Session session = workspace.archive().getCurrent();
            Sittings.record(session, Models.participant(session, "wumin"), record).apply(workspace, "wumin");
        }
    }

    @Test
    void everythingInTheTableOfRightsHasAName() {
        Texts texts = Texts.of(ReviewDocument.class);
        List<String> nameless = Rights.of(null).table().keySet().stream().filter(each -> !texts.has("carried." + each)).toList();
        assertEquals(List.of(), nameless);
    }

    private static String menuLabel(String item) {
        EModelService models = window.application().getContext().get(EModelService.class);
        return models.findElements(window.application(), item, MHandledMenuItem.class, null, EModelService.IN_MAIN_MENU).getFirst().getLabel();
    }

    @Test
    void whoReadsHasACopyOfOneMoment() {
        try (Workspace copy = desk.toRead(() -> true)) {
            assertNotSame(document.archive(), copy.archive());
            int before = comments(copy);
            Annotation first = window.ui(() -> document.session().getAnnotations().get(0));
            String body = first.getBody();
            window.ui(() -> document.execute("x", "annotation.edit", () -> first.setBody("other")));
            assertEquals(body, ((Annotation) copy.find(first.getId())).getBody());
            assertEquals(before, comments(copy));
            assertThrows(HeyiException.class, () -> copy.change("test", "no", () -> copy.archive().getSessions().clear()));
            window.ui(document::undo);
        }
        try (Workspace copy = desk.toRead(() -> true)) {
            assertEquals(document.workspace().head(), copy.head());
        }
    }

    @Test
    void commandsWaitForTheWindowAndForOneAnother() {
        window.ui(() -> document.setBusy(true));
        Iterator<Boolean> twice = List.of(true, true, false).iterator();
        try {
            assertThrows(WorkspaceInUseException.class, () -> desk.toChange(twice::next));
        } finally {
            window.ui(() -> document.setBusy(false));
        }
        CompletableFuture<Workspace> second;
        try (Workspace first = desk.toChange(() -> true)) {
            assertTrue(comments(first) > 0);
            Iterator<Boolean> again = List.of(true, true, false).iterator();
            assertThrows(WorkspaceInUseException.class, () -> desk.toChange(again::next));
            second = CompletableFuture.supplyAsync(() -> desk.toChange(() -> true));
        }
        second.join().close();
        assertTrue(window.ui(CommandDeskTest::isFree));
    }
}
