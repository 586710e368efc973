package org.heyi.benchmarks.similarity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.heyi.base.Progress;
import org.heyi.benchmarks.Section;
import org.heyi.collation.similar.Clusters;
import org.heyi.collation.similar.Demand;
import org.heyi.collation.similar.Likeness;
import org.heyi.collation.similar.Meaning;
import org.heyi.extras.meaning.internal.BgeMeaning;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;

/** Measures how well comments are found that ask the same, and how fast, and writes the section of docs/benchmarks.md. */
public final class SimilarityBenchmark {

    private static final String BEGIN = "<!-- similarity: written by releng/benchmarks/run -->";
    private static final String END = "<!-- /similarity -->";
    private static final int[] SIZES = {1_000, 5_000, 10_000};
    private static final double STEP = 0.02;

    private final List<Pair> tuning;
    private final List<Pair> heldOut;
    private final Meaning meaning = new BgeMeaning();

    private SimilarityBenchmark() throws IOException {
        tuning = Pair.read("/similarity/tuning.jsonl");
        heldOut = Pair.read("/similarity/heldout.jsonl");
    }

    public static void main(String[] arguments) throws IOException {
        Section.write(Path.of(arguments[0]).toRealPath(), BEGIN, new SimilarityBenchmark().measure(), END);
    }

    /** How many pairs are called the same rightly, of those that are called so and of those that are. */
    private record Score(double precision, double recall) {

        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        static Score of(List<Pair> pairs, double[] likeness, double enough) {
            int right = 0;
            int called = 0;
            int same = 0;
            for (int i = 0; i < likeness.length; i++) {
                boolean is = likeness[i] >= enough;
                right += is && pairs.get(i).same() ? 1 : 0;
                called += is ? 1 : 0;
                same += pairs.get(i).same() ? 1 : 0;
            }
            return new Score(called == 0 ? 0 : (double) right / called, (double) right / same);
        }
    }

    /** Tells how like the comments of each pair are; sees all of them before. */
    @FunctionalInterface
    interface Judge {
        double[] judge(List<Pair> pairs) throws IOException;
    }

    /** Tells how like two demands are; has seen all of them before. */
    @FunctionalInterface
    private interface Likener {
        double of(Likeness likeness, Demand one, Demand other, double meaning);
    }

