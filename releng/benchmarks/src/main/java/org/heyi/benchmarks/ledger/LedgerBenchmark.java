package org.heyi.benchmarks.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.heyi.base.Progress;
import org.heyi.export.ExportRequest;
import org.heyi.export.office.LedgerXlsx;
import org.heyi.ledger.Dimension;
import org.heyi.ledger.EvaluationTable;
import org.heyi.ledger.Indicator;
import org.heyi.ledger.LedgerColumn;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.LedgerSummary;
import org.heyi.ledger.LedgerTable;
import org.heyi.ledger.SyntheticLedger;
import org.heyi.ledger.Vocabulary;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;

/** Measures how long a large ledger takes to load, to count and to write, and writes the section of docs/benchmarks.md. */
public final class LedgerBenchmark {

    private static final String BEGIN = "<!-- ledger: written by releng/benchmarks/ledger -->";
    private static final String END = "<!-- /ledger -->";
    private static final int EVENTS_PER_ITEM = 20;
    private static final int ITEMS = 15_000;
    private static final List<Integer> GROWTH = List.of(1_500, 5_000, 15_000, 50_000, 150_000);
    private static final LocalDate DAY = LocalDate.of(2021, 12, 12);
    private static final LocalDate BEFORE = LocalDate.of(2019, 3, 1);

    private final StringBuilder out = new StringBuilder();
    private final Vocabulary vocabulary;
    private final Path target;

