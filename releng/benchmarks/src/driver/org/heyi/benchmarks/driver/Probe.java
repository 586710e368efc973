package org.heyi.benchmarks.driver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

import jakarta.inject.Inject;

/**
 * Stands in the window's process and says where its controls are and how long its UI thread worked. Hands and eyes are
 * outside: the benchmark turns the wheel and presses the keys of the screen, as a person would. It asks by lines:
 *
 * <ul>
 * <li>{@code ready LIMIT ID…}: waits until each control was drawn with its content and the thread rests; answers when the
 * window was first painted, when the last of them was drawn, and when the thread began to rest, in
 * {@link System#nanoTime()}; {@code late} when this is not so after LIMIT ms</li>
 * <li>{@code watch}: waits until the thread sleeps, and counts from zero</li>
 * <li>{@code quiet LEAST}: waits LEAST ms from then, and until the thread has worked and rests again; answers how long it
 * worked, and how much of this it had a processor, in µs</li>
 * <li>{@code bounds ID}: x, y, width and height on the screen; {@code none} where it is not to be seen</li>
 * <li>{@code state ID}: numbers that change when something was done in a control</li>
 * <li>{@code words ID WORDS}: x, y, width and height on the screen of words in a text, of each line of them; {@code none} where they are
 * not there</li>
 * <li>{@code focus}: which control has the keys</li>
 * <li>{@code close}: closes the window</li>
 * </ul>
 *
 * <p>Work is the time between the thread's waking up and its falling asleep again, with all waiting for locks, for the
 * garbage collector and for the X server, but without the time in which it could have gone on and had no processor.</p>
 */
public final class Probe {

    static final String ID = "org.heyi.id";
    /** So long is nothing to be done when the thread is said to rest, in ms. Frames and answers of jobs come sooner. */
    private static final long REST = 100;
    private static final long READY = 200;
    /** Work of a timer, the caret's for one, that is none of what is waited for, in ns. */
    private static final long TICK = 2_000_000;
    /** What was done leads to nothing at all when nothing has happened after so long, in ms. */
    private static final long UNHEARD = 1000;

    private final Display display;
    private final Listener painted = this::painted;
    private final Map<String, Long> drawn = new HashMap<>();
    private final RandomAccessFile schedule;
    private ThreadMXBean threads;
    private long firstPaint;
    private boolean asleep;
    private long wokeUp;
    private long restsSince;
    private long waitedBefore;
    private long usedBefore;
    private long watched;
    private long worked;
    private long used;

    @Inject
    Probe(Display display) throws IOException {
        this.display = display;
        // Of the UI thread, as long as the file is open.
        schedule = new RandomAccessFile("/proc/thread-self/schedstat", "r");
        wakesUp();
        display.addListener(SWT.PostExternalEventDispatch, event -> wakesUp());
        display.addListener(SWT.PreExternalEventDispatch, event -> fallsAsleep());
        display.addFilter(SWT.Paint, painted);
        Thread server = new Thread(this::serve, "probe");
        server.setDaemon(true);
        server.start();
    }

    private synchronized void painted(Event event) {
        long now = System.nanoTime();
        if (firstPaint == 0) {
            firstPaint = now;
        }
        if (event.widget.getData(ID) instanceof String id
                && (!(event.widget instanceof StyledText text) || text.getCharCount() > 0)) {
            drawn.putIfAbsent(id, now);
        }
    }

    private synchronized void wakesUp() {
        asleep = false;
        wokeUp = System.nanoTime();
        if (threads != null) {
            waitedBefore = waited();
            usedBefore = threads.getCurrentThreadCpuTime();
        }
    }

    private synchronized void fallsAsleep() {
        long now = System.nanoTime();
        if (now - wokeUp > TICK) {
            restsSince = now;
        }
        if (threads != null) {
            worked += now - wokeUp - (waited() - waitedBefore);
            used += threads.getCurrentThreadCpuTime() - usedBefore;
        }
        asleep = true;
    }

