package org.heyi.anchoring;

import java.util.Objects;

/**
 * A stretch of one paragraph: UTF-16 offsets into the paragraph's own text, {@code end} exclusive.
 *
 * @param paragraphId id of the paragraph
 * @param start of the first unit
 * @param end behind the last unit
 */
public record ParagraphRange(String paragraphId, int start, int end) {

    /** @throws IndexOutOfBoundsException if {@code start} is negative or behind {@code end} */
    public ParagraphRange {
        Objects.requireNonNull(paragraphId, "paragraphId");
        if (start < 0 || end < start) {
            throw new IndexOutOfBoundsException("No range: " + start + ".." + end);
        }
    }
}