    private LedgerBenchmark(Path root, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve("samples/ledger-vocabulary.json"))) {
            vocabulary = Vocabulary.read(in);
        }
        this.target = Files.createDirectories(target);
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toRealPath();
        LedgerBenchmark benchmark = new LedgerBenchmark(root, root.resolve("releng/benchmarks/target/ledger"));
        benchmark.measure(arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE);
        String section = BEGIN + "\n## Ledger\n\n" + benchmark.out + END;
        Path file = root.resolve("docs/benchmarks.md");
        String text = Files.exists(file) ? Files.readString(file) : "# Benchmarks\n";
        int from = text.indexOf(BEGIN);
        int to = text.indexOf(END);
        Files.writeString(file, from >= 0 && to >= from ? text.substring(0, from) + section + text.substring(to + END.length())
                : text.stripTrailing() + "\n\n" + section + "\n");
        System.out.println(section);
    }

    private void measure(int most) throws IOException {
        String cpu = Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
                .findFirst().map(line -> line.substring(line.indexOf(':') + 2)).orElse(System.getProperty("os.arch"));
        line("%s, %d processors, load %.1f when it began, Java %s. Times are medians of 5 runs after 2 to warm up.", cpu,
                Runtime.getRuntime().availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version());
        line("");
        Path folder = fill(ITEMS);
        long began = System.nanoTime();
        Workspace.open(folder).close();
        double first = (System.nanoTime() - began) / 1e6;
        double open = median(() -> Workspace.open(folder).close());
        try (Workspace workspace = Workspace.open(folder)) {
            List<Suggestion> all = items(workspace.archive());
            line("%,d items, %,d events:", all.size(), all.stream().mapToInt(s -> s.getEvents().size()).sum());
            line("");
            line("| | ms | goal |");
            line("| --- | ---: | ---: |");
            line("| open the workspace, the first time in a process | %,.0f | |", first);
            line("| open the workspace | %,.0f | 1,500 |", open);
            LedgerStatistics statistics = LedgerStatistics.of(all, DAY, LedgerStatistics.Options.COMMON);
            double slowest = 0;
            String name = "";
            for (Dimension dimension : Dimension.values()) {
                for (Indicator indicator : Indicator.values()) {
                    double ms = median(() -> statistics.by(dimension).rows().forEach(row -> row.figure(indicator)));
                    if (ms > slowest) {
                        slowest = ms;
                        name = indicator.code() + " by " + dimension.code();
                    }
                }
            }
            line("| the slowest of %,d statistics with a breakdown (%s) | %,.0f | 200 |",
                    Dimension.values().length * Indicator.values().length, name, slowest);
            line("| states of all items as of a day, every indicator, the evaluation table and the summary | %,.0f | 500 |", median(() -> report(all, BEFORE)));
            line("");
            export(workspace.archive(), all);
        }
        growth(most);
    }

    private static void report(List<Suggestion> all, LocalDate day) {
        LedgerStatistics statistics = LedgerStatistics.of(all, day, LedgerStatistics.Options.COMMON);
        for (Indicator indicator : Indicator.values()) {
            statistics.figure(indicator);
        }
        EvaluationTable.of(statistics, Dimension.UNIT);
        LedgerSummary.paragraph(statistics);
    }

    private void export(Archive archive, List<Suggestion> all) {
        ExportRequest request = ExportRequest.of(archive.getSessions().stream().filter(s -> !s.getSuggestions().isEmpty()).toList(),
                Instant.EPOCH).withAsOf(DAY);
        LedgerXlsx exporter = new LedgerXlsx();
        Run ours = () -> {
            try (OutputStream file = Files.newOutputStream(target.resolve("heyi.xlsx"))) {
                exporter.export(request, file, Progress.NONE);
            }
        };
        Run alone = () -> fastexcel(LedgerTable.rows(all, DAY));
        List<Map<LedgerColumn, Object>> cells = LedgerTable.rows(all, DAY);
        Run cellsAlone = () -> fastexcel(cells);
        double[] heyi = {median(ours), megabytes(ours)};
        double[] peer = {median(cellsAlone), megabytes(cellsAlone)};
        double[] peerWithTable = {median(alone), megabytes(alone)};
        line("Export of all columns of the ledger to .xlsx; memory is what the run allocates:");
        line("");
        line("| | ms | MB |");
        line("| --- | ---: | ---: |");
        line("| Heyi (table, heights, looks, statistics on a second sheet) | %,.0f | %,.0f |", heyi[0], heyi[1]);
        line("| fastexcel alone, cells made ready before | %,.0f | %,.0f |", peer[0], peer[1]);
        line("| ratio (goal: 1.3 and 1.5) | %.2f | %.2f |", heyi[0] / peer[0], heyi[1] / peer[1]);
        line("| fastexcel, making the cells included | %,.0f | %,.0f |", peerWithTable[0], peerWithTable[1]);
        line("");
    }

    private void fastexcel(List<Map<LedgerColumn, Object>> rows) throws IOException {
        try (OutputStream file = Files.newOutputStream(target.resolve("fastexcel.xlsx")); Workbook workbook = new Workbook(file, "Heyi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("台账");
            for (LedgerColumn column : LedgerColumn.values()) {
                sheet.value(0, column.ordinal(), column.header());
            }
            for (int i = 0; i < rows.size(); i++) {
                for (Map.Entry<LedgerColumn, Object> cell : rows.get(i).entrySet()) {
                    int column = cell.getKey().ordinal();
                    switch (cell.getValue()) {
                        case LocalDate day -> {
                            sheet.value(i + 1, column, day);
                            sheet.style(i + 1, column).format("yyyy-MM-dd").set();
                        }
                        case Number number -> sheet.value(i + 1, column, number);
                        default -> sheet.value(i + 1, column, cell.getValue().toString());
                    }
                }
            }
        }
    }

    private void growth(int most) throws IOException {
        line("Growth:");
        line("");
        line("| items | events | open, ms | as-of report, ms | open, µs an item |");
        line("| ---: | ---: | ---: | ---: | ---: |");
        for (int items : GROWTH.stream().filter(n -> n <= most).toList()) {
            Path folder = fill(items);
            boolean large = items > ITEMS;
            double open = large ? once(() -> Workspace.open(folder).close()) : median(() -> Workspace.open(folder).close());
            try (Workspace workspace = Workspace.open(folder)) {
                List<Suggestion> all = items(workspace.archive());
                line("| %,d | %,d | %,.0f | %,.0f | %.0f |", all.size(), all.stream().mapToInt(s -> s.getEvents().size()).sum(), open,
                        median(() -> report(all, BEFORE)), open * 1000 / items);
            }
        }
        line("");
    }

    private static List<Suggestion> items(Archive archive) {
        return archive.getSessions().stream().flatMap(s -> s.getSuggestions().stream()).toList();
    }

    /** A workspace with so many items of 20 events each; kept between runs, since it does not change. */
    private Path fill(int items) throws IOException {
        Path folder = target.resolve("ws-" + items);
        if (Files.exists(folder.resolve("done"))) {
            return folder;
        }
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Archive made = new SyntheticLedger(vocabulary, 2021).archive(items);
        for (Suggestion suggestion : items(made)) {
            while (suggestion.getEvents().size() < EVENTS_PER_ITEM) {
                Event last = suggestion.getEvents().getLast();
                Event note = LedgerFactory.eINSTANCE.createEvent();
                note.setType(EventType.NOTE);
                note.setOn(last.getOn());
                note.setRecordedAt(last.getRecordedAt());
                note.setActor("bench");
                note.setActorRole(Role.COMMITTEE);
                note.setReason("电话了解办理进度");
                note.setRound(last.getRound());
                suggestion.getEvents().add(note);
            }
        }
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.change("bench", "fill", () -> {
                workspace.archive().getUnits().addAll(List.copyOf(made.getUnits()));
                workspace.archive().getSessions().addAll(List.<Session>copyOf(made.getSessions()));
            });
        }
        return Files.createFile(folder.resolve("done")).getParent();
    }

    /** What is measured. */
    @FunctionalInterface
    private interface Run {
        void run() throws IOException;
    }

    private static double once(Run run) {
        try {
            long start = System.nanoTime();
            run.run();
            return (System.nanoTime() - start) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(Run run) {
        once(run);
        once(run);
        double[] times = new double[5];
        for (int i = 0; i < times.length; i++) {
            times[i] = once(run);
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static double megabytes(Run run) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().threadId();
        List<Long> bytes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long before = threads.getThreadAllocatedBytes(id);
            once(run);
            bytes.add(threads.getThreadAllocatedBytes(id) - before);
        }
        return bytes.stream().sorted().toList().get(1) / 1e6;
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
