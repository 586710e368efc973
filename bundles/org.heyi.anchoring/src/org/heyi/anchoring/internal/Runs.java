package org.heyi.anchoring.internal;

import java.util.Arrays;

/**
 * Stretches of two texts that belong together, as a growing table of rows: place in the first text, place in the
 * second, length in UTF-16 units, the block a row belongs to, and how sure it is.
 */
public final class Runs {

    /** The block of everything that kept its order. Blocks from 1 on moved, each as a whole. */
    public static final int IN_ORDER = 0;

    /** Information is counted in sixteenths of a bit. */
    public static final int BIT = 16;

    private static final int COLUMNS = 5;

    private int[] rows = new int[16 * COLUMNS];
    private int size;

    public int size() {
        return size;
    }

    public int a(int row) {
        return rows[row * COLUMNS];
    }

    public int b(int row) {
        return rows[row * COLUMNS + 1];
    }

    public int length(int row) {
        return rows[row * COLUMNS + 2];
    }

    public int block(int row) {
        return rows[row * COLUMNS + 3];
    }

    /**
     * How much more than chance the match tells, in {@link #BIT sixteenths} of a bit: by n bits more, and one
     * in 2^n matches like this one is a coincidence. 0 where a match only continues its neighbour.
     */
    public int surplus(int row) {
        return rows[row * COLUMNS + 4];
    }

    public int aEnd(int row) {
        return a(row) + length(row);
    }

    public int bEnd(int row) {
        return b(row) + length(row);
    }

    public void add(int a, int b, int length, int block, int surplus) {
        if (size * COLUMNS == rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        rows[size * COLUMNS] = a;
        rows[size * COLUMNS + 1] = b;
        rows[size * COLUMNS + 2] = length;
        rows[size * COLUMNS + 3] = block;
        rows[size * COLUMNS + 4] = surplus;
        size++;
    }

    void set(int row, int a, int b, int length, int block) {
        rows[row * COLUMNS] = a;
        rows[row * COLUMNS + 1] = b;
        rows[row * COLUMNS + 2] = length;
        rows[row * COLUMNS + 3] = block;
    }

    /** Turns the order of the rows from {@code first} on. */
    public void reverse(int first) {
        for (int i = first, j = size - 1; i < j; i++, j--) {
            for (int column = 0; column < COLUMNS; column++) {
                int kept = rows[i * COLUMNS + column];
                rows[i * COLUMNS + column] = rows[j * COLUMNS + column];
                rows[j * COLUMNS + column] = kept;
            }
        }
    }

    /** The rows in the order of the first text, neighbours on one diagonal and of one block as one row. */
    public Runs sorted() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (long) a(i) << 32 | i;
        }
        Arrays.sort(keys);
        Runs sorted = new Runs();
        for (long key : keys) {
            int i = (int) key;
            int last = sorted.size - 1;
            if (length(i) == 0) {
                continue;
            }
            if (last >= 0 && sorted.aEnd(last) == a(i) && sorted.bEnd(last) == b(i) && sorted.block(last) == block(i)) {
                sorted.rows[last * COLUMNS + 2] += length(i);
                sorted.rows[last * COLUMNS + 4] = Math.max(sorted.surplus(last), surplus(i));
            } else {
                sorted.add(a(i), b(i), length(i), block(i), surplus(i));
            }
        }
        return sorted;
    }

    /** Index of the last row that starts at or before {@code offset} of the first text, -1 if none; rows sorted. */
    public int lastAtOrBefore(int offset) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (a(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
