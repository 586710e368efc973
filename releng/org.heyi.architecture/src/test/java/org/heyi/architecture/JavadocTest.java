package org.heyi.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bundles offer to others is described: every type, method, parameter and result, and what is referred to is there. */
class JavadocTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));

    /**
     * A comment that is a tag alone says all there is to say, and a class that keeps nothing has no constructor to describe.
     * What EMF generates has comments of its own.
     */
    private static final Set<String> NO_FAULTS = Set.of("no main description", "use of default constructor, which does not provide a comment");
    private static final String GENERATED = "org.heyi.model";

    @Test
    void whatIsOfferedIsDescribed() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path bundle : bundles()) {
            for (String name : exported(bundle)) {
                sources.addAll(javaFiles(bundle.resolve("src").resolve(name.replace('.', '/'))));
            }
        }
        assertTrue(sources.size() > 300, "only " + sources.size() + " files");
        assertEquals(List.of(), complaints(sources));
    }

    @Test
    void whatIsNotDescribedIsFound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Bare.java"), """
                /** Halves. {@link Missing} */
                public final class Bare {
                    private Bare() {
                    }

                    /** Halves a number. */
                    public static int half(int number) {
                        return number / 2;
                    }
                }
                """);
        assertEquals(List.of("Bare.java:1 reference not found", "Bare.java:7 no @param for number", "Bare.java:7 no @return"),
                complaints(List.of(file)));
    }

    /** In English, whatever the language of the tests: the compiler takes its words from the default locale alone. */
    private static List<String> complaints(List<Path> sources) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return compiled(sources);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> compiled(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-proc:none", "--release", "21", "-implicit:none", "-Xlint:none", "-Xmaxwarns", "9999",
                    "-Xdoclint:all/protected", "-cp", classPath());
            JavacTask task = (JavacTask) compiler.getTask(null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(sources));
            task.analyze();
        }
        return found.getDiagnostics().stream().filter(each -> each.getSource() != null && !NO_FAULTS.contains(each.getMessage(Locale.ROOT)))
                .map(JavadocTest::shown).distinct().toList();
    }

    private static String shown(Diagnostic<? extends JavaFileObject> each) {
        Path file = Path.of(each.getSource().toUri());
        return (file.startsWith(ROOT) ? ROOT.relativize(file) : file.getFileName()) + ":" + each.getLineNumber() + " " + each.getMessage(Locale.ROOT);
    }

    /** The bundles as they were compiled, and the libraries of the program. */
    private static String classPath() throws IOException {
        List<Path> path = new ArrayList<>();
        for (Path bundle : bundles()) {
            path.add(bundle.resolve("target/classes"));
        }
        try (Stream<Path> products = Files.walk(ROOT.resolve("releng/org.heyi.product/target/products"))) {
            products.filter(each -> each.toString().endsWith(".jar") && !each.getFileName().toString().startsWith("org.heyi.")).forEach(path::add);
        }
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).forEach(path::add);
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> all = Files.list(ROOT.resolve("bundles"))) {
            return all.filter(each -> Files.exists(each.resolve("META-INF/MANIFEST.MF")) && !each.toString().endsWith(".tests")).sorted().toList();
        }
    }

    private static Set<String> exported(Path bundle) throws IOException {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            String value = new Manifest(in).getMainAttributes().getValue("Export-Package");
            return value == null ? Set.of() : Stream.of(value.replaceAll("\"[^\"]*\"", "").split(",")).map(each -> each.split(";")[0].strip())
                    .filter(each -> !each.equals(GENERATED)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
