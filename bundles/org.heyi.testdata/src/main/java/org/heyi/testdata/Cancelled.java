package org.heyi.testdata;

import org.heyi.base.Progress;

/** Somebody who cancelled long work before it began. */
public final class Cancelled implements Progress {

    @Override
    public void begin(String task, long total) {
        // Nobody watches.
    }

    @Override
    public void worked(long done) {
        // Nobody watches.
    }

    @Override
    public boolean isCancelled() {
        return true;
    }
}
