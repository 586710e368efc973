package org.heyi.collation.similar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.heyi.base.Digests;
import org.heyi.base.Progress;
import org.heyi.collation.Duplicates;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Distinction;
import org.heyi.model.review.Session;

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
    private final Set<Long> apart;
    private final Map<Long, Double> known = new HashMap<>();
    /** One of each that are word for word the same. */
    private List<Integer> ones = List.of();

    private Clusters(List<Demand> demands, Function<String, float[]> meaning, Set<Long> apart) {
        this.demands = demands;
        this.apart = apart;
        likeness = new Likeness(demands);
        vectors = new float[demands.size()][];
        for (int i = 0; meaning != null && i < vectors.length; i++) {
            vectors[i] = meaning.apply(demands.get(i).sentence());
        }
    }

    /**
     * @param session a session; comments that are merged already do not count, nor do drafts and withdrawn ones
     * @param meaning from what a comment asks to its vector of meaning, see {@link Meaning}; null to go by words alone
     * @param progress asked whether to stop
     * @return the clusters, those with the most comments first
     */
    public static List<Cluster> of(Session session, Function<String, float[]> meaning, Progress progress) {
        List<Annotation> comments = session.getAnnotations().stream().filter(each -> each.getState() == AnnotationState.SUBMITTED
                && !Duplicates.isMerged(each)).toList();
        Map<Annotation, Integer> index = new HashMap<>();
        comments.forEach(each -> index.put(each, index.size()));
        Set<Long> apart = new HashSet<>();
        for (Distinction each : session.getDistinctions()) {
            List<Integer> those = each.getAnnotations().stream().map(index::get).filter(at -> at != null).sorted().toList();
            for (int i = 0; i < those.size(); i++) {
                for (int j = i + 1; j < those.size(); j++) {
                    apart.add(pair(those.get(i), those.get(j)));
                }
            }
        }
        return new Clusters(comments.stream().map(Demand::of).toList(), meaning, apart).find(progress);
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    private List<Cluster> find(Progress progress) {
        Map<Integer, List<Integer>> members = equal();
        int[] cluster = new int[demands.size()];
        members.forEach((first, all) -> all.forEach(each -> cluster[each] = first));
        ones = members.keySet().stream().sorted().toList();
        for (long each : candidates(progress)) {
            int one = cluster[(int) (each >> Integer.SIZE)];
            int other = cluster[(int) each];
            if (one != other && belong(members.get(one), members.get(other))) {
                List<Integer> joined = members.get(one);
                members.get(other).forEach(at -> cluster[at] = one);
                joined.addAll(members.remove(other));
            }
        }
        return members.values().stream().filter(each -> each.size() > 1).map(this::cluster)
                .sorted(Comparator.comparingInt((Cluster each) -> -each.members().size()).thenComparing(each -> -each.score())
                        .thenComparing(Cluster::id)).toList();
    }

    /** What is word for word the same needs no comparing; unless somebody called some of it different. */
    private Map<Integer, List<Integer>> equal() {
        Set<Integer> named = new HashSet<>();
        apart.forEach(each -> named.addAll(List.of((int) (each >> Integer.SIZE), (int) (long) each)));
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < demands.size(); i++) {
            int at = named.contains(i) ? i : first.putIfAbsent(demands.get(i).key(), i) == null ? i : first.get(demands.get(i).key());
            members.computeIfAbsent(at, each -> new ArrayList<>()).add(i);
        }
        return members;
    }

    /** Pairs that are alike enough, the most alike first. */
    private List<Long> candidates(Progress progress) {
        Set<Long> pairs = new HashSet<>();
        byWords(pairs, progress);
        byPassage(pairs);
        byMeaning(pairs, progress);
        List<Long> alike = new ArrayList<>();
        for (long each : pairs) {
            if (likeness(each) >= Likeness.ENOUGH) {
                alike.add(each);
            }
        }
        alike.sort(Comparator.comparing((Long each) -> -known.get(each)).thenComparing(Comparator.naturalOrder()));
        return alike;
    }

    private void byWords(Set<Long> pairs, Progress progress) {
        Map<String, List<Integer>> where = new HashMap<>();
        float[] sums = new float[demands.size()];
        for (int i : ones) {
            if (i % STEPS == 0) {
                progress.checkCancelled();
            }
            List<Integer> met = new ArrayList<>();
            List<String> telling = demands.get(i).tokens().keySet().stream().filter(each -> likeness.frequency(each) <= COMMON)
                    .sorted(Comparator.comparingInt(likeness::frequency).thenComparing(Comparator.naturalOrder())).limit(TELLING).toList();
            for (String token : telling) {
                float weight = (float) likeness.weight(token);
                List<Integer> there = where.computeIfAbsent(token, each -> new ArrayList<>());
                for (int other : there) {
                    if (sums[other] == 0) {
                        met.add(other);
                    }
                    sums[other] += weight;
                }
                there.add(i);
            }
            int one = i;
            met.stream().sorted(Comparator.comparingDouble((Integer each) -> -sums[each]).thenComparing(Comparator.naturalOrder())).limit(NEIGHBOURS)
                    .forEach(other -> pairs.add(pair(one, other)));
            met.forEach(each -> sums[each] = 0);
        }
    }

    private void byPassage(Set<Long> pairs) {
        Map<String, List<Integer>> passages = new TreeMap<>();
        for (int i : ones) {
            if (!demands.get(i).quote().isEmpty()) {
                passages.computeIfAbsent(demands.get(i).quote(), each -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> each : passages.values()) {
            for (int i = 0; i < each.size(); i++) {
                for (int j = i + 1; j < Math.min(each.size(), i + ON_PASSAGE); j++) {
                    pairs.add(pair(each.get(i), each.get(j)));
                }
            }
        }
    }

    private void byMeaning(Set<Long> pairs, Progress progress) {
        List<Integer> there = new ArrayList<>();
        for (int i : ones) {
            if (vectors[i] != null) {
                there.add(i);
            }
        }
        if (!there.isEmpty()) {
            Neighbours.of(there.stream().map(each -> vectors[each]).toList(), progress)
                    .forEach(each -> pairs.add(pair(there.get(each[0]), there.get(each[1]))));
        }
    }

    private double likeness(long pair) {
        return known.computeIfAbsent(pair, each -> {
            int one = (int) (each >> Integer.SIZE);
            int other = (int) (long) each;
            return apart.contains(each) ? 0 : likeness.of(demands.get(one), demands.get(other), meaning(vectors[one], vectors[other]));
        });
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
                double alike = likeness(pair(first, second));
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
        List<Demand> those = indices.stream().map(demands::get).sorted(Comparator.comparingInt(each -> each.annotation().getNumber())).toList();
        List<Integer> some = sample(List.copyOf(indices));
        double sum = 0;
        int count = 0;
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                sum += likeness(pair(some.get(i), some.get(j)));
                count++;
            }
        }
        List<Annotation> members = those.stream().map(Demand::annotation).toList();
        String ids = members.stream().map(Annotation::getId).sorted().collect(Collectors.joining(" "));
        // Of hundreds no more are compared than are shown.
        List<Cluster.Shared> shared = those.stream().skip(1).flatMap(each -> likeness.shared(those.getFirst(), each).stream()).distinct().limit(SHOWN).toList();
        return new Cluster(Digests.sha256(ids.getBytes(StandardCharsets.UTF_8)).substring(0, 8), members, sum / count, shared);
    }
}
