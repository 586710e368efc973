package org.heyi.collation.similar;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How likely it is that two comments ask the same. Words that many comments have tell little and count little; the words that both are
 * on, and those that comments are put in, do not count. Other numbers, opposites and other names speak against it, whatever the words.
 */
public final class Likeness {

    /** From here on two comments are offered as asking the same. */
    public static final double ENOUGH = 0.5;
    /**
     * What counts, in the order of {@link #features}: by words alone, and where the meaning is known. A logistic regression on the pairs
     * that people judged for tuning, in the benchmark of similarity, held near weights that were set by hand, since those pairs are the
     * hard ones; what is alike never counts against it, and what is opposed never for it.
     */
    private static final double[] WORDS = {-3.2, 2.3, 0.7, 0.4, 0.6, 0, 1.9, -2.8, 2.6, 0.4, -2, -0.9, -2.9, -0.6, 4.8, -5, 0.1, 0};
    private static final double[] MEANING = {-5.2, 1.8, 0.3, 0.1, 0.2, 0, 1.9, -2.9, 2.3, 0.4, -2.1, -0.9, -2.9, -0.6, 4.8, -5, 0.3, 1.1};
    /** Texts of one language and trade are all so much alike. */
    private static final double UNRELATED = 0.6;
    /** Texts are told word by word from where half of them is the same. */
    private static final double LITTLE = 0.35;
    private static final double LOOSE = 0.5;
    private static final double CLOSE = 0.75;
    private static final int MEANING_SCALE = 10;
    private static final int FEW = 2;
    private static final int SHOWN = 5;
    /** Places of some features. */
    private static final int COMMON = 2;
    private static final int EQUAL = 14;
    private static final int EXCHANGED = 15;

    /** Words by number, and how many demands have each; what else is compared, by number. */
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    private final double[] tellings;
    private final int[] frequencies;
    private final Map<Demand, Words> words = new IdentityHashMap<>();
    private final int count;

    /**
     * What is compared of a demand, as numbers.
     *
     * @param ids its words, ascending, each with what it tells, and sums of that
     * @param inserted runs of two characters of what shall come, ascending
     */
    private record Words(int[] ids, double[] weights, boolean[] concept, double sum, double square, double conceptSquare, int[] sequence,
            int[] sorted, int[] numbers, int[] names, int[] stands, int[] inserted) {
    }

    /** @param all the demands among which some are alike: they tell which words are common */
    public Likeness(Collection<Demand> all) {
        count = all.size();
        // In order, so that what is found does not go by the order of the demands.
        new TreeSet<>(all.stream().flatMap(each -> each.tokens().keySet().stream()).collect(Collectors.toSet())).forEach(each -> ids.put(each, ids.size()));
        frequencies = new int[ids.size()];
        all.forEach(each -> each.tokens().keySet().forEach(token -> frequencies[ids.get(token)]++));
        tellings = new double[ids.size()];
        ids.forEach((token, id) -> tellings[id] = weight(token));
        all.forEach(each -> words.put(each, words(each)));
    }

    private Words words(Demand demand) {
        int[] numbers = demand.tokens().keySet().stream().mapToInt(ids::get).sorted().toArray();
        boolean[] concept = new boolean[numbers.length];
        demand.tokens().keySet().forEach(each -> concept[Arrays.binarySearch(numbers, ids.get(each))] = each.startsWith("#"));
        double[] weights = new double[numbers.length];
        double sum = 0;
        double square = 0;
        double conceptSquare = 0;
        for (int i = 0; i < numbers.length; i++) {
            weights[i] = tellings[numbers[i]];
            sum += weights[i];
            square += weights[i] * weights[i];
            conceptSquare += concept[i] ? weights[i] * weights[i] : 0;
        }
        int[] sequence = demand.sequence().stream().mapToInt(this::other).toArray();
        int[] sorted = sequence.clone();
        Arrays.sort(sorted);
        return new Words(numbers, weights, concept, sum, square, conceptSquare, sequence, sorted, others(demand.numbers()), others(demand.names()),
                demand.stands().stream().mapToInt(Integer::intValue).sorted().toArray(),
                demand.change() == null ? new int[0] : runs(demand.change().inserted()));
    }

