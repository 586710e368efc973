package org.heyi.collation.similar;

import java.util.Arrays;
import java.util.List;

/** What speaks for and against that two comments ask the same. */
final class Comparison {

    /** Texts of one language and trade are all so much alike. */
    private static final double UNRELATED = 0.6;
    private static final int MEANING_SCALE = 10;
    /** So much weight of common words is plenty. */
    private static final int PLENTY = 10;
    /** Texts are told word by word from where half of them is the same. */
    private static final double LITTLE = 0.35;
    private static final double LOOSE = 0.5;
    private static final double CLOSE = 0.75;
    private static final int FEW = 2;

    private final Traits one;
    private final Traits other;
    private final double[] values = new double[Feature.values().length];
    private final boolean isMeaningKnown;
    private double sum;

    /** @param meaning how like they are in meaning, from -1 to 1; NaN where nobody knows */
    Comparison(Demand one, Demand other, Traits first, Traits second, double meaning) {
        this.one = first;
        this.other = second;
        isMeaningKnown = !Double.isNaN(meaning);
        set(Feature.ALWAYS, 1);
        set(Feature.MEANING, isMeaningKnown ? Math.max(0, meaning - UNRELATED) * MEANING_SCALE : 0);
        words();
        changes(one.change(), other.change());
        double passage = one.samePassage(other);
        set(Feature.PASSAGE, passage);
        set(Feature.PASSAGE_WORDS, passage * get(Feature.WORDS));
        amounts(one.amounts(), other.amounts());
        stances(one.stance(), other.stance());
        int names = common(first.names(), second.names());
        set(Feature.OTHER_NAMES, names < first.names().length && names < second.names().length);
        set(Feature.SAME_NAME, names > 0);
        set(Feature.FEW, Math.min(first.ids().length, second.ids().length) <= FEW);
    }

    private void set(Feature feature, double value) {
        values[feature.ordinal()] = value;
        sum += feature.weight(isMeaningKnown) * value;
    }

    private void set(Feature feature, boolean holds) {
        if (holds) {
            set(feature, 1);
        }
    }

    private double get(Feature feature) {
        return values[feature.ordinal()];
    }

    double[] features() {
        return values.clone();
    }

    /** From 0 to 1: how likely they ask the same. */
    double likeness() {
        return 1 / (1 + Math.exp(-sum));
    }

    double wordsAlike() {
        return (get(Feature.WORDS) + get(Feature.SMALLER)) / 2;
    }

    private void words() {
        double common = 0;
        double square = 0;
        double conceptSquare = 0;
        double askedSquare = 0;
        for (int i = 0, j = 0; i < one.ids().length && j < other.ids().length;) {
            if (one.ids()[i] == other.ids()[j]) {
                double weight = one.weights()[i];
                common += weight;
                square += weight * weight;
                conceptSquare += one.concept()[i] ? weight * weight : 0;
                askedSquare += one.asked()[i] && other.asked()[j] ? weight * weight : 0;
                i++;
                j++;
            } else if (one.ids()[i] < other.ids()[j]) {
                i++;
            } else {
                j++;
            }
        }
        double smaller = Math.min(one.sum(), other.sum());
        set(Feature.WORDS, cosine(square, one.square(), other.square()));
        set(Feature.SMALLER, smaller == 0 ? 0 : common / smaller);
        set(Feature.CONCEPTS, cosine(conceptSquare, one.conceptSquare(), other.conceptSquare()));
        set(Feature.COMMON, Math.min(PLENTY, common) / PLENTY);
        set(Feature.ASKED, cosine(askedSquare, one.askedSquare(), other.askedSquare()));
        set(Feature.CHARACTERS, cosine(characters(), one.characterSquare(), other.characterSquare()));
    }

    private double characters() {
        double square = 0;
        for (int i = 0, j = 0; i < one.characters().length && j < other.characters().length;) {
            if (one.characters()[i] == other.characters()[j]) {
                square += one.characterWeights()[i] * one.characterWeights()[i];
                i++;
                j++;
            } else if (one.characters()[i] < other.characters()[j]) {
                i++;
            } else {
                j++;
            }
        }
        return square;
    }

    private static double cosine(double common, double one, double other) {
        return common == 0 ? 0 : common / Math.sqrt(one * other);
    }

