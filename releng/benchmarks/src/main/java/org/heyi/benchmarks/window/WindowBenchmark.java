package org.heyi.benchmarks.window;

import java.awt.AWTException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.heyi.benchmarks.Section;
import org.heyi.benchmarks.window.RunningWindow.Started;

/** Measures how soon the window is there and how much work it makes, and writes its part of docs/benchmarks.md. */
public final class WindowBenchmark {

    private static final String BEGIN = "<!-- window: written by releng/benchmarks/run -->";
    private static final String END = "<!-- /window -->";
    private static final List<Integer> SIZES = List.of(50, 500, 2_000, 5_000, 20_000);
    private static final int FEW = 50;
    private static final int MANY = 5_000;
    private static final int ITEMS = 15_000;
    /** What starts so slowly is started once, in ms. */
    private static final int SLOW = 40_000;
    private static final int TIMES = 100;
    private static final int TIMES_FOR_GROWTH = 20;

    private static final double AS_BARE = 1.6;
    private static final double AS_FEW = 1.15;
    private static final double MEDIAN = 16;
    private static final double HIGH = 50;
    private static final double DESK = 150;
    private static final long RESIDENT = 400;

    private final Path root;
    private final Path target;
    private final List<Integer> sizes;
    private final int rounds;
    private final Hand hand = new Hand();
    private final StringBuilder out = new StringBuilder();
    private final List<String> sentences;
    private final Set<Path> made = new HashSet<>();
    private Program heyi;
    private Program bare;

    private WindowBenchmark(Path root, List<Integer> sizes, int rounds) throws IOException, AWTException {
        this.root = root;
        this.sizes = sizes;
        this.rounds = rounds;
        target = Files.createDirectories(root.resolve("releng/benchmarks/target/window"));
        sentences = Arrays.stream(Files.readString(root.resolve("samples/heping-2021.txt")).split("(?<=。)|\\R"))
                .map(each -> each.strip().replace(',', '，')).filter(each -> each.matches("[^，]{4,}，.*。") && each.length() > 20).toList();
    }

    public static void main(String[] arguments) throws IOException, AWTException, InterruptedException {
        String chosen = System.getenv("HEYI_WINDOW_COMMENTS");
        List<Integer> sizes = chosen == null ? SIZES : Arrays.stream(chosen.split(",")).map(Integer::valueOf).toList();
        WindowBenchmark benchmark = new WindowBenchmark(Path.of(arguments[0]).toRealPath(), sizes, chosen == null ? 5 : 3);
        benchmark.measure();
        Section.write(benchmark.root, BEGIN, benchmark.out.toString(), END);
    }

    private void measure() throws IOException, InterruptedException {
        line("## Window");
        line("");
        line("%s, Xvfb with openbox at 1280 × 800. Real keys, turns of the wheel and moves of the pointer; the program as it is "
                + "built, with a small bundle in it that says where its controls are and how long its UI thread works. "
                + "A report of 20,000 characters.", Section.machine());
        line("");
        heyi = Program.heyi(root, target);
        bare = Program.bare(root, target);
        // The first window makes what later ones find ready: it is the installation's, not a day's.
        start(0, 0);
        try (RunningWindow window = open(sizes.getFirst(), 0)) {
            window.ready("reader", "cards");
            workday(window, 1).switchDesks();
        }
        starts();
        Map<Integer, Day> days = new LinkedHashMap<>();
        for (int size : sizes) {
            days.put(size, day(size, 0, size == MANY ? TIMES : TIMES_FOR_GROWTH));
        }
        if (days.containsKey(MANY)) {
            interactions(days.get(MANY));
            memory(days.get(MANY), day(MANY, ITEMS, TIMES_FOR_GROWTH));
        }
        growth(days);
    }

    // ---- start ----

