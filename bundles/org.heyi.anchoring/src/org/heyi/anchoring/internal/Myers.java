package org.heyi.anchoring.internal;

import java.util.Arrays;

/**
 * Approximate matching of one pattern by G. Myers, "A fast bit-vector algorithm for approximate string matching
 * based on dynamic programming" (J. ACM 46, 1999), with the block step of H. Hyyrö (2003): 64 rows of the matrix a
 * step, so the time is (pattern / 64) · text. An error is one unit inserted, deleted or replaced. Immutable.
 */
public final class Myers {

    /** Told of every end at which the pattern matches. */
    @FunctionalInterface
    public interface Hits {
        /**
         * @param end    offset behind the last matched unit
         * @param errors least number of errors of a match that ends here
         */
        void hit(int end, int errors);
    }

    private final int length;
    private final int blocks;
    private final char[] keys;
    private final int[] rowOf;
    private final long[] rows;

    public Myers(char[] pattern) {
        this(pattern, 0, pattern.length, false);
    }

    /**
     * @param backward read the pattern, and later the texts, from right to left
     * @throws IllegalArgumentException if the pattern is empty
     */
    public Myers(char[] pattern, int from, int to, boolean backward) {
        length = to - from;
        if (length <= 0) {
            throw new IllegalArgumentException("Empty pattern");
        }
        blocks = (length + 63) / 64;
        int capacity = Integer.highestOneBit(length) * 4;
        keys = new char[capacity];
        rowOf = new int[capacity];
        int used = 1; // row 0 stays zero: characters that the pattern does not have
        for (int i = from; i < to; i++) {
            int slot = slot(pattern[i]);
            if (rowOf[slot] == 0) {
                keys[slot] = pattern[i];
                rowOf[slot] = used++;
            }
        }
        rows = new long[used * blocks];
        for (int i = 0; i < length; i++) {
            char c = pattern[backward ? to - 1 - i : from + i];
            rows[rowOf[slot(c)] * blocks + (i >>> 6)] |= 1L << (i & 63);
        }
    }

    private int slot(char c) {
        int mask = keys.length - 1;
        int slot = (c * 0x9E3779B1 >>> 7) & mask;
        while (rowOf[slot] != 0 && keys[slot] != c) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Finds every end in {@code text[from, to)} of a match with at most {@code maxErrors} errors, left to right. */
    public void search(char[] text, int from, int to, int maxErrors, Hits hits) {
        long[] plus = new long[blocks];
        long[] minus = new long[blocks];
        Arrays.fill(plus, -1L);
        int errors = length;
        for (int i = from; i < to; i++) {
            errors += step(text[i], plus, minus, 0);
            if (errors <= maxErrors) {
                hits.hit(i + 1, errors);
            }
        }
    }

    /**
     * Matches the pattern against the beginning of {@code text[from, to)} and lets the end free.
     *
     * @return errors of the best beginning in the upper 32 bits, its length in the lower ones; among equals the
     *         one nearest to the pattern's own length
     */
    public long matchPrefix(char[] text, int from, int to) {
        return match(text, from, to, 1);
    }

    /** As {@link #matchPrefix}, from right to left from {@code to}; for a pattern made with {@code backward}. */
    public long matchSuffix(char[] text, int from, int to) {
        return match(text, to - 1, from - 1, -1);
    }

    public static int errors(long match) {
        return (int) (match >>> 32);
    }

    public static int length(long match) {
        return (int) match;
    }

    private long match(char[] text, int first, int behind, int direction) {
        long[] plus = new long[blocks];
        long[] minus = new long[blocks];
        Arrays.fill(plus, -1L);
        int errors = length;
        int best = length;
        int bestLength = 0;
        int steps = 0;
        for (int i = first; i != behind && steps < 2 * length; i += direction) {
            errors += step(text[i], plus, minus, 1);
            steps++;
            if (errors < best || errors == best && Math.abs(steps - length) < Math.abs(bestLength - length)) {
                best = errors;
                bestLength = steps;
            }
        }
        return (long) best << 32 | bestLength;
    }

    /** Advances all blocks by one character of the text; returns the change in the last row: -1, 0 or 1. */
    private int step(char c, long[] plus, long[] minus, int carry) {
        int row = rowOf[slot(c)] * blocks;
        for (int b = 0; b < blocks; b++) {
            long high = b == blocks - 1 ? 1L << (length - 1 & 63) : 1L << 63;
            long equal = rows[row + b];
            long vertical = equal | minus[b];
            if (carry < 0) {
                equal |= 1;
            }
            long horizontal = (equal & plus[b]) + plus[b] ^ plus[b] | equal;
            long up = minus[b] | ~(horizontal | plus[b]);
            long down = plus[b] & horizontal;
            int out = (up & high) != 0 ? 1 : (down & high) != 0 ? -1 : 0;
            up <<= 1;
            down <<= 1;
            if (carry < 0) {
                down |= 1;
            } else if (carry > 0) {
                up |= 1;
            }
            plus[b] = down | ~(vertical | up);
            minus[b] = up & vertical;
            carry = out;
        }
        return carry;
    }
}
