package org.heyi.base.guard;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.heyi.base.Progress;
import org.heyi.base.StateFolder;
import org.heyi.base.Texts;

/**
 * Calls contributions of plug-ins on a thread of their own, catches what they throw and does not wait for those of which nothing
 * is heard. Knows the faults of this run and who is switched off. May be used from any thread.
 */
public final class Guards {

    /** How long nothing may be heard of a contribution that works, in seconds; 0 waits for ever, for whoever looks for a mistake in it. */
    public static final String SECONDS = "heyi.plugin.seconds";

    private static final Texts TEXTS = Texts.of(Guards.class);
    private static final long WORKING_SECONDS = 30;
    /** To be made and to say what one is called takes no work; a list that somebody looks at waits for it. */
    private static final Duration SAYING = Duration.ofSeconds(10);
    /** How long a contribution may take to notice that it was cancelled. */
    private static final Duration STOPPING = Duration.ofSeconds(2);
    private static final long TICK_MILLIS = 100;
    private static final int LONGEST_REASON = 200;

    private static final Guards PROGRAM = new Guards(new SwitchedOff(StateFolder.path()),
            Duration.ofSeconds(Long.getLong(SECONDS, WORKING_SECONDS)), SAYING);

    private final SwitchedOff switchedOff;
    private final Duration working;
    private final Duration saying;
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final List<Consumer<Fault>> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param switchedOff who is off from earlier runs, and where lasting faults are noted
     * @param working how long nothing may be heard of a contribution that works; zero waits for ever
     * @param saying how long a contribution may take to be made, or to say what it is; zero waits for ever
     */
    public Guards(SwitchedOff switchedOff, Duration working, Duration saying) {
        this.switchedOff = switchedOff;
        this.working = working;
        this.saying = working.isZero() ? Duration.ZERO : saying;
    }

    /** @return those of this process */
    public static Guards program() {
        return PROGRAM;
    }

    /** @return what went wrong in this run, the first fault first */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * @param listener told of each new fault, on the thread on which it showed
     */
    public void onFault(Consumer<Fault> listener) {
        listeners.add(listener);
    }

    /** @return who stays off at the next start */
    public SwitchedOff switchedOff() {
        return switchedOff;
    }

    /**
     * Notes a fault, and switches the bundle off for the next starts when it is a lasting one.
     *
     * @param fault what went wrong
     */
    public void note(Fault fault) {
        faults.add(fault);
        if (fault.kind().isLasting()) {
            switchedOff.add(fault.bundle(), fault.sentence());
        }
        if (fault.cause() != null) {
            // The trace is for whoever wrote it; the sentence alone tells the log no more than the person.
            RuntimeServices.log(fault);
        }
        listeners.forEach(each -> each.accept(fault));
    }

    /**
     * @param error what was thrown
     * @return it in a few words, one line
     */
    static String reason(Throwable error) {
        String said = error.getMessage() == null ? "" : error.getMessage().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String whole = error.getClass().getSimpleName() + (said.isEmpty() ? "" : ": " + said);
        return whole.length() <= LONGEST_REASON ? whole : whole.substring(0, LONGEST_REASON) + "…";
    }

    /** Work for a contribution; its result, or whatever it throws. */
    interface Work {
        Object of(Progress progress) throws Exception;
    }

    /** Nothing was heard for this long. */
    static final class Silence extends Exception {

        private static final long serialVersionUID = 1L;

        /** Where the work stood is all that tells why. */
        Silence(Duration limit, Thread at) {
            super(TEXTS.get("silence", limit.toSeconds()));
            setStackTrace(at.getStackTrace());
        }
    }

    /**
     * Runs work on a thread of its own, in the language of this one.
     *
     * @param who whose work it is, for the name of the thread
     * @param isWork whether it does something, as opposed to only saying what it is
     * @param progress told how far it is; asked whether to stop
     * @param work what to do
     * @return its result
     * @throws CancellationException when it was cancelled; work that does not notice that is left to itself
     * @throws Silence when nothing was heard of it for too long; it is left to itself
     * @throws Throwable what it throws
     */
    Object run(String who, boolean isWork, Progress progress, Work work) throws Throwable {
        Duration limit = isWork ? working : saying;
        Pulse pulse = new Pulse(progress);
        var language = Texts.language();
        FutureTask<Object> task = new FutureTask<>(() -> Texts.speaking(language, () -> outcome(() -> work.of(pulse))));
        Thread thread = new Thread(task, "heyi plug-in " + who);
        thread.setDaemon(true);
        thread.start();
        long cancelled = 0;
        while (true) {
            try {
                return ((Outcome) task.get(TICK_MILLIS, TimeUnit.MILLISECONDS)).get();
            } catch (TimeoutException e) {
                cancelled = !progress.isCancelled() ? 0 : cancelled == 0 ? System.nanoTime() : cancelled;
                if (cancelled != 0 && System.nanoTime() - cancelled > STOPPING.toNanos()) {
                    leave(thread, pulse);
                    throw new CancellationException();
                }
                if (cancelled == 0 && !limit.isZero() && pulse.silence().compareTo(limit) > 0) {
                    Silence silence = new Silence(limit, thread);
                    leave(thread, pulse);
                    throw silence;
                }
            } catch (InterruptedException e) {
                leave(thread, pulse);
                Thread.currentThread().interrupt();
                throw new CancellationException();
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        }
    }

    /** A thread cannot be ended from outside: it is asked to, and does not keep the process from ending. */
    private static void leave(Thread thread, Pulse pulse) {
        pulse.abandon();
        thread.interrupt();
    }

    /** A result, or what was thrown instead. */
    private record Outcome(Object result, Throwable thrown) {

        Object get() throws Throwable {
            if (thrown != null) {
                throw thrown;
            }
            return result;
        }
    }

    private static Outcome outcome(Callable<Object> work) {
        try {
            return new Outcome(work.call(), null);
        } catch (Throwable e) {
            return new Outcome(null, e);
        }
    }
}
