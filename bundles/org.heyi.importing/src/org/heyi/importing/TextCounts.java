package org.heyi.importing;

import org.heyi.importing.internal.clean.Chars;

/** How long a text is, as people count it. */
public final class TextCounts {

    private TextCounts() {
    }

    /**
     * @param text any text
     * @return number of characters (code points) that are neither white space nor invisible
     */
    public static int characters(CharSequence text) {
        return (int) text.codePoints().filter(c -> !Chars.blank(c)).count();
    }
}
