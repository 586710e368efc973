package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Progress;
import org.heyi.importing.Overrules;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ImportReport;
import org.heyi.usecase.UpdateReport;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Saver;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A new version unsettles comments; a person works through them by keyboard. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlacingTest {

    private static final String CONFIRM = "org.heyi.command.annotation.confirm";
    private static final String PLACE = "org.heyi.command.annotation.place";

    @TempDir
    static Path folder;
    private static RunningWindow window;

    @BeforeAll
    static void theSample() {
        window = RunningWindow.unsigned("placing");
        window.be("wumin");
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @Test
    @Order(1)
    void aNewVersionTellsHowManyCommentsAreToBeChecked() throws IOException {
        window.ui(() -> assertFalse(button().isVisible(), "nothing to check yet"));
        ParsedReport next = next();
        window.ui(() -> {
            Edit<UpdateReport.Result> edit = UpdateReport.add(document().archive(), next);
            document().execute("update", edit);
        });
        int count = window.ui(PlacingTest::unchecked).size();
        assertTrue(count >= 3, () -> "to check: " + count);
        window.await("the entry", () -> button().isVisible() && button().getText().equals("待核对 " + count));
        assertTrue(told().contains(Integer.toString(count)), told());
        window.execute("org.heyi.command.annotation.unchecked");
        window.ui(() -> {
            assertEquals(Set.copyOf(unchecked()), Set.copyOf(document().shown()));
            assertTrue(Annotate.needsCheck(document().annotation()));
        });
    }

    @Test
    @Order(2)
    void aRightPlaceIsConfirmedUndoneAndTheNextComesUp() {
        Annotation changed = select(AnchorOutcome.CHANGED);
        int before = window.ui(PlacingTest::unchecked).size();
        String quote = changed.getAnchor().getQuote();
        window.execute(CONFIRM);
        window.ui(() -> {
            assertEquals(AnchorOutcome.PLACED, changed.getAnchor().getOutcome());
            assertEquals(quote, changed.getAnchor().getQuote());
            assertEquals(before - 1, unchecked().size());
            assertNotSame(changed, document().annotation());
            assertTrue(Annotate.needsCheck(document().annotation()));
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.ui(() -> assertEquals(AnchorOutcome.CHANGED, changed.getAnchor().getOutcome()));
        saved();
    }

    @Test
    @Order(3)
    void aLostOneIsNotConfirmedAndEscLeavesItWhereItWas() {
        Annotation lost = select(AnchorOutcome.LOST);
        window.execute(CONFIRM);
        window.ui(() -> assertEquals(AnchorOutcome.LOST, lost.getAnchor().getOutcome()));
        window.execute(PLACE);
        window.await("the reader", () -> reader().isFocusControl());
        assertTrue(told().contains(Integer.toString(lost.getNumber())) && told().contains("Esc"), told());
        window.ui(() -> {
            Event esc = new Event();
            esc.keyCode = SWT.ESC;
            esc.character = SWT.ESC;
            reader().notifyListeners(SWT.KeyDown, esc);
        });
        assertFalse(told().contains("Esc"), told());
        window.ui(() -> assertEquals(AnchorOutcome.LOST, lost.getAnchor().getOutcome()));
    }

    @Test
    @Order(4)
    void aLostOneIsPutOnTheWordsThatAreSelected() {
        Annotation lost = select(AnchorOutcome.LOST);
        window.execute(PLACE);
        String words = window.ui(() -> {
            int start = reader().getText().indexOf(document().version().getParagraphs().get(4).getText()) + 3;
            reader().setSelection(start, start + 7);
            reader().notifyListeners(SWT.Selection, new Event());
            return reader().getSelectionText();
        });
        window.await("the words", () -> document().passage() != null);
        window.ui(() -> assertSame(lost, document().annotation()));
        assertTrue(told().contains(words), told());
        window.execute(PLACE);
        window.ui(() -> {
            assertEquals(words, lost.getAnchor().getQuote());
            assertEquals(AnchorOutcome.PLACED, lost.getAnchor().getOutcome());
            assertNotSame(lost, document().annotation());
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.ui(() -> assertEquals(AnchorOutcome.LOST, lost.getAnchor().getOutcome()));
        window.execute("org.heyi.command.edit.redo");
        window.ui(() -> assertEquals(words, lost.getAnchor().getQuote()));
        saved();
    }

    @Test
    @Order(5)
    void allOfThemAreWorkedThroughByKeyboard() {
        int all = window.ui(() -> document().session().getAnnotations().size());
        window.ui(() -> document().select(unchecked().get(0)));
        for (int left = window.ui(PlacingTest::unchecked).size(); left > 0; left--) {
            Annotation now = window.ui(() -> document().annotation());
            if (now.getAnchor().getOutcome() == AnchorOutcome.LOST) {
                window.execute(PLACE);
                window.ui(() -> {
                    reader().setSelection(reader().getCaretOffset(), reader().getCaretOffset() + 5);
                    reader().notifyListeners(SWT.Selection, new Event());
                });
                window.execute(PLACE);
            } else {
                window.execute(CONFIRM);
            }
            int expected = left - 1;
            window.ui(() -> assertEquals(expected, unchecked().size()));
        }
        window.ui(() -> {
            assertFalse(document().filter().toCheck());
            assertFalse(button().isVisible());
            assertTrue(document().shown().size() > all / 2);
        });
        saved();
        window.ui(() -> assertTrue(document().workspace().verify().problems().isEmpty()));
    }

    /** The sample's next version: one paragraph with comments gone, and words of the others' comments changed. */
    private static ParsedReport next() throws IOException {
        List<Paragraph> paragraphs = window.ui(() -> List.copyOf(document().version().getParagraphs()));
        List<Annotation> comments = window.ui(() -> List.copyOf(document().shown()));
        List<String> lines = new ArrayList<>();
        int gone = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            List<Annotation> here = comments.stream().filter(c -> c.getAnchor().getParagraph() == paragraph).toList();
            String text = paragraph.getText();
            if (gone < 0 && i > 6 && here.size() > 1) {
                gone = i;
                continue;
            }
            for (Annotation each : here) {
                String quote = each.getAnchor().getQuote();
                if (quote.length() >= 12) {
                    int middle = quote.length() / 2;
                    text = text.replace(quote, quote.substring(0, middle) + "切实" + quote.substring(middle));
                }
            }
            lines.add(text);
        }
        Path file = folder.resolve("next.txt");
        Files.write(file, lines);
        return ImportReport.read(file, Profile.CLEAN, Revisions.ACCEPT, Overrules.NONE, Progress.NONE);
    }

    private static Annotation select(AnchorOutcome outcome) {
        return window.ui(() -> {
            Annotation found = unchecked().stream().filter(each -> each.getAnchor().getOutcome() == outcome).findFirst()
                    .orElseThrow(() -> new AssertionError("none is " + outcome));
            document().select(found);
            return found;
        });
    }

    private static List<Annotation> unchecked() {
        return document().session().getAnnotations().stream()
                .filter(each -> Annotate.needsCheck(each) && document().filter().test(each, document().me())).toList();
    }

    private static String told() {
        return window.ui(() -> window.find(Label.class, "notice").getText());
    }

    private static LinkButton button() {
        return (LinkButton) window.find(Canvas.class, "comments.check");
    }

    private static StyledText reader() {
        return window.find(StyledText.class, "reader");
    }

    private static ReviewDocument document() {
        return window.document();
    }

    private static void saved() {
        window.await("everything is written", () -> document().saving() == Saver.State.SAVED);
    }
}
