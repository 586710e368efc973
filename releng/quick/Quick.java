import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Compiles bundles whose sources changed since they were built, and runs headless tests: java Quick.java ROOT [--users] BUNDLE [TEST...].
 *
 * <p>Maven cannot do this quickly: it resolves the target platform for every module before it compiles the first one. Here the
 * libraries are the plug-ins of the program that was built last, and the other bundles are taken as they were built, unless their
 * sources are newer.
 */
class Quick {

    private static final String TEST_CLASSES = ".*(Test|Tests)$";
    private static final Pattern ARG_LINE = Pattern.compile("<argLine>(.*?)</argLine>", Pattern.DOTALL);

    /** Tests that Maven alone can run, and why. */
    private static final Map<String, String> BY_MAVEN = Map.of(
            "org.heyi.workbench.tests", "runs inside the window",
            "org.heyi.extras.meaning.tests", "needs native libraries of its own");

    private final Path root;
    private final Path out;
    private final Map<String, Manifest> bundles = new TreeMap<>();
    private final Map<String, Set<String>> used = new TreeMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final List<String> libraries = new ArrayList<>();

    Quick(Path root) throws IOException {
        this.root = root;
        out = root.resolve(".heyi/quick");
        readManifests();
        libraries.addAll(List.of(Files.readString(out.resolve("libraries")).strip().split(File.pathSeparator)));
        libraries.addAll(plugins());
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<String> words = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
        boolean users = words.remove("--users");
        if (words.isEmpty()) {
            refuse("name a bundle, such as org.heyi.store");
        }
        Quick quick = new Quick(Path.of(args[0]));
        String bundle = Path.of(words.removeFirst()).getFileName().toString().replaceFirst("\\.tests$", "");
        if (!quick.bundles.containsKey(bundle)) {
            refuse("there is no bundle " + bundle + " in bundles/");
        }
        boolean good = quick.run(bundle, users, words);
        System.out.printf("quick: %s in %d s.%n", good ? "done" : "failed", (System.nanoTime() - start) / 1_000_000_000);
        System.exit(good ? 0 : 1);
    }

    private static void refuse(String why) {
        System.err.println("quick: " + why + ".");
        System.exit(2);
    }

    private boolean run(String bundle, boolean users, List<String> only) throws IOException, InterruptedException {
        Set<String> wanted = new LinkedHashSet<>(List.of(bundle));
        if (users) {
            bundles.keySet().stream().filter(each -> below(each).contains(bundle)).forEach(wanted::add);
        }
        Set<String> changed = new TreeSet<>();
        for (String each : wanted) {
            // A bundle that uses a changed one is compiled again, to see that it still can be.
            if (!compileBundle(each, changed, users)) {
                return false;
            }
        }
        boolean good = true;
        for (String each : wanted) {
            good &= test(each, only);
        }
        return good;
    }

    /** Compiles what a bundle uses, and the bundle, where the sources are newer than what was made of them. */
    private boolean compileBundle(String bundle, Set<String> changed, boolean users) throws IOException {
        if (!done.add(bundle)) {
            return true;
        }
        for (String each : used.get(bundle)) {
            if (!compileBundle(each, changed, users)) {
                return false;
            }
        }
        boolean follows = users && used.get(bundle).stream().anyMatch(changed::contains);
        if (!follows && !isStale(bundle)) {
            return true;
        }
        changed.add(bundle);
        Path classes = out.resolve(bundle);
        return compile(bundle, sourceFolders(bundle).stream().flatMap(each -> files(each).stream()).toList(), classes);
    }

    private boolean test(String bundle, List<String> only) throws IOException, InterruptedException {
        String module = bundle + ".tests";
        if (BY_MAVEN.containsKey(module) || !Files.isDirectory(folder(module))) {
            System.out.println("== " + bundle + ": " + (BY_MAVEN.containsKey(module) ? module + " " + BY_MAVEN.get(module)
                    + ": ./mvnw -pl bundles/" + module + " -am verify" : "has no headless tests of its own"));
            return true;
        }
        List<Path> sources = new ArrayList<>(files(folder("org.heyi.testdata").resolve("src/main/java")));
        sources.addAll(files(folder(module).resolve("src/test/java")));
        Path classes = out.resolve(module);
        if (!isUpToDate(classes, sources) && !compile(module, sources, classes)) {
            return false;
        }
        copyResources(folder(module).resolve("src/test/resources"), classes);
        return junit(module, classes, only);
    }

