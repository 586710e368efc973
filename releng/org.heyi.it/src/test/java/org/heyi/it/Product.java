package org.heyi.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the product that this build materialized for Linux, started as people start it. */
final class Product {

    /** Far more than a command takes on a busy machine. */
    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final Path home;

    /**
     * What one run said.
     *
     * @param code exit code
     * @param out standard output
     * @param err standard error
     */
    record Run(int code, String out, String err) {

        Run expect(int expected) {
            assertTrue(code == expected, "exit code " + code + " instead of " + expected + "\n" + out + err);
            return this;
        }
    }

    private Product(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    static Path root() {
        return Path.of(System.getProperty("heyi.root"));
    }

    /** The update site that this build made. */
    static Path site() {
        return root().resolve("releng/org.heyi.site/target/repository");
    }

    /** Into a folder as people name theirs. */
    static Product copyTo(Path work) {
        String arch = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        Path made = root().resolve("releng/org.heyi.product/target/products/org.heyi.product/linux/gtk/" + arch + "/heyi");
        return new Product(copy(made, work.resolve("和议 程序")), work);
    }

    Path folder() {
        return folder;
    }

    /** The program of this build in the place of this one, as a build or somebody who unpacks a new version puts it there. */
    Product anew() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copyTo(home);
    }

    Run run(String... args) {
        return run(Map.of(), args);
    }

    /** @param environment variables that are other than usual */
    Run run(Map<String, String> environment, String... args) {
        try {
            Path out = Files.createTempFile(home, "out", ".txt");
            Path err = Files.createTempFile(home, "err", ".txt");
            ProcessBuilder builder = builder(environment, args).redirectOutput(out.toFile()).redirectError(err.toFile());
            List<String> command = builder.command();
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " does not end\n" + Files.readString(err));
            }
            return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts it without waiting for its end; what it says goes to a file. */
    Process start(Map<String, String> environment, String... args) throws IOException {
        return builder(environment, args).redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(home, "said", ".txt").toFile()).start();
    }

    private ProcessBuilder builder(Map<String, String> environment, String... args) {
        List<String> command = new ArrayList<>(List.of(folder.resolve("heyi").toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HEYI_LANG", "zh");
        builder.environment().put("HEYI_WORKSPACE", home.resolve("workspace").toString());
        builder.environment().put("HOME", home.toString());
        builder.environment().putAll(environment);
        return builder;
    }

    /** The jars and folders that came with plug-ins. */
    List<String> pluginFiles() {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith("org.heyi.extras")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
