package org.heyi.export.office.internal;

import java.util.ArrayList;
import java.util.List;

import org.heyi.export.Xml;

/** Text in the cells of a spreadsheet: what may stand there, and how much of it. */
public final class CellText {

    /** A row can be 409 points high and no higher; this many lines of 10 points fit in, whatever the font's leading. */
    private static final int MAX_LINES = 26;
    /** Excel's own limit is 32,767. */
    private static final int MAX_CHARS = 32_000;
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double PADDING = 6;
    /** Size of the font in tables, and how high a line of it is at most, in points: fonts differ in their leading. */
    private static final int SIZE = 10;
    private static final double LINE = 14.5;

    private CellText() {
    }

    /**
     * @param text any text
     * @return the same as a cell can hold it: without characters that XML does not allow, lines ended by a line feed.
     *         It is always written as a string, so that =, +, - or @ at its beginning mean nothing
     */
    public static String safe(String text) {
        return Xml.clean(text).replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * @param text text of a cell
     * @param width width of its column in millimetres
     * @param size size of the font in points
     * @return how many lines it takes there, at least 1; a Chinese character is as wide as the font is high, others half that
     */
    public static int lines(String text, double width, int size) {
        return breaks(text, width, size).size();
    }

    /**
     * @param text text of a cell of a table
     * @param width width of its column in millimetres
     * @return how many lines it takes there, at least 1
     */
    public static int lines(String text, double width) {
        // Most cells hold a word or two: no need to look closer.
        boolean surely = text.length() * SIZE <= width / MM_PER_POINT - PADDING - SIZE / 2.0 && text.indexOf('\n') < 0;
        return surely ? 1 : lines(text, width, SIZE);
    }

    /**
     * @param lines how many lines
     * @return how high a row is that holds them, in points
     */
    public static double height(int lines) {
        return 4 + lines * LINE;
    }

    /**
     * Cuts a text that one row cannot show.
     *
     * @param text text of a cell
     * @param width width of its column in millimetres
     * @return the parts for one row each, in order; together they are the text
     */
    public static List<String> split(String text, double width) {
        if (text.length() < MAX_LINES && text.indexOf('\n') < 0) {
            return List.of(text);
        }
        List<Integer> ends = breaks(text, width, SIZE);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int line = MAX_LINES; from < text.length() || parts.isEmpty(); line += MAX_LINES) {
            int end = line - 1 < ends.size() - 1 ? ends.get(line - 1) : text.length();
            end = Math.min(end, from + MAX_CHARS);
            parts.add(text.substring(from, end));
            from = end;
        }
        return parts;
    }

    /**
     * @param text a text
     * @return how wide it is, as a multiple of the font's height
     */
    public static double ems(String text) {
        return text.codePoints().mapToDouble(CellText::em).sum();
    }

    private static double em(int c) {
        return c < 0x2E80 && c != '“' && c != '”' && c != '…' && c != '—' ? 0.5 : 1;
    }

    /** Offsets at which the lines of a text end, the last of which is its length. */
    private static List<Integer> breaks(String text, double width, int size) {
        // Half an em is left free: punctuation that must not begin a line pulls a character down with it.
        double room = (width / MM_PER_POINT - PADDING) / size - 0.5;
        List<Integer> ends = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '\n') {
                ends.add(next);
                used = 0;
            } else {
                double em = em(c);
                if (used > 0 && used + em > room) {
                    ends.add(i);
                    used = 0;
                }
                used += em;
            }
            i = next;
        }
        ends.add(text.length());
        return ends;
    }
}
