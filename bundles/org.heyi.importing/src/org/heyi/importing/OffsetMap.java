package org.heyi.importing;

import java.util.Arrays;

/**
 * Which offset of a cleaned text stands for which offset of the raw text it was made of, both ways.
 * Offsets are UTF-16 units. Immutable.
 *
 * <p>A map is a row of runs, each {@code raw} units long on one side and {@code clean} units on the other. Runs of
 * equal length correspond unit by unit; the others (something dropped, added or rewritten) only as a whole.
 * As a string, runs are separated by commas: {@code 12} corresponding units, {@code -3} raw units dropped,
 * {@code +2} clean units added, {@code 3>1} three raw units rewritten as one.
 */
public final class OffsetMap {

    /** What a boundary offset means when it touches something that has no counterpart. */
    private enum Side { START, END }

    private final int[] rawEnds;
    private final int[] cleanEnds;

    private OffsetMap(int[] rawEnds, int[] cleanEnds) {
        this.rawEnds = rawEnds;
        this.cleanEnds = cleanEnds;
    }

    /**
     * @param length number of UTF-16 units
     * @return the map of a text of {@code length} units onto itself
     */
    public static OffsetMap identity(int length) {
        return new Builder().copy(length).build();
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text as it was written
     * @return the map
     * @throws IllegalArgumentException when it is no offset map
     */
    public static OffsetMap parse(String text) {
        Builder builder = new Builder();
        if (text.isEmpty()) {
            return builder.build();
        }
        for (String run : text.split(",", -1)) {
            int arrow = run.indexOf('>');
            if (arrow > 0) {
                builder.replace(Integer.parseInt(run.substring(0, arrow)), Integer.parseInt(run.substring(arrow + 1)));
            } else if (run.startsWith("-")) {
                builder.replace(Integer.parseInt(run.substring(1)), 0);
            } else if (run.startsWith("+")) {
                builder.replace(0, Integer.parseInt(run.substring(1)));
            } else {
                builder.copy(Integer.parseInt(run));
            }
        }
        return builder.build();
    }

    /** @return length of the raw text */
    public int rawLength() {
        return rawEnds.length == 0 ? 0 : rawEnds[rawEnds.length - 1];
    }

    /** @return length of the cleaned text */
    public int cleanLength() {
        return cleanEnds.length == 0 ? 0 : cleanEnds[cleanEnds.length - 1];
    }

    /** @return whether every unit keeps its offset */
    public boolean isIdentity() {
        return rawEnds.length == 0 || rawEnds.length == 1 && rawEnds[0] == cleanEnds[0];
    }

    /**
     * The clean offset of the raw unit at {@code raw}, or of the place where it was dropped.
     * The inverse of {@link #toRaw} for every unit that has a counterpart.
     *
     * @param raw 0 to {@link #rawLength()}
     * @return offset in the cleaned text
     */
    public int toClean(int raw) {
        return translate(rawEnds, cleanEnds, raw, Side.START);
    }

    /**
     * The raw offset of the clean unit at {@code clean}, or of the place where it was added.
     *
     * @param clean 0 to {@link #cleanLength()}
     * @return offset in the raw text
     */
    public int toRaw(int clean) {
        return translate(cleanEnds, rawEnds, clean, Side.START);
    }

    /**
     * The smallest clean range that holds all that is left of a raw range.
     *
     * @param raw a stretch of the raw text
     * @return offset in the cleaned text
     */
    public Span toClean(Span raw) {
        return translate(rawEnds, cleanEnds, raw);
    }

    /**
     * The smallest raw range that holds all that a clean range was made of.
     *
     * @param clean a stretch of the cleaned text
     * @return offset in the raw text
     */
    public Span toRaw(Span clean) {
        return translate(cleanEnds, rawEnds, clean);
    }

    /**
     * @param next from the cleaned text on
     * @return this map followed by {@code next}, whose raw text is this map's cleaned text
     */
    public OffsetMap then(OffsetMap next) {
        if (cleanLength() != next.rawLength()) {
            throw new IllegalArgumentException("clean length " + cleanLength() + ", next raw length " + next.rawLength());
        }
        if (next.isIdentity()) {
            return this;
        }
        if (isIdentity()) {
            return next;
        }
        Builder builder = new Builder();
        Runs first = new Runs(rawEnds, cleanEnds);
        Runs second = new Runs(next.rawEnds, next.cleanEnds);
        while (first.left() || second.left()) {
            if (first.left() && first.to() == 0) {
                builder.replace(first.from(), 0);
                first.skip();
            } else if (second.left() && second.from() == 0) {
                builder.replace(0, second.to());
                second.skip();
            } else if (first.copies() && second.copies()) {
                int length = Math.min(first.from(), second.from());
                builder.copy(length);
                first.take(length);
                second.take(length);
            } else {
                int raw = 0;
                int clean = 0;
                int balance = 0;
                do {
                    if (balance <= 0) {
                        boolean part = first.copies();
                        int length = part ? Math.min(first.to(), balance < 0 ? -balance : second.from()) : first.to();
                        raw += part ? length : first.from();
                        balance += length;
                        if (part) {
                            first.take(length);
                        } else {
                            first.skip();
                        }
                    } else {
                        boolean part = second.copies();
                        int length = part ? Math.min(second.from(), balance) : second.from();
                        clean += part ? length : second.to();
                        balance -= length;
                        if (part) {
                            second.take(length);
                        } else {
                            second.skip();
                        }
                    }
                } while (balance != 0);
                builder.replace(raw, clean);
            }
        }
        return builder.build();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        int raw = 0;
        int clean = 0;
        for (int i = 0; i < rawEnds.length; i++) {
            int r = rawEnds[i] - raw;
            int c = cleanEnds[i] - clean;
            raw = rawEnds[i];
            clean = cleanEnds[i];
            if (i > 0) {
                out.append(',');
            }
            if (r == c) {
                out.append(r);
            } else if (c == 0) {
                out.append('-').append(r);
            } else if (r == 0) {
                out.append('+').append(c);
            } else {
                out.append(r).append('>').append(c);
            }
        }
        return out.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffsetMap map && Arrays.equals(rawEnds, map.rawEnds)
                && Arrays.equals(cleanEnds, map.cleanEnds);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rawEnds) + Arrays.hashCode(cleanEnds);
    }

