package org.heyi.importing.internal.source;

import java.util.Arrays;

import org.heyi.importing.internal.clean.Chars;

/** The lines of a text, from 1. */
public final class Lines {

    private final String text;
    private final int[] starts;

    public Lines(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean inside = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (Chars.lineEnd(text.charAt(i)) && !inside) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    public int count() {
        return starts.length;
    }

    /** The line that an offset stands in; a line's end belongs to it. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Offset of a line's first unit. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** Offset after a line's end. */
    public int end(int line) {
        return line == starts.length ? text.length() : starts[line];
    }
}
