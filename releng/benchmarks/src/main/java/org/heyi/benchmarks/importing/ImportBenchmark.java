package org.heyi.benchmarks.importing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.benchmarks.Section;
import org.heyi.importing.Revisions;

/** Measures what Heyi, pandoc and LibreOffice make of Word files, and writes its part of docs/benchmarks.md. */
public final class ImportBenchmark {

    private static final String BEGIN = "<!-- importing: written by releng/benchmarks/run -->";
    private static final String END = "<!-- /importing -->";
    private static final int CHARACTERS = 20_000;
    private static final int COMMENTS = 5000;
    private static final int ROUNDS = 5;
    private static final int WARM = 20;
    /** What takes so many seconds is run once. */
    private static final int SLOW = 20;

    private final Path root;
    private final Path work;
    private final StringBuilder out = new StringBuilder();

    private ImportBenchmark(Path root) throws IOException {
        this.root = root;
        work = Files.createDirectories(root.resolve("releng/benchmarks/target/importing"));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ImportBenchmark benchmark = new ImportBenchmark(Path.of(arguments[0]).toRealPath());
        benchmark.line("## Importing Word files");
        benchmark.line("");
        benchmark.introduce();
        benchmark.trackedChanges();
        benchmark.comments();
        Section.write(benchmark.root, BEGIN, benchmark.out.toString(), END);
    }

    private void introduce() throws IOException, InterruptedException {
        line("%s, %s, %s. All in the same run.", Section.machine(), version("pandoc"), version("soffice"));
        line("");
    }

    private String version(String program) throws IOException, InterruptedException {
        Path to = work.resolve("version.txt");
        run(to, program, "--version");
        return Files.readAllLines(to).getFirst().strip();
    }

    // ---- tracked changes ----

    private void trackedChanges() throws IOException, InterruptedException {
        line("### Tracked changes");
        line("");
        String corpora = System.getenv("HEYI_CORPORA");
        if (corpora == null) {
            line("Skipped: the environment variable HEYI_CORPORA, the folder that holds `docx-revisions`, is not set.");
            line("");
            return;
        }
        List<Path> twins;
        try (Stream<Path> files = Files.list(Path.of(corpora, "docx-revisions"))) {
            twins = files.filter(f -> f.toString().matches(".*-(?:Accepted|Rejected)\\.docx")).sorted().toList();
        }
        Map<Boolean, int[]> heyi = Map.of(true, new int[2], false, new int[2]);
        Map<Boolean, int[]> pandoc = Map.of(true, new int[2], false, new int[2]);
        List<String> ours = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        for (Path twin : twins) {
            boolean accept = twin.toString().endsWith("-Accepted.docx");
            Path tracked = Path.of(twin.toString().replaceAll("-(?:Accepted|Rejected)\\.docx$", ".docx"));
            count(heyi.get(accept), heyi(tracked, accept), heyi(twin, true), twin, ours);
            count(pandoc.get(accept), pandoc(tracked, accept), pandoc(twin, true), twin, theirs);
        }
        line("Every file of `docx-revisions` with all changes accepted, and with all rejected, against its twin in which Word did "
                + "the same. Each program reads both sides itself; compared is the plain text (pandoc: `-t plain --wrap=none`) "
                + "without white space and without the rules that pandoc draws around tables (runs of three or more of `- = + |`).");
        line("");
        line("| | accepted right | rejected right | all |");
        line("| --- | ---: | ---: | ---: |");
        score("Heyi", heyi);
        score("pandoc", pandoc);
        line("");
        line("Not the same as the twin: Heyi %s; pandoc %s.", names(ours), names(theirs));
        line("");
    }

    private static String names(List<String> files) {
        return files.isEmpty() ? "none" : String.join(", ", files);
    }

    private static void count(int[] score, String tracked, String twin, Path file, List<String> wrong) {
        score[1]++;
        if (normalised(tracked).equals(normalised(twin))) {
            score[0]++;
        } else {
            wrong.add(file.getFileName().toString().replace(".docx", ""));
        }
    }

    private void score(String name, Map<Boolean, int[]> scores) {
        int[] yes = scores.get(true);
        int[] no = scores.get(false);
        line("| %s | %d of %d | %d of %d | %d of %d |", name, yes[0], yes[1], no[0], no[1], yes[0] + no[0], yes[1] + no[1]);
    }

    private static String normalised(String text) {
        return text.replaceAll("[-=+|]{3,}", "").replaceAll("\\s+", "");
    }

    private static String heyi(Path file, boolean accept) {
        try {
            return ReadReport.text(file, accept ? Revisions.ACCEPT : Revisions.REJECT);
        } catch (HeyiException e) {
            return "refused: " + e.getMessage(); // a document without text is refused by name, so it matches no twin
        }
    }

    private String pandoc(Path file, boolean accept) throws IOException, InterruptedException {
        Path to = work.resolve("plain.txt");
        run(null, "pandoc", "--track-changes=" + (accept ? "accept" : "reject"), "-t", "plain", "--wrap=none", "-o",
                to.toString(), file.toString());
        return Files.readString(to);
    }

    // ---- comments ----

    /** One way of reading the document. */
    private interface Reading {
        Run run() throws IOException, InterruptedException;
    }

