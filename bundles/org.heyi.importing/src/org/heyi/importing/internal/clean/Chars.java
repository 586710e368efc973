package org.heyi.importing.internal.clean;

/** Classes of characters that matter in Chinese text. */
public final class Chars {

    private static final String FULL_WIDTH_MARKS = "，。、；：？！（）“”‘’《》〈〉【】〔〕「」『』—…·～";
    private static final String TERMINAL = "。！？!?…";
    private static final String CLOSING = "”’）)》」』】〕";

    private Chars() {
    }

    /** Whether the code point is a Chinese character. */
    public static boolean han(int codePoint) {
        return codePoint >= 0x4E00 && codePoint <= 0x9FFF
                || codePoint >= 0x3007 && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** Whether the character is full-width punctuation of Chinese text. */
    public static boolean mark(int codePoint) {
        return FULL_WIDTH_MARKS.indexOf(codePoint) >= 0;
    }

    /** Whether a reader expects full-width punctuation beside the code point. */
    public static boolean chinese(int codePoint) {
        return han(codePoint) || mark(codePoint);
    }

    /** Whether the code point shows as a space or line end: white space of every width, no-break included. */
    public static boolean space(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }

    /** Whether the code point shows as nothing at all: zero-width marks and control characters. */
    public static boolean invisible(int codePoint) {
        return !space(codePoint) && (Character.getType(codePoint) == Character.CONTROL
                || Character.getType(codePoint) == Character.FORMAT && codePoint < 0x10000);
    }

    /** Whether the code point is a space or invisible. */
    public static boolean blank(int codePoint) {
        if (codePoint > ' ' && codePoint < 0x7F || han(codePoint)) {
            return false;
        }
        return space(codePoint) || invisible(codePoint);
    }

    /** Whether the character ends a line. */
    public static boolean lineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    /** Whether the text ends like a sentence, closing quotes and brackets not counted. */
    public static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i >= 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && TERMINAL.indexOf(text.charAt(i)) >= 0;
    }

    /**
     * The offset after the first sentence, closing quotes included, or -1 when the text has no full stop.
     *
     * @param limit where to stop looking
     */
    public static int firstSentenceEnd(String text, int limit) {
        int length = Math.min(text.length(), limit);
        for (int i = 0; i < length; i++) {
            if ("。！？".indexOf(text.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return -1;
    }

    /** Whether every double quote that is opened is closed, and none is closed before. */
    public static boolean quotesPaired(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '“' ? 1 : c == '”' ? -1 : 0;
        }
        return depth == 0;
    }
}