    private void changes(Change first, Change second) {
        if (first != null && second != null) {
            boolean equal = first.isSame(second);
            set(Feature.INSERTED, inserted(first.inserted(), second.inserted()));
            set(Feature.SAME_CHANGE, equal);
            set(Feature.OTHER_CHANGE, !equal);
        }
    }

    /** Dice's coefficient of the runs of two characters of what shall come. */
    private double inserted(String first, String second) {
        int size = one.inserted().length + other.inserted().length;
        if (first.isEmpty() || second.isEmpty() || size == 0) {
            return !first.isEmpty() && first.equals(second) ? 1 : 0;
        }
        return 2.0 * common(one.inserted(), other.inserted()) / size;
    }

    private void amounts(List<Amount> first, List<Amount> second) {
        set(Feature.ONE_AMOUNT, first.isEmpty() != second.isEmpty());
        if (!first.isEmpty() && !second.isEmpty()) {
            int there = shared(first, second);
            set(Feature.OTHER_AMOUNTS, there < first.size() && shared(second, first) < second.size());
            set(Feature.SAME_AMOUNT, there > 0);
        }
    }

    /** How many of some there are among the others as well. */
    private static int shared(List<Amount> some, List<Amount> others) {
        int shared = 0;
        for (Amount each : some) {
            boolean isThere = false;
            for (Amount other : others) {
                isThere |= each.isSame(other);
            }
            shared += isThere ? 1 : 0;
        }
        return shared;
    }

    private void stances(Stance first, Stance second) {
        set(Feature.OPPOSED, opposed());
        set(Feature.AGREED, common(one.axes(), other.axes()) > 0);
        set(Feature.FORBIDS, first.forbids() != second.forbids());
        int actions = common(one.actions(), other.actions());
        set(Feature.SAME_ACTION, actions > 0);
        set(Feature.OTHER_ACTION, actions == 0 && one.actions().length > 0 && other.actions().length > 0);
    }

    private boolean opposed() {
        for (int each : one.axes()) {
            if (has(other.axes(), -each) && !has(other.axes(), each) && !has(one.axes(), -each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(int[] ascending, int value) {
        return Arrays.binarySearch(ascending, value) >= 0;
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
     * Looks whether two texts that are otherwise the same name two things: two roads, two sums, two measures. It counts from 0 to 1, the
     * more of them is the same word by word. People who ask the same do not write the same words all but one; they write many a word
     * otherwise, or none.
     */
    Comparison lookForExchanged() {
        int size = Math.max(1, one.sequence().length + other.sequence().length);
        // An upper bound: words in any order are at least as many as words in the same order.
        if (get(Feature.SAME_CHANGE) > 0 || get(Feature.SMALLER) < LITTLE || 2.0 * common(one.sorted(), other.sorted()) / size <= LOOSE) {
            return this;
        }
        int[][] common = longest(one.sequence(), other.sequence());
        double same = Math.clamp((2.0 * common[0][0] / size - LOOSE) / (CLOSE - LOOSE), 0, 1);
        int[] edits = same > 0 ? edits(one.sequence(), other.sequence(), common) : new int[2];
        set(Feature.EXCHANGED, edits[0] > 0 && edits[1] == 1 ? same : 0);
        set(Feature.REWORDED, edits[0] > 0 && edits[1] > 1 ? same : 0);
        return this;
    }

    /** Length of the longest common subsequence from each place on. */
    private static int[][] longest(int[] one, int[] other) {
        int[][] common = new int[one.length + 1][other.length + 1];
        for (int i = one.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                common[i][j] = one[i] == other[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** How many times something was exchanged for something else, and how many changes there are in all. */
    private static int[] edits(int[] one, int[] other, int[][] common) {
        int[] edits = new int[2];
        int gone = 0;
        int come = 0;
        for (int i = 0, j = 0; i <= one.length && j <= other.length;) {
            boolean atEnd = i == one.length && j == other.length;
            if (atEnd || i < one.length && j < other.length && one[i] == other[j]) {
                edits[0] += gone > 0 && come > 0 ? 1 : 0;
                edits[1] += gone > 0 || come > 0 ? 1 : 0;
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
        return edits;
    }
}
