package org.heyi.anchoring;

import java.util.Objects;

/**
 * The words a comment is about, with what stands before and after them: TextQuoteSelector of the W3C Web
 * Annotation model.
 *
 * @param exact  the words, never empty
 * @param prefix text directly before them, of any length; empty where unknown or at the beginning
 * @param suffix text directly after them, of any length; empty where unknown or at the end
 */
public record QuoteSelector(String exact, String prefix, String suffix) {

    /** @throws IllegalArgumentException if there are no words */
    public QuoteSelector {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(suffix, "suffix");
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("A quote needs at least one character");
        }
    }

    /**
     * Words alone, context unknown.
     *
     * @param exact the words
     */
    public QuoteSelector(String exact) {
        this(exact, "", "");
    }
}
