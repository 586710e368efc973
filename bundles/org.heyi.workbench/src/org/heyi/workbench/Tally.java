package org.heyi.workbench;

import java.util.EnumMap;
import java.util.Map;

/**
 * Counts the work that the window's thread does for what it shows, so that a test can say what an event may cost in
 * other terms than seconds. To be used on that thread only.
 */
public final class Tally {

    /** What is counted. */
    public enum Work {
        /** A question to the text control where a character stands. */
        PLACE_ASKED,
        /** A paragraph of which the lines were found. */
        PARAGRAPH_MEASURED,
        /** A paragraph of which the marks were laid out. */
        PARAGRAPH_MARKED,
        /** A card whose height was found by laying out its words. */
        CARD_MEASURED,
        /** A card that was given a place. */
        CARD_PLACED,
        /** A card that was drawn. */
        CARD_DRAWN,
        /** A comment that was put in order. */
        COMMENT_SORTED,
        /** A row of a table that was made. */
        ROW_MADE
    }

    private static final Map<Work, Integer> COUNTS = new EnumMap<>(Work.class);

    private Tally() {
    }

    /** @param work what was done once more */
    public static void count(Work work) {
        COUNTS.merge(work, 1, Integer::sum);
    }

    /** @return what was done since the last time this was asked; 0 for what is not in it */
    public static Map<Work, Integer> take() {
        Map<Work, Integer> counts = new EnumMap<>(COUNTS);
        COUNTS.clear();
        return counts;
    }
}
