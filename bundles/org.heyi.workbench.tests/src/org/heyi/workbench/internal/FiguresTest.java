package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Progress;
import org.heyi.importing.Overrules;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ImportReport;
import org.heyi.usecase.UpdateReport;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The table of figures leads to the words and back, and says what a new version changed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiguresTest {

    private static final String COMMAND = "org.heyi.command.figures";
    private static final int FIGURE = 0;
    private static final int FORMER = 4;
    private static final int CHANGE = 5;

    private static RunningWindow window;

    @TempDir
    Path folder;

    @BeforeAll
    static void theSample() {
        window = RunningWindow.sample("figures");
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    private static Table table() {
        return window.find(Table.class, "figures");
    }

    private static StyledText reader() {
        return window.find(StyledText.class, "reader");
    }

    private static List<String> column(int column) {
        return Arrays.stream(table().getItems()).map(each -> each.getText(column)).toList();
    }

    private static String selected() {
        TableItem[] items = table().getSelection();
        return items.length == 0 ? "" : items[0].getText(FIGURE);
    }

    private static void choose(String figure) {
        table().setSelection(column(FIGURE).indexOf(figure));
        table().notifyListeners(SWT.Selection, new Event());
    }

    @Test
    @Order(1)
    void aRowLeadsToItsWordsAndTheCaretToItsRow() {
        window.ui(() -> assertNull(table(), "whoever did not ask for it does not see it"));
        window.execute(COMMAND);
        window.await("the figures", () -> table() != null && table().getItemCount() > 0);
        window.ui(() -> {
            assertTrue(column(FIGURE).containsAll(List.of("5.8%", "1448件", "36.8亿元")), column(FIGURE).toString());
            choose("1448件");
            assertEquals("1448件", reader().getSelectionText());
            assertEquals("1448件", window.document().passage().quote());
            reader().setSelection(reader().getText().indexOf("240个") + 1);
        });
        window.await("the row of the caret", () -> selected().equals("240个"));
    }

    @Test
    @Order(2)
    void rowsAreSearchedAndSorted() {
        window.ui(() -> {
            int all = table().getItemCount();
            Text search = window.find(Text.class, "figures.search");
            search.setText("公共预算收入");
            assertEquals(List.of("36.8亿元", "14.9%"), column(FIGURE));
            search.setText("nothing has these words");
            assertEquals(0, table().getItemCount());
            assertTrue(window.find(Label.class, "figures.empty").getText().contains("nothing has these words"));
            search.setText("");
            assertEquals(all, table().getItemCount());
            table().getColumn(FIGURE).notifyListeners(SWT.Selection, new Event());
            assertEquals("218亿元", column(FIGURE).getFirst());
            assertEquals(SWT.DOWN, table().getSortDirection());
            table().getColumn(FIGURE).notifyListeners(SWT.Selection, new Event());
            assertEquals("218亿元", column(FIGURE).getLast());
            table().getColumn(FIGURE).notifyListeners(SWT.Selection, new Event());
            assertEquals("5.8%", column(FIGURE).getFirst(), "as they stand in the text");
        });
    }

    @Test
    @Order(3)
    void aCommentOnAFigureAsksForFacts() {
        window.ui(() -> {
            choose("7.8万个");
            table().getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
        });
        window.await("the editor", () -> window.find(StyledText.class, "note.body") != null);
        window.ui(() -> {
            window.find(StyledText.class, "note.body").setText("请核对");
            window.find(LinkButton.class, "note.save").press();
        });
        Annotation written = window.ui(() -> window.document().session().getAnnotations().stream().filter(each -> "请核对".equals(each.getBody()))
                .findFirst().orElseThrow());
        assertEquals(AnnotationKind.FACT, written.getKind());
        assertNull(written.getAmendment(), "it asks, and changes nothing");
        assertEquals("7.8万个", written.getAnchor().getQuote());
    }

    @Test
    @Order(4)
    void aNewVersionStandsBesideTheOneBefore() throws IOException {
        // The next version comes from the secretariat.
        window.be("wumin");
        ParsedReport next = next();
        window.ui(() -> {
            Edit<UpdateReport.Result> edit = UpdateReport.add(window.document().archive(), next);
            window.document().execute("update", edit);
        });
        window.await("the comparison", () -> column(FIGURE).contains("1500件"));
        window.ui(() -> {
            int row = column(FIGURE).indexOf("1500件");
            assertEquals("1448件", column(FORMER).get(row));
            assertTrue(column(CHANGE).get(row).startsWith("+52件"), column(CHANGE).get(row));
            assertTrue(window.find(LinkButton.class, "figures.beside").getText().contains("1"));
        });
        window.execute(COMMAND);
        window.ui(() -> assertNull(table(), "put away"));
    }

    private ParsedReport next() throws IOException {
        List<String> lines = window.ui(() -> window.document().version().getParagraphs().stream().map(Paragraph::getText)
                .map(each -> each.replace("1448件", "1500件")).toList());
        Path file = folder.resolve("next.txt");
        Files.write(file, lines);
        return ImportReport.read(file, Profile.CLEAN, Revisions.ACCEPT, Overrules.NONE, Progress.NONE);
    }
}
