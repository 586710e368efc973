package org.heyi.anchoring;

/**
 * A place by counting: TextPositionSelector of the W3C Web Annotation model, but in UTF-16 units as Java counts
 * them. On the wire the model counts code points: see {@link #ofCodePoints} and {@link #codePointStart}.
 *
 * @param start first UTF-16 unit, from 0
 * @param end   behind the last UTF-16 unit
 */
public record PositionSelector(int start, int end) {

    /** @throws IndexOutOfBoundsException if {@code start} is negative or behind {@code end} */
    public PositionSelector {
        if (start < 0 || end < start) {
            throw new IndexOutOfBoundsException("No range: " + start + ".." + end);
        }
    }

    /**
     * The selector for a place given in code points of this text.
     *
     * @param text the whole text
     * @param start code points before the place
     * @param end code points up to its end
     * @return the place in UTF-16 units
     * @throws IndexOutOfBoundsException if the place is outside of the text
     */
    public static PositionSelector ofCodePoints(CharSequence text, int start, int end) {
        int startUnit = Character.offsetByCodePoints(text, 0, start);
        return new PositionSelector(startUnit, Character.offsetByCodePoints(text, startUnit, end - start));
    }

    /**
     * @param text the whole text
     * @return number of code points before the place
     * @throws IndexOutOfBoundsException if this place is outside of the text
     */
    public int codePointStart(CharSequence text) {
        return Character.codePointCount(text, 0, start);
    }

    /**
     * @param text the whole text
     * @return number of code points up to its end
     * @throws IndexOutOfBoundsException if this place is outside of the text
     */
    public int codePointEnd(CharSequence text) {
        return Character.codePointCount(text, 0, end);
    }

    /** @return the place as a range */
    public TextRange range() {
        return new TextRange(start, end);
    }
}