    private int other(String thing) {
        return others.computeIfAbsent(thing, unknown -> others.size());
    }

    private int[] others(Set<String> things) {
        return things.stream().mapToInt(this::other).sorted().toArray();
    }

    /** How much a word tells: a concept more than two characters that happen to stand together. */
    private double weight(String token) {
        Integer id = ids.get(token);
        return Math.log((count + 1.0) / ((id == null ? 0 : frequencies[id]) + 0.5)) + (token.startsWith("#") ? 1 : 0);
    }

    double weight(int token) {
        return tellings[token];
    }

    /** The rarest words of a demand by number, but none that more than so many have. */
    int[] telling(Demand demand, int common, int limit) {
        return Arrays.stream(words.get(demand).ids).filter(each -> frequencies[each] <= common).boxed()
                .sorted(Comparator.comparingInt((Integer each) -> frequencies[each]).thenComparing(Comparator.naturalOrder())).limit(limit)
                .mapToInt(Integer::intValue).toArray();
    }

    /**
     * @param one a demand
     * @param other another one
     * @param meaning how like they are in meaning, from -1 to 1; NaN where nobody knows
     * @return from 0 to 1: how likely they ask the same
     */
    public double of(Demand one, Demand other, double meaning) {
        return atLeast(one, other, meaning, 0);
    }

