package org.heyi.cli.internal;

import java.io.PrintWriter;

/** A command is not carried out here: how it goes on is said by what is thrown. */
final class Elsewhere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Continuation continuation;

    /** How a command goes on. */
    @FunctionalInterface
    interface Continuation {
        /**
         * @param out where its output goes
         * @param err where its messages go
         * @return its exit code, or {@link HeyiCommand#AGAIN}
         */
        int follow(PrintWriter out, PrintWriter err);
    }

    Elsewhere(Continuation continuation) {
        super("goes on elsewhere", null, false, false);
        this.continuation = continuation;
    }

    int follow(PrintWriter out, PrintWriter err) {
        return continuation.follow(out, err);
    }
}
