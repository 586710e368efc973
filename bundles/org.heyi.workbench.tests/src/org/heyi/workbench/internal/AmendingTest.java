package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Progress;
import org.heyi.importing.Overrules;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ImportReport;
import org.heyi.usecase.UpdateReport;
import org.heyi.workbench.AnnotationFilter;
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

/** Words of the report are written anew in their place; who a comment is for, and its tags. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AmendingTest {

    private static final String REWRITE = "org.heyi.command.annotation.rewrite";

    private static RunningWindow window;
    private static Path folder;
    private static Paragraph paragraph;
    private static String sentence;
    private static int before;

    @BeforeAll
    static void theSample() {
        window = RunningWindow.sample("amending");
        window.ui(() -> {
            folder = document().folder();
            paragraph = document().version().getParagraphs().stream().filter(each -> each.getKind() == ParagraphKind.BODY
                    && each.getText().indexOf('。') > 0 && each.getText().indexOf('。') < each.getText().length() - 2).findFirst().orElseThrow();
            sentence = paragraph.getText().substring(0, paragraph.getText().indexOf('。') + 1);
            before = document().session().getAnnotations().size();
        });
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @Test
    @Order(1)
    void theSentenceAtTheCaretIsWrittenAnewAndAsksForTheSmallestChange() {
        begin();
        window.ui(() -> {
            assertEquals(sentence, words().getText());
            assertEquals(reader().getFont(), words().getFont());
            words().replaceTextRange(sentence.length() - 1, 0, "，成效明显");
        });
        window.await("what it asks for", () -> label("rewrite.sentence").getText().contains("后增加“，成效明显”"));
        window.ui(() -> {
            assertTrue(window.find(StyledText.class, "rewrite.change").getText().contains("，成效明显"));
            window.find(StyledText.class, "rewrite.reason").setText("补充成效");
            press("rewrite.save");
        });
        window.await("one comment more", () -> document().session().getAnnotations().size() == before + 1);
        window.ui(() -> {
            Annotation added = document().annotation();
            assertEquals(AmendmentOperation.INSERT_AFTER, added.getAmendment().getOperation());
            assertEquals("，成效明显", added.getAmendment().getText());
            assertEquals("补充成效", added.getReason());
            assertEquals(AnnotationState.SUBMITTED, added.getState());
            assertTrue(sentence.contains(added.getAnchor().getQuote()), added.getAnchor().getQuote());
            assertFalse(isWriting());
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("undone", () -> document().session().getAnnotations().size() == before);
        saved();
    }

    @Test
    @Order(9)
    void wordsThatAreSelectedAreStruckByDelete() {
        window.ui(() -> {
            reader().setSelection(start(), start() + 2);
            reader().notifyListeners(SWT.Selection, new Event());
        });
        window.await("words are selected", () -> document().passage() != null);
        window.ui(() -> {
            Event delete = new Event();
            delete.keyCode = SWT.DEL;
            reader().notifyListeners(SWT.KeyDown, delete);
        });
        window.await("the rest of the sentence", () -> isWriting() && words().getText().equals(sentence.substring(2)));
        escape();
        window.await("the question", () -> dialog() != null);
        answer("不保存");
        window.await("the page", () -> dialog() == null && !isWriting());
    }

    @Test
    @Order(2)
    void whatReadsAsBeforeIsNotSavedAndEscAsksOnlyWhenSomethingWasWritten() {
        begin();
        window.ui(() -> press("rewrite.save"));
        window.ui(() -> assertTrue(isWriting() && label("rewrite.problem").isVisible()));
        escape();
        window.await("the page", () -> !isWriting());
        begin();
        window.ui(() -> words().setText("改写。"));
        escape();
        window.await("the question", () -> dialog() != null);
        answer("取消");
        window.await("the answer", () -> dialog() == null);
        window.ui(() -> assertTrue(isWriting()));
        escape();
        window.await("the question", () -> dialog() != null);
        answer("存为草稿");
        window.await("a draft", () -> !isWriting() && document().session().getAnnotations().size() == before + 1);
        window.ui(() -> assertEquals(AnnotationState.DRAFT, document().session().getAnnotations().getLast().getState()));
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("undone", () -> document().session().getAnnotations().size() == before);
        saved();
    }

    @Test
    @Order(3)
    void theEditorLeadsToThePage() {
        window.ui(() -> {
            int start = start();
            reader().setSelection(start + 2, start + 5);
            reader().notifyListeners(SWT.Selection, new Event());
        });
        window.await("the selection", () -> document().passage() != null);
        window.execute("org.heyi.command.annotation.form");
        window.await("the editor", () -> window.find(StyledText.class, "editor.body") != null && window.find(StyledText.class, "editor.body").isVisible());
        window.ui(() -> press("editor.rewrite"));
        window.await("the page", () -> isWriting());
        window.ui(() -> {
            assertEquals(sentence, words().getText());
            assertFalse(window.find(StyledText.class, "editor.body").isVisible());
        });
        escape();
        window.await("nothing is written", () -> !isWriting());
    }

    @Test
    @Order(4)
    void wordsThatWereNotSavedAreGoneOnWithOnThePage() {
        begin();
        window.ui(() -> words().setText(sentence + "\n新写的一段。"));
        window.await("they are kept", () -> !document().view().keys("unsaved.comment.").isEmpty());
        window.end();
        assertEquals(IApplication.EXIT_OK, window.ended());

        window = RunningWindow.open(folder);
        window.await("the offer", () -> window.find(LinkButton.class, "comments.unsaved") != null
                && window.find(LinkButton.class, "comments.unsaved").isVisible());
        window.ui(() -> press("comments.unsaved"));
        window.await("the page", () -> isWriting());
        window.ui(() -> {
            assertEquals(sentence + "\n新写的一段。", words().getText());
            assertFalse(window.find(LinkButton.class, "comments.unsaved").isVisible());
            press("rewrite.save");
        });
        window.await("saved", () -> document().session().getAnnotations().size() == before + 1);
        window.ui(() -> {
            assertTrue(document().view().keys("unsaved.comment.").isEmpty());
            assertEquals(AnnotationState.SUBMITTED, document().annotation().getState());
        });
        saved();
    }

    @Test
    @Order(5)
    void whoItIsForAndItsTagsAreChosenShownAndFilteredBy() {
        window.execute("org.heyi.command.annotation.edit");
        window.await("the editor", () -> window.find(Text.class, "editor.tags") != null && window.find(Text.class, "editor.tags").isVisible());
        window.ui(() -> {
            window.find(Text.class, "editor.tags").setText("养老、发言");
            press("editor.save");
        });
        Annotation comment = window.ui(() -> document().annotation());
        window.await("tagged", () -> Annotate.tags(comment).equals(List.of("养老", "发言").stream().sorted().toList()));
        saved();
        window.ui(() -> document().setFilter(AnnotationFilter.ALL.withTag("养老")));
        window.ui(() -> {
            assertEquals(List.of(comment), List.copyOf(document().shown()));
            assertEquals("#养老", window.find(LinkButton.class, "comments.filter").getText());
            document().setFilter(AnnotationFilter.ALL.withAudience(Audience.GROUP));
            assertEquals(0, document().shown().size());
            document().setFilter(AnnotationFilter.ALL);
        });
        window.execute("org.heyi.command.edit.undo");
        window.await("without tags", () -> Annotate.tags(comment).isEmpty());
        saved();
    }

    @Test
    @Order(6)
    void whatIsForTheGroupStaysUnlessItIsHandedInThere() {
        Annotation comment = window.ui(() -> document().annotation());
        window.ui(() -> document().execute("audience", Annotate.change(comment, forGroup(comment))));
        saved();
        later("org.heyi.command.annotation.handIn");
        window.await("the dialog", () -> window.find(Segments.class, "handIn.to") != null);
        window.ui(() -> {
            assertTrue(label("handIn.summary").getText().contains("1 条给更少的人看"), label("handIn.summary").getText());
            Segments to = window.find(Segments.class, "handIn.to");
            Event right = new Event();
            right.keyCode = SWT.ARROW_RIGHT;
            to.notifyListeners(SWT.KeyDown, right);
            assertFalse(label("handIn.summary").getText().contains("更少的人"), label("handIn.summary").getText());
            to.getShell().close();
        });
        window.await("it is gone", () -> window.find(Segments.class, "handIn.to") == null && !document().isBusy());
    }

    @Test
    @Order(7)
    void theTargetOfAMoveIsClickedInTheReport() {
        int count = window.ui(() -> document().session().getAnnotations().size());
        edit(AmendmentOperation.MOVE, window.ui(AmendingTest::start) + 1, 4);
        Paragraph target = window.ui(() -> {
            press("editor.pick");
            Paragraph last = document().version().getParagraphs().get(4);
            int y = reader().getLocationAtOffset(reader().getText().indexOf(last.getText()) + last.getText().length() - 1).y;
            Event click = new Event();
            click.button = 1;
            click.y = y + 4;
            reader().notifyListeners(SWT.MouseUp, click);
            return last;
        });
        window.ui(() -> {
            String shown = window.find(StyledText.class, "editor.target").getText();
            assertFalse(shown.isBlank() || shown.contains(target.getId()), shown);
            press("editor.save");
        });
        window.await("the move", () -> document().session().getAnnotations().size() == count + 1);
        window.ui(() -> assertEquals(target.getId(), document().annotation().getAmendment().getTarget()));
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("undone", () -> document().session().getAnnotations().size() == count);
        saved();
    }

    @Test
    @Order(8)
    void placesThatShouldStayAreTickedOffAndTheOthersAreOneStep() {
        int count = window.ui(() -> document().session().getAnnotations().size());
        edit(AmendmentOperation.UNIFY, window.ui(() -> reader().getText().indexOf("和平区")), 3);
        window.ui(() -> window.find(StyledText.class, "editor.text").setText("本区"));
        window.display().asyncExec(() -> press("editor.everywhere"));
        window.await("the places", () -> window.find(Table.class, "unify.places") != null);
        int places = window.ui(() -> {
            Table table = window.find(Table.class, "unify.places");
            table.getItem(0).setChecked(false);
            table.notifyListeners(SWT.Selection, new Event());
            return table.getItemCount();
        });
        assertTrue(places > 2, () -> "places: " + places);
        Button ok = window.ui(() -> window.find(Button.class, "unify.ok"));
        window.ui(() -> assertTrue(ok.getText().contains(Integer.toString(places - 1)), ok.getText()));
        window.display().asyncExec(() -> ok.notifyListeners(SWT.Selection, new Event()));
        window.await("an amendment for each", () -> document().session().getAnnotations().size() == count + places - 1);
        window.ui(() -> assertEquals(AmendmentOperation.REPLACE, document().annotation().getAmendment().getOperation()));
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.await("undone in one step", () -> document().session().getAnnotations().size() == count);
        saved();
    }

    @Test
    @Order(10)
    void wordsThatAreBeingWrittenAreKeptWhenAnotherVersionComes() throws IOException {
        window.be("wumin");
        begin();
        window.ui(() -> words().setText("改到一半。"));
        List<String> lines = new ArrayList<>(window.ui(() -> document().version().getParagraphs().stream().map(Paragraph::getText).toList()));
        lines.add("各位代表，让我们继续努力。");
        Path file = Files.write(folder.resolveSibling("amending-next.txt"), lines);
        ParsedReport next = ImportReport.read(file, Profile.CLEAN, Revisions.ACCEPT, Overrules.NONE, Progress.NONE);
        window.ui(() -> {
            Edit<UpdateReport.Result> edit = UpdateReport.add(document().archive(), next);
            document().execute("update", edit);
        });
        window.await("they are kept", () -> !isWriting() && window.find(LinkButton.class, "comments.unsaved").isVisible());
        window.ui(() -> press("comments.unsaved"));
        window.await("the page", () -> isWriting());
        window.ui(() -> assertEquals("改到一半。", words().getText()));
        saved();
        escape();
        window.await("the question", () -> dialog() != null);
        answer("不保存");
        window.await("nothing is written", () -> !isWriting() && document().view().keys("unsaved.comment.").isEmpty());
    }

    private static void edit(AmendmentOperation operation, int start, int length) {
        window.ui(() -> {
            reader().setSelection(start, start + length);
            reader().notifyListeners(SWT.Selection, new Event());
        });
        window.await("the selection", () -> document().passage() != null);
        window.execute("org.heyi.command.annotation.form");
        window.await("the editor", () -> window.find(Combo.class, "editor.operation") != null && window.find(Combo.class, "editor.operation").isVisible());
        window.ui(() -> {
            Combo operations = window.find(Combo.class, "editor.operation");
            operations.select(AmendmentOperation.VALUES.indexOf(operation) + 1);
            operations.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static Comment forGroup(Annotation comment) {
        Comment now = Annotate.commentOf(comment);
        return new Comment(now.kind(), now.body(), now.operation(), now.text(), now.target(), now.reason(), now.state(), Audience.GROUP);
    }

    private static int start() {
        return reader().getText().indexOf(paragraph.getText());
    }

    private static void begin() {
        window.ui(() -> {
            reader().setSelection(start() + 3);
            reader().notifyListeners(SWT.Selection, new Event());
        });
        window.await("nothing is selected", () -> document().passage() == null);
        window.execute(REWRITE);
        window.await("the words", () -> isWriting());
    }

    private static boolean isWriting() {
        return words() != null && words().isVisible();
    }

    private static StyledText words() {
        return window.find(StyledText.class, "rewrite.words");
    }

    private static StyledText reader() {
        return window.find(StyledText.class, "reader");
    }

    private static Label label(String id) {
        return window.find(Label.class, id);
    }

    private static void press(String id) {
        window.find(LinkButton.class, id).press();
    }

    private static void escape() {
        window.display().asyncExec(() -> {
            Event event = new Event();
            event.detail = SWT.TRAVERSE_ESCAPE;
            event.doit = true;
            words().notifyListeners(SWT.Traverse, event);
        });
    }

    private static Shell dialog() {
        for (Shell each : window.display().getShells()) {
            if (each.isVisible() && each.getParent() == window.shell()) {
                return each;
            }
        }
        return null;
    }

    private static void answer(String text) {
        Button button = window.ui(() -> button(dialog(), text));
        window.display().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private static Button button(Composite in, String text) {
        for (Control each : in.getChildren()) {
            if (each instanceof Button button && button.getText().equals(text)) {
                return button;
            }
            Button found = each instanceof Composite composite ? button(composite, text) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A command that opens a dialog comes back when that is closed. */
    private static void later(String id) {
        window.display().asyncExec(() -> {
            IEclipseContext context = window.application().getChildren().get(0).getContext();
            ParameterizedCommand command = context.get(ECommandService.class).createCommand(id, Map.of());
            context.get(EHandlerService.class).executeHandler(command);
        });
    }

    private static ReviewDocument document() {
        return window.document();
    }

    private static void saved() {
        window.await("everything is written", () -> !document().isBusy() && document().saving() == Saver.State.SAVED);
    }
}
