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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Segments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What last year's report promised, below this year's: a row leads to the words, and a comment begins from there. */
class PromisesPartTest {

    private static final String LAST_YEAR = """
            和平区人民政府工作报告

            ——2021年1月16日在和平区第十七届人民代表大会第六次会议上

            和平区人民政府区长　林　舟

            各位代表：

            现在，我代表区人民政府，向大会报告工作，请予审议。

            一、2020年工作回顾

            2020年，我们统筹疫情防控和经济社会发展。

            二、2021年工作安排

            建成标杆示范楼门300个。引进各类项目850个。新建停车泊位1000个。编制社区社会组织蓝皮书。
            """;

    @TempDir
    static Path folder;
    private static RunningWindow window;

    @BeforeAll
    static void theSample() throws IOException {
        Path file = Files.writeString(folder.resolve("last.txt"), LAST_YEAR);
        window = RunningWindow.sample("promises");
        window.ui(() -> window.document().view().set("promises.file", file));
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    private static Table table() {
        return window.find(Table.class, "promises");
    }

    private static void choose(int row) {
        window.ui(() -> {
            table().setSelection(row);
            Event event = new Event();
            event.item = table().getItem(row);
            table().notifyListeners(SWT.Selection, event);
        });
    }

    private static List<String> rows() {
        return Arrays.stream(table().getItems()).map(each -> each.getText(0) + "|" + each.getText(1)).toList();
    }

    @Test
    void aRowLeadsToTheWordsAndAComment() {
        window.execute("org.heyi.command.promises");
        window.await("the promises", () -> table() != null && table().getItemCount() == 3);
        window.ui(() -> {
            assertEquals(List.of("建成标杆示范楼门300个|报告称已达到", "引进各类项目850个|报告数字未达到", "新建停车泊位1000个|报告中未见"), rows());
            assertEquals(List.of("全部 3", "未见 1", "未达到 1", "提到 0", "已达到 1"), window.find(Segments.class, "promises.verdicts").items());
        });
        choose(0);
        window.ui(() -> {
            assertEquals("建成329个标杆示范楼门", window.document().passage().quote());
            assertEquals("建成329个标杆示范楼门", window.find(StyledText.class, "reader").getSelectionText());
            window.find(LinkButton.class, "promises.measures").press();
            assertEquals(4, table().getItemCount());
            window.find(Text.class, "promises.search").setText("楼门");
            assertEquals(1, table().getItemCount());
            assertEquals("全部 1", window.find(Segments.class, "promises.verdicts").items().getFirst());
            window.find(Text.class, "promises.search").setText("");
        });
        choose(2);
        window.ui(() -> {
            assertNull(window.document().passage(), "there are no words to go to");
            window.find(LinkButton.class, "promises.comment").press();
        });
        int before = window.ui(() -> window.document().session().getAnnotations().size());
        window.await("the editor", () -> body() != null && body().getText().contains("新建停车泊位1000个"));
        window.ui(() -> window.find(LinkButton.class, "editor.save").press());
        window.ui(() -> {
            List<Annotation> all = window.document().session().getAnnotations();
            assertEquals(before + 1, all.size());
            assertEquals(AnchorLevel.REPORT, all.getLast().getAnchor().getLevel());
            assertTrue(all.getLast().getBody().contains("本报告中未见"), all.getLast().getBody());
        });
    }

    private static StyledText body() {
        return window.find(StyledText.class, "editor.body");
    }
}
