package org.heyi.benchmarks.anchoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.heyi.anchoring.Reanchoring;
import org.heyi.anchoring.TextDiff;
import org.heyi.benchmarks.Section;
import org.heyi.benchmarks.anchoring.Matcher.Result;
import org.heyi.benchmarks.anchoring.Matcher.Task;
import org.heyi.benchmarks.anchoring.Matchers.DiffThenHypothesis;
import org.heyi.benchmarks.anchoring.Matchers.Heyi;
import org.heyi.benchmarks.anchoring.Matchers.Hypothesis;

/** Measures how well and how fast passages are carried between versions, and writes the table of docs/benchmarks.md. */
public final class AnchoringBenchmark {

    private static final int SEEDS = 9;
    private static final int PASSAGES = 24;
    /** Passages a revision in the larger run that is Heyi's alone. */
    private static final int MANY_PASSAGES = 500;
    private static final String BEGIN = "<!-- anchoring: written by releng/benchmarks/run -->";
    private static final String END = "<!-- /anchoring -->";

    private final StringBuilder out = new StringBuilder();
    private final List<Corpus> corpora;
    private final Hypothesis hypothesis;

    private AnchoringBenchmark(Path root, Path target) throws IOException, InterruptedException {
        corpora = Corpus.load(root.resolve("samples"), target.resolve("corpora"));
        hypothesis = new Hypothesis(target);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]).toRealPath();
        Path target = root.resolve("releng/benchmarks/target");
        AnchoringBenchmark benchmark = new AnchoringBenchmark(root, target);
        benchmark.out.append("## Anchoring\n\n");
        benchmark.introduce();
        benchmark.quality();
        benchmark.moves();
        benchmark.speed();
        benchmark.growth();
        Section.write(root, BEGIN, benchmark.out.toString(), END);
    }

    private void introduce() throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "--version").start();
        String nodeVersion = new String(node.getInputStream().readAllBytes()).strip();
        line("%s, Node %s. Peers ran in the same run on the same tasks.", Section.machine(), nodeVersion);
        line("");
        line("A seeded editor revises a text: phrases, sentences and paragraphs are inserted, deleted, replaced and moved, "
                + "paragraphs split and merged, punctuation normalised, headings renumbered, figures changed, until 2 %% "
                + "(light), 10 %% (medium) or 30 %% (heavy) of the characters are touched. Every character carries its old "
                + "offset through the edits; that is the truth. Inserted text comes from the same book. Passages have 2 to "
                + "200 characters, half of them from mark to mark.");
        line("");
        line("*Right*: the answer has at least 0.9 of the passage's surviving characters, and 0.9 of the answer belongs to the "
                + "passage (survivors, what replaced the others, what was inserted in between); or it says that a passage is "
                + "gone of which less than a quarter is left. *Doubtful*: said to be doubtful, wherever the place. *Wrong*: any "
                + "other place. *Lost*: said to be gone though a quarter or more is there.");
        line("");
        line("| Text | characters | for |");
        line("| --- | ---: | --- |");
        for (Corpus corpus : corpora) {
            line("| %s | %,d | %s |", corpus.name(), corpus.text().length(), corpus.heldOut() ? "judging (held out)" : "tuning");
        }
        line("");
    }

    // ---- right or wrong ----

    private void quality() {
        List<Revision> revisions = new ArrayList<>();
        for (Revision.Level level : Revision.Level.values()) {
            for (Corpus corpus : corpora) {
                // held-out texts have seeds of their own
                for (int seed = 1; seed <= SEEDS; seed++) {
                    revisions.add(Revision.make(corpus, level, corpus.heldOut() ? 1000 + seed : seed));
                }
            }
        }
        List<Task> tasks = tasks(revisions, PASSAGES);
        int passages = tasks.stream().mapToInt(task -> task.passages().size()).sum();
        line("### %d revisions, %,d passages", revisions.size(), passages);
        line("");
        line("| | | right %% | doubtful %% | wrong %% | lost %% | ms a passage |");
        line("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        Map<String, List<Result>> results = new LinkedHashMap<>();
        Heyi heyi = new Heyi();
        heyi.run(tasks); // warm up
        results.put(heyi.name(), heyi.run(tasks));
        List<List<Hypothesis.Found>> found = hypothesis.find(tasks);
        results.put(hypothesis.name(), Hypothesis.results(found, 0));
        results.put("Hypothesis ≥ 0.65", Hypothesis.results(found, DiffThenHypothesis.CUT_OFF));
        DiffThenHypothesis both = new DiffThenHypothesis(hypothesis);
        both.know(found);
        for (Matcher matcher : List.of(new Matchers.MatchMain(), new Matchers.XIndex(), both)) {
            results.put(matcher.name(), matcher.run(tasks));
        }
        for (Revision.Level level : Revision.Level.values()) {
            results.forEach((name, list) -> row(level.label, name, revisions, tasks, list,
                    revision -> revision.level == level));
        }
        results.forEach((name, list) -> row("all", name, revisions, tasks, list, revision -> true));
        line("");
        line("Held-out texts alone:");
        line("");
        line("| | | right %% | doubtful %% | wrong %% | lost %% | ms a passage |");
        line("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        for (Revision.Level level : Revision.Level.values()) {
            results.forEach((name, list) -> row(level.label, name, revisions, tasks, list,
                    revision -> revision.level == level && revision.corpus.heldOut()));
        }
        line("");
        List<Task> many = tasks(revisions, MANY_PASSAGES);
        List<Result> manyResults = heyi.run(many);
        line("Heyi on %,d passages of the same revisions, to see rare errors:",
                many.stream().mapToInt(task -> task.passages().size()).sum());
        line("");
        line("| | | right %% | doubtful %% | wrong %% | lost %% | ms a passage |");
        line("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        for (boolean heldOut : new boolean[] {false, true}) {
            for (Revision.Level level : Revision.Level.values()) {
                row(level.label, heldOut ? "held out" : "tuning", revisions, many, manyResults,
                        revision -> revision.level == level && revision.corpus.heldOut() == heldOut);
            }
            row("all", heldOut ? "held out" : "tuning", revisions, many, manyResults,
                    revision -> revision.corpus.heldOut() == heldOut);
        }
        line("");
        reliability(revisions, many, manyResults);
    }

    /** Confidences at which the rows of the table begin, in ascending order. */
    private static final double[] STEPS = {0, 0.5, 0.8, 0.9, 0.95, Reanchoring.TRUSTED, 0.99, 0.999};

    /** How often answers of a confidence are right, doubtful ones at the place they name. */
    private void reliability(List<Revision> revisions, List<Task> tasks, List<Result> results) {
        line("How often the same answers are right, by the confidence they state; a doubtful one counts as right when the place "
                + "it names is. Places are trusted from %s on.", Reanchoring.TRUSTED);
        line("");
        line("| confidence | tuning: places | right %% | held out: places | right %% | tuning: said to be lost | right %% "
                + "| held out: said to be lost | right %% |");
        line("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        int[][] counts = new int[STEPS.length][8];
        for (int t = 0; t < tasks.size(); t++) {
            Revision revision = revisions.get(t);
            for (int i = 0; i < tasks.get(t).passages().size(); i++) {
                int[] p = tasks.get(t).passages().get(i);
                Matcher.Answer answer = results.get(t).answers().get(i);
                int step = STEPS.length - 1;
                while (answer.confidence() < STEPS[step]) {
                    step--;
                }
                int column = (answer.covered().isEmpty() ? 4 : 0) + (revision.corpus.heldOut() ? 2 : 0);
                counts[step][column]++;
                if (Verdict.of(revision.truth(p[0], p[1]), answer.covered(), false) == Verdict.RIGHT) {
                    counts[step][column + 1]++;
                }
            }
        }
        for (int step = 0; step < STEPS.length; step++) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < 8; column += 2) {
                int all = counts[step][column];
                row.append(all == 0 ? " 0 | |" : String.format(Locale.ROOT, " %,d | %.1f |", all, 100.0 * counts[step][column + 1] / all));
            }
            String to = step + 1 < STEPS.length ? "to " + STEPS[step + 1] : "and more";
            line("| %s %s |%s", STEPS[step], to, row);
        }
        line("");
    }

    /** Paragraphs that change places, with no other edit. */
    private void moves() {
        List<Moves> moves = new ArrayList<>();
        for (Moves.Kind kind : Moves.Kind.values()) {
            for (Corpus corpus : corpora) {
                for (int seed = 1; seed <= SEEDS; seed++) {
                    moves.add(Moves.make(corpus, kind, corpus.heldOut() ? 1000 + seed : seed, PASSAGES));
                }
            }
        }
        List<Task> tasks = moves.stream().map(move -> new Task(move.before, move.after, move.passages)).toList();
        line("### Paragraphs that change places");
        line("");
        line("No other edit but that numbers stay in order. What moves begins alike and ends alike (`——五年来，我们`, `进一步`, `。`); "
                + "asked for are %,d passages of what moved, each of which stands word for word exactly once in the new text.",
                tasks.stream().mapToInt(task -> task.passages().size()).sum());
        line("");
        line("| | | right %% | doubtful %% | wrong %% | lost %% |");
        line("| --- | --- | ---: | ---: | ---: | ---: |");
        Map<String, List<Result>> results = new LinkedHashMap<>();
        Heyi heyi = new Heyi();
        results.put(heyi.name(), heyi.run(tasks));
        results.put(hypothesis.name(), hypothesis.run(tasks));
        for (Moves.Kind kind : Moves.Kind.values()) {
            results.forEach((name, list) -> {
                int[] counts = new int[Verdict.values().length];
                for (int t = 0; t < tasks.size(); t++) {
                    for (int i = 0; moves.get(t).kind == kind && i < moves.get(t).passages.size(); i++) {
                        Matcher.Answer answer = list.get(t).answers().get(i);
                        counts[Verdict.of(moves.get(t).truths.get(i), answer.covered(), answer.doubtful()).ordinal()]++;
                    }
                }
                double all = Arrays.stream(counts).sum() / 100.0;
                line("| %s | %s | %.2f | %.2f | %.3f | %.2f |", kind.label, name, counts[0] / all, counts[1] / all, counts[2] / all,
                        counts[3] / all);
            });
        }
        line("");
    }

    private static List<Task> tasks(List<Revision> revisions, int passages) {
        return revisions.stream().map(revision -> new Task(revision.before, revision.after,
                Revision.passages(revision.before, passages, new Random(revision.seed * 7 + passages)))).toList();
    }

    private void row(String level, String name, List<Revision> revisions, List<Task> tasks, List<Result> results,
            java.util.function.Predicate<Revision> wanted) {
        int[] counts = new int[Verdict.values().length];
        long nanos = 0;
        for (int t = 0; t < tasks.size(); t++) {
            Revision revision = revisions.get(t);
            if (wanted.test(revision)) {
                nanos += results.get(t).nanos();
                for (int i = 0; i < tasks.get(t).passages().size(); i++) {
                    int[] p = tasks.get(t).passages().get(i);
                    Matcher.Answer answer = results.get(t).answers().get(i);
                    counts[Verdict.of(revision.truth(p[0], p[1]), answer.covered(), answer.doubtful()).ordinal()]++;
                }
            }
        }
        int all = Arrays.stream(counts).sum();
        line("| %s | %s | %.2f | %.2f | %.3f | %.2f | %.3f |", level, name, 100.0 * counts[0] / all, 100.0 * counts[1] / all,
                100.0 * counts[2] / all, 100.0 * counts[3] / all, nanos / 1e6 / all);
    }

    // ---- time ----

    private static final int LARGE = 5000;

    private void speed() {
        Corpus corpus = corpora.stream().filter(c -> c.text().length() > Corpus.LENGTH * 0.9).findFirst().orElseThrow();
        line("### %,d passages over %,d characters", LARGE, corpus.text().length());
        line("");
        line("| revision | Heyi, warm (median of 21), ms | Hypothesis, ms | ratio |");
        line("| --- | ---: | ---: | ---: |");
        for (Revision.Level level : Revision.Level.values()) {
            Revision revision = Revision.make(corpus, level, 1);
            Task task = tasks(List.of(revision), LARGE).getFirst();
            double heyi = median(task, 21);
            double peer = hypothesis.run(List.of(task)).getFirst().nanos() / 1e6;
            line("| %s | %.0f | %,.0f | %,.0f |", level.label, heyi, peer, peer / heyi);
        }
        line("");
    }

    private static double median(Task task, int times) {
        long[] nanos = IntStream.range(0, times).mapToLong(i -> Heyi.run(task).nanos()).sorted().toArray();
        return nanos[times / 2] / 1e6;
    }

    private void growth() {
        StringBuilder all = new StringBuilder();
        for (Corpus corpus : corpora) {
            all.append(corpus.text()).append('\n');
            corpus.donor().forEach(sentence -> all.append(sentence).append('\n'));
        }
        line("### Growth with the length of the text");
        line("");
        line("Medium revision, 200 passages. All texts one after the other; Heyi's time includes the alignment of the two "
                + "versions, which is paid once however many passages there are.");
        line("");
        line("| characters | Heyi, ms in all | Hypothesis, ms in all | ratio | difference to read, ms |");
        line("| ---: | ---: | ---: | ---: | ---: |");
        for (int length : new int[] {2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000}) {
            if (length > all.length()) {
                break;
            }
            Corpus corpus = new Corpus("all", false, all.substring(0, length), corpora.getLast().donor());
            Revision revision = Revision.make(corpus, Revision.Level.MEDIUM, 1);
            Task task = tasks(List.of(revision), 200).getFirst();
            double heyi = median(task, 9);
            double peer = hypothesis.run(List.of(task)).getFirst().nanos() / 1e6;
            long before = System.nanoTime();
            TextDiff.diff(revision.before, revision.after);
            line("| %,d | %.1f | %,.0f | %,.0f | %.0f |", length, heyi, peer, peer / heyi, (System.nanoTime() - before) / 1e6);
        }
        line("");
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
