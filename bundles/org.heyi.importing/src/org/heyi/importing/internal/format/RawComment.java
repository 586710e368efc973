package org.heyi.importing.internal.format;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A comment in a file.
 *
 * @param start offset in the raw text, -1 when it is about no passage
 * @param end offset after the passage
 */
public record RawComment(String id, String parent, String author, String initials, LocalDateTime time, Instant utc,
        boolean resolved, String text, int start, int end) {
}
