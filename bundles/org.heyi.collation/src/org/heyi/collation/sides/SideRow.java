package org.heyi.collation.sides;

import java.util.List;

/**
 * Paragraphs that stand beside one another.
 *
 * @param kind what became of them
 * @param before indices of paragraphs of the former text, ascending and without others in between; empty where it has none here
 * @param after likewise of the later text
 * @param number of the change it belongs to, from 1 in reading order; 0 where nothing changed
 * @param other MOVED_AWAY and MOVED_HERE: index of the row in which the other end stands; else -1
 */
public record SideRow(Kind kind, List<Integer> before, List<Integer> after, int number, int other) {

    /** What became of paragraphs. */
    public enum Kind {
        /** To the letter. */
        UNCHANGED,
        /** Other words; where one became several or several one, all of them. */
        CHANGED,
        /** 增. */
        ADDED,
        /** 删. */
        REMOVED,
        /** 移: where it stood; it has no later side. */
        MOVED_AWAY,
        /** 移: where it stands now; it has no former side. */
        MOVED_HERE,
        /** Two texts in the same part, neither of which came of the other. */
        BESIDE
    }

    /** Copies the lists. */
    public SideRow {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** @return whether one is to see that something is otherwise than before */
    public boolean isChange() {
        return kind != Kind.UNCHANGED && kind != Kind.BESIDE;
    }

    /** @return whether one became several, or several one */
    public boolean isRegrouped() {
        return kind == Kind.CHANGED && before.size() != after.size();
    }

    SideRow at(int newNumber, int newOther) {
        return new SideRow(kind, before, after, newNumber, newOther);
    }
}
