package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.heyi.base.Progress;
import org.heyi.collation.promises.Promise;
import org.heyi.collation.promises.Promises;
import org.heyi.collation.promises.Reported;
import org.heyi.collation.promises.Verdict;
import org.heyi.collation.similar.Meaning;
import org.heyi.importing.Overrules;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Version;
import org.heyi.testdata.Cancelled;
import org.junit.jupiter.api.Test;

/**
 * Three pairs of years, read as a person reads them: which promises last year's report made, where this year's speaks of each, and what
 * it says. The first is that of the samples, whose report of this year is real; the others are invented.
 */
class PromisesTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));

    /** What a person read: words of the promise, the verdict, words of the passage. */
    private record Label(String promise, Verdict verdict, String passage) {
    }

    /** How many were right, of how many that were said, of how many that there are. */
    private record Score(int labels, int right, int said, int there, int verdicts, int extracted, int extra, List<String> wrong) {

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
        return new Score(labels(labels).size(), right, said, there, verdicts, extracted, all.size(), wrong);
    }

    private static Score sample() throws IOException {
        return score(ROOT.resolve("samples/heping-2020.txt"), ROOT.resolve("samples/heping-2021.txt"), "heping.tsv");
    }

    private static Score pair(String lastYear, String thisYear, String labels) throws IOException {
        return score(resource(lastYear), resource(thisYear), labels);
    }

    @Test
    void whatIsNamedIsRight() throws IOException {
        List<Score> all = List.of(sample(), pair("yunxi-2023.txt", "yunxi-2024.txt", "yunxi.tsv"),
                pair("linjiang-2022.txt", "linjiang-2023.txt", "linjiang.tsv"));
        for (Score each : all) {
            // A passage that is named and is not the one costs more trust than one that is not named.
            assertTrue(each.precision() >= 0.95, each.toString());
            assertTrue(each.recall() >= 0.9, each.toString());
        }
        int labels = all.stream().mapToInt(each -> each.labels).sum();
        assertTrue(labels >= 130, () -> "labels: " + labels);
        assertTrue(all.stream().mapToInt(Score::extracted).sum() >= 0.97 * labels, all.toString());
        assertEquals(0, all.stream().mapToInt(Score::extra).sum(), all.toString());
        assertTrue(all.stream().mapToInt(Score::verdicts).sum() >= 0.94 * labels, all.toString());
    }

    /** Nothing of what the sample reports of five years is compared with what one year promised. */
    @Test
    void whatSeveralYearsCameToIsNotCompared() {
        Version thisYear = read(ROOT.resolve("samples/heping-2021.txt"));
        List<Reported> all = Reported.of(Promises.of(read(ROOT.resolve("samples/heping-2020.txt"))), thisYear, null, Progress.NONE);
        Reported jobs = all.stream().filter(each -> each.promise().text().contains("城镇新增就业3.5万人")).findFirst().orElseThrow();
        assertEquals(Verdict.MENTIONED, jobs.verdict());
        assertNull(jobs.passage().figure());
        assertTrue(jobs.passage().why().contains("几年合计"), jobs.passage().why());
        // What was reached at their end is.
        Reported permits = all.stream().filter(each -> each.promise().text().contains("行政许可事项")).findFirst().orElseThrow();
        assertEquals(Verdict.REACHED, permits.verdict());
        assertEquals(141, permits.passage().figure().value());
    }

    /** A plan for five years is not what next year's report answers, where there is one for the year as well. */
    @Test
    void thePlanForSeveralYearsIsLeftOut() {
        List<Promise> promises = Promises.of(read(ROOT.resolve("samples/heping-2020.txt")));
        assertTrue(promises.stream().noneMatch(each -> each.text().contains("楼宇20座") || each.text().contains("老旧小区12个")), promises.toString());
        assertEquals(List.of(), Promises.of(read(ROOT.resolve("samples/heping-2021.txt"))));
    }

    @Test
    void itCanBeCancelled() {
        List<Promise> promises = Promises.of(read(ROOT.resolve("samples/heping-2020.txt")));
        Version thisYear = read(ROOT.resolve("samples/heping-2021.txt"));
        Progress cancelled = new Cancelled();
        assertThrows(CancellationException.class, () -> Reported.of(promises, thisYear, null, cancelled));
    }

    /** A model finds what says the same in other words, and makes nothing of figures by itself. */
    @Test
    void aModelOfMeaningAddsPassages() throws IOException {
        Version lastYear = read(resource("linjiang-2022.txt"));
        Version thisYear = read(resource("linjiang-2023.txt"));
        Meaning meaning = new Meaning() {
            @Override
            public String id() {
                return "test";
            }

            @Override
            public double unrelated() {
                return 0;
            }

            @Override
            public List<float[]> vectors(List<String> texts) {
                return texts.stream().map(each -> each.contains("中医院") ? new float[] {1, 0, 0} : new float[] {0, each.contains("万") ? 1 : 0, 0}).toList();
            }
        };
        String hospital = "区中医院迁建项目";
        assertEquals(Verdict.NOT_FOUND, verdict(Reported.of(Promises.of(lastYear), thisYear, null, Progress.NONE), hospital));
        assertEquals(Verdict.MENTIONED, verdict(Reported.of(Promises.of(lastYear), thisYear, meaning, Progress.NONE), hospital));
    }

    private static Verdict verdict(List<Reported> all, String promise) {
        return all.stream().filter(each -> each.promise().text().contains(promise)).findFirst().orElseThrow().verdict();
    }
}
