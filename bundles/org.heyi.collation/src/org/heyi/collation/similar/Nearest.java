package org.heyi.collation.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.heyi.base.Progress;

/** Finds the texts that are most like one, whatever they ask: by words that mean the same, and by meaning where a model is there. */
public final class Nearest {

    /** What is less like it than this is of no use to anybody. */
    private static final double LEAST = 0.3;
    private static final int STEPS = 100;

    private Nearest() {
    }

    /**
     * A text that is like the one that was asked for.
     *
     * @param index of the text
     * @param likeness from 0 to 1
     * @param shared words that both have, or that mean the same; none where only the meaning is alike
     */
    public record Hit(int index, double likeness, List<Cluster.Shared> shared) {
    }

    /**
     * @param text what is looked for; the shorter it is, the more it counts that all of it is found
     * @param texts where it is looked for
     * @param meaning the model of meaning; null to go by words alone
     * @param most how many are wanted
     * @param progress asked whether to stop
     * @return the texts that are most like it, the first of equals first
     */
    public static List<Hit> of(String text, List<String> texts, Meaning meaning, int most, Progress progress) {
        return Meanings.helping(meaning, model -> find(text, texts, model, most, progress));
    }

    private static List<Hit> find(String text, List<String> texts, Meaning meaning, int most, Progress progress) {
        List<Demand> demands = new ArrayList<>();
        for (String each : texts) {
            if (demands.size() % STEPS == 0) {
                progress.checkCancelled();
            }
            demands.add(Demand.of("", null, "", each));
        }
        Demand wanted = Demand.of("", null, "", text);
        List<Demand> all = new ArrayList<>(demands);
        all.add(wanted);
        Likeness likeness = new Likeness(all);
        List<float[]> vectors = meaning == null ? List.of() : meaning.vectors(all.stream().map(Demand::sentence).toList());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < demands.size(); i++) {
            double words = likeness.words(wanted, demands.get(i));
            double alike = meaning == null ? 0 : (Neighbours.product(vectors.getLast(), vectors.get(i)) - meaning.unrelated()) / (1 - meaning.unrelated());
            double score = Math.max(words, alike);
            if (score >= LEAST) {
                hits.add(new Hit(i, score, List.of()));
            }
        }
        return hits.stream().sorted(Comparator.comparingDouble((Hit each) -> -each.likeness).thenComparingInt(Hit::index)).limit(most)
                .map(each -> new Hit(each.index, each.likeness, likeness.shared(wanted, demands.get(each.index)))).toList();
    }
}