    private void starts() throws IOException, InterruptedException {
        Map<Integer, List<Started>> all = new LinkedHashMap<>();
        List<Integer> each = new ArrayList<>(List.of(0));
        // The others are started once each, for the growth.
        sizes.stream().filter(size -> sizes.size() < SIZES.size() || size == FEW || size == MANY).forEach(each::add);
        for (int i = 0; i < rounds; i++) {
            for (int size : each) {
                List<Started> before = all.computeIfAbsent(size, key -> new ArrayList<>());
                if (before.isEmpty() || before.getFirst().usable() < SLOW) {
                    before.add(start(size, 0));
                }
            }
        }
        line("### Start");
        line("");
        line("From the start of the launcher, medians of %d in turns (of one, where it takes more than %d s). *Bare*: an E4 window with "
                + "one JFace table, on the same platform without a bundle of Heyi, started in the same way. *Drawn*: the report and "
                + "the cards beside it (the table) are painted. *Usable*: from then on nothing is left to do for the UI thread. CPU is that "
                + "of the whole process until then.", rounds, SLOW / 1000);
        line("");
        line("| comments | first paint, ms | drawn, ms | usable, ms | times bare | CPU, ms | times bare |");
        line("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        Started least = median(all.get(0));
        all.forEach((size, of) -> {
            Started it = median(of);
            line("| %s | %s | %s | %s | %.2f | %s | %.2f |", size == 0 ? "bare" : String.format(Locale.ROOT, "%,d", size), ms(it.painted()),
                    ms(it.drawn()), ms(it.usable()), it.usable() / least.usable(), ms(it.cpu()), it.cpu() / least.cpu());
        });
        line("");
        Started few = median(all.getOrDefault(FEW, List.of()));
        Started many = median(all.getOrDefault(MANY, List.of()));
        line("Target: usable within %.2f of the bare window's time: %s with %d comments. With %,d comments within %.2f of the time with %d: %s.",
                AS_BARE, met(few.usable() / least.usable(), AS_BARE), FEW, MANY, AS_FEW, FEW, met(many.usable() / few.usable(), AS_FEW));
        line("");
    }

    private static Started median(List<Started> of) {
        return new Started(middle(of, Started::painted), middle(of, Started::drawn), middle(of, Started::usable), middle(of, Started::cpu));
    }

    private static double middle(List<Started> of, ToDoubleFunction<Started> time) {
        return of.isEmpty() ? Double.NaN : of.stream().mapToDouble(time).sorted().toArray()[of.size() / 2];
    }

    private Started start(int size, int items) throws IOException, InterruptedException {
        try (RunningWindow window = open(size, items)) {
            Started started = size == 0 ? window.ready("bare") : window.ready("reader", "cards");
            System.err.printf("%d comments: %s%n", size, started);
            return started;
        } catch (SocketTimeoutException e) {
            return new Started(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
    }

    /** @param size number of comments; 0 for the bare window */
    private RunningWindow open(int size, int items) throws IOException, InterruptedException {
        hand.move(0, 0);
        Program program = size == 0 ? bare : heyi;
        Program.run("rm", "-rf", program.state().resolve("views").toString(), target.resolve("open").toString());
        if (size != 0) {
            Program.run("cp", "-R", workspace(size, items).toString(), target.resolve("open").toString());
            sit(program, target.resolve("open"));
        }
        return RunningWindow.start(program, size == 0 ? null : target.resolve("open"), target.resolve("output.txt"));
    }

    /** Somebody of the secretariat is at the window: it asks who that is before the first decision. */
    private static void sit(Program program, Path folder) throws IOException {
        String name = UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8)).toString();
        Files.writeString(Files.createDirectories(program.state().resolve("views")).resolve(name + ".properties"), "me=d0\n");
    }

    /** Made once in each run, since its tables are those of the sources. */
    private Path workspace(int size, int items) throws IOException, InterruptedException {
        Path folder = target.resolve("workspace-" + size + "-" + items);
        if (made.add(folder)) {
            Program.run("rm", "-rf", folder.toString());
            CrowdedReport.write(folder, sentences, size, items, root.resolve("samples/ledger-vocabulary.json"));
        }
        return folder;
    }

    // ---- work ----

    /**
     * What was done at a window.
     *
     * @param resident what was resident of the process at the end, in MB
     */
    private record Day(Started started, Map<String, List<Work>> work, long resident) {
    }

    private Day day(int size, int items, int times) throws IOException, InterruptedException {
        try (RunningWindow window = open(size, items)) {
            Started started = window.ready("reader", "cards");
            Map<String, List<Work>> work = workday(window, times).pass();
            return new Day(started, work, window.resident());
        } catch (SocketTimeoutException e) {
            return new Day(null, Map.of(), 0);
        }
    }

    private Workday workday(RunningWindow window, int times) {
        return new Workday(window, hand, times, target.resolve("failed.png"));
    }

    private void interactions(Day day) {
        line("### Work of the UI thread with %,d comments", MANY);
        line("");
        line("For each thing done, from the thread's waking up until it rests: with what it paints, and with what jobs come back with, waiting "
                + "included, but without the time in which other threads had the processors. A series ends after %d s, "
                + "and the window is given up when one thing takes more than %d s. Targets: median %.0f ms, 99th percentile %.0f ms; desks "
                + "%.0f ms.", Workday.SERIES / 1000, RunningWindow.PATIENCE / 1000, MEDIAN, HIGH, DESK);
        line("");
        line("| | times | median, ms | 99th percentile, ms | longest, ms | CPU at the median, ms | target |");
        line("| --- | ---: | ---: | ---: | ---: | ---: | --- |");
        for (String name : Workday.ALL) {
            List<Work> all = day.work.getOrDefault(name, List.of());
            if (all.isEmpty()) {
                line("| %s | 0 | | | | | missed |", name);
                continue;
            }
            boolean desk = name.equals(Workday.FIRST) || name.equals(Workday.AGAIN);
            boolean met = desk ? Work.longest(all) <= DESK : Work.median(all) <= MEDIAN && Work.high(all) <= HIGH;
            line("| %s | %d | %s | %s | %s | %s | %s |", name, all.size(), precise(Work.median(all)), precise(Work.high(all)),
                    precise(Work.longest(all)), precise(Work.percentile(all, Work::cpu, 50)), met ? "met" : "missed");
        }
        line("");
    }

    private void memory(Day alone, Day full) {
        line("Resident after all this: %d MB; with a ledger of %,d items in the same workspace %d MB (target: %d MB, %s).", alone.resident,
                ITEMS, full.resident, RESIDENT, full.resident > 0 && full.resident <= RESIDENT ? "met" : "missed");
        line("");
    }

    private void growth(Map<Integer, Day> days) {
        line("### Growth with the number of comments");
        line("");
        line("Median and 99th percentile of the UI thread's work, ms, of %d of each (%d with %,d comments).", TIMES_FOR_GROWTH, TIMES, MANY);
        line("");
        StringBuilder heads = new StringBuilder("| |");
        StringBuilder rule = new StringBuilder("| --- |");
        days.keySet().forEach(size -> {
            heads.append(String.format(Locale.ROOT, " %,d |", size));
            rule.append(" ---: |");
        });
        line("%s", heads);
        line("%s", rule);
        row(days, "usable after the start, once", day -> day.started == null ? "" : ms(day.started.usable()));
        for (String name : Workday.ALL) {
            row(days, name, day -> {
                List<Work> all = day.work.getOrDefault(name, List.of());
                return all.isEmpty() ? "" : precise(Work.median(all)) + " · " + precise(Work.high(all));
            });
        }
        row(days, "resident at the end, MB", day -> day.resident == 0 ? "" : Long.toString(day.resident));
        line("");
    }

    private void row(Map<Integer, Day> days, String name, Function<Day, String> cell) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        days.values().forEach(day -> row.append(' ').append(cell.apply(day)).append(" |"));
        line("%s", row);
    }

    private static String met(double value, double most) {
        return Double.isNaN(value) ? "not measured" : String.format(Locale.ROOT, "%s (%.2f)", value <= most ? "met" : "missed", value);
    }

    private static String ms(double value) {
        return Double.isInfinite(value) ? "> " + ms(RunningWindow.START) : String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String precise(double value) {
        return Double.isInfinite(value) ? "> " + ms(RunningWindow.PATIENCE) : String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
