package org.heyi.benchmarks.window;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.ToolProvider;

/**
 * A copy of the built program with the driver in it, and the folder in which its windows keep what they remember.
 *
 * @param folder where it is installed
 * @param state where its windows keep what they remember
 */
public record Program(Path folder, Path state) {

    private static final String DRIVER = "org.heyi.benchmarks.driver";

    /** The product as people get it. */
    public static Program heyi(Path root, Path target) throws IOException, InterruptedException {
        return copy(root, target.resolve("heyi"), target);
    }

    /** The same platform without a bundle of Heyi, with a window of one part. */
    static Program bare(Path root, Path target) throws IOException, InterruptedException {
        Program program = copy(root, target.resolve("bare"), target);
        Path bundles = program.bundles();
        Files.write(bundles, Files.readAllLines(bundles).stream()
                .filter(line -> !line.startsWith("org.heyi.") || line.startsWith(DRIVER)).toList());
        Path config = program.folder.resolve("configuration/config.ini");
        Files.writeString(config, Files.readString(config)
                .replaceAll("(?m)^eclipse\\.application=.*$", "eclipse.application=org.eclipse.e4.ui.workbench.swt.E4Application")
                .replaceAll("(?m)^eclipse\\.product=.*$", "eclipse.product=" + DRIVER + ".bare"));
        return program;
    }

    private Path bundles() {
        return folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    }

    private static Program copy(Path root, Path folder, Path target) throws IOException, InterruptedException {
        run("rm", "-rf", folder.toString(), folder + "-state");
        run("cp", "-R", root.resolve(".heyi/product").toString(), folder.toString());
        Program program = new Program(folder, Path.of(folder + "-state"));
        jar(root.resolve("releng/benchmarks/src/driver"), Files.createDirectories(target.resolve("classes")), program.folder);
        List<String> lines = new ArrayList<>(Files.readAllLines(program.bundles()));
        lines.add(DRIVER + ",1.0.0,plugins/" + DRIVER + "_1.0.0.jar,5,false");
        Files.write(program.bundles(), lines);
        return program;
    }

    /** Compiles the driver against the program and puts it in. */
    private static void jar(Path sources, Path classes, Path program) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp"));
        try (Stream<Path> jars = Files.list(program.resolve("plugins"))) {
            arguments.add(jars.map(Path::toString).filter(name -> name.endsWith(".jar")).collect(Collectors.joining(":")));
        }
        arguments.addAll(files(sources).stream().map(Path::toString).filter(name -> name.endsWith(".java")).toList());
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("the driver does not compile");
        }
        try (OutputStream out = Files.newOutputStream(program.resolve("plugins/" + DRIVER + "_1.0.0.jar"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            // The manifest comes first, or it is not seen.
            add(zip, sources, sources.resolve("META-INF/MANIFEST.MF"));
            for (Path each : files(sources)) {
                if (each.toString().matches(".*xm[il]")) {
                    add(zip, sources, each);
                }
            }
            for (Path each : files(classes)) {
                add(zip, classes, each);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(ZipOutputStream zip, Path folder, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    public static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }
}
