package org.heyi.base.guard;

import org.heyi.base.Progress;

/**
 * What is handed to a contribution and holds the progress by which it is known that it is alive.
 *
 * @param <S> its own type
 */
public interface Observed<S> {

    /** @return where the contribution tells how far it is, and asks whether to stop */
    Progress progress();

    /**
     * @param progress another one
     * @return the same with that progress
     */
    S with(Progress progress);
}
