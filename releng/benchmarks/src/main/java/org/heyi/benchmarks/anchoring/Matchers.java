package org.heyi.benchmarks.anchoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedList;
import java.util.List;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.heyi.anchoring.Outcome;
import org.heyi.anchoring.QuoteSelector;
import org.heyi.anchoring.Reanchoring;
import org.heyi.anchoring.Selectors;
import org.heyi.anchoring.TextAlignment;
import org.heyi.anchoring.TextDocument;
import org.heyi.anchoring.TextRange;

/** Heyi and its peers. */
final class Matchers {

    private Matchers() {
    }

    static final class Heyi implements Matcher {

        @Override
        public String name() {
            return "Heyi";
        }

        @Override
        public List<Result> run(List<Task> tasks) {
            return tasks.stream().map(Heyi::run).toList();
        }

        static Result run(Task task) {
            List<TextRange> passages = task.passages().stream().map(p -> new TextRange(p[0], p[1])).toList();
            long before = System.nanoTime();
            Reanchoring reanchoring = new Reanchoring(
                    TextAlignment.of(TextDocument.ofText(task.before()), TextDocument.ofText(task.after())));
            List<Outcome> outcomes = passages.stream().map(reanchoring::reanchor).toList();
            long nanos = System.nanoTime() - before;
            return new Result(outcomes.stream().map(Heyi::answer).toList(), nanos);
        }

        private static Answer answer(Outcome outcome) {
            BitSet covered = new BitSet();
            if (outcome.level() == Outcome.Level.WORDS) {
                outcome.ranges().forEach(range -> covered.set(range.start(), range.end()));
            }
            return new Answer(covered, outcome.kind() == Outcome.Kind.DOUBTFUL, outcome.confidence());
        }
    }

    /** The peer's own code in its own runtime; answers are kept for the matchers that build on them. */
    static final class Hypothesis implements Matcher {

        record Found(int start, int end, double score, long nanos) {
        }

        private final Path npm;
        private final Path exchange;

        Hypothesis(Path target) {
            this.npm = target.resolve("npm");
            this.exchange = target.resolve("hypothesis-tasks.jsonl");
        }

        @Override
        public String name() {
            return "Hypothesis";
        }

        @Override
        public List<Result> run(List<Task> tasks) {
            return results(find(tasks), 0);
        }

        static List<Result> results(List<List<Found>> found, double cutOff) {
            return found.stream().map(task -> new Result(
                    task.stream().map(f -> f.score < cutOff ? Answer.LOST : Answer.of(f.start, f.end)).toList(),
                    task.stream().mapToLong(Found::nanos).sum())).toList();
        }