    /** How long the UI thread could have run and had no processor, in ns. */
    private long waited() {
        try {
            schedule.seek(0);
            return Long.parseLong(schedule.readLine().split(" ")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger("heyi.benchmark.port"));
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ");
                out.println(switch (words[0]) {
                    case "ready" -> ready(Long.parseLong(words[1]), List.of(words).subList(2, words.length));
                    case "watch" -> watch();
                    case "quiet" -> quiet(Long.parseLong(words[1]));
                    case "bounds" -> ui(words[1], this::bounds);
                    case "state" -> ui(words[1], this::state);
                    case "words" -> ui(words[1], control -> words(control, words[2]));
                    case "focus" -> focus();
                    case "close" -> close();
                    default -> throw new IllegalArgumentException(line);
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ready(long patience, List<String> ids) throws InterruptedException {
        long end = System.nanoTime() + patience * 1_000_000;
        while (true) {
            synchronized (this) {
                if (System.nanoTime() > end) {
                    return "late: drawn are " + drawn.keySet() + (asleep ? "" : ", and the thread works");
                }
                if (drawn.keySet().containsAll(ids)) {
                    long last = ids.stream().mapToLong(drawn::get).max().orElseThrow();
                    if (restsSince > last && rests(restsSince, READY)) {
                        display.asyncExec(() -> display.removeFilter(SWT.Paint, painted));
                        return firstPaint + " " + last + " " + restsSince;
                    }
                }
            }
            Thread.sleep(1);
        }
    }

    private String watch() throws InterruptedException {
        synchronized (this) {
            threads = ManagementFactory.getThreadMXBean();
        }
        while (true) {
            synchronized (this) {
                if (asleep) {
                    worked = 0;
                    used = 0;
                    watched = System.nanoTime();
                    return "watching";
                }
            }
            Thread.sleep(1);
        }
    }

    private String quiet(long least) throws InterruptedException {
        while (true) {
            synchronized (this) {
                long passed = (System.nanoTime() - watched) / 1_000_000;
                if (passed >= least && rests(Math.max(restsSince, watched), REST) && (worked > 0 || passed > UNHEARD)) {
                    return worked / 1000 + " " + used / 1000;
                }
            }
            Thread.sleep(1);
        }
    }

    private boolean rests(long since, long milliseconds) {
        return asleep && System.nanoTime() - since >= milliseconds * 1_000_000;
    }

    private String bounds(Control control) {
        Rectangle area = control instanceof Scrollable scrollable ? scrollable.getClientArea() : control.getBounds();
        Rectangle on = display.map(control, null, area);
        return on.x + " " + on.y + " " + on.width + " " + on.height;
    }

    private String state(Control control) {
        return switch (control) {
            case StyledText text -> text.getTopPixel() + " " + text.getCaretOffset() + " " + text.getCharCount();
            case Table table -> Integer.toString(table.getSelectionIndex());
            default -> throw new IllegalArgumentException(control.toString());
        };
    }

    private String words(Control control, String wanted) {
        StyledText text = (StyledText) control;
        int start = text.getText().indexOf(wanted);
        if (start < 0) {
            return "none";
        }
        StringBuilder answer = new StringBuilder();
        int from = start;
        for (int at = start; at < start + wanted.length(); at++) {
            boolean last = at == start + wanted.length() - 1;
            if (last || text.getTextBounds(at + 1, at + 1).y > text.getTextBounds(at, at).y) {
                Rectangle on = display.map(control, null, text.getTextBounds(from, at));
                answer.append(on.x).append(' ').append(on.y).append(' ').append(on.width).append(' ').append(on.height).append(' ');
                from = at + 1;
            }
        }
        return answer.toString().strip();
    }

    private String focus() {
        String[] answer = {""};
        display.syncExec(() -> answer[0] = display.getActiveShell() + ", " + display.getFocusControl());
        return answer[0];
    }

    private String close() {
        display.asyncExec(() -> {
            for (Shell shell : display.getShells()) {
                if (!shell.isDisposed() && shell.isVisible()) {
                    shell.close();
                }
            }
        });
        return "closing";
    }

    /** What there is to say of a control. */
    private interface Question {
        String ask(Control control);
    }

    private String ui(String id, Question question) {
        String[] answer = {"none"};
        display.syncExec(() -> {
            for (Shell shell : display.getShells()) {
                Control found = find(shell, id);
                if (found != null) {
                    answer[0] = question.ask(found);
                }
            }
        });
        return answer[0];
    }

    private static Control find(Composite in, String id) {
        for (Control each : in.getChildren()) {
            if (id.equals(each.getData(ID)) && each.isVisible()) {
                return each;
            }
            Control found = each instanceof Composite composite ? find(composite, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
