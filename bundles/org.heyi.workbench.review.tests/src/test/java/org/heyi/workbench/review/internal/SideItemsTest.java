package org.heyi.workbench.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.heyi.base.Progress;
import org.heyi.collation.sides.Sides;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a comparison is shown, and where one is in it. */
class SideItemsTest {

    private static final int VIEW = 400;

    @Test
    void longRunsAreFoldedButForTheRowsBesideAChange() {
        SideItems items = new SideItems(sides(20, 10));
        // Nine before the change and nine behind it: one of each stays beside it.
        assertEquals(List.of(new SideItems.Item(0, 9, true), row(9), row(10), row(11), new SideItems.Item(12, 20, true)), all(items));
        assertEquals(0, items.of(4));
        assertEquals(2, items.of(10));
        assertTrue(items.unfold(4));
        assertEquals(13, items.size());
        assertFalse(items.unfold(4));
        assertFalse(items.unfold(10), "it is no fold");
        items.foldAll(false);
        assertEquals(20, items.size());
        items.foldAll(true);
        assertEquals(5, items.size());
    }

    @Test
    void aFewParagraphsAreNotWorthAFold() {
        assertEquals(IntStream.range(0, 7).mapToObj(SideItemsTest::row).toList(), all(new SideItems(sides(7, 3))));
        assertEquals(6, new SideItems(sides(8, 4)).size(), "three beside the one at the change are");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whereOneIsDoesNotDependOnWhatWasGuessed(long seed) {
        Random random = new Random(seed);
        int[] real = IntStream.range(0, 200).map(i -> 20 + random.nextInt(200)).toArray();
        List<Integer> asked = new ArrayList<>();
        SideScroll scroll = new SideScroll(real.length, i -> 100, i -> {
            asked.add(i);
            return real[i];
        });
        scroll.by(0, VIEW);
        assertTrue(asked.size() < 25, "only what is seen is measured: " + asked.size());
        scroll.reveal(120, VIEW, true);
        int y = scroll.y(120);
        assertTrue(y >= 0 && y < VIEW, "it is seen");
        assertTrue(asked.size() < 60, "those in between were never measured: " + asked.size());
        scroll.by(-37, VIEW);
        assertEquals(y + 37, scroll.y(120), "what is above turned out higher or lower, and nothing jumped");
        scroll.to(Integer.MAX_VALUE, VIEW);
        assertEquals(VIEW, scroll.y(199) + real[199], "the last one ends where the room ends");
        scroll.by(10_000, VIEW);
        assertEquals(VIEW, scroll.y(199) + real[199]);
        assertEquals(199, scroll.at(VIEW - 1));
        scroll.by(-1_000_000, VIEW);
        assertEquals(0, scroll.top());
        assertEquals(0, scroll.position());
        assertEquals(0, scroll.at(0));
    }

    @Test
    void fewRowsStayAtTheTop() {
        SideScroll scroll = new SideScroll(2, i -> 30, i -> 40);
        scroll.by(500, VIEW);
        assertEquals(0, scroll.position());
        assertEquals(80, scroll.total());
        assertEquals(-1, scroll.at(81));
        scroll.reveal(1, VIEW, true);
        assertEquals(40, scroll.y(1));
    }

    private static SideItems.Item row(int row) {
        return new SideItems.Item(row, row + 1, false);
    }

    private static List<SideItems.Item> all(SideItems items) {
        return IntStream.range(0, items.size()).mapToObj(items::get).toList();
    }

    /** That many paragraphs, of which one has other words. */
    private static Sides sides(int paragraphs, int changed) {
        Version before = ReportFactory.eINSTANCE.createVersion();
        Version after = ReportFactory.eINSTANCE.createVersion();
        Random random = new Random(paragraphs);
        for (int i = 0; i < paragraphs; i++) {
            StringBuilder words = new StringBuilder();
            for (int at = 0; at < 40; at++) {
                words.append((char) ('\u4E00' + random.nextInt(0x5000)));
            }
            add(before, words.toString());
            add(after, i == changed ? "另" + words.substring(1) : words.toString());
        }
        return Sides.of(before, after, Progress.NONE);
    }

    private static void add(Version version, String text) {
        Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        version.getParagraphs().add(paragraph);
    }
}
