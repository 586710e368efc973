package org.heyi.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is written for developers names files that are there: a map that leads nowhere is worse than none. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:)([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern FILE = Pattern.compile("`([\\w./-]+\\.(?:java|properties|xml|ecore|genmodel|e4xmi|target|product|md))`");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\\n]*`");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    @Test
    void linksLeadSomewhere() {
        List<String> wrong = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            Matcher link = LINK.matcher(CODE.matcher(Tree.text(page)).replaceAll(""));
            while (link.find()) {
                links++;
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
                if (!Files.exists(target)) {
                    wrong.add(Tree.shown(page) + ": " + link.group(1));
                } else if (link.group(2) != null && !anchors(target).contains(link.group(2))) {
                    wrong.add(Tree.shown(page) + ": " + link.group(1) + "#" + link.group(2));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(links > 50, "only " + links + " links: are they still found?");
    }

    @Test
    void filesThatAreNamedAreThere() {
        List<String> known = Tree.files(Tree.ROOT, path -> true).stream().map(file -> "/" + Tree.shown(file)).toList();
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            if (Tree.shown(page).equals("CONTRIBUTING.md") || Tree.shown(page).startsWith("docs/development/")) {
                Matcher file = FILE.matcher(Tree.text(page));
                while (file.find()) {
                    String name = "/" + file.group(1);
                    if (known.stream().noneMatch(each -> each.endsWith(name))) {
                        wrong.add(Tree.shown(page) + ": " + file.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyDecisionIsListedOnceInOrder() {
        Path folder = Tree.ROOT.resolve("docs/decisions");
        List<String> there = Tree.files(folder, path -> path.matches("\\d{4}-.*\\.md")).stream().map(Tree::name).toList();
        List<String> listed = LINK.matcher(Tree.text(folder.resolve("README.md"))).results().map(link -> link.group(1)).toList();
        assertEquals(there, listed);
    }

    /** The guide has a check of its own in the window's tests, which knows how it is shown. */
    private static List<Path> pages() {
        return Tree.files(Tree.ROOT, path -> path.endsWith(".md") && !path.startsWith("docs/guide/"));
    }

    private static Set<String> anchors(Path page) {
        return HEADING.matcher(Tree.text(page)).results().map(heading -> anchor(heading.group(1))).collect(Collectors.toSet());
    }

    /** As the usual hosts make them of a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }
}
