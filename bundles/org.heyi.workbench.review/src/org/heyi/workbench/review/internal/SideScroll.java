package org.heyi.workbench.review.internal;

import java.util.function.IntUnaryOperator;

/**
 * Where one is in a column of items of which only those that were seen have a known height: what is at the top stays there when others
 * turn out higher or lower than they were taken for. Heights are pixels.
 */
final class SideScroll {

    private final int[] heights;
    private final boolean[] known;
    private final IntUnaryOperator measure;
    private long total;
    private long above;
    private int top;
    private int offset;

    /**
     * @param size how many items
     * @param estimate about how high one is
     * @param measure how high it is; asked of items in sight alone
     */
    SideScroll(int size, IntUnaryOperator estimate, IntUnaryOperator measure) {
        this.measure = measure;
        heights = new int[size];
        known = new boolean[size];
        for (int i = 0; i < size; i++) {
            heights[i] = Math.max(1, estimate.applyAsInt(i));
            total += heights[i];
        }
    }

    /** @return how high an item is */
    int height(int item) {
        if (!known[item]) {
            known[item] = true;
            int height = Math.max(1, measure.applyAsInt(item));
            total += height - heights[item];
            above += item < top ? height - heights[item] : 0;
            heights[item] = height;
        }
        return heights[item];
    }

    /** @return the item at the top of what is seen */
    int top() {
        return top;
    }

    /** @return how much of it is above what is seen */
    int offset() {
        return offset;
    }

    /** @return how high all are together, as far as is known */
    long total() {
        return total;
    }

    /** @return how much is above what is seen */
    long position() {
        return above + offset;
    }

    /**
     * Goes up or down.
     *
     * @param by pixels, down when positive
     * @param view how high what is seen is
     */
    void by(int by, int view) {
        if (heights.length == 0) {
            return;
        }
        offset += by;
        while (offset < 0 && top > 0) {
            top--;
            above -= heights[top];
            offset += height(top);
        }
        offset = Math.max(0, offset);
        while (top < heights.length - 1 && offset >= height(top)) {
            offset -= heights[top];
            above += heights[top];
            top++;
        }
        end(view);
    }

    /** Below the last item nothing is shown while there is something above. */
    private void end(int view) {
        int shown = -offset;
        int item = top;
        while (item < heights.length && shown < view) {
            shown += height(item++);
        }
        int missing = view - shown;
        while (missing > 0 && (offset > 0 || top > 0)) {
            if (offset == 0) {
                top--;
                above -= heights[top];
                offset = height(top);
            }
            int step = Math.min(missing, offset);
            offset -= step;
            missing -= step;
        }
    }

    /**
     * Goes to a place.
     *
     * @param position as of {@link #position}
     * @param view how high what is seen is
     */
    void to(long position, int view) {
        long wanted = Math.max(0, position);
        while (top > 0 && above > wanted) {
            top--;
            above -= heights[top];
        }
        while (top < heights.length - 1 && above + heights[top] <= wanted) {
            above += heights[top];
            top++;
        }
        offset = (int) Math.clamp(wanted - above, 0, height(top) - 1);
        end(view);
    }

    /**
     * Shows an item; it stays where it is when all of it is seen.
     *
     * @param item which
     * @param view how high what is seen is
     * @param middle whether to leave a quarter of the room above it where one has to go
     */
    void reveal(int item, int view, boolean middle) {
        int y = -offset;
        for (int i = top; i < item && y < view; i++) {
            y += height(i);
        }
        boolean seen = item >= top && y >= 0 && (y + height(item) <= view || y == 0);
        if (!seen) {
            while (top < item) {
                above += heights[top++];
            }
            while (top > item) {
                above -= heights[--top];
            }
            offset = 0;
            by(middle ? -Math.min(view / 4, Math.max(0, view - height(item))) : 0, view);
        }
    }

    /** @return the item at a height from the top of what is seen; -1 below the last */
    int at(int y) {
        int bottom = -offset;
        for (int i = top; i < heights.length; i++) {
            bottom += height(i);
            if (y < bottom) {
                return i;
            }
        }
        return -1;
    }

    /** @return y of an item from the top of what is seen, for one that is seen */
    int y(int item) {
        int y = -offset;
        for (int i = top; i < item; i++) {
            y += height(i);
        }
        return y;
    }
}
