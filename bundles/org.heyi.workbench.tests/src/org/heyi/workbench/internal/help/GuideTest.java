package org.heyi.workbench.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.parser.Parser;
import org.heyi.workbench.internal.help.Page.Kind;
import org.heyi.workbench.internal.help.Page.Span;
import org.heyi.workbench.internal.help.Page.Style;
import org.junit.jupiter.api.Test;

/** The guide as it is shipped. */
class GuideTest {

    /** Every character is ten pixels wide. */
    private static final PageWriter.Typography TEN = new PageWriter.Typography() {
        @Override
        public int width(String words, boolean bold) {
            return words.length() * 10;
        }

        @Override
        public int[] breaks(String words, boolean bold, int width) {
            int each = Math.max(1, width / 10);
            int lines = Math.max(1, (words.length() + each - 1) / each);
            int[] at = new int[lines + 1];
            for (int i = 0; i < lines; i++) {
                at[i] = i * each;
            }
            at[lines] = words.length();
            return at;
        }
    };

    private final Guide guide = Guide.read();

    private static Page page(Guide.Chapter chapter) {
        return PageWriter.write(chapter, TEN, 700);
    }

    @Test
    void itHasAllChaptersInTheirOrder() {
        assertEquals(List.of("01-start", "02-report", "03-comments", "04-collation", "05-safekeeping", "06-plugins", "07-ledger", "08-people",
                "09-handing-in", "10-papers", "11-clerk"), guide.chapters().stream().map(Guide.Chapter::name).toList());
        assertEquals("批注", guide.chapter("03-comments.md").orElseThrow().title());
    }

    @Test
    void everyLinkLeadsToAHeadingAndEveryPictureIsThere() {
        List<String> astray = new ArrayList<>();
        int links = 0;
        for (Guide.Chapter chapter : guide.chapters()) {
            Page page = page(chapter);
            for (Span span : page.spans()) {
                if (span.style() == Style.PICTURE) {
                    assertNotNull(Guide.picture(span.target()), span.target());
                } else if (span.style() == Style.LINK) {
                    links++;
                    String[] parts = span.target().split("#", 2);
                    Page to = parts[0].isEmpty() ? page : guide.chapter(parts[0]).map(GuideTest::page).orElse(null);
                    if (to == null || parts.length > 1 && !to.anchors().contains(Guide.anchor(parts[1]))) {
                        astray.add(chapter.name() + ": " + span.target());
                    }
                }
            }
        }
        assertEquals(List.of(), astray);
        assertTrue(links > 20, "links: " + links);
    }

    @Test
    void aPictureThatIsMissingIsSaidInWords() {
        String words = "Before.\n\n![the window at work](../images/gone.png)\n\nAfter.\n";
        Page page = page(new Guide.Chapter("lost", "Lost", Parser.builder().build().parse(words), List.of()));
        assertEquals(List.of("Before.", "the window at work", "After."), page.text().lines().filter(each -> !each.isBlank()).toList());
        assertTrue(page.spans().stream().noneMatch(each -> each.style() == Style.PICTURE));
    }

    @Test
    void linesAndTextAreTheSame() {
        for (Guide.Chapter chapter : guide.chapters()) {
            Page page = page(chapter);
            String[] lines = page.text().split("\n", -1);
            assertEquals(page.lines().size(), lines.length, chapter.name());
            int last = 0;
            for (Span span : page.spans()) {
                assertTrue(span.start() >= last, chapter.name() + " " + span);
                last = span.start() + span.length();
                assertTrue(last <= page.text().length(), chapter.name() + " " + span);
            }
        }
    }

    @Test
    void aTableHasAColumnForEachOfItsCells() {
        Page page = page(guide.chapter("01-start").orElseThrow());
        int head = page.lines().stream().map(Page.Line::kind).toList().indexOf(Kind.TABLE_HEAD);
        assertEquals("退出码\t含义", page.text().split("\n")[head]);
        assertEquals("0\t完成", page.text().split("\n")[head + 1]);
        assertEquals(2, page.lines().get(head).stops().length);
        assertEquals(Kind.TABLE_ROW, page.lines().get(head + 1).kind());
    }

    @Test
    void aCellThatIsTooLongGoesOnBelow() {
        Page wide = PageWriter.write(guide.chapter("01-start").orElseThrow(), TEN, 700);
        Page narrow = PageWriter.write(guide.chapter("01-start").orElseThrow(), TEN, 200);
        assertEquals(0, wide.lines().stream().filter(each -> each.kind() == Kind.TABLE_MORE).count());
        assertTrue(narrow.lines().stream().anyMatch(each -> each.kind() == Kind.TABLE_MORE));
    }
}
