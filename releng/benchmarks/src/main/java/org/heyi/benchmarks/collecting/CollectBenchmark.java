package org.heyi.benchmarks.collecting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.heyi.anchoring.QuoteSelector;
import org.heyi.benchmarks.Section;
import org.heyi.benchmarks.commands.ReviewedReport;
import org.heyi.benchmarks.importing.CommentedDocx;
import org.heyi.exchange.pack.HandedIn;
import org.heyi.exchange.pack.Said;
import org.heyi.exchange.pack.Signer;
import org.heyi.exchange.pack.Wordings;
import org.heyi.importing.ParsedParagraph;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.base.Progress;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Role;

/**
 * Measures what it costs to collect what people handed in, and writes the section of docs/benchmarks.md. Needs the program as
 * ./heyi builds it.
 */
public final class CollectBenchmark {

    private static final String BEGIN = "<!-- collecting: written by releng/benchmarks/run -->";
    private static final String END = "<!-- /collecting -->";
    private static final int[] PACKAGES = {50, 500, 5_000};
    private static final int COMMENTS = 10;
    private static final int WORD_FILES = 200;
    private static final int WORD_COMMENTS = 25;
    private static final int CONTEXT = 32;

    private final Path root;
    private final Path target;
    private final List<String> paragraphs;
    private final String text;
    private final String title;

    private CollectBenchmark(Path root) throws IOException {
        this.root = root;
        target = Files.createDirectories(root.resolve("releng/benchmarks/target/collecting"));
        new ReviewedReport().write(target.resolve("report.txt"));
        var parsed = new ReportReader().read(target.resolve("report.txt"), Profile.CLEAN, Revisions.ACCEPT, Progress.NONE);
        paragraphs = parsed.paragraphs().stream().map(ParsedParagraph::text).toList();
        text = String.join("\n", paragraphs);
        title = parsed.title();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        CollectBenchmark benchmark = new CollectBenchmark(Path.of(arguments[0]).toRealPath());
        Section.write(benchmark.root, BEGIN, benchmark.measure(), END);
    }

    private String measure() throws IOException, InterruptedException {
        String machine = Section.machine();
        run("--help"); // builds the program where it is older than its sources
        StringBuilder out = new StringBuilder();
        line(out, "## Collecting");
        line(out, "");
        line(out, "%s. `heyi collect` on a report of %,d characters, in a workspace that has nothing but the report; then the same once more. "
                + "Each package has %d comments of one person, each Word file %d. The whole process from its start.", machine, text.length(),
                COMMENTS, WORD_COMMENTS);
        line(out, "");
        line(out, "| | seconds | CPU, s | peak memory, MB | again, seconds |");
        line(out, "| --- | ---: | ---: | ---: | ---: |");
        for (int size : PACKAGES) {
            Path files = fresh("in");
            for (int i = 0; i < size; i++) {
                Files.write(files.resolve("p" + i + ".heyi"), handedIn(i));
            }
            row(out, String.format(Locale.ROOT, "%,d packages, %,d comments", size, size * COMMENTS), files);
        }
        Path files = fresh("in");
        for (int i = 0; i < WORD_FILES; i++) {
            word(files.resolve("w" + i + ".docx"), i);
        }
        row(out, String.format(Locale.ROOT, "%,d Word files, %,d comments", WORD_FILES, WORD_FILES * WORD_COMMENTS), files);
        line(out, "");
        line(out, "Targets: 500 packages within 20 s and 1 GB, 200 Word files within 60 s.");
        line(out, "");
        return out.toString();
    }

    private void row(StringBuilder out, String what, Path files) throws IOException, InterruptedException {
        Path workspace = fresh("workspace");
        run("--workspace", workspace.toString(), "report", "import", target.resolve("report.txt").toString());
        String[] command = {"--workspace", workspace.toString(), "collect", files.toString(), "--confirm"};
        double[] first = run(command);
        double[] again = run(command);
        line(out, "| %s | %.1f | %.1f | %.0f | %.1f |", what, first[0], first[1], first[2], again[0]);
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String id(Random random) {
        return new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L).toString();
    }

    private byte[] handedIn(int number) {
        Random random = new Random(number);
        List<HandedIn.Comment> comments = new ArrayList<>();
        for (int i = 0; i < COMMENTS; i++) {
            String paragraph = paragraphs.get(4 + random.nextInt(paragraphs.size() - 5));
            int in = text.indexOf(paragraph);
            int from = in + random.nextInt(Math.max(1, paragraph.length() - 12));
            int to = Math.min(in + paragraph.length(), from + 2 + random.nextInt(40));
            QuoteSelector quote = new QuoteSelector(text.substring(from, to), text.substring(Math.max(0, from - CONTEXT), from),
                    text.substring(to, Math.min(text.length(), to + CONTEXT)));
            Said said = new Said(id(random), Instant.ofEpochSecond(1_768_900_000L + random.nextInt(100_000)), AnnotationKind.WORDING,
                    AnnotationState.SUBMITTED, "第" + i + "条意见：建议写得更具体一些。", "群众关心", i % 2 == 0 ? AmendmentOperation.REPLACE : null,
                    i % 2 == 0 ? "修改后的文字" : "", "", new Said.Place(Said.digest(text), quote, from, to), List.of());
            comments.add(new HandedIn.Comment(said.id(), Audience.SECRETARIAT, 0, List.of(new HandedIn.Dated(new Wordings.Wording(List.of(), said.json()),
                    Instant.ofEpochSecond(1_769_000_000L)))));
        }
        Signer signer = Signer.of(target.resolve("keys").resolve(number + ".pem"), null);
        HandedIn.Person person = new HandedIn.Person(id(random), "", "p" + number, "代表" + number, Role.DEPUTY, "第" + number % 25 + "代表团", "", "");
        return new HandedIn("", "", person, new HandedIn.Report(title, 1, Said.digest(text)), comments, List.of(), Set.of(), Set.of(), List.of(), List.of())
                .bytes(signer, digest -> null);
    }

    private void word(Path file, int number) throws IOException {
        Random random = new Random(number);
        List<CommentedDocx.Mark> marks = new ArrayList<>();
        for (int i = 0; i < WORD_COMMENTS; i++) {
            String paragraph = paragraphs.get(4 + random.nextInt(paragraphs.size() - 5));
            int start = text.indexOf(paragraph) + random.nextInt(Math.max(1, paragraph.length() - 12));
            marks.add(new CommentedDocx.Mark(start, start + 2 + random.nextInt(9), "代表" + number, "文件" + number + "的第" + i + "条意见"));
        }
        CommentedDocx.write(file, paragraphs, marks);
    }

    /** Runs a command and gives its seconds, its CPU in seconds, and its peak memory in MB. */
    private double[] run(String... command) throws IOException, InterruptedException {
        Path times = target.resolve("times.txt");
        List<String> line = new ArrayList<>(List.of("/usr/bin/time", "-o", times.toString(), "-f", "%e %U %S %M", root.resolve("heyi").toString()));
        line.addAll(Arrays.asList(command));
        Process process = new ProcessBuilder(line).redirectOutput(target.resolve("output.txt").toFile())
                .redirectError(target.resolve("errors.txt").toFile()).start();
        int code = process.waitFor();
        if (code != 0 && code != 3) {
            throw new IOException(String.join(" ", command) + " gave " + code + ": " + Files.readString(target.resolve("errors.txt")));
        }
        double[] parts = Arrays.stream(Files.readAllLines(times).getLast().split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new double[] {parts[0], parts[1] + parts[2], parts[3] / 1024};
    }

    private Path fresh(String name) throws IOException {
        Path folder = target.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
