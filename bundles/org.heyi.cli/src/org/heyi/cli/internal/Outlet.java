package org.heyi.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a command says, on its way to whoever typed it. It is sent from a thread of its own, so that a reader who takes his time
 * does not hold up a command that has the workspace.
 */
final class Outlet {

    /** So many characters may wait; the memory of the window is not for what nobody reads. */
    private static final int MOST = 32 << 20;
    private static final int PIECE = 64 << 10;

    private final Wire wire;
    private final Deque<Piece> waiting = new ArrayDeque<>();
    private final Thread sender;
    private int size;
    private boolean ended;
    private IOException failure;

    private record Piece(byte kind, StringBuilder text) {
    }

    Outlet(Wire wire) {
        this.wire = wire;
        this.sender = new Thread(this::send, "heyi command output");
        sender.setDaemon(true);
        sender.start();
    }

    /**
     * @param kind {@link Wire#OUT} or {@link Wire#ERR}
     * @return where to write what is sent as such
     */
    Writer writer(byte kind) {
        return new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                add(kind, text, offset, length);
            }

            @Override
            public void flush() {
                // It is on its way.
            }

            @Override
            public void close() {
                // The end is told by the exit code.
            }
        };
    }

    private synchronized void add(byte kind, char[] text, int offset, int length) throws IOException {
        while (failure == null && size > MOST) {
            pause();
        }
        if (failure != null) {
            throw failure;
        }
        size += length;
        Piece last = waiting.peekLast();
        if (last == null || last.kind != kind || last.text.length() > PIECE) {
            last = new Piece(kind, new StringBuilder());
            waiting.add(last);
        }
        last.text.append(text, offset, length);
        notifyAll();
    }

    private void pause() throws IOException {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void send() {
        try {
            for (Piece next = next(); next != null; next = next()) {
                for (int from = 0; from < next.text.length(); from += PIECE) {
                    wire.send(next.kind, next.text.subSequence(from, Math.min(next.text.length(), from + PIECE)));
                }
            }
        } catch (IOException e) {
            failed(e);
        }
    }

    private synchronized Piece next() throws IOException {
        while (waiting.isEmpty() && !ended) {
            pause();
        }
        Piece next = waiting.poll();
        size -= next == null ? 0 : next.text.length();
        notifyAll();
        return next;
    }

    private synchronized void failed(IOException e) {
        failure = new IOException(TerminalWriter.NOBODY_READS, e);
        waiting.clear();
        notifyAll();
    }

    /** Waits until everything was sent, or cannot be any more. */
    void end() {
        synchronized (this) {
            ended = true;
            notifyAll();
        }
        try {
            sender.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
