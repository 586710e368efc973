package org.heyi.export;

/**
 * What was read from a file that was exported earlier, whatever became of it since.
 *
 * @param imprint what it says of itself
 * @param rows what it holds now; the ids of the rows are empty
 */
public record Exported(Imprint imprint, ExportRows rows) {
}
