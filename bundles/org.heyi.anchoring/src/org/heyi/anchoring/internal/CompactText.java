package org.heyi.anchoring.internal;

import java.util.Arrays;

/**
 * A text as its wording alone: folded, without blanks, and with a run of dashes or of full stops as one, so that
 * "—— 五年来" and "--五年来" are the same. Every place leads back to the text.
 */
public final class CompactText {

    private final char[] chars;
    private final int[] starts;
    private final int[] ends;

    public CompactText(CharSequence text) {
        char[] kept = new char[text.length()];
        int[] from = new int[kept.length];
        int[] to = new int[kept.length];
        int size = 0;
        for (int i = 0; i < kept.length; i++) {
            char c = Folding.fold(text.charAt(i));
            if (Folding.isBlank(c)) {
                continue;
            }
            if ((c == '-' || c == '.') && size > 0 && kept[size - 1] == c && to[size - 1] == i) {
                to[size - 1] = i + 1;
                continue;
            }
            kept[size] = c;
            from[size] = i;
            to[size] = i + 1;
            size++;
        }
        chars = Arrays.copyOf(kept, size);
        starts = Arrays.copyOf(from, size);
        ends = Arrays.copyOf(to, size);
    }

    /** The wording; callers do not change it. */
    public char[] chars() {
        return chars;
    }

    public int length() {
        return chars.length;
    }

    /** Offset in the text of the wording's character {@code index}. */
    public int start(int index) {
        return starts[index];
    }

    /** Offset in the text behind the wording's character {@code index}. */
    public int end(int index) {
        return ends[index];
    }

    /** Index of the first character of the wording that starts at or behind this offset of the text. */
    public int indexFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Next place at or behind {@code from} where {@code wording} stands, or -1. */
    public int indexOf(char[] wording, int from) {
        for (int i = from; i <= chars.length - wording.length; i++) {
            if (chars[i] == wording[0] && matches(wording, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether {@code wording} stands at this index. */
    public boolean matches(char[] wording, int index) {
        return index >= 0 && index + wording.length <= chars.length
                && Arrays.equals(wording, 0, wording.length, chars, index, index + wording.length);
    }
}
