package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Saver;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a deputy writes on the page itself: a comment below its words, other words in their place, a paragraph elsewhere. */
class WritingTest {

    private static final String SAY = "org.heyi.command.annotation.add";

    private static RunningWindow window;
    private static Paragraph paragraph;

    @BeforeAll
    static void theSample() {
        window = RunningWindow.sample("writing");
        window.ui(() -> paragraph = document().version().getParagraphs().stream().filter(each -> each.getKind() == ParagraphKind.BODY).findFirst()
                .orElseThrow());
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @Test
    void aCommentIsWrittenBelowItsWordsBesideTheCards() {
        int before = comments();
        select(2, 4);
        window.execute(SAY);
        window.await("the field", WritingTest::isSaying);
        window.ui(() -> {
            assertTrue(window.find(Control.class, "cards").isVisible(), "what others say stays in sight");
            assertTrue(body().isFocusControl());
            int words = reader().toDisplay(reader().getLocationAtOffset(start() + 2)).y;
            assertTrue(body().toDisplay(0, 0).y > words, "below the words");
            body().insert("请写明");
            key(body(), '3', SWT.MOD1 | SWT.MOD2);
            key(body(), SWT.CR, SWT.MOD1);
        });
        window.await("the comment", () -> comments() == before + 1 && !isSaying());
        Annotation written = window.ui(() -> document().annotation());
        assertEquals("请写明", written.getBody());
        assertEquals(AnnotationKind.FACT, written.getKind());
        assertEquals(AnnotationState.SUBMITTED, written.getState());
        assertNull(written.getAmendment());
        assertEquals(paragraph.getText().substring(2, 6), written.getAnchor().getQuote());
        undone(before);
    }

    @Test
    void withoutSelectedWordsItIsAboutTheParagraphAtTheCursor() {
        select(5, 0);
        window.execute(SAY);
        window.await("the field", WritingTest::isSaying);
        int before = comments();
        window.ui(() -> {
            body().insert("这一段要写实");
            press("note.draft");
        });
        window.await("a draft", () -> comments() == before + 1);
        Annotation written = window.ui(() -> document().annotation());
        assertEquals(paragraph.getText(), written.getAnchor().getQuote());
        assertEquals(AnnotationState.DRAFT, written.getState());
        assertEquals(AnnotationKind.WORK_SUGGESTION, written.getKind());
        undone(before);
    }

    @Test
    void goingOnElsewhereSavesWhatIsWrittenAndAnEmptyOneLeavesNothing() {
        int before = comments();
        select(2, 4);
        window.execute(SAY);
        window.await("the field", WritingTest::isSaying);
        clickThePage();
        window.await("nothing is written", () -> !isSaying());
        assertEquals(before, comments());
        select(2, 4);
        window.execute(SAY);
        window.await("the field", WritingTest::isSaying);
        window.ui(() -> body().insert("写完就走"));
        clickThePage();
        window.await("it is saved", () -> !isSaying() && comments() == before + 1);
        window.ui(() -> assertEquals("写完就走", document().session().getAnnotations().getLast().getBody()));
        undone(before);
    }

    @Test
    void aCommentOfOnesOwnIsChangedAtItsPassageWithTheCursorBehindItsWords() {
        Annotation own = window.ui(() -> document().session().getAnnotations().stream().filter(each -> each.getAuthor() == document().me()
                && each.getAmendment() == null && each.getBody() != null && each.getAnchor() != null && each.getAnchor().getParagraph() != null
                && each.getState() == AnnotationState.SUBMITTED).findFirst().orElseThrow());
        String was = own.getBody();
        window.ui(() -> document().select(own));
        window.execute("org.heyi.command.annotation.edit");
        window.await("the field", WritingTest::isSaying);
        window.ui(() -> {
            assertEquals(was, body().getText());
            assertEquals(was.length(), body().getCaretOffset());
            assertFalse(window.find(LinkButton.class, "note.draft").isVisible(), "what others see is no draft");
            body().insert("，并附清单");
            key(body(), SWT.CR, SWT.MOD1);
        });
        window.await("changed", () -> own.getBody().equals(was + "，并附清单"));
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("undone", () -> own.getBody().equals(was));
        saved();
    }

    @Test
    void moreIsWrittenInTheFormWithTheSameWords() {
        int before = comments();
        select(2, 4);
        window.execute(SAY);
        window.await("the field", WritingTest::isSaying);
        window.ui(() -> {
            body().insert("说了一半");
            press("note.more");
        });
        window.await("the form", () -> !isSaying() && window.find(StyledText.class, "editor.body") != null
                && window.find(StyledText.class, "editor.body").isVisible());
        window.ui(() -> {
            assertEquals("说了一半", window.find(StyledText.class, "editor.body").getText());
            window.find(StyledText.class, "editor.reason").setText("理由");
            press("editor.save");
        });
        window.await("saved", () -> comments() == before + 1);
        window.ui(() -> {
            assertEquals("理由", document().annotation().getReason());
            assertEquals(paragraph.getText().substring(2, 6), document().annotation().getAnchor().getQuote());
        });
        undone(before);
    }

    @Test
    void whoeverWantsOtherWordsWritesThemInTheirPlace() {
        select(2, 4);
        window.execute(SAY);
        window.await("the field", WritingTest::isSaying);
        window.ui(() -> key(body(), '1', SWT.MOD1 | SWT.MOD2));
        window.await("the words", () -> !isSaying() && isRewriting());
        window.ui(() -> window.find(StyledText.class, "rewrite.words").traverse(SWT.TRAVERSE_ESCAPE));
        window.await("nothing is written", () -> !isRewriting());
    }

    @Test
    void typingOnThePageReplacesWhatIsSelected() {
        int before = comments();
        String quote = window.ui(() -> paragraph.getText().substring(2, 4));
        select(2, 2);
        window.ui(() -> {
            type("甲");
            type("乙");
        });
        window.ui(() -> assertTrue(words().getText().startsWith(paragraph.getText().substring(0, 2) + "甲乙" + paragraph.getText().substring(4, 8)),
                words().getText()));
        clickThePage();
        window.await("it is saved", () -> !isRewriting() && comments() == before + 1);
        Annotation written = window.ui(() -> document().session().getAnnotations().getLast());
        assertEquals(AmendmentOperation.REPLACE, written.getAmendment().getOperation());
        assertTrue(written.getAnchor().getQuote().contains(quote));
        assertTrue(written.getAmendment().getText().contains("甲乙"));
        undone(before);
    }

    @Test
    void whatStandsAgainstOnesOwnIsToldInTheFormAsWell() {
        int before = comments();
        select(2, 2);
        window.ui(() -> type("甲"));
        clickThePage();
        window.await("it is saved", () -> !isRewriting() && comments() == before + 1);
        Annotation first = window.ui(() -> document().session().getAnnotations().getLast());
        saved();
        select(2, 2);
        window.execute("org.heyi.command.annotation.form");
        window.await("the form", () -> window.find(StyledText.class, "editor.text") != null && window.find(StyledText.class, "editor.text").isVisible());
        window.ui(() -> window.find(StyledText.class, "editor.text").setText("乙"));
        window.await("what stands against it", () -> window.find(Label.class, "editor.against").isVisible());
        window.ui(() -> {
            String told = window.find(Label.class, "editor.against").getText();
            assertTrue(told.contains(Integer.toString(first.getNumber())), told);
            window.find(StyledText.class, "editor.text").setText("");
            window.find(StyledText.class, "editor.body").traverse(SWT.TRAVERSE_ESCAPE);
        });
        window.await("no form", () -> !window.find(StyledText.class, "editor.body").isVisible());
        undone(before);
    }

    @Test
    void aParagraphMovesByKeysAndBack() {
        int before = comments();
        List<Paragraph> all = window.ui(() -> List.copyOf(document().version().getParagraphs()));
        int at = all.indexOf(paragraph);
        select(1, 0);
        window.execute("org.heyi.command.annotation.move.down");
        window.await("the words", WritingTest::isRewriting);
        window.execute("org.heyi.command.annotation.move.down");
        window.ui(() -> assertEquals(all.get(at + 1).getText() + "\n" + all.get(at + 2).getText() + "\n" + paragraph.getText(), words().getText()));
        window.execute("org.heyi.command.annotation.move.up");
        window.ui(() -> assertEquals(all.get(at + 1).getText() + "\n" + paragraph.getText(), words().getText()));
        window.execute("org.heyi.command.annotation.move.up");
        window.ui(() -> assertFalse(isRewriting(), "where it was"));
        window.execute("org.heyi.command.annotation.move.down");
        window.execute("org.heyi.command.annotation.move.down");
        window.ui(() -> press("rewrite.save"));
        window.await("the move", () -> comments() == before + 1);
        window.ui(() -> {
            Annotation moved = document().annotation();
            assertEquals(AmendmentOperation.MOVE, moved.getAmendment().getOperation());
            assertSame(paragraph, moved.getAnchor().getParagraph());
            assertEquals(paragraph.getText(), moved.getAnchor().getQuote());
            assertEquals(all.get(at + 2).getId(), moved.getAmendment().getTarget());
        });
        undone(before);
    }

    @Test
    void aWordIsChangedThroughoutButForOnePlace() {
        int before = comments();
        window.ui(() -> {
            int start = reader().getText().indexOf("五年来");
            reader().setSelection(start, start + 3);
            reader().notifyListeners(SWT.Selection, new Event());
        });
        window.display().asyncExec(() -> window.execute("org.heyi.command.annotation.unify"));
        window.await("the places", () -> window.find(Table.class, "unify.places") != null);
        int places = window.ui(() -> {
            assertFalse(window.find(Button.class, "unify.ok").isEnabled(), "nothing is said yet");
            window.find(Text.class, "unify.words").setText("这五年");
            Table table = window.find(Table.class, "unify.places");
            table.getItem(1).setChecked(false);
            table.notifyListeners(SWT.Selection, new Event());
            window.find(Text.class, "unify.words").setText("这五年来");
            assertFalse(table.getItem(1).getChecked(), "what was ticked off stays so");
            return table.getItemCount();
        });
        Button ok = window.ui(() -> window.find(Button.class, "unify.ok"));
        window.display().asyncExec(() -> ok.notifyListeners(SWT.Selection, new Event()));
        window.await("one for each", () -> comments() == before + places - 1);
        window.ui(() -> assertEquals("这五年来", document().session().getAnnotations().getLast().getAmendment().getText()));
        undone(before);
    }

    @Test
    void aWordIsWhatADictionaryTakesForOne() {
        window.ui(() -> {
            reader().setSelection(reader().getText().indexOf("高质量发展") + 1);
            reader().invokeAction(ST.SELECT_WORD_NEXT);
            assertEquals("质量", reader().getSelectionText());
            reader().setSelection(0);
            reader().notifyListeners(SWT.Selection, new Event());
        });
    }

    // ---- by hand

    private static void select(int from, int length) {
        window.ui(() -> {
            reader().setSelection(start() + from, start() + from + length);
            reader().showSelection();
            reader().notifyListeners(SWT.Selection, new Event());
        });
        window.await("the selection", () -> (document().passage() != null) == length > 0);
    }

    private static void clickThePage() {
        window.ui(() -> {
            Event press = new Event();
            press.button = 1;
            press.x = 4;
            press.y = 4;
            press.count = 1;
            reader().notifyListeners(SWT.MouseDown, press);
            reader().notifyListeners(SWT.MouseUp, press);
        });
    }

    private static void type(String character) {
        Event event = new Event();
        event.character = character.charAt(0);
        event.doit = true;
        reader().notifyListeners(SWT.KeyDown, event);
    }

    private static void key(StyledText field, int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        event.doit = true;
        field.notifyListeners(ST.VerifyKey, event);
    }

    private static void undone(int before) {
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("undone", () -> comments() == before);
        saved();
    }

    private static void saved() {
        window.await("everything is written", () -> !document().isBusy() && document().saving() == Saver.State.SAVED);
    }

    private static int comments() {
        return window.ui(() -> document().session().getAnnotations().size());
    }

    private static int start() {
        return reader().getText().indexOf(paragraph.getText());
    }

    private static boolean isSaying() {
        return body() != null && body().isVisible();
    }

    private static boolean isRewriting() {
        return words() != null && words().isVisible();
    }

    private static StyledText body() {
        return window.find(StyledText.class, "note.body");
    }

    private static StyledText words() {
        return window.find(StyledText.class, "rewrite.words");
    }

    private static StyledText reader() {
        return window.find(StyledText.class, "reader");
    }

    private static void press(String id) {
        window.find(LinkButton.class, id).press();
    }

    private static ReviewDocument document() {
        return window.document();
    }
}
