package org.heyi.collation.similar;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Demand, Words> words = new IdentityHashMap<>();
    private final int count;

    /** The words of a demand by number, ascending, each with what it tells, and sums of that. */
    private record Words(int[] ids, double[] weights, boolean[] concept, double sum, double square, double conceptSquare) {
    }

    /** @param all the demands among which some are alike: they tell which words are common */
    public Likeness(Collection<Demand> all) {
        count = all.size();
        for (Demand each : all) {
            for (String token : each.tokens().keySet()) {
                frequencies.merge(token, 1, Integer::sum);
                ids.putIfAbsent(token, ids.size());
            }
        }
        all.forEach(each -> words.put(each, words(each)));
    }

    private Words words(Demand demand) {
        List<String> tokens = demand.tokens().keySet().stream().sorted(Comparator.comparing(ids::get)).toList();
        int[] numbers = new int[tokens.size()];
        double[] weights = new double[numbers.length];
        boolean[] concept = new boolean[numbers.length];
        double sum = 0;
        double square = 0;
        double conceptSquare = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ids.get(tokens.get(i));
            weights[i] = weight(tokens.get(i));
            concept[i] = tokens.get(i).startsWith("#");
            sum += weights[i];
            square += weights[i] * weights[i];
            conceptSquare += concept[i] ? weights[i] * weights[i] : 0;
        }
        return new Words(numbers, weights, concept, sum, square, conceptSquare);
    }

    /** How much a word tells: a concept more than two characters that happen to stand together. */
    double weight(String token) {
        return Math.log((count + 1.0) / (frequencies.getOrDefault(token, 0) + 0.5)) + (token.startsWith("#") ? 1 : 0);
    }

    int frequency(String token) {
        return frequencies.getOrDefault(token, 0);
    }

    /**
     * @param one a demand
     * @param other another one
     * @param meaning how like they are in meaning, from -1 to 1; NaN where nobody knows
     * @return from 0 to 1: how likely they ask the same
     */
    public double of(Demand one, Demand other, double meaning) {
        double[] weights = Double.isNaN(meaning) ? WORDS : MEANING;
        double[] features = features(one, other, meaning);
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double[] features(Demand one, Demand other, double meaning) {
        double[] shared = overlap(one, other);
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
            both ? runs(one.change().inserted(), other.change().inserted()) : 0,
            both && !equal ? 1 : 0,
            passage,
            passage * shared[0],
            differ(one.numbers(), other.numbers()) ? 1 : 0,
            one.numbers().isEmpty() != other.numbers().isEmpty() ? 1 : 0,
            opposed(one, other) ? 1 : 0,
            differ(one.names(), other.names()) ? 1 : 0,
            equal ? 1 : 0,
            equal || shared[1] < LITTLE ? 0 : exchanged(one.sequence(), other.sequence()),
            Math.min(one.tokens().size(), other.tokens().size()) <= FEW ? 1 : 0,
            Double.isNaN(meaning) ? 0 : Math.max(0, meaning - UNRELATED) * MEANING_SCALE};
    }

    /** Cosine of the weighted words, their common weight by the smaller one, and the cosine of their concepts alone. */
    private double[] overlap(Demand one, Demand other) {
        Words first = words.get(one);
        Words second = words.get(other);
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

    /** Dice's coefficient of the runs of two characters. */
    private static double runs(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        Set<String> first = runs(one);
        Set<String> second = runs(other);
        int size = first.size() + second.size();
        first.retainAll(second);
        return size == 0 ? 0 : 2.0 * first.size() / size;
    }

    private static Set<String> runs(String text) {
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + 1 < text.length(); at++) {
            runs.add(text.substring(at, at + 2));
        }
        return runs;
    }

    /**
     * Whether two texts that are otherwise the same name two things: two roads, two sums, two measures. From 0 to 1, the more of them is
     * the same word by word. People who ask the same do not write the same words all but one.
     */
    private static double exchanged(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int gone = 0;
        int come = 0;
        boolean exchanged = false;
        for (int i = 0, j = 0; i < one.size() || j < other.size();) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                exchanged |= gone > 0 && come > 0;
                gone = 0;
                come = 0;
                i++;
                j++;
            } else if (j == other.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone++;
                i++;
            } else {
                come++;
                j++;
            }
        }
        exchanged |= gone > 0 && come > 0;
        double same = 2.0 * common[0][0] / Math.max(1, one.size() + other.size());
        return exchanged ? Math.clamp((same - LOOSE) / (CLOSE - LOOSE), 0, 1) : 0;
    }

    /** Whether each has what the other has not. */
    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !one.containsAll(other) && !other.containsAll(one);
    }

    private static boolean opposed(Demand one, Demand other) {
        return one.stands().stream().anyMatch(each -> other.stands().contains(-each) && !other.stands().contains(each)
                && !one.stands().contains(-each));
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
