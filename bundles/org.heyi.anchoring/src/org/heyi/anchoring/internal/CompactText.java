package org.heyi.anchoring.internal;

import java.util.Arrays;

/**
 * A text as its wording alone: folded, without blanks, and with a run of dashes or of full stops as one, so that
 * "—— 五年来" and "--五年来" are the same. Every place leads back to the text.
 */
public final class CompactText {

    /** A power of two; few characters of a text share one. */
    private static final int BUCKETS = 4096;

    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    /** Where the first and the next character of the same bucket stands; -1 for none. Made when first something is looked for. */
    private int[] first;
    private volatile int[] next;

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
        if (next == null && chars.length < BUCKETS) {
            return scan(wording, from); // a short one is read faster than prepared
        }
        chain();
        int bucket = bucket(wording[0]);
        // Whoever asks for the next place was given the one before.
        int i = from > 0 && from <= chars.length && bucket(chars[from - 1]) == bucket ? next[from - 1] : first[bucket];
        while (i >= 0 && (i < from || !matches(wording, i))) {
            i = next[i];
        }
        return i;
    }

    private int scan(char[] wording, int from) {
        for (int i = from; i <= chars.length - wording.length; i++) {
            if (chars[i] == wording[0] && matches(wording, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Thousands of quotes are looked for in one text: each only where its first character stands. */
    private void chain() {
        if (next != null) {
            return;
        }
        int[] heads = new int[BUCKETS];
        int[] links = new int[chars.length];
        Arrays.fill(heads, -1);
        for (int i = chars.length - 1; i >= 0; i--) {
            links[i] = heads[bucket(chars[i])];
            heads[bucket(chars[i])] = i;
        }
        first = heads;
        next = links;
    }

    private static int bucket(char c) {
        return c & BUCKETS - 1;
    }

    /** Whether {@code wording} stands at this index. */
    public boolean matches(char[] wording, int index) {
        return index >= 0 && index + wording.length <= chars.length
                && Arrays.equals(wording, 0, wording.length, chars, index, index + wording.length);
    }
}
