package org.heyi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChineseNumeralsTest {

    @Test
    void whatIsPrintedIsReadAgain() {
        for (int i = 1; i < 100; i++) {
            assertEquals(i, ChineseNumerals.value(ChineseNumerals.print(i)));
            assertTrue(ChineseNumerals.print(i).matches(ChineseNumerals.PATTERN));
        }
        assertEquals("十", ChineseNumerals.print(10));
        assertEquals("二十", ChineseNumerals.print(20));
        assertEquals("2021", ChineseNumerals.print(2021));
    }

    @Test
    void quantitiesAreRead() {
        assertEquals(5_000, ChineseNumerals.quantity("五千"));
        assertEquals(320, ChineseNumerals.quantity("三百二十"));
        assertEquals(2_005, ChineseNumerals.quantity("两千零五"));
        assertEquals(17, ChineseNumerals.quantity("十七"));
        assertEquals(46_000, ChineseNumerals.quantity("四万六千"));
        assertEquals(245_000, ChineseNumerals.quantity("二十四万五千"));
        assertEquals(120_000_000, ChineseNumerals.quantity("一亿二千万"));
        assertEquals(3e12, ChineseNumerals.quantity("三万亿"));
        assertEquals(150, ChineseNumerals.quantity("一百五"));
        assertEquals(105, ChineseNumerals.quantity("一百零五"));
        assertEquals(175, ChineseNumerals.quantity("一七五"));
        assertEquals(0, ChineseNumerals.quantity(""));
        assertEquals(100_000_000, ChineseNumerals.unit('亿'));
        assertEquals(1, ChineseNumerals.unit('件'));
    }

    @Test
    void otherFormsAreRead() {
        assertEquals(2021, ChineseNumerals.value("二〇二一"));
        assertEquals(2021, ChineseNumerals.value("２０２１"));
        assertEquals(3, ChineseNumerals.value("3"));
        assertEquals(0, ChineseNumerals.value("甲"));
        assertEquals(0, ChineseNumerals.value("三十十"));
    }
}
