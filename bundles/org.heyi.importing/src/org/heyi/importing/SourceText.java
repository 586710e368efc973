package org.heyi.importing;

/**
 * Where the text of a report came from.
 *
 * @param fileName name of the file, without folders
 * @param format {@code txt} or another extension in lower case
 * @param charset name of the encoding, empty when the format knows none
 * @param byteOrderMark whether the file began with one; it is not part of the text
 * @param sha256 of the source's bytes, lower-case hex
 */
public record SourceText(String fileName, String format, String charset, boolean byteOrderMark, String sha256) {
}
