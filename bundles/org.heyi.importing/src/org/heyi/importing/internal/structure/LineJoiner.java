package org.heyi.importing.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.format.Block;

/** Puts lines together that are one paragraph: a wrapped title or date line, text broken after so many characters. */
public final class LineJoiner {

    private static final int HEAD = 15;
    /** What tells what a line is stands within so many characters. */
    private static final int LONGEST_HEAD = 200;
    /** Most lines a title is broken into. */
    private static final int TITLE_LINES = 4;
    /** Most lines a date line is broken into. */
    private static final int DATE_LINES = 3;
    /** A text counts as broken at a width when it has at least so many full lines that end inside a sentence. */
    private static final int FULL_LINES = 5;
    private static final int NARROWEST = 32;
    private static final int WIDEST = 240;
    /** A full line may be so many columns shorter: an indent of other spaces, a mark that may not begin the next. */
    private static final int SLACK = 5;
    /** Lines beyond the width are at most one for so many full ones. */
    private static final int FULL_FOR_ONE_LONGER = 10;
    private static final Pattern BEGINS_TITLE = Pattern.compile("^(?:关于|關於|在)|(?:政府|委员会|委員會|常委会|法院|检察院|檢察院|大会|大會|会议|會議|年|省|市|区|區|县|縣"
            + "|镇|鎮|乡|鄉|州|旗|的|和|暨|上|度)$");
    /** A line must be so wide to be told broken by its last mark. */
    private static final int SENTENCE = 20;

    private final String raw;
    private final List<Block> lines;
    private final int width;
    private final int exact;
    private final boolean indents;

    private LineJoiner(String raw, List<Block> lines, boolean broken) {
        this.raw = raw;
        this.lines = lines;
        this.width = broken ? width() : 0;
        this.exact = broken ? exact() : 0;
        this.indents = lines.stream().anyMatch(this::indented);
    }

    /**
     * Joins blocks.
     *
     * @param lines lines of {@code raw} in order
     * @param broken whether text may be broken anywhere, as in a text file; else only title and date line are joined
     */
    public static List<Block> join(String raw, List<Block> lines, boolean broken) {
        return new LineJoiner(raw, lines, broken).join(broken);
    }