    private void comments() throws IOException, InterruptedException {
        Path file = work.resolve("comments.docx");
        List<String> sentences = Arrays.stream(ReadReport.found(root.resolve("samples/heping-2021.txt")).text()
                .split("(?<=。)|\n")).filter(s -> s.length() > 10 && s.endsWith("。") && s.matches("[^\\s\"',;:]+")).toList();
        Found truth = CommentedDocx.write(file, sentences, CHARACTERS, COMMENTS);
        Path json = work.resolve("comments.json");
        Path flat = work.resolve("comments.fodt");
        Path times = work.resolve("times.txt");
        Path profile = work.resolve("libreoffice");
        String classes = classPath();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<String, Reading> readings = new LinkedHashMap<>();
        readings.put("Heyi", () -> run(null, java, "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", classes, ReadReport.class.getName(), file.toString(), "1", times.toString()));
        readings.put("pandoc", () -> run(null, "pandoc", "--track-changes=all", "-t", "json", "-o", json.toString(),
                file.toString()));
        readings.put("LibreOffice", () -> run(null, "soffice", "-env:UserInstallation=" + profile.toUri(), "--headless",
                "--convert-to", "fodt", "--outdir", work.toString(), file.toString()));
        Path small = work.resolve("small.docx");
        CommentedDocx.write(small, sentences, 500, 5);
        // Its first start makes a profile, which is not counted.
        run(null, "soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", "fodt", "--outdir",
                work.toString(), small.toString());
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (Map.Entry<String, Reading> each : readings.entrySet()) {
                List<Run> before = runs.computeIfAbsent(each.getKey(), k -> new ArrayList<>());
                if (before.isEmpty() || before.getFirst().seconds() < SLOW) {
                    before.add(each.getValue().run());
                }
            }
        }
        double cold = Double.parseDouble(Files.readAllLines(times).getFirst());
        run(null, java, "-Xmx512m", "-cp", classes, ReadReport.class.getName(), file.toString(), "" + WARM, times.toString());
        double[] warm = Files.readAllLines(times).stream().mapToDouble(Double::parseDouble).sorted().toArray();
        Map<String, Found> found = Map.of("Heyi", ReadReport.found(file), "pandoc", Peers.pandoc(json), "LibreOffice",
                Peers.openDocument(flat));
        line("### %,d native comments on %,d characters", COMMENTS, truth.text().length());
        line("");
        line("A generated document of %,d kB; the comments have 2 to 60 characters, overlap, and one in fifty goes across the end of "
                + "a paragraph. Time and memory are those of the whole process from its start (median of %d runs in turns; "
                + "one run where it takes more than %d seconds): Heyi reads, "
                + "cleans and finds the structure with a heap of at most 512 MB and the options of `./heyi`; pandoc writes JSON (`--track-changes=all`), "
                + "LibreOffice a flat OpenDocument text, since neither keeps what it read otherwise. *Same passage*: begins and ends "
                + "where the document says.", Files.size(file) / 1000, ROUNDS, SLOW);
        line("");
        line("| | seconds | times Heyi's | peak memory, MB | comments found | on the same passage |");
        line("| --- | ---: | ---: | ---: | ---: | ---: |");
        double heyi = median(runs.get("Heyi"));
        runs.forEach((name, each) -> line("| %s | %.2f | %.2f | %d | %,d | %,d |", name, median(each), median(each) / heyi,
                each.stream().mapToLong(Run::kilobytes).max().orElseThrow() / 1024, found.get(name).comments().size(),
                found.get(name).sameAs(truth)));
        line("");
        line("Heyi's reading alone, without the start of Java: %.2f s at first, %.2f s when warm (median of %d).", cold / 1000,
                warm[WARM / 2] / 1000, WARM);
        found.forEach((name, each) -> {
            if (!each.text().equals(truth.text())) {
                line("");
                line("The text that %s gives is not the document's, so its passages were not compared.", name);
            }
        });
        line("");
    }

    private static double median(List<Run> runs) {
        return runs.stream().mapToDouble(Run::seconds).sorted().toArray()[runs.size() / 2];
    }

    private static String classPath() {
        List<String> paths = new ArrayList<>();
        try {
            for (URL url : ((URLClassLoader) ImportBenchmark.class.getClassLoader()).getURLs()) {
                paths.add(Path.of(url.toURI()).toString());
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return String.join(System.getProperty("path.separator"), paths);
    }

    /**
     * A process that ended well.
     *
     * @param kilobytes the largest resident size of it or of a process that it started
     */
    private record Run(double seconds, long kilobytes) {
    }

    private Run run(Path output, String... command) throws IOException, InterruptedException {
        Path measured = work.resolve("time.txt");
        List<String> line = new ArrayList<>(List.of("/usr/bin/time", "-f", "%e %M", "-o", measured.toString()));
        line.addAll(List.of(command));
        Process process = new ProcessBuilder(line).redirectErrorStream(true)
                .redirectOutput(output == null ? work.resolve("output.txt").toFile() : output.toFile()).start();
        if (process.waitFor() != 0) {
            throw new IOException(String.format(Locale.ROOT, "%s failed: %s", command[0],
                    output == null ? Files.readString(work.resolve("output.txt")) : ""));
        }
        String[] values = Files.readString(measured).strip().split(" ");
        return new Run(Double.parseDouble(values[0]), Long.parseLong(values[1]));
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
