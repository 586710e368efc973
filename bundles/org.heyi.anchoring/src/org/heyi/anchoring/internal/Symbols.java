package org.heyi.anchoring.internal;

/**
 * Two texts as numbers that are equal where the folded characters are, with what each character tells. A character
 * that is rare, or unexpected behind its neighbour, says more about where a text belongs than 的 or a comma.
 */
final class Symbols {

    /** Weight of the general frequency against what was seen behind a neighbour. */
    private static final double PRIOR = 2;

    /** Borders behind a character, from good to none. */
    static final int LINE = 5;
    private static final int SENTENCE = 4;
    private static final int CLAUSE = 2;

    final int[] a;
    final int[] b;
    /** Information of a character of the first text that nothing is known about. */
    final int[] alone;
    /** Information of a character of the first text when the one before it is known. */
    final int[] following;

    /** For each symbol how good a border lies behind it. */
    final int[] kinds;

    Symbols(CharSequence first, CharSequence second) {
        int[] numbers = new int[Character.MAX_VALUE + 1];
        int used = 1;
        a = new int[first.length()];
        b = new int[second.length()];
        for (int i = 0; i < a.length; i++) {
            char c = Folding.fold(first.charAt(i));
            a[i] = numbers[c] != 0 ? numbers[c] : (numbers[c] = used++);
        }
        for (int i = 0; i < b.length; i++) {
            char c = Folding.fold(second.charAt(i));
            b[i] = numbers[c] != 0 ? numbers[c] : (numbers[c] = used++);
        }
        kinds = new int[used];
        kinds[numbers['\n']] = LINE;
        mark(numbers, ".!?;", SENTENCE);
        mark(numbers, ",\u3001:)\"]>", CLAUSE);
        kinds[0] = 0;
        int[] counts = new int[used];
        for (int symbol : a) {
            counts[symbol]++;
        }
        for (int symbol : b) {
            counts[symbol]++;
        }
        Pairs pairs = new Pairs(a.length + b.length);
        pairs.count(a);
        pairs.count(b);
        alone = new int[a.length];
        following = new int[a.length];
        double total = a.length + b.length + 2.0;
        for (int i = 0; i < a.length; i++) {
            // one occurrence in each text is the pair whose chance is asked for
            double share = (Math.max(0, counts[a[i]] - 2) + 0.5) / total;
            alone[i] = bits(share);
            if (i > 0) {
                int pair = Math.max(0, pairs.of(a[i - 1], a[i]) - 2);
                int before = Math.max(pair, counts[a[i - 1]] - 2);
                following[i] = bits((pair + PRIOR * share) / (before + PRIOR));
            } else {
                following[i] = alone[i];
            }
        }
    }

    private void mark(int[] numbers, String folded, int kind) {
        for (int i = 0; i < folded.length(); i++) {
            kinds[numbers[folded.charAt(i)]] = kind;
        }
    }

    private static int bits(double probability) {
        return (int) Math.round(-Math.log(probability) / Math.log(2) * Runs.BIT);
    }

    /** Counts neighbouring symbols in an open hash table. */
    private static final class Pairs {
        private final long[] keys;
        private final int[] counts;

        Pairs(int expected) {
            int capacity = Integer.highestOneBit(Math.max(4, expected)) * 4;
            keys = new long[capacity];
            counts = new int[capacity];
        }

        void count(int[] text) {
            for (int i = 1; i < text.length; i++) {
                counts[slot(text[i - 1], text[i])]++;
            }
        }

        int of(int first, int second) {
            return counts[slot(first, second)];
        }

        private int slot(int first, int second) {
            long key = (long) first << 32 | second;
            int mask = keys.length - 1;
            int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & mask;
            while (keys[slot] != key && keys[slot] != 0) {
                slot = slot + 1 & mask;
            }
            keys[slot] = key;
            return slot;
        }
    }
}
