package org.heyi.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a file that keeps no rows, such as a PDF: they follow one another without white space, in the order in which they
 * were written. Rows that are known are looked for in them; what is left between these is what became of the others.
 */
public final class RunningWords {

    /** Stands between two pages. */
    public static final char PAGE = '\f';

    /** A printer sets it where the font lacks a character, so it stands for any. */
    private static final int MISSING = '〓';
    private static final String DASHES = "―─–‒⸺━";
    private static final String DOTS = "・‧•∙⋅･";
    /** So many characters are not found by chance within another row. */
    private static final int LONG = 12;
    /** What was made of a row has so many of its pairs of characters at least. */
    private static final double ALIKE = 0.3;

    private final int[] words;
    private final BitSet pages = new BitSet();
    private final BitSet used;

    /** A row, where it stands, or what stands in its place. */
    private static final class Place {
        private final ExportRows.Row row;
        private final int[] words;
        private int start = -1;
        private Stretch instead;

        Place(ExportRows.Row row) {
            this.row = row;
            words = fold(String.join("", row.cells()));
        }

        private int end() {
            return start + words.length;
        }
    }

    /** Words that belong to no row that was found. */
    private static final class Stretch {
        private final int start;
        private final int end;
        private final List<Place> instead = new ArrayList<>();

        Stretch(int start, int end) {
            this.start = start;
            this.end = end;
        }
    }

    private RunningWords(String text) {
        List<int[]> parts = new ArrayList<>();
        int length = 0;
        for (String page : text.split(String.valueOf(PAGE), -1)) {
            int[] part = fold(page);
            parts.add(part);
            length += part.length;
            pages.set(length);
        }
        words = parts.stream().flatMapToInt(Arrays::stream).toArray();
        used = new BitSet(length);
    }

    /**
     * @param text any text
     * @return what of it can be read back from a page: compatible characters as one, no white space, nothing that is not seen
     */
    public static String folded(String text) {
        int[] folded = fold(text);
        return new String(folded, 0, folded.length);
    }

