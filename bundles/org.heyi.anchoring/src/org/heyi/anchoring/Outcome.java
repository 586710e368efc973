package org.heyi.anchoring;

import java.util.List;
import java.util.Objects;

/**
 * Where a passage of the old version stands in the new one.
 *
 * @param kind       what became of it
 * @param moved      whether it left the order of its neighbours; may be so for {@code CHANGED} and others as well
 * @param confidence 0 to 1: how sure the place is; for {@code LOST}, how sure it is that the passage is gone
 * @param level      what the place is: the words themselves, or what they stood in
 * @param ranges     the place in the new document, in its order; one range, or several if the passage was torn
 *                   apart. At {@code PARAGRAPH} the paragraph, at {@code SECTION} its paragraphs, at {@code REPORT}
 *                   the whole document
 * @param place      what a comment covers: the largest piece, with those beside it where nothing but little that is new
 *                   lies between; never the words of others
 * @param before     the words in the old version
 * @param after      the words that stand there now, pieces joined by a line feed; empty if {@code level} is not
 *                   {@code WORDS}
 */
public record Outcome(Kind kind, boolean moved, double confidence, Level level, List<TextRange> ranges,
        TextRange place, String before, String after) {

    /** What became of a passage. */
    public enum Kind {
        /** The same words (up to width, punctuation style and the like) in the same order. */
        KEPT,
        /** The same words in another place. */
        MOVED,
        /** Other words in the place of the old ones, or of some of them. */
        CHANGED,
        /** The words stand in more paragraphs or places than before. */
        SPLIT,
        /** A likely place, not sure enough to be trusted unseen. */
        DOUBTFUL,
        /** The words are gone. */
        LOST
    }

    /** What a comment hangs on, from firm to loose. */
    public enum Level {
        /** The words themselves. */
        WORDS,
        /** The paragraph they stood in. */
        PARAGRAPH,
        /** The section they stood in. */
        SECTION,
        /** The report as a whole. */
        REPORT
    }

    /** Refuses what is missing, and copies the list. */
    public Outcome {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(place, "place");
        ranges = List.copyOf(ranges);
    }

    /** For a place that is one. */
    Outcome(Kind kind, boolean moved, double confidence, Level level, TextRange place, String before, String after) {
        this(kind, moved, confidence, level, List.of(place), place, before, after);
    }

    /** @return from the first to the last character of the place; pieces of a split passage may have others in between */
    public TextRange range() {
        return new TextRange(ranges.getFirst().start(), ranges.getLast().end());
    }
}