    private boolean junit(String module, Path classes, List<String> only) throws IOException, InterruptedException {
        Path options = Files.createTempFile(out, "java", ".options");
        Matcher argLine = ARG_LINE.matcher(Files.readString(folder("headless-tests").resolve("pom.xml")));
        if (!argLine.find()) {
            throw new IOException("no <argLine> in headless-tests/pom.xml");
        }
        // Without what Maven puts in for itself, such as the agent that measures coverage.
        Files.writeString(options, argLine.group(1).replaceAll("@\\{[^}]*}", "") + "\n-cp \"" + classPath(classes) + "\"\n");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "@" + options,
                "-Dheyi.root=" + root, "org.junit.platform.console.ConsoleLauncher", "execute", "--disable-banner", "--details=summary",
                "--disable-ansi-colors", "--config=jqwik.database=" + out.resolve("jqwik"), "--scan-classpath=" + classes));
        if (only.isEmpty()) {
            command.add("--include-classname=" + TEST_CLASSES);
        }
        only.forEach(each -> command.add("--include-classname=(.*\\.)?" + each.replace(".", "\\.").replace("*", "\\w*")));
        System.out.println("== " + module);
        try {
            // Damaged files are what many tests are about, and the program logs each: who looks for a failure must not wade through them.
            Path log = out.resolve(module + ".log");
            int code = new ProcessBuilder(command).directory(folder(module).toFile()).redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(log.toFile()).start().waitFor();
            if (code != 0) {
                System.out.println("   what was logged: " + root.relativize(log));
            }
            return code == 0;
        } finally {
            Files.delete(options);
        }
    }

    private boolean compile(String what, List<Path> sources, Path classes) throws IOException {
        System.out.println("== compiling " + what);
        delete(classes);
        Files.createDirectories(classes);
        List<String> options = new ArrayList<>(List.of("-nowarn", "-proc:none", "--release", "21", "-encoding", "UTF-8", "-d", classes.toString(),
                "-cp", classPath(classes)));
        sources.stream().map(Path::toString).filter(each -> each.endsWith(".java") && !each.endsWith("module-info.java")).forEach(options::add);
        boolean good = ToolProvider.getSystemJavaCompiler().run(null, System.out, System.err, options.toArray(String[]::new)) == 0;
        if (good) {
            Files.writeString(stamp(classes), "");
        } else {
            delete(classes);
        }
        return good;
    }

    /** First the folder given, then every bundle with its texts and resources, newest first, then the libraries. */
    private String classPath(Path first) {
        Set<String> path = new LinkedHashSet<>(List.of(first.toString()));
        for (String bundle : bundles.keySet()) {
            Path mine = out.resolve(bundle);
            Path made = folder(bundle).resolve("target/classes");
            path.add((Files.exists(stamp(mine)) && newest(List.of(stamp(mine))).compareTo(built(bundle)) >= 0 ? mine : made).toString());
            sourceFolders(bundle).forEach(each -> path.add(each.toString()));
            path.add(folder(bundle).toString());
        }
        path.addAll(libraries);
        return String.join(File.pathSeparator, path);
    }

    private boolean isStale(String bundle) {
        Path mine = stamp(out.resolve(bundle));
        FileTime made = built(bundle);
        if (Files.exists(mine) && newest(List.of(mine)).compareTo(made) > 0) {
            made = newest(List.of(mine));
        }
        List<Path> sources = new ArrayList<>(List.of(folder(bundle).resolve("META-INF/MANIFEST.MF")));
        sourceFolders(bundle).stream().filter(each -> !each.startsWith(folder(bundle).resolve("target"))).forEach(each -> sources.addAll(files(each)));
        return newest(sources).compareTo(made) > 0;
    }

    private boolean isUpToDate(Path classes, List<Path> sources) {
        return Files.exists(stamp(classes)) && newest(List.of(stamp(classes))).compareTo(newest(sources)) > 0;
    }

    /** Where code and resources lie, by build.properties; what is below target was copied there by the build. */
    private List<Path> sourceFolders(String bundle) {
        Properties build = new Properties();
        try (Reader in = Files.newBufferedReader(folder(bundle).resolve("build.properties"))) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of(build.getProperty("source..", "").split(",")).map(String::strip).filter(each -> !each.isEmpty())
                .map(folder(bundle)::resolve).toList();
    }

    /** When the build packed a bundle; the beginning of time where it has not. */
    private FileTime built(String bundle) {
        Path target = folder(bundle).resolve("target");
        return newest(files(target, 1).stream().filter(each -> each.toString().endsWith(".jar")).toList());
    }

    private static Path stamp(Path classes) {
        return classes.resolveSibling(classes.getFileName() + ".stamp");
    }

    private static FileTime newest(List<Path> files) {
        return files.stream().filter(Files::exists).map(each -> {
            try {
                return Files.getLastModifiedTime(each);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).max(FileTime::compareTo).orElse(FileTime.fromMillis(0));
    }

    private void readManifests() throws IOException {
        Map<String, String> exporters = new TreeMap<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root.resolve("bundles"))) {
            for (Path each : folders) {
                Path file = each.resolve("META-INF/MANIFEST.MF");
                String name = each.getFileName().toString();
                if (Files.exists(file) && !name.endsWith(".tests") && Files.isDirectory(each.resolve("src"))) {
                    try (InputStream in = Files.newInputStream(file)) {
                        bundles.put(name, new Manifest(in));
                    }
                    names(name, "Export-Package").forEach(exported -> exporters.put(exported, name));
                }
            }
        }
        for (String name : bundles.keySet()) {
            Set<String> others = new TreeSet<>(names(name, "Require-Bundle"));
            names(name, "Import-Package").forEach(imported -> others.add(exporters.getOrDefault(imported, imported)));
            others.retainAll(bundles.keySet());
            others.remove(name);
            used.put(name, others);
        }
    }

    /** The names of a manifest header, without attributes and directives. */
    private List<String> names(String bundle, String header) {
        String value = bundles.get(bundle).getMainAttributes().getValue(header);
        return value == null ? List.of() : Stream.of(value.replaceAll("\"[^\"]*\"", "").split(",")).map(each -> each.split(";")[0].strip()).toList();
    }

    /** All that a bundle uses, directly or not. */
    private Set<String> below(String bundle) {
        Set<String> all = new TreeSet<>(used.get(bundle));
        used.get(bundle).forEach(each -> all.addAll(below(each)));
        return all;
    }

    /** The plug-ins of the program that was built last, without our own. */
    private List<String> plugins() throws IOException {
        List<Path> places = new ArrayList<>(List.of(root.resolve(".heyi/product/plugins")));
        places.addAll(files(root.resolve("releng/org.heyi.product/target/products")).stream()
                .map(Path::getParent).filter(each -> each.endsWith("plugins")).distinct().toList());
        for (Path each : places) {
            if (Files.isDirectory(each)) {
                return files(each).stream().filter(jar -> jar.toString().endsWith(".jar") && !jar.getFileName().toString().startsWith("org.heyi."))
                        .map(Path::toString).toList();
            }
        }
        refuse("everything has to be built once before: ./heyi --version");
        return List.of();
    }

    private Path folder(String module) {
        return root.resolve("bundles").resolve(module);
    }

    private static List<Path> files(Path folder) {
        return files(folder, Integer.MAX_VALUE);
    }

    private static List<Path> files(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, depth)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyResources(Path from, Path to) throws IOException {
        for (Path each : files(from)) {
            Path copy = to.resolve(from.relativize(each));
            Files.createDirectories(copy.getParent());
            Files.copy(each, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.deleteIfExists(stamp(folder));
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