    /** @param meaning the model of meaning; null to do without */
    private static double[] liken(List<Pair> pairs, Meaning meaning, Likener likener) {
        List<Demand> all = new ArrayList<>();
        pairs.forEach(each -> all.addAll(List.of(each.one().demand(), each.other().demand())));
        Likeness likeness = new Likeness(all);
        List<float[]> vectors = meaning == null ? List.of() : meaning.vectors(all.stream().map(Demand::sentence).toList());
        double[] result = new double[pairs.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = likener.of(likeness, all.get(2 * i), all.get(2 * i + 1), meaning == null ? Double.NaN
                    : product(vectors.get(2 * i), vectors.get(2 * i + 1)));
        }
        return result;
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double[] words(List<Pair> pairs) {
        return liken(pairs, null, Likeness::of);
    }

    private String measure() throws IOException {
        String machine = Section.machine();
        StringBuilder out = new StringBuilder();
        line(out, "## Comments that ask the same");
        line(out, "");
        line(out, "%s. %,d pairs of comments that were written and judged by hand; %,d others, on other subjects and passages, were there to tune. "
                + "About seven in ten of the pairs that are not the same are hard: nearly the same words with another number, the opposite, "
                + "another road; a third of those that are the same share next to no characters. What says «same» from which likeness on was "
                + "chosen for each by the pairs for tuning alone.", machine, heldOut.size(), tuning.size());
        line(out, "");
        line(out, "| | precision | recall | F1 | ranks a pair that is the same above one that is not |");
        line(out, "| --- | ---: | ---: | ---: | ---: |");
        Map<String, Judge> judges = new LinkedHashMap<>();
        judges.put("Heyi, by words", SimilarityBenchmark::words);
        judges.put("Heyi, by words and meaning", pairs -> liken(pairs, meaning, Likeness::of));
        judges.put("how like the words are, those of one meaning as one", pairs -> liken(pairs, null, (all, one, other, near) -> all.words(one, other)));
        judges.put("how like the runs of two characters are", Peers::cosine);
        judges.put("how like the meaning is (bge-small-zh, cosine)", pairs -> liken(pairs, meaning, (all, one, other, near) -> near));
        judges.put("Lucene MoreLikeThis", Peers::moreLikeThis);
        judges.put("Jaccard of runs of three characters", pairs -> Peers.runs(pairs, 3));
        judges.put("Jaccard of runs of two characters", pairs -> Peers.runs(pairs, 2));
        for (Map.Entry<String, Judge> each : judges.entrySet()) {
            double[] likeness = each.getValue().judge(heldOut);
            Score score = Score.of(heldOut, likeness, enough(each.getValue()));
            line(out, "| %s | %.3f | %.3f | %.3f | %.3f |", each.getKey(), score.precision(), score.recall(), score.f1(), ranked(likeness));
        }
        offered(out, "by words", words(heldOut));
        offered(out, "by words and meaning", liken(heldOut, meaning, Likeness::of));
        line(out, "");
        kinds(out);
        line(out, "Target: F1 of at least 0.9 by words.");
        line(out, "");
        times(out);
        return out.toString();
    }

    private void offered(StringBuilder out, String how, double[] likeness) {
        Score offered = Score.of(heldOut, likeness, Likeness.ENOUGH);
        line(out, "| Heyi, as it offers them %s | %.3f | %.3f | %.3f | |", how, offered.precision(), offered.recall(), offered.f1());
    }

    /** How often, of a pair that is the same and one that is not, the first is found more alike; half for a draw. */
    private double ranked(double[] likeness) {
        double right = 0;
        long all = 0;
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < likeness.length; j++) {
                if (heldOut.get(i).same() && !heldOut.get(j).same()) {
                    right += likeness[i] > likeness[j] ? 1 : likeness[i] == likeness[j] ? 0.5 : 0;
                    all++;
                }
            }
        }
        return right / all;
    }

    private double enough(Judge judge) throws IOException {
        double[] likeness = judge.judge(tuning);
        double best = 0;
        for (double at = STEP; at < 1; at += STEP) {
            if (Score.of(tuning, likeness, at).f1() > Score.of(tuning, likeness, best).f1()) {
                best = at;
            }
        }
        return best;
    }

    /** Where it errs: how many of each kind are offered. */
    private void kinds(StringBuilder out) {
        double[] likeness = words(heldOut);
        Map<String, int[]> counts = new TreeMap<>();
        for (int i = 0; i < likeness.length; i++) {
            Pair pair = heldOut.get(i);
            int[] count = counts.computeIfAbsent(pair.same() ? "the same, " + pair.style() : "not the same, " + pair.why(), each -> new int[2]);
            count[0]++;
            count[1] += likeness[i] >= Likeness.ENOUGH ? 1 : 0;
        }
        line(out, "| as it offers them | pairs | offered |");
        line(out, "| --- | ---: | ---: |");
        counts.forEach((kind, count) -> line(out, "| %s | %d | %.0f %% |", kind, count[0], 100.0 * count[1] / count[0]));
        line(out, "");
    }

    private void times(StringBuilder out) {
        line(out, "| comments | seconds to find the clusters |");
        line(out, "| ---: | ---: |");
        Clusters.of(session(SIZES[0]), null, Progress.NONE); // warm
        for (int size : SIZES) {
            Session session = session(size);
            long start = System.nanoTime();
            Clusters.of(session, null, Progress.NONE);
            line(out, "| %,d | %.1f |", size, (System.nanoTime() - start) / 1e9);
        }
        line(out, "");
        line(out, "Target: 10,000 comments within 5 s.");
        line(out, "");
    }

    /** Many people say what is in the pairs, each in their own way. */
    private Session session(int size) {
        String[] ways = {"", "建议：", "希望有关部门重视。", "群众反映多年。", "请研究。", "我的意见是，", "同意前面代表的意见，", "补充一点，"};
        Random random = new Random(size);
        List<Pair.Comment> comments = new ArrayList<>();
        heldOut.forEach(each -> comments.addAll(List.of(each.one(), each.other())));
        tuning.forEach(each -> comments.addAll(List.of(each.one(), each.other())));
        Session session = ReviewFactory.eINSTANCE.createSession();
        for (int i = 0; i < size; i++) {
            Pair.Comment said = comments.get(random.nextInt(comments.size()));
            Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
            annotation.setId("c" + i);
            annotation.setNumber(i + 1);
            annotation.setKind(AnnotationKind.WORDING);
            annotation.setState(AnnotationState.SUBMITTED);
            annotation.setCreatedAt(Instant.EPOCH);
            annotation.setBody(said.body().isEmpty() ? "" : ways[random.nextInt(ways.length)] + said.body() + ways[random.nextInt(ways.length)]);
            Anchor anchor = ReviewFactory.eINSTANCE.createAnchor();
            anchor.setLevel(said.quote().isEmpty() ? AnchorLevel.REPORT : AnchorLevel.WORDS);
            anchor.setQuote(said.quote());
            annotation.setAnchor(anchor);
            if (said.operation() != null) {
                Amendment amendment = ReviewFactory.eINSTANCE.createAmendment();
                amendment.setOperation(said.operation());
                amendment.setText(said.text());
                annotation.setAmendment(amendment);
            }
            session.getAnnotations().add(annotation);
        }
        return session;
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
