package org.heyi.importing.internal.format;

import java.time.LocalDateTime;

/**
 * A tracked change in a file.
 *
 * @param start offset in the raw text of what was deleted, or of the place of an insertion
 * @param end offset after what was deleted
 * @param inserted what was inserted, empty for a deletion
 */
public record RawChange(String author, LocalDateTime time, int start, int end, String inserted) {
}
