package org.heyi.importing;

import java.time.LocalDateTime;

/**
 * A tracked change, as an amendment to the text before it.
 *
 * @param author as written, may be empty
 * @param time when it was made by the author's clock, null where unknown
 * @param paragraph index of the paragraph changed
 * @param start offset in that paragraph's text
 * @param end offset after the text that was deleted; {@code start} for an insertion
 * @param original the text deleted, empty for an insertion
 * @param replacement the text inserted, empty for a deletion; a line feed is the end of an inserted paragraph
 */
public record ParsedAmendment(String author, LocalDateTime time, int paragraph, int start, int end, String original,
        String replacement) {
}
