package org.heyi.collation;

import java.util.Comparator;

/**
 * Where a comment's passage stands, in words and as a key to sort by.
 *
 * @param rank 0 for the report as a whole, 1 for a passage of the current version, 2 for a passage of an older version
 * @param paragraph index of the paragraph in its version, 0-based; -1 for the report as a whole
 * @param start UTF-16 offset of the passage in that paragraph
 * @param endParagraph index of the paragraph where it ends
 * @param end UTF-16 offset of its end there, exclusive
 * @param place by part and paragraph, e.g. 第一部分“本届政府工作回顾”第3段
 * @param source page and line of the file that the report was imported from, in brackets; empty when it has none
 */
public record Locator(int rank, int paragraph, int start, int endParagraph, int end, String place, String source)
        implements Comparable<Locator> {

    private static final Comparator<Locator> BY_PLACE = Comparator.comparingInt(Locator::rank)
            .thenComparingInt(Locator::paragraph).thenComparingInt(Locator::start)
            .thenComparingInt(Locator::endParagraph).thenComparingInt(Locator::end);

    /** @return the place, with page and line of the file that the report was imported from */
    public String words() {
        return place + source;
    }

    /** Compares by place only: two comments on the same passage are equal here. */
    @Override
    public int compareTo(Locator other) {
        return BY_PLACE.compare(this, other);
    }
}
