package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.collation.Duplicates;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Passages;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Saver;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Segments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The secretariat decides on several comments at once and notes on them, merges those that ask the same, and parts them again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MergingTest {

    /** The same demand of three people. */
    private static final List<String> SAID = List.of("建议在和平路小学门口增设过街信号灯。", "建议在和平路小学门口增设过街信号灯，保障学生安全。",
            "希望在和平路小学门口增设一处过街信号灯。");

    private static RunningWindow window;
    private static final List<Annotation> ALIKE = new ArrayList<>();

    @BeforeAll
    static void theSecretariatsDesk() {
        window = RunningWindow.sample("merging");
        window.ui(() -> {
            Passages passages = new Passages(document().version());
            List<Participant> people = document().session().getParticipants();
            List<Edit<Annotation>> edits = new ArrayList<>();
            for (int i = 0; i < SAID.size(); i++) {
                edits.add(Annotate.add(document().session(), people.get(i), passages.at(document().version().getParagraphs().get(6), 0,
                        document().version().getParagraphs().get(6), 4), new Comment(AnnotationKind.WORK_SUGGESTION, SAID.get(i))));
            }
            document().execute("three", "annotation.add", () -> edits.forEach(each -> each.mutation().run()));
            edits.forEach(each -> ALIKE.add(each.subject()));
        });
        window.be("wumin");
        window.show(ElementIds.PERSPECTIVE_COLLATION);
        window.await("the table", () -> window.find(Table.class, "summary") != null && table().getItemCount() > 10);
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @Test
    @Order(1)
    void oneKeyDecidesOnAllThatAreChosenInOneStep() {
        List<Annotation> three = choose(2, 3, 5);
        List<Decision> before = decisions(three);
        assertNotEquals(List.of(Decision.ADOPTED, Decision.ADOPTED, Decision.ADOPTED), before);
        window.ui(() -> {
            assertTrue(label("decision.several").getText().contains("3"));
            key('1');
        });
        window.ui(() -> {
            three.forEach(each -> assertEquals(Decision.ADOPTED, each.getDisposition().getDecision()));
            assertEquals(1, table().getSelectionCount(), "on to the next one, and to that alone");
            assertEquals(6, table().getSelectionIndex());
            assertFalse(label("decision.several").isVisible());
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("all of it is undone", () -> decisions(three).equals(before));
        saved();
    }

    @Test
    @Order(2)
    void whatIsMissingIsAskedForOnceForAll() {
        List<Annotation> two = choose(1, 2);
        List<Decision> before = decisions(two);
        window.ui(() -> {
            key('4');
            assertEquals(before, decisions(two), "it is not said to whom");
            Text unit = window.find(Text.class, "unit");
            unit.setText("教育局");
            unit.notifyListeners(SWT.DefaultSelection, new Event());
            two.forEach(each -> assertEquals("教育局", each.getDisposition().getUnit()));
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        saved();
    }

    @Test
    @Order(3)
    void everyRowIsChosenByOneKey() {
        window.ui(() -> {
            Event event = new Event();
            event.keyCode = 'a';
            event.stateMask = SWT.MOD1;
            table().notifyListeners(SWT.KeyDown, event);
            assertEquals(table().getItemCount(), table().getSelectionCount());
            assertTrue(label("decision.several").getText().contains(Integer.toString(table().getItemCount())));
        });
        choose(0);
        window.ui(() -> assertEquals(1, table().getSelectionCount()));
    }

    @Test
    @Order(4)
    void chosenRowsAreMergedIntoTheOneThatIsPicked() {
        List<Annotation> two = choose(1, 3);
        Annotation target = window.ui(() -> {
            key('m');
            assertTrue(label("summary.pick").isVisible());
            key(SWT.ESC);
            assertFalse(label("summary.pick").isVisible());
            key('m');
            two.forEach(each -> assertFalse(Duplicates.isMerged(each)));
            return select(3);
        });
        window.ui(() -> table().notifyListeners(SWT.DefaultSelection, new Event()));
        window.ui(() -> {
            assertFalse(label("summary.pick").isVisible());
            assertSame(two.get(1), target);
            assertSame(target, two.get(0).getDisposition().getDuplicateOf());
            assertFalse(Duplicates.isMerged(target));
            assertSame(target, document().annotation(), "what others were merged into is decided on next");
        });
        saved();
        window.ui(() -> key('u'));
        window.ui(() -> assertFalse(Duplicates.isMerged(two.get(0))));
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("merged again", () -> Duplicates.isMerged(two.get(0)));
        window.execute("org.heyi.command.edit.undo");
        window.await("as it was", () -> !Duplicates.isMerged(two.get(0)));
        saved();
    }

    @Test
    @Order(5)
    void theDuplicateOfOneRowIsPickedByARowOrTypedAsANumber() {
        Annotation one = choose(4).getFirst();
        Annotation target = window.ui(() -> {
            key('6');
            assertTrue(label("summary.pick").isVisible());
            return select(7);
        });
        window.ui(() -> table().notifyListeners(SWT.DefaultSelection, new Event()));
        window.ui(() -> assertSame(target, one.getDisposition().getDuplicateOf()));
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("as it was", () -> !Duplicates.isMerged(one));
        choose(4);
        window.ui(() -> {
            key('6');
            Text number = window.find(Text.class, "master");
            assertTrue(number.isVisible());
            number.setText(Integer.toString(target.getNumber()));
            number.notifyListeners(SWT.DefaultSelection, new Event());
            assertSame(target, one.getDisposition().getDuplicateOf());
            assertFalse(label("summary.pick").isVisible());
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("as it was", () -> !Duplicates.isMerged(one));
        saved();
    }

    @Test
    @Order(6)
    void whatSeemsToAskTheSameIsOfferedAndMergedOnlyWhenAPersonSaysSo() {
        window.await("the offer", () -> button("summary.alike").isVisible());
        window.ui(() -> {
            ALIKE.forEach(each -> assertNull(each.getDisposition(), "nothing is merged by itself"));
            button("summary.alike").press();
            document().select(ALIKE.get(1));
        });
        window.await("the words in common", () -> label("decision.shared").isVisible());
        window.ui(() -> {
            assertTrue(table().getItemCount() >= ALIKE.size());
            assertTrue(table().getItemCount() < document().session().getAnnotations().size());
            assertFalse(table().getItem(table().getSelectionIndex()).getText(1).isEmpty(), "the number of the group");
            StyledText others = window.find(StyledText.class, "decision.alike");
            assertTrue(others.getText().contains(ALIKE.get(0).getBody()), others.getText());
            assertTrue(others.getStyleRanges().length > 0, "the words are marked");
            key('m');
            ALIKE.forEach(each -> assertEquals(each != ALIKE.get(1), Duplicates.isMerged(each)));
            assertSame(ALIKE.get(1), ALIKE.get(2).getDisposition().getDuplicateOf());
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("as it was", () -> ALIKE.stream().noneMatch(Duplicates::isMerged));
        saved();
    }

    @Test
    @Order(7)
    void whatIsToldApartIsNotOfferedAgain() {
        window.ui(() -> {
            assertNotNull(button("summary.alike"));
            document().select(ALIKE.get(0));
        });
        window.await("the group", () -> button("decision.apart").isVisible());
        assertEquals(ALIKE.size(), window.ui(() -> rowsOf(ALIKE)));
        int before = window.ui(() -> document().session().getDistinctions().size());
        window.ui(() -> key('d'));
        window.ui(() -> {
            assertEquals(before + 1, document().session().getDistinctions().size());
            assertTrue(document().session().getDistinctions().getLast().getAnnotations().containsAll(ALIKE));
        });
        window.await("they stand together no more", () -> rowsOf(ALIKE) == 0);
        saved();
    }

    @Test
    @Order(8)
    void theWordsThatAreAdoptedAreKeptWithTheDecision() {
        window.ui(() -> button("summary.alike").press());
        Annotation one = choose(4).getFirst();
        window.ui(() -> key('2'));
        choose(4);
        window.ui(() -> {
            assertEquals(Decision.PARTLY_ADOPTED, one.getDisposition().getDecision());
            Text adopted = window.find(Text.class, "adopted");
            assertTrue(adopted.isVisible());
            adopted.setText("过街设施");
            adopted.notifyListeners(SWT.DefaultSelection, new Event());
            assertEquals("过街设施", one.getDisposition().getAdopted());
        });
        choose(4);
        window.ui(() -> key('2'));
        window.ui(() -> assertEquals("过街设施", one.getDisposition().getAdopted(), "the same decision once more loses nothing"));
        saved();
    }

    @Test
    @Order(9)
    void whatIsNotedIsNotedOnAllThatAreChosen() {
        List<Annotation> two = choose(4, 5);
        window.ui(() -> {
            Text opinion = window.find(Text.class, "decision.opinion");
            assertTrue(opinion.isVisible());
            opinion.setText("可以吸收");
            opinion.notifyListeners(SWT.FocusOut, new Event());
            Combo assignee = window.find(Combo.class, "decision.assignee");
            assignee.select(1);
            assignee.notifyListeners(SWT.Selection, new Event());
            for (Annotation each : two) {
                assertEquals("可以吸收", each.getOpinion());
                assertSame(Role.SECRETARIAT, each.getAssignee().getRole());
                assertNull(each.getUnit(), "what nobody filled in is not touched");
            }
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("nobody yet", () -> two.stream().allMatch(each -> each.getAssignee() == null));
        window.execute("org.heyi.command.edit.undo");
        window.await("nothing yet", () -> two.stream().allMatch(each -> each.getOpinion() == null));
        saved();
    }

    /** In how many rows the table shows one of these. */
    @Test
    @Order(10)
    void aCommentGoesIntoPlacesThatAreTickedOrNoted() {
        Annotation one = choose(2).getFirst();
        int before = window.ui(() -> document().session().getRevisions().size());
        window.display().asyncExec(() -> press("decision.places"));
        window.await("the places", () -> window.find(Text.class, "places.another") != null);
        window.ui(() -> window.find(Text.class, "places.another").setText("第一部分第2段：改口径"));
        window.display().asyncExec(() -> window.find(Button.class, "places.ok").notifyListeners(SWT.Selection, new Event()));
        window.await("the place", () -> document().session().getRevisions().size() == before + 1);
        window.ui(() -> {
            assertEquals(List.of(one), document().session().getRevisions().getLast().getAnnotations());
            assertTrue(window.find(StyledText.class, "decision.outcome").getText().contains("改口径"));
        });
        saved();
        // Another comment goes into the same one.
        Annotation other = choose(3).getFirst();
        window.display().asyncExec(() -> press("decision.places"));
        window.await("the places", () -> window.find(Table.class, "places.table") != null);
        window.ui(() -> {
            window.find(Text.class, "places.search").setText("口径");
            Table places = window.find(Table.class, "places.table");
            assertEquals(1, places.getItemCount());
            places.getItem(0).setChecked(true);
            Event event = new Event();
            event.detail = SWT.CHECK;
            event.item = places.getItem(0);
            places.notifyListeners(SWT.Selection, event);
        });
        window.display().asyncExec(() -> window.find(Button.class, "places.ok").notifyListeners(SWT.Selection, new Event()));
        window.await("both", () -> document().session().getRevisions().getLast().getAnnotations().equals(List.of(one, other)));
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("one", () -> document().session().getRevisions().getLast().getAnnotations().equals(List.of(one)));
        window.execute("org.heyi.command.edit.undo");
        window.await("none", () -> document().session().getRevisions().size() == before);
        saved();
    }

    @Test
    @Order(11)
    void severalBecomeOneSuggestion() {
        List<Annotation> two = choose(2, 3);
        int before = window.ui(() -> document().session().getSuggestions().size());
        window.display().asyncExec(() -> press("decision.raise"));
        window.await("the dialog", () -> window.find(Text.class, "raise.title") != null);
        window.ui(() -> {
            assertEquals(2, window.find(Combo.class, "raise.lead").getItemCount());
            window.find(Text.class, "raise.title").setText("关于统一口径的建议");
        });
        window.display().asyncExec(() -> window.find(Text.class, "raise.title").getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        window.await("it is raised", () -> document().session().getSuggestions().size() == before + 1);
        window.ui(() -> assertEquals(two, document().session().getSuggestions().getLast().getSources()));
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("it is not", () -> document().session().getSuggestions().size() == before);
        saved();
        window.show(ElementIds.PERSPECTIVE_COLLATION);
    }

    @Test
    @Order(12)
    void allOnOneParagraphStandTogetherWithWhatCollides() {
        Annotation[] two = new Annotation[2];
        window.ui(() -> {
            Paragraph paragraph = document().version().getParagraphs().get(8);
            for (int i = 0; i < 2; i++) {
                Edit<Annotation> edit = Annotate.add(document().session(), document().session().getParticipants().get(i),
                        new Passages(document().version()).at(paragraph, 0, paragraph, 4),
                        new Comment(AnnotationKind.WORDING, "改", AmendmentOperation.REPLACE, "另一种说法" + i, null, null, AnnotationState.SUBMITTED));
                document().execute("two", edit);
                two[i] = edit.subject();
            }
            document().select(two[0]);
        });
        window.await("its paragraph", () -> window.find(Segments.class, "decision.modes") != null && window.find(Segments.class, "decision.modes").isVisible());
        window.ui(() -> {
            Event right = new Event();
            right.keyCode = SWT.ARROW_RIGHT;
            window.find(Segments.class, "decision.modes").notifyListeners(SWT.KeyDown, right);
            String together = window.find(StyledText.class, "decision.paragraph").getText();
            assertTrue(together.contains("另一种说法0[" + two[0].getNumber() + "]另一种说法1[" + two[1].getNumber() + "]"), together);
            StyledText list = window.find(StyledText.class, "decision.together");
            assertTrue(list.getText().contains("与批注" + two[1].getNumber() + "冲突"), list.getText());
            // Enter on the other one goes there.
            list.setCaretOffset(list.getText().indexOf("批注" + two[1].getNumber() + "\u3000"));
            Event enter = new Event();
            enter.character = SWT.CR;
            list.notifyListeners(SWT.KeyDown, enter);
        });
        window.await("the other", () -> document().annotation() == two[1]);
        window.ui(() -> {
            Event left = new Event();
            left.keyCode = SWT.ARROW_LEFT;
            window.find(Segments.class, "decision.modes").notifyListeners(SWT.KeyDown, left);
            assertFalse(window.find(StyledText.class, "decision.together").isVisible());
        });
        saved();
    }

    private static void press(String button) {
        LinkButton found = window.find(LinkButton.class, button);
        Event event = new Event();
        event.keyCode = SWT.CR;
        event.character = SWT.CR;
        found.notifyListeners(SWT.KeyDown, event);
    }

    private static int rowsOf(List<Annotation> those) {
        int found = 0;
        for (int i = 0; i < table().getItemCount(); i++) {
            String words = table().getItem(i).getText(4);
            found += !words.isEmpty() && those.stream().anyMatch(each -> each.getBody().startsWith(words.replace("…", ""))) ? 1 : 0;
        }
        return found;
    }

    private static List<Decision> decisions(List<Annotation> those) {
        return those.stream().map(each -> each.getDisposition() == null ? null : each.getDisposition().getDecision()).toList();
    }

    /** Selects rows as a person does, the last of them last. */
    private static List<Annotation> choose(int... rows) {
        return window.ui(() -> {
            List<Annotation> all = new ArrayList<>();
            for (int row : rows) {
                all.add(select(row));
            }
            table().setSelection(rows);
            Event event = new Event();
            event.item = table().getItem(rows[rows.length - 1]);
            table().notifyListeners(SWT.Selection, event);
            return all;
        });
    }

    private static Annotation select(int row) {
        table().setSelection(row);
        table().notifyListeners(SWT.Selection, new Event());
        return document().annotation();
    }

    private static void key(char character) {
        Event key = new Event();
        key.character = character;
        table().notifyListeners(SWT.KeyDown, key);
    }

    private static Table table() {
        return window.find(Table.class, "summary");
    }

    private static Label label(String id) {
        return window.find(Label.class, id);
    }

    private static LinkButton button(String id) {
        return window.find(LinkButton.class, id);
    }

    private static ReviewDocument document() {
        return window.document();
    }

    private static void saved() {
        window.await("everything is written", () -> !document().isBusy() && document().saving() == Saver.State.SAVED);
    }
}
