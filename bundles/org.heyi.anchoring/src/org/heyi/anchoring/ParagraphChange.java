package org.heyi.anchoring;

import java.util.List;

/**
 * What became of some paragraphs that belong together.
 *
 * @param kind what became of them
 * @param before indexes of paragraphs of the old document, ascending
 * @param after  indexes of paragraphs of the new document, ascending
 * @param moved  whether most of the text left the order of its neighbours
 */
public record ParagraphChange(Kind kind, List<Integer> before, List<Integer> after, boolean moved) {

    /** What became of the paragraphs. */
    public enum Kind {
        /** One paragraph, to the letter. */
        UNCHANGED,
        /** One paragraph, other words. */
        CHANGED,
        /** One became several. */
        SPLIT,
        /** Several became one. */
        MERGED,
        /** Several became several others. */
        REARRANGED,
        /** Of the new document alone. */
        ADDED,
        /** Of the old document alone. */
        REMOVED
    }

    /** Copies the lists: what was given cannot change it later. */
    public ParagraphChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
