package org.heyi.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What one benchmark says in docs/benchmarks.md, between marks of its own. */
public final class Section {

    private Section() {
    }

    /**
     * Puts a section in place of what the same benchmark wrote before, or at the end of the file.
     *
     * @param root the project's folder
     * @param begin the mark before the section
     * @param text the section
     * @param end the mark behind it
     * @throws IOException when the file cannot be written
     */
    public static void write(Path root, String begin, String text, String end) throws IOException {
        Path file = root.resolve("docs/benchmarks.md");
        String before = Files.exists(file) ? Files.readString(file) : "# Benchmarks\n";
        String section = begin + "\n" + text + end;
        int from = before.indexOf(begin);
        int to = before.indexOf(end);
        Files.writeString(file, from >= 0 && to >= from
                ? before.substring(0, from) + section + before.substring(to + end.length())
                : before.stripTrailing() + "\n\n" + section + "\n");
        System.out.println(section);
    }

    /**
     * @return processor and Java of this machine, in words
     * @throws IOException when the machine does not tell
     */
    public static String machine() throws IOException {
        String cpu = Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
                .findFirst().map(line -> line.substring(line.indexOf(':') + 2)).orElse(System.getProperty("os.arch"));
        return String.format("%s, %d processors, load %.1f when it began, Java %s", cpu, Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version());
    }
}
