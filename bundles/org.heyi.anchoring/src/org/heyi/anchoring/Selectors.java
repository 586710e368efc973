package org.heyi.anchoring;

import java.util.Objects;

/** Describes a place so that it can be found again. */
public final class Selectors {

    /** Length of prefix and suffix in UTF-16 units; the length other annotation tools use. */
    public static final int CONTEXT = 32;

    private Selectors() {
    }

    /**
     * As {@link #describe(CharSequence, int, int)}; prefix and suffix reach over paragraph borders.
     *
     * @param document where the stretch is
     * @param range the stretch
     * @return the quote with its context
     */
    public static QuoteSelector describe(TextDocument document, TextRange range) {
        return describe(document.text(), range.start(), range.end());
    }

    /**
     * The quote of a stretch of text with up to {@link #CONTEXT} units of prefix and suffix. A context that would
     * begin or end within a surrogate pair is one unit shorter.
     *
     * @param text where the stretch is
     * @param start offset of its first unit
     * @param end offset behind its last unit
     * @return the quote with its context
     * @throws IndexOutOfBoundsException if the stretch is outside of the text
     * @throws IllegalArgumentException  if the stretch is empty
     */
    public static QuoteSelector describe(CharSequence text, int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        int before = Math.max(0, start - CONTEXT);
        if (splitsPair(text, before)) {
            before++;
        }
        int after = Math.min(text.length(), end + CONTEXT);
        if (splitsPair(text, after)) {
            after--;
        }
        return new QuoteSelector(text.subSequence(start, end).toString(),
                text.subSequence(Math.min(before, start), start).toString(),
                text.subSequence(end, Math.max(after, end)).toString());
    }

    /** Whether the place between two UTF-16 units is in the middle of a character. */
    static boolean splitsPair(CharSequence text, int offset) {
        return offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
