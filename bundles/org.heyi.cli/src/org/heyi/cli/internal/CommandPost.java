package org.heyi.cli.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;

import org.heyi.base.Texts;
import org.heyi.usecase.CommandCarrier;

/** Takes in commands of other processes of the same user for a workspace that this process has open, and carries them out. */
final class CommandPost implements CommandCarrier.Carrying {

    private static final System.Logger LOG = System.getLogger(CommandPost.class.getName());
    private static final Texts TEXTS = HeyiCommand.TEXTS;
    /** How long a request may take to come in, milliseconds. */
    private static final long REQUEST_PATIENCE = 5_000;
    /** How long commands that run may still take when the workspace is to be closed, milliseconds. */
    private static final long CLOSING_PATIENCE = 2_000;
    /** Whoever comes when there are so many tries again. */
    private static final int MOST = 16;

    private final CommandCarrier.Host host;
    private final Services services;
    private final MeetingPlace place;
    private final byte[] word;
    private final ServerSocketChannel door;
    private final Timer timer = new Timer("heyi command requests", true);
    private final Set<Visit> visits = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    /**
     * @param host has the workspace open
     * @param services for the commands
     * @throws IOException when there is no place for it
     */
    CommandPost(CommandCarrier.Host host, Services services) throws IOException {
        this.host = host;
        this.services = services;
        place = MeetingPlace.prepare(host.folder());
        word = place.leaveWord();
        door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            door.bind(place.address());
        } catch (IOException e) {
            door.close();
            place.remove();
            throw e;
        }
        start("heyi commands", this::receive);
    }

    private static Thread start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void receive() {
        while (!closing) {
            try {
                SocketChannel channel = door.accept();
                if (visits.size() >= MOST) {
                    channel.close();
                    continue;
                }
                Visit visit = new Visit(channel);
                visits.add(visit);
                visit.thread.start();
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "no more commands are taken in", e);
                return;
            }
        }
    }

    /** One command. */
    private final class Visit {

        private final SocketChannel channel;
        private final Wire wire;
        private final Thread thread = new Thread(this::run, "heyi command");
        private volatile boolean cancelled;
        private volatile boolean running;

        Visit(SocketChannel channel) {
            this.channel = channel;
            this.wire = new Wire(channel);
            thread.setDaemon(true);
        }

        private void run() {
            try (channel) {
                Wire.Request request = request();
                String refusal = refusal(request);
                if (refusal != null) {
                    wire.send(Wire.REFUSED, refusal);
                } else if (!closing) {
                    carryOut(request);
                }
            } catch (EOFException e) {
                LOG.log(System.Logger.Level.DEBUG, "a command has gone", e);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "a command cannot be understood, or has gone", e);
            } finally {
                visits.remove(this);
            }
        }

        /** Whoever says nothing is sent away. */
        private Wire.Request request() throws IOException {
            TimerTask late = new TimerTask() {
                @Override
                public void run() {
                    hangUp();
                }
            };
            timer.schedule(late, REQUEST_PATIENCE);
            try {
                return wire.receive();
            } finally {
                late.cancel();
            }
        }

        private String refusal(Wire.Request request) {
            if (request.version() != Wire.VERSION) {
                return TEXTS.get("carried.version", request.version(), Wire.VERSION);
            }
            if (!MessageDigest.isEqual(word, request.word())) {
                return TEXTS.get("carried.word");
            }
            return null;
        }

        private void carryOut(Wire.Request request) throws IOException {
            OtherProcess where;
            try {
                where = new OtherProcess(request, host, () -> cancelled, () -> closing);
            } catch (InvalidPathException e) {
                throw new IOException(e);
            }
            running = true;
            wire.send(Wire.ACCEPTED, "");
            start("heyi command, the other end", this::watch);
            Outlet outlet = new Outlet(wire);
            int code = HeyiCommand.BUG;
            try {
                code = Texts.speaking(Locale.forLanguageTag(request.language()), () -> HeyiCommand.run(
                        request.args().toArray(String[]::new), services, outlet.writer(Wire.OUT), outlet.writer(Wire.ERR), where));
            } finally {
                outlet.end();
            }
            if (code == HeyiCommand.AGAIN) {
                wire.send(Wire.AGAIN, "");
            } else {
                wire.sendExit(code);
            }
        }

        /** Nothing more is said by a command but that it is over. */
        private void watch() {
            try {
                wire.more();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "the other end has gone", e);
            }
            cancelled = true;
        }

        private void hangUp() {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "not closed", e);
            }
        }

        private void end(long deadline) throws InterruptedException {
            if (!running) {
                hangUp();
            }
            thread.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            cancelled = true;
            thread.join();
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            door.close();
            place.remove();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "left behind: " + place.socket(), e);
        }
        try {
            long deadline = System.nanoTime() + CLOSING_PATIENCE * 1_000_000;
            for (Visit visit : visits) {
                visit.end(deadline);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
