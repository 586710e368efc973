package org.heyi.importing;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A comment that came with the file.
 *
 * @param id id in the file
 * @param parent id of the comment it answers, empty without one
 * @param author as written, may be empty
 * @param initials as written, may be empty
 * @param time when it was written by the author's clock, null where unknown
 * @param utc the same as an instant, null where the file does not tell
 * @param resolved whether it was marked as done
 * @param text what it says, paragraphs separated by line feeds
 * @param startParagraph index of the paragraph where the passage begins, -1 without a passage
 * @param start offset in that paragraph's text
 * @param endParagraph index of the paragraph where the passage ends, -1 without a passage
 * @param end offset in that paragraph's text, after the passage
 */
public record ParsedComment(String id, String parent, String author, String initials, LocalDateTime time, Instant utc,
        boolean resolved, String text, int startParagraph, int start, int endParagraph, int end) {
}
