package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Passages;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.Saver;
import org.heyi.workbench.Tally;
import org.heyi.workbench.Tally.Work;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What the window's thread does with 2,000 comments on a report of 2,500 characters, counted: what is in sight may cost
 * something, what is not may not.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrowdTest {

    private static final int COMMENTS = 2000;
    /** Cards and folds near what is visible: three times the height of the window. */
    private static final int NEAR = 200;
    /** Rows of a table in sight, twice: GTK asks again when the selection moves. */
    private static final int ROWS = 140;
    /** Questions for the places of characters in paragraphs that come into sight. */
    private static final int ASKED = 1500;

    private static RunningWindow window;

    @BeforeAll
    static void manyComments() {
        window = RunningWindow.sample("crowd");
        window.ui(CrowdTest::comment);
        window.await("all of them", () -> window.document().shown().size() >= COMMENTS);
        saved();
        settle();
    }

    private static void comment() {
        Session session = window.document().session();
        Passages passages = new Passages(window.document().version());
        List<Paragraph> paragraphs = window.document().version().getParagraphs();
        List<Participant> people = session.getParticipants();
        Random random = new Random(5);
        List<Edit<Annotation>> edits = new ArrayList<>();
        for (int i = 0; i < COMMENTS; i++) {
            Paragraph paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            int start = random.nextInt(paragraph.getText().length());
            int end = Math.min(paragraph.getText().length(), start + 1 + random.nextInt(30));
            edits.add(Annotate.add(session, people.get(random.nextInt(people.size())), passages.at(paragraph, start, paragraph, end),
                    new Comment(AnnotationKind.values()[random.nextInt(AnnotationKind.values().length)], "Comment " + i)));
        }
        window.document().execute("many", "annotation.add", () -> edits.forEach(each -> each.mutation().run()));
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @Test
    @Order(1)
    void scrollingAsksForWhatComesIntoSightAndMeasuresNoCard() {
        for (int i = 0; i < 10; i++) {
            Map<Work, Integer> work = counted(() -> {
                StyledText reader = reader();
                reader.setTopPixel(reader.getTopPixel() + 90);
                reader.getVerticalBar().notifyListeners(SWT.Selection, new Event());
            });
            most(work, Work.PARAGRAPH_MEASURED, 6);
            most(work, Work.PLACE_ASKED, ASKED);
            most(work, Work.CARD_PLACED, NEAR);
            most(work, Work.CARD_DRAWN, NEAR);
            most(work, Work.CARD_MEASURED, 0);
            most(work, Work.COMMENT_SORTED, 0);
            most(work, Work.ROW_MADE, 0);
        }
        Map<Work, Integer> back = counted(() -> {
            StyledText reader = reader();
            reader.setTopPixel(Math.max(0, reader.getTopPixel() - 90));
            reader.getVerticalBar().notifyListeners(SWT.Selection, new Event());
        });
        most(back, Work.PARAGRAPH_MEASURED, 0);
        most(back, Work.PARAGRAPH_MARKED, 0);
    }

    @Test
    @Order(2)
    void goingToTheNextCommentMeasuresItsCardAlone() {
        for (int i = 0; i < 10; i++) {
            Annotation before = window.ui(() -> window.document().annotation());
            Map<Work, Integer> work = counted(() -> window.execute("org.heyi.command.annotation.next"));
            assertNotSame(before, window.ui(() -> window.document().annotation()));
            assertTrue(work.getOrDefault(Work.CARD_MEASURED, 0) > 0, "it is open");
            most(work, Work.CARD_MEASURED, 2);
            most(work, Work.CARD_PLACED, 2 * NEAR);
            most(work, Work.PARAGRAPH_MARKED, 8);
            most(work, Work.COMMENT_SORTED, 0);
            most(work, Work.ROW_MADE, 0);
        }
    }

    @Test
    @Order(3)
    void thePointerOverWordsLaysOutNothing() {
        settle();
        Map<Work, Integer> work = counted(() -> {
            for (int i = 0; i < 20; i++) {
                Event move = new Event();
                move.x = 100 + 10 * i;
                move.y = 120;
                reader().notifyListeners(SWT.MouseMove, move);
                window.find(Control.class, "cards").notifyListeners(SWT.MouseMove, move);
            }
        });
        assertEquals(0, work.getOrDefault(Work.PLACE_ASKED, 0) + work.getOrDefault(Work.CARD_PLACED, 0)
                + work.getOrDefault(Work.PARAGRAPH_MARKED, 0), work::toString);
    }

    @Test
    @Order(4)
    void oneCommentMoreCostsOneParagraph() {
        Session session = window.ui(() -> window.document().session());
        Map<Work, Integer> work = counted(() -> {
            Paragraph paragraph = window.document().version().getParagraphs().get(8);
            Edit<Annotation> edit = Annotate.add(session, window.document().me(),
                    new Passages(window.document().version()).at(paragraph, 0, paragraph, 5),
                    new Comment(AnnotationKind.WORDING, "One more"));
            window.document().execute("one", edit);
        });
        assertEquals(1, work.get(Work.COMMENT_SORTED));
        most(work, Work.PARAGRAPH_MARKED, 1);
        most(work, Work.CARD_MEASURED, 1);
        most(work, Work.ROW_MADE, 4);
        work = counted(() -> window.document().undo());
        most(work, Work.COMMENT_SORTED, 0);
        most(work, Work.PARAGRAPH_MARKED, 1);
        saved();
    }

    @Test
    @Order(5)
    void aRowAndADecisionRenewOneRowAndLeaveTheOtherDeskAlone() {
        window.be("wumin");
        Annotation read = window.ui(() -> window.document().session().getAnnotations().get(700));
        window.ui(() -> window.document().select(read));
        settle();
        window.show(ElementIds.PERSPECTIVE_COLLATION);
        window.await("the table", () -> window.find(Table.class, "summary") != null
                && window.find(Table.class, "summary").getItemCount() > COMMENTS);
        settle();
        assertSame(read, window.ui(() -> window.document().annotation()), "what was read is what is decided on");
        assertTrue(window.ui(() -> window.find(Table.class, "summary").getSelectionIndex()) >= 0);
        for (int i = 0; i < 10; i++) {
            int row = 40 + i;
            Map<Work, Integer> chosen = counted(() -> {
                Table table = window.find(Table.class, "summary");
                table.setSelection(row);
                table.notifyListeners(SWT.Selection, new Event());
            });
            nothingInReview(chosen);
            most(chosen, Work.ROW_MADE, ROWS);
            Annotation one = window.ui(() -> window.document().annotation());
            Map<Work, Integer> decided = counted(() -> {
                Event key = new Event();
                key.character = '1';
                window.find(Table.class, "summary").notifyListeners(SWT.KeyDown, key);
            });
            assertEquals(Decision.ADOPTED, window.ui(() -> one.getDisposition().getDecision()));
            assertEquals(1, decided.get(Work.COMMENT_SORTED));
            nothingInReview(decided);
            most(decided, Work.ROW_MADE, ROWS);
        }
        saved();
    }

    private static void nothingInReview(Map<Work, Integer> work) {
        for (Work each : List.of(Work.PLACE_ASKED, Work.PARAGRAPH_MEASURED, Work.PARAGRAPH_MARKED, Work.CARD_MEASURED,
                Work.CARD_PLACED, Work.CARD_DRAWN)) {
            most(work, each, 0);
        }
    }

    @Test
    @Order(6)
    void comingBackCostsWhatIsInSight() {
        Map<Work, Integer> work = counted(() -> window.show(ElementIds.PERSPECTIVE_REVIEW));
        most(work, Work.COMMENT_SORTED, 0);
        most(work, Work.CARD_MEASURED, 4);
        most(work, Work.CARD_PLACED, 4 * NEAR);
        most(work, Work.PARAGRAPH_MARKED, 40);
    }

    @Test
    @Order(7)
    void allOfThemAreDecidedOnInOneStepWhileTheWindowGoesOn() {
        window.show(ElementIds.PERSPECTIVE_COLLATION);
        settle();
        int open = undecided();
        assertTrue(open > COMMENTS / 2);
        window.ui(() -> {
            Event all = new Event();
            all.keyCode = 'a';
            all.stateMask = SWT.MOD1;
            window.find(Table.class, "summary").notifyListeners(SWT.KeyDown, all);
            Event key = new Event();
            key.character = '5';
            window.find(Table.class, "summary").notifyListeners(SWT.KeyDown, key);
        });
        window.await("all of them", () -> !window.document().isBusy() && undecided() == 0);
        window.await("one alone is chosen", () -> window.find(Table.class, "summary").getSelectionCount() == 1);
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("as it was", () -> !window.document().isBusy() && undecided() == open);
        saved();
    }

    private static int undecided() {
        return window.ui(() -> (int) window.document().session().getAnnotations().stream().filter(each -> each.getDisposition() == null).count());
    }

    /** What was done until the window had come to rest. */
    private static Map<Work, Integer> counted(Runnable action) {
        settle();
        window.ui(() -> {
            Tally.take();
        });
        window.ui(action);
        settle();
        return window.ui(Tally::take);
    }

    private static void settle() {
        // Paints come with the display's own clock, and what they ask for comes after them.
        for (int i = 0; i < 4; i++) {
            window.ui(() -> window.shell().update());
            try {
                Thread.sleep(60);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void most(Map<Work, Integer> work, Work kind, int limit) {
        assertTrue(work.getOrDefault(kind, 0) <= limit, () -> kind + " of " + work);
    }

    private static StyledText reader() {
        return window.find(StyledText.class, "reader");
    }

    private static void saved() {
        window.await("everything is written", () -> window.document().saving() == Saver.State.SAVED);
    }
}
