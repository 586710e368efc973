package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.heyi.base.Progress;
import org.heyi.importing.Overrules;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.ImportReport;
import org.heyi.usecase.Passages;
import org.heyi.usecase.UpdateReport;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Saver;
import org.heyi.workbench.Tally;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two versions side by side, and the comments worked through there. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SidesTest {

    private static final String SIDES = "org.heyi.command.sides";
    private static final String OLD_HEADING = "本届政府工作回顾";
    private static final String HEADING = "过去五年的工作回顾";
    private static final int MOVED = 8;

    @TempDir
    static Path folder;
    private static RunningWindow window;
    private static Annotation followed;
    private static List<String> before;

    @BeforeAll
    static void twoVersions() throws IOException {
        window = RunningWindow.unsigned("sides");
        window.be("wumin");
        followed = window.ui(() -> {
            var edit = Annotate.add(document().session(), document().me(), new Passages(document().version()).find(OLD_HEADING, null, null),
                    new Comment(AnnotationKind.WORDING, "", AmendmentOperation.REPLACE, HEADING, null, "", AnnotationState.SUBMITTED));
            document().execute("add", edit);
            return edit.subject();
        });
        before = window.ui(() -> document().version().getParagraphs().stream().map(Paragraph::getText).toList());
        List<String> lines = new ArrayList<>(before);
        lines.replaceAll(each -> each.replace(OLD_HEADING, HEADING)
                .replace("新增学位5000个", "新增学位5200个").replace("均达100%", "均达到100%"));
        lines.add(MOVED + 1, lines.remove(MOVED));
        lines.add("新的一年，我们要为老旧小区加装电梯四十部，让居民上下楼更加方便。");
        Path file = folder.resolve("next.txt");
        Files.write(file, lines);
        var next = ImportReport.read(file, Profile.CLEAN, Revisions.ACCEPT, Overrules.NONE, Progress.NONE);
        window.ui(() -> document().execute("update", UpdateReport.add(document().archive(), next)));
        saved();
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @Test
    @Order(1)
    void theTotalsAddUpAndTheDeskMakesRoom() {
        window.execute(SIDES);
        window.await("both sides", () -> canvas() != null && canvas().isVisible() && totals().startsWith("改动"));
        Matcher counts = Pattern.compile("改动 (\\d+) 处：改 (\\d+)、增 (\\d+)、删 (\\d+)、移 (\\d+).*待核对批注 (\\d+)").matcher(totals());
        assertTrue(counts.find(), totals());
        assertEquals(count(counts, 1), count(counts, 2) + count(counts, 3) + count(counts, 4) + count(counts, 5), totals());
        assertEquals(1, count(counts, 3), totals());
        assertEquals(1, count(counts, 5), totals());
        assertEquals(window.ui(() -> document().comments().unchecked()), count(counts, 6), totals());
        window.ui(() -> {
            assertFalse(window.find(StyledText.class, "reader").isVisible(), "the reader makes room");
            assertTrue(canvas().getSize().x > window.shell().getClientArea().width * 0.9, "all of the width");
        });
    }

    @Test
    @Order(2)
    void oneGoesFromChangeToChangeAndRoundAgain() {
        String first = position();
        assertTrue(first.contains("第 1 处"), first);
        int all = window.ui(() -> Integer.parseInt(first.replaceAll(".*共 (\\d+) 处.*", "$1")));
        for (int i = 2; i <= all; i++) {
            window.execute("org.heyi.command.annotation.next");
            assertTrue(position().contains("第 " + i + " 处"), position());
        }
        window.execute("org.heyi.command.annotation.next");
        assertEquals(first, position());
        window.execute("org.heyi.command.annotation.previous");
        assertTrue(position().contains("第 " + all + " 处"), position());
    }

    @Test
    @Order(3)
    void aCommentToCheckIsConfirmedAndThatIsUndone() {
        window.execute("org.heyi.command.annotation.unchecked");
        Annotation checked = window.ui(() -> document().annotation());
        assertNotNull(checked);
        int left = window.ui(() -> {
            assertTrue(Annotate.needsCheck(checked));
            Table list = window.find(Table.class, "sides.comments");
            assertTrue(list.getItemCount() > 0);
            assertEquals(Integer.toString(checked.getNumber()), list.getSelection()[0].getText(0));
            assertTrue(list.getSelection()[0].getText(4).contains("待核对"));
            return document().comments().unchecked();
        });
        AnchorOutcome outcome = checked.getAnchor().getOutcome();
        assertNotSame(AnchorOutcome.LOST, outcome);
        window.execute("org.heyi.command.annotation.confirm");
        window.ui(() -> {
            assertEquals(AnchorOutcome.PLACED, checked.getAnchor().getOutcome());
            assertTrue(totals().endsWith("待核对批注 " + (left - 1)), totals());
            assertTrue(Annotate.needsCheck(document().annotation()), "on to the next");
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.ui(() -> {
            assertEquals(outcome, checked.getAnchor().getOutcome());
            assertTrue(totals().endsWith("待核对批注 " + left), totals());
        });
        saved();
    }

    @Test
    @Order(4)
    void whatReadsAsDemandedIsAdoptedByOneKey() {
        window.ui(() -> document().select(followed));
        window.ui(() -> {
            Table list = window.find(Table.class, "sides.comments");
            assertEquals(Integer.toString(followed.getNumber()), list.getSelection()[0].getText(0));
            assertTrue(list.getSelection()[0].getText(4).contains("已按意见修改"), list.getSelection()[0].getText(4));
            assertTrue(window.find(Canvas.class, "sides.followed").isVisible());
            canvas().notifyListeners(SWT.KeyDown, key('0', '0'));
            assertEquals(Decision.ADOPTED, followed.getDisposition().getDecision());
            assertEquals("第2稿已按意见修改。", followed.getDisposition().getReason());
            assertFalse(window.find(Canvas.class, "sides.followed").isVisible());
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.ui(() -> assertNull(followed.getDisposition()));
        saved();
    }

    @Test
    @Order(5)
    void aCommentIsPutOnTheWordsThatAreSelectedAtTheRight() {
        window.ui(() -> {
            document().select(followed);
            int y = canvas().getSize().y;
            int x = canvas().getSize().x * 3 / 4;
            for (int at = 40; at < y && document().passage() == null; at += 12) {
                canvas().notifyListeners(SWT.MouseDown, mouse(x - 120, at));
                canvas().notifyListeners(SWT.MouseMove, mouse(x, at));
                canvas().notifyListeners(SWT.MouseUp, mouse(x, at));
            }
            assertNotNull(document().passage(), "words are selected");
            assertSame(followed, document().annotation(), "what is to be placed stays selected");
        });
        String words = window.ui(() -> document().passage().quote());
        window.execute("org.heyi.command.annotation.place");
        window.ui(() -> {
            assertEquals(words, followed.getAnchor().getQuote());
            assertNull(document().passage());
        });
        saved();
        window.execute("org.heyi.command.edit.undo");
        window.ui(() -> assertEquals(HEADING, followed.getAnchor().getQuote()));
        saved();
    }

    @Test
    @Order(6)
    void onlyWhatIsSeenIsSet() {
        window.ui(() -> {
            Tally.take();
            canvas().redraw();
            canvas().update();
            assertEquals(0, Tally.take().getOrDefault(Tally.Work.PARAGRAPH_MEASURED, 0), "nothing is set twice");
            for (int i = 0; i < 4; i++) {
                Event wheel = new Event();
                wheel.count = -3;
                canvas().notifyListeners(SWT.MouseVerticalWheel, wheel);
                canvas().update();
            }
            int set = Tally.take().getOrDefault(Tally.Work.PARAGRAPH_MEASURED, 0);
            assertTrue(set < 12, () -> "paragraphs set by four turns of the wheel: " + set);
        });
    }

    @Test
    @Order(7)
    void otherCommandsAndEscGoBackToTheDesk() {
        window.ui(() -> {
            document().select(followed);
            canvas().notifyListeners(SWT.KeyDown, key(SWT.ESC, SWT.ESC));
        });
        window.await("the desk", () -> window.find(StyledText.class, "reader").isVisible() && !canvas().isVisible());
        window.execute(SIDES);
        window.await("both sides again", () -> canvas().isVisible() && !window.find(StyledText.class, "reader").isVisible());
        window.execute("org.heyi.command.annotation.edit");
        window.await("the editor", () -> window.find(StyledText.class, "reader").isVisible() && !canvas().isVisible());
        window.ui(() -> assertTrue(window.find(Table.class, "sides.comments") == null || !window.find(Table.class, "sides.comments").isVisible()));
    }

    @Test
    @Order(8)
    void lastYearsReportStandsBesideItByPart() throws IOException {
        Path file = folder.resolve("上年.txt");
        Files.writeString(file, before.stream().map(each -> each.replace("2021年12月12日", "2020年12月12日")).collect(Collectors.joining("\n")));
        window.execute(SIDES, Map.of("org.heyi.parameter.file", file.toString()));
        window.await("by part", () -> totals().startsWith("同一部分"));
        assertTrue(window.ui(() -> canvas().isVisible()));
        window.show(ElementIds.PERSPECTIVE_REVIEW);
        window.await("the desk", () -> window.find(StyledText.class, "reader").isVisible() && !canvas().isVisible());
    }

    private static int count(Matcher counts, int group) {
        return Integer.parseInt(counts.group(group));
    }

    private static Event key(int code, int character) {
        Event event = new Event();
        event.keyCode = code;
        event.character = (char) character;
        return event;
    }

    private static Event mouse(int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        return event;
    }

    private static Canvas canvas() {
        return window.find(Canvas.class, "sides");
    }

    private static String totals() {
        return window.ui(() -> window.find(Label.class, "sides.totals").getText());
    }

    private static String position() {
        return window.ui(() -> window.find(Label.class, "sides.position").getText());
    }

    private static ReviewDocument document() {
        return window.document();
    }

    private static void saved() {
        window.await("everything is written", () -> document().saving() == Saver.State.SAVED);
    }
}
