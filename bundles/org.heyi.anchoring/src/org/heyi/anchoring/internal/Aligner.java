package org.heyi.anchoring.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns two versions of a text character by character, moved passages included.
 *
 * <p>A match is believed when it tells more than chance would give at that size: two stretches that agree in n bits
 * of information are no coincidence when far fewer than 2^n pairs of places were open to them. So one common
 * character counts between two words that changed, while in two unrelated paragraphs even 经济发展 does not.
 *
 * <ol>
 * <li>Paragraphs, and other stretches, that stand once in each text are joined to the heaviest chain that keeps the
 * order. A stretch ends at a paragraph's border rather than in the opening that the next paragraph shares with many:
 * else paragraphs that begin or end alike would leave these words behind when they change places.
 * <li>The heavy ones that are left over are passages that moved.
 * <li>Gaps of the chain are filled, from the outside in, by the alignment of the highest worth.
 * <li>What is still free on both sides is searched once more for shorter passages that moved.
 * </ol>
 *
 * Space is linear in the texts, with one matrix of bounded size besides; time is bounded: where the matrix would be
 * too large or the allowance is spent, a linear-space search with limited effort (E. Myers 1986) takes its place.
 */
public final class Aligner {

    /** Lengths of the stretches that are looked up, longest first. */
    private static final int[] SEEDS = {10, 6, 4};
    /** Largest matrix, in cells. */
    private static final long MATRIX = 1 << 20;
    /** All matrices together, in cells. */
    private static final long ALLOWANCE = 200_000_000;
    /** Edits that the limited search follows before it settles on where it got farthest. */
    private static final int EFFORT = 400;
    /** Depth at which a gap is left as it is; only texts made to be hard get there. */
    private static final int DEPTH = 64;
    /** Information a match needs beyond the number of places open to it: in order, and moved. */
    private static final int SURE_IN_ORDER = 3 * Runs.BIT;
    private static final int SURE_MOVED = 10 * Runs.BIT;

    /** A stretch that was not seen, or more than once; and the base of the rolling hash. */
    private static final int NOWHERE = -1;
    private static final int OFTEN = -2;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** How far around a moved passage its edited neighbours are looked for. */
    private static final int AROUND = 300;

    /** Whether the beginnings, or the ends, of a gap are known to belong together. */
    private static final int HEAD = 1;
    private static final int TAIL = 2;

    /** Ways through the matrix. */
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    private static final byte FROM_MATCH = 1;
    private static final byte FROM_ABOVE = 2;
    private static final byte CONTINUED = 4;

    /** How far apart two moved passages may be, in both texts, to have moved together. */
    private static final int TOGETHER = 200;

    /** What has found its place, in {@link #a} and in {@link #b}: equal to nothing. */
    private static final int COVERED_A = -1;
    private static final int COVERED_B = -2;

    private final int[] a;
    private final int[] b;
    /** The texts as they were; in {@link #a} and {@link #b} what has found its place is blotted out. */
    private final int[] textA;
    private final int[] textB;
    private final Paragraphs paragraphsA;
    private final Paragraphs paragraphsB;
    private final int[] alone;
    private final int[] following;
    /** The information in the first text up to a place. */
    private final long[] told;
    private Runs runs = new Runs();
    /** For each symbol how good a border lies behind it. */
    private final int[] kinds;
    private long allowance = ALLOWANCE;
    private int blocks;
    private byte[] trace = new byte[0];

    private Aligner(CharSequence first, CharSequence second) {
        Symbols symbols = new Symbols(first, second);
        a = symbols.a;
        b = symbols.b;
        alone = symbols.alone;
        following = symbols.following;
        kinds = symbols.kinds;
        textA = a.clone();
        textB = b.clone();
        paragraphsA = new Paragraphs(first);
        paragraphsB = new Paragraphs(second);
        told = new long[a.length + 1];
        for (int i = 0; i < a.length; i++) {
            told[i + 1] = told[i] + following[i];
        }
    }

    /** Aligns with moves; the rows are sorted by the first text and overlap in neither. */
    public static Runs align(CharSequence first, CharSequence second) {
        Aligner aligner = new Aligner(first, second);
        aligner.wholeTexts();
        aligner.tidy();
        return aligner.runs.sorted();
    }

