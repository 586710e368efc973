package org.heyi.benchmarks.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.heyi.ledger.Dimension;
import org.heyi.ledger.EvaluationTable;
import org.heyi.ledger.Indicator;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.LedgerSummary;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Suggestion;
import org.heyi.store.Workspace;

/** A process of its own that opens a workspace as often as told, and writes how long that took and how large the model is. */
public final class LoadLedger {

    private static final LocalDate BEFORE = LocalDate.of(2019, 3, 1);

    private LoadLedger() {
    }

    /**
     * What a process measured.
     *
     * @param open milliseconds of the first opening
     * @param cpu milliseconds that all processors together spent on it, the virtual machine's own work included
     * @param again milliseconds of a later opening, the median; 0 when there was none
     * @param report milliseconds of a report as of an earlier day, the median; 0 when there was none
     * @param live megabytes that the open workspace takes
     */
    record Times(double open, double cpu, double again, double report, double live) {

        static Times read(Path file) throws IOException {
            List<Double> values = Files.readAllLines(file).stream().map(Double::valueOf).toList();
            return new Times(values.get(0), values.get(1), values.get(2), values.get(3), values.get(4));
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        boolean once = arguments[1].equals("once");
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long began = System.nanoTime();
        Workspace first = Workspace.open(folder);
        double open = (System.nanoTime() - began) / 1e6;
        double spent = (system.getProcessCpuTime() - cpu) / 1e6;
        first.close();
        first = null;
        double again = once ? 0 : LedgerBenchmark.median(() -> Workspace.open(folder).close());
        double report = 0;
        double live;
        try (Workspace workspace = Workspace.open(folder)) {
            System.gc();
            live = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
            List<Suggestion> all = items(workspace.archive());
            if (once) {
                report(all, BEFORE); // which must fit into the memory too
            } else {
                report = LedgerBenchmark.median(() -> report(all, BEFORE));
            }
        }
        Files.writeString(Path.of(arguments[2]), String.format(Locale.ROOT, "%f%n%f%n%f%n%f%n%f%n", open, spent, again, report, live));
    }

    static List<Suggestion> items(Archive archive) {
        return archive.getSessions().stream().flatMap(s -> s.getSuggestions().stream()).toList();
    }

    static void report(List<Suggestion> all, LocalDate day) {
        LedgerStatistics statistics = LedgerStatistics.of(all, day, LedgerStatistics.Options.COMMON);
        for (Indicator indicator : Indicator.values()) {
            statistics.figure(indicator);
        }
        EvaluationTable.of(statistics, Dimension.UNIT);
        LedgerSummary.paragraph(statistics);
    }
}
