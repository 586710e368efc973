package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.FormerAnchor;
import org.heyi.model.util.Labels;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented second version of the sample: every comment fares as samples/README says. */
class SecondVersionTest {

    private static final Path SAMPLES = Path.of(System.getProperty("heyi.root"), "samples");
    private static final Pattern ROW = Pattern.compile("^\\| (\\d[\\d, ]*) \\| (\\S+) \\|");

    @TempDir
    Path folder;

    @Test
    void everyCommentFaresAsThePageSaysAndRemembersTheFirstVersion() throws IOException {
        UpdateReport.Result result;
        try (Workspace workspace = Workspace.open(folder)) {
            LoadSample.into(workspace, true);
            result = UpdateReport.add(workspace.archive(), LoadSample.secondVersion()).apply(workspace, "wumin");
        }
        assertEquals(2, result.version().getNumber());
        assertEquals(List.of(), result.version().getWarnings());
        Map<Integer, String> english = new TreeMap<>();
        Map<Integer, String> chinese = new TreeMap<>();
        for (UpdateReport.Carried each : result.comments()) {
            english.put(each.annotation().getNumber(), each.anchor().getOutcome().getName().toLowerCase(Locale.ROOT));
            chinese.put(each.annotation().getNumber(), Labels.of(each.anchor().getOutcome()));
        }
        assertEquals(50, english.size());
        assertEquals(outcomes("README.md"), english);
        assertEquals(outcomes("README.zh-CN.md"), chinese);
        try (Workspace workspace = Workspace.open(folder)) {
            List<String> wrong = new ArrayList<>();
            for (Annotation each : workspace.archive().getCurrent().getAnnotations()) {
                FormerAnchor former = each.getFormerAnchors().get(0);
                assertEquals(1, former.getVersion().getNumber());
                assertEquals(2, each.getAnchor().getVersion().getNumber());
                String stands = former.getParagraph().getText().substring(former.getStart(), former.getEnd());
                if (!stands.equals(former.getQuote())) {
                    wrong.add(each.getNumber() + ": " + stands);
                }
            }
            assertEquals(List.of(), wrong);
            assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        }
    }

    private static Map<Integer, String> outcomes(String page) throws IOException {
        Map<Integer, String> outcomes = new TreeMap<>();
        for (String line : Files.readAllLines(SAMPLES.resolve(page))) {
            Matcher row = ROW.matcher(line);
            if (row.find()) {
                for (String number : row.group(1).split(",")) {
                    outcomes.put(Integer.valueOf(number.strip()), row.group(2));
                }
            }
        }
        return outcomes;
    }
}
