package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.usecase.Annotate;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The comments of the deputy's desk as a table. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListModeTest {

    /** Indices of columns. */
    private static final int NUMBER = 0;
    private static final int SAID = 4;

    private static RunningWindow window;

    @BeforeAll
    static void theSampleIsOpen() {
        window = RunningWindow.sample("listmode");
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    private static Table table() {
        return window.find(Table.class, "comments.table");
    }

    private static boolean isShown() {
        return table() != null && table().isVisible();
    }

    private static String cell(int row, int column) {
        return table().getItem(row).getText(column);
    }

    private static List<Annotation> comments() {
        return window.document().shown();
    }

    private static Annotation numbered(String number) {
        return window.document().comments().numbered(Integer.parseInt(number));
    }

    private static void select(int... rows) {
        window.ui(() -> {
            table().setSelection(rows);
            Event event = new Event();
            event.item = table().getItem(rows[rows.length - 1]);
            table().notifyListeners(SWT.Selection, event);
        });
    }

    private static void choose(String button, String... path) {
        window.ui(() -> {
            window.find(LinkButton.class, button).press();
            pick((Menu) window.find(LinkButton.class, button).getData("menu"), path);
        });
    }

    /** Chooses from the menu of the rows; what it asks keeps whoever chose. */
    private static void act(String... path) {
        window.display().asyncExec(() -> {
            Event event = new Event();
            event.x = 10;
            event.y = 10;
            table().notifyListeners(SWT.MenuDetect, event);
            pick((Menu) table().getData("menu"), path);
        });
    }

    private static void pick(Menu menu, String... path) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if (item.getText().startsWith(path[0])) {
                if (path.length > 1) {
                    pick(item.getMenu(), Arrays.copyOfRange(path, 1, path.length));
                } else {
                    menu.setVisible(false);
                    item.setSelection((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0 && !item.getSelection());
                    item.notifyListeners(SWT.Selection, new Event());
                }
                return;
            }
        }
        throw new AssertionError(path[0] + " is not in " + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList());
    }

    private static <T extends Control> T inDialog(Class<T> type, String words) {
        for (Shell shell : window.display().getShells()) {
            if (shell != window.shell() && shell.isVisible()) {
                T found = in(shell, type, words);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static <T extends Control> T in(Composite parent, Class<T> type, String words) {
        for (Control each : parent.getChildren()) {
            String text = each instanceof Button button ? button.getText() : each instanceof Label label ? label.getText() : "";
            if (type.isInstance(each) && (words == null || text.contains(words))) {
                return type.cast(each);
            }
            T found = each instanceof Composite composite ? in(composite, type, words) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void press(String words) {
        window.await(words, () -> inDialog(Button.class, words) != null);
        window.ui(() -> inDialog(Button.class, words).notifyListeners(SWT.Selection, new Event()));
        window.await("the dialog is closed", () -> inDialog(Button.class, words) == null);
    }

    @Test
    @Order(1)
    void everyCommentHasARow() {
        window.ui(() -> window.find(LinkButton.class, "comments.layout").press());
        window.await("the table", ListModeTest::isShown);
        window.ui(() -> {
            assertEquals(comments().size(), table().getItemCount());
            assertEquals(Integer.toString(comments().getFirst().getNumber()), cell(0, NUMBER), "in the order of the report");
            assertFalse(cell(0, SAID).isEmpty());
        });
        select(3);
        window.ui(() -> assertSame(comments().get(3), window.document().annotation(), "a row is the comment that is selected everywhere"));
        window.ui(() -> window.document().select(comments().get(7)));
        window.ui(() -> assertEquals(7, table().getSelectionIndex(), "and what is selected elsewhere is so here"));
    }

    @Test
    @Order(2)
    void aHeadSortsAndGroupsHaveARowOfTheirOwn() {
        window.ui(() -> {
            table().getColumn(NUMBER).notifyListeners(SWT.Selection, new Event());
            table().getColumn(NUMBER).notifyListeners(SWT.Selection, new Event());
            int last = Integer.MAX_VALUE;
            for (int i = 0; i < table().getItemCount(); i++) {
                assertTrue(Integer.parseInt(cell(i, NUMBER)) < last, "row " + i);
                last = Integer.parseInt(cell(i, NUMBER));
            }
            table().getColumn(NUMBER).notifyListeners(SWT.Selection, new Event());
            assertEquals(Integer.toString(comments().getFirst().getNumber()), cell(0, NUMBER));
        });
        choose("comments.table.by", "按类型");
        window.ui(() -> {
            long kinds = comments().stream().map(Annotation::getKind).distinct().count();
            assertEquals(comments().size() + kinds, table().getItemCount());
            assertTrue(cell(0, SAID).matches("总体评价（\\d+）"), cell(0, SAID));
            assertEquals("", cell(0, NUMBER));
        });
        window.ui(() -> window.document().select(numbered(cell(1, NUMBER))));
        window.execute("org.heyi.command.annotation.next");
        window.ui(() -> assertSame(numbered(cell(2, NUMBER)), window.document().annotation(), "F8 goes on as the rows stand"));
        choose("comments.table.by", "不分组");
    }

    @Test
    @Order(3)
    void theTableIsNarrowedAndRemembersIt() {
        int all = comments().size();
        choose("comments.table.filter", "类型", "修改意见");
        window.ui(() -> {
            long wordings = comments().stream().filter(each -> each.getKind() == AnnotationKind.WORDING).count();
            assertEquals(wordings, table().getItemCount());
            assertEquals(all, comments().size(), "the report still shows them all");
            assertEquals(wordings + " 条，共 " + all + " 条", window.find(Label.class, "comments.table.count").getText());
            assertTrue(window.document().view().get("comments.table.filter").contains("KIND=WORDING"));
        });
        choose("comments.table.filter", "清除筛选");
        window.ui(() -> assertEquals(all, table().getItemCount()));
    }

    @Test
    @Order(4)
    void severalAreChangedInOneStepThatIsUndoneInOne() {
        // One's own, and one of somebody else, which stays as it is.
        List<Annotation> own = window.ui(() -> comments().stream().filter(each -> each.getAuthor() == window.document().me()
                && each.getKind() != AnnotationKind.CRITICISM).limit(2).toList());
        assertEquals(2, own.size());
        Annotation foreign = window.ui(() -> comments().stream().filter(each -> each.getAuthor() != window.document().me()
                && each.getKind() != AnnotationKind.CRITICISM).findFirst().orElseThrow());
        List<AnnotationKind> before = own.stream().map(Annotation::getKind).toList();
        int[] rows = window.ui(() -> List.of(own.getFirst(), own.getLast(), foreign).stream().mapToInt(comments()::indexOf).toArray());
        select(rows);
        window.ui(() -> assertEquals("选中 3 条，共 " + comments().size() + " 条", window.find(Label.class, "comments.table.count").getText()));
        act("类型", "批评");
        window.await("the question", () -> inDialog(Label.class, "把 2 条批注") != null);
        window.ui(() -> assertTrue(inDialog(Label.class, "把 2 条批注").getText().contains("另有 1 条不改"), "it counts"));
        press("改类型");
        window.ui(() -> {
            own.forEach(each -> assertEquals(AnnotationKind.CRITICISM, each.getKind()));
            assertFalse(foreign.getKind() == AnnotationKind.CRITICISM);
            assertEquals(3, table().getSelectionCount(), "they stay selected");
        });
        window.execute("org.heyi.command.edit.undo");
        window.ui(() -> assertEquals(before, own.stream().map(Annotation::getKind).toList(), "one step"));
    }

    @Test
    @Order(5)
    void tagsAreAddedAndFilteredBy() {
        List<Annotation> two = window.ui(() -> comments().subList(0, 2).stream().toList());
        select(0, 1);
        act("标签");
        window.await("the dialog", () -> inDialog(Text.class, null) != null);
        window.ui(() -> inDialog(Text.class, null).setText("发言、待查"));
        window.ui(() -> inDialog(Text.class, null).getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        press("加减标签");
        window.ui(() -> two.forEach(each -> assertEquals(Set.of("发言", "待查"), Set.copyOf(Annotate.tags(each)))));
        choose("comments.table.filter", "标签", "发言");
        window.ui(() -> assertEquals(2, table().getItemCount()));
        choose("comments.table.filter", "清除筛选");
    }

    @Test
    @Order(6)
    void severalAreWithdrawnDeletedAndBroughtBack() {
        List<Annotation> own = window.ui(() -> comments().stream().filter(each -> each.getAuthor() == window.document().me()
                && each.getState() == AnnotationState.SUBMITTED).limit(2).toList());
        int all = window.ui(() -> comments().size());
        int[] rows = window.ui(() -> own.stream().mapToInt(comments()::indexOf).toArray());
        select(rows);
        act("撤回");
        press("撤回");
        window.ui(() -> own.forEach(each -> assertEquals(AnnotationState.WITHDRAWN, each.getState())));
        window.execute("org.heyi.command.edit.undo");
        window.ui(() -> own.forEach(each -> assertEquals(AnnotationState.SUBMITTED, each.getState())));
        select(rows);
        window.display().asyncExec(() -> {
            Event event = new Event();
            event.keyCode = SWT.DEL;
            table().notifyListeners(SWT.KeyDown, event);
        });
        press("删除");
        window.ui(() -> {
            assertEquals(all - 2, comments().size());
            assertEquals(all - 2, table().getItemCount());
        });
        window.execute("org.heyi.command.edit.undo");
        window.ui(() -> assertEquals(all, table().getItemCount()));
    }

    @Test
    @Order(7)
    void cardsComeBack() {
        window.ui(() -> window.find(LinkButton.class, "comments.layout").press());
        window.ui(() -> {
            assertFalse(isShown());
            assertTrue(window.find(Canvas.class, "cards").isVisible());
        });
    }
}
