package org.heyi.benchmarks.window;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What people do all day at a window, step by step, with the work that each step makes. */
final class Workday {

    static final String WHEEL = "a turn of the wheel over the report";
    static final String PAGE = "Page Down, Page Up in the report";
    static final String NEXT = "F8, to the next comment";
    static final String HOVER = "the pointer moved in the report, with the tip";
    static final String CARD = "the pointer moved over the cards, with the tip";
    static final String TYPING = "a letter in the editor of a comment";
    static final String ROW = "the next row of 汇总";
    static final String DECISION = "a decision in 汇总 by its key";
    static final String FIRST = "to a desk for the first time";
    static final String AGAIN = "to a desk again";
    /** In the order in which they are done. */
    static final List<String> ALL = List.of(WHEEL, PAGE, NEXT, HOVER, CARD, TYPING, FIRST, AGAIN, ROW, DECISION);
    /** A series ends when it took so long, however many steps it has by then, in ms. */
    static final int SERIES = 45_000;
    /** 采纳, 部分采纳, 留作参考: those that ask for nothing more. */
    private static final int[] DECISIONS = {KeyEvent.VK_1, KeyEvent.VK_2, KeyEvent.VK_5};
    /** A tip comes half a second after the pointer rests. */
    private static final int TIP = 800;
    /** The change is written behind the scenes, and the window says so. */
    private static final int WRITTEN = 300;

    private final RunningWindow window;
    private final Hand hand;
    private final int times;
    private final Path picture;
    private final Random random = new Random(20211212);
    private final Map<String, List<Work>> work = new LinkedHashMap<>();

    /**
     * @param times how often each thing is done
     * @param picture where the screen is kept when something had no effect
     */
    Workday(RunningWindow window, Hand hand, int times, Path picture) {
        this.picture = picture;
        this.window = window;
        this.hand = hand;
        this.times = times;
    }

    /** @return what was done, with the work it made; what comes after a step that was given up is not in it */
    Map<String, List<Work>> pass() throws IOException {
        try {
            read();
            comment();
            switchDesks();
            decide();
        } catch (SocketTimeoutException e) {
            System.err.println("given up: " + new ArrayList<>(work.keySet()).getLast());
        }
        return work;
    }