    /** Aligns without moves: rows ascend in both texts. */
    public static Runs alignInOrder(CharSequence first, CharSequence second) {
        Aligner aligner = new Aligner(first, second);
        aligner.fill(0, aligner.a.length, 0, aligner.b.length, HEAD | TAIL, Runs.IN_ORDER, 0);
        aligner.tidy();
        return aligner.runs.sorted();
    }

    private void wholeTexts() {
        int from = 0;
        while (from < Math.min(a.length, b.length) && a[from] == b[from]) {
            from++;
        }
        int tail = 0;
        while (tail < Math.min(a.length, b.length) - from && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
            tail++;
        }
        if (from < a.length || from < b.length) {
            from = paragraphsA.lastBorder(from);
            tail = a.length - paragraphsA.nextBorder(a.length - tail);
        }
        int aTo = a.length - tail;
        int bTo = b.length - tail;
        cover(0, 0, from, Runs.IN_ORDER, worth(0, from));
        cover(aTo, bTo, tail, Runs.IN_ORDER, worth(aTo, tail));
        Runs seeds = seeds(SEEDS[0], from, aTo, from, bTo);
        sameParagraphs(seeds, from, aTo, from, bTo);
        boolean[] chained = chain(seeds, 0);
        int anchors = runs.size();
        addChained(seeds, chained, Runs.IN_ORDER, chance((long) a.length * b.length, 0));
        int anchorsEnd = runs.size();
        moves(seeds, chained);
        int moved = runs.size();
        int aAt = from;
        int bAt = from;
        for (int i = anchors; i < anchorsEnd; i++) {
            fill(aAt, runs.a(i), bAt, runs.b(i), HEAD | TAIL, Runs.IN_ORDER, 0);
            aAt = runs.aEnd(i);
            bAt = runs.bEnd(i);
        }
        fill(aAt, aTo, bAt, bTo, HEAD | TAIL, Runs.IN_ORDER, 0);
        surroundings(anchorsEnd, moved);
        for (int seed : SEEDS) {
            int before = runs.size();
            Runs rest = seeds(seed, from, aTo, from, bTo);
            moves(rest, new boolean[rest.size()]);
            surroundings(before, runs.size());
        }
    }

    private void cover(int aFrom, int bFrom, int length, int block, int surplus) {
        if (length == 0) {
            return;
        }
        runs.add(aFrom, bFrom, length, block, surplus);
        Arrays.fill(a, aFrom, aFrom + length, COVERED_A);
        Arrays.fill(b, bFrom, bFrom + length, COVERED_B);
    }

    /** What a stretch of the first text tells when it is found again. */
    private int worth(int from, int length) {
        return length == 0 ? 0 : alone[from] + (int) Math.min(Integer.MAX_VALUE / 2, told[from + length] - told[from + 1]);
    }

    /** Information that is needed before a match among so many places is no coincidence. */
    private static int chance(long places, int sure) {
        return (int) (Math.log(Math.max(1, places)) / Math.log(2) * Runs.BIT) + sure;
    }

    // ---- paragraphs that stand once in each text ----

    /** Where the paragraphs of a text begin, with and without the number of an article or item. */
    private static final class Paragraphs {
        private final BitSet borders = new BitSet();
        /** Pairs of where a paragraph begins, and where it does behind its number. */
        private final List<int[]> starts = new ArrayList<>();
        private final int length;

        Paragraphs(CharSequence text) {
            length = text.length();
            for (int at = 0; at < length; at++) {
                if (at == 0 || text.charAt(at - 1) == '\n') {
                    int body = LeadingNumbers.body(text, at);
                    starts.add(new int[] {at, body});
                    borders.set(at);
                    borders.set(body);
                }
            }
            borders.set(length);
        }

        boolean border(int at) {
            return borders.get(at);
        }

        /** The last border at or before this place, -1 for none. */
        int lastBorder(int at) {
            return borders.previousSetBit(at);
        }

        /** The next border at or behind this place, -1 for none. */
        int nextBorder(int at) {
            return borders.nextSetBit(at);
        }

