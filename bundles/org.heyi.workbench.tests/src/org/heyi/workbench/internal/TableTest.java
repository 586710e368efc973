package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.collation.Collation;
import org.heyi.collation.SummaryColumn;
import org.heyi.importing.table.TableReader;
import org.heyi.importing.table.TableRow;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Passages;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Saver;
import org.heyi.workbench.Tally;
import org.heyi.workbench.Tally.Work;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Segments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The secretariat sorts, searches and narrows the table of comments, chooses its columns, keeps views of it and hands one out. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TableTest {

    private static final int NUMBER = 0;
    private static final int PROPOSER = 5;
    private static final int DECISION = 7;
    private static final int CONFLICT = 8;
    private static final int UNIT = 10;
    private static final int MANY = 5000;
    /** Rows of a table in sight, twice: GTK asks again when the selection moves. */
    private static final int ROWS = 140;

    private static RunningWindow window;
    private static Annotation one;
    private static Annotation other;

    @BeforeAll
    static void theSecretariatsDesk() {
        window = RunningWindow.sample("table");
        window.ui(() -> {
            Paragraph paragraph = document().version().getParagraphs().get(6);
            one = amend(paragraph, "换成这样");
            other = amend(paragraph, "换成那样");
        });
        theDesk();
    }

    private static void theDesk() {
        window.be("wumin");
        window.show(ElementIds.PERSPECTIVE_COLLATION);
        window.await("the table", () -> window.find(Table.class, "summary") != null && table().getItemCount() > 10);
    }

    private static Annotation amend(Paragraph paragraph, String words) {
        Edit<Annotation> edit = Annotate.add(document().session(), document().me(), new Passages(document().version()).at(paragraph, 2, paragraph, 6),
                new Comment(AnnotationKind.WORDING, "", AmendmentOperation.REPLACE, words, null, null, AnnotationState.SUBMITTED));
        document().execute("one", edit);
        return edit.subject();
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @Test
    @Order(1)
    void aHeadSortsUpAndDownAndBack() {
        List<String> before = numbers();
        assertEquals(window.ui(() -> Collation.of(document().session(), org.heyi.collation.Order.POSITION).rows().stream()
                .map(row -> Integer.toString(row.annotation().getNumber())).toList()), before);
        click(PROPOSER);
        List<String> up = numbers();
        window.ui(() -> {
            assertSame(table().getColumn(PROPOSER), table().getSortColumn());
            assertEquals(SWT.UP, table().getSortDirection());
        });
        assertNotEquals(before, up);
        List<String> names = up.stream().map(TableTest::proposer).toList();
        assertEquals(names.stream().filter(each -> !each.isEmpty()).distinct().count(),
                1 + IntStream.range(1, names.size()).filter(i -> !names.get(i).isEmpty() && !names.get(i).equals(names.get(i - 1))).count(),
                "everybody's comments stand together");
        for (int i = 1; i < up.size(); i++) {
            assertTrue(!names.get(i).equals(names.get(i - 1)) || before.indexOf(up.get(i - 1)) < before.indexOf(up.get(i)), "those of one person stay in order");
        }
        click(PROPOSER);
        List<String> down = window.ui(TableTest::numbers);
        assertEquals(SWT.DOWN, window.ui(() -> table().getSortDirection()));
        assertEquals(names.stream().filter(each -> !each.isEmpty()).distinct().toList().reversed(),
                down.stream().map(TableTest::proposer).filter(each -> !each.isEmpty()).distinct().toList());
        click(PROPOSER);
        assertEquals(before, numbers());
        window.ui(() -> assertNull(table().getSortColumn()));
    }

    @Test
    @Order(2)
    void whereRowsChangePlacesTheNextIsTheOneThatStoodBehind() {
        window.ui(() -> window.find(LinkButton.class, "summary.columns").press());
        choose("summary.columns", "按列排序", "采纳情况");
        window.ui(() -> {
            assertSame(table().getColumn(DECISION), table().getSortColumn(), "sorted without the mouse");
            int last = table().getItemCount() - 2;
            String behind = table().getItem(last + 1).getText(NUMBER);
            table().setSelection(last);
            table().notifyListeners(SWT.Selection, new Event());
            Event key = new Event();
            key.character = '1';
            table().notifyListeners(SWT.KeyDown, key);
            assertEquals(behind, table().getItem(table().getSelectionIndex()).getText(NUMBER));
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        saved();
        choose("summary.columns", "按列排序", "按报告位置");
        window.ui(() -> assertNull(table().getSortColumn()));
    }

    @Test
    @Order(3)
    void whatIsTypedIsFoundAtOnce() {
        int all = window.ui(() -> table().getItemCount());
        window.execute("org.heyi.command.edit.find");
        window.ui(() -> {
            assertTrue(search().isFocusControl());
            search().setText("换成");
            assertEquals(2, table().getItemCount());
            assertEquals("显示 2 / 共 " + all + " 条", window.find(Label.class, "summary.count").getText());
            search().setText("没有人这样说");
            assertEquals(0, table().getItemCount());
            LinkButton offer = window.find(LinkButton.class, "summary.offer");
            assertTrue(offer.isVisible(), "the way out stands where the rows were");
            offer.press();
            assertEquals(all, table().getItemCount());
            assertFalse(offer.isVisible());
            assertEquals("", search().getText());
            search().setText("换成");
            Event escape = new Event();
            escape.keyCode = SWT.ESC;
            search().notifyListeners(SWT.KeyDown, escape);
            assertEquals(all, table().getItemCount());
            assertEquals("共 " + all + " 条", window.find(Label.class, "summary.count").getText());
        });
    }

    @Test
    @Order(4)
    void aChipSaysWhatTheTableIsNarrowedToAndGoesWithAClick() {
        int all = window.ui(() -> table().getItemCount());
        choose("summary.filter", "采纳情况", "未定（");
        int open = window.ui(() -> (int) document().session().getAnnotations().stream()
                .filter(each -> each.getState() == AnnotationState.SUBMITTED && each.getDisposition() == null).count());
        window.ui(() -> {
            assertEquals(open, table().getItemCount());
            assertTrue(open < all);
            assertEquals(List.of("采纳情况：未定", "清除筛选"), chips());
            assertEquals("未决定 ▾", window.find(LinkButton.class, "summary.views").getText());
        });
        choose("summary.filter", "类型", "修改意见（");
        window.ui(() -> {
            assertEquals(List.of("类型：修改意见", "采纳情况：未定", "清除筛选"), chips());
            assertTrue(table().getItemCount() < open);
            chip(0).press();
        });
        window.await("the chip is gone", () -> chips().size() == 2 && table().getItemCount() == open);
        window.ui(() -> chip(1).press());
        window.await("all of them", () -> chips().isEmpty() && table().getItemCount() == all);
    }

    @Test
    @Order(5)
    void whatCollidesIsMarkedAndFound() {
        window.await("the conflict", () -> row(one) >= 0 && !table().getItem(row(one)).getText(CONFLICT).isEmpty());
        window.ui(() -> {
            table().showItem(table().getItem(row(one)));
            assertTrue(table().getItem(row(one)).getText(CONFLICT).matches("⚠ [1-9]"), table().getItem(row(one)).getText(CONFLICT));
            Rectangle cell = table().getItem(row(one)).getBounds(CONFLICT);
            Event over = new Event();
            over.x = cell.x + 4;
            over.y = cell.y + 4;
            table().notifyListeners(SWT.MouseMove, over);
            int number = other.getNumber();
            assertTrue(table().getToolTipText().matches(".*批注 (\\d+、)*" + number + "(、\\d+)*(等\\d+条)? 冲突.*"), table().getToolTipText());
        });
        choose("summary.views", "有冲突");
        window.ui(() -> {
            assertTrue(table().getItemCount() >= 2 && table().getItemCount() < document().session().getAnnotations().size());
            assertTrue(row(one) >= 0 && row(other) >= 0);
            for (int i = 0; i < table().getItemCount(); i++) {
                assertFalse(table().getItem(i).getText(CONFLICT).isEmpty());
            }
        });
        choose("summary.views", "全部");
    }

    @Test
    @Order(6)
    void progressIsToldByGroupsAndNarrowsTheTable() {
        window.ui(() -> {
            Segments by = window.find(Segments.class, "progress.by");
            Table progress = window.find(Table.class, "progress");
            Event right = new Event();
            right.keyCode = SWT.ARROW_RIGHT;
            by.notifyListeners(SWT.KeyDown, right);
            String share = progress.getItem(0).getText(2);
            progress.setSelection(0);
            progress.notifyListeners(SWT.Selection, new Event());
            assertEquals(share.substring(share.indexOf('/') + 1).strip(), Integer.toString(table().getItemCount()));
            assertEquals(2, chips().size());
            Event left = new Event();
            left.keyCode = SWT.ARROW_LEFT;
            by.notifyListeners(SWT.KeyDown, left);
        });
        choose("summary.views", "全部");
    }

    @Test
    @Order(7)
    void aViewIsSavedChosenRenamedAndDeleted() {
        choose("summary.filter", "类型", "修改意见（");
        click(PROPOSER);
        List<String> rows = numbers();
        later("summary.views", "保存视图…");
        name("我的看法");
        window.await("the view", () -> window.find(LinkButton.class, "summary.views").getText().equals("我的看法 ▾"));
        choose("summary.views", "全部");
        assertNotEquals(rows, numbers());
        choose("summary.views", "我的看法");
        assertEquals(rows, numbers());
        click(PROPOSER);
        window.ui(() -> assertEquals("我的看法（有改动） ▾", window.find(LinkButton.class, "summary.views").getText()));
        later("summary.views", "给“我的看法”改名…");
        name("全部");
        window.ui(() -> {
            assertFalse(window.find(Button.class, "name.ok").isEnabled(), "that name is taken");
            window.find(Text.class, "name").setText("别的看法");
        });
        window.display().asyncExec(() -> window.find(Button.class, "name.ok").notifyListeners(SWT.Selection, new Event()));
        window.await("renamed", () -> window.find(LinkButton.class, "summary.views").getText().startsWith("别的看法"));
        choose("summary.views", "删除“别的看法”");
        window.ui(() -> assertEquals("自定视图 ▾", window.find(LinkButton.class, "summary.views").getText()));
        choose("summary.views", "全部");
    }

    @Test
    @Order(8)
    void whatIsShownIsHandedOut() throws IOException {
        choose("summary.filter", "采纳情况", "未定（");
        click(PROPOSER);
        choose("summary.columns", "起草组意见");
        List<String> rows = numbers();
        for (String ending : List.of("xlsx", "csv")) {
            Path file = Path.of(System.getProperty("heyi.test.workspace")).resolveSibling("view." + ending);
            Files.deleteIfExists(file);
            window.execute("org.heyi.command.collation.exportView", Map.of("org.heyi.parameter.file", file.toString()));
            window.await(ending, () -> Files.exists(file));
            List<TableRow> written = new TableReader().read(file).rows();
            int head = IntStream.range(0, written.size()).filter(i -> written.get(i).text(0).equals("批注号")).findFirst().orElseThrow();
            List<SummaryColumn> columns = List.of(SummaryColumn.COMMENT, SummaryColumn.CONFLICT, SummaryColumn.LOCATOR, SummaryColumn.ORIGINAL,
                    SummaryColumn.DEMAND, SummaryColumn.PROPOSER, SummaryColumn.KIND, SummaryColumn.DECISION, SummaryColumn.OPINION);
            assertEquals(columns.stream().map(each -> plain(each.label())).toList(),
                    IntStream.range(0, columns.size()).mapToObj(i -> plain(written.get(head).text(i))).toList());
            assertEquals(rows, written.subList(head + 1, written.size()).stream().map(each -> each.text(0)).filter(each -> !each.equals("续")).toList());
        }
        choose("summary.columns", "恢复默认的列");
        choose("summary.views", "全部");
    }

    private static String plain(String words) {
        return words.replaceAll("\\s", "");
    }

    @Test
    @Order(9)
    void columnsAreAsTheyWereLeftWhenTheWindowIsOpenedAgain() throws IOException {
        choose("summary.columns", "责任单位");
        window.ui(() -> {
            assertTrue(table().getColumn(UNIT).getWidth() > 0);
            int[] order = table().getColumnOrder();
            assertEquals(NUMBER, order[0]);
            int at = IntStream.range(0, order.length).filter(i -> order[i] == DECISION).findFirst().orElseThrow();
            // To the left, behind the number, as if it were dragged there.
            System.arraycopy(order, 1, order, 2, at - 1);
            order[1] = DECISION;
            table().setColumnOrder(order);
        });
        window.await("it is known", () -> document().view().get("collation.view").contains("COMMENT,DECISION,"));
        int[] order = window.ui(() -> table().getColumnOrder());
        Path folder = window.ui(() -> document().folder());
        window.endWithoutErrors();
        window = RunningWindow.open(folder);
        theDesk();
        window.ui(() -> {
            assertTrue(table().getColumn(UNIT).getWidth() > 0);
            assertEquals(Arrays.stream(order).limit(9).boxed().toList(), Arrays.stream(table().getColumnOrder()).limit(9).boxed().toList());
        });
        choose("summary.columns", "恢复默认的列");
        window.ui(() -> assertEquals(0, table().getColumn(UNIT).getWidth()));
    }

    @Test
    @Order(10)
    void fiveThousandAreSearchedWithinAFrameOrTwo() {
        window.ui(TableTest::crowd);
        window.await("all of them", () -> table().getItemCount() > MANY);
        saved();
        settle();
        long search = Long.MAX_VALUE;
        long line = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            String word = "第" + i + "号";
            window.ui(() -> {
                Tally.take();
            });
            search = Math.min(search, window.ui(() -> time(() -> search().setText(word))));
            settle();
            Map<Work, Integer> work = window.ui(Tally::take);
            assertTrue(work.getOrDefault(Work.ROW_MADE, 0) <= ROWS, work::toString);
            assertEquals(0, work.getOrDefault(Work.COMMENT_SORTED, 0));
            window.ui(() -> assertTrue(table().getItemCount() > 0 && table().getItemCount() < MANY));
            line = Math.min(line, window.ui(() -> time(() -> Collation.of(document().session(), org.heyi.collation.Order.POSITION))));
        }
        long found = search;
        long reckoned = line;
        assertTrue(found < 2 * reckoned, () -> "a letter costs about as much as putting the comments in line: " + found + " and " + reckoned + " ns");
        window.ui(() -> search().setText(""));
        window.ui(() -> assertTrue(table().getItemCount() > MANY));
    }

    /** What the thread of the window works, whatever else the machine has to do. */
    private static long time(Runnable action) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        action.run();
        return threads.getCurrentThreadCpuTime() - begin;
    }

    private static void crowd() {
        Passages passages = new Passages(document().version());
        List<Paragraph> paragraphs = document().version().getParagraphs();
        Random random = new Random(7);
        List<Edit<Annotation>> edits = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Paragraph paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            int start = random.nextInt(paragraph.getText().length());
            int end = Math.min(paragraph.getText().length(), start + 1 + random.nextInt(30));
            edits.add(Annotate.add(document().session(), document().session().getParticipants().get(random.nextInt(5)),
                    passages.at(paragraph, start, paragraph, end), new Comment(AnnotationKind.FACT, "请核实第" + i % 50 + "号数据的口径和来源。")));
        }
        document().execute("many", "annotation.add", () -> edits.forEach(each -> each.mutation().run()));
    }

    private static void settle() {
        for (int i = 0; i < 4; i++) {
            window.ui(() -> window.shell().update());
            try {
                Thread.sleep(60);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    // ---- what a person does

    private static void click(int column) {
        window.ui(() -> table().getColumn(column).notifyListeners(SWT.Selection, new Event()));
    }

    /** Opens the menu of a button and goes down to an item, each named by the beginning of its words. */
    private static void choose(String button, String... words) {
        window.ui(() -> select(item(button, words)));
    }

    /** The same for an item that opens a dialog. */
    private static void later(String button, String... words) {
        window.display().asyncExec(() -> select(item(button, words)));
    }

    private static MenuItem item(String button, String... words) {
        LinkButton opener = window.find(LinkButton.class, button);
        opener.press();
        Menu menu = opener.getMenu();
        menu.setVisible(false);
        MenuItem item = null;
        for (String each : words) {
            menu.notifyListeners(SWT.Show, new Event());
            item = Arrays.stream(menu.getItems()).filter(candidate -> candidate.getText().startsWith(each)).findFirst()
                    .orElseThrow(() -> new AssertionError("no item " + each));
            menu = item.getMenu();
        }
        return item;
    }

    private static void select(MenuItem item) {
        assertTrue(item.isEnabled(), item.getText());
        if ((item.getStyle() & SWT.RADIO) != 0) {
            item.setSelection(true);
        }
        item.notifyListeners(SWT.Selection, new Event());
    }

    private static void name(String words) {
        window.await("the dialog", () -> window.find(Text.class, "name") != null);
        window.ui(() -> window.find(Text.class, "name").setText(words));
        if (window.ui(() -> window.find(Button.class, "name.ok").isEnabled())) {
            window.display().asyncExec(() -> window.find(Button.class, "name.ok").notifyListeners(SWT.Selection, new Event()));
        }
    }

    // ---- what a person sees

    private static List<String> numbers() {
        return window.ui(() -> IntStream.range(0, table().getItemCount()).mapToObj(i -> table().getItem(i).getText(NUMBER)).toList());
    }

    /** The name is cut in the table where it is long. */
    private static String proposer(String number) {
        return window.ui(() -> document().session().getAnnotations().stream().filter(each -> each.getNumber() == Integer.parseInt(number))
                .map(each -> each.getAuthor().getName()).findFirst().orElseThrow());
    }

    private static int row(Annotation annotation) {
        int number = annotation.getNumber();
        return IntStream.range(0, table().getItemCount()).filter(i -> table().getItem(i).getText(NUMBER).equals(Integer.toString(number)))
                .findFirst().orElse(-1);
    }

    private static List<String> chips() {
        return Arrays.stream(window.find(Composite.class, "summary.chips").getChildren()).map(each -> ((LinkButton) each).getText()).toList();
    }

    private static LinkButton chip(int index) {
        return (LinkButton) window.find(Composite.class, "summary.chips").getChildren()[index];
    }

    private static Text search() {
        return window.find(Text.class, "summary.search");
    }

    private static Table table() {
        return window.find(Table.class, "summary");
    }

    private static ReviewDocument document() {
        return window.document();
    }

    private static void saved() {
        window.await("everything is written", () -> !document().isBusy() && document().saving() == Saver.State.SAVED);
    }
}
