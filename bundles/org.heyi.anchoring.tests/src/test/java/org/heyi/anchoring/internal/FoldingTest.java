package org.heyi.anchoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void whatReadersTakeForTheSameFoldsAlike() {
        String[] pairs = {",，", ":：", "(（", "5５", "Aａ", "\"“", "\"」", "'’", "-—", "-─", " \u3000", " \u00A0", "国國",
            "办辦", ".。", "<《", "%％", "龍龙", "\u2F00一", "、､"};
        for (String pair : pairs) {
            assertEquals(Folding.fold(pair.charAt(0)), Folding.fold(pair.charAt(1)), pair);
        }
    }

    @Test
    void foldingIsStable() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char once = Folding.fold((char) c);
            assertEquals(once, Folding.fold(once), () -> Integer.toHexString(once));
        }
    }

    @Test
    void wordingLeadsBackToTheText() {
        CompactText compact = new CompactText("  ——五年 来……,Ａ");
        assertEquals("-五年来.,a", new String(compact.chars()));
        assertEquals(2, compact.start(0));
        assertEquals(4, compact.end(0));
        assertEquals(3, compact.indexFrom(7));
        assertTrue(compact.matches("来.".toCharArray(), 3));
        assertEquals(-1, compact.indexOf("年来来".toCharArray(), 0));
    }
}