        /** The end of the paragraph with this number, without the line feed. */
        int end(int index) {
            return index + 1 < starts.size() ? starts.get(index + 1)[0] - 1 : length;
        }
    }

    /** Adds the paragraphs that both stretches have just once, with their number or else without it. */
    private void sameParagraphs(Runs seeds, int aFrom, int aTo, int bFrom, int bTo) {
        BitSet found = new BitSet();
        for (int part = 0; part < 2; part++) {
            Map<Long, Integer> inA = once(a, paragraphsA, part, aFrom, aTo);
            Map<Long, Integer> inB = once(b, paragraphsB, part, bFrom, bTo);
            for (Map.Entry<Long, Integer> each : inA.entrySet()) {
                int inOther = inB.getOrDefault(each.getKey(), NOWHERE);
                if (each.getValue() >= 0 && inOther >= 0 && !found.get(each.getValue())) {
                    int aStart = paragraphsA.starts.get(each.getValue())[part];
                    int bStart = paragraphsB.starts.get(inOther)[part];
                    int length = paragraphsA.end(each.getValue()) - aStart;
                    if (Arrays.equals(a, aStart, aStart + length, b, bStart, paragraphsB.end(inOther))) {
                        seeds.add(aStart, bStart, length, 0, 0);
                        found.set(each.getValue());
                    }
                }
            }
        }
    }

    /** For each text of a paragraph, by its hash, the paragraph's index; {@link #OFTEN} where there are several. */
    private static Map<Long, Integer> once(int[] text, Paragraphs paragraphs, int part, int from, int to) {
        Map<Long, Integer> once = new HashMap<>();
        for (int i = 0; i < paragraphs.starts.size(); i++) {
            int start = paragraphs.starts.get(i)[part];
            int end = paragraphs.end(i);
            if (start >= from && end <= to && start < end) {
                long hash = 0;
                for (int at = start; at < end; at++) {
                    hash = hash * FACTOR + text[at] + 2;
                }
                once.merge(hash, i, (first, second) -> OFTEN);
            }
        }
        return once;
    }

    // ---- stretches that stand once in each text ----

    private Runs seeds(int length, int aFrom, int aTo, int bFrom, int bTo) {
        Runs seeds = new Runs();
        if (aTo - aFrom < length || bTo - bFrom < length) {
            return seeds;
        }
        int capacity = Integer.highestOneBit(aTo - aFrom) * 4;
        int mask = capacity - 1;
        long[] keys = new long[capacity];
        int[] inA = new int[capacity];
        int[] inB = new int[capacity];
        Arrays.fill(inA, NOWHERE);
        Arrays.fill(inB, NOWHERE);
        long top = 1;
        for (int i = 0; i < length; i++) {
            top *= FACTOR;
        }
        long hash = 0;
        int whole = 0;
        for (int i = aFrom; i < aTo; i++) {
            hash = hash * FACTOR + a[i] + 2;
            if (i - aFrom >= length) {
                hash -= top * (a[i - length] + 2);
            }
            whole = a[i] == COVERED_A ? 0 : whole + 1;
            if (whole >= length) {
                int slot = slot(keys, inA, mask, hash);
                keys[slot] = hash;
                inA[slot] = inA[slot] == NOWHERE ? i + 1 - length : OFTEN;
            }
        }
        int[] slots = new int[bTo - bFrom];
        hash = 0;
        whole = 0;
        for (int j = bFrom; j < bTo; j++) {
            hash = hash * FACTOR + b[j] + 2;
            if (j - bFrom >= length) {
                hash -= top * (b[j - length] + 2);
            }
            whole = b[j] == COVERED_B ? 0 : whole + 1;
            slots[j - bFrom] = -1;
            if (whole >= length) {
                int slot = slot(keys, inA, mask, hash);
                if (inA[slot] >= 0) {
                    inB[slot] = inB[slot] == NOWHERE ? j + 1 - length : OFTEN;
                    slots[j - bFrom] = slot;
                }
            }
        }
        for (int j = bFrom; j < bTo; j++) {
            int slot = slots[j - bFrom];
            if (slot < 0 || inB[slot] < 0) {
                continue;
            }
            int aStart = inA[slot];
            int bStart = inB[slot];
            int aEnd = aStart;
            int bEnd = bStart;
            while (aEnd < aTo && bEnd < bTo && a[aEnd] == b[bEnd]) {
                aEnd++;
                bEnd++;
            }
            if (aEnd - aStart < length) {
                continue; // two stretches with one hash
            }
            while (aStart > aFrom && bStart > bFrom && a[aStart - 1] == b[bStart - 1]) {
                aStart--;
                bStart--;
            }
            int shift = bStart - aStart;
            int known = inA[slot];
            if (lineEndsWithin(known, known + length)) {
                // What makes the stretch the only one lies on both sides of a border: whole paragraphs alone are sure.
                aStart = start(aStart, shift, aEnd, aEnd);
                aEnd = end(aEnd, shift, aStart, aStart);
            } else {
                aStart = start(aStart, shift, known, aStart);
                aEnd = end(aEnd, shift, known + length, aEnd);
            }
            if (aStart < aEnd) {
                seeds.add(aStart, aStart + shift, aEnd - aStart, 0, 0);
                j = Math.max(j, aEnd + shift - 1);
            }
        }
        return seeds;
    }

