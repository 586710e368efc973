package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.heyi.model.report.Version;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Dispose;
import org.heyi.usecase.Passages;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Saver;
import org.heyi.workbench.widgets.Segments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The secretariat makes the next version of what was adopted. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RevisingTest {

    private static final int CONFLICTS = 2;

    private static final String OLD_WORDS = "是和平区发展史上具有重大意义的五年";
    private static final String WORDS = "是和平区发展史上极具意义的五年";
    private static final String OTHER_WORDS = "是和平区发展进程中具有重大意义的五年";

    private static RunningWindow window;
    private static Annotation other;
    private static Annotation missing;

    @BeforeAll
    static void twoWordingsOfOnePhraseAreAdopted() {
        window = RunningWindow.sample("revising");
        window.ui(() -> {
            Participant clerk = document().session().getParticipants().stream().filter(each -> each.getRole() == Role.SECRETARIAT).findFirst().orElseThrow();
            document().setMe(clerk);
        });
        adopt(OLD_WORDS, WORDS);
        other = adopt(OLD_WORDS, OTHER_WORDS);
    }

    private static Annotation adopt(String quote, String text) {
        Annotation added = window.ui(() -> {
            var edit = Annotate.add(document().session(), document().me(), new Passages(document().version()).find(quote, null, null),
                    new Comment(AnnotationKind.WORDING, "", AmendmentOperation.REPLACE, text, null, "", AnnotationState.SUBMITTED));
            document().execute("add", edit);
            return edit.subject();
        });
        window.ui(() -> document().execute("decide", Dispose.decide(added, Decision.ADOPTED, "", null, null, document().actor())));
        saved();
        return added;
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @Test
    @Order(1)
    void whatCollidesGoesInWhenItIsChosen() {
        open(Map.of());
        int places = window.ui(() -> window.find(Table.class, "revise.places").getItemCount());
        window.ui(() -> {
            assertEquals(1, window.find(Table.class, "revise.conflicts").getItemCount());
            assertTrue(window.find(Table.class, "revise.out").getItemCount() >= 2);
            page(CONFLICTS);
            assertFalse(box(0).getSelection());
            assertFalse(box(1).getSelection());
            tick(0, true);
        });
        window.await("the first is in", () -> box(0).getSelection() && !box(1).getSelection() && idle());
        window.ui(() -> {
            assertEquals(places + 1, window.find(Table.class, "revise.places").getItemCount());
            assertEquals(1, window.find(Table.class, "revise.conflicts").getItemCount(), "one may change one's mind");
            tick(1, true);
        });
        window.await("the other instead", () -> box(1).getSelection() && !box(0).getSelection() && idle());
        window.ui(() -> tick(1, false));
        window.await("none of them", () -> !box(1).getSelection() && !box(0).getSelection() && idle());
        window.ui(() -> {
            assertEquals(places, window.find(Table.class, "revise.places").getItemCount());
            tick(1, true);
        });
        window.await("the other", () -> box(1).getSelection() && idle());
    }

    @Test
    @Order(2)
    void whatChangedMeanwhileIsShownBeforeItIsAccepted() {
        Version before = window.ui(() -> document().version());
        int places = window.ui(() -> window.find(Table.class, "revise.places").getItemCount());
        missing = adopt("请予审议，并请", "请予审议，也请");
        window.ui(() -> press("revise.accept"));
        window.await("it was made again", () -> window.find(Label.class, "revise.told").getText().contains("再看一遍"));
        window.ui(() -> {
            assertSame(before, document().version());
            assertEquals(places + 1, window.find(Table.class, "revise.places").getItemCount());
            assertTrue(box(1).getSelection(), "what was chosen is chosen still");
            assertTrue(window.find(Button.class, "revise.accept").isEnabled());
        });
    }

    @Test
    @Order(3)
    void oneThatWasAdoptedIsLeftOutAndPutInAgain() {
        int places = window.ui(() -> window.find(Table.class, "revise.places").getItemCount());
        String put = "revise.put." + missing.getNumber();
        window.ui(() -> {
            page(0);
            Table table = window.find(Table.class, "revise.places");
            for (int i = 0; window.find(Button.class, put) == null && i < places; i++) {
                table.setSelection(i);
                table.notifyListeners(SWT.Selection, new Event());
            }
            tick(put, false);
        });
        window.await("it is out", () -> idle() && window.find(Table.class, "revise.places").getItemCount() == places - 1);
        window.ui(() -> {
            page(1);
            Table table = window.find(Table.class, "revise.out");
            for (int i = 0; window.find(Button.class, put) == null && i < table.getItemCount(); i++) {
                table.setSelection(i);
                table.notifyListeners(SWT.Selection, new Event());
            }
            assertFalse(window.find(Button.class, put).getSelection());
            tick(put, true);
        });
        window.await("it is in", () -> idle() && window.find(Table.class, "revise.places").getItemCount() == places);
    }

    @Test
    @Order(4)
    void whatWasShownBecomesTheNextVersionAndUndoBringsTheFormerOneBack() {
        Version before = window.ui(() -> document().version());
        int comments = window.ui(() -> document().session().getAnnotations().size());
        int places = window.ui(() -> window.find(Table.class, "revise.places").getItemCount());
        int noted = window.ui(() -> document().session().getRevisions().size());
        window.ui(() -> {
            window.find(Table.class, "revise.places").setSelection(0);
            page(0);
            Composite detail = window.find(Composite.class, "revise.detail");
            assertTrue(Stream.of(detail.getChildren()).anyMatch(each -> each instanceof StyledText text && text.getStyleRanges().length > 0));
            press("revise.accept");
        });
        window.await("the next version", () -> document().version() != before);
        saved();
        window.ui(() -> {
            assertEquals(before.getNumber() + 1, document().version().getNumber());
            assertTrue(document().version().getRawText().contains(OTHER_WORDS));
            assertFalse(before.getRawText().contains(OTHER_WORDS));
            assertEquals(comments, document().session().getAnnotations().size());
            assertSame(document().version(), other.getAnchor().getVersion());
            assertEquals(noted + places, document().session().getRevisions().size());
            assertNull(window.find(Table.class, "revise.places"), "the dialog is gone");
        });
        window.execute("org.heyi.command.edit.undo");
        window.await("the former version", () -> document().version() == before && document().session().getRevisions().size() == noted);
        window.ui(() -> assertSame(before, other.getAnchor().getVersion()));
        window.execute("org.heyi.command.edit.redo");
        window.await("the next one again", () -> document().version().getNumber() == before.getNumber() + 1);
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("the former one", () -> document().version() == before);
        saved();
        window.ui(() -> assertTrue(document().workspace().verify().problems().isEmpty()));
    }

    @Test
    @Order(5)
    void aFinalTextIsComparedWithEveryComment() throws IOException {
        String text = window.ui(() -> document().version().getRawText());
        Path last = Files.writeString(document().folder().resolveSibling("final.txt"), text.replace(OLD_WORDS, OTHER_WORDS));
        open(Map.of("org.heyi.parameter.file", last.toString()));
        window.await("what was found", () -> window.find(Label.class, "check.summary") != null
                && window.find(Button.class, "check.close") != null);
        window.ui(() -> {
            List<String> odd = rows("check.verdicts");
            assertTrue(odd.stream().anyMatch(each -> each.startsWith("批注" + missing.getNumber() + " ") && each.contains("未写入")), odd::toString);
            assertFalse(odd.stream().anyMatch(each -> each.startsWith("批注" + other.getNumber() + " ")), "it is in the text");
            assertTrue(window.find(Table.class, "check.differences").getItemCount() > 0);
            press("check.close");
        });
        window.await("it is closed", () -> window.find(Button.class, "check.close") == null && idle());
        window.ui(() -> press("revise.close"));
        window.await("the dialog, too", () -> window.find(Table.class, "revise.places") == null);
        assertFalse(window.ui(() -> document().isBusy()));
    }

    private static List<String> rows(String table) {
        Table found = window.find(Table.class, table);
        return IntStream.range(0, found.getItemCount()).mapToObj(row -> IntStream.range(0, found.getColumnCount())
                .mapToObj(column -> found.getItem(row).getText(column)).collect(Collectors.joining(" "))).toList();
    }

    @Test
    @Order(6)
    void whoMayNotIsToldSo() {
        Participant deputy = window.ui(() -> document().session().getParticipants().stream().filter(each -> each.getRole() == Role.DEPUTY)
                .findFirst().orElseThrow());
        window.ui(() -> document().setMe(deputy));
        window.execute("org.heyi.command.file.revise");
        window.ui(() -> assertNull(window.find(Table.class, "revise.places")));
    }

    private static void open(Map<String, Object> parameters) {
        window.display().asyncExec(() -> {
            IEclipseContext context = window.application().getChildren().get(0).getContext();
            ParameterizedCommand command = context.get(ECommandService.class).createCommand("org.heyi.command.file.revise", parameters);
            context.get(EHandlerService.class).executeHandler(command);
        });
        window.await("the proposal", () -> window.find(Table.class, "revise.places") != null && window.find(Button.class, "revise.accept") != null);
    }

    private static void page(int index) {
        Segments pages = window.find(Segments.class, "revise.pages");
        assertNotNull(pages);
        for (int i = 0; i < CONFLICTS; i++) {
            key(pages, SWT.ARROW_LEFT);
        }
        for (int i = 0; i < index; i++) {
            key(pages, SWT.ARROW_RIGHT);
        }
    }

    private static void key(Segments pages, int code) {
        Event event = new Event();
        event.keyCode = code;
        pages.notifyListeners(SWT.KeyDown, event);
    }

    private static Button box(int index) {
        return window.find(Button.class, "revise.choose." + index);
    }

    private static boolean idle() {
        return window.find(Button.class, "revise.check").isEnabled();
    }

    private static void tick(int index, boolean on) {
        tick("revise.choose." + index, on);
    }

    private static void tick(String id, boolean on) {
        Button box = window.find(Button.class, id);
        box.setSelection(on);
        box.notifyListeners(SWT.Selection, new Event());
    }

    private static void press(String button) {
        Button found = window.find(Button.class, button);
        window.display().asyncExec(() -> found.notifyListeners(SWT.Selection, new Event()));
    }

    private static ReviewDocument document() {
        return window.document();
    }

    private static void saved() {
        window.await("everything is written", () -> !document().isBusy() && document().saving() == Saver.State.SAVED);
    }
}
