package org.heyi.collation.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.anchoring.ParagraphChange;
import org.heyi.anchoring.TextAlignment;
import org.heyi.anchoring.TextDocument;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;

/**
 * The figures of two reports side by side: of one report and its former version, or of this year's and last year's.
 *
 * <p>Two belong together when they say the same kind of thing in the same unit of the same subject. Where several may, what is alike in
 * their sentences and paragraphs that go on from one version to the next decide; no figure is used twice.
 */
public final class FigureComparison {

    private static final double LEAST = 0.55;
    private static final double SUBJECT = 0.7;
    private static final double SENTENCE = 0.2;
    private static final double SAME_PARAGRAPH = 0.15;
    private static final double SAME_VALUE = 0.1;
    /** Below this two subjects are two, however alike their sentences are. */
    private static final double LEAST_SUBJECT = 0.5;

    private final List<FigureChange> all;

    private FigureComparison(List<FigureChange> all) {
        this.all = List.copyOf(all);
    }

    private record Candidate(int former, int now, double likeness) {
    }

    /** A figure with what it is told by. */
    private record Told(Figure figure, Set<String> subject, Set<String> sentence) {

        Told(Figure figure) {
            this(figure, pairs(figure.subject()), pairs(figure.sentence()));
        }
    }

    /**
     * @param former the version or report that came before
     * @param now the one that is looked at
     * @return its figures in the order of its text, each with that of the former one where there is one; then those of the former one alone,
     *         in the order of that
     */
    public static FigureComparison of(Version former, Version now) {
        List<Told> olds = Figures.of(former).counted().stream().map(Told::new).toList();
        List<Told> news = Figures.of(now).counted().stream().map(Told::new).toList();
        Map<Paragraph, Set<Paragraph>> heirs = heirs(former, now);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < olds.size(); i++) {
            for (int k = 0; k < news.size(); k++) {
                double likeness = likeness(olds.get(i), news.get(k), heirs);
                if (likeness >= LEAST) {
                    candidates.add(new Candidate(i, k, likeness));
                }
            }
        }
        // Equally likely pairs are taken in the order of the text.
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed().thenComparingInt(Candidate::now).thenComparingInt(Candidate::former));
        Figure[] of = new Figure[news.size()];
        Set<Integer> used = new HashSet<>();
        for (Candidate each : candidates) {
            if (of[each.now] == null && used.add(each.former)) {
                of[each.now] = olds.get(each.former).figure;
            }
        }
        List<FigureChange> all = new ArrayList<>();
        for (int k = 0; k < of.length; k++) {
            all.add(FigureChange.of(of[k], news.get(k).figure));
        }
        for (int i = 0; i < olds.size(); i++) {
            if (!used.contains(i)) {
                all.add(FigureChange.of(olds.get(i).figure, null));
            }
        }
        return new FigureComparison(all);
    }

    /** @return one for each figure of either; what is in the former one alone stands last */
    public List<FigureChange> all() {
        return all;
    }

    private static double likeness(Told former, Told now, Map<Paragraph, Set<Paragraph>> heirs) {
        Figure one = former.figure;
        Figure other = now.figure;
        boolean isSameKind = one.measure() == other.measure() || isAmount(one) && isAmount(other);
        if (!isSameKind || !one.unit().equals(other.unit())) {
            return 0;
        }
        boolean follows = heirs.getOrDefault(one.paragraph(), Set.of()).contains(other.paragraph());
        double sentence = alike(former.sentence, now.sentence);
        double subject = one.subject().isEmpty() && other.subject().isEmpty() ? follows ? sentence : 0
                : one.subject().equals(other.subject()) ? 1 : alike(former.subject, now.subject);
        if (subject < LEAST_SUBJECT) {
            return 0;
        }
        return SUBJECT * subject + SENTENCE * sentence + (follows ? SAME_PARAGRAPH : 0) + (one.isSameValue(other) ? SAME_VALUE : 0);
    }

    private static boolean isAmount(Figure figure) {
        return figure.measure() == Measure.TOTAL || figure.measure() == Measure.AVERAGE;
    }

    /** Which paragraphs go on in which. */
    private static Map<Paragraph, Set<Paragraph>> heirs(Version former, Version now) {
        Map<Paragraph, Set<Paragraph>> heirs = new HashMap<>();
        for (ParagraphChange each : TextAlignment.of(document(former), document(now)).paragraphs()) {
            for (int old : each.before()) {
                each.after().forEach(index -> heirs.computeIfAbsent(former.getParagraphs().get(old), key -> new HashSet<>())
                        .add(now.getParagraphs().get(index)));
            }
        }
        return heirs;
    }

    private static TextDocument document(Version version) {
        List<TextDocument.Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph each : version.getParagraphs()) {
            paragraphs.add(new TextDocument.Paragraph(Integer.toString(paragraphs.size()), each.getText()));
        }
        return TextDocument.of(paragraphs);
    }

    /** Neighbouring characters, figures left out. */
    private static Set<String> pairs(String text) {
        String words = text.replaceAll("[\\d.%]+", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }

    /** How much of both is in both, from 0 to 1. */
    private static double alike(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long both = one.stream().filter(other::contains).count();
        return 2.0 * both / (one.size() + other.size());
    }
}
