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
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.usecase.People;
import org.heyi.usecase.People.Person;
import org.heyi.usecase.PersonSearch;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Who sits at the window is asked and never guessed, and each is offered what is theirs to do. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhoTest {

    private static final String SECRETARY = "wumin";

    private static RunningWindow window;

    @BeforeAll
    static void theSample() {
        window = RunningWindow.unsigned("who");
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    private static ReviewDocument document() {
        return window.document();
    }

    private static Shell shell(String id) {
        for (Shell each : window.display().getShells()) {
            if (id.equals(each.getData("org.heyi.id"))) {
                return each;
            }
        }
        return null;
    }

    /** A dialog keeps whoever opens it. */
    private static void later(Runnable action) {
        window.display().asyncExec(action);
    }

    private static void press(String id) {
        window.await(id, () -> window.find(Button.class, id) != null && window.find(Button.class, id).isVisible());
        window.ui(() -> {
            Button button = window.find(Button.class, id);
            assertTrue(button.isEnabled(), id);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static int comments() {
        return window.ui(() -> document().session().getAnnotations().size());
    }

    @Test
    @Order(1)
    void itIsAskedBeforeTheFirstCommentAndNothingIsWrittenWithout() {
        int before = comments();
        window.ui(() -> {
            assertNull(document().me());
            assertTrue(window.find(LinkButton.class, "introduce").isVisible());
            StyledText reader = window.find(StyledText.class, "reader");
            reader.setSelection(40, 44);
            reader.notifyListeners(SWT.Selection, new Event());
        });
        window.await("the selection", () -> document().passage() != null);
        window.execute("org.heyi.command.annotation.form");
        window.await("the editor", () -> window.find(StyledText.class, "editor.body") != null
                && window.find(StyledText.class, "editor.body").isVisible());
        window.ui(() -> {
            window.find(StyledText.class, "editor.body").setText("words of the test");
            window.find(StyledText.class, "editor.text").setText("other words");
        });
        later(() -> window.find(LinkButton.class, "editor.save").press());
        window.await("the question", () -> shell("who") != null);
        press("who.cancel");
        window.await("the answer", () -> shell("who") == null);
        assertEquals(before, comments());
        window.ui(() -> assertEquals("words of the test", window.find(StyledText.class, "editor.body").getText()));
        later(() -> window.find(LinkButton.class, "editor.save").press());
        window.await("the question", () -> window.find(Button.class, "who.ok") != null);
        window.ui(() -> {
            assertFalse(window.find(Button.class, "who.ok").isEnabled(), "nobody is chosen at first");
            window.find(Text.class, "people.search").setText("wjg");
        });
        window.await("who it is", () -> window.find(Table.class, "people.list").getItemCount() == 1);
        window.ui(() -> window.find(Text.class, "people.search").notifyListeners(SWT.DefaultSelection, new Event()));
        window.await("the comment", () -> document().session().getAnnotations().size() == before + 1);
        window.ui(() -> {
            assertEquals("王建国", document().me().getName());
            assertSame(document().me(), document().session().getAnnotations().getLast().getAuthor());
            assertFalse(window.find(LinkButton.class, "introduce").isVisible());
            assertTrue(window.find(LinkButton.class, "participant").getText().startsWith("王建国"));
        });
    }

    @Test
    @Order(2)
    void whoMayNotDecideSeesWhoMay() {
        window.show(ElementIds.PERSPECTIVE_COLLATION);
        window.await("the table", () -> window.find(Table.class, "summary") != null && window.find(Table.class, "summary").getItemCount() > 10);
        Annotation first = window.ui(() -> {
            Table table = window.find(Table.class, "summary");
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
            return document().annotation();
        });
        window.await("the sentence", () -> window.find(Label.class, "decision.others").isVisible());
        String before = window.ui(() -> first.getDisposition().getDecision().getName());
        window.ui(() -> {
            assertTrue(window.find(Label.class, "decision.others").getText().contains("大会秘书处"));
            assertTrue(window.find(StyledText.class, "decision.decided").isVisible());
            Event key = new Event();
            key.character = '1';
            window.find(Table.class, "summary").notifyListeners(SWT.KeyDown, key);
        });
        window.ui(() -> assertEquals(before, first.getDisposition().getDecision().getName()));
        window.be(SECRETARY);
        window.await("the decisions", () -> !window.find(Label.class, "decision.others").isVisible());
        window.show(ElementIds.PERSPECTIVE_REVIEW);
    }

    @Test
    @Order(3)
    void undoIsForWhoDidItAndChangesNobody() {
        window.be(SECRETARY);
        Annotation mine = window.ui(() -> document().session().getAnnotations().getLast());
        window.ui(() -> {
            assertFalse(document().canUndo(), "what another one did is not undone by the next");
            document().execute("add", People.add(document().archive(), "new", new Person("新人", "第九代表团", null)));
            assertNotNull(Models.participant(document().session(), "new"));
        });
        window.execute("org.heyi.command.edit.undo");
        window.ui(() -> {
            assertNull(Models.participant(document().session(), "new"));
            assertEquals(SECRETARY, document().me().getHandle());
            assertNotNull(mine.eContainer());
        });
    }

    @Test
    @Order(4)
    void whoIsNotOnTheRosterEntersThemselves() {
        later(() -> window.find(LinkButton.class, "participant").press());
        window.await("the question", () -> window.find(Button.class, "who.ok") != null);
        window.ui(() -> {
            window.find(Text.class, "person.name").setText("钱新");
            window.find(Combo.class, "person.group").setText("第三代表团");
            assertEquals(2, window.find(Combo.class, "person.role").getItemCount(), "others are let in by the secretariat");
        });
        press("who.ok");
        window.await("the person", () -> document().me().getName().equals("钱新"));
        window.ui(() -> {
            assertEquals(Role.DEPUTY, document().me().getRole());
            assertFalse(document().canUndo());
        });
    }

    @Test
    @Order(5)
    void theRosterIsShownAndImported() throws IOException {
        window.be(SECRETARY);
        Path file = Files.writeString(Files.createTempFile("roster", ".csv"), "姓名,代表团,职务\n曾丽,第一代表团,校长\n钱新,第三代表团,主任\n");
        execute("org.heyi.command.file.people");
        window.await("the roster", () -> window.find(Table.class, "people.roster") != null);
        int before = window.ui(() -> document().session().getParticipants().size());
        window.ui(() -> assertEquals(before, window.find(Table.class, "people.roster").getItemCount()));
        later(() -> ((PeopleDialog) shell("people").getData()).take(file));
        window.await("what it says", () -> window.find(Button.class, "people.import.ok") != null && window.find(Button.class, "people.import.ok").isEnabled());
        window.ui(() -> assertTrue(window.find(Label.class, "people.import.summary").getText().startsWith("新增 1 人，更改 1 人")));
        press("people.import.ok");
        window.await("the people", () -> document().session().getParticipants().size() == before + 1);
        window.ui(() -> window.find(Text.class, "people.search").setText("zengli"));
        window.await("who it is", () -> window.find(Table.class, "people.roster").getItemCount() == 1);
        press("people.retire");
        window.ui(() -> assertTrue(People.require(document().session(), "曾丽").isInactive()));
        press("people.close");
        window.await("it is closed", () -> shell("people") == null);
        window.be("钱新");
        execute("org.heyi.command.file.people");
        window.await("the roster", () -> window.find(Table.class, "people.roster") != null);
        window.ui(() -> {
            for (String each : new String[] {"people.add", "people.change", "people.merge", "people.retire", "people.import"}) {
                assertFalse(window.find(Button.class, each).isEnabled(), each);
            }
            assertTrue(window.find(Label.class, "people.said").getText().contains("大会秘书处"));
        });
        press("people.close");
        window.await("it is closed", () -> shell("people") == null);
        Files.delete(file);
    }

    @Test
    @Order(6)
    void aMergeOfOneselfLeavesOneWhoOneIs() {
        window.be(SECRETARY);
        window.ui(() -> {
            Session session = document().session();
            document().execute("add", People.add(document().archive(), "other", new Person("吴敏敏", null, Role.SECRETARIAT)));
            Participant other = Models.participant(session, "other");
            document().execute("merge", People.merge(document().me(), other));
            assertSame(other, document().me());
            assertSame(other, Models.participant(session, SECRETARY));
            document().undo();
            assertSame(other, document().me());
        });
    }

    private static void execute(String id) {
        later(() -> {
            IEclipseContext context = window.application().getChildren().get(0).getContext();
            ParameterizedCommand command = context.get(ECommandService.class).createCommand(id, Map.of());
            context.get(EHandlerService.class).executeHandler(command);
        });
    }

    @Test
    @Order(7)
    void fiveHundredPeopleAreFoundWithinAFrame() {
        window.ui(() -> document().execute("many", "people.edit", () -> {
            for (int i = 0; i < 500; i++) {
                People.add(document().archive(), "many" + i, new Person("曾小" + (char) ('一' + i), "第" + i % 10 + "组", null)).mutation().run();
            }
        }));
        execute("org.heyi.command.file.people");
        window.await("the roster", () -> window.find(Table.class, "people.roster") != null);
        // Whoever types waits for what every key does, which is this.
        window.ui(() -> PersonSearch.find(document().session().getParticipants(), "z"));
        long took = window.ui(() -> {
            long start = System.nanoTime();
            assertTrue(PersonSearch.find(document().session().getParticipants(), "zengx").size() >= 500);
            return (System.nanoTime() - start) / 1_000_000;
        });
        assertTrue(took < 16, took + " ms");
        window.ui(() -> window.find(Text.class, "people.search").setText("zengx"));
        window.await("all of them", () -> window.find(Table.class, "people.roster").getItemCount() >= 500);
        press("people.close");
        window.await("it is closed", () -> shell("people") == null);
    }
}
