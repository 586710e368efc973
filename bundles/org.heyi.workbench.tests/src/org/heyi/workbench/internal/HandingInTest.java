package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.StateFolder;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.exchange.pack.EncryptionKey;
import org.heyi.exchange.pack.HandedIn;
import org.heyi.base.Progress;
import org.heyi.exchange.pack.Signer;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Answers;
import org.heyi.usecase.Attachments;
import org.heyi.usecase.Collect;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Encryption;
import org.heyi.usecase.HandIn;
import org.heyi.usecase.ImportReport;
import org.heyi.usecase.LoadSample;
import org.heyi.usecase.Passages;
import org.heyi.usecase.Sessions;
import org.heyi.workbench.AttachedFiles;
import org.heyi.workbench.Background;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Saver;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A person hands in, and the secretariat collects what others handed in and decides again where they changed their mind. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandingInTest {

    @TempDir
    private static Path temporary;
    private static RunningWindow window;
    private static Path folder;
    /** Another machine, with a deputy at it. */
    private static Workspace elsewhere;
    private static Annotation comment;

    @BeforeAll
    static void twoMachines() {
        folder = RunningWindow.fresh("handedIn");
        window = RunningWindow.sample("handingIn");
        elsewhere = Workspace.open(folder);
        ImportReport.add(elsewhere.archive(), LoadSample.report()).apply(elsewhere, "heyi");
        Participant author = Sessions.participant(elsewhere.archive().getCurrent(), "sunli", "孙莉", "第三代表团");
        comment = Annotate.add(elsewhere.archive().getCurrent(), author, new Passages(Models.currentVersion(elsewhere.archive().getCurrent()))
                .find("办复率和满意率均达100%", null, null), new Comment(AnnotationKind.FACT, "请核实口径。")).apply(elsewhere, "sunli");
        Attachments.add(elsewhere, comment, List.of(file("统计表.csv", "年份,件数"))).apply(elsewhere, "sunli");
    }

    private static Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolveSibling(name), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        elsewhere.close();
        window.endWithoutErrors();
    }

    @Test
    @Order(1)
    void aPersonHandsIn() {
        int own = window.ui(() -> document().comments().toHandIn());
        assertTrue(own > 0);
        window.ui(() -> assertTrue(window.find(LinkButton.class, "comments.handIn").isVisible()));
        Path file = handIn("first.heyi");
        assertTrue(Files.exists(file));
        window.ui(() -> {
            assertEquals(0, document().comments().toHandIn());
            assertFalse(window.find(LinkButton.class, "comments.handIn").isVisible());
            List<Annotation> mine = document().session().getAnnotations().stream().filter(each -> each.getAuthor() == document().me()
                    && each.getState() == AnnotationState.SUBMITTED).toList();
            assertEquals(own, mine.size());
            mine.forEach(each -> assertNotNull(HandIn.handedInAt(each)));
            assertEquals(1, document().me().getKeys().size());
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("undone", () -> document().comments().toHandIn() == own);
        window.execute("org.heyi.command.edit.redo");
        window.await("done again", () -> document().comments().toHandIn() == 0);
        saved();
    }

    @Test
    @Order(1)
    void filesAreAddedToACommentAndTakenAway() {
        Annotation mine = window.ui(() -> document().session().getAnnotations().stream().filter(each -> each.getAuthor() == document().me())
                .findFirst().orElseThrow());
        AttachedFiles files = window.ui(() -> new AttachedFiles(window.display().getActiveShell(), document(),
                window.application().getContext().get(Background.class)));
        window.ui(() -> files.add(mine, List.of(file("照片.png", "图"))));
        window.await("it is there", () -> mine.getAttachments().size() == 1);
        window.ui(() -> assertEquals("附件：照片.png（1 KB）", AttachedFiles.words(mine.getAttachments().getFirst())));
        window.execute("org.heyi.command.edit.undo");
        window.await("it is gone", () -> mine.getAttachments().isEmpty());
        saved();
    }

    @Test
    @Order(2)
    void whatIsChangedOrWithdrawnIsToBeHandedInAgain() {
        Annotation mine = window.ui(() -> {
            Annotation first = document().session().getAnnotations().stream().filter(each -> each.getAuthor() == document().me()).findFirst().orElseThrow();
            Comment before = Annotate.commentOf(first);
            document().execute("change", Annotate.change(first, new Comment(before.kind(), before.body() + "另请说明。", before.operation(),
                    before.text(), before.target(), before.reason(), AnnotationState.SUBMITTED)));
            document().select(first);
            return first;
        });
        window.ui(() -> {
            assertEquals(1, document().comments().toHandIn());
            assertTrue(document().comments().isChangedSinceHandIn(mine));
        });
        window.execute("org.heyi.command.annotation.withdraw");
        window.await("it is withdrawn", () -> mine.getState() == AnnotationState.WITHDRAWN);
        window.ui(() -> {
            assertEquals(1, document().comments().toHandIn());
            assertTrue(document().shown().contains(mine), "its author sees it");
        });
        window.execute("org.heyi.command.edit.undo");
        window.await("it is back", () -> mine.getState() == AnnotationState.SUBMITTED);
        handIn("second.heyi");
        window.ui(() -> assertFalse(document().comments().isChangedSinceHandIn(mine)));
        // It was decided on before it was handed in, and changed after that.
        window.ui(() -> assertEquals(mine.getDisposition() == null ? 0 : 1, document().comments().changedSinceDecision()));
        window.execute("org.heyi.command.edit.undo");
        window.execute("org.heyi.command.edit.undo");
        window.await("as it was", () -> document().comments().changedSinceDecision() == 0);
        saved();
    }

    @Test
    @Order(3)
    void aPackageOfAnUnknownKeyIsTakenInWhenThatIsConfirmed() {
        int before = window.ui(() -> document().session().getAnnotations().size());
        window.ui(() -> document().setMe(document().session().getParticipants().stream().filter(each -> each.getRole() == Role.SECRETARIAT)
                .findFirst().orElseThrow()));
        window.show(ElementIds.PERSPECTIVE_COLLATION);
        later("org.heyi.command.file.collect", Map.of("org.heyi.parameter.file", pack("a.heyi").toString()));
        window.await("the preview", () -> window.find(Button.class, "collect.confirm") != null);
        window.ui(() -> {
            assertFalse(window.find(Button.class, "collect.ok").isEnabled(), "nobody confirmed the key");
            assertEquals("孙莉", window.find(Table.class, "collect.keys").getItem(0).getText(0));
            press(window.find(Button.class, "collect.confirm"));
        });
        window.await("it may be taken in", () -> window.find(Button.class, "collect.ok").isEnabled());
        window.ui(() -> {
            assertEquals(before, document().session().getAnnotations().size(), "only shown yet");
            assertNull(Models.participant(document().session(), "sunli"));
            assertEquals("1", window.find(Table.class, "collect.files").getItem(0).getText(3));
            press(window.find(Button.class, "collect.ok"));
        });
        // Many are taken in a few at a time, and looked up by their id only when all are there.
        window.await("the comment", () -> document().find(comment.getId()) instanceof Annotation there && !there.getAttachments().isEmpty());
        window.ui(() -> {
            assertEquals(before + 1, document().session().getAnnotations().size());
            Annotation there = (Annotation) document().find(comment.getId());
            assertEquals("年份,件数", new String(Attachments.content(document().workspace(), Attachments.require(there, "统计表.csv")),
                    StandardCharsets.UTF_8));
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("all of it is undone", () -> document().session().getAnnotations().size() == before
                && Models.participant(document().session(), "sunli") == null);
        window.execute("org.heyi.command.edit.redo");
        window.await("and done again", () -> document().find(comment.getId()) != null);
        saved();
    }

    @Test
    @Order(4)
    void whatChangesAfterTheDecisionIsDecidedOnAgain() {
        Annotation there = window.ui(() -> (Annotation) document().find(comment.getId()));
        window.ui(() -> document().select(there));
        // What came with it can be opened where it is decided on.
        window.await("the file", () -> window.find(LinkButton.class, "decision.file") != null && window.find(LinkButton.class, "decision.file").isVisible());
        decide();
        window.await("decided", () -> there.getDisposition() != null && there.getDisposition().getDecision() == Decision.ADOPTED);
        window.ui(() -> assertFalse(window.find(LinkButton.class, "summary.attention").isVisible()));
        Annotate.change(comment, new Comment(AnnotationKind.FACT, "请核实统计口径。")).apply(elsewhere, "sunli");
        later("org.heyi.command.file.collect", Map.of("org.heyi.parameter.file", pack("b.heyi").toString()));
        window.await("the preview", () -> window.find(Button.class, "collect.ok") != null && window.find(Button.class, "collect.ok").isEnabled());
        window.ui(() -> {
            assertEquals(0, window.find(Table.class, "collect.keys").getItemCount(), "the key is known");
            press(window.find(Button.class, "collect.ok"));
        });
        window.await("the banner", () -> window.find(LinkButton.class, "summary.attention").isVisible());
        window.ui(() -> {
            assertEquals(1, document().comments().changedSinceDecision());
            window.find(LinkButton.class, "summary.attention").press();
            assertEquals(1, window.find(Table.class, "summary").getItemCount());
            document().select(there);
        });
        window.await("both wordings", () -> window.find(StyledText.class, "decision.before").isVisible());
        window.ui(() -> {
            assertTrue(window.find(StyledText.class, "decision.before").getText().contains("请核实口径。"));
            assertTrue(window.find(StyledText.class, "decision.now").getText().contains("请核实统计口径。"));
            assertEquals("统计", window.find(StyledText.class, "decision.now").getText(
                    window.find(StyledText.class, "decision.now").getStyleRanges()[0].start,
                    window.find(StyledText.class, "decision.now").getStyleRanges()[0].start + 1));
        });
        decide();
        window.await("the banner is gone", () -> !window.find(LinkButton.class, "summary.attention").isVisible()
                && document().comments().changedSinceDecision() == 0);
        saved();
        window.ui(() -> assertTrue(document().workspace().verify().problems().isEmpty()));
    }

    @Test
    @Order(5)
    void whatIsWithdrawnAfterTheDecisionIsListedUntilItIsNoted() {
        Annotation there = window.ui(() -> (Annotation) document().find(comment.getId()));
        Annotate.withdraw(comment).apply(elsewhere, "sunli");
        later("org.heyi.command.file.collect", Map.of("org.heyi.parameter.file", pack("c.heyi").toString()));
        window.await("the preview", () -> window.find(Button.class, "collect.ok") != null && window.find(Button.class, "collect.ok").isEnabled());
        window.ui(() -> press(window.find(Button.class, "collect.ok")));
        window.await("the banner", () -> window.find(LinkButton.class, "summary.attention").isVisible());
        window.ui(() -> {
            assertEquals(AnnotationState.WITHDRAWN, there.getState());
            assertEquals(1, document().comments().withdrawnSinceDecision());
            assertEquals(0, document().comments().changedSinceDecision());
            window.find(LinkButton.class, "summary.attention").press();
            Table table = window.find(Table.class, "summary");
            assertEquals(1, table.getItemCount());
            assertTrue(table.getItem(0).getText(7).startsWith("已撤回"), table.getItem(0).getText(7));
            document().select(there);
        });
        window.await("it can be noted", () -> window.find(LinkButton.class, "decision.note").isVisible());
        window.ui(() -> {
            assertTrue(window.find(StyledText.class, "decision.alert").getText().contains("撤回"));
            window.find(LinkButton.class, "decision.note").press();
        });
        window.await("the banner is gone", () -> !window.find(LinkButton.class, "summary.attention").isVisible());
        window.ui(() -> assertEquals(Decision.ADOPTED, there.getDisposition().getDecision(), "the decision is kept"));
        window.execute("org.heyi.command.edit.undo");
        window.await("it is back", () -> document().comments().withdrawnSinceDecision() == 1);
        window.execute("org.heyi.command.edit.redo");
        window.await("and noted", () -> document().comments().withdrawnSinceDecision() == 0);
        saved();
    }

    @Test
    @Order(6)
    void aDisputeIsSettledByTakingOneWording() {
        Annotation second = Annotate.add(elsewhere.archive().getCurrent(), Models.participant(elsewhere.archive().getCurrent(), "sunli"),
                new Passages(Models.currentVersion(elsewhere.archive().getCurrent())).find("办复率", null, null),
                new Comment(AnnotationKind.FACT, "起初的话。")).apply(elsewhere, "sunli");
        collect(pack("d.heyi"));
        try (Workspace other = Workspace.open(temporary.resolve("office"))) {
            ImportReport.add(other.archive(), LoadSample.report()).apply(other, "heyi");
            Collect.prepare(other.archive(), List.of(folder.resolveSibling("d.heyi")), DecryptionKey.Ring.NONE, true, null, "heyi", Progress.NONE).apply(other, "heyi");
            Annotate.change((Annotation) other.find(second.getId()), new Comment(AnnotationKind.FACT, "办公室的话。")).apply(other, "sunli");
            Annotate.change(second, new Comment(AnnotationKind.FACT, "家里的话。")).apply(elsewhere, "sunli");
            collect(pack("e.heyi"));
            collect(pack(other, "f.heyi"));
        }
        Annotation there = window.ui(() -> (Annotation) document().find(second.getId()));
        window.ui(() -> {
            assertEquals(1, document().comments().disputed());
            document().select(there);
        });
        window.await("both wordings", () -> window.find(LinkButton.class, "decision.take.1").isVisible());
        String wanted = window.ui(() -> window.find(StyledText.class, "decision.now").getText());
        window.ui(() -> assertFalse(there.getBody().equals(wanted), "the first one is in force"));
        window.ui(() -> window.find(LinkButton.class, "decision.take.1").press());
        window.await("it says the other", () -> there.getBody().equals(wanted) && document().comments().disputed() == 0);
        window.ui(() -> assertFalse(window.find(LinkButton.class, "decision.take.0").isVisible()));
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("it is in dispute again", () -> document().comments().disputed() == 1 && !there.getBody().equals(wanted));
        window.execute("org.heyi.command.edit.redo");
        window.await("and settled", () -> document().comments().disputed() == 0);
        saved();
        window.ui(() -> assertTrue(document().workspace().verify().problems().isEmpty()));
    }

    @Test
    @Order(7)
    void filesAreDroppedOnEveryPartOfTheDesk() {
        for (String grid : List.of("summary", "progress")) {
            DropTarget target = window.ui(() -> dropTarget(window.find(Table.class, grid)));
            window.ui(() -> {
                DropTargetEvent hover = drag(target, null);
                listener(target).dragEnter(hover);
                assertEquals(DND.DROP_COPY, hover.detail);
                assertTrue(sign(target).getText().contains("松开"), sign(target).getText());
                listener(target).dragLeave(hover);
                assertFalse(sign(target).isVisible());
                document().setBusy(true);
                listener(target).dragEnter(hover);
                assertEquals(DND.DROP_NONE, hover.detail);
                assertTrue(sign(target).getText().contains("稍后"), sign(target).getText());
                listener(target).dropAccept(hover);
                assertEquals(DND.DROP_NONE, hover.detail);
                listener(target).dragLeave(hover);
                document().setBusy(false);
                DropTargetEvent drop = drag(target, new String[] {folder.resolveSibling("e.heyi").toString()});
                listener(target).dropAccept(drop);
                assertEquals(DND.DROP_COPY, drop.detail);
                listener(target).drop(drop);
            });
            window.await("the preview", () -> window.find(Button.class, "collect.cancel") != null);
            window.ui(() -> {
                DropTargetEvent hover = drag(target, null);
                listener(target).dragEnter(hover);
                assertEquals(DND.DROP_NONE, hover.detail, "a dialog is open");
                listener(target).dragLeave(hover);
                press(window.find(Button.class, "collect.cancel"));
            });
            window.await("the dialog is gone", () -> window.find(Button.class, "collect.cancel") == null && !document().isBusy());
        }
    }

    @Test
    @Order(8)
    void whatIsEncryptedIsHandedInForOneReaderAndCollectedByThatOne() throws IOException {
        Participant clerk = window.ui(() -> document().me());
        Participant deputy = window.ui(() -> document().session().getAnnotations().stream().map(Annotation::getAuthor)
                .filter(each -> each.getRole() == Role.DEPUTY && each.getKeys().isEmpty()).findFirst().orElseThrow());
        EncryptionKey key = Encryption.publicKey(document().archive(), clerk, HandIn.signer(clerk, null), null);
        Path sent = Files.writeString(folder.resolveSibling("key.txt"), key.text());
        window.ui(() -> {
            document().setMe(deputy);
            document().view().set("handIn.encryptTo", sent);
            document().view().set("handIn.encrypt", true);
        });
        later("org.heyi.command.annotation.handIn", Map.of());
        Path file = folder.resolveSibling("encrypted.heyi");
        Files.deleteIfExists(file);
        window.await("whose key it is", () -> window.find(Label.class, "handIn.recipient") != null
                && window.find(Label.class, "handIn.recipient").getText().contains(key.fingerprint()));
        window.ui(() -> {
            assertTrue(window.find(Button.class, "handIn.encrypt").getSelection());
            window.find(Text.class, "handIn.file").setText(file.toString());
            press(window.find(Button.class, "handIn.ok"));
        });
        window.await("it is written", () -> window.find(Label.class, "handIn.written").getText().startsWith(file.toString()));
        window.ui(() -> press(window.find(Button.class, "handIn.ok")));
        window.await("the dialog is gone", () -> window.find(Text.class, "handIn.file") == null);
        assertThrows(HeyiException.class, () -> HandedIn.read(file, DecryptionKey.Ring.NONE));
        assertEquals(deputy.getName(), HandedIn.read(file, Encryption.ring(null)).author().name());
        saved();
        // What comes from elsewhere for the one at the window alone.
        Annotate.change(comment, new Comment(AnnotationKind.FACT, "请再核实统计口径。")).apply(elsewhere, "sunli");
        byte[] plain = Files.readAllBytes(pack("c.heyi"));
        Path encrypted = Files.write(folder.resolveSibling("d.heyi"), key.encrypt(plain));
        window.ui(() -> document().setMe(clerk));
        later("org.heyi.command.file.collect", Map.of("org.heyi.parameter.file", encrypted.toString()));
        window.await("the preview", () -> window.find(Button.class, "collect.ok") != null && window.find(Button.class, "collect.ok").isEnabled());
        window.ui(() -> press(window.find(Button.class, "collect.ok")));
        window.await("what it says", () -> ((Annotation) document().find(comment.getId())).getBody().equals("请再核实统计口径。"));
        saved();
    }

    @Test
    @Order(9)
    void aKeyWithAPassphraseIsAskedFor() throws IOException {
        Signer signer = Signer.of(folder.resolveSibling("locked.pem"), null);
        EncryptionKey key = EncryptionKey.of("吴敏", DecryptionKey.of(StateFolder.decryptionKeys(), signer, "口令".toCharArray()), signer);
        Annotate.change(comment, new Comment(AnnotationKind.FACT, "请三核统计口径。")).apply(elsewhere, "sunli");
        Path encrypted = Files.write(folder.resolveSibling("e.heyi"), key.encrypt(Files.readAllBytes(pack("f.heyi"))));
        later("org.heyi.command.file.collect", Map.of("org.heyi.parameter.file", encrypted.toString()));
        for (String typed : new String[] {"不对", "口令"}) {
            window.await("the question", () -> window.find(Text.class, "passphrase") != null && window.find(Text.class, "passphrase").getText().isEmpty());
            window.ui(() -> {
                assertFalse(window.find(Button.class, "passphrase.ok").isEnabled());
                window.find(Text.class, "passphrase").setText(typed);
                press(window.find(Button.class, "passphrase.ok"));
            });
            window.await("it was taken", () -> window.find(Text.class, "passphrase") == null || window.find(Text.class, "passphrase").getText().isEmpty());
        }
        window.await("the preview", () -> window.find(Button.class, "collect.ok") != null && window.find(Button.class, "collect.ok").isEnabled());
        window.ui(() -> press(window.find(Button.class, "collect.ok")));
        window.await("what it says", () -> ((Annotation) document().find(comment.getId())).getBody().equals("请三核统计口径。"));
        saved();
    }

    @Test
    @Order(10)
    void whoHasNoHeyiIsAnsweredInWord() throws IOException {
        Path answers = folder.resolveSibling("wordAnswers");
        later("org.heyi.command.file.answer", Map.of());
        window.await("the dialog", () -> window.find(Button.class, "answer.ok") != null);
        window.ui(() -> {
            window.find(Text.class, "answer.folder").setText("");
            assertFalse(window.find(Button.class, "answer.ok").isEnabled());
            window.find(Text.class, "answer.folder").setText(answers.toString());
            window.find(Button.class, "answer.packages").setSelection(false);
            window.find(Button.class, "answer.word").setSelection(true);
            press(window.find(Button.class, "answer.ok"));
        });
        int people = window.ui(() -> Answers.people(document().session()).size());
        window.await("the files", () -> window.find(Button.class, "answer.ok") == null && !document().isBusy());
        try (Stream<Path> files = Files.list(answers)) {
            assertEquals(people, files.filter(each -> each.toString().endsWith(".docx")).count());
        }
        window.ui(() -> assertEquals("true", document().view().get("answers.word")));
    }

    private static DropTarget dropTarget(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target) {
                return target;
            }
        }
        throw new AssertionError("nothing can be dropped on " + control);
    }

    private static DropTargetListener listener(DropTarget target) {
        return target.getDropListeners()[0];
    }

    private static Label sign(DropTarget target) {
        return RunningWindow.find((Composite) target.getControl(), Label.class, "drop.sign");
    }

    /** What the toolkit would hand over; it lets nobody else make one. */
    private static DropTargetEvent drag(DropTarget target, Object data) {
        try {
            Constructor<?> raw = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader()).getDeclaredConstructor();
            raw.setAccessible(true);
            Event event = (Event) raw.newInstance();
            event.widget = target;
            event.data = data;
            event.detail = DND.DROP_DEFAULT;
            Constructor<?> made = DropTargetEvent.class.getDeclaredConstructors()[0];
            made.setAccessible(true);
            DropTargetEvent drag = (DropTargetEvent) made.newInstance(event);
            drag.operations = DND.DROP_COPY;
            drag.detail = DND.DROP_DEFAULT;
            return drag;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a package in by the dialog; its key is known. */
    private static void collect(Path file) {
        int wordings = window.ui(HandingInTest::wordings);
        later("org.heyi.command.file.collect", Map.of("org.heyi.parameter.file", file.toString()));
        window.await("the preview", () -> window.find(Button.class, "collect.ok") != null && window.find(Button.class, "collect.ok").isEnabled());
        window.ui(() -> press(window.find(Button.class, "collect.ok")));
        window.await("it is taken in", () -> wordings() > wordings && !document().isBusy());
        saved();
    }

    private static int wordings() {
        return document().session().getAnnotations().stream().mapToInt(each -> each.getWordings().size()).sum();
    }

    /** Takes the first decision on the selected comment by its key. */
    private static void decide() {
        window.ui(() -> {
            Event key = new Event();
            key.character = '1';
            window.find(Table.class, "summary").notifyListeners(SWT.KeyDown, key);
        });
    }

    /** Hands in at the other machine. */
    private static Path pack(String name) {
        return pack(elsewhere, name);
    }

    private static Path pack(Workspace at, String name) {
        Participant author = Models.participant(at.archive().getCurrent(), "sunli");
        Edit<HandIn.Prepared> edit = HandIn.prepare(at.archive(), author, Instant.now());
        HandIn.Prepared prepared = edit.apply(at, "sunli");
        try {
            return Files.write(folder.resolveSibling(name), prepared.handedIn().bytes(Signer.of(folder.resolveSibling("sunli.pem"), null), elsewhere::content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes through the dialog, and writes to a file beside the workspace. */
    private static Path handIn(String name) {
        Path file = folder.resolveSibling(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        later("org.heyi.command.annotation.handIn", Map.of());
        window.await("the dialog", () -> window.find(Text.class, "handIn.file") != null);
        window.ui(() -> {
            assertTrue(window.find(Table.class, "handIn.comments").getItemCount() > 0);
            window.find(Text.class, "handIn.file").setText(file.toString());
            press(window.find(Button.class, "handIn.ok"));
        });
        window.await("it is written", () -> window.find(Label.class, "handIn.written").getText().equals(file.toString()));
        window.ui(() -> {
            assertEquals(39, window.find(Text.class, "handIn.fingerprint").getText().length());
            press(window.find(Button.class, "handIn.ok"));
        });
        window.await("the dialog is gone", () -> window.find(Text.class, "handIn.file") == null);
        return file;
    }

    private static ReviewDocument document() {
        return window.document();
    }

    private static void saved() {
        window.await("everything is written", () -> !document().isBusy() && document().saving() == Saver.State.SAVED);
    }

    /** A command that opens a dialog does not come back before that is closed. */
    private static void later(String id, Map<String, Object> parameters) {
        window.display().asyncExec(() -> {
            IEclipseContext context = window.application().getChildren().get(0).getContext();
            ParameterizedCommand command = context.get(ECommandService.class).createCommand(id, parameters);
            context.get(EHandlerService.class).executeHandler(command);
        });
    }

    private static void press(Button button) {
        window.display().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
    }
}
