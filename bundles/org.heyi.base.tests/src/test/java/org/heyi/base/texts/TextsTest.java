package org.heyi.base.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.heyi.base.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Not in the package of the class under test: that has texts of its own. */
class TextsTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void chineseIsTheDefault() {
        assertEquals("你好，张三：第8段", Texts.of(TextsTest.class, Locale.CHINA).get("greeting", "张三", 8));
        assertEquals("你好，张三：第8段", Texts.of(TextsTest.class, Locale.ROOT).get("greeting", "张三", 8));
    }

    @Test
    void followsTheLocaleOfTheProcess() {
        Locale.setDefault(Locale.UK);
        assertEquals("Hello Ann, paragraph 8", Texts.of(TextsTest.class).get("greeting", "Ann", 8));
    }

    @Test
    void anUnknownLanguageGetsChineseAndNotTheMachinesLanguage() {
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("你好，Jean：第8段", Texts.of(TextsTest.class, Locale.FRENCH).get("greeting", "Jean", 8));
    }

    @Test
    void withoutArgumentsTheTextStaysAsItStands() {
        assertEquals("it's {unchanged}", Texts.of(TextsTest.class, Locale.ENGLISH).get("plain"));
    }

    @Test
    void aMissingKeyIsABug() {
        Texts texts = Texts.of(TextsTest.class, Locale.CHINA);
        assertTrue(texts.has("plain"));
        assertFalse(texts.has("absent"));
        IllegalStateException bug = assertThrows(IllegalStateException.class, () -> texts.get("absent"));
        assertTrue(bug.getMessage().contains("absent"), bug.getMessage());
    }

    @Test
    void aPackageWithoutTextsIsABug() {
        assertThrows(IllegalStateException.class, () -> Texts.of(Test.class, Locale.CHINA));
    }
}
