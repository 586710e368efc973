package org.heyi.benchmarks.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.heyi.base.Progress;
import org.heyi.benchmarks.FreshJava;
import org.heyi.benchmarks.Section;
import org.heyi.export.ExportRequest;
import org.heyi.export.office.LedgerXlsx;
import org.heyi.ledger.Dimension;
import org.heyi.ledger.Indicator;
import org.heyi.ledger.LedgerColumn;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.LedgerTable;
import org.heyi.ledger.SyntheticLedger;
import org.heyi.ledger.SyntheticVocabulary;
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

    private static final int RUNS = 5;
    private static final int WARM_UP = 2;
    private static final int FRESH = 5;
    private static final int EXPORTS = 11;
    private static final List<String> HEAPS = List.of("1500m", "2g", "3g", "4g", "6g");

    private final StringBuilder out = new StringBuilder();
    private final SyntheticVocabulary vocabulary;
    private final Path root;
    private final Path target;

    private LedgerBenchmark(Path root, Path target) throws IOException {
        this.root = root;
        try (InputStream in = Files.newInputStream(root.resolve("samples/ledger-vocabulary.json"))) {
            vocabulary = SyntheticVocabulary.read(in);
        }
        this.target = Files.createDirectories(target);
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toRealPath();
        LedgerBenchmark benchmark = new LedgerBenchmark(root, root.resolve("releng/benchmarks/target/ledger"));
        benchmark.measure(arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE);
        Section.write(root, BEGIN, "## Ledger\n\n" + benchmark.out, END);
    }

    private void measure(int most) throws IOException {
        line("%s. Times are medians of %d runs after %d to warm up where nothing else "
                + "is said; of fresh processes %d runs, with the options of `./heyi`.", Section.machine(), RUNS, WARM_UP, FRESH);
        line("");
        Path folder = fill(ITEMS);
        LoadLedger.Times fresh = fresh(folder, true);
        LoadLedger.Times tables = fresh(folder, false);
        double open = median(() -> Workspace.open(folder).close());
        try (Workspace workspace = Workspace.open(folder)) {
            List<Suggestion> all = LoadLedger.items(workspace.archive());
            line("%,d items, %,d events. CPU is that of the whole process, compiler and garbage collector included.", all.size(), events(all));
            line("");
            line("| | ms | CPU, ms | goal, ms |");
            line("| --- | ---: | ---: | ---: |");
            line("| open the workspace in a fresh process | %,.0f | %,.0f | 1,500 |", fresh.open(), fresh.cpu());
            line("| the same without a snapshot (after a restore, or when it was deleted) | %,.0f | %,.0f | |", tables.open(), tables.cpu());
            line("| open the workspace again | %,.0f | | 1,500 |", open);
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
            line("| the slowest of %,d statistics with a breakdown (%s) | %,.0f | | 200 |",
                    Dimension.values().length * Indicator.values().length, name, slowest);
            line("| states of all items as of a day, every indicator, the evaluation table and the summary | %,.0f | | 500 |",
                    median(() -> LoadLedger.report(all, BEFORE)));
            program(folder);
            line("");
            export(workspace.archive(), all);
        }
        growth(most);
    }

    /** The program itself, where it was built: whole processes. */
    private void program(Path folder) throws IOException {
        Path program = root.resolve(".heyi/product/heyi");
        if (!Files.isExecutable(program)) {
            return;
        }
        // This process has the workspace open, and one at a time may.
        Path copy = Files.createDirectories(target.resolve("copy"));
        for (String name : List.of("heyi.mv.db", "heyi.snapshot")) {
            Files.copy(folder.resolve(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        for (List<String> command : List.of(List.of("--help"), List.of("--workspace", copy.toString(), "ledger", "stats"))) {
            List<String> line = new ArrayList<>(List.of(program.toString()));
            line.addAll(command);
            once(() -> FreshJava.run(line, target.resolve("output.txt")));
            double ms = median(FRESH, () -> FreshJava.run(line, target.resolve("output.txt")));
            line("| `./heyi %s`, the whole process | %,.0f | | |", String.join(" ", command).replaceFirst("--workspace \\S+ ", ""), ms);
        }
    }

    /** Opens in processes of their own; those without a snapshot leave one behind again. */
    private LoadLedger.Times fresh(Path folder, boolean snapshot) throws IOException {
        List<LoadLedger.Times> times = new ArrayList<>();
        for (int i = 0; i < FRESH; i++) {
            if (!snapshot) {
                Files.deleteIfExists(folder.resolve("heyi.snapshot"));
            }
            times.add(load(folder, "once", FreshJava.OPTIONS));
        }
        return times.stream().sorted(Comparator.comparingDouble(LoadLedger.Times::open)).toList().get(FRESH / 2);
    }

    private LoadLedger.Times load(Path folder, String how, List<String> options) throws IOException {
        Path times = target.resolve("times.txt");
        FreshJava.run(LoadLedger.class, options, target.resolve("output.txt"), List.of(folder.toString(), how, times.toString()));
        return LoadLedger.Times.read(times);
    }

    private void export(Archive archive, List<Suggestion> all) {
        ExportRequest request = ExportRequest.of(archive.getSessions().stream().filter(s -> !s.getSuggestions().isEmpty()).toList(),
                Instant.EPOCH).withAsOf(DAY);
        LedgerXlsx exporter = new LedgerXlsx();
        List<Map<LedgerColumn, Object>> cells = LedgerTable.rows(all, DAY);
        List<Run> runs = List.of(() -> {
            try (OutputStream file = Files.newOutputStream(target.resolve("heyi.xlsx"))) {
                exporter.export(request, file, Progress.NONE);
            }
        }, () -> fastexcel(cells), () -> fastexcel(LedgerTable.rows(all, DAY)));
        List<List<Cost>> costs = runs.stream().<List<Cost>>map(run -> new ArrayList<>()).toList();
        for (int i = 0; i < WARM_UP + EXPORTS; i++) {
            for (int k = 0; k < runs.size(); k++) {
                Cost cost = Cost.of(runs.get(k));
                if (i >= WARM_UP) {
                    costs.get(k).add(cost);
                }
            }
        }
        Cost heyi = Cost.median(costs.get(0));
        Cost peer = Cost.median(costs.get(1));
        Cost peerWithTable = Cost.median(costs.get(2));
        line("Export of all columns of the ledger to .xlsx, %d runs of each in turns; both compress at the same level; memory is what all "
                + "threads of a run allocate:", EXPORTS);
        line("");
        line("| | ms | CPU, ms | MB |");
        line("| --- | ---: | ---: | ---: |");
        line("| Heyi (table, heights, looks, statistics on a second sheet) | %,.0f | %,.0f | %,.0f |", heyi.ms, heyi.cpu, heyi.megabytes);
        line("| fastexcel alone, cells made ready before | %,.0f | %,.0f | %,.0f |", peer.ms, peer.cpu, peer.megabytes);
        line("| ratio (goal: 1.3 in time, 1.5 in memory) | %.2f | %.2f | %.2f |", heyi.ms / peer.ms, heyi.cpu / peer.cpu,
                heyi.megabytes / peer.megabytes);
        line("| fastexcel, making the cells included | %,.0f | %,.0f | %,.0f |", peerWithTable.ms, peerWithTable.cpu, peerWithTable.megabytes);
        line("");
    }

    /** What one run costs: time, processor time of its thread, and what is allocated. */
    private record Cost(double ms, double cpu, double megabytes) {

        static Cost of(Run run) {
            var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            long bytes = threads.getTotalThreadAllocatedBytes();
            long cpu = threads.getCurrentThreadCpuTime();
            double ms = once(run);
            return new Cost(ms, (threads.getCurrentThreadCpuTime() - cpu) / 1e6, (threads.getTotalThreadAllocatedBytes() - bytes) / 1e6);
        }

        static Cost median(List<Cost> costs) {
            return new Cost(middle(costs, Cost::ms), middle(costs, Cost::cpu), middle(costs, Cost::megabytes));
        }

        private static double middle(List<Cost> costs, ToDoubleFunction<Cost> of) {
            return costs.stream().mapToDouble(of).sorted().toArray()[costs.size() / 2];
        }
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
        line("Growth, each size in processes of its own; memory is what the open workspace takes:");
        line("");
        line("| items | events | open in a fresh process, ms | µs an item | open again, ms | as-of report, ms | µs an item | memory, MB | snapshot, MB |");
        line("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int items : GROWTH.stream().filter(n -> n <= most).toList()) {
            Path folder = fill(items);
            LoadLedger.Times fresh = fresh(folder, true);
            LoadLedger.Times warm = load(folder, "often", List.of());
            int events;
            try (Workspace workspace = Workspace.open(folder)) {
                events = events(LoadLedger.items(workspace.archive()));
            }
            Path snapshot = folder.resolve("heyi.snapshot");
            line("| %,d | %,d | %,.0f | %.0f | %,.0f | %,.0f | %.1f | %,.0f | %.1f |", items, events, fresh.open(), fresh.open() * 1000 / items,
                    warm.again(), warm.report(), warm.report() * 1000 / items, warm.live(), Files.exists(snapshot) ? Files.size(snapshot) / 1e6 : 0);
            if (items == GROWTH.getLast()) {
                line("");
                line("%,d items are opened and counted with `HEYI_JAVA_OPTS=-Xmx%s`; without that option Java takes a quarter of the machine's memory.", items,
                        leastHeap(folder));
            }
        }
        line("");
    }

    /** The first of a few sizes in which a workspace can be opened and read. */
    private String leastHeap(Path folder) {
        for (String heap : HEAPS) {
            try {
                load(folder, "once", List.of("-XX:+UseSerialGC", "-Xmx" + heap));
                return heap;
            } catch (IOException e) {
                System.err.println("not in " + heap + ": " + e.getMessage().lines().findFirst().orElse(""));
            }
        }
        throw new IllegalStateException("not even in " + HEAPS.getLast());
    }

    private static int events(List<Suggestion> all) {
        return all.stream().mapToInt(s -> s.getEvents().size()).sum();
    }

    /** A workspace with so many items of 20 events each; kept between runs as long as the tables stay what they are. */
    private Path fill(int items) throws IOException {
        Path folder = target.resolve("ws-" + items);
        Path done = folder.resolve("done");
        String schema = Files.readString(root.resolve("bundles/org.heyi.store/src/org/heyi/store/internal/sql/V001__first_schema.sql"));
        if (Files.exists(done) && Files.readString(done).equals(schema)) {
            return folder;
        }
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Archive made = archive(vocabulary, items);
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.change("bench", "fill", () -> workspace.archive().getUnits().addAll(List.copyOf(made.getUnits())));
            for (Session session : List.copyOf(made.getSessions())) {
                workspace.change("bench", "fill", () -> workspace.archive().getSessions().add(session));
            }
        }
        Files.writeString(done, schema);
        return folder;
    }

    /**
     * @param vocabulary what items are about
     * @param items how many
     * @return a ledger of so many items with 20 events each
     */
    public static Archive archive(SyntheticVocabulary vocabulary, int items) {
        Archive made = new SyntheticLedger(vocabulary, 2021).archive(items);
        for (Suggestion suggestion : LoadLedger.items(made)) {
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
        return made;
    }

    /** What is measured. */
    @FunctionalInterface
    interface Run {
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

    static double median(Run run) {
        for (int i = 0; i < WARM_UP; i++) {
            once(run);
        }
        return median(RUNS, run);
    }

    private static double median(int runs, Run run) {
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            times[i] = once(run);
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
