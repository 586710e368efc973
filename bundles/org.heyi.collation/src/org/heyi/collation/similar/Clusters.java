package org.heyi.collation.similar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;

import org.heyi.base.Digests;
import org.heyi.base.Progress;
import org.heyi.collation.Duplicates;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Distinction;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/**
 * Finds comments that ask the same. Candidates are those that share rare words, stand on the same passage or are alike in meaning, so
 * that the time is nearly linear; a comment joins a cluster when it is like all of it on average, not like one of it, so that no chain
 * of small steps brings together what is far apart. What somebody called different is never together again.
 */
public final class Clusters {

    /** The rarest words of a comment, and how common they may be. */
    private static final int TELLING = 14;
    private static final int COMMON = 400;
    /** How many candidates of a comment are looked at. */
    private static final int NEIGHBOURS = 40;
    /** So many on one passage are all compared with each other. */
    private static final int ON_PASSAGE = 60;
    /** Two that are less alike than this are never together. */
    private static final double APART = 0.12;
    /** So many of a large cluster stand for all of it. */
    private static final int LOOKED_AT = 12;
    private static final int STEPS = 100;
    /** So much of the evidence of a cluster is given. */
    private static final int SHOWN = 5;

    private final List<Demand> demands;
    private final Likeness likeness;
    private final float[][] vectors;
    private final double unrelated;
    /** What somebody called different: two by two, and all of it. */
    private final Set<Long> apart = new HashSet<>();
    private final Set<Integer> named = new HashSet<>();
    private final Map<Long, Double> known = new HashMap<>();
    /** One of each that are word for word the same. */
    private List<Integer> ones = List.of();
    /** Where a word stands, and what is on a passage, of those that were looked at. */
    private final Map<Integer, Ints> where = new HashMap<>();
    private final Map<String, Ints> passages = new HashMap<>();
    /** How much the words tell that those before share with the one that is looked at, and which have any. */
    private final float[] sums;
    private final int[] metThere;

    /** Two that are alike enough, the first one before the other. */
    private record Alike(int one, int other, double likeness) {
    }

    /** Numbers in a row. */
    private static final class Ints {
        private int[] values = new int[4];
        private int size;

