package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.usecase.Threads;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Replies below a comment, and whether it is done with. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RepliesTest {

    private static final String REPLY = "org.heyi.command.annotation.reply";
    private static final String RESOLVE = "org.heyi.command.annotation.resolve";

    private static RunningWindow window;
    private static Annotation comment;

    @BeforeAll
    static void theSampleIsOpen() {
        window = RunningWindow.sample("replies");
        window.be("wumin");
        comment = window.document().shown().get(5);
        window.ui(() -> window.document().select(comment));
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    private static StyledText field() {
        return window.find(StyledText.class, "cards.reply");
    }

    private static boolean isWriting() {
        return field() != null && field().isVisible() && field().isFocusControl();
    }

    private static List<String> replies() {
        return Threads.replies(comment).stream().map(Message::getText).toList();
    }

    private static void begin() {
        window.execute(REPLY);
        window.await("the field", RepliesTest::isWriting);
    }

    private static void press(int key, int state) {
        window.ui(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.character = (char) (key == SWT.CR ? '\r' : 0);
            event.stateMask = state;
            field().notifyListeners(SWT.KeyDown, event);
        });
    }

    @Test
    @Order(1)
    void whatIsWrittenIsSentByKey() {
        begin();
        window.ui(() -> {
            Canvas cards = window.find(Canvas.class, "cards");
            Rectangle place = field().getParent().getBounds();
            assertTrue(cards.getBounds().contains(place.x, place.y) && cards.getBounds().contains(place.x + place.width, place.y + place.height),
                    place::toString);
            field().insert("口径见附表");
        });
        press(SWT.CR, SWT.MOD1);
        window.await("the reply", () -> replies().equals(List.of("口径见附表")));
        assertSame(window.document().me(), comment.getThread().getLast().getAuthor());
        window.await("the cards", () -> !field().isVisible() && window.find(Canvas.class, "cards").isFocusControl());
        window.execute("org.heyi.command.edit.undo");
        window.await("undone", () -> replies().isEmpty());
        window.execute("org.heyi.command.edit.redo");
        window.await("done again", () -> !replies().isEmpty());
    }

    @Test
    @Order(2)
    void itGrowsAndWordsThatWereNotSentAreKept() {
        begin();
        int one = window.ui(() -> field().getParent().getBounds().height);
        window.ui(() -> field().setText("第一行\n第二行\n第三行"));
        window.await("more lines", () -> field().getParent().getBounds().height > one);
        window.ui(() -> {
            field().traverse(SWT.TRAVERSE_ESCAPE);
        });
        window.await("the cards", () -> !field().isVisible());
        assertEquals(1, replies().size());
        window.ui(() -> window.document().select(window.document().shown().getFirst()));
        begin();
        assertEquals("", window.ui(() -> field().getText()), "that is another comment");
        window.ui(() -> window.document().select(comment));
        begin();
        assertEquals("第一行\n第二行\n第三行", window.ui(() -> field().getText()));
        window.ui(() -> field().setText(""));
    }

    @Test
    @Order(3)
    void onesOwnLastReplyIsChangedAndTakenBack() {
        press(SWT.ARROW_UP, 0);
        window.await("its words", () -> field().getText().equals("口径见附表"));
        window.ui(() -> field().setText("口径见附件二"));
        press(SWT.CR, SWT.MOD1);
        window.await("changed", () -> replies().equals(List.of("口径见附件二")));
        begin();
        press(SWT.ARROW_UP, 0);
        window.ui(() -> field().setText(" "));
        press(SWT.CR, SWT.MOD1);
        window.await("taken back", () -> replies().isEmpty());
        window.execute("org.heyi.command.edit.undo");
        window.await("undone", () -> replies().equals(List.of("口径见附件二")));
    }

    @Test
    @Order(4)
    void whatIsDoneWithCanBeLeftOut() {
        int all = window.document().shown().size();
        window.execute(RESOLVE);
        window.await("done with", () -> comment.isResolved());
        window.ui(() -> window.document().setFilter(window.document().filter().withOpen(true)));
        assertEquals(all - 1, window.document().shown().size());
        window.ui(() -> window.document().setFilter(window.document().filter().withOpen(false)));
        assertTrue(window.document().shown().contains(comment));
        window.execute(RESOLVE);
        window.await("open again", () -> !comment.isResolved());
    }

    @Test
    @Order(5)
    void oneRepliesInTheTableAsWell() {
        window.ui(() -> {
            window.document().select(comment);
            window.find(LinkButton.class, "comments.layout").press();
        });
        window.await("the table", () -> window.find(Table.class, "comments.table") != null && window.find(Table.class, "comments.table").isVisible());
        begin();
        window.ui(() -> field().setText("在表里回复"));
        press(SWT.CR, SWT.MOD1);
        window.await("the reply", () -> replies().getLast().equals("在表里回复"));
        window.await("the table has the focus", () -> window.find(Table.class, "comments.table").isFocusControl());
        window.ui(() -> window.find(LinkButton.class, "comments.layout").press());
        assertFalse(window.ui(() -> field().isVisible()));
    }
}