    private static int[] fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)
                && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .map(c -> DASHES.indexOf(c) >= 0 ? '—' : DOTS.indexOf(c) >= 0 ? '·' : c).toArray();
    }

    /**
     * Looks for rows in the words of a file.
     *
     * @param text all words of the file, pages parted by {@link #PAGE}
     * @param expected the rows that it had
     * @return the rows that it has now: the cells of those that were found as they were expected, and those of the others as far as the
     *         words between tell them
     */
    public static List<ExportRows.Row> parted(String text, List<ExportRows.Row> expected) {
        return new RunningWords(text).parted(expected);
    }

    private List<ExportRows.Row> parted(List<ExportRows.Row> expected) {
        List<Place> places = expected.stream().map(Place::new).toList();
        int at = 0;
        for (Place each : places) {
            if (each.words.length >= LONG) {
                at = find(each, at);
            }
        }
        at = 0;
        for (Place each : places) {
            // What is short stands where nothing else does, at best right behind the row before it.
            at = each.start < 0 && each.words.length > 0 ? find(each, at) : Math.max(at, each.end());
        }
        List<Stretch> stretches = stretches();
        assign(places, stretches);
        List<ExportRows.Row> rows = new ArrayList<>();
        Set<Stretch> told = new HashSet<>();
        for (Place each : places) {
            if (each.start >= 0 || each.words.length == 0) {
                rows.add(new ExportRows.Row("", each.row.name(), each.row.cells()));
            } else if (each.instead != null && told.add(each.instead)) {
                rows.addAll(made(each.instead));
            }
        }
        stretches.stream().filter(each -> !told.contains(each)).forEach(each -> {
            String words = words(each.start, each.end);
            rows.add(new ExportRows.Row("", words, List.of(words)));
        });
        return rows;
    }

    /** Finds a row from a place on, or else anywhere; the place behind it, or the same place where it is not found. */
    private int find(Place row, int from) {
        int start = find(row.words, from, words.length - row.words.length);
        start = start < 0 ? find(row.words, 0, Math.min(from, words.length - row.words.length)) : start;
        if (start < 0) {
            return from;
        }
        row.start = start;
        used.set(start, row.end());
        return row.end();
    }

    private int find(int[] row, int from, int last) {
        for (int start = used.nextClearBit(from); start <= last; start = used.nextClearBit(start + 1)) {
            if (stands(row, start)) {
                return start;
            }
        }
        return -1;
    }

    private boolean stands(int[] row, int start) {
        for (int i = 0; i < row.length; i++) {
            if (words[start + i] != row[i] && words[start + i] != MISSING) {
                return false;
            }
        }
        int taken = used.nextSetBit(start);
        return taken < 0 || taken >= start + row.length;
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int start = used.nextClearBit(0); start < words.length; start = used.nextClearBit(start)) {
            int end = used.nextSetBit(start);
            end = end < 0 ? words.length : end;
            stretches.add(new Stretch(start, end));
            start = end;
        }
        return stretches;
    }

    /** What stands beside the neighbour of a row that is missing was made of it, or else what is like it. */
    private void assign(List<Place> places, List<Stretch> stretches) {
        Place before = null;
        for (Place each : places) {
            if (each.start < 0 && each.words.length > 0) {
                int start = before == null ? 0 : before.end();
                each.instead = stretches.stream().filter(one -> one.start == start).findFirst().orElse(null);
                if (each.instead == null || !alike(each, each.instead)) {
                    each.instead = stretches.stream().filter(one -> alike(each, one)).findFirst().orElse(null);
                }
                if (each.instead != null) {
                    each.instead.instead.add(each);
                }
            } else if (each.start >= 0) {
                before = each;
            }
        }
    }

    private boolean alike(Place row, Stretch stretch) {
        Set<Long> pairs = pairs(row.words, 0, row.words.length);
        Set<Long> others = pairs(words, stretch.start, stretch.end);
        if (pairs.isEmpty() || others.isEmpty()) {
            return stretch.end - stretch.start <= row.words.length + 1;
        }
        return pairs.stream().filter(others::contains).count() >= ALIKE * pairs.size();
    }

    private static Set<Long> pairs(int[] words, int start, int end) {
        Set<Long> pairs = new HashSet<>();
        for (int i = start; i + 1 < end; i++) {
            pairs.add((long) words[i] << Integer.SIZE | words[i + 1]);
        }
        return pairs;
    }

    /** The rows that stand in a stretch. */
    private List<ExportRows.Row> made(Stretch stretch) {
        if (isTorn(stretch)) {
            return stretch.instead.stream().map(each -> new ExportRows.Row("", each.row.name(), each.row.cells())).toList();
        }
        List<int[]> cells = stretch.instead.stream().flatMap(each -> each.row.cells().stream()).map(RunningWords::fold).toList();
        int[] starts = new int[cells.size()];
        int at = stretch.start;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = cells.get(i).length == 0 ? -1 : find(cells.get(i), at, stretch.end - cells.get(i).length);
            at = starts[i] < 0 ? at : starts[i] + cells.get(i).length;
        }
        List<ExportRows.Row> rows = new ArrayList<>();
        int index = 0;
        at = stretch.start;
        for (Place each : stretch.instead) {
            List<String> found = new ArrayList<>();
            for (String cell : each.row.cells()) {
                if (starts[index] >= 0) {
                    // What stands before a cell that follows another one belongs to that.
                    if (starts[index] > at && !found.isEmpty()) {
                        found.set(found.size() - 1, found.getLast() + words(at, starts[index]));
                    }
                    found.add(cell);
                    at = starts[index] + cells.get(index).length;
                } else {
                    int end = next(starts, index, stretch.end);
                    found.add(cells.get(index).length == 0 ? cell : words(at, Math.max(at, end)));
                    at = cells.get(index).length == 0 ? at : Math.max(at, end);
                }
                index++;
            }
            if (index == starts.length && at < stretch.end) {
                found.set(found.size() - 1, found.getLast() + words(at, stretch.end));
            }
            if (found.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new ExportRows.Row("", each.row.name(), found));
            }
        }
        return rows;
    }

    private static int next(int[] starts, int index, int end) {
        return Arrays.stream(starts, index, starts.length).filter(each -> each >= 0).findFirst().orElse(end);
    }

    /** A row that a page's end parts has the rest of every cell on the next page: nothing is altered where all characters are there. */
    private boolean isTorn(Stretch stretch) {
        int page = pages.nextSetBit(stretch.start + 1);
        if (page < 0 || page >= stretch.end) {
            return false;
        }
        int[] found = Arrays.copyOfRange(words, stretch.start, stretch.end);
        int[] wanted = stretch.instead.stream().flatMapToInt(each -> Arrays.stream(each.words)).toArray();
        Arrays.sort(found);
        Arrays.sort(wanted);
        return Arrays.equals(found, wanted);
    }

    private String words(int start, int end) {
        return new String(words, start, end - start);
    }

    /**
     * @param parts what is read apart, each in the order in which it was written
     * @return what stands for them, see {@link Checksum}: where lines and pages end does not count
     */
    public static Checksum checksum(List<String> parts) {
        Checksum checksum = new Checksum();
        parts.forEach(each -> checksum.add(List.of(folded(each))));
        return checksum;
    }
}
