package org.heyi.base;

import java.util.concurrent.CancellationException;

/**
 * Where long work tells how far it is, and asks whether it should stop.
 *
 * <p>One piece of work calls {@link #begin} once and then {@link #worked} as it goes; both are hints for people.
 * Implementations may be asked from any thread.
 */
public interface Progress {

    /** Nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String task, long total) {
            // nobody watches
        }

        @Override
        public void worked(long done) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** The total of work whose size is not known beforehand. */
    long UNKNOWN = -1;

    /**
     * @param task localised name of the work
     * @param total units of work in all, at least 0, or {@link #UNKNOWN}
     */
    void begin(String task, long total);

    /**
     * @param done units done since the last call, at least 0
     */
    void worked(long done);

    /**
     * @return whether the work should stop as soon as it can leave everything whole
     */
    boolean isCancelled();

    /**
     * @throws CancellationException if {@link #isCancelled()}
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
