package org.heyi.store;

import java.time.Instant;

/**
 * One event of the append-only history.
 *
 * @param sequence 1, 2, 3 … without gaps
 * @param at when the change was recorded
 * @param actor handle of who made it
 * @param type what kind of change, e.g. annotation.add
 * @param payload JSON: the objects created, updated (old and new values) and deleted
 * @param hash SHA-256 over the previous hash and all fields above, lower-case hex
 */
public record HistoryEntry(long sequence, Instant at, String actor, String type, String payload, String hash) {
}
