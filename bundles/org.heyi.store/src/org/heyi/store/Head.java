package org.heyi.store;

/**
 * An event of the history as the end of everything before it: whoever knows its hash can tell later whether that was altered.
 *
 * @param sequence its number; 0 for a history without events
 * @param hash its hash, 64 digits of lower-case hex
 */
public record Head(long sequence, String hash) {
}
