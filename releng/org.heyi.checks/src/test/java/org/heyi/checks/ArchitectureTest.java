package org.heyi.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bundles depend downwards only, and the window stays where it belongs: what manifests tell. What classes tell: org.heyi.architecture. */
class ArchitectureTest {

    /** From the bottom up: a bundle may use those of the lines above its own, not its neighbours. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("org.heyi.base", "org.heyi.anchoring"),
            List.of("org.heyi.model"),
            List.of("org.heyi.importing", "org.heyi.exchange"),
            List.of("org.heyi.check"),
            List.of("org.heyi.ledger"),
            List.of("org.heyi.collation"),
            List.of("org.heyi.store"),
            List.of("org.heyi.export"),
            List.of("org.heyi.export.office", "org.heyi.export.data", "org.heyi.export.web"),
            List.of("org.heyi.plugins"),
            List.of("org.heyi.usecase"),
            List.of("org.heyi.cli", "org.heyi.workbench"),
            List.of("org.heyi.workbench.review", "org.heyi.workbench.collation", "org.heyi.workbench.ledger",
                    "org.heyi.workbench.plugins"));

    /** Plug-ins stand above everything, and may use the API alone; {@link ExportedPackagesTest} sees to that. */
    private static final String EXTRAS = "org.heyi.extras.";

    private static final List<String> WINDOW = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4.ui");

    private static final Map<Path, Map<String, List<String>>> HEADERS = new LinkedHashMap<>();
    private static final Map<String, String> EXPORTER_OF = new HashMap<>();

    @BeforeAll
    static void readManifests() throws IOException {
        for (Path bundle : Tree.bundles()) {
            Manifest manifest;
            try (InputStream in = Files.newInputStream(Tree.manifest(bundle))) {
                manifest = new Manifest(in);
            }
            Map<String, List<String>> headers = new HashMap<>();
            for (String header : List.of("Import-Package", "Require-Bundle", "Export-Package")) {
                headers.put(header, names(manifest.getMainAttributes().getValue(header)));
            }
            HEADERS.put(bundle, headers);
            headers.get("Export-Package").forEach(name -> EXPORTER_OF.put(name, Tree.name(bundle)));
        }
        assertFalse(HEADERS.isEmpty());
    }

    @Test
    void bundlesDependDownwardsOnly() {
        List<String> wrong = new ArrayList<>();
        HEADERS.forEach((bundle, headers) -> {
            String user = Tree.name(bundle);
            List<String> used = new ArrayList<>(headers.get("Require-Bundle"));
            headers.get("Import-Package").forEach(name -> used.add(EXPORTER_OF.getOrDefault(name, name)));
            for (String other : used) {
                if (other.startsWith("org.heyi.") && !other.equals(user) && !mayUse(user, other)) {
                    wrong.add(user + " uses " + other);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void noWindowBelowTheWorkbench() {
        List<String> wrong = new ArrayList<>();
        HEADERS.forEach((bundle, headers) -> {
            for (String used : used(headers)) {
                boolean window = WINDOW.stream().anyMatch(name -> used.equals(name) || used.startsWith(name + "."));
                if (window && !Tree.name(bundle).startsWith("org.heyi.workbench")) {
                    wrong.add(Tree.name(bundle) + " uses " + used);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void nobodyUsesTheOldWorkbench() {
        List<String> wrong = new ArrayList<>();
        HEADERS.forEach((bundle, headers) -> {
            for (String used : used(headers)) {
                if (used.equals("org.eclipse.ui") || used.startsWith("org.eclipse.ui.")) {
                    wrong.add(Tree.name(bundle) + " uses " + used);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void internalPackagesStayInside() {
        List<String> wrong = new ArrayList<>();
        HEADERS.forEach((bundle, headers) -> headers.get("Export-Package").stream()
                .filter(name -> name.endsWith(".internal") || name.contains(".internal."))
                .forEach(wrong::add));
        assertEquals(List.of(), wrong);
    }

    @Test
    void aBundleExportsOnlyItsOwnPackages() {
        List<String> wrong = new ArrayList<>();
        HEADERS.forEach((bundle, headers) -> headers.get("Export-Package").stream()
                .filter(name -> !name.equals(Tree.name(bundle)) && !name.startsWith(Tree.name(bundle) + "."))
                .forEach(name -> wrong.add(Tree.name(bundle) + " exports " + name)));
        assertEquals(List.of(), wrong);
    }

    /** A bundle that never becomes active registers none of its services. */
    @Test
    void bundlesWithComponentsStartLazily() {
        Pattern component = Pattern.compile("^\\s*import org\\.osgi\\.service\\.component\\.annotations\\.", Pattern.MULTILINE);
        List<String> wrong = new ArrayList<>();
        for (Path bundle : Tree.bundles()) {
            boolean offers = Tree.files(bundle, path -> path.endsWith(".java")).stream()
                    .anyMatch(file -> component.matcher(Tree.text(file)).find());
            if (offers && !Tree.text(Tree.manifest(bundle)).contains("Bundle-ActivationPolicy: lazy")) {
                wrong.add(Tree.name(bundle));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> used(Map<String, List<String>> headers) {
        List<String> all = new ArrayList<>(headers.get("Import-Package"));
        all.addAll(headers.get("Require-Bundle"));
        return all;
    }

    private static boolean mayUse(String user, String other) {
        return user.startsWith(EXTRAS) || layer(other) < layer(user);
    }

    private static int layer(String bundle) {
        for (int i = 0; i < LAYERS.size(); i++) {
            if (LAYERS.get(i).contains(bundle)) {
                return i;
            }
        }
        throw new AssertionError(bundle + " has no place in the layers yet");
    }

    /** The names of a manifest header, without attributes and directives. */
    private static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        if (header != null) {
            for (String clause : header.replaceAll("\"[^\"]*\"", "").split(",")) {
                names.add(clause.split(";")[0].strip());
            }
        }
        return names;
    }
}
