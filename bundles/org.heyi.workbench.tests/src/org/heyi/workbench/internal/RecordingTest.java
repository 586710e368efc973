package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.usecase.Recording;
import org.heyi.usecase.Sittings;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Saver;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What people say is recorded by keyboard, and minutes are looked at before they are taken in. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecordingTest {

    private static final String UNDO = "org.heyi.command.edit.undo";
    private static RunningWindow window;

    @BeforeAll
    static void theSample() {
        window = RunningWindow.unsigned("recording");
        window.be("wumin");
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

    private static void press(String id) {
        window.ui(() -> window.find(Button.class, id).notifyListeners(SWT.Selection, new Event()));
    }

    private static void key(Control control, int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private static Table table(String id) {
        return window.find(Table.class, id);
    }

    private static int comments() {
        return window.ui(() -> document().session().getAnnotations().size());
    }

    private static Annotation last() {
        return window.ui(() -> document().session().getAnnotations().getLast());
    }

    private static void speaker(String letters, String name) {
        window.ui(() -> window.find(Text.class, "people.search").setText(letters));
        window.await(name, () -> table("people.list").getItemCount() == 1 && table("people.list").getItem(0).getText(0).equals(name));
    }

    @Test
    @Order(1)
    void whatIsSaidIsRecordedByKeysAlone() {
        int before = comments();
        window.execute("org.heyi.command.annotation.record");
        window.await("the dialog", () -> shell("record") != null && shell("record").isVisible());
        window.ui(() -> key(window.find(StyledText.class, "record.words"), SWT.CR, SWT.MOD1));
        window.ui(() -> assertTrue(window.find(Label.class, "record.problem").getText().contains("发言人")));
        speaker("wjg", "王建国");
        window.ui(() -> {
            window.find(Text.class, "people.search").notifyListeners(SWT.DefaultSelection, new Event());
            StyledText words = window.find(StyledText.class, "record.words");
            words.setText("“办复率和满意率均达100%”，口径是怎么算的？");
            assertFalse(window.find(Text.class, "record.time").getText().isBlank(), "the time is noted by itself");
        });
        window.await("a passage", () -> table("record.places").getItemCount() > 1);
        window.ui(() -> {
            assertTrue(table("record.places").getItem(0).getText(1).startsWith("办复率和满意率"));
            assertEquals(0, table("record.places").getSelectionIndex());
            key(window.find(StyledText.class, "record.words"), SWT.CR, SWT.MOD1);
            assertEquals("", window.find(Label.class, "record.problem").getText());
            assertEquals("", window.find(StyledText.class, "record.words").getText(), "ready for the next");
            assertEquals(1, table("record.list").getItemCount());
        });
        assertEquals(before + 1, comments());
        assertEquals("王建国", last().getAuthor().getName());
        assertEquals("吴敏", Recording.recorder(last()).getName());
        assertEquals(AnnotationKind.FACT, last().getKind());
        assertEquals("办复率和满意率均达100%", last().getAnchor().getQuote());
        saved();
    }

    @Test
    @Order(2)
    void whatWasRecordedIsChangedRemovedAndUndone() {
        int before = comments();
        Annotation recorded = last();
        window.ui(() -> {
            table("record.list").setSelection(0);
            table("record.list").notifyListeners(SWT.DefaultSelection, new Event());
            StyledText words = window.find(StyledText.class, "record.words");
            assertTrue(words.getText().contains("口径"));
            words.setText("口径请写明。");
            key(words, SWT.ARROW_RIGHT, SWT.ALT);
            key(words, SWT.CR, SWT.MOD1);
            assertEquals("", window.find(Label.class, "record.problem").getText());
        });
        assertEquals("口径请写明。", recorded.getBody());
        assertEquals(AnnotationKind.WORK_SUGGESTION, recorded.getKind(), "the kind after the one it had");
        assertEquals("办复率和满意率均达100%", recorded.getAnchor().getQuote());
        saved();
        window.ui(() -> {
            table("record.list").setSelection(0);
            key(table("record.list"), SWT.DEL, 0);
            assertEquals(0, table("record.list").getItemCount());
        });
        assertEquals(before - 1, comments());
        saved();
        window.ui(() -> key(table("record.list"), 'z', SWT.MOD1));
        window.await("it is there again", () -> table("record.list").getItemCount() == 1);
        assertEquals(before, comments());
        saved();
        press("record.close");
        window.await("the dialog is gone", () -> shell("record") == null);
    }

    @Test
    @Order(3)
    void minutesThatWereNotTakenInAreKept() {
        window.execute("org.heyi.command.annotation.minutes");
        window.await("the dialog", () -> shell("minutes") != null && shell("minutes").isVisible());
        window.ui(() -> {
            assertEquals("", window.find(StyledText.class, "minutes.text").getText());
            window.find(StyledText.class, "minutes.text").setText("王建国代表：还没有说完。");
        });
        // What a crash leaves behind is what was on the disk at that moment.
        Path views = Path.of(System.getProperty("heyi.state"), "views");
        window.await("the words on the disk", () -> ComingAndGoingTest.read(views).contains("还没有说完"));
        window.ui(() -> shell("minutes").close());
        window.await("closed", () -> shell("minutes") == null);
        window.execute("org.heyi.command.annotation.minutes");
        window.await("the dialog again", () -> shell("minutes") != null && shell("minutes").isVisible());
        window.ui(() -> {
            assertEquals("王建国代表：还没有说完。", window.find(StyledText.class, "minutes.text").getText());
            assertTrue(window.find(Label.class, "minutes.problem").getText().contains("上次"));
            window.find(StyledText.class, "minutes.text").setText("");
            shell("minutes").close();
        });
        window.await("nothing is kept", () -> !ComingAndGoingTest.read(views).contains("还没有说完"));
    }

    @Test
    @Order(3)
    void minutesAreLookedAtAndTakenInInOneStep() {
        int before = comments();
        window.execute("org.heyi.command.annotation.minutes");
        window.await("the dialog", () -> shell("minutes") != null && shell("minutes").isVisible());
        window.ui(() -> window.find(StyledText.class, "minutes.text").setText("会议通知"));
        press("minutes.ok");
        window.await("the reason", () -> window.find(Label.class, "minutes.problem").getText().contains("没有找到发言"));
        window.ui(() -> window.find(StyledText.class, "minutes.text").setText("时间：1月13日\n王建国代表：报告总结实事求是。\n胡代表：建议把智慧养老服务平台写得更具体。停车难要解决。\n"));
        press("minutes.ok");
        window.await("the rows", () -> table("minutes.rows") != null && table("minutes.rows").isVisible() && table("minutes.rows").getItemCount() == 3);
        window.ui(() -> {
            Label summary = window.find(Label.class, "minutes.summary");
            assertTrue(summary.getText().startsWith("收 2 条，不收 1 段；不知道是谁说的 1 条"), summary::getText);
            assertEquals(2, table("minutes.rows").getSelectionIndex(), "who is asked for comes first");
            assertEquals("时间：1月13日", table("minutes.rows").getItem(0).getText(4), "what is left out is shown, too");
            assertEquals("胡代表？", table("minutes.rows").getItem(2).getText(2));
            StyledText words = window.find(StyledText.class, "minutes.words");
            words.setSelection(words.getText().indexOf("停车"));
            window.find(LinkButton.class, "minutes.split").press();
            assertEquals(4, table("minutes.rows").getItemCount());
        });
        press("minutes.ok");
        window.ui(() -> assertTrue(window.find(Label.class, "minutes.problem").getText().contains("2")));
        assertEquals(before, comments(), "nothing is written before it is known who spoke");
        speaker("ln", "李娜");
        window.ui(() -> {
            assertEquals("李娜", table("minutes.rows").getItem(3).getText(2), "both rows call the speaker so");
            assertEquals("", window.find(Label.class, "minutes.problem").getText());
        });
        press("minutes.ok");
        window.await("the dialog is gone", () -> shell("minutes") == null);
        assertEquals(before + 3, comments());
        assertEquals("停车难要解决。", last().getBody());
        assertNotNull(Recording.recorder(last()));
        saved();
        window.execute(UNDO);
        assertEquals(before, comments());
        saved();
    }

    @Test
    @Order(4)
    void whoWasThereIsReadFromTheHeadOfMinutesAndPutRight() {
        window.execute("org.heyi.command.annotation.minutes");
        window.await("the dialog", () -> shell("minutes") != null && shell("minutes").isVisible());
        window.ui(() -> {
            Combo group = window.find(Combo.class, "minutes.group");
            group.select(group.indexOf("第一代表团"));
            window.find(StyledText.class, "minutes.text")
                    .setText("时间：2026年1月13日上午9:30\n地点：一号会议室\n主持人：王建国\n出席：李娜、某某某\n王建国代表：报告总结实事求是。\n");
        });
        press("minutes.ok");
        window.await("who was there", () -> window.find(Label.class, "minutes.attendance").getText().startsWith("会议：第一代表团，出席 3 人"));
        window.ui(() -> assertTrue(window.find(Label.class, "minutes.attendance").getText().contains("某某某"), "who is unknown is pointed out"));
        // The dialog runs until it is closed.
        window.display().asyncExec(() -> window.find(LinkButton.class, "minutes.attendance.open").press());
        window.await("the roster", () -> shell("attendance") != null && shell("attendance").isVisible());
        window.ui(() -> {
            assertEquals("一号会议室", window.find(Text.class, "attendance.place").getText());
            Text search = window.find(Text.class, "attendance.search");
            search.setText("某");
            assertEquals(1, table("attendance.people").getItemCount());
            key(table("attendance.people"), SWT.DEL, 0);
            search.setText("ln");
            assertEquals("李娜", table("attendance.people").getItem(0).getText(0));
            key(search, '2', SWT.ALT);
            window.find(Text.class, "attendance.why").setText("公出");
            assertTrue(window.find(Label.class, "attendance.count").getText().startsWith("出席 1 人，请假 1 人，缺席 0 人"));
            assertEquals("公出", table("attendance.people").getItem(0).getText(3));
            key(search, SWT.CR, SWT.MOD1);
        });
        window.await("the dialog is gone", () -> shell("attendance") == null);
        window.ui(() -> assertEquals("会议：第一代表团，出席 1 人，请假 1 人，缺席 0 人", window.find(Label.class, "minutes.attendance").getText()));
        press("minutes.ok");
        window.await("both are written", () -> shell("minutes") == null && Sittings.of(document().session()).size() == 1);
        saved();
        window.execute(UNDO);
        assertEquals(0, (int) window.ui(() -> Sittings.of(document().session()).size()), "in one step");
        saved();
    }

    private static void saved() {
        window.await("it is saved", () -> document().saving() == Saver.State.SAVED);
    }
}