        List<List<Found>> find(List<Task> tasks) {
            try {
                Files.write(exchange, tasks.stream().map(Hypothesis::json).toList());
                Process process = new ProcessBuilder("node", npm.resolve("hypothesis.mjs").toString(), exchange.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
                List<String> lines = new String(process.getInputStream().readAllBytes()).lines().toList();
                if (process.waitFor() != 0) {
                    throw new IllegalStateException("node failed");
                }
                List<List<Found>> found = new ArrayList<>();
                int at = 0;
                for (Task task : tasks) {
                    List<Found> ofTask = new ArrayList<>();
                    for (int i = 0; i < task.passages().size(); i++) {
                        String[] fields = lines.get(at++).split(" ");
                        ofTask.add(new Found(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]),
                                Double.parseDouble(fields[2]), (long) (Double.parseDouble(fields[3]) * 1000)));
                    }
                    found.add(ofTask);
                }
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String json(Task task) {
            StringBuilder json = new StringBuilder("{\"text\":").append(string(task.after())).append(",\"quotes\":[");
            for (int i = 0; i < task.passages().size(); i++) {
                int[] p = task.passages().get(i);
                QuoteSelector quote = Selectors.describe(task.before(), p[0], p[1]);
                json.append(i == 0 ? "" : ",").append("{\"exact\":").append(string(quote.exact())).append(",\"prefix\":")
                        .append(string(quote.prefix())).append(",\"suffix\":").append(string(quote.suffix()))
                        .append(",\"hint\":").append(p[0]).append('}');
            }
            return json.append("]}").toString();
        }

        private static String string(String text) {
            StringBuilder json = new StringBuilder("\"");
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < ' ' || c == '"' || c == '\\' || c >= '\u007F' && c < '\u00A0' || c == '\u2028' || c == '\u2029') {
                    json.append(String.format("\\u%04x", (int) c));
                } else {
                    json.append(c);
                }
            }
            return json.append('"').toString();
        }
    }

    private static DiffMatchPatch dmp(String text) {
        DiffMatchPatch dmp = new DiffMatchPatch();
        dmp.matchDistance = 2 * text.length(); // its default of 1,000 finds nothing that moved farther
        return dmp;
    }

    /** Bitap search; a pattern has at most 32 units, so of a longer quote beginning and end are looked for. */
    static final class MatchMain implements Matcher {

        private static final int LONGEST = 32;

        @Override
        public String name() {
            return "diff-match-patch match_main";
        }

        @Override
        public List<Result> run(List<Task> tasks) {
            return tasks.stream().map(task -> {
                DiffMatchPatch dmp = dmp(task.after());
                List<Answer> answers = new ArrayList<>();
                long before = System.nanoTime();
                for (int[] p : task.passages()) {
                    answers.add(place(dmp, task, p));
                }
                return new Result(answers, System.nanoTime() - before);
            }).toList();
        }

        private static Answer place(DiffMatchPatch dmp, Task task, int[] p) {
            String quote = task.before().substring(p[0], p[1]);
            if (quote.length() <= LONGEST) {
                int start = dmp.matchMain(task.after(), quote, p[0]);
                return start < 0 ? Answer.LOST : Answer.of(start, Math.min(task.after().length(), start + quote.length()));
            }
            int start = dmp.matchMain(task.after(), quote.substring(0, LONGEST), p[0]);
            String tail = quote.substring(quote.length() - LONGEST);
            int expected = (start < 0 ? p[0] : start) + quote.length() - LONGEST;
            int end = dmp.matchMain(task.after(), tail, expected);
            return start < 0 || end < 0 ? Answer.LOST : Answer.of(start, Math.min(task.after().length(), end + LONGEST));
        }
    }

    /** The difference of the texts carries both ends over. */
    static final class XIndex implements Matcher {

        @Override
        public String name() {
            return "diff-match-patch diff_xIndex";
        }

        @Override
        public List<Result> run(List<Task> tasks) {
            return tasks.stream().map(task -> {
                long before = System.nanoTime();
                List<Answer> answers = new ArrayList<>();
                for (int[] place : carried(task)) {
                    answers.add(Answer.of(place[0], place[1]));
                }
                return new Result(answers, System.nanoTime() - before);
            }).toList();
        }

        static List<int[]> carried(Task task) {
            DiffMatchPatch dmp = dmp(task.after());
            LinkedList<DiffMatchPatch.Diff> diffs = dmp.diffMain(task.before(), task.after());
            List<DiffMatchPatch.Diff> list = new ArrayList<>(diffs);
            return task.passages().stream()
                    .map(p -> new int[] {dmp.diffXIndex(list, p[0]), dmp.diffXIndex(list, p[1])}).toList();
        }
    }

    /** Diff first; where the carried words are no longer similar, Hypothesis with a cut-off. */
    static final class DiffThenHypothesis implements Matcher {

        static final double CUT_OFF = 0.65;

        private final Hypothesis hypothesis;
        private List<List<Hypothesis.Found>> known;

        DiffThenHypothesis(Hypothesis hypothesis) {
            this.hypothesis = hypothesis;
        }

        /** Saves asking again for the tasks that {@link #run} gets next. */
        void know(List<List<Hypothesis.Found>> found) {
            known = found;
        }

        @Override
        public String name() {
            return "diff, then Hypothesis ≥ 0.65";
        }

        @Override
        public List<Result> run(List<Task> tasks) {
            List<List<Hypothesis.Found>> found = known != null ? known : hypothesis.find(tasks);
            known = null;
            List<Result> results = new ArrayList<>();
            for (int t = 0; t < tasks.size(); t++) {
                Task task = tasks.get(t);
                long before = System.nanoTime();
                List<int[]> carried = XIndex.carried(task);
                long nanos = System.nanoTime() - before;
                List<Answer> answers = new ArrayList<>();
                for (int i = 0; i < carried.size(); i++) {
                    int[] place = carried.get(i);
                    int[] p = task.passages().get(i);
                    if (place[1] > place[0] && similarity(task.before().substring(p[0], p[1]),
                            task.after().substring(place[0], place[1])) >= CUT_OFF) {
                        answers.add(Answer.of(place[0], place[1]));
                    } else {
                        Hypothesis.Found f = found.get(t).get(i);
                        nanos += f.nanos();
                        answers.add(f.score() < CUT_OFF ? Answer.LOST : Answer.of(f.start(), f.end()));
                    }
                }
                results.add(new Result(answers, nanos));
            }
            return results;
        }

        private static double similarity(String a, String b) {
            int[] row = new int[b.length() + 1];
            for (int j = 0; j <= b.length(); j++) {
                row[j] = j;
            }
            for (int i = 1; i <= a.length(); i++) {
                int diagonal = row[0];
                row[0] = i;
                for (int j = 1; j <= b.length(); j++) {
                    int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    diagonal = row[j];
                    row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
                }
            }
            return 1 - row[b.length()] / (double) Math.max(a.length(), b.length());
        }
    }
}
