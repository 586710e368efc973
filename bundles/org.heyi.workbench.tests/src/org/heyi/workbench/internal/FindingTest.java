package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Passages;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding one's way through the report and its comments. */
class FindingTest {

    private static final String FIND = "org.heyi.command.edit.find";

    private static RunningWindow window;

    @BeforeAll
    static void theSample() {
        window = RunningWindow.sample("finding");
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @BeforeEach
    void fromTheBeginning() {
        window.ui(() -> {
            window.document().select((Annotation) null);
            reader().setSelection(0);
            reader().setTopPixel(0);
            reader().setFocus();
        });
    }

    private static StyledText reader() {
        return window.find(StyledText.class, "reader");
    }

    private static Text field() {
        return window.find(Text.class, "find");
    }

    private static String count() {
        return window.find(Label.class, "find.count").getText();
    }

    private static void type(String words) {
        window.ui(() -> field().setText(words));
    }

    private static void press(Control control, int traversal, int state) {
        Event key = new Event();
        key.detail = traversal;
        key.stateMask = state;
        key.doit = true;
        control.notifyListeners(SWT.Traverse, key);
    }

    /** How often the report itself says it. */
    private static int said(String words) {
        String text = window.ui(() -> reader().getText());
        return (text.length() - text.replace(words, "").length()) / words.length();
    }

    @Test
    void theBarIsOpenedFromEverywhereAndTheFocusGoesBack() {
        for (String id : new String[] {"cards", "outline"}) {
            Control from = window.ui(() -> id.equals("cards") ? window.find(Canvas.class, id) : window.find(Tree.class, id));
            window.ui(() -> assertTrue(from.forceFocus(), id));
            window.execute(FIND);
            window.await("the bar", () -> field().isFocusControl());
            window.ui(() -> press(field(), SWT.TRAVERSE_ESCAPE, 0));
            window.await("back in the " + id, from::isFocusControl);
            assertFalse(window.ui(() -> field().isVisible()));
        }
    }

    @Test
    void wordsOfTheReportAreWalkedThroughAndCounted() {
        String words = "发展";
        int all = said(words);
        assertTrue(all > 2);
        window.execute(FIND);
        type(words);
        window.await("the first", () -> count().equals("第 1 处，共 " + all + " 处"));
        window.ui(() -> press(field(), SWT.TRAVERSE_RETURN, SWT.SHIFT));
        // What a comment says may come between; the last of all is the report's or a comment's.
        window.ui(() -> press(field(), SWT.TRAVERSE_RETURN, 0));
        window.await("the first again", () -> count().startsWith("第 1 处"));
        window.ui(() -> press(field(), SWT.TRAVERSE_ESCAPE, 0));
        int at = window.ui(() -> reader().getText().indexOf(words));
        window.ui(() -> {
            assertEquals(at, reader().getSelection().x, "one reads on where it was found");
            assertEquals(words, window.document().passage().quote(), "a comment on it needs no selecting");
        });
        window.execute("org.heyi.command.find.next");
        window.await("the next one", () -> field().isVisible() && (count().startsWith("第 2 处") || count().equals("正文 " + all + " 处")));
        window.ui(() -> press(field(), SWT.TRAVERSE_ESCAPE, 0));
    }

    @Test
    void aCommentOnWhatWasFoundIsBegunFromTheBar() {
        window.beSomebody();
        window.execute(FIND);
        type("发展");
        window.await("the first", () -> count().startsWith("第 1 处"));
        window.execute("org.heyi.command.annotation.add");
        window.await("the editor", () -> window.find(StyledText.class, "note.body") != null && window.find(StyledText.class, "note.body").isVisible());
        window.ui(() -> {
            assertFalse(field().isVisible());
            StyledText body = window.find(StyledText.class, "note.body");
            Event key = new Event();
            key.keyCode = '5';
            key.stateMask = SWT.MOD1 | SWT.MOD2;
            key.doit = true;
            body.notifyListeners(ST.VerifyKey, key);
            assertFalse(key.doit, "a chord says of what kind it is");
            Event escape = new Event();
            escape.detail = SWT.TRAVERSE_ESCAPE;
            body.notifyListeners(SWT.Traverse, escape);
        });
        window.await("no editor", () -> !window.find(StyledText.class, "note.body").isVisible());
    }

    @Test
    void whatAPersonSaysIsFoundAndSelected() {
        Annotation comment = window.ui(() -> window.document().shown().get(window.document().shown().size() - 1));
        window.execute(FIND);
        type(comment.getBody());
        window.await("its comment", () -> window.document().annotation() != null
                && window.document().annotation().getBody().contains(comment.getBody()));
        window.ui(() -> {
            assertTrue(window.find(LinkButton.class, "find.comments").getText().startsWith("批注 1 / "));
            assertTrue(field().isFocusControl(), "one goes on typing");
            press(field(), SWT.TRAVERSE_ESCAPE, 0);
        });
    }

    @Test
    void aWrongExpressionIsToldInTheBarAndARightOneIsFound() {
        window.execute(FIND);
        window.ui(() -> window.find(LinkButton.class, "find.expression").press());
        type("[0-9]+(");
        window.await("what is wrong", () -> count().startsWith("这个正则表达式"));
        type("[0-9]+%");
        window.await("a share", () -> count().startsWith("第 1 处"));
        type("(.*)*x");
        window.await("an end of it", () -> count().startsWith("这个正则表达式太费时") || count().equals("没有找到"));
        window.ui(() -> {
            window.find(LinkButton.class, "find.expression").press();
            press(field(), SWT.TRAVERSE_ESCAPE, 0);
        });
    }

    @Test
    void theOverviewTellsWhatStandsWhereAndLeadsThere() {
        window.ui(() -> {
            Canvas overview = window.find(Canvas.class, "overview");
            int far = overview.getClientArea().height * 3 / 4;
            Event there = new Event();
            there.button = 1;
            there.y = far;
            overview.notifyListeners(SWT.MouseDown, there);
            assertTrue(reader().getTopPixel() > 0, "it leads there");
            String told = null;
            for (int y = 0; y < overview.getClientArea().height && told == null; y++) {
                Event move = new Event();
                move.y = y;
                overview.notifyListeners(SWT.MouseMove, move);
                told = overview.getToolTipText();
            }
            assertNotNull(told, "comments are told");
            assertTrue(told.contains("条"), told);
        });
    }

    @Test
    void commentsThatCollideHaveASignThatTellsTheirNumbersAndSelectsThem() {
        Annotation[] two = new Annotation[2];
        window.ui(() -> {
            Paragraph paragraph = window.document().version().getParagraphs().get(6);
            for (int i = 0; i < 2; i++) {
                Edit<Annotation> edit = Annotate.add(window.document().session(), window.document().me(),
                        new Passages(window.document().version()).at(paragraph, 2, paragraph, 6),
                        new Comment(AnnotationKind.WORDING, "", AmendmentOperation.REPLACE, "other " + i, null, null, AnnotationState.SUBMITTED));
                window.document().execute("one", edit);
                two[i] = edit.subject();
            }
            reader().setTopPixel(Math.max(0, reader().getTopPixel() + reader().getLinePixel(6) - 100));
        });
        int[] at = new int[2];
        window.await("a sign", () -> {
            Event move = new Event();
            move.x = reader().getLeftMargin() - 8;
            move.y = reader().getLocationAtOffset(reader().getOffsetAtLine(6) + 2).y + 12;
            reader().notifyListeners(SWT.MouseMove, move);
            at[0] = move.x;
            at[1] = move.y;
            return reader().getToolTipText() != null;
        });
        window.ui(() -> {
            for (Annotation each : two) {
                assertTrue(reader().getToolTipText().contains(Integer.toString(each.getNumber())), reader().getToolTipText());
            }
            for (Annotation each : two) {
                Event click = new Event();
                click.button = 1;
                click.x = at[0];
                click.y = at[1];
                reader().notifyListeners(SWT.MouseUp, click);
                assertSame(each, window.document().annotation());
            }
            window.document().undo();
            window.document().undo();
        });
    }

    private static void goTo(String typed) {
        window.execute("org.heyi.command.goto");
        window.await("the popup", () -> window.find(Text.class, "quick.field") != null);
        window.ui(() -> {
            Text typing = window.find(Text.class, "quick.field");
            typing.setText(typed);
            assertTrue(window.find(Table.class, "quick.list").getItemCount() > 0, typed);
            press(typing, SWT.TRAVERSE_RETURN, 0);
        });
        window.await("it is gone", () -> window.find(Text.class, "quick.field") == null);
    }

    @Test
    void whatIsTypedLeadsToAParagraphACommentAndAShare() {
        goTo("第12段");
        window.ui(() -> assertEquals(11, reader().getLineAtOffset(reader().getCaretOffset())));
        Annotation comment = window.ui(() -> window.document().shown().get(2));
        goTo("#" + comment.getNumber());
        assertSame(comment, window.ui(() -> window.document().annotation()));
        goTo("0%");
        assertEquals(0, window.ui(() -> reader().getTopPixel()));
    }

    @Test
    void theCrumbsSayWhereOneReadsAndOfferWhatIsBesideIt() {
        window.ui(() -> {
            Canvas crumbs = window.find(Canvas.class, "crumbs");
            assertTrue(crumbs.getSize().y > 10);
            Paragraph last = window.document().version().getParagraphs().get(window.document().version().getParagraphs().size() - 2);
            window.document().reveal(last);
        });
        window.await("they are drawn", () -> {
            Canvas crumbs = window.find(Canvas.class, "crumbs");
            crumbs.update();
            Event click = new Event();
            click.button = 1;
            click.x = reader().getLeftMargin() + 4;
            click.y = 8;
            crumbs.notifyListeners(SWT.MouseDown, click);
            return crumbs.getMenu() != null;
        });
        window.ui(() -> {
            Menu beside = window.find(Canvas.class, "crumbs").getMenu();
            MenuItem[] parts = beside.getItems();
            assertTrue(parts.length > 1, "what stands beside it");
            assertFalse(parts[0].getSelection(), "one reads the end");
            parts[0].setSelection(true);
            parts[0].notifyListeners(SWT.Selection, new Event());
            beside.setVisible(false);
        });
        window.await("the beginning", () -> reader().getTopPixel() < reader().getClientArea().height);
    }

    @Test
    void theNextCommentIsTheNextFromWhereOneReads() {
        window.ui(() -> {
            window.document().select(window.document().shown().get(0));
            reader().setTopPixel(reader().getTopPixel() + reader().getLinePixel(12));
            reader().getVerticalBar().notifyListeners(SWT.Selection, new Event());
        });
        window.execute("org.heyi.command.annotation.next");
        window.ui(() -> {
            Annotation next = window.document().annotation();
            assertTrue(window.document().comments().paragraphOf(next) >= 11, "not the second of all");
        });
        Annotation here = window.ui(() -> window.document().annotation());
        window.execute("org.heyi.command.annotation.previous");
        window.ui(() -> assertEquals(window.document().comments().indexOf(here) - 1, window.document().comments().indexOf(window.document().annotation())));
    }

    @Test
    void whoeverWantsToReadHasThePageAlone() {
        int before = window.ui(() -> window.find(Tree.class, "outline").isVisible() ? reader().getSize().x : -1);
        assertTrue(before > 0);
        window.execute("org.heyi.command.focusing");
        window.await("the page alone", () -> reader().getSize().x > before && !window.find(Tree.class, "outline").isVisible());
        window.execute("org.heyi.command.annotation.next");
        window.ui(() -> {
            assertNotNull(window.document().annotation());
            assertFalse(window.find(Canvas.class, "cards").isVisible(), "one goes on reading");
            Event escape = new Event();
            escape.keyCode = SWT.ESC;
            reader().notifyListeners(SWT.KeyDown, escape);
        });
        window.await("all of it again", () -> window.find(Tree.class, "outline").isVisible() && window.find(Canvas.class, "cards").isVisible());
    }
}
