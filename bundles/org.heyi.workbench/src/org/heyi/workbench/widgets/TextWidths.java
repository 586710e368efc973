package org.heyi.workbench.widgets;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/**
 * How wide text is, as the sum of its characters, each of which is measured once: to have every text measured takes most of the
 * time in which a table is filled. Kerning does not count, so that the sum can be a fraction of a pixel too much.
 */
final class TextWidths {

    private static final String KEY = TextWidths.class.getName();
    /** What one character takes is rounded by the toolkit; what so many take, hardly. */
    private static final int MEASURED = 16;
    private static final String ELLIPSIS = "\u2026";

    private final Map<Integer, Float> widths = new HashMap<>();

    private TextWidths() {
    }

    /** @return those of the font that the context has */
    static TextWidths of(GC gc) {
        Display display = (Display) gc.getDevice();
        @SuppressWarnings("unchecked")
        Map<Font, TextWidths> all = (Map<Font, TextWidths>) display.getData(KEY);
        if (all == null) {
            all = new HashMap<>();
            display.setData(KEY, all);
        }
        // Another zoom brings other fonts, and those of before are disposed.
        all.keySet().removeIf(Font::isDisposed);
        return all.computeIfAbsent(gc.getFont(), font -> new TextWidths());
    }

    private float of(GC gc, int character) {
        return widths.computeIfAbsent(character, each -> gc.textExtent(Character.toString(each).repeat(MEASURED)).x / (float) MEASURED);
    }

    /**
     * @param gc with the font that these are of
     * @param text one line
     * @param width pixels
     * @return the text, ended with an ellipsis when it is wider
     */
    String shorten(GC gc, String text, int width) {
        float room = width - of(gc, ELLIPSIS.codePointAt(0));
        float taken = 0;
        int cut = 0;
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            taken += of(gc, character);
            i += Character.charCount(character);
            if (taken > width) {
                return text.substring(0, cut) + ELLIPSIS;
            }
            cut = taken <= room ? i : cut;
        }
        return text;
    }
}
