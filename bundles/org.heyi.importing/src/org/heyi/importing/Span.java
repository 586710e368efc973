package org.heyi.importing;

/**
 * A range of UTF-16 offsets.
 *
 * @param start first offset, from 0
 * @param end offset after the last, at least {@code start}
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException when it ends before it begins, or begins before the text */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    /** @return number of UTF-16 units */
    public int length() {
        return end - start;
    }
}