        private void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }
    }

    /** Those before one that may be like it, each once. */
    private final class Before {
        private final int[] found = new int[demands.size()];
        private final int[] foundFor = new int[demands.size()];
        private int count;
        private int now;

        private void start(int one) {
            now = one + 1;
            count = 0;
        }

        private void add(int other) {
            if (foundFor[other] != now) {
                foundFor[other] = now;
                found[count++] = other;
            }
        }
    }

    private Clusters(List<Demand> demands, Meaning meaning) {
        this.demands = demands;
        likeness = new Likeness(demands);
        sums = new float[demands.size()];
        metThere = new int[demands.size()];
        vectors = new float[demands.size()][];
        unrelated = meaning == null ? 0 : meaning.unrelated();
        if (meaning != null) {
            meaning.vectors(demands.stream().map(Demand::sentence).toList()).toArray(vectors);
        }
    }

    /**
     * @param session a session; comments that are merged already do not count, nor do drafts and withdrawn ones
     * @param meaning the model of meaning; null to go by words alone
     * @param progress asked whether to stop
     * @return the clusters, those with the most comments first
     */
    public static List<Cluster> of(Session session, Meaning meaning, Progress progress) {
        Clusters clusters = Meanings.helping(meaning, model -> among(session, model));
        return clusters.find(progress).stream().map(clusters::cluster)
                .sorted(Comparator.comparingInt((Cluster each) -> -each.members().size()).thenComparing(each -> -each.score())
                        .thenComparing(Cluster::id)).toList();
    }

    /**
     * The same clusters for whoever needs no evidence, which takes long to tell.
     *
     * @param session as above
     * @param progress asked whether to stop
     * @return the members of each cluster by number, in the order of the first of them; found by words alone
     */
    public static List<List<Annotation>> members(Session session, Progress progress) {
        Clusters clusters = among(session, null);
        return clusters.find(progress).stream().map(each -> clusters.inOrder(each).stream().map(Demand::annotation).toList())
                .sorted(Comparator.comparingInt(each -> each.getFirst().getNumber())).toList();
    }

    private static Clusters among(Session session, Meaning meaning) {
        List<Annotation> comments = session.getAnnotations().stream().filter(each -> Models.isPutForward(each)
                && !Duplicates.isMerged(each)).toList();
        Map<Annotation, Integer> index = new HashMap<>();
        comments.forEach(each -> index.put(each, index.size()));
        Clusters clusters = new Clusters(comments.stream().map(Demand::of).toList(), meaning);
        for (Distinction each : session.getDistinctions()) {
            clusters.part(each.getAnnotations().stream().map(index::get).filter(at -> at != null).toList());
        }
        return clusters;
    }

    private List<Demand> inOrder(Collection<Integer> indices) {
        return indices.stream().map(demands::get).sorted(Comparator.comparingInt(each -> each.annotation().getNumber())).toList();
    }

    private void part(List<Integer> those) {
        named.addAll(those);
        for (int i = 0; i < those.size(); i++) {
            for (int j = i + 1; j < those.size(); j++) {
                apart.add(pair(those.get(i), those.get(j)));
            }
        }
    }

    /** Two comments as one number, which spreads evenly over the buckets of a map. */
    private long pair(int one, int other) {
        return (long) Math.min(one, other) * demands.size() + Math.max(one, other);
    }

    /** Which demands each cluster has. */
    private List<List<Integer>> find(Progress progress) {
        Map<Integer, List<Integer>> members = equal();
        int[] cluster = new int[demands.size()];
        members.forEach((first, all) -> all.forEach(each -> cluster[each] = first));
        ones = members.keySet().stream().sorted().toList();
        for (Alike each : candidates(progress)) {
            int one = cluster[each.one];
            int other = cluster[each.other];
            if (one != other && belong(members.get(one), members.get(other))) {
                List<Integer> joined = members.get(one);
                members.get(other).forEach(at -> cluster[at] = one);
                joined.addAll(members.remove(other));
            }
        }
        return members.values().stream().filter(each -> each.size() > 1).toList();
    }

    /** What is word for word the same needs no comparing; unless somebody called some of it different. */
    private Map<Integer, List<Integer>> equal() {
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < demands.size(); i++) {
            int at = named.contains(i) ? i : first.putIfAbsent(demands.get(i).key(), i) == null ? i : first.get(demands.get(i).key());
            members.computeIfAbsent(at, each -> new ArrayList<>()).add(i);
        }
        return members;
    }

    /** Pairs that are alike enough, the most alike first. */
    private List<Alike> candidates(Progress progress) {
        List<Alike> alike = new ArrayList<>();
        Before before = new Before();
        int[][] byMeaning = byMeaning(progress);
        for (int i : ones) {
            if (i % STEPS == 0) {
                progress.checkCancelled();
            }
            before.start(i);
            byWords(i, before);
            byPassage(i, before);
            for (int other : byMeaning[i]) {
                before.add(other);
            }
            for (int at = 0; at < before.count; at++) {
                int other = before.found[at];
                double likeness = atLeast(other, i, Likeness.ENOUGH);
                // Without a model, only comments that share words are offered, because the words are the reason that is shown.
                boolean told = likeness >= Likeness.ENOUGH && (vectors[i] != null || this.likeness.haveWordsInCommon(demands.get(other), demands.get(i)));
                if (told) {
                    known.put(pair(other, i), likeness);
                    alike.add(new Alike(other, i, likeness));
                }
            }
        }
        alike.sort(Comparator.comparingDouble((Alike each) -> -each.likeness).thenComparingInt(Alike::one).thenComparingInt(Alike::other));
        return alike;
    }

    /** Adds those before it that share its rarest words, of which it becomes one. */
    private void byWords(int i, Before before) {
        int met = 0;
        for (int token : likeness.telling(demands.get(i), COMMON, TELLING)) {
            float weight = (float) likeness.weight(token);
            Ints there = where.computeIfAbsent(token, each -> new Ints());
            for (int at = 0; at < there.size; at++) {
                int other = there.values[at];
                if (sums[other] == 0) {
                    metThere[met++] = other;
                }
                sums[other] += weight;
            }
            there.add(i);
        }
        most(met).forEach(before::add);
        for (int at = 0; at < met; at++) {
            sums[metThere[at]] = 0;
        }
    }

    /** Of those that were met the ones with the greatest sums, the first of equals. */
    private List<Integer> most(int met) {
        Comparator<Integer> least = Comparator.<Integer>comparingDouble(each -> sums[each]).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(NEIGHBOURS + 1, least);
        for (int at = 0; at < met; at++) {
            int other = metThere[at];
            if (best.size() < NEIGHBOURS || sums[other] > sums[best.peek()] || sums[other] == sums[best.peek()] && other < best.peek()) {
                best.add(other);
                if (best.size() > NEIGHBOURS) {
                    best.remove();
                }
            }
        }
        return List.copyOf(best);
    }

    private void byPassage(int i, Before before) {
        if (!demands.get(i).quote().isEmpty()) {
            Ints there = passages.computeIfAbsent(demands.get(i).quote(), each -> new Ints());
            for (int at = Math.max(0, there.size - ON_PASSAGE + 1); at < there.size; at++) {
                before.add(there.values[at]);
            }
            there.add(i);
        }
    }

    /** For each comment those before it that are near in meaning. */
    private int[][] byMeaning(Progress progress) {
        int[] there = ones.stream().mapToInt(Integer::intValue).filter(each -> vectors[each] != null).toArray();
        Ints[] found = new Ints[demands.size()];
        if (there.length > 0) {
            List<float[]> those = Arrays.stream(there).mapToObj(each -> vectors[each]).toList();
            for (int[] each : Neighbours.of(those, unrelated, progress)) {
                int at = there[each[0]];
                found[at] = found[at] == null ? new Ints() : found[at];
                found[at].add(there[each[1]]);
            }
        }
        return Arrays.stream(found).map(each -> each == null ? new int[0] : Arrays.copyOf(each.values, each.size)).toArray(int[][]::new);
    }

    private double likeness(int one, int other) {
        return known.computeIfAbsent(pair(one, other), each -> atLeast(one, other, 0));
    }

    private double atLeast(int one, int other, double least) {
        return !apart.isEmpty() && apart.contains(pair(one, other)) ? 0
                : likeness.atLeast(demands.get(Math.min(one, other)), demands.get(Math.max(one, other)), meaning(vectors[one], vectors[other]), least);
    }

    private static double meaning(float[] one, float[] other) {
        return one == null || other == null ? Double.NaN : Neighbours.product(one, other);
    }

    /** Whether two clusters are one: alike on average, and no two of them far apart. */
    private boolean belong(List<Integer> one, List<Integer> other) {
        double sum = 0;
        int count = 0;
        for (int first : sample(one)) {
            for (int second : sample(other)) {
                double alike = likeness(first, second);
                if (alike < APART) {
                    return false;
                }
                sum += alike;
                count++;
            }
        }
        boolean called = !apart.isEmpty() && one.stream().anyMatch(first -> other.stream().anyMatch(second -> apart.contains(pair(first, second))));
        return !called && sum / count >= Likeness.ENOUGH;
    }

    private static List<Integer> sample(List<Integer> all) {
        return all.size() <= LOOKED_AT ? all : all.subList(0, LOOKED_AT);
    }

    private Cluster cluster(Collection<Integer> indices) {
        List<Demand> those = inOrder(indices);
        List<Integer> some = sample(List.copyOf(indices));
        double sum = 0;
        int count = 0;
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                sum += likeness(some.get(i), some.get(j));
                count++;
            }
        }
        List<Annotation> members = those.stream().map(Demand::annotation).toList();
        String ids = members.stream().map(Annotation::getId).sorted().collect(Collectors.joining(" "));
        // Only as many are compared as are shown.
        List<Cluster.Shared> shared = those.stream().skip(1).flatMap(each -> likeness.shared(those.getFirst(), each).stream()).distinct().limit(SHOWN).toList();
        return new Cluster(Digests.sha256(ids.getBytes(StandardCharsets.UTF_8)).substring(0, 8), members, sum / count, shared);
    }
}