    private List<Block> join(boolean broken) {
        List<Block> joined = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            int last = i;
            if (i < HEAD) {
                last = dateLine(i);
                if (last == i && joined.isEmpty()) {
                    last = wrappedTitle(i);
                }
            }
            while (broken && last + 1 < lines.size() && touches(last) && continues(last)) {
                last++;
            }
            joined.add(last == i ? lines.get(i) : lines.get(i).until(lines.get(last).end()));
            i = last + 1;
        }
        return joined;
    }

    /** The last line of the date line that begins at {@code i}; {@code i} when it is none or not broken. */
    private int dateLine(int i) {
        String head = text(i);
        if (!DateLine.unfinished(head) || lines.get(i).alone()) {
            return i;
        }
        for (int k = i + 1; k < Math.min(lines.size(), i + DATE_LINES); k++) {
            if (lines.get(k).alone() || !touches(k - 1)) {
                return i;
            }
            if (DateLine.finishes(text(k))) {
                return k;
            }
        }
        return i;
    }

    /**
     * The last line of a title that begins at {@code i}: its first names a body, a meeting or a year, or what it is
     * about, or its last is no more than 工作报告.
     */
    private int wrappedTitle(int i) {
        for (int k = i + 1; k < Math.min(lines.size(), i + TITLE_LINES); k++) {
            String line = text(k);
            if (lines.get(i).alone() || lines.get(k).alone() || !touches(k - 1) || length(k - 1) > 80 || length(k) > 80 || Phrases.titleEnd(text(k - 1))
                    || Chars.endsSentence(text(k - 1)) || Marker.of(line) != null || DateLine.of(text(k - 1)) != null
                    || DateLine.of(line) != null || Speaker.of(text(k - 1)) != null) {
                return i;
            }
            boolean rest = line.replaceAll("\\s", "").matches("工作(?:报告|報告)(?:[（(].{1,8}[）)])?");
            if (Phrases.titleEnd(line) && (rest || k == i + 1 && BEGINS_TITLE.matcher(text(i)).find())) {
                return k;
            }
        }
        return i;
    }

    /** Whether nothing that was set aside stands between a line and the next. */
    private boolean touches(int i) {
        return raw.substring(lines.get(i).end(), lines.get(i + 1).start()).chars().allMatch(Chars::blank);
    }

    /** Whether the line after {@code i} goes on with its paragraph. */
    private boolean continues(int i) {
        int length = length(i);
        if (length < SENTENCE || lines.get(i).alone() || lines.get(i + 1).alone() || startsParagraph(i + 1)) {
            return false;
        }
        char last = lastChar(i);
        if (last == '，' || last == '、') {
            return true;
        }
        boolean adjacent = lineEndsBetween(i) == 1;
        boolean full = width > 0 && length >= width - SLACK && length <= width + SLACK || exact > 0 && characters(i) == exact;
        return full && adjacent && (indents || !Chars.endsSentence(String.valueOf(last)));
    }

    private boolean startsParagraph(int i) {
        String head = text(i);
        return indents && indented(lines.get(i)) && (width > 0 || exact > 0) || Marker.of(head) != null || head.startsWith("——")
                || head.startsWith("各位代表");
    }

    private boolean indented(Block line) {
        return Chars.space(raw.charAt(line.start()));
    }

    /** The width at which lines are broken, in columns; 0 when they are not. */
    private int width() {
        int[] inside = new int[WIDEST + 1];
        int[] longer = new int[WIDEST + 2];
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = length(i);
            longer[Math.min(length, WIDEST + 1)]++;
            if (length >= NARROWEST && length <= WIDEST) {
                all++;
                if (!Chars.endsSentence(String.valueOf(lastChar(i)))) {
                    inside[length]++;
                }
            }
        }
        int beyond = longer[WIDEST + 1];
        for (int candidate = WIDEST; candidate >= NARROWEST; candidate--) {
            beyond += candidate < WIDEST ? longer[candidate + 1] : 0;
            int full = 0;
            for (int length = candidate; length >= Math.max(NARROWEST, candidate - SLACK); length--) {
                full += inside[length];
            }
            if (inside[candidate] > 0 && full >= FULL_LINES && full * 2 >= all && beyond * FULL_FOR_ONE_LONGER <= full) {
                return candidate;
            }
        }
        return 0;
    }

    /** The number of characters, wide or not, at which lines are broken; 0 when they are not. */
    private int exact() {
        int[] inside = new int[WIDEST + 1];
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            int characters = characters(i);
            if (characters >= NARROWEST / 2 && !Chars.endsSentence(String.valueOf(lastChar(i)))) {
                inside[Math.min(characters, WIDEST)]++;
                all++;
            }
        }
        int most = 0;
        int longer = 0;
        for (int candidate = 1; candidate < WIDEST; candidate++) {
            most = inside[candidate] > inside[most] ? candidate : most;
        }
        for (int candidate = most + 1; candidate <= WIDEST; candidate++) {
            longer += inside[candidate];
        }
        boolean broken = inside[most] >= FULL_LINES && 2 * inside[most] >= all && longer * FULL_FOR_ONE_LONGER <= inside[most];
        return broken && longest() <= most ? most : 0;
    }

    /** The number of characters that nine in ten lines do not exceed. */
    private int longest() {
        List<Integer> lengths = lines.stream().map(line -> trimmedEnd(line) - line.start()).sorted().toList();
        return lengths.get((lengths.size() - 1) * FULL_FOR_ONE_LONGER / (FULL_FOR_ONE_LONGER + 1));
    }

    private int characters(int i) {
        return trimmedEnd(lines.get(i)) - lines.get(i).start();
    }

    private int lineEndsBetween(int i) {
        int ends = 0;
        for (int k = lines.get(i).end(); k < lines.get(i + 1).start(); k++) {
            boolean second = raw.charAt(k) == '\n' && k > 0 && raw.charAt(k - 1) == '\r';
            ends += Chars.lineEnd(raw.charAt(k)) && !second ? 1 : 0;
        }
        return ends;
    }

    private String text(int i) {
        Block line = lines.get(i);
        int start = textStart(line);
        return raw.substring(start, Math.min(Math.max(trimmedEnd(line), start), start + LONGEST_HEAD));
    }

    /** Columns up to the last character: two for a full-width one. */
    private int length(int i) {
        Block line = lines.get(i);
        int end = trimmedEnd(line);
        int columns = 0;
        for (int k = line.start(); k < end && columns <= WIDEST; k++) {
            char c = raw.charAt(k);
            columns += c >= 0x2E80 || Chars.mark(c) ? 2 : c == '\t' ? 4 : 1;
        }
        return columns;
    }

    private char lastChar(int i) {
        int end = trimmedEnd(lines.get(i));
        return raw.charAt(Math.max(end, 1) - 1);
    }

    private int textStart(Block line) {
        int start = line.start();
        while (start < line.end() && Chars.blank(raw.charAt(start))) {
            start++;
        }
        return start;
    }

    private int trimmedEnd(Block line) {
        int end = line.end();
        while (end > line.start() && Chars.blank(raw.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
