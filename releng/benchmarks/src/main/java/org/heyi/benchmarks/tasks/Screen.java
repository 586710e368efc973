package org.heyi.benchmarks.tasks;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.heyi.benchmarks.window.Hand;

/** The screen on which the programs run: strikes keys, moves the pointer, and says since when nothing changes. */
final class Screen {

    /** The screen is still when nothing has changed for so long, ms. */
    private static final int STILL = 600;
    /** Whoever waits longer for stillness waits for something that never ends, ms. */
    private static final int PATIENCE = 20_000;
    /** What is so narrow is a caret that blinks or a bar for scrolling that fades, for which nobody waits, pixels. */
    private static final int NARROW = 10;
    /** So far parted, in pixels, rows belong to different lines of text. */
    private static final int BETWEEN_LINES = 4;
    private static final Map<String, Integer> KEYS = Map.ofEntries(Map.entry("Ctrl", KeyEvent.VK_CONTROL), Map.entry("Alt", KeyEvent.VK_ALT),
            Map.entry("Shift", KeyEvent.VK_SHIFT), Map.entry("Enter", KeyEvent.VK_ENTER), Map.entry("Escape", KeyEvent.VK_ESCAPE),
            Map.entry("Tab", KeyEvent.VK_TAB), Map.entry("Up", KeyEvent.VK_UP), Map.entry("Down", KeyEvent.VK_DOWN),
            Map.entry("Left", KeyEvent.VK_LEFT), Map.entry("Right", KeyEvent.VK_RIGHT), Map.entry("Home", KeyEvent.VK_HOME),
            Map.entry("End", KeyEvent.VK_END), Map.entry("Delete", KeyEvent.VK_DELETE), Map.entry("Space", KeyEvent.VK_SPACE),
            Map.entry("PageDown", KeyEvent.VK_PAGE_DOWN), Map.entry("PageUp", KeyEvent.VK_PAGE_UP), Map.entry("Menu", KeyEvent.VK_CONTEXT_MENU),
            Map.entry("F2", KeyEvent.VK_F2), Map.entry("F3", KeyEvent.VK_F3), Map.entry("F5", KeyEvent.VK_F5), Map.entry("F8", KeyEvent.VK_F8),
            Map.entry("F10", KeyEvent.VK_F10));

    private final Hand hand;

    Screen() throws AWTException {
        hand = new Hand();
    }

    // ---- hand ----

    Hand hand() {
        return hand;
    }

    /** Strikes the last of the keys while the others are held. */
    void press(List<String> names) {
        hand.press(names.stream().mapToInt(Screen::code).toArray());
    }

    private static int code(String name) {
        Integer known = KEYS.get(name);
        return known != null ? known : KeyEvent.getExtendedKeyCodeForChar(name.charAt(0));
    }

    /** Puts words in at once, as an input method does. */
    void put(String words) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(words), null);
        press(List.of("Ctrl", "V"));
    }

    // ---- eye ----


    /** @return how long it took from a time until the screen changed no more, s; 0 when nothing changed */
    double still(long since) throws IOException {
        return still(since, () -> true);
    }

    /** @param rests whether the program does nothing any more, as far as it tells */
    double still(long since, BooleanSupplier rests) throws IOException {
        BufferedImage before = hand.look();
        long last = since;
        while (System.nanoTime() - last < STILL * 1_000_000L || !rests.getAsBoolean()) {
            long now = System.nanoTime();
            BufferedImage after = hand.look();
            if (!same(before, after)) {
                last = now;
            }
            before = after;
            if (now - since > PATIENCE * 1_000_000L) {
                throw new IOException("the screen is never still");
            }
        }
        return (last - since) / 1e9;
    }

    /** @return whether two pictures of the screen differ at most by a caret or a bar for scrolling */
    static boolean same(BufferedImage one, BufferedImage other) {
        Rectangle changed = changed(one, other, new Rectangle(one.getWidth(), one.getHeight()));
        return changed == null || changed.width <= NARROW;
    }

    /** @return where two pictures differ; null where they are the same */
    static Rectangle changed(BufferedImage one, BufferedImage other, Rectangle within) {
        int[] a = ((DataBufferInt) one.getRaster().getDataBuffer()).getData();
        int[] b = ((DataBufferInt) other.getRaster().getDataBuffer()).getData();
        Rectangle changed = null;
        for (int y = within.y; y < within.y + within.height; y++) {
            for (int x = within.x; x < within.x + within.width; x++) {
                if (a[y * one.getWidth() + x] != b[y * one.getWidth() + x]) {
                    if (changed == null) {
                        changed = new Rectangle(x, y, 1, 1);
                    } else {
                        changed.add(new Rectangle(x, y, 1, 1));
                    }
                }
            }
        }
        return changed;
    }

    /** @return where two pictures differ, a rectangle for each line of text */
    static List<Rectangle> lines(BufferedImage one, BufferedImage other, Rectangle within) {
        List<Rectangle> lines = new ArrayList<>();
        for (int y = within.y; y < within.y + within.height; y++) {
            Rectangle row = changed(one, other, new Rectangle(within.x, y, within.width, 1));
            if (row != null && !lines.isEmpty() && y - lines.getLast().getMaxY() < BETWEEN_LINES) {
                lines.getLast().add(row);
            } else if (row != null) {
                lines.add(row);
            }
        }
        return lines;
    }
}
