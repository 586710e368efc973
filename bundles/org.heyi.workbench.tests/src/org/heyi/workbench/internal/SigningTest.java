package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.util.Models;
import org.heyi.usecase.People;
import org.heyi.usecase.Signoffs;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Saver;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The head of a group signs off what its people say, and they find it locked. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SigningTest {

    private static final String HEAD = "wangjianguo";
    private static RunningWindow window;

    @BeforeAll
    static void theSample() {
        window = RunningWindow.unsigned("signing");
        window.be("wumin");
        window.ui(() -> document().execute("head", People.head(person(HEAD), true)));
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    private static ReviewDocument document() {
        return window.document();
    }

    private static Participant person(String handle) {
        return Models.participant(document().session(), handle);
    }

    private static Shell shell() {
        for (Shell each : window.display().getShells()) {
            if ("signoff".equals(each.getData("org.heyi.id"))) {
                return each;
            }
        }
        return null;
    }

    private static Signoffs.Comments comments() {
        return Signoffs.of(document().session(), person(HEAD).getGroup());
    }

    private static void saved() {
        window.await("it is saved", () -> document().saving() == Saver.State.SAVED);
    }

    @Test
    @Order(1)
    void theHeadSignsWhatIsTicked() {
        window.be(HEAD);
        int all = window.ui(() -> comments().toSign().size());
        assertTrue(all > 2, "the sample has some");
        window.execute("org.heyi.command.annotation.signoff");
        window.await("the dialog", () -> shell() != null && shell().isVisible());
        window.ui(() -> {
            Table table = window.find(Table.class, "signoff.comments");
            assertEquals(all, table.getItemCount());
            assertEquals("✓", table.getItem(0).getText(0));
            assertFalse(window.find(Button.class, "signoff.paper").getSelection(), "the head is at the window");
            Event space = new Event();
            space.character = ' ';
            space.doit = true;
            table.notifyListeners(SWT.KeyDown, space);
            assertEquals("", table.getItem(0).getText(0));
            assertTrue(window.find(Label.class, "signoff.summary").getText().startsWith("将审签 " + (all - 1) + " 条"));
            window.find(Button.class, "signoff.ok").notifyListeners(SWT.Selection, new Event());
        });
        window.await("the dialog is gone", () -> shell() == null);
        window.ui(() -> {
            assertEquals(1, comments().toSign().size(), "what was not ticked");
            assertEquals(all - 1, comments().signed().size());
            assertEquals(1, document().session().getSignoffs().size());
        });
        saved();
    }

    @Test
    @Order(2)
    void itsAuthorOnlyReadsItUntilItIsTakenBack() {
        window.be("lina");
        Annotation own = window.ui(() -> comments().signed().stream().filter(each -> each.getAuthor() == person("lina")).findFirst().orElseThrow());
        window.ui(() -> document().select(own));
        window.execute("org.heyi.command.annotation.edit");
        window.await("the editor", () -> window.find(Label.class, "editor.lock") != null && window.find(Label.class, "editor.lock").isVisible());
        window.ui(() -> {
            assertTrue(window.find(Label.class, "editor.lock").getText().contains("王建国"), window.find(Label.class, "editor.lock").getText());
            assertFalse(window.find(StyledText.class, "editor.body").getEditable());
            assertFalse(window.find(LinkButton.class, "editor.save").isVisible(), "no button that does nothing");
        });
        window.be(HEAD);
        window.ui(() -> document().execute("back", Signoffs.takeBack(document().session(), person(HEAD).getGroup(),
                new Signoffs.Signature(person(HEAD), person(HEAD), false, Instant.now()), "要改", List.of(own))));
        window.await("one can write", () -> !window.find(Label.class, "editor.lock").isVisible());
        window.ui(() -> assertTrue(window.find(StyledText.class, "editor.body").getEditable() && window.find(LinkButton.class, "editor.save").isVisible()));
        saved();
        // While one is in a field, the command undoes what is typed there.
        window.ui(() -> document().undo());
        window.await("it is locked again", () -> window.find(Label.class, "editor.lock").isVisible());
        saved();
    }

    @Test
    @Order(3)
    void whoDoesNotHeadTheGroupIsTold() {
        window.be("chenming");
        window.execute("org.heyi.command.annotation.signoff");
        window.await("who may", () -> CommandDeskTest.shows(window.shell(), "团长（召集人）"));
        Shell none = window.ui(() -> shell());
        assertNull(none);
    }
}
