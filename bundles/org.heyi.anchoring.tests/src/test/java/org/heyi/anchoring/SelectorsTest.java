package org.heyi.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SelectorsTest {

    @Test
    void describesWithContextOverParagraphBorders() {
        TextDocument document = Samples.heping();
        int at = document.text().indexOf("各位代表:");
        QuoteSelector quote = Selectors.describe(document, new TextRange(at, at + 5));
        assertEquals("各位代表:", quote.exact());
        assertEquals(32, quote.prefix().length());
        assertEquals(32, quote.suffix().length());
        assertEquals("\n现在,我代表和平区第十七届人民政府,向大会报告工作,请予审议,", quote.suffix());
    }

    @Test
    void contextEndsAtTheText() {
        assertEquals(new QuoteSelector("二", "一", "三"), Selectors.describe("一二三", 1, 2));
        assertThrows(IllegalArgumentException.class, () -> Selectors.describe("一二三", 1, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> Selectors.describe("一二三", 1, 4));
    }

    @Test
    void neverSplitsASurrogatePairOfTheContext() {
        String text = "\uD840\uDC00".repeat(40);
        QuoteSelector quote = Selectors.describe("a" + text + "b" + text + "a", 81, 82);
        assertEquals("\uD840\uDC00".repeat(16), quote.prefix());
        assertEquals("\uD840\uDC00".repeat(16), quote.suffix());
        QuoteSelector odd = Selectors.describe(text + "cb" + "d" + text, 81, 82);
        assertEquals("\uD840\uDC00".repeat(15) + "c", odd.prefix());
        assertEquals("d" + "\uD840\uDC00".repeat(15), odd.suffix());
    }

    @Test
    void countsCodePoints() {
        String text = "a\uD840\uDC00区\uD840\uDC00";
        PositionSelector position = PositionSelector.ofCodePoints(text, 2, 4);
        assertEquals(new PositionSelector(3, 6), position);
        assertEquals(2, position.codePointStart(text));
        assertEquals(4, position.codePointEnd(text));
        assertThrows(IndexOutOfBoundsException.class, () -> PositionSelector.ofCodePoints(text, 2, 5));
    }
}
