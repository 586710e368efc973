package org.heyi.base.guard;

import java.time.Duration;
import java.util.concurrent.CancellationException;

import org.heyi.base.Progress;

/** A progress that knows when it was last heard of, and that lets go of whoever watches once nobody waits for the work any more. */
final class Pulse implements Progress {

    private final Progress watched;
    private volatile long heard = System.nanoTime();
    private volatile boolean abandoned;

    Pulse(Progress watched) {
        this.watched = watched;
    }

    /** How long nothing was heard. */
    Duration silence() {
        return Duration.ofNanos(System.nanoTime() - heard);
    }

    /** From now on the work is told to stop, and tells nobody how far it is. */
    void abandon() {
        abandoned = true;
    }

    @Override
    public void begin(String task, long total) {
        beat();
        watched.begin(task, total);
    }

    @Override
    public void worked(long done) {
        beat();
        watched.worked(done);
    }

    @Override
    public boolean isCancelled() {
        heard = System.nanoTime();
        return abandoned || watched.isCancelled();
    }

    private void beat() {
        heard = System.nanoTime();
        if (abandoned) {
            throw new CancellationException();
        }
    }
}
