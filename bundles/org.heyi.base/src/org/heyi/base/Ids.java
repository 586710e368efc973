package org.heyi.base;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Makes ids: UUIDs of version 7 (RFC 9562, section 5.7) in the usual 36 characters, lower case.
 *
 * <p>Ids of one instance sort, as strings, in the order in which they were made, also when the clock stands still
 * or goes back. 48 bits are milliseconds since 1970; the 12 bits after the version and the first 14 bits after the
 * variant are a counter that starts at a random place each millisecond; 48 bits are random. Thread-safe.
 */
public final class Ids {

    private static final int COUNTER_BITS = 26;
    private static final long COUNTER_MAX = (1L << COUNTER_BITS) - 1;

    private final LongSupplier clock;
    private final SecureRandom random = new SecureRandom();
    private long millis = -1;
    private long counter;

    /** Ids by the system's clock. */
    public Ids() {
        this(System::currentTimeMillis);
    }

    /**
     * @param clock milliseconds since 1970, for tests and for reproducible data
     */
    public Ids(LongSupplier clock) {
        this.clock = Objects.requireNonNull(clock);
    }

    /**
     * @return a new id, greater than every id that this instance returned before
     */
    public String next() {
        long tail = random.nextLong() & 0xFFFF_FFFF_FFFFL;
        long time;
        long count;
        synchronized (this) {
            long now = clock.getAsLong();
            if (now > millis) {
                millis = now;
                // The upper half stays free, so that at least 2^25 ids fit into one millisecond.
                counter = random.nextLong() & (COUNTER_MAX >>> 1);
            } else if (++counter > COUNTER_MAX) {
                millis++;
                counter = 0;
            }
            time = millis;
            count = counter;
        }
        long most = time << 16 | 0x7000L | count >>> 14;
        long least = 0x8000_0000_0000_0000L | (count & 0x3FFF) << 48 | tail;
        return new UUID(most, least).toString();
    }
}
