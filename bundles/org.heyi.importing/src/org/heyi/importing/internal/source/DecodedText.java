package org.heyi.importing.internal.source;

/**
 * Text and how it was encoded.
 *
 * @param text without the byte order mark
 * @param charset name of the encoding
 * @param byteOrderMark whether there was one
 * @param exact whether encoding the text again gives the same bytes
 */
public record DecodedText(String text, String charset, boolean byteOrderMark, boolean exact) {
}
