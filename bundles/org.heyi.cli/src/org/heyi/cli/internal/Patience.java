package org.heyi.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.heyi.base.Texts;

/** How long a command waits for a workspace that others have: 30 seconds, and it says so after two. */
final class Patience implements BooleanSupplier {

    /** Milliseconds. */
    static final long ALL = 30_000;
    private static final long SILENT = 2_000;
    private static final Texts TEXTS = HeyiCommand.TEXTS;

    private final Path folder;
    private final PrintWriter err;
    private final BooleanSupplier cancelled;
    private final long all;
    private final long began;
    private boolean said;

    /**
     * @param folder of the workspace
     * @param err where it is said that one waits
     * @param waited milliseconds that it has waited elsewhere
     * @param all milliseconds that it waits altogether
     * @param cancelled whether whoever waits does not want to any more
     */
    Patience(Path folder, PrintWriter err, long waited, long all, BooleanSupplier cancelled) {
        this.folder = folder;
        this.err = err;
        this.cancelled = cancelled;
        this.all = all;
        this.began = System.nanoTime() - waited * 1_000_000;
        this.said = waited > SILENT;
    }

    /** @return milliseconds that it has waited */
    long waited() {
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** @return whether to go on waiting */
    @Override
    public boolean getAsBoolean() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        long waited = waited();
        if (!said && waited > SILENT && waited < all) {
            said = true;
            err.println(TEXTS.get("waiting", folder, Math.max(1, (all - waited) / 1000)));
        }
        return waited < all;
    }
}
