package org.heyi.importing.internal.format;

import java.util.List;

import org.heyi.importing.SourceText;

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
 */
public record RawDocument(SourceText source, String text, List<Block> blocks, boolean lines, boolean exact,
        List<RawComment> comments, List<RawChange> changes) {
}
