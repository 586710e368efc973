package org.heyi.importing;

/**
 * A range of UTF-16 offsets.
 *
 * @param start first offset, from 0
 * @param end offset after the last, at least {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }
}
