package org.heyi.cli.internal;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;

import org.heyi.base.Progress;

/** Names the work on standard error when it takes long enough for people to wonder. */
final class ConsoleProgress implements Progress {

    private static final long PATIENCE_NANOS = 1_000_000_000L;

    private final PrintWriter err;
    private final BooleanSupplier cancelled;
    private String task = "";
    private long total = UNKNOWN;
    private long done;
    private long shown = System.nanoTime();

    ConsoleProgress(PrintWriter err, BooleanSupplier cancelled) {
        this.err = err;
        this.cancelled = cancelled;
    }

    @Override
    public void begin(String newTask, long newTotal) {
        task = newTask;
        total = newTotal;
        done = 0;
    }

    @Override
    public void worked(long more) {
        done += more;
        if (System.nanoTime() - shown > PATIENCE_NANOS) {
            shown = System.nanoTime();
            err.println(total > 0 ? task + " " + Math.min(100, done * 100 / total) + "%" : task);
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted() || cancelled.getAsBoolean();
    }
}
