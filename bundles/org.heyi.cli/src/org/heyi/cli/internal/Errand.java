package org.heyi.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/** A command that the process which has the workspace open carries out: hands it over, and passes on what it says. */
final class Errand implements Elsewhere.Continuation {

    private static final Texts TEXTS = HeyiCommand.TEXTS;
    /** How long to wait for the answer whether it will be carried out, milliseconds. */
    private static final long ANSWER_PATIENCE = 10_000;
    private static final int MOST_CODE = 3;

    private final SocketChannel channel;
    private final Wire wire;

    private Errand(SocketChannel channel) {
        this.channel = channel;
        this.wire = new Wire(channel);
    }

    /**
     * Looks for the process that has a workspace open, and hands a command over to it.
     *
     * @param workspace its folder
     * @param args the command, as typed
     * @param waited milliseconds that it has waited
     * @return the command, which is being carried out; null where nobody does that
     * @throws HeyiException when it is refused
     */
    static Errand accepted(Path workspace, String[] args, long waited) {
        try {
            for (MeetingPlace place : MeetingPlace.of(workspace)) {
                byte[] word = place.readWord();
                Errand errand = word == null ? null : call(place);
                if (errand != null && errand.isAccepted(new Wire.Request(Wire.VERSION, word, Locale.getDefault().toLanguageTag(),
                        Path.of("").toAbsolutePath().toString(), workspace.toAbsolutePath().normalize().toString(), variables(), waited, List.of(args)))) {
                    return errand;
                }
            }
        } catch (IOException e) {
            // A folder that is not there, a file that goes just now: nobody to ask.
            System.getLogger(Errand.class.getName()).log(System.Logger.Level.DEBUG, "nobody carries out commands for " + workspace, e);
        }
        return null;
    }

    private static Map<String, String> variables() {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.keySet().retainAll(Surroundings.VARIABLES);
        return all;
    }

    /** Nobody answers where a process was killed. */
    private static Errand call(MeetingPlace place) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(place.address());
            return new Errand(channel);
        } catch (IOException e) {
            channel.close();
            System.getLogger(Errand.class.getName()).log(System.Logger.Level.DEBUG, "no answer at " + place.socket(), e);
            return null;
        }
    }

    private boolean isAccepted(Wire.Request request) throws IOException {
        Timer timer = new Timer("answer", true);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                hangUp();
            }
        }, ANSWER_PATIENCE);
        boolean accepted = false;
        try {
            wire.send(request);
            Wire.Frame answer = wire.frame();
            switch (answer.kind()) {
                case Wire.ACCEPTED -> accepted = true;
                case Wire.REFUSED -> throw new HeyiException(answer.text());
                default -> throw new HeyiException(TEXTS.get("carried.protocol"));
            }
        } catch (IOException e) {
            // It closes its workspace just now, or does not answer at all.
            System.getLogger(Errand.class.getName()).log(System.Logger.Level.DEBUG, "not accepted", e);
        } finally {
            timer.cancel();
            if (!accepted) {
                channel.close();
            }
        }
        return accepted;
    }

    private void hangUp() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(Errand.class.getName()).log(System.Logger.Level.DEBUG, "not closed", e);
        }
    }

    @Override
    public int follow(PrintWriter out, PrintWriter err) {
        try (channel) {
            while (true) {
                Wire.Frame frame = wire.frame();
                switch (frame.kind()) {
                    case Wire.OUT -> say(out, frame);
                    case Wire.ERR -> say(err, frame);
                    case Wire.EXIT -> {
                        int code = frame.content().getInt();
                        return code < 0 || code > MOST_CODE ? HeyiCommand.BUG : code;
                    }
                    case Wire.AGAIN -> {
                        return HeyiCommand.AGAIN;
                    }
                    default -> throw new Wire.ProtocolException("frame " + frame.kind());
                }
            }
        } catch (Wire.ProtocolException e) {
            throw new HeyiException(TEXTS.get("carried.protocol"), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("carried.lost"), e);
        }
    }

    private static void say(PrintWriter to, Wire.Frame frame) {
        to.write(frame.text());
        to.flush();
    }
}
