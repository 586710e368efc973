package org.heyi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"李娜", " 第一代表团 ", "Ана", "欧阳·娜", "\uE000", "\u908A\uDB40\uDD00", "Jean-Luc O'Neil"})
    void namesAreNames(String name) {
        assertEquals(name.strip(), Names.require(name));
        assertEquals(name, Names.visible(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"李\u001b[31m娜", "李\u202e娜", "李\u2066娜", "李\u200b娜", "李\n娜", "李\u009b娜", "李\ufeff", "李\u3164", "李\ud800",
        "\uDB40\uDC41李"})
    void whatCannotBeSeenIsRefusedAndShown(String name) {
        String message = assertThrows(HeyiException.class, () -> Names.require(name)).getMessage();
        assertTrue(message.contains("\\u"), message);
        assertFalse(Names.hidden(message).isPresent(), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00a0\u2003"})
    void blanksAreNoName(String name) {
        assertThrows(HeyiException.class, () -> Names.require(name));
        assertTrue(Names.isBlank(name));
    }

    @Test
    void blanksBetweenWordsStay() {
        assertEquals("a\u3000b", Names.require("a\u3000b"));
    }
}
