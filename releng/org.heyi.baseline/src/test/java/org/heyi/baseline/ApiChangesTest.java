package org.heyi.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small APIs before and after a change. */
class ApiChangesTest {

    private static final String CHECK = "@ConsumerType public interface Check { String id(); }";
    private static final String REQUEST = "public final class Request { private Request() { } public int size() { return 1; } }";
    private static final String ROW = "public record Row(int number) { public static Row of(int n) { return new Row(n); } }";

    @TempDir
    private Path work;

    @Test
    void nothingChanged() throws Exception {
        assertEquals(List.of(), untold("1.0.0", CHECK, "1.0.0", CHECK));
    }

    @Test
    void aMethodThatIsGoneBreaksWhoeverCallsIt() throws Exception {
        String without = "public final class Request { private Request() { } }";
        assertEquals(List.of("package p needs version 2.0.0, and has 1.0.0: method size() of p.Request was removed"),
                untold("1.0.0", REQUEST, "1.0.0", without));
        assertEquals(List.of("package p needs version 2.0.0, and has 1.4.0: method size() of p.Request was removed"),
                untold("1.0.0", REQUEST, "1.4.0", without), "a minor step is none");
        assertEquals(List.of(), untold("1.0.0", REQUEST, "2.0.0", without));
    }

    @Test
    void anotherReturnTypeBreaksWhoeverWasCompiledAgainstTheFormer() throws Exception {
        List<String> said = untold("1.2.0", REQUEST, "1.2.0", REQUEST.replace("int size", "long size"));
        assertEquals(List.of("package p needs version 2.0.0, and has 1.2.0: method size() of p.Request was changed"), said);
    }

    @Test
    void aMethodMoreBreaksWhoeverImplementsTheInterface() throws Exception {
        String more = CHECK.replace("String id();", "String id(); String name();");
        assertEquals(List.of("package p needs version 2.0.0, and has 1.0.0: method name() of p.Check was added"),
                untold("1.0.0", CHECK, "1.0.0", more));
        String byDefault = CHECK.replace("String id();", "String id(); default String name() { return id(); }");
        assertEquals(List.of("package p needs version 1.1.0, and has 1.0.0: method name() of p.Check was added"),
                untold("1.0.0", CHECK, "1.0.0", byDefault));
    }

    @Test
    void whatTheProgramImplementsGrowsByMinorSteps() throws Exception {
        String provided = CHECK.replace("@ConsumerType ", "");
        String more = provided.replace("String id();", "String id(); String name();");
        assertEquals(List.of("package p needs version 1.1.0, and has 1.0.0: method name() of p.Check was added"),
                untold("1.0.0", provided, "1.0.0", more));
        assertEquals(List.of(), untold("1.0.0", provided, "1.1.0", more));
    }

    @Test
    void aTypeMoreIsAMinorStepAndATypeLessAMajorOne() throws Exception {
        assertEquals(List.of("package p needs version 1.1.0, and has 1.0.0: class p.Request was added"),
                untold("1.0.0", CHECK, "1.0.0", CHECK, REQUEST));
        Api before = api("1.0.0", CHECK, REQUEST);
        assertEquals(List.of("package p needs version 2.0.0, and has 1.0.0: class p.Request was removed"),
                ApiChanges.untold(before, api("1.0.0", CHECK)));
    }

    @Test
    void aRecordMayGetAComponentMore() throws Exception {
        String wider = ROW.replace("int number", "int number, String name").replace("new Row(n)", "new Row(n, \"\")");
        assertEquals(List.of("package p needs version 1.1.0, and has 1.0.0: method name() of p.Row was added"),
                untold("1.0.0", ROW, "1.0.0", wider));
    }

    @Test
    void whatIsInsideMayChange() throws Exception {
        String other = "public final class Request { private int count; private Request() { } int count() { return count; }"
                + " public int size() { return 2; } private record Inner(int a) { } }";
        assertEquals(List.of(), untold("1.0.0", REQUEST, "1.0.0", other));
    }

    @Test
    void aPackageMayNotBeLost() throws Exception {
        Api none = Api.ofClasses(new TreeMap<>(Map.of("q", "1.0.0")), Map.of(), Set.of());
        assertEquals(List.of("package p was API and is gone, or lost its version"), ApiChanges.untold(api("1.0.0", CHECK), none));
    }

    @Test
    void whatTheApiSpeaksOfIsApi() throws Exception {
        Map<String, byte[]> classes = compiled(List.of("package org.heyi.p; public interface Check { org.heyi.q.Hidden hidden(); }",
                "package org.heyi.q; public class Hidden { }"));
        classes.keySet().removeIf(each -> each.contains("Hidden"));
        try (Api api = Api.ofClasses(new TreeMap<>(Map.of("org.heyi.p", "1.0.0")), classes, Set.of())) {
            assertEquals(List.of("org.heyi.p.Check speaks of org.heyi.q.Hidden"), api.strangers());
        }
    }

    @Test
    void theSameApiGivesTheSameBytes() throws Exception {
        Path one = work.resolve("one.jar");
        Path other = work.resolve("other.jar");
        api("1.0.0", CHECK, REQUEST).write(one);
        api("1.0.0", CHECK, REQUEST).write(other);
        assertEquals(-1, Files.mismatch(one, other));
        assertTrue(ApiChanges.untold(Api.kept(one), api("1.0.0", CHECK, REQUEST)).isEmpty());
    }

    private List<String> untold(String before, String type, String now, String... types) throws Exception {
        try (Api older = api(before, type); Api newer = api(now, types)) {
            return ApiChanges.untold(older, newer);
        }
    }

    private Api api(String version, String... types) throws Exception {
        List<String> sources = new ArrayList<>();
        sources.add("@org.osgi.annotation.versioning.ProviderType package p;");
        Stream.of(types).map(each -> "package p; import org.osgi.annotation.versioning.*; " + each).forEach(sources::add);
        return Api.ofClasses(new TreeMap<>(Map.of("p", version)), compiled(sources), Set.of());
    }

    private Map<String, byte[]> compiled(List<String> sources) throws IOException {
        Path folder = Files.createTempDirectory(work, "api");
        List<String> files = new ArrayList<>(List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
        for (String source : sources) {
            String name = source.replaceAll("(?s).*?\\b(?:interface|class|record) (\\w+).*", "$1");
            Path file = Files.createDirectories(folder.resolve("src").resolve(String.valueOf(files.size())))
                    .resolve((name.equals(source) ? "package-info" : name) + ".java");
            files.add(Files.writeString(file, source).toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertEquals(0, compiler.run(null, null, null, files.toArray(String[]::new)), "compiles");
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(each -> each.toString().endsWith(".class")).toList()) {
                classes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return classes;
    }
}
