package org.heyi.workbench.internal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

import org.heyi.base.Progress;

/** Progress that also says, at each percent, how far it is. */
public final class Percents implements Progress {

    private static final int ALL = 100;

    private final Progress to;
    private final IntConsumer shown;
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    /**
     * @param to told as well, and asked whether to stop
     * @param shown gets each percent, 1 to 100, in the thread that does the work
     */
    public Percents(Progress to, IntConsumer shown) {
        this.to = to;
        this.shown = shown;
    }

    @Override
    public void begin(String task, long all) {
        total.set(all);
        to.begin(task, all);
    }

    @Override
    public void worked(long more) {
        long before = done.getAndAdd(more);
        if (total.get() > 0 && before * ALL / total.get() != (before + more) * ALL / total.get()) {
            shown.accept((int) Math.min(ALL, (before + more) * ALL / total.get()));
        }
        to.worked(more);
    }

    @Override
    public boolean isCancelled() {
        return to.isCancelled();
    }
}