    /** The likeness where it reaches what is asked for; otherwise something below that, which takes less time to tell. */
    double atLeast(Demand one, Demand other, double meaning, double least) {
        double[] weights = Double.isNaN(meaning) ? WORDS : MEANING;
        Words first = words.get(one);
        Words second = words.get(other);
        double[] features = features(one, other, first, second, meaning);
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        // What was exchanged can only speak against it.
        if (logistic(sum) < least || features[EQUAL] > 0 || features[COMMON] < LITTLE) {
            return logistic(sum);
        }
        return logistic(sum + weights[EXCHANGED] * exchanged(first, second));
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    double[] features(Demand one, Demand other, double meaning) {
        Words first = words.get(one);
        Words second = words.get(other);
        double[] features = features(one, other, first, second, meaning);
        features[EXCHANGED] = features[EQUAL] > 0 || features[COMMON] < LITTLE ? 0 : exchanged(first, second);
        return features;
    }

    /** All but what was exchanged. */
    private static double[] features(Demand one, Demand other, Words first, Words second, double meaning) {
        double[] shared = overlap(first, second);
        double passage = one.samePassage(other);
        boolean both = one.change() != null && other.change() != null;
        boolean equal = both && one.change().isSame(other.change());
        return new double[] {
            1,
            shared[0],
            shared[1],
            shared[2],
            shared[3],
            shared[4],
            both ? dice(first, second, one.change().inserted(), other.change().inserted()) : 0,
            both && !equal ? 1 : 0,
            passage,
            passage * shared[0],
            differ(first.numbers, second.numbers) ? 1 : 0,
            first.numbers.length == 0 != (second.numbers.length == 0) ? 1 : 0,
            opposed(first.stands, second.stands) ? 1 : 0,
            differ(first.names, second.names) ? 1 : 0,
            equal ? 1 : 0,
            0,
            Math.min(first.ids.length, second.ids.length) <= FEW ? 1 : 0,
            Double.isNaN(meaning) ? 0 : Math.max(0, meaning - UNRELATED) * MEANING_SCALE};
    }

    /** Cosine of the weighted words, their common weight by the smaller one, and the cosine of their concepts alone. */
    private static double[] overlap(Words first, Words second) {
        double common = 0;
        double square = 0;
        double conceptSquare = 0;
        for (int i = 0, j = 0; i < first.ids.length && j < second.ids.length;) {
            if (first.ids[i] == second.ids[j]) {
                double weight = first.weights[i];
                common += weight;
                square += weight * weight;
                conceptSquare += first.concept[i] ? weight * weight : 0;
                i++;
                j++;
            } else if (first.ids[i] < second.ids[j]) {
                i++;
            } else {
                j++;
            }
        }
        double smaller = Math.min(first.sum, second.sum);
        return new double[] {cosine(square, first.square, second.square), smaller == 0 ? 0 : common / smaller,
            cosine(conceptSquare, first.conceptSquare, second.conceptSquare),
            Math.min(10, common) / 10, Math.min(20, smaller - common) / 10};
    }

    private static double cosine(double common, double one, double other) {
        return common == 0 ? 0 : common / Math.sqrt(one * other);
    }

    /** Dice's coefficient of the runs of two characters of what shall come. */
    private static double dice(Words first, Words second, String one, String other) {
        int size = first.inserted.length + second.inserted.length;
        if (one.isEmpty() || other.isEmpty() || size == 0) {
            return !one.isEmpty() && one.equals(other) ? 1 : 0;
        }
        return 2.0 * common(first.inserted, second.inserted) / size;
    }

    private static int[] runs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1)).map(at -> text.charAt(at) << Character.SIZE | text.charAt(at + 1)).sorted().distinct()
                .toArray();
    }

    /** How many the two have in common; both ascending. */
    private static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length;) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /**
     * Whether two texts that are otherwise the same name two things: two roads, two sums, two measures. From 0 to 1, the more of them is
     * the same word by word. People who ask the same do not write the same words all but one.
     */
    private static double exchanged(Words first, Words second) {
        int[] one = first.sequence;
        int[] other = second.sequence;
        int size = Math.max(1, one.length + other.length);
        // In whatever order: no more than that can be the same in order.
        if (2.0 * common(first.sorted, second.sorted) / size <= LOOSE) {
            return 0;
        }
        int[][] common = new int[one.length + 1][other.length + 1];
        for (int i = one.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                common[i][j] = one[i] == other[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        double same = 2.0 * common[0][0] / size;
        return same > LOOSE && isExchanged(one, other, common) ? Math.clamp((same - LOOSE) / (CLOSE - LOOSE), 0, 1) : 0;
    }

    private static boolean isExchanged(int[] one, int[] other, int[][] common) {
        int gone = 0;
        int come = 0;
        for (int i = 0, j = 0; i < one.length || j < other.length;) {
            if (i < one.length && j < other.length && one[i] == other[j]) {
                if (gone > 0 && come > 0) {
                    return true;
                }
                gone = 0;
                come = 0;
                i++;
                j++;
            } else if (j == other.length || i < one.length && common[i + 1][j] >= common[i][j + 1]) {
                gone++;
                i++;
            } else {
                come++;
                j++;
            }
        }
        return gone > 0 && come > 0;
    }

    /** Whether each has what the other has not. */
    private static boolean differ(int[] one, int[] other) {
        int common = common(one, other);
        return common < one.length && common < other.length;
    }

    private static boolean opposed(int[] one, int[] other) {
        for (int each : one) {
            if (has(other, -each) && !has(other, each) && !has(one, -each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(int[] ascending, int value) {
        return Arrays.binarySearch(ascending, value) >= 0;
    }

    /** What two demands have in common, what tells most first: the evidence that people see. */
    List<Cluster.Shared> shared(Demand one, Demand other) {
        Map<Cluster.Shared, Double> found = new LinkedHashMap<>();
        one.tokens().keySet().stream().filter(other.tokens()::containsKey)
                .forEach(each -> found.merge(widest(one, other, each), weight(each), Double::sum));
        return found.entrySet().stream().sorted(Map.Entry.<Cluster.Shared, Double>comparingByValue().reversed()
                .thenComparing(each -> each.getKey().one())).map(Map.Entry::getKey).limit(SHOWN).toList();
    }

    /** Two characters that stand together are shown with what both texts have around them. */
    private static Cluster.Shared widest(Demand one, Demand other, String token) {
        String here = one.surface(token);
        String there = other.surface(token);
        String text = one.text();
        int from = text.indexOf(here);
        if (!here.equals(there) || from < 0) {
            return new Cluster.Shared(here, there);
        }
        int to = from + here.length();
        while (to < text.length() && other.text().contains(text.substring(from, to + 1))) {
            to++;
        }
        while (from > 0 && other.text().contains(text.substring(from - 1, to))) {
            from--;
        }
        return new Cluster.Shared(text.substring(from, to), text.substring(from, to));
    }
}
