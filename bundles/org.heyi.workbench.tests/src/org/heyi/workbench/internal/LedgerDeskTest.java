package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.SuggestionState;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.AnnotationFilter;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Segments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From a comment to the ledger and back, from figures to their rows, and a ledger that is taken in. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LedgerDeskTest {

    private static final int GOOD = 12;

    private static RunningWindow window;
    private static Annotation comment;

    @BeforeAll
    static void theSample() {
        window = RunningWindow.sample("ledger");
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @Test
    @Order(1)
    void aCommentBecomesADraftThatIsShownInTheLedger() {
        comment = window.ui(() -> window.document().session().getAnnotations().stream()
                .filter(each -> each.getAuthor() == window.document().me()).findFirst().orElseThrow());
        window.ui(() -> window.document().select(comment));
        later("org.heyi.command.annotation.raise", Map.of());
        window.await("the dialog", () -> window.find(Text.class, "raise.title") != null);
        Text title = window.ui(() -> window.find(Text.class, "raise.title"));
        window.ui(() -> {
            title.setText("title of the test");
            press(title.getShell().getDefaultButton());
        });
        window.await("the ledger's desk", () -> window.desk().equals(ElementIds.PERSPECTIVE_LEDGER));
        Suggestion raised = window.ui(() -> window.document().suggestion());
        assertNotNull(raised);
        assertEquals(List.of(comment), raised.getSources());
        assertSame(comment.getAuthor(), raised.getLead());
        assertEquals(SuggestionState.DRAFT, Lifecycle.state(raised, null).state());
        window.await("the draft in the table", () -> window.find(Table.class, "ledger") != null
                && window.find(Table.class, "ledger").getSelectionIndex() >= 0);
        window.ui(() -> assertTrue(texts(window.find(Table.class, "ledger")).contains("title of the test")));
    }

    @Test
    @Order(2)
    void theItemLeadsBackToItsWordsWhateverHidesThem() {
        window.ui(() -> {
            window.document().select((Annotation) null);
            window.document().setFilter(new AnnotationFilter(false, false, false, Set.of(), "nothing has these words"));
        });
        window.await("the link", () -> window.find(LinkButton.class, "item.comment") != null);
        window.ui(() -> window.find(LinkButton.class, "item.comment").press());
        window.await("the deputy's desk", () -> window.desk().equals(ElementIds.PERSPECTIVE_REVIEW));
        window.ui(() -> {
            assertSame(comment, window.document().annotation());
            assertTrue(window.document().shown().contains(comment));
        });
        window.ui(() -> window.document().select((Suggestion) null));
        window.execute("org.heyi.command.annotation.follow");
        window.await("the ledger's desk", () -> window.desk().equals(ElementIds.PERSPECTIVE_LEDGER));
        window.ui(() -> assertEquals(List.of(comment), window.document().suggestion().getSources()));
    }

    @Test
    @Order(3)
    void anotherOnesCommentStaysAndSaysWhy() {
        window.show(ElementIds.PERSPECTIVE_REVIEW);
        Annotation others = window.ui(() -> window.document().session().getAnnotations().stream()
                .filter(each -> each.getAuthor() != window.document().me()).findFirst().orElseThrow());
        int before = window.ui(() -> window.document().session().getAnnotations().size());
        window.ui(() -> window.document().select(others));
        window.execute("org.heyi.command.annotation.delete");
        window.ui(() -> assertEquals(before, window.document().session().getAnnotations().size()));
    }

    @Test
    @Order(4)
    void aLedgerWithErrorsListsThemAllAndIsNotTakenIn() throws IOException {
        window.be("wumin");
        Path file = Files.createTempFile("bad", ".csv");
        Files.writeString(file, """
                编号,案由,领衔人,类型,主办单位,交办日期,要求办结日期,实际答复日期,办理结果,满意度
                1,一,王某,建议,区教育局,2021-02-30,2021-05-01,2021-04-01,采纳解决,满意
                2,二,王某,建议,区教育局,2021-02-03,2021-05-01,2021-04-01,没有这一类,满意
                ,三,王某,建议,区教育局,2021-02-03,2021-05-01,2021-04-01,采纳解决,满意
                4,,王某,建议,区教育局,2021-02-03,2021-05-01,2021-04-01,采纳解决,满意
                """);
        int before = window.ui(() -> window.document().session().getSuggestions().size());
        later("org.heyi.command.file.importLedger", Map.of("org.heyi.parameter.file", file.toString()));
        window.await("the errors", () -> window.find(Table.class, "import.problems") != null
                && window.find(Table.class, "import.problems").getItemCount() >= 4);
        window.ui(() -> {
            String all = texts(window.find(Table.class, "import.problems"));
            for (String cell : List.of("F2", "I3", "A4", "B5")) {
                assertTrue(all.contains(cell), all);
            }
            assertFalse(window.find(Button.class, "import.ok").isEnabled());
            assertTrue(window.find(Button.class, "import.report").isEnabled());
            press(window.find(Button.class, "import.cancel"));
        });
        window.await("the dialog is gone", () -> window.find(Table.class, "import.problems") == null);
        window.ui(() -> assertEquals(before, window.document().session().getSuggestions().size()));
        Files.delete(file);
    }

    @Test
    @Order(5)
    void aGoodLedgerIsTakenIn() throws IOException {
        StringBuilder rows = new StringBuilder("编号,案由,领衔人,类型,主办单位,交办日期,要求办结日期,实际答复日期,办理结果,满意度\n");
        for (int i = 1; i <= GOOD; i++) {
            // A third is late, a quarter is not answered.
            String replied = i % 4 == 0 ? "" : i % 3 == 0 ? "2021-06-01" : "2021-04-01";
            rows.append(i).append(",item ").append(i).append(",王某,建议,").append(i % 2 == 0 ? "区教育局" : "区民政局")
                    .append(",2021-02-03,2021-05-03,").append(replied).append(replied.isEmpty() ? ",," : ",采纳解决,满意").append('\n');
        }
        Path file = Files.createTempFile("good", ".csv");
        Files.writeString(file, rows);
        int before = window.ui(() -> window.document().session().getSuggestions().size());
        later("org.heyi.command.file.importLedger", Map.of("org.heyi.parameter.file", file.toString()));
        window.await("it may be taken in", () -> window.find(Button.class, "import.ok") != null
                && window.find(Button.class, "import.ok").isEnabled());
        window.ui(() -> {
            assertEquals(GOOD, window.find(Table.class, "import.preview").getItemCount());
            press(window.find(Button.class, "import.ok"));
        });
        window.await("the items", () -> window.document().session().getSuggestions().size() == before + GOOD);
        Files.delete(file);
    }

    @Test
    @Order(6)
    void everyNumberOfARateLeadsToItsRows() {
        window.show(ElementIds.PERSPECTIVE_LEDGER);
        window.await("the ledger", () -> window.find(Table.class, "ledger") != null);
        // 办复率: 9 of 12 are answered; the keys go from numerator to denominator to the rest.
        assertEquals(9, behind("rate.0", 0));
        window.ui(() -> assertTrue(texts(window.find(Table.class, "ledger")).contains("item 1")));
        assertEquals(GOOD, behind("rate.0", 1));
        assertEquals(3, behind("rate.0", 1));
        window.ui(() -> {
            String all = texts(window.find(Table.class, "ledger"));
            for (String item : List.of("item 4", "item 8", "item 12")) {
                assertTrue(all.contains(item), all);
            }
            Label strip = window.find(Label.class, "ledger.strip");
            assertTrue(strip.isVisible() && strip.getText().contains("3"), strip.getText());
            window.find(LinkButton.class, "ledger.strip.close").press();
            assertFalse(strip.isVisible());
            assertEquals(GOOD, window.find(Table.class, "ledger").getItemCount());
        });
    }

    @Test
    @Order(7)
    void aRowOfABreakdownLeadsToItsItems() {
        window.ui(() -> {
            Segments pages = window.find(Segments.class, "ledger.pages");
            key(pages, SWT.ARROW_RIGHT);
            key(pages, SWT.ARROW_RIGHT);
            assertEquals(2, pages.selection());
            Table table = window.find(Table.class, "breakdown");
            assertEquals(3, table.getItemCount(), "two units and their sum");
            table.setSelection(0);
            table.notifyListeners(SWT.DefaultSelection, new Event());
            assertEquals(0, pages.selection());
            assertEquals(GOOD / 2, window.find(Table.class, "ledger").getItemCount());
            Set<String> units = new TreeSet<>();
            for (int i = 0; i < GOOD / 2; i++) {
                units.add(window.find(Table.class, "ledger").getItem(i).getText(5));
            }
            assertEquals(1, units.size(), units.toString());
            window.find(LinkButton.class, "ledger.strip.close").press();
        });
    }

    @Test
    @Order(8)
    void searchingIsOneKeyAway() {
        window.ui(() -> window.find(Table.class, "ledger").setFocus());
        window.execute("org.heyi.command.edit.find");
        window.await("the search field", () -> window.find(Text.class, "ledger.search").isFocusControl());
    }

    @Test
    @Order(9)
    void theLettersThatAnItemIsFarEnoughForAreOffered() {
        for (Suggestion each : window.ui(() -> List.copyOf(window.document().session().getSuggestions()))) {
            window.ui(() -> window.document().select(each));
            boolean numbered = each.getNumber() != null && !each.getNumber().isBlank();
            window.ui(() -> {
                LinkButton button = window.find(LinkButton.class, "item.letters");
                assertEquals(numbered, button != null, each.getTitle());
                if (numbered) {
                    // One unit handles each of them: there is nobody whose opinion is asked.
                    assertEquals(List.of("交办单…", "答复函…", "征询意见表…"),
                            Stream.of(button.getMenu().getItems()).map(MenuItem::getText).toList());
                }
            });
        }
    }

    /** Presses Enter on a rate, so many keys to the right of where it was. */
    private static int behind(String card, int right) {
        return window.ui(() -> {
            Canvas rate = window.find(Canvas.class, card);
            for (int i = 0; i < right; i++) {
                key(rate, SWT.ARROW_RIGHT);
            }
            Event enter = new Event();
            enter.character = SWT.CR;
            rate.notifyListeners(SWT.KeyDown, enter);
            return window.find(Table.class, "ledger").getItemCount();
        });
    }

    private static void key(org.eclipse.swt.widgets.Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** A command that opens a dialog does not come back before that is closed. */
    private static void later(String id, Map<String, Object> parameters) {
        window.display().asyncExec(() -> {
            IEclipseContext context = window.application().getChildren().get(0).getContext();
            ParameterizedCommand command = context.get(ECommandService.class).createCommand(id, parameters);
            context.get(EHandlerService.class).executeHandler(command);
        });
    }

    private static void press(Button button) {
        window.display().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private static String texts(Table table) {
        StringBuilder all = new StringBuilder();
        for (int row = 0; row < table.getItemCount(); row++) {
            for (int i = 0; i < table.getColumnCount(); i++) {
                all.append(table.getItem(row).getText(i)).append('|');
            }
            all.append('\n');
        }
        return all.toString();
    }
}
