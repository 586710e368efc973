package org.heyi.importing.internal.format;

import java.util.List;

import org.heyi.importing.SourceText;
import org.heyi.importing.internal.clean.CleanRule;

/**
 * What a format makes of a file, before any clean-up.
 *
 * @param source where the text came from
 * @param text the whole raw text
 * @param blocks its paragraphs in order, without overlap; between them only white space
 * @param lines whether blocks are lines of a file rather than paragraphs of an author, so that some may be broken
 * @param exact whether the file's bytes follow from the text
 * @param comments comments that the file brings along
 * @param changes tracked changes that are not in the text
 * @param rules what the clean-up has to do first in such a file
 */
public record RawDocument(SourceText source, String text, List<Block> blocks, boolean lines, boolean exact,
        List<RawComment> comments, List<RawChange> changes, List<CleanRule> rules) {

    /** A document that holds text and nothing else. */
    public RawDocument(SourceText source, String text, List<Block> blocks, boolean lines, boolean exact) {
        this(source, text, blocks, lines, exact, List.of(), List.of(), List.of());
    }
}