    private void read() throws IOException {
        int[] page = window.bounds("reader");
        int x = page[0] + page[2] / 2;
        int y = page[1] + page[3] / 2;
        hand.move(x, y);
        through(WHEEL, () -> hand.wheel(1), () -> hand.wheel(-1));
        hand.click(x, y);
        through(PAGE, () -> hand.press(KeyEvent.VK_PAGE_DOWN), () -> hand.press(KeyEvent.VK_PAGE_UP));
        series(NEXT, times / 2, 0, () -> hand.press(KeyEvent.VK_F8));
        hand.click(x, y);
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_HOME);
        for (int i = 0; i < 8; i++) {
            hand.press(KeyEvent.VK_PAGE_DOWN);
        }
        hand.click(x, y);
        series(NEXT, times / 2, 0, () -> hand.press(KeyEvent.VK_F8));
        series(HOVER, times / 2, TIP, () -> hand.move(page[0] + random.nextInt(page[2]), page[1] + random.nextInt(page[3])));
        int[] cards = window.bounds("cards");
        series(CARD, times / 2, TIP, () -> hand.move(cards[0] + random.nextInt(cards[2]), cards[1] + random.nextInt(cards[3])));
    }

    private void comment() throws IOException {
        int[] page = window.bounds("reader");
        hand.click(page[0] + page[2] / 2, page[1] + page[3] / 3);
        settled();
        // Where the click fell there may be nothing to select after it.
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_HOME);
        settled();
        for (int i = 0; i < 4; i++) {
            hand.press(KeyEvent.VK_SHIFT, KeyEvent.VK_RIGHT);
        }
        settled();
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_M);
        settled();
        int[] body = seen("note.body");
        hand.click(body[0] + body[2] / 2, body[1] + body[3] / 2);
        settled();
        int before = length();
        int typed = series(TYPING, times, 0, () -> hand.press(KeyEvent.VK_A + random.nextInt(26)));
        expect(length() == before + typed, "typed " + typed + ", there are " + length() + " more than " + before);
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_HOME);
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_END);
        hand.press(KeyEvent.VK_DELETE);
        hand.press(KeyEvent.VK_ESCAPE);
        settled();
        seen("cards");
    }

    private int length() throws IOException {
        return Integer.parseInt(window.say("state note.body").split(" ")[2]);
    }

    /** To each desk for the first time, and to and fro. */
    void switchDesks() throws IOException {
        int[] desks = {KeyEvent.VK_2, KeyEvent.VK_3, KeyEvent.VK_1};
        String[] shown = {"summary", "ledger.search", "cards"};
        for (int i = 0; i < 2; i++) {
            int desk = desks[i];
            series(FIRST, 1, WRITTEN, () -> hand.press(KeyEvent.VK_ALT, desk));
            seen(shown[i]);
        }
        for (int i = 2; i < 2 + times / 2; i++) {
            int desk = desks[i % 3];
            if (series(AGAIN, 1, WRITTEN, () -> hand.press(KeyEvent.VK_ALT, desk)) > 0) {
                seen(shown[i % 3]);
            }
        }
    }

    private void decide() throws IOException {
        hand.press(KeyEvent.VK_ALT, KeyEvent.VK_2);
        settled();
        int[] table = seen("summary");
        hand.click(table[0] + table[2] / 2, table[1] + table[3] / 2);
        settled();
        int row = row();
        int steps = series(ROW, times, 0, () -> hand.press(KeyEvent.VK_DOWN));
        expect(row() > row, "row " + row + " is still the selected one after " + steps + " steps");
        row = row();
        steps = series(DECISION, times, WRITTEN, () -> hand.press(DECISIONS[random.nextInt(DECISIONS.length)]));
        expect(row() > row, "row " + row + " is still the selected one after " + steps + " decisions");
    }

    private int row() throws IOException {
        return Integer.parseInt(window.say("state summary"));
    }

    /** There and back again, as long as the report moves. */
    private void through(String name, Runnable forth, Runnable back) throws IOException {
        for (Runnable each : List.of(forth, back)) {
            String before = "";
            String now = window.say("state reader");
            for (int i = 0; i < 4 * times && !now.equals(before) && series(name, 1, 0, each) > 0; i++) {
                before = now;
                now = window.say("state reader");
            }
            expect(!before.isEmpty(), name);
        }
    }

    /** @return how often it was done */
    private int series(String name, int most, int least, Runnable step) throws IOException {
        List<Work> all = work.computeIfAbsent(name, key -> new ArrayList<>());
        long end = System.nanoTime() + SERIES * 1_000_000L;
        int done = 0;
        while (done < most && System.nanoTime() < end && all.stream().mapToDouble(Work::ms).sum() < 2 * SERIES) {
            window.say("watch");
            step.run();
            try {
                all.add(quiet(least));
            } catch (SocketTimeoutException e) {
                all.add(Work.GIVEN_UP);
                throw e;
            }
            done++;
        }
        return done;
    }

    private void settled() throws IOException {
        window.say("watch");
        quiet(WRITTEN);
    }

    private Work quiet(int least) throws IOException {
        String[] answer = window.say("quiet " + least).split(" ");
        return new Work(Long.parseLong(answer[0]) / 1000.0, Long.parseLong(answer[1]) / 1000.0);
    }

    private int[] seen(String id) throws IOException {
        int[] bounds = window.bounds(id);
        expect(bounds != null, id + " is not to be seen");
        return bounds;
    }

    /** What had no effect was not measured. */
    private void expect(boolean so, String what) throws IOException {
        if (!so) {
            hand.picture(picture);
            throw new IOException(what + ": see " + picture + "; keys go to " + window.say("focus"));
        }
    }
}
