package org.heyi.benchmarks.storing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.heyi.model.Archive;

/** A process of its own that reads a model once, and says how long that took, all that Java did for it, and how much was read. */
public final class ReadModel {

    private ReadModel() {
    }

    public static void main(String[] arguments) throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long began = System.nanoTime();
        Archive archive = Form.valueOf(arguments[0]).read(Path.of(arguments[1]));
        double took = (System.nanoTime() - began) / 1e6;
        double spent = (system.getProcessCpuTime() - cpu) / 1e6;
        System.out.printf(Locale.ROOT, "%f %f %d%n", took, spent, StoringBenchmark.count(archive));
    }
}
