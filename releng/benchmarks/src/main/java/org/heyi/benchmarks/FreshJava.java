package org.heyi.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Work in a process that has just started: what a person waits for, the virtual machine's warming up included. */
public final class FreshJava {

    /** How ./heyi starts Java for a command that is done soon. */
    public static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private FreshJava() {
    }

    /**
     * Runs a class and waits for it.
     *
     * @param main has a main method
     * @param options for Java
     * @param output what it says goes there
     * @param arguments its arguments
     * @throws IOException with what it said, when it failed
     */
    public static void run(Class<?> main, List<String> options, Path output, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(arguments);
        run(command, output);
    }

    /**
     * Runs a program and waits for it.
     *
     * @param command program and arguments
     * @param output what it says goes there
     * @throws IOException with what it said, when it failed
     */
    public static void run(List<String> command, Path output) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(Files.readString(output));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static String classPath() {
        if (!(FreshJava.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path");
        }
        List<String> paths = new ArrayList<>();
        try {
            for (URL url : loader.getURLs()) {
                paths.add(Path.of(url.toURI()).toString());
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return String.join(System.getProperty("path.separator"), paths);
    }
}
