package org.heyi.anchoring;

/**
 * A stretch of text: UTF-16 offsets, {@code end} exclusive, {@code 0 <= start <= end}.
 *
 * @param start of the first unit
 * @param end behind the last unit
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

    /** @throws IndexOutOfBoundsException if {@code start} is negative or behind {@code end} */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IndexOutOfBoundsException("No range: " + start + ".." + end);
        }
    }

    /** @return number of UTF-16 units */
    public int length() {
        return end - start;
    }

    /** @return whether it is a place between two characters */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * @param other another stretch of the same text
     * @return whether every character of {@code other} lies in this range
     */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * @param other another stretch of the same text
     * @return the number of characters that both ranges have, 0 if they only touch
     */
    public int overlap(TextRange other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /**
     * The characters of this range.
     *
     * @param text what the range is of
     * @return the characters
     * @throws IndexOutOfBoundsException if the range reaches behind the text
     */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
