package org.heyi.exchange;

import org.heyi.anchoring.QuoteSelector;

/** A selector of the Web Annotation data model that can be looked for in a plain text. */
public sealed interface Selection {

    /**
     * The words, with what stands around them.
     *
     * @param selector the words
     */
    record Quote(QuoteSelector selector) implements Selection {
    }

    /**
     * A place counted in code points from the beginning of the text; the end is exclusive.
     *
     * @param start from 0
     * @param end at least start
     */
    record Position(int start, int end) implements Selection {
    }

    /**
     * From the beginning of one place up to the beginning of another.
     *
     * @param from where it begins
     * @param to where it ends
     */
    record Range(Selection from, Selection to) implements Selection {
    }
}
