package org.heyi.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The source tree: what a person wrote, without what the build made. */
final class Tree {

    static final Path ROOT = Path.of(System.getProperty("heyi.root"));

    private static final Set<String> MADE = Set.of("target", "bin", "src-gen", ".git", ".heyi");

    private Tree() {
    }

    /** The bundles of the program, without their tests, sorted by name. */
    static List<Path> bundles() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(manifest(folder)))
                    .filter(folder -> !name(folder).endsWith(".tests"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path manifest(Path bundle) {
        return bundle.resolve("META-INF/MANIFEST.MF");
    }

    static String name(Path path) {
        return path.getFileName().toString();
    }

    /** Files below a folder whose path, relative to it and with slashes, passes; sorted. */
    static List<Path> files(Path folder, Predicate<String> wanted) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> {
                        Path relative = folder.relativize(file);
                        for (Path part : relative) {
                            if (MADE.contains(part.toString())) {
                                return false;
                            }
                        }
                        return wanted.test(relative.toString().replace('\\', '/'));
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static String shown(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
