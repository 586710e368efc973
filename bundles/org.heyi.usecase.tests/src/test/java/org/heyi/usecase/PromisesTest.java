package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.heyi.base.Progress;
import org.heyi.collation.promises.Promise;
import org.heyi.collation.promises.Promises;
import org.heyi.collation.promises.Reported;
import org.heyi.collation.promises.Verdict;
import org.heyi.importing.Overrules;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Version;
import org.junit.jupiter.api.Test;

/**
 * Two pairs of years, read as a person reads them: which promises last year's report made, where this year's speaks of each, and what it
 * says. The first pair is the sample, whose report of this year is real; the second is invented, and nothing was tuned on it.
 */
class PromisesTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));

    /** What a person read: words of the promise, the verdict, words of the passage. */
    private record Label(String promise, Verdict verdict, String passage) {
    }

    /** How many were right, of how many that were said, of how many that there are. */
    private record Score(int right, int said, int there, int verdicts, int extracted, int extra, List<String> wrong) {

        double precision() {
            return (double) right / said;
        }

        double recall() {
            return (double) right / there;
        }
    }

    private static Version read(Path file) {
        return ImportReport.version(ImportReport.read(file, Profile.CLEAN, Revisions.ACCEPT, Overrules.NONE, Progress.NONE));
    }

    private static Path resource(String name) {
        return ROOT.resolve("bundles/org.heyi.usecase.tests/src/test/resources/org/heyi/usecase/promises").resolve(name);
    }

    private static List<Label> labels(String name) throws IOException {
        try (InputStream in = PromisesTest.class.getResourceAsStream("promises/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(each -> each.split("\t", -1))
                    .map(each -> new Label(each[0], Verdict.valueOf(each[1]), each[2])).toList();
        }
    }

    private static Score score(Path lastYear, Path thisYear, String labels) throws IOException {
        List<Promise> promises = Promises.of(read(lastYear));
        List<Reported> all = new ArrayList<>(Reported.of(promises, read(thisYear), null, Progress.NONE));
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int said = 0;
        int there = 0;
        int verdicts = 0;
        int extracted = 0;
        for (Label label : labels(labels)) {
            there += label.passage.isEmpty() ? 0 : 1;
            Reported reported = all.stream().filter(each -> each.promise().text().contains(label.promise)).findFirst().orElse(null);
            if (reported == null) {
                wrong.add("no promise: " + label);
                continue;
            }
            all.remove(reported);
            extracted++;
            boolean isRight = reported.passage() != null && !label.passage.isEmpty()
                    && (reported.passage().text().contains(label.passage) || label.passage.contains(reported.passage().text()));
            said += reported.passage() == null ? 0 : 1;
            right += isRight ? 1 : 0;
            verdicts += reported.verdict() == label.verdict ? 1 : 0;
            if (reported.verdict() != label.verdict || isRight == (reported.passage() == null)) {
                wrong.add(label + " -> " + reported.verdict() + " " + (reported.passage() == null ? "" : reported.passage().text() + " "
                        + reported.passage().likeness() + reported.passage().why()));
            }
        }
        all.forEach(each -> wrong.add("extra: " + each.promise().text() + " -> " + each.verdict()));
        return new Score(right, said, there, verdicts, extracted, all.size(), wrong);
    }

    @Test
    void theSample() throws IOException {
        Score score = score(ROOT.resolve("samples/heping-2020.txt"), ROOT.resolve("samples/heping-2021.txt"), "heping.tsv");
        System.out.println(score.toString().replace(", Label", "\nLabel").replace(", extra", "\nextra"));
        assertTrue(score.precision() > 0.9);
    }

    @Test
    void anotherPair() throws IOException {
        Score score = score(resource("yunxi-2023.txt"), resource("yunxi-2024.txt"), "yunxi.tsv");
        System.out.println(score.toString().replace(", Label", "\nLabel").replace(", extra", "\nextra"));
        assertTrue(score.precision() > 0.9);
    }

    @Test
    void aThirdPair() throws IOException {
        Score score = score(resource("linjiang-2022.txt"), resource("linjiang-2023.txt"), "linjiang.tsv");
        System.out.println(score.toString().replace(", Label", "\nLabel").replace(", extra", "\nextra"));
        assertTrue(score.precision() > 0.9);
    }
}
