package org.heyi.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every exported package is either API, which has a version, or for certain bundles of ours, which it names; docs/plugins.md promises
 * the former alone to the writers of plug-ins.
 */
class ExportedPackagesTest {

    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w-]+):?=(?:\"([^\"]*)\"|([^;\"]+))");

    /** Major versions alone for whoever calls, major and minor for whoever implements what we add methods to. */
    private static final Pattern RANGE = Pattern.compile("\\[(\\d+)\\.(\\d+),(\\d+)(\\.(\\d+))?\\)");

    private static final Pattern PACKAGE = Pattern.compile("`(org\\.heyi(?:\\.[a-z]+)+)`");

    private static final String OURS = "org.heyi.";
    private static final String EXTRAS = "org.heyi.extras.";

    /** Headers by bundle: parameters by the name that stands before them. */
    private static final Map<String, Map<String, Map<String, Map<String, String>>>> HEADERS = new LinkedHashMap<>();
    private static final Map<String, Map<String, String>> EXPORTED = new HashMap<>();

    @BeforeAll
    static void readManifests() throws IOException {
        for (Path bundle : Tree.bundles()) {
            Manifest manifest;
            try (InputStream in = Files.newInputStream(Tree.manifest(bundle))) {
                manifest = new Manifest(in);
            }
            Map<String, Map<String, Map<String, String>>> headers = new HashMap<>();
            for (String header : List.of("Import-Package", "Require-Bundle", "Export-Package")) {
                headers.put(header, clauses(manifest.getMainAttributes().getValue(header)));
            }
            HEADERS.put(Tree.name(bundle), headers);
            EXPORTED.putAll(headers.get("Export-Package"));
        }
        assertFalse(EXPORTED.isEmpty());
    }

    @Test
    void anExportedPackageHasAVersionOrFriends() {
        List<String> wrong = new ArrayList<>();
        EXPORTED.forEach((name, parameters) -> {
            long ways = List.of("version", "x-friends", "x-internal").stream().filter(parameters::containsKey).count();
            if (ways != 1) {
                wrong.add(name + " needs either a version, and is API then, or x-friends, or x-internal");
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsNotApiIsUsedByItsFriendsAlone() {
        List<String> wrong = new ArrayList<>();
        HEADERS.forEach((bundle, headers) -> {
            for (String name : headers.get("Import-Package").keySet()) {
                Map<String, String> exported = EXPORTED.get(name);
                if (exported != null && !isApi(exported) && !friends(exported).contains(bundle)) {
                    wrong.add(bundle + " imports " + name + ", of which it is no friend");
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void friendsAreBundlesOfOurs() {
        List<String> wrong = new ArrayList<>();
        EXPORTED.forEach((name, parameters) -> friends(parameters).stream().filter(friend -> !Files.exists(Tree.ROOT.resolve("bundles").resolve(friend)))
                .forEach(friend -> wrong.add(name + " is for " + friend + ", which is no bundle")));
        assertEquals(List.of(), wrong);
    }

    /** Without a range, a bundle would be taken for one that works with every version to come. */
    @Test
    void whoUsesTheApiSaysWhichVersions() {
        List<String> wrong = new ArrayList<>();
        HEADERS.forEach((bundle, headers) -> headers.get("Import-Package").forEach((name, parameters) -> {
            Map<String, String> exported = EXPORTED.get(name);
            if (exported != null && isApi(exported) && !suits(parameters.get("version"), exported.get("version"))) {
                wrong.add(bundle + " imports " + name + " " + parameters.get("version") + ", and it is " + exported.get("version"));
            }
        }));
        HEADERS.forEach((bundle, headers) -> headers.get("Require-Bundle").forEach((name, parameters) -> {
            if (name.startsWith(OURS) && !parameters.containsKey("bundle-version")) {
                wrong.add(bundle + " requires " + name + " of any version");
            }
        }));
        assertEquals(List.of(), wrong);
    }

    /** What is not in the SDK cannot be compiled against outside of this repository. */
    @Test
    void theSdkHasAllApiWithItsSources() {
        String feature = Tree.text(Tree.ROOT.resolve("features/org.heyi.api/feature.xml"));
        List<String> wrong = new ArrayList<>();
        HEADERS.forEach((bundle, headers) -> {
            boolean api = headers.get("Export-Package").values().stream().anyMatch(ExportedPackagesTest::isApi);
            for (String each : List.of(bundle, bundle + ".source")) {
                if (api != feature.contains('"' + each + '"')) {
                    wrong.add(each + (api ? " is missing in " : " has no API and is in ") + "features/org.heyi.api/feature.xml");
                }
            }
            if (api != Tree.text(Tree.ROOT.resolve("bundles").resolve(bundle).resolve("pom.xml")).contains("tycho-source-plugin")) {
                wrong.add(bundle + (api ? " needs tycho-source-plugin in its pom.xml, as org.heyi.check has it" : " has no API and makes sources"));
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** The list of packages in the last part of the document is what is promised. */
    @Test
    void theDocumentListsTheApi() {
        Set<String> api = new TreeSet<>();
        EXPORTED.forEach((name, parameters) -> {
            if (isApi(parameters)) {
                api.add(name);
            }
        });
        for (String document : List.of("plugins.md", "plugins.zh-CN.md")) {
            String text = Tree.text(Tree.ROOT.resolve("docs").resolve(document));
            Set<String> listed = PACKAGE.matcher(text.substring(text.lastIndexOf("\n## "))).results().map(each -> each.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(api, listed, document);
        }
    }

    /** The plug-ins that we make show that the API is enough. */
    @Test
    void ourPluginsUseTheApiAlone() {
        List<String> wrong = new ArrayList<>();
        HEADERS.forEach((bundle, headers) -> {
            if (!bundle.startsWith(EXTRAS)) {
                return;
            }
            for (String name : headers.get("Import-Package").keySet()) {
                if (name.startsWith(OURS) && !(EXPORTED.containsKey(name) && isApi(EXPORTED.get(name)))) {
                    wrong.add(bundle + " imports " + name + ", which is not API");
                }
            }
            for (String name : headers.get("Require-Bundle").keySet()) {
                if (name.startsWith(OURS) && !HEADERS.get(name).get("Export-Package").values().stream()
                        .allMatch(exported -> isApi(exported) || exported.containsKey("x-internal"))) {
                    wrong.add(bundle + " requires " + name + ", which has more than API");
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void rangesAreRead() {
        assertTrue(suits("[1.0,2)", "1.3.0"));
        assertTrue(suits("[1.3,1.4)", "1.3.7"));
        assertFalse(suits("[1.0,1.1)", "1.3.0"));
        assertFalse(suits("[1.0,2)", "2.0.0"));
        assertFalse(suits("[1.4,2)", "1.3.0"));
        assertFalse(suits("1.0", "1.0.0"), "everything from 1.0 on");
        assertFalse(suits(null, "1.0.0"));
    }

    private static boolean isApi(Map<String, String> exported) {
        return exported.containsKey("version");
    }

    private static List<String> friends(Map<String, String> exported) {
        String friends = exported.get("x-friends");
        return friends == null ? List.of() : List.of(friends.split("\\s*,\\s*"));
    }

    private static boolean suits(String range, String version) {
        Matcher matcher = RANGE.matcher(range == null ? "" : range);
        if (!matcher.matches()) {
            return false;
        }
        String[] parts = version.split("\\.");
        int major = Integer.parseInt(parts[0]);
        int minor = Integer.parseInt(parts[1]);
        int below = matcher.group(5) == null ? 0 : Integer.parseInt(matcher.group(5));
        boolean early = major < Integer.parseInt(matcher.group(3)) || major == Integer.parseInt(matcher.group(3)) && minor < below;
        return early && major == Integer.parseInt(matcher.group(1)) && minor >= Integer.parseInt(matcher.group(2));
    }

    private static Map<String, Map<String, String>> clauses(String header) {
        Map<String, Map<String, String>> clauses = new LinkedHashMap<>();
        Matcher clause = CLAUSE.matcher(header == null ? "" : header);
        while (clause.find()) {
            Map<String, String> parameters = new HashMap<>();
            Matcher parameter = PARAMETER.matcher(clause.group());
            while (parameter.find()) {
                parameters.put(parameter.group(1), parameter.group(2) != null ? parameter.group(2) : parameter.group(3));
            }
            clauses.put(clause.group().split(";")[0].strip(), parameters);
        }
        return clauses;
    }
}
