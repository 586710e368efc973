package org.heyi.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/extension-points.md promises to plug-ins is there. */
class ExtensionPointsTest {

    private static final Pattern NAME = Pattern.compile("`(org\\.(?:heyi|eclipse\\.ui)(?:\\.\\w+)+)`");
    private static final Path PAGE = Tree.ROOT.resolve("docs/extension-points.md");

    private static List<String> names(boolean types) {
        Matcher name = NAME.matcher(Tree.text(PAGE));
        TreeSet<String> all = new TreeSet<>();
        while (name.find()) {
            if (Character.isUpperCase(name.group(1).charAt(name.group(1).lastIndexOf('.') + 1)) == types) {
                all.add(name.group(1));
            }
        }
        return List.copyOf(all);
    }

    @Test
    void everyInterfaceIsThere() {
        List<String> types = names(true);
        assertTrue(types.size() > 10, types.toString());
        List<Path> bundles = Tree.bundles();
        assertEquals(List.of(), types.stream().filter(type -> bundles.stream()
                .noneMatch(bundle -> Files.exists(bundle.resolve("src").resolve(type.replace('.', '/') + ".java")))).toList());
    }

    @Test
    void everyStableIdIsInTheApplicationModel() {
        List<String> ids = names(false);
        assertTrue(ids.size() > 20, ids.toString());
        String models = Tree.bundles().stream().flatMap(bundle -> Tree.files(bundle, path -> path.endsWith(".e4xmi")).stream())
                .map(Tree::text).collect(Collectors.joining("\n"));
        assertEquals(List.of(), ids.stream().filter(id -> !models.contains("elementId=\"" + id + '"')).toList());
    }
}
