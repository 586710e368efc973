package org.heyi.anchoring;

/**
 * A place where a quote may stand.
 *
 * @param range    place in the document
 * @param text     what stands there
 * @param score    0 to 1: how well words and context agree; 1 only if all agree to the letter
 * @param verbatim whether the words agree to the letter, not only up to width, punctuation style, spaces, case or
 *                 traditional characters
 */
public record Match(TextRange range, String text, double score, boolean verbatim) {
}
