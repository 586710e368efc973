package org.heyi.collation;

import org.heyi.base.Texts;

/** The texts of this package. */
final class CollationTexts {

    private static final Texts TEXTS = Texts.of(CollationTexts.class);

    private CollationTexts() {
    }

    static String get(String key, Object... args) {
        return TEXTS.get(key, args);
    }
}