    /** The first border from this place of the first text up to {@code last} that both texts have, or else {@code none}. */
    private int start(int from, int shift, int last, int none) {
        for (int at = paragraphsA.nextBorder(from); at >= 0 && at <= last; at = paragraphsA.nextBorder(at + 1)) {
            if (paragraphsB.border(at + shift)) {
                return at;
            }
        }
        return none;
    }

    /** The last border down from this place of the first text to {@code first} that both texts have, or else {@code none}. */
    private int end(int from, int shift, int first, int none) {
        if (lineEnds(textA, from) && lineEnds(textB, from + shift)) {
            return from;
        }
        for (int at = paragraphsA.lastBorder(from); at >= first; at = paragraphsA.lastBorder(at - 1)) {
            if (paragraphsB.border(at + shift)) {
                return at;
            }
        }
        return none;
    }

    private boolean lineEndsWithin(int from, int to) {
        for (int at = from; at < to; at++) {
            if (lineEnds(textA, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean lineEnds(int[] text, int at) {
        return at == text.length || kinds[text[at]] == Symbols.LINE;
    }

    private static int slot(long[] keys, int[] used, int mask, long hash) {
        int slot = (int) (hash * 0xD6E8FEB86659FD93L >>> 33) & mask;
        while (used[slot] != NOWHERE && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /**
     * The heaviest chain of seeds that ascends in both texts, of those worth at least {@code least}. Where two
     * neighbours overlap, the second is cut.
     */
    private boolean[] chain(Runs seeds, int least) {
        int n = seeds.size();
        boolean[] chained = new boolean[n];
        long[] byA = new long[n];
        long[] byB = new long[n];
        for (int i = 0; i < n; i++) {
            byA[i] = (long) seeds.a(i) << 32 | i;
            byB[i] = (long) seeds.b(i) << 32 | i;
        }
        Arrays.sort(byA);
        Arrays.sort(byB);
        int[] rank = new int[n];
        for (int i = 0; i < n; i++) {
            rank[(int) byB[i]] = i + 1;
        }
        long[] heaviest = new long[n + 1]; // Fenwick tree over ranks: weight of the best chain that ends there
        int[] ending = new int[n + 1];
        long[] weight = new long[n];
        int[] previous = new int[n];
        Arrays.fill(ending, -1);
        int last = -1;
        for (long key : byA) {
            int i = (int) key;
            int worth = worth(seeds.a(i), seeds.length(i));
            if (worth < least) {
                continue;
            }
            int before = -1;
            for (int r = rank[i] - 1; r > 0; r &= r - 1) {
                if (ending[r] >= 0 && (before < 0 || heaviest[r] > weight[before])) {
                    before = ending[r];
                }
            }
            previous[i] = before;
            weight[i] = worth;
            if (before >= 0) {
                int overlap = Math.max(0, Math.max(seeds.aEnd(before) - seeds.a(i), seeds.bEnd(before) - seeds.b(i)));
                weight[i] = weight[before]
                        + (overlap < seeds.length(i) ? worth(seeds.a(i) + overlap, seeds.length(i) - overlap) : 0);
            }
            for (int r = rank[i]; r <= n; r += r & -r) {
                if (ending[r] < 0 || heaviest[r] < weight[i]) {
                    heaviest[r] = weight[i];
                    ending[r] = i;
                }
            }
            if (last < 0 || weight[i] > weight[last]) {
                last = i;
            }
        }
        for (int i = last; i >= 0; i = previous[i]) {
            chained[i] = true;
        }
        return chained;
    }

    /** Covers the chained seeds in their order, cut where they overlap. */
    private void addChained(Runs seeds, boolean[] chained, int block, int chance) {
        Runs inOrder = new Runs();
        for (int i = 0; i < seeds.size(); i++) {
            if (chained[i]) {
                inOrder.add(seeds.a(i), seeds.b(i), seeds.length(i), block, 0);
            }
        }
        long[] byA = new long[inOrder.size()];
        for (int i = 0; i < byA.length; i++) {
            byA[i] = (long) inOrder.a(i) << 32 | i;
        }
        Arrays.sort(byA);
        int aAt = 0;
        int bAt = 0;
        for (long key : byA) {
            int i = (int) key;
            int cut = Math.max(0, Math.max(aAt - inOrder.a(i), bAt - inOrder.b(i)));
            if (cut < inOrder.length(i)) {
                int left = inOrder.length(i) - cut;
                cover(inOrder.a(i) + cut, inOrder.b(i) + cut, left, block, worth(inOrder.a(i) + cut, left) - chance);
                aAt = inOrder.aEnd(i);
                bAt = inOrder.bEnd(i);
            }
        }
    }

    // ---- moved passages ----

    /** Covers what is left of the seeds, heaviest first, where it is no coincidence that it stands elsewhere. */
    private void moves(Runs seeds, boolean[] taken) {
        long[] byWorth = new long[seeds.size()];
        int n = 0;
        for (int i = 0; i < seeds.size(); i++) {
            if (!taken[i]) {
                byWorth[n++] = (long) worth(seeds.a(i), seeds.length(i)) << 32 | i;
            }
        }
        Arrays.sort(byWorth, 0, n);
        long places = (long) free(a, COVERED_A) * free(b, COVERED_B);
        for (int k = n - 1; k >= 0; k--) {
            int i = (int) byWorth[k];
            int from = 0;
            while (from < seeds.length(i)) {
                if (a[seeds.a(i) + from] == COVERED_A || b[seeds.b(i) + from] == COVERED_B) {
                    from++;
                    continue;
                }
                int to = from;
                while (to < seeds.length(i) && a[seeds.a(i) + to] != COVERED_A && b[seeds.b(i) + to] != COVERED_B) {
                    to++;
                }
                int surplus = worth(seeds.a(i) + from, to - from) - chance(places, 0);
                if (surplus >= SURE_MOVED) {
                    cover(seeds.a(i) + from, seeds.b(i) + from, to - from, ++blocks, surplus);
                }
                from = to;
            }
        }
    }

    private static int free(int[] text, int covered) {
        int free = 0;
        for (int symbol : text) {
            if (symbol != covered) {
                free++;
            }
        }
        return free;
    }

    /** Fills what is free directly before and behind each of these moved rows. */
    private void surroundings(int from, int to) {
        for (int i = from; i < to; i++) {
            int aEnd = runs.aEnd(i);
            int bEnd = runs.bEnd(i);
            int aTo = aEnd;
            while (aTo < a.length && aTo - aEnd < AROUND && a[aTo] != COVERED_A) {
                aTo++;
            }
            int bTo = bEnd;
            while (bTo < b.length && bTo - bEnd < AROUND && b[bTo] != COVERED_B) {
                bTo++;
            }
            fill(aEnd, aTo, bEnd, bTo, HEAD, runs.block(i), 0);
            int aFrom = runs.a(i);
            while (aFrom > 0 && runs.a(i) - aFrom < AROUND && a[aFrom - 1] != COVERED_A) {
                aFrom--;
            }
            int bFrom = runs.b(i);
            while (bFrom > 0 && runs.b(i) - bFrom < AROUND && b[bFrom - 1] != COVERED_B) {
                bFrom--;
            }
            fill(aFrom, runs.a(i), bFrom, runs.b(i), TAIL, runs.block(i), 0);
        }
    }

    // ---- gaps ----

    /** Aligns the free characters between two places of both texts, in order. */
    private void fill(int aFrom, int aTo, int bFrom, int bTo, int known, int block, int depth) {
        if ((known & HEAD) != 0) {
            int head = 0;
            while (aFrom + head < aTo && bFrom + head < bTo && a[aFrom + head] == b[bFrom + head]) {
                head++;
            }
            cover(aFrom, bFrom, head, block, 0);
            aFrom += head;
            bFrom += head;
        }
        if ((known & TAIL) != 0) {
            int tail = 0;
            while (aTo - tail > aFrom && bTo - tail > bFrom && a[aTo - 1 - tail] == b[bTo - 1 - tail]) {
                tail++;
            }
            aTo -= tail;
            bTo -= tail;
            cover(aTo, bTo, tail, block, 0);
        }
        if (aFrom == aTo || bFrom == bTo || depth > DEPTH) {
            return;
        }
        long places = (long) (aTo - aFrom) * (bTo - bFrom);
        int before = runs.size();
        if (places > MATRIX) {
            for (int k = 0; k < SEEDS.length && runs.size() == before; k++) {
                Runs seeds = seeds(SEEDS[k], aFrom, aTo, bFrom, bTo);
                addChained(seeds, chain(seeds, chance(places, SURE_IN_ORDER)), block, chance(places, 0));
            }
            if (runs.size() == before) {
                greedy(aFrom, aTo, bFrom, bTo, block);
            }
        } else if (places <= allowance) {
            allowance -= places;
            matrix(aFrom, aTo, bFrom, bTo, block, chance(places, 0));
        }
        int found = runs.size();
        if (found == before) {
            return;
        }
        int aAt = aFrom;
        int bAt = bFrom;
        int head = known & HEAD;
        for (int i = before; i < found; i++) {
            fill(aAt, runs.a(i), bAt, runs.b(i), head | TAIL, block, depth + 1);
            aAt = runs.aEnd(i);
            bAt = runs.bEnd(i);
            head = HEAD;
        }
        fill(aAt, aTo, bAt, bTo, head | known & TAIL, block, depth + 1);
    }

    /** Covers the runs whose worth, less the price of each run, is highest; in order. */
    private void matrix(int aFrom, int aTo, int bFrom, int bTo, int block, int chance) {
        int price = chance + SURE_IN_ORDER;
        int rows = aTo - aFrom;
        int columns = bTo - bFrom;
        int width = columns + 1;
        if (trace.length < (rows + 1) * width) {
            trace = new byte[(rows + 1) * width];
        }
        int[] match = new int[width];
        int[] open = new int[width];
        Arrays.fill(match, IMPOSSIBLE);
        Arrays.fill(trace, 0, width, (byte) 0);
        for (int i = 1; i <= rows; i++) {
            int symbol = a[aFrom + i - 1];
            int begin = alone[aFrom + i - 1] - price;
            int go = following[aFrom + i - 1];
            int diagonalMatch = match[0];
            int diagonalOpen = open[0];
            int left = open[0];
            int at = i * width;
            trace[at] = FROM_ABOVE;
            for (int j = 1; j <= columns; j++) {
                int aboveMatch = match[j];
                int aboveOpen = open[j];
                byte how;
                int best;
                if (aboveOpen >= left) {
                    best = aboveOpen;
                    how = FROM_ABOVE;
                } else {
                    best = left;
                    how = 0;
                }
                if (symbol == b[bFrom + j - 1]) {
                    int begun = diagonalOpen + begin;
                    int continued = diagonalMatch + go;
                    int here = begun;
                    if (continued >= begun) {
                        here = continued;
                        how |= CONTINUED;
                    }
                    match[j] = here;
                    if (here > best) {
                        best = here;
                        how |= FROM_MATCH;
                    }
                } else {
                    match[j] = IMPOSSIBLE;
                }
                trace[at + j] = how;
                open[j] = best;
                left = best;
                diagonalMatch = aboveMatch;
                diagonalOpen = aboveOpen;
            }
        }
        int first = runs.size();
        int i = rows;
        int j = columns;
        while (i > 0 && j > 0) {
            byte how = trace[i * width + j];
            if ((how & FROM_MATCH) != 0) {
                int length = 1;
                while ((trace[i * width + j] & CONTINUED) != 0) {
                    i--;
                    j--;
                    length++;
                }
                i--;
                j--;
                cover(aFrom + i, bFrom + j, length, block, worth(aFrom + i, length) - chance);
            } else if ((how & FROM_ABOVE) != 0) {
                i--;
            } else {
                j--;
            }
        }
        runs.reverse(first);
    }

    // ---- gaps too large for a matrix ----

    /**
     * Covers what a greedy search with limited effort finds: from the beginning of the gap it follows the path that
     * gets farthest with {@link #EFFORT} edits, and goes on from there. Forward search of E. Myers, "An O(ND)
     * difference algorithm and its variations" (Algorithmica 1, 1986).
     */
    private void greedy(int aFrom, int aTo, int bFrom, int bTo, int block) {
        int[][] reached = new int[EFFORT][];
        Runs found = new Runs();
        int aAt = aFrom;
        int bAt = bFrom;
        while (aAt < aTo && bAt < bTo && allowance > 0) {
            int rows = aTo - aAt;
            int columns = bTo - bAt;
            int farthest = -1;
            int end = 0;
            int endEdits = 0;
            int[] reach = new int[2 * EFFORT + 1]; // per diagonal k = i - j
            for (int edits = 0; edits < EFFORT && farthest < rows + columns; edits++) {
                for (int k = -edits; k <= edits; k += 2) {
                    int i = 0;
                    if (edits > 0) {
                        boolean inserted = k == -edits || k != edits && reach[EFFORT + k - 1] < reach[EFFORT + k + 1];
                        i = inserted ? reach[EFFORT + k + 1] : reach[EFFORT + k - 1] + 1;
                    }
                    int j = i - k;
                    while (i < rows && j < columns && a[aAt + i] == b[bAt + j]) {
                        i++;
                        j++;
                    }
                    reach[EFFORT + k] = i;
                    if (i <= rows && j <= columns && i + j > farthest) {
                        farthest = i + j;
                        end = k;
                        endEdits = edits;
                    }
                }
                reached[edits] = Arrays.copyOfRange(reach, EFFORT - edits, EFFORT + edits + 1);
                allowance -= edits;
            }
            int from = found.size();
            int k = end;
            int i = (farthest + end) / 2;
            aAt += i;
            bAt += i - end;
            for (int edits = endEdits; edits >= 0; edits--) {
                int start = 0;
                int before = k;
                if (edits > 0) {
                    int[] last = reached[edits - 1];
                    int above = edits - 1 + k; // index of diagonal k in last
                    boolean inserted = k == -edits || k != edits && last[above - 1] < last[above + 1];
                    before = inserted ? k + 1 : k - 1;
                    start = inserted ? last[above + 1] : last[above - 1] + 1;
                }
                if (i > start) {
                    found.add(aAt - (farthest + end) / 2 + start, bAt - ((farthest + end) / 2 - end) + start - k,
                            i - start, 0, 0);
                }
                i = before == k + 1 ? start : start - 1;
                k = before;
            }
            found.reverse(from);
        }
        int chance = chance((long) EFFORT * EFFORT, 0);
        for (int i = 0; i < found.size(); i++) {
            int surplus = worth(found.a(i), found.length(i)) - chance;
            if (surplus >= SURE_IN_ORDER) {
                cover(found.a(i), found.b(i), found.length(i), block, surplus);
            }
        }
    }

    // ---- borders ----

    /** Joins blocks that are one, and moves borders to where a reader would put them. */
    private void tidy() {
        runs = runs.sorted();
        joinBlocks();
        int[] lastOfBlock = new int[blocks + 1];
        Arrays.fill(lastOfBlock, -1);
        for (int q = 0; q < runs.size(); q++) {
            int p = lastOfBlock[runs.block(q)];
            lastOfBlock[runs.block(q)] = q;
            if (p >= 0 && runs.bEnd(p) == runs.b(q)) {
                slide(p, q, textA, a, COVERED_A, runs.aEnd(p), runs.a(q), true);
            } else if (p >= 0 && runs.aEnd(p) == runs.a(q)) {
                slide(p, q, textB, b, COVERED_B, runs.bEnd(p), runs.b(q), false);
            }
        }
        for (int i = 0; i < runs.size(); i++) {
            extend(i);
        }
    }

    private void joinBlocks() {
        int[] nextInOrder = new int[runs.size() + 1];
        nextInOrder[runs.size()] = b.length;
        for (int i = runs.size() - 1; i >= 0; i--) {
            nextInOrder[i] = runs.block(i) == Runs.IN_ORDER ? runs.b(i) : nextInOrder[i + 1];
        }
        int inOrder = 0;
        for (int i = 0; i < runs.size(); i++) {
            int block = runs.block(i);
            if (block != Runs.IN_ORDER && runs.b(i) >= inOrder && runs.bEnd(i) <= nextInOrder[i]) {
                block = Runs.IN_ORDER;
            } else if (block != Runs.IN_ORDER && i > 0 && runs.block(i - 1) != Runs.IN_ORDER) {
                int before = runs.b(i) - runs.bEnd(i - 1);
                if (before >= 0 && before <= TOGETHER && runs.a(i) - runs.aEnd(i - 1) <= TOGETHER) {
                    block = runs.block(i - 1);
                }
            }
            runs.set(i, runs.a(i), runs.b(i), runs.length(i), block);
            if (block == Runs.IN_ORDER) {
                inOrder = runs.bEnd(i);
            }
        }
    }

    /**
     * Slides what only one text has, between the rows p and q, to the place where it begins and ends at the best
     * borders: of a paragraph, a sentence, a phrase. The result says the same.
     */
    private void slide(int p, int q, int[] text, int[] free, int covered, int from, int to, boolean inA) {
        int left = 0;
        // Rows of a block that moved may cross: then nothing lies between them.
        while (left < runs.length(p) - 1 && to - 1 - left >= from && free[to - 1 - left] != covered
                && text[from - 1 - left] == text[to - 1 - left]) {
            left++;
        }
        int right = 0;
        while (right < runs.length(q) - 1 && from + right < to && free[from + right] != covered
                && text[from + right] == text[to + right]) {
            right++;
        }
        int best = 0;
        int bestScore = border(text, from) + border(text, to);
        for (int shift = -left; shift <= right; shift++) {
            int score = border(text, from + shift) + border(text, to + shift);
            if (score > bestScore) {
                best = shift;
                bestScore = score;
            }
        }
        if (best == 0) {
            return;
        }
        runs.set(p, runs.a(p), runs.b(p), runs.length(p) + best, runs.block(p));
        runs.set(q, runs.a(q) + best, runs.b(q) + best, runs.length(q) - best, runs.block(q));
        int[] whole = inA ? textA : textB;
        for (int i = Math.min(from, from + best); i < Math.max(from, from + best); i++) {
            free[i] = best > 0 ? covered : whole[i];
        }
        for (int i = Math.min(to, to + best); i < Math.max(to, to + best); i++) {
            free[i] = best > 0 ? whole[i] : covered;
        }
    }

    /** How good a border lies before this place. */
    private int border(int[] text, int at) {
        if (at == 0 || at == text.length) {
            return 6;
        }
        int score = kinds[text[at - 1]];
        if (kinds[text[at]] == Symbols.LINE) {
            score = Math.max(score, Symbols.LINE - 1);
        }
        return score;
    }

    private void extend(int row) {
        int start = 0;
        while (runs.a(row) - start > 0 && runs.b(row) - start > 0 && a[runs.a(row) - start - 1] == b[runs.b(row) - start - 1]) {
            start++;
        }
        int end = 0;
        while (runs.aEnd(row) + end < a.length && runs.bEnd(row) + end < b.length
                && a[runs.aEnd(row) + end] == b[runs.bEnd(row) + end]) {
            end++;
        }
        int aFrom = runs.a(row) - start;
        int bFrom = runs.b(row) - start;
        int length = start + runs.length(row) + end;
        runs.set(row, aFrom, bFrom, length, runs.block(row));
        Arrays.fill(a, aFrom, aFrom + length, COVERED_A);
        Arrays.fill(b, bFrom, bFrom + length, COVERED_B);
    }
}
