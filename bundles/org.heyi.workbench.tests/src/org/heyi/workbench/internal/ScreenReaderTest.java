package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Passages;
import org.heyi.usecase.Threads;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Topics;
import org.heyi.workbench.internal.ScreenReader.State;
import org.heyi.workbench.internal.ScreenReader.Thing;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.opentest4j.TestAbortedException;

/** The window as a screen reader hears it, over the desktop's own bus for screen readers. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreenReaderTest {

    private static final int SAMPLE = 50;
    private static final int COMMENTS = 5000;
    private static final long PATIENCE = 20_000;
    /** What the toolkit says could have the focus, and never has: it only holds others. Cells speak by what is in them. */
    private static final Set<String> NAMELESS = Set.of("panel", "scroll pane", "filler", "table cell");

    private static RunningWindow window;
    private static ScreenReader reader;

    @BeforeAll
    static void theSample() throws IOException {
        window = RunningWindow.sample("heard");
        try {
            reader = ScreenReader.listen();
        } catch (TestAbortedException e) {
            closedAndNothingWasLogged();
            throw e;
        }
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        if (window.isAlive()) {
            window.endWithoutErrors();
        }
        if (reader != null) {
            reader.close();
        }
    }

    @Test
    @Order(1)
    void everyDeskIsWholeAndEverythingThatTakesTheFocusHasAName() {
        List<String> wrong = new ArrayList<>();
        for (String desk : List.of(ElementIds.PERSPECTIVE_REVIEW, ElementIds.PERSPECTIVE_COLLATION, ElementIds.PERSPECTIVE_LEDGER)) {
            window.show(desk);
            settle();
            wrong.addAll(missing());
        }
        assertEquals(List.of(), wrong);
        window.show(ElementIds.PERSPECTIVE_REVIEW);
    }

    @Test
    @Order(2)
    void theCommentsAreAListOfWords() {
        Thing cards = cards();
        assertEquals(SAMPLE, cards.count());
        Annotation last = window.ui(() -> window.document().shown().getLast());
        Thing item = cards.child(SAMPLE - 1);
        assertEquals("list item", item.role());
        assertTrue(item.name().contains(Labels.of(last.getKind())), item.name());
        assertFalse(item.is(State.DEFUNCT), item.name());
        assertFalse(item.is(State.SELECTED));
        window.ui(() -> window.document().select(last));
        await("it is the chosen one", () -> cards.child(SAMPLE - 1).is(State.SELECTED));
        assertFalse(cards.child(0).is(State.SELECTED));
    }

    @Test
    @Order(3)
    void desksAreChosenFromWords() {
        Thing collation = reader.all(each -> each.role().equals("page tab") && each.name().equals("汇总")).getFirst();
        Thing review = reader.all(each -> each.role().equals("page tab") && each.name().equals("审阅")).getFirst();
        assertTrue(review.is(State.SELECTED));
        assertFalse(collation.is(State.SELECTED));
        assertEquals(List.of("汇总"), collation.actions());
        assertTrue(collation.act(0));
        await("the secretariat's desk", () -> collation.is(State.SELECTED));
        assertEquals(ElementIds.PERSPECTIVE_COLLATION, window.desk());
        assertFalse(review.is(State.SELECTED));
    }

    @Test
    @Order(4)
    void cellsHoldAllOfTheirWords() {
        window.await("the table", () -> window.find(Table.class, "summary").getItemCount() == SAMPLE);
        settle();
        List<String> cells = reader.all(each -> each.role().equals("table cell") && each.is(State.SHOWING)).stream().map(Thing::name).toList();
        assertTrue(cells.size() > 5, cells::toString);
        assertEquals(List.of(), cells.stream().filter(each -> each.endsWith("…")).toList());
    }

    @Test
    @Order(5)
    void theKindsOfACommentArePressed() {
        window.show(ElementIds.PERSPECTIVE_REVIEW);
        Annotation own = window.ui(() -> window.document().session().getAnnotations().stream()
                .filter(each -> each.getAuthor() == window.document().me() && each.getKind() != AnnotationKind.TYPO
                        && each.getAmendment() != null).findFirst().orElseThrow());
        window.ui(() -> window.document().select(own));
        window.execute("org.heyi.command.annotation.edit");
        await("the chips", () -> chip(own.getKind()) != null);
        assertTrue(chip(own.getKind()).is(State.PRESSED));
        assertTrue(chip(own.getKind()).is(State.CHECKED));
        Thing typo = chip(AnnotationKind.TYPO);
        assertFalse(typo.is(State.PRESSED));
        typo.act(0);
        await("another kind", () -> typo.is(State.PRESSED) && !chip(own.getKind()).is(State.PRESSED));
        assertEquals(List.of(), missing());
        chip(own.getKind()).act(0);
        await("as it was", () -> chip(own.getKind()).is(State.PRESSED));
        window.ui(() -> window.find(StyledText.class, "editor.body").traverse(SWT.TRAVERSE_ESCAPE));
        await("the cards again", () -> !reader.all(each -> each.role().equals("list") && each.is(State.SHOWING)).isEmpty());
    }

    @Test
    @Order(5)
    void aReplyIsWrittenInAFieldThatSaysToWhatAndIsHeardWithItsComment() {
        window.show(ElementIds.PERSPECTIVE_REVIEW);
        Annotation comment = window.ui(() -> {
            Annotation one = window.document().shown().get(1);
            window.document().execute("reply", Threads.reply(one, window.document().me(), "听得见的回复", Instant.now()));
            window.document().select(one);
            return one;
        });
        await("the reply", () -> cards().child(1).name().contains("听得见的回复"));
        window.execute("org.heyi.command.annotation.reply");
        String name = "回复批注 " + comment.getNumber() + "，Ctrl+Enter 发出";
        await("the field", () -> !reader.all(each -> each.role().equals("text") && each.is(State.SHOWING) && each.called().equals(name)).isEmpty());
        assertEquals(List.of(), missing());
        window.ui(() -> window.find(StyledText.class, "cards.reply").traverse(SWT.TRAVERSE_ESCAPE));
        await("the cards again", () -> window.ui(() -> !window.find(StyledText.class, "cards.reply").isVisible()));
    }

    private static Thing chip(AnnotationKind kind) {
        List<Thing> found = reader.all(each -> each.role().equals("radio button") && each.is(State.SHOWING) && each.name().equals(Labels.of(kind)));
        return found.isEmpty() ? null : found.getFirst();
    }

    @Test
    @Order(6)
    void noticesAreToldAtOnce() {
        reader.follow("object:state-changed:showing", "StateChanged");
        window.ui(() -> window.application().getContext().get(IEventBroker.class).send(Topics.NOTICE, new Notice("说给所有人听", false)));
        await("the alert", () -> reader.came("StateChanged", "showing", 1, each -> each.role().equals("alert") && each.name().equals("说给所有人听")));
        window.ui(() -> window.application().getContext().get(IEventBroker.class).send(Topics.NOTICE, new Notice("又一句", true)));
        await("the next one", () -> reader.came("StateChanged", "showing", 1, each -> each.role().equals("alert") && each.name().equals("又一句")));
    }

    @Test
    @Order(7)
    void numbersOfRatesLeadToTheirRows() throws IOException {
        window.be("wumin");
        window.show(ElementIds.PERSPECTIVE_LEDGER);
        Path file = Files.createTempFile("good", ".csv");
        Files.writeString(file, """
                编号,案由,领衔人,类型,主办单位,交办日期,要求办结日期,实际答复日期,办理结果,满意度
                1,一,王某,建议,区教育局,2021-02-03,2021-05-01,2021-04-01,采纳解决,满意
                2,二,王某,建议,区教育局,2021-02-03,2021-05-01,,,
                """);
        later("org.heyi.command.file.importLedger", Map.of("org.heyi.parameter.file", file.toString()));
        window.await("the preview", () -> window.find(Table.class, "import.preview") != null && window.find(Table.class, "import.preview").getItemCount() == 2);
        assertEquals(List.of(), missing());
        window.ui(() -> {
            Shell dialog = window.find(Table.class, "import.preview").getShell();
            window.display().asyncExec(() -> dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        });
        window.await("the ledger", () -> window.find(Table.class, "ledger").getItemCount() == 2);
        await("a rate with its numbers", () -> reader.all(each -> each.role().equals("push button") && each.actions().size() == 3 && each.is(State.SHOWING))
                .stream().anyMatch(each -> each.name().contains("1 / 2")));
        Thing rate = reader.all(each -> each.role().equals("push button") && each.actions().size() == 3 && each.name().contains("1 / 2")).getFirst();
        assertTrue(rate.act(0));
        window.await("the rows behind it", () -> window.find(Table.class, "ledger").getItemCount() == 1);
    }

    @Test
    @Order(8)
    void fieldsOfDialogsAreCalledAsTheirLabels() {
        List<String> wrong = new ArrayList<>();
        for (String command : List.of("window.settings", "file.export", "annotation.record", "annotation.minutes", "file.people", "file.revise",
                "annotation.handIn", "file.answer", "plugins", "annotation.raise")) {
            window.ui(() -> window.document().select(window.document().shown().getFirst()));
            heard(command, wrong, () -> execute("org.heyi.command." + command, Map.of()));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @Order(9)
    void fieldsOfStepsAreCalledAsTheirLabelsAndOneBeginsWithWhatHasToBeSaid() {
        window.show(ElementIds.PERSPECTIVE_LEDGER);
        List<String> wrong = new ArrayList<>();
        Set<String> steps = new TreeSet<>();
        for (Suggestion item : window.ui(() -> List.copyOf(window.document().session().getSuggestions()))) {
            window.ui(() -> window.document().select(item));
            settle();
            for (String step : window.ui(() -> steps(window.shell()))) {
                if (steps.add(step)) {
                    heard(step, wrong, () -> window.find(LinkButton.class, step).press());
                }
            }
        }
        assertTrue(steps.contains("step.NOTE") && steps.size() > 3, steps::toString);
        assertEquals(List.of(), wrong);
    }

    private static List<String> steps(Composite in) {
        List<String> found = new ArrayList<>();
        for (Control each : in.getChildren()) {
            if (each instanceof LinkButton && each.isVisible() && each.getData("org.heyi.id") instanceof String id && id.startsWith("step.")) {
                found.add(id);
            } else if (each instanceof Composite inner) {
                found.addAll(steps(inner));
            }
        }
        return found;
    }

    /** Opens a dialog, listens to it, and closes it. */
    private static void heard(String what, List<String> wrong, Runnable opening) {
        List<Shell> before = window.ui(() -> shells());
        window.display().asyncExec(opening);
        await(what, () -> window.ui(() -> shells().size() > before.size()));
        settle();
        missing().forEach(each -> wrong.add(what + ": " + each));
        window.ui(() -> {
            List<Shell> more = new ArrayList<>(shells());
            more.removeAll(before);
            if (what.startsWith("step.") && window.display().getFocusControl() instanceof Text text && text.getText().matches("\\d{4}-\\d\\d-\\d\\d")) {
                wrong.add(what + ": one begins in the day");
            }
            more.forEach(Shell::close);
        });
        await("closed: " + what, () -> window.ui(() -> shells().size() == before.size()));
    }

    private static List<Shell> shells() {
        return Arrays.stream(window.display().getShells()).filter(Shell::isVisible).toList();
    }

    @Test
    @Order(10)
    void whatIsWrongIsToldAtOnceByTheDialogThatSaysIt() {
        reader.follow("object:state-changed:showing", "StateChanged");
        told("annotation.record", "record.problem", () -> {
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            enter.stateMask = SWT.MOD1;
            window.find(StyledText.class, "record.words").notifyListeners(SWT.KeyDown, enter);
        });
        told("annotation.minutes", "minutes.problem", () -> {
            window.find(StyledText.class, "minutes.text").setText("会议通知");
            window.find(Button.class, "minutes.ok").notifyListeners(SWT.Selection, new Event());
        });
        window.show(ElementIds.PERSPECTIVE_LEDGER);
        window.ui(() -> window.document().select(window.document().session().getSuggestions().getFirst()));
        window.await("its steps", () -> window.find(LinkButton.class, "step.NOTE") != null && window.find(LinkButton.class, "step.NOTE").isVisible());
        told(() -> window.find(LinkButton.class, "step.NOTE").press(), "step.problem", () -> {
            window.find(Text.class, "step.on").setText("no day");
            window.find(Text.class, "step.on").getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void told(String command, String id, Runnable wrong) {
        window.show(ElementIds.PERSPECTIVE_REVIEW);
        told(() -> execute("org.heyi.command." + command, Map.of()), id, wrong);
    }

    /** Opens a dialog, does something wrong in it, hears what is said, and closes it. */
    private static void told(Runnable opening, String id, Runnable wrong) {
        window.display().asyncExec(opening);
        window.await(id, () -> window.find(Label.class, id) != null && window.find(Label.class, id).getShell().isVisible());
        Label line = window.ui(() -> window.find(Label.class, id));
        // What was told before, some of it by what is gone, is nothing to ask about.
        settle();
        reader.came("StateChanged", "showing", 1, each -> false);
        window.ui(wrong);
        window.await("what is wrong: " + id, () -> !line.getText().isEmpty());
        String words = window.ui(() -> line.getText());
        await("the alert: " + words, () -> reader.came("StateChanged", "showing", 1, each -> each.role().equals("alert") && each.name().equals(words)));
        window.ui(() -> line.getShell().close());
        window.await("closed: " + id, line::isDisposed);
    }

    @Test
    @Order(11)
    void thousandsOfCommentsAreToldOneByOne() {
        window.show(ElementIds.PERSPECTIVE_REVIEW);
        window.ui(ScreenReaderTest::comment);
        window.await("all of them", () -> window.document().shown().size() >= COMMENTS);
        Thing cards = cards();
        int count = cards.count();
        assertEquals(window.ui(() -> window.document().shown().size()).intValue(), count);
        for (int each : new int[] {0, 1, count / 2, count - 1}) {
            Thing item = cards.child(each);
            assertFalse(item.isNull());
            assertFalse(item.name().isBlank());
        }
    }

    private static void comment() {
        Passages passages = new Passages(window.document().version());
        List<Paragraph> paragraphs = window.document().version().getParagraphs();
        List<Edit<Annotation>> edits = new ArrayList<>();
        for (int i = 0; i < COMMENTS - SAMPLE; i++) {
            Paragraph paragraph = paragraphs.get(i % paragraphs.size());
            edits.add(Annotate.add(window.document().session(), window.document().session().getParticipants().get(i % 12),
                    passages.at(paragraph, 0, paragraph, Math.min(paragraph.getText().length(), 1 + i % 20)),
                    new Comment(AnnotationKind.FACT, "Comment " + i)));
        }
        window.document().execute("many", "annotation.add", () -> edits.forEach(each -> each.mutation().run()));
    }

    /** What is nothing where something should be, or takes the focus and is called nothing. */
    private static List<String> missing() {
        Set<String> wrong = new LinkedHashSet<>();
        reader.walk(each -> {
            if (each.isNull()) {
                wrong.add(each.toString());
            } else if (each.is(State.FOCUSABLE) && each.is(State.SHOWING) && !NAMELESS.contains(each.role()) && each.called().isBlank()
                    // What is only read says itself.
                    && (!each.role().equals("text") || each.is(State.EDITABLE))
                    // It may have gone while one asked.
                    && each.is(State.SHOWING)) {
                wrong.add("no name: " + each);
            }
        });
        return List.copyOf(wrong);
    }

    private static Thing cards() {
        await("the list of comments", () -> !lists().isEmpty());
        return lists().getFirst();
    }

    private static List<Thing> lists() {
        return reader.all(each -> each.role().equals("list") && each.is(State.SHOWING));
    }

    private static void execute(String id, Map<String, Object> parameters) {
        IEclipseContext context = window.application().getChildren().get(0).getContext();
        ParameterizedCommand command = context.get(ECommandService.class).createCommand(id, parameters);
        context.get(EHandlerService.class).executeHandler(command);
    }

    /** A command that opens a dialog does not come back before that is closed. */
    private static void later(String id, Map<String, Object> parameters) {
        window.display().asyncExec(() -> execute(id, parameters));
    }

    private static void settle() {
        for (int i = 0; i < 10; i++) {
            pause();
            window.ui(() -> { });
        }
    }

    /** The questions go over the bus to the thread of the window, so that they cannot be asked on it. */
    private static void await(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, () -> "still waiting for: " + what);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
