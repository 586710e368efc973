package org.heyi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in that does everything wrong is named and switched off, and the program goes on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrokenPluginTest {

    private static final String BUNDLE = "org.example.broken";
    private static final String CHECK = """
            package org.example.broken;
            import java.util.List;
            import org.heyi.check.*;
            public class %1$s implements ReviewCheck {
                public %1$s() { %2$s }
                public String id() { return "broken.%1$s"; }
                public String name() { return "%1$s"; }
                public String description() { return "%1$s"; }
                public List<Finding> check(CheckContext context) { %3$s }
            }
            """;
    private static final String COMMAND = """
            package org.example.broken;
            import java.util.concurrent.Callable;
            import org.heyi.cli.*;
            import picocli.CommandLine.Command;
            public class Counting implements PluginCommand {
                public String name() { return "paragraphs"; }
                public Object command(CommandSurroundings where) { return new Count(where); }
                @Command(name = "paragraphs", description = "Counts paragraphs.")
                public static class Count implements Callable<Integer> {
                    private final CommandSurroundings where;
                    Count(CommandSurroundings where) { this.where = where; }
                    public Integer call() {
                        int all = where.reading(archive -> archive.getCurrent().getReport().getVersions().get(0).getParagraphs().size());
                        where.out().println(all);
                        return 0;
                    }
                }
            }
            """;

    @TempDir
    static Path work;
    private static Product product;

    @BeforeAll
    static void aProgramWithThePlugin() throws IOException {
        product = Product.copyTo(work);
        Map<String, String> sources = Map.of(
                "Exiting", CHECK.formatted("Exiting", "", "Runtime.getRuntime().halt(5); System.exit(4); return List.of();"),
                "Hanging", CHECK.formatted("Hanging", "", "while (true) { try { Thread.sleep(9999); } catch (InterruptedException e) { } }"),
                "Starting", CHECK.formatted("Starting", "System.exit(6);", "return List.of();"),
                "Throwing", CHECK.formatted("Throwing", "", "throw new IllegalStateException(\"on purpose\");"),
                "Counting", COMMAND);
        Path classes = compiled(sources);
        Path jar = product.folder().resolve("plugins/" + BUNDLE + "_1.0.0.jar");
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Map.of("Bundle-ManifestVersion", "2", "Bundle-SymbolicName", BUNDLE, "Bundle-Version", "1.0.0", "Bundle-ActivationPolicy", "lazy",
                "Service-Component", "OSGI-INF/*.xml", "Require-Bundle", "org.heyi.model",
                "Import-Package", "org.heyi.base,org.heyi.check,org.heyi.cli,picocli")
                .forEach(headers::putValue);
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (String each : sources.keySet()) {
                String service = each.equals("Counting") ? "org.heyi.cli.PluginCommand" : "org.heyi.check.ReviewCheck";
                zip.putNextEntry(new JarEntry("OSGI-INF/" + each + ".xml"));
                zip.write(("<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.3.0' name='" + each + "'><service><provide interface='"
                        + service + "'/></service><implementation class='" + BUNDLE + "." + each + "'/></scr:component>").getBytes());
            }
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path each : files.filter(Files::isRegularFile).toList()) {
                    zip.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                    Files.copy(each, zip);
                }
            }
        }
        Files.writeString(product.folder().resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
                BUNDLE + ",1.0.0,plugins/" + jar.getFileName() + ",4,false\n", StandardOpenOption.APPEND);
        product.run("report", "import", Product.root().resolve("samples/heping-2021.txt").toString()).expect(0);
    }

    private static Path compiled(Map<String, String> sources) throws IOException {
        Path folder = Files.createDirectories(work.resolve("sources"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", work.resolve("classes").toString(), "-cp", classPath()));
        for (Map.Entry<String, String> each : sources.entrySet()) {
            arguments.add(Files.writeString(folder.resolve(each.getKey() + ".java"), each.getValue()).toString());
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
        return work.resolve("classes");
    }

    private static String classPath() throws IOException {
        try (Stream<Path> files = Files.list(product.folder().resolve("plugins"))) {
            return files.map(Path::toString).filter(each -> each.endsWith(".jar")).collect(Collectors.joining(":"));
        }
    }

    @Test
    @Order(1)
    void everythingItDoesIsNamedAndTheOthersGoOn() throws IOException {
        Product.Run run = product.run(Map.of("HEYI_JAVA_OPTS", "-Dheyi.plugin.seconds=3"), "check", "--json").expect(3);
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertTrue(json.get("checks").size() >= 6, "those of the program are there: " + run.out());
        Map<String, String> why = new java.util.TreeMap<>();
        json.get("unfinished").forEach(each -> why.put(each.get("check").asText(), each.get("why").asText()));
        assertEquals("failed", why.get("broken.Exiting"), run.out());
        assertEquals("failed", why.get("broken.Hanging"), run.out());
        assertEquals("failed", why.get("broken.Throwing"), run.out());
        assertEquals("off", why.get("Starting"), run.out());
        assertTrue(run.err().contains(BUNDLE) && run.err().contains("exit(6)") && run.err().contains("on purpose"), run.err());
    }

    @Test
    @Order(2)
    void itStaysOffUntilAPersonSwitchesItOnAgain() throws IOException {
        Product.Run run = product.run("check", "--json").expect(3);
        long off = new ObjectMapper().readTree(run.out()).get("unfinished").findValuesAsText("why").stream().filter("off"::equals).count();
        assertEquals(4, off, run.out());
        product.run("paragraphs").expect(2);
        assertTrue(product.run("plugins", "on").expect(0).out().contains(BUNDLE));
        product.run("plugins", "on", BUNDLE).expect(0);
        assertEquals("16", product.run("paragraphs").expect(0).out().strip());
        assertTrue(product.run("--help").expect(0).out().contains("Counts paragraphs."));
    }
}
