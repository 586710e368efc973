package org.heyi.collation.printing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pieces of text one after the other, as their wording alone: what depends on how a text is set is left out or made the same. That is
 * blanks and line ends, hyphens inside of Latin words, ligatures, widths, letter case, and styles of dashes and quotation marks.
 */
final class PrintedWording {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501";
    private static final String QUOTES = "\"'\u2018\u2019\u201C\u201D\u201E\u300C\u300D\u300E\u300F";
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

    private final StringBuilder text = new StringBuilder();
    private int[] pieces = new int[1 << 10];
    private int[] offsets = new int[1 << 10];
    private final int[] starts;
    /** Characters that went into the one before them, as {@link #key}; with that one. */
    private final Map<Long, Integer> joined = new HashMap<>();
    private final String wording;

    /**
     * @param parts the pieces
     */
    PrintedWording(List<String> parts) {
        starts = new int[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            starts[i] = text.length();
            add(parts.get(i), i);
        }
        starts[parts.size()] = text.length();
        dropHyphens();
        wording = text.toString();
    }

    private void add(String part, int piece) {
        for (int i = 0; i < part.length();) {
            int c = part.codePointAt(i);
            String plain = c < 0x80 ? String.valueOf((char) c) : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            for (char each : plain.toLowerCase(Locale.ROOT).toCharArray()) {
                put(each, piece, i);
            }
            i += Character.charCount(c);
        }
    }

    private void put(char c, int piece, int offset) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || INVISIBLE.indexOf(c) >= 0) {
            return;
        }
        char plain = DASHES.indexOf(c) >= 0 ? '-' : QUOTES.indexOf(c) >= 0 ? '"' : c == '\u3002' ? '.' : c;
        boolean again = (plain == '-' || plain == '.') && !text.isEmpty() && text.charAt(text.length() - 1) == plain;
        if (again) {
            joined.put(key(piece, offset), text.length() - 1);
            return;
        }
        if (text.length() == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * pieces.length);
            offsets = Arrays.copyOf(offsets, pieces.length);
        }
        pieces[text.length()] = piece;
        offsets[text.length()] = offset;
        text.append(plain);
    }

    /** Whether a hyphen is the word's or the line's cannot be told on paper. */
    private void dropHyphens() {
        int kept = 0;
        int piece = 0;
        int[] now = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            now[i] = kept;
            while (piece < starts.length && starts[piece] == i) {
                starts[piece++] = kept;
            }
            if (text.charAt(i) == '-' && isLatin(i - 1) && isLatin(i + 1)) {
                continue;
            }
            text.setCharAt(kept, text.charAt(i));
            pieces[kept] = pieces[i];
            offsets[kept++] = offsets[i];
        }
        while (piece < starts.length) {
            starts[piece++] = kept;
        }
        text.setLength(kept);
        joined.replaceAll((at, into) -> now[into]);
    }

    private static long key(int piece, int offset) {
        return (long) piece << 32 | offset;
    }

    private boolean isLatin(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x250 && Character.isLetter(text.charAt(at));
    }

    /** @return the wording of all pieces */
    String text() {
        return wording;
    }

    int length() {
        return wording.length();
    }

    /**
     * @param at a character of the wording
     * @return the piece that it is from
     */
    int piece(int at) {
        return pieces[at];
    }

    /**
     * @param at a character of the wording
     * @return where it stands in its piece, in UTF-16 units
     */
    int offset(int at) {
        return offsets[at];
    }

    /**
     * @param piece which piece; the number of pieces for what is behind the last
     * @return the first character of the wording that is from it or from one behind it
     */
    int start(int piece) {
        return starts[piece];
    }

    /**
     * @param piece which piece
     * @param offset a place in it, in UTF-16 units
     * @return the first character of the wording that what stands there is part of; the same as {@link #indexTo} but for the second
     *         half of a dash or an ellipsis, which is in the wording only with the first
     */
    int indexFrom(int piece, int offset) {
        Integer into = joined.get(key(piece, offset));
        return into == null ? indexTo(piece, offset) : into;
    }

    /**
     * @param piece which piece
     * @param offset a place in it, in UTF-16 units
     * @return the first character of the wording that stands there or behind it in the piece; the first of the next where none does
     */
    int indexTo(int piece, int offset) {
        int found = Arrays.binarySearch(offsets, starts[piece], starts[piece + 1], offset);
        if (found < 0) {
            return -found - 1;
        }
        // One character may have become several.
        while (found > starts[piece] && offsets[found - 1] == offset) {
            found--;
        }
        return found;
    }
}
