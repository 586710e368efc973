package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.workbench.Documents;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Saver;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One session at the real window: through its commands, keys and controls, on a new workspace. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WindowTest {

    private static final int COMMENTS = 50;

    private static RunningWindow window;
    private static Display display;
    private static MApplication application;

    @BeforeAll
    static void waitForTheWindow() {
        window = RunningWindow.open(RunningWindow.fresh("workspace"));
        application = window.application();
        display = window.display();
    }

    /** The window closes in good order, and whatever was logged as an error in this session is a failure of it. */
    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.end();
        assertEquals(IApplication.EXIT_OK, window.ended());
        RunningWindow.nothingWasLogged();
    }

    @Test
    @Order(1)
    void anEmptyWorkspaceOffersTheSampleAndShowsIt() {
        ui(() -> assertNull(document().version()));
        await("the welcome page", () -> find(LinkButton.class, "welcome.sample") != null);
        ui(() -> find(LinkButton.class, "welcome.sample").press());
        await("the sample", () -> document().version() != null);
        await("the deputy's desk", () -> desk().equals(ElementIds.PERSPECTIVE_REVIEW));
        await("the report in the reader", () -> reader() != null && reader().getText().contains(
                document().version().getTitle()));
        ui(() -> assertEquals(COMMENTS, document().shown().size()));
        ui(() -> assertNull(document().me(), "nobody is taken for somebody"));
        await("who are you", () -> find(LinkButton.class, "introduce").isVisible());
        window.beSomebody();
    }

    @Test
    @Order(2)
    void theOutlineCountsEveryComment() {
        Tree tree = ui(() -> find(Tree.class, "outline"));
        await("the outline", () -> tree.getItemCount() > 1);
        ui(() -> {
            int sum = 0;
            for (TreeItem item : tree.getItems()) {
                // One's own stand before all of them.
                sum += Integer.parseInt(item.getText(1).replaceFirst(".*/ ", ""));
            }
            assertEquals(COMMENTS, sum);
            TreeItem section = tree.getItem(1);
            assertEquals(8, section.getItemCount(), "lead items");
            for (TreeItem item : section.getItems()) {
                assertFalse(item.getText(0).isBlank());
            }
        });
    }

    @Test
    @Order(2)
    void nothingIsSaidToBeInOrderThatWasNotLookedAt() {
        // The product's own checks look at the ledger, and the sample has none.
        await("what ran", () -> find(Label.class, "findings.ran") != null
                && find(Label.class, "findings.ran").getText().contains("报告还没有查过"));
    }

    @Test
    @Order(2)
    void thePersonAtTheWindowIsNamed() {
        await("the status bar", () -> find(Label.class, "as").getText().equals("以 王建国 · 第一代表团 的身份"));
    }

    @Test
    @Order(3)
    void aCommentIsWrittenSavedUndoneAndRedone() {
        String quote = ui(() -> {
            StyledText reader = reader();
            int start = reader.getText().indexOf(document().version().getParagraphs().get(4).getText()) + 2;
            reader.setSelection(start, start + 6);
            reader.notifyListeners(SWT.Selection, new Event());
            return reader.getSelectionText();
        });
        await("the selection", () -> document().passage() != null);
        ui(() -> assertEquals(quote, document().passage().quote()));
        execute("org.heyi.command.annotation.form");
        await("the editor", () -> find(StyledText.class, "editor.body") != null
                && find(StyledText.class, "editor.body").isVisible());
        String body = "a remark";
        ui(() -> {
            find(StyledText.class, "editor.body").setText(body);
            find(StyledText.class, "editor.text").setText("other words");
            find(LinkButton.class, "editor.save").press();
        });
        await("one comment more", () -> document().shown().size() == COMMENTS + 1);
        Annotation added = ui(() -> document().annotation());
        ui(() -> {
            assertEquals(body, added.getBody());
            assertEquals(quote, added.getAnchor().getQuote());
            assertEquals("other words", added.getAmendment().getText());
            assertSame(document().me(), added.getAuthor());
        });
        saved();
        execute("org.heyi.command.edit.undo");
        await("undo", () -> document().shown().size() == COMMENTS);
        saved();
        execute("org.heyi.command.edit.redo");
        await("redo", () -> document().shown().size() == COMMENTS + 1);
        saved();
        execute("org.heyi.command.edit.undo");
        await("undo again", () -> document().shown().size() == COMMENTS);
        saved();
        ui(() -> assertTrue(document().workspace().verify().problems().isEmpty()));
    }

    @Test
    @Order(4)
    void typingInAFieldIsUndoneThereAndNowhereElse() {
        ui(() -> {
            StyledText reader = reader();
            reader.setSelection(40, 44);
            reader.notifyListeners(SWT.Selection, new Event());
        });
        await("the selection", () -> document().passage() != null);
        execute("org.heyi.command.annotation.form");
        await("the editor", () -> find(StyledText.class, "editor.body").isVisible());
        ui(() -> {
            StyledText field = find(StyledText.class, "editor.body");
            field.forceFocus();
            field.insert("word");
        });
        await("the focus", () -> find(StyledText.class, "editor.body").isFocusControl());
        execute("org.heyi.command.edit.undo");
        ui(() -> {
            assertEquals("", find(StyledText.class, "editor.body").getText());
            assertEquals(COMMENTS, document().shown().size());
        });
    }

    @Test
    @Order(5)
    void theSecretariatDecidesByOneKey() {
        window.be("wumin");
        show(ElementIds.PERSPECTIVE_COLLATION);
        await("the table", () -> find(Table.class, "summary") != null
                && find(Table.class, "summary").getItemCount() == COMMENTS);
        Annotation first = ui(() -> {
            Table table = find(Table.class, "summary");
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
            return document().annotation();
        });
        assertNotNull(first);
        Decision before = ui(() -> first.getDisposition().getDecision());
        assertEquals(Decision.REFERENCE, before);
        ui(() -> {
            Event key = new Event();
            key.character = '1';
            find(Table.class, "summary").notifyListeners(SWT.KeyDown, key);
        });
        await("the decision", () -> first.getDisposition().getDecision() == Decision.ADOPTED);
        ui(() -> assertFalse(document().annotation() == first, "the next one is selected"));
        saved();
        execute("org.heyi.command.edit.undo");
        await("undo", () -> first.getDisposition().getDecision() == Decision.REFERENCE);
        saved();
        window.beSomebody();
    }

    @Test
    @Order(6)
    void theLedgersDeskOpens() {
        show(ElementIds.PERSPECTIVE_LEDGER);
        await("the inboxes", () -> find(Table.class, "inbox") != null && find(Table.class, "inbox").getItemCount() > 5);
        await("why there is nothing", () -> find(Label.class, "ledger.empty").isVisible()
                && !find(Label.class, "ledger.empty").getText().isBlank());
        show(ElementIds.PERSPECTIVE_REVIEW);
    }

    @Test
    @Order(7)
    void darkAndLightComeAndGo() {
        ui(() -> {
            Themes themes = application.getContext().get(Themes.class);
            themes.choose(Settings.THEME_DARK);
            assertSame(Palette.DARK, Palette.of(display));
        });
        await("a dark page", () -> reader().getBackground().equals(Palette.DARK.paper()));
        ui(() -> application.getContext().get(Themes.class).choose(Settings.THEME_LIGHT));
        await("a light page", () -> reader().getBackground().equals(Palette.LIGHT.paper()));
        ui(() -> application.getContext().get(Themes.class).choose(Settings.THEME_SYSTEM));
    }

    @Test
    @Order(8)
    void aClosedWorkspaceIsFoundAsItWasLeft() {
        Path folder = ui(() -> document().workspace().folder());
        ui(() -> document().setZoom(130));
        ReviewDocument old = ui(WindowTest::document);
        ui(() -> {
            application.getContext().get(Documents.class).open(folder);
        });
        await("the workspace again", () -> document() != null && document() != old);
        ui(() -> {
            assertEquals(130, document().zoom());
            assertEquals(COMMENTS, document().shown().size());
            document().setZoom(100);
        });
        await("the desk of before", () -> desk().equals(ElementIds.PERSPECTIVE_REVIEW));
    }

    private static ReviewDocument document() {
        return window.document();
    }

    private static String desk() {
        return window.desk();
    }

    private static StyledText reader() {
        return find(StyledText.class, "reader");
    }

    private static void saved() {
        await("everything is written", () -> document().saving() == Saver.State.SAVED);
    }

    private static void show(String desk) {
        window.show(desk);
    }

    private static void execute(String id) {
        window.execute(id);
    }

    private static <T extends Control> T find(Class<T> type, String id) {
        return window.find(type, id);
    }

    private static void await(String what, BooleanSupplier condition) {
        window.await(what, condition);
    }

    private static void ui(Runnable action) {
        window.ui(action);
    }

    private static <T> T ui(Supplier<T> action) {
        return window.ui(action);
    }
}