    private static Span translate(int[] from, int[] to, Span span) {
        int end = translate(from, to, span.end(), Side.END);
        int start = translate(from, to, span.start(), Side.START);
        return new Span(Math.min(start, end), span.length() == 0 ? Math.min(start, end) : end);
    }

    private static int translate(int[] from, int[] to, int offset, Side side) {
        int length = from.length == 0 ? 0 : from[from.length - 1];
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + length);
        }
        // START reads the offset as the one before a unit: the last run that begins there counts.
        // END reads it as the one after a unit: the first run that ends there counts.
        int run = side == Side.START ? firstEndAbove(from, offset) : firstEndAbove(from, offset - 1);
        if (run == from.length) {
            return to.length == 0 ? 0 : to[to.length - 1];
        }
        int fromStart = run == 0 ? 0 : from[run - 1];
        int toStart = run == 0 ? 0 : to[run - 1];
        if (from[run] - fromStart == to[run] - toStart) {
            return toStart + offset - fromStart;
        }
        if (offset == fromStart) {
            return toStart;
        }
        if (offset == from[run]) {
            return to[run];
        }
        return side == Side.START ? toStart : to[run];
    }

    private static int firstEndAbove(int[] ends, int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** A place in a row of runs while two maps are joined. */
    private static final class Runs {

        private final int[] fromEnds;
        private final int[] toEnds;
        private int run;
        private int from;
        private int to;

        Runs(int[] fromEnds, int[] toEnds) {
            this.fromEnds = fromEnds;
            this.toEnds = toEnds;
        }

        boolean left() {
            return run < fromEnds.length;
        }

        int from() {
            return fromEnds[run] - from;
        }

        int to() {
            return toEnds[run] - to;
        }

        boolean copies() {
            return left() && from() == to();
        }

        void take(int length) {
            from += length;
            to += length;
            if (from == fromEnds[run]) {
                run++;
            }
        }

        void skip() {
            from = fromEnds[run];
            to = toEnds[run];
            run++;
        }
    }

    /** Collects the runs of a map from left to right. */
    public static final class Builder {

        private int[] rawEnds = new int[4];
        private int[] cleanEnds = new int[4];
        private int size;

        /**
         * {@code length} units that correspond one by one.
         *
         * @param length number of UTF-16 units
         * @return this builder
         */
        public Builder copy(int length) {
            return add(length, length);
        }

        /**
         * {@code raw} units stand for {@code clean} units as a whole; either may be 0.
         *
         * @param raw a stretch of the raw text
         * @param clean a stretch of the cleaned text
         * @return this builder
         */
        public Builder replace(int raw, int clean) {
            return add(raw, clean);
        }

        /** @return the map of everything that was added */
        public OffsetMap build() {
            return new OffsetMap(Arrays.copyOf(rawEnds, size), Arrays.copyOf(cleanEnds, size));
        }

        private Builder add(int raw, int clean) {
            if (raw < 0 || clean < 0) {
                throw new IllegalArgumentException("run " + raw + ">" + clean);
            }
            if (raw == 0 && clean == 0) {
                return this;
            }
            int rawStart = size == 0 ? 0 : rawEnds[size - 1];
            int cleanStart = size == 0 ? 0 : cleanEnds[size - 1];
            if (size > 0 && sameSort(raw, clean)) {
                rawEnds[size - 1] = rawStart + raw;
                cleanEnds[size - 1] = cleanStart + clean;
                return this;
            }
            if (size == rawEnds.length) {
                rawEnds = Arrays.copyOf(rawEnds, size * 2);
                cleanEnds = Arrays.copyOf(cleanEnds, size * 2);
            }
            rawEnds[size] = rawStart + raw;
            cleanEnds[size] = cleanStart + clean;
            size++;
            return this;
        }

        private boolean sameSort(int raw, int clean) {
            int lastRaw = rawEnds[size - 1] - (size == 1 ? 0 : rawEnds[size - 2]);
            int lastClean = cleanEnds[size - 1] - (size == 1 ? 0 : cleanEnds[size - 2]);
            return raw == clean && lastRaw == lastClean || raw == 0 && lastRaw == 0 || clean == 0 && lastClean == 0;
        }
    }
}
