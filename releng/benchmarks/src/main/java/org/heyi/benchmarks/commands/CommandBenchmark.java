package org.heyi.benchmarks.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.heyi.benchmarks.Section;

/**
 * Measures what each command costs on a report with few and with many comments, and writes the section of docs/benchmarks.md.
 * Needs the program as ./heyi builds it.
 */
public final class CommandBenchmark {

    private static final String BEGIN = "<!-- commands: written by releng/benchmarks/run -->";
    private static final String END = "<!-- /commands -->";
    private static final int[] SIZES = {50, 5_000, 20_000};
    private static final int NORMAL = 1;
    private static final int RUNS = 2;
    /** Does nothing but start. */
    private static final String START = "--help";
    /** Does next to nothing but start and open the workspace. */
    private static final String OPEN = "report show --text";
    private static final List<String> READING = List.of(OPEN, "report show --json", "annotations list", "annotations list --json", "collate",
            "collate --order group", "collate --order unit", "collate --json", "check", "ledger list", "ledger stats", "verify",
            "backup -o OUT/backup.zip", "export summary.csv -o OUT/summary.csv", "export summary.xlsx -o OUT/summary.xlsx",
            "export summary.docx -o OUT/summary.docx", "export annotated.docx -o OUT/annotated.docx",
            "export annotations.jsonld -o OUT/annotations.jsonld");
    private static final List<String> WRITING = List.of("annotate --author heyi --kind WORDING --quote 现在，我代表区人民政府 --body 可",
            "dispose 3 --as REFERENCE", "report update OUT/next.txt", "annotations import OUT/comments.json");

    private final Path root;
    private final Path target;
    private final Path program;

    private CommandBenchmark(Path root) throws IOException {
        this.root = root;
        program = root.resolve("heyi");
        target = Files.createDirectories(root.resolve("releng/benchmarks/target/commands"));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        CommandBenchmark benchmark = new CommandBenchmark(Path.of(arguments[0]).toRealPath());
        Section.write(benchmark.root, BEGIN, benchmark.measure(), END);
    }

    private String measure() throws IOException, InterruptedException {
        ReviewedReport report = new ReviewedReport();
        String machine = Section.machine();
        run(START); // builds the program where it is older than its sources
        Map<String, double[]> costs = new LinkedHashMap<>();
        for (int i = 0; i < SIZES.length; i++) {
            measure(report, i, costs);
        }
        StringBuilder out = new StringBuilder();
        line(out, "## Commands");
        line(out, "");
        line(out, "%s. Seconds of CPU, user and system, of the whole process with everything that Java does beside the program; the lowest of "
                + "%d runs, of commands that write on a fresh copy of the workspace. A report of %,d characters with comments of 500 people in "
                + "25 groups: two of five ask for a change of the text, two of five are decided.", machine, RUNS, report.characters());
        line(out, "");
        line(out, "| comments | %,d | %,d | %,d | of %2$,d: start | open the workspace | the command itself |", SIZES[0], SIZES[1], SIZES[2]);
        line(out, "| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        double start = costs.get(START)[NORMAL];
        double open = costs.get(OPEN)[NORMAL] - start;
        costs.forEach((command, cost) -> {
            boolean opens = !command.equals(START);
            String shown = command.replaceAll("OUT/", "").replaceAll("^annotate .*", "annotate …");
            line(out, "| `%s` | %.2f | %.2f | %.2f | %.2f | %s | %s |", shown, cost[0], cost[1], cost[2], start,
                    opens ? seconds(open) : "", opens ? seconds(Math.max(0, cost[NORMAL] - start - open)) : "");
        });
        line(out, "");
        line(out, "*Start* is `%s`; *open the workspace* is what `%s` takes beyond it.", START, OPEN);
        line(out, "");
        return out.toString();
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private void measure(ReviewedReport report, int size, Map<String, double[]> costs) throws IOException, InterruptedException {
        Path empty = fresh("empty");
        Path full = fresh("full");
        report.write(target.resolve("report.txt"));
        report.writeNext(target.resolve("next.txt"));
        report.writeComments(target.resolve("comments.json"), SIZES[size]);
        run("--workspace " + empty + " report import OUT/report.txt");
        copy(empty, full);
        run("--workspace " + full + " annotations import OUT/comments.json");
        ReviewedReport.decide(full);
        measure(costs, size, START, null);
        for (String command : READING) {
            measure(costs, size, command, full);
        }
        for (String command : WRITING) {
            measure(costs, size, command, command.startsWith("annotations import") ? empty : full);
        }
    }

    /** The least, since what others do on the machine only adds. */
    private void measure(Map<String, double[]> costs, int size, String command, Path workspace) throws IOException, InterruptedException {
        double least = Double.MAX_VALUE;
        Path copy = target.resolve("copy");
        for (int i = 0; i < RUNS; i++) {
            if (workspace != null && (i == 0 || WRITING.contains(command))) {
                copy(workspace, fresh("copy"));
            }
            for (String made : List.of("backup.zip", "summary.csv", "summary.xlsx", "summary.docx", "annotated.docx", "annotations.jsonld")) {
                Files.deleteIfExists(target.resolve(made));
            }
            least = Math.min(least, run((workspace == null ? "" : "--workspace " + copy + " ") + command));
        }
        costs.computeIfAbsent(command, c -> new double[SIZES.length])[size] = least;
    }

    /** Runs a command and gives its CPU in seconds. */
    private double run(String command) throws IOException, InterruptedException {
        Path times = target.resolve("times.txt");
        List<String> line = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%U %S'; { time \"$@\" >\"$OUT\" 2>\"$ERR\"; } 2>\"$TIMES\"", "bash",
                program.toString()));
        line.addAll(Arrays.asList(command.replace("OUT/", target + "/").split(" ")));
        ProcessBuilder builder = new ProcessBuilder(line).inheritIO();
        builder.environment().put("OUT", target.resolve("output.txt").toString());
        builder.environment().put("ERR", target.resolve("errors.txt").toString());
        builder.environment().put("TIMES", times.toString());
        int code = builder.start().waitFor();
        if (code != 0 && code != 3) {
            throw new IOException(command + " gave " + code + ": " + Files.readString(target.resolve("errors.txt")));
        }
        return Arrays.stream(Files.readString(times).strip().split(" ")).mapToDouble(Double::parseDouble).sum();
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

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
