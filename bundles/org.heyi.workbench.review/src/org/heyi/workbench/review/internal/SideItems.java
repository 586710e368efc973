package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.heyi.collation.sides.SideRow;
import org.heyi.collation.sides.Sides;

/** What is shown of a comparison, from top to bottom: rows, and long runs of rows without a change that are folded into one line. */
final class SideItems {

    /** So many rows, and no fewer, are worth a fold. */
    private static final int WORTH = 3;

    /**
     * A row, or several that are folded.
     *
     * @param from index of the first row
     * @param to index behind the last one
     * @param folded whether they stand in one line
     */
    record Item(int from, int to, boolean folded) {

        int size() {
            return to - from;
        }
    }

    private final Sides sides;
    private final BitSet open = new BitSet();
    private List<Item> items = List.of();
    private int[] ofRow = {};

    SideItems(Sides sides) {
        this.sides = sides;
        read();
    }

    private void read() {
        List<Item> found = new ArrayList<>();
        int rows = sides.rows().size();
        ofRow = new int[rows];
        for (int i = 0; i < rows; ) {
            int end = i;
            while (end < rows && isQuiet(end)) {
                end++;
            }
            // One unchanged row is kept next to each change for orientation.
            int from = i == 0 ? 0 : Math.min(end, i + 1);
            int to = end == rows ? rows : Math.max(from, end - 1);
            boolean fold = to - from >= WORTH && !open.get(from);
            add(found, i, fold ? from : end);
            if (fold) {
                for (int row = from; row < to; row++) {
                    ofRow[row] = found.size();
                }
                found.add(new Item(from, to, true));
                add(found, to, end);
            }
            if (end < rows) {
                add(found, end, end + 1);
            }
            i = end + 1;
        }
        items = found;
    }

    private void add(List<Item> found, int from, int to) {
        for (int row = from; row < to; row++) {
            ofRow[row] = found.size();
            found.add(new Item(row, row + 1, false));
        }
    }

    private boolean isQuiet(int row) {
        return sides.rows().get(row).kind() == SideRow.Kind.UNCHANGED && sides.rows().get(row).number() == 0;
    }

    int size() {
        return items.size();
    }

    Item get(int item) {
        return items.get(item);
    }

    /** @return index of the item in which a row stands */
    int of(int row) {
        return ofRow[row];
    }

    /** @return whether the row can be seen now and could not before */
    boolean unfold(int row) {
        Item item = items.get(ofRow[row]);
        if (item.folded) {
            open.set(item.from);
            read();
        }
        return item.folded;
    }

    /** @param fold whether to fold all again, or nothing any more */
    void foldAll(boolean fold) {
        open.clear();
        if (!fold) {
            open.set(0, sides.rows().size());
        }
        read();
    }
}
