package org.heyi.collation.sides;

/**
 * How many changes there are of each kind; each is counted once, so that the four make {@link #all}.
 *
 * @param changed 改: other words in the same place
 * @param added 增
 * @param removed 删
 * @param moved 移, with other words or without
 * @param reworded how many of those that moved have other words as well
 * @param unchanged paragraphs that are the same to the letter
 * @param parts parts that both texts have; 0 where they were not compared by part
 */
public record Totals(int changed, int added, int removed, int moved, int reworded, int unchanged, int parts) {

    /** @return all changes */
    public int all() {
        return changed + added + removed + moved;
    }
}
