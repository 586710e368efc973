package org.heyi.anchoring;

import org.heyi.anchoring.internal.LeadingNumbers;

/** Figures, Latin words and the numbers of articles: what readers of Chinese text see as one thing although it has several characters. */
final class Tokens {

    private Tokens() {
    }

    /** Whether the character at this offset is a letter, a digit, or a point between digits; false outside. */
    static boolean at(CharSequence text, int offset) {
        if (offset < 0 || offset >= text.length()) {
            return false;
        }
        char c = text.charAt(offset);
        if (c == '.' || c == ',') {
            return offset > 0 && offset + 1 < text.length() && digit(text.charAt(offset - 1))
                    && digit(text.charAt(offset + 1));
        }
        return digit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether the border before this offset goes through a figure, a word or the number of an article. */
    static boolean cut(CharSequence text, int offset) {
        return at(text, offset - 1) && at(text, offset) || offset < text.length() && LeadingNumbers.cut(text, offset);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
