package org.heyi.collation.similar;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How likely it is that two comments ask the same. Words that many comments have tell little and count little; the words that both are
 * on, and those that comments are put in, do not count. Other numbers, opposites and other names speak against it, whatever the words.
 */
public final class Likeness {

    /** From here on two comments are offered as asking the same. */
    public static final double ENOUGH = 0.5;
    private static final int SHOWN = 5;
    private static final Pattern FIGURES = Pattern.compile("[\\d一二三四五六七八九十百千万亿两第个]+");

    /** Words by number, and how many demands have each; what else is compared, by number. */
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    private final double[] tellings;
    private final int[] frequencies;
    private final Map<Demand, Traits> traits = new IdentityHashMap<>();
    private final int count;

    /** @param all the demands among which some are alike: they tell which words are common */
    public Likeness(Collection<Demand> all) {
        count = all.size();
        // Sorted, so that the result does not depend on the order of the demands.
        new TreeSet<>(all.stream().flatMap(each -> each.tokens().keySet().stream()).collect(Collectors.toSet())).forEach(each -> ids.put(each, ids.size()));
        frequencies = new int[ids.size()];
        all.forEach(each -> each.tokens().keySet().forEach(token -> frequencies[ids.get(token)]++));
        tellings = new double[ids.size()];
        ids.forEach((token, id) -> tellings[id] = weight(token));
        Map<String, Integer> spread = new HashMap<>();
        all.forEach(each -> Set.copyOf(each.sequence()).forEach(item -> spread.merge(item, 1, Integer::sum)));
        all.forEach(each -> traits.put(each, Traits.of(each, ids::get, id -> tellings[id], this::other, item -> telling(spread.get(item)))));
    }

    private int other(String thing) {
        return others.computeIfAbsent(thing, unknown -> others.size());
    }

    /** How much a word tells: a concept more than two characters that happen to stand together. */
    private double weight(String token) {
        Integer id = ids.get(token);
        return telling(id == null ? 0 : frequencies[id]) + (token.startsWith("#") ? 1 : 0);
    }

    private double telling(int frequency) {
        return Math.log((count + 1.0) / (frequency + 0.5));
    }

    double weight(int token) {
        return tellings[token];
    }

    /** The rarest words of a demand by number, but none that more than so many have. */
    int[] telling(Demand demand, int common, int limit) {
        return Arrays.stream(traits.get(demand).ids()).filter(each -> frequencies[each] <= common).boxed()
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

    /**
     * How like the words of two texts are, whatever they ask.
     *
     * @param one a text
     * @param other another one
     * @return from 0 to 1: as much by what all of both have in common as by how much of the shorter one is there
     */
    public double words(Demand one, Demand other) {
        return new Comparison(one, other, traits.get(one), traits.get(other), Double.NaN).wordsAlike();
    }

    /**
     * How much of one text is found in another one, whatever else that says.
     *
     * @param wanted what is looked for
     * @param in where it is looked for; both among those that the words were weighed by
     * @return from 0 to 1: the weight of the words of the first that the second has as well, by the weight of all of its words
     */
    public double found(Demand wanted, Demand in) {
        int[] ids = traits.get(wanted).ids();
        double[] weights = traits.get(wanted).weights();
        double there = 0;
        for (int i = 0; i < ids.length; i++) {
            there += Arrays.binarySearch(traits.get(in).ids(), ids[i]) >= 0 ? weights[i] : 0;
        }
        return ids.length == 0 ? 0 : there / traits.get(wanted).sum();
    }

    /**
     * @param one a text
     * @param other another one
     * @return 1 where both name the same place or body, such as a road or a school; -1 where each names one and none that the other names;
     *         0 where one of them names none
     */
    public static int names(Demand one, Demand other) {
        return one.names().isEmpty() || other.names().isEmpty() ? 0 : Collections.disjoint(one.names(), other.names()) ? -1 : 1;
    }

    /** The likeness where it reaches what is asked for; otherwise something below that, which takes less time to tell. */
    double atLeast(Demand one, Demand other, double meaning, double least) {
        Comparison comparison = new Comparison(one, other, traits.get(one), traits.get(other), meaning);
        // Exchanged words can only lower the likeness.
        double likeness = comparison.likeness();
        return likeness < least ? likeness : comparison.lookForExchanged().likeness();
    }

    double[] features(Demand one, Demand other, double meaning) {
        return new Comparison(one, other, traits.get(one), traits.get(other), meaning).lookForExchanged().features();
    }

    /** Whether two demands have words in common that a person would take for evidence: a figure, or one character, is none. */
    boolean haveWordsInCommon(Demand one, Demand other) {
        if (one.change() != null && other.change() != null && one.change().isSame(other.change())) {
            return true;
        }
        Traits first = traits.get(one);
        int[] others = traits.get(other).ids();
        boolean any = false;
        for (int i = 0, j = 0; i < first.ids().length && j < others.length;) {
            if (first.ids()[i] == others[j]) {
                if (first.evidence()[i]) {
                    return true;
                }
                any = true;
                i++;
                j++;
            } else if (first.ids()[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        // A figure may have words around it that are the same in both; to look for them takes long.
        return any && shared(one, other).stream().anyMatch(each -> isEvidence(each.one()));
    }

        static boolean isEvidence(String words) {
        String rest = FIGURES.matcher(words).replaceAll("");
        return rest.codePointCount(0, rest.length()) > 1;
    }

    /**
     * @param one a text
     * @param other another one
     * @return what both have in common, at most five: the evidence that people see; words before bare figures and single characters, of
     *         each what tells most first
     */
    public List<Cluster.Shared> shared(Demand one, Demand other) {
        Map<Cluster.Shared, Double> found = new LinkedHashMap<>();
        one.tokens().keySet().stream().filter(other.tokens()::containsKey)
                .forEach(each -> found.merge(widest(one, other, each), weight(each), Double::sum));
        return found.entrySet().stream().sorted(Comparator.comparing((Map.Entry<Cluster.Shared, Double> each) -> !isEvidence(each.getKey().one()))
                .thenComparing(Map.Entry.<Cluster.Shared, Double>comparingByValue().reversed()).thenComparing(each -> each.getKey().one()))
                .map(Map.Entry::getKey).limit(SHOWN).toList();
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
