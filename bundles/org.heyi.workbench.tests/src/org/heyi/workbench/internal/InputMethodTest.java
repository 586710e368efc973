package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.Composing;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Chinese is typed as people type it: by letters of which an input method makes words. While it does, keys are the input method's, and what
 * stands in the field is not lost.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InputMethodTest {

    private static final String LETTERS = "ceshi";
    private static final String WORD = "测试";
    /** So long nothing happens that should not, milliseconds: more than the longest pause after which words are read or kept. */
    private static final long QUIET = 900;

    private static InputMethod method;
    private static RunningWindow window;
    private static Annotation own;

    @BeforeAll
    static void anInputMethodAndTheSample() throws IOException {
        method = InputMethod.start();
        window = RunningWindow.sample("typing");
        window.ui(() -> window.shell().forceActive());
        window.await("the window in front", () -> window.display().getActiveShell() == window.shell());
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        if (window != null) {
            window.endWithoutErrors();
        }
        if (method != null) {
            method.close();
        }
    }

    @AfterEach
    void nothingIsLeftOpen() throws IOException {
        window.ui(() -> {
            for (Shell each : window.display().getShells()) {
                if (each != window.shell() && each.isVisible()) {
                    each.dispose();
                }
            }
        });
        if (window.ui(() -> body() != null)) {
            window.ui(() -> body().forceFocus());
            leave();
        }
    }

    private static ReviewDocument document() {
        return window.document();
    }

    private static int comments() {
        return window.ui(() -> document().session().getAnnotations().size());
    }

    private static StyledText styled(String id) {
        return window.find(StyledText.class, id);
    }

    private static Text text(String id) {
        return window.find(Text.class, id);
    }

    private static void quiet() {
        try {
            Thread.sleep(QUIET);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        window.ui(() -> { });
    }

    private static void focus(Control field) {
        window.ui(() -> field.forceFocus());
        window.await("the focus", field::isFocusControl);
    }

    /** Types letters of which the input method has made a word that is not written yet. */
    private static void compose(StyledText field, String letters) throws IOException {
        method.type(letters);
        window.await("a word that is being composed", () -> Composing.isOn(field));
    }

    private static void compose(StyledText field) throws IOException {
        compose(field, LETTERS);
        window.await("all of it", () -> field.getText().contains(WORD));
    }

    private static void written(StyledText field, String words) {
        window.await(words, () -> !Composing.isOn(field) && field.getText().equals(words));
    }

    private static void click(Control control) throws IOException {
        Point at = window.ui(() -> control.toDisplay(control.getSize().x / 2, control.getSize().y / 2));
        method.click(at.x, at.y);
    }

    /** Where a comment is written: below its words, or in the form; null for nowhere. */
    private static StyledText body() {
        for (String each : List.of("note.body", "editor.body")) {
            if (styled(each) != null && styled(each).isVisible()) {
                return styled(each);
            }
        }
        return null;
    }

    /** Opens a comment of one's own that asks for no change, and has nothing in its words. */
    private static StyledText note() {
        own = window.ui(() -> document().session().getAnnotations().stream()
                .filter(each -> each.getAuthor() == document().me() && each.getAmendment() == null).findFirst().orElseThrow());
        window.ui(() -> document().select(own));
        window.execute("org.heyi.command.annotation.edit");
        window.await("the field", () -> body() != null && body() == styled("note.body"));
        return emptied();
    }

    /** The same in the form, which has more fields. */
    private static StyledText form() {
        note();
        window.ui(() -> window.find(LinkButton.class, "note.more").press());
        window.await("the form", () -> body() != null && body() == styled("editor.body"));
        return emptied();
    }

    private static StyledText emptied() {
        StyledText body = window.ui(InputMethodTest::body);
        window.ui(() -> body.setText(""));
        focus(body);
        return body;
    }

    /** Leaves it as if nothing had been written. */
    private static void leave() throws IOException {
        window.ui(() -> {
            if (body() == styled("editor.body")) {
                styled("editor.reason").setText(own.getReason() == null ? "" : own.getReason());
            }
            body().setText(own.getBody());
        });
        method.press("Escape");
        window.await("the comments", () -> body() == null);
    }

    @Test
    @Order(1)
    void keysOfAFormAreTheInputMethodsWhileItComposes() throws IOException {
        int before = comments();
        StyledText body = note();
        compose(body);
        method.press("Escape");
        written(body, "");
        quiet();
        window.ui(() -> assertTrue(body.isVisible(), "Escape let go of the word, not of the form"));
        compose(body);
        method.press("space");
        written(body, WORD);
        compose(body, "nihao");
        method.press("ctrl+z", "ctrl+s", "ctrl+shift+3");
        quiet();
        method.press("space");
        written(body, WORD + "你好");
        quiet();
        compose(body, "ab");
        method.press("Return");
        written(body, WORD + "你好ab");
        quiet();
        window.ui(() -> assertTrue(body.isVisible(), "Enter wrote the letters and saved nothing"));
        assertEquals(before, comments());
        // What was written in parts is taken back in parts.
        window.execute("org.heyi.command.edit.undo");
        written(body, WORD + "你好");
    }

    @Test
    @Order(2)
    void aWordIsWrittenAsItStandsWhenItsFieldIsLeft() throws IOException {
        StyledText body = form();
        compose(body);
        click(window.ui(() -> styled("editor.reason")));
        window.await("the other field", () -> styled("editor.reason").isFocusControl());
        written(body, WORD);
        quiet();
        focus(body);
        compose(body, "nihao");
        click(body);
        written(body, WORD + "你好");
        window.execute("org.heyi.command.edit.undo");
        written(body, WORD);
    }

    @Test
    @Order(3)
    void aWordIsSavedThatStandsThereWhenOneSaves() throws IOException {
        StyledText body = note();
        compose(body);
        click(window.ui(() -> window.find(LinkButton.class, "note.save")));
        window.await("saved", () -> !body.isVisible());
        window.ui(() -> assertEquals(WORD, own.getBody()));
        note();
        compose(body, "nihao");
        method.press("ctrl+Return");
        quiet();
        if (window.ui(() -> body.isVisible())) {
            // The input method took the keys for itself.
            window.ui(() -> assertTrue(body.getText().contains("你好") || body.getText().contains("nihao"), body.getText()));
            method.press("space", "ctrl+Return");
        }
        window.await("saved, too", () -> !body.isVisible());
        window.ui(() -> assertTrue(own.getBody().contains("你好") || own.getBody().contains("nihao"), own.getBody()));
    }

    private static Annotation last() {
        return window.ui(() -> document().session().getAnnotations().getLast());
    }

    @Test
    @Order(4)
    void selectedWordsThatMakeRoomForAWordComeBack() throws IOException {
        StyledText body = note();
        window.ui(() -> body.insert("甲乙丙丁"));
        window.ui(() -> body.setSelection(1, 3));
        compose(body);
        method.press("Escape");
        written(body, "甲丁");
        window.execute("org.heyi.command.edit.undo");
        written(body, "甲乙丙丁");
    }

    @Test
    @Order(5)
    void whatWordsInTheirPlaceAskForIsReadWhenTheyAreWritten() throws IOException {
        window.ui(() -> {
            StyledText reader = styled("reader");
            int start = reader.getText().indexOf(document().version().getParagraphs().get(4).getText()) + 2;
            reader.setSelection(start, start);
            reader.notifyListeners(SWT.Selection, new Event());
        });
        int before = comments();
        window.execute("org.heyi.command.annotation.rewrite");
        window.await("the field", () -> styled("rewrite.words") != null && styled("rewrite.words").isVisible());
        StyledText words = window.ui(() -> styled("rewrite.words"));
        focus(words);
        String sentence = window.ui(() -> words.getText());
        String nothing = window.ui(() -> window.find(Label.class, "rewrite.sentence").getText());
        window.ui(() -> words.setSelection(0));
        compose(words);
        quiet();
        window.ui(() -> assertEquals(nothing, window.find(Label.class, "rewrite.sentence").getText()));
        method.press("Escape");
        written(words, sentence);
        quiet();
        window.ui(() -> assertTrue(words.isVisible(), "Escape let go of the word, not of the field"));
        compose(words);
        method.press("space");
        written(words, WORD + sentence);
        window.await("what it asks for", () -> window.find(Label.class, "rewrite.sentence").getText().contains(WORD));
        // A word behind a word that was read already.
        compose(words, "nihao");
        quiet();
        window.ui(() -> assertFalse(window.find(Label.class, "rewrite.sentence").getText().contains("你好")));
        method.press("BackSpace");
        quiet();
        click(window.ui(() -> window.find(LinkButton.class, "rewrite.save")));
        window.await("saved", () -> document().session().getAnnotations().size() == before + 1 && !words.isVisible());
        assertTrue(last().getAmendment().getText().startsWith(WORD + "你"), last().getAmendment().getText());
    }

    @Test
    @Order(6)
    void nothingIsLookedForBeforeItIsWritten() throws IOException {
        window.execute("org.heyi.command.edit.find");
        window.await("the bar", () -> text("find") != null && text("find").isVisible());
        Text field = window.ui(() -> text("find"));
        window.ui(() -> field.setText(""));
        focus(field);
        method.type("jiaoyu");
        quiet();
        window.ui(() -> {
            assertEquals("", field.getText());
            assertEquals("", window.find(Label.class, "find.count").getText());
        });
        method.press("Escape");
        quiet();
        window.ui(() -> assertTrue(field.isVisible(), "Escape let go of the word, not of the bar"));
        method.type("jiaoyu");
        quiet();
        method.press("space");
        window.await("what was found", () -> field.getText().equals("教育") && window.find(Label.class, "find.count").getText().contains("处"));
        method.press("Escape");
        window.await("the page", () -> !field.isVisible());
    }

    @Test
    @Order(7)
    void aStepIsWrittenDownInWords() throws IOException {
        Path file = Files.createTempFile("one", ".csv");
        Files.writeString(file, """
                编号,案由,领衔人,类型,主办单位,交办日期,要求办结日期,实际答复日期,办理结果,满意度
                1,一,王某,建议,区教育局,2021-02-03,2021-05-01,,,
                """);
        window.be("wumin");
        window.display().asyncExec(() -> window.execute("org.heyi.command.file.importLedger", Map.of("org.heyi.parameter.file", file.toString())));
        window.await("the preview", () -> window.find(Table.class, "import.preview") != null && window.find(Table.class, "import.preview").getItemCount() == 1);
        window.ui(() -> {
            Shell dialog = window.find(Table.class, "import.preview").getShell();
            window.display().asyncExec(() -> dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        });
        window.await("the ledger", () -> !document().session().getSuggestions().isEmpty());
        window.show(ElementIds.PERSPECTIVE_LEDGER);
        Suggestion item = window.ui(() -> document().session().getSuggestions().getFirst());
        window.ui(() -> document().select(item));
        window.await("its steps", () -> window.find(LinkButton.class, "step.NOTE") != null && window.find(LinkButton.class, "step.NOTE").isVisible());
        int before = window.ui(() -> item.getEvents().size());
        window.display().asyncExec(() -> window.find(LinkButton.class, "step.NOTE").press());
        window.await("the step", () -> styled("step.reason") != null);
        StyledText reason = window.ui(() -> styled("step.reason"));
        Shell dialog = window.ui(() -> reason.getShell());
        window.await("the focus", reason::isFocusControl);
        compose(reason);
        method.press("Escape");
        written(reason, "");
        quiet();
        window.ui(() -> assertFalse(dialog.isDisposed(), "Escape let go of the word, not of the dialog"));
        compose(reason, "ab");
        method.press("Return");
        written(reason, "ab");
        quiet();
        window.ui(() -> assertFalse(dialog.isDisposed(), "Enter wrote the letters and made no step"));
        compose(reason);
        click(window.ui(() -> (Button) dialog.getDefaultButton()));
        window.await("the step is made", () -> item.getEvents().size() == before + 1);
        window.ui(() -> assertEquals("ab" + WORD, item.getEvents().getLast().getReason()));
        window.show(ElementIds.PERSPECTIVE_REVIEW);
    }

    @Test
    @Order(8)
    void minutesAreWrittenDownInWords() throws IOException {
        window.be("wumin");
        window.execute("org.heyi.command.annotation.minutes");
        window.await("the dialog", () -> styled("minutes.text") != null && styled("minutes.text").isVisible());
        StyledText minutes = window.ui(() -> styled("minutes.text"));
        Shell dialog = window.ui(() -> minutes.getShell());
        focus(minutes);
        compose(minutes);
        method.press("Escape");
        written(minutes, "");
        quiet();
        window.ui(() -> assertFalse(dialog.isDisposed(), "Escape let go of the word, not of the dialog"));
        compose(minutes);
        click(window.ui(() -> window.find(Button.class, "minutes.ok")));
        written(minutes, WORD);
        window.await("they are read", () -> !window.find(Label.class, "minutes.problem").getText().isEmpty());
        method.press("Escape");
        window.await("closed", dialog::isDisposed);
    }

    @Test
    @Order(9)
    void aTitleIsWrittenInWords() throws IOException {
        window.beSomebody();
        window.ui(() -> document().select(document().session().getAnnotations().stream().filter(each -> each.getAuthor() == document().me()).findFirst()
                .orElseThrow()));
        window.display().asyncExec(() -> window.execute("org.heyi.command.annotation.raise"));
        window.await("the dialog", () -> text("raise.title") != null && text("raise.title").isVisible());
        Text title = window.ui(() -> text("raise.title"));
        Shell dialog = window.ui(() -> title.getShell());
        window.await("the focus", title::isFocusControl);
        method.type(LETTERS);
        quiet();
        window.ui(() -> assertEquals("", title.getText()));
        method.press("Escape");
        quiet();
        window.ui(() -> assertFalse(dialog.isDisposed(), "Escape let go of the word, not of the dialog"));
        method.type("ab");
        quiet();
        method.press("Return");
        window.await("the letters", () -> title.getText().equals("ab"));
        quiet();
        window.ui(() -> assertFalse(dialog.isDisposed(), "Enter wrote the letters and raised nothing"));
        method.type(LETTERS);
        quiet();
        method.press("space");
        window.await("the word", () -> title.getText().equals("ab" + WORD));
        method.press("Escape");
        window.await("closed", dialog::isDisposed);
    }

    @Test
    @Order(10)
    void whatIsSaidIsRecordedWithItsLastWord() throws IOException {
        window.be("wumin");
        int before = comments();
        window.execute("org.heyi.command.annotation.record");
        window.await("the dialog", () -> styled("record.words") != null && styled("record.words").isVisible());
        StyledText words = window.ui(() -> styled("record.words"));
        Shell dialog = window.ui(() -> words.getShell());
        window.ui(() -> text("people.search").setText("wjg"));
        window.await("who speaks", () -> window.find(Table.class, "people.list").getItemCount() == 1);
        window.ui(() -> text("people.search").notifyListeners(SWT.DefaultSelection, new Event()));
        focus(words);
        compose(words);
        method.press("ctrl+Return");
        quiet();
        if (comments() == before) {
            // The input method took the keys for itself.
            method.press("space", "ctrl+Return");
        }
        window.await("recorded", () -> document().session().getAnnotations().size() == before + 1);
        assertEquals(WORD, last().getBody());
        written(words, "");
        compose(words, "nihao");
        method.press("space");
        written(words, "你好");
        window.ui(() -> words.setText(""));
        method.press("Escape");
        window.await("closed", dialog::isDisposed);
    }
}
