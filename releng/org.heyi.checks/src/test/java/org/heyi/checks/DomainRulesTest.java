package org.heyi.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the code cites as “domain rules 1.10” is a section of docs/domain.md: a rule that nobody can look up explains nothing. */
class DomainRulesTest {

    private static final Pattern SECTION = Pattern.compile("^#{2,3} (\\d+(?:\\.\\d+)?) ", Pattern.MULTILINE);
    private static final String NUMBER = "\\d+(?:\\.\\d+)*";
    private static final Pattern CITATION =
            Pattern.compile("(?i)\\bdomain rules?\\b(?: (" + NUMBER + "(?:(?:, | and )" + NUMBER + ")*))?");
    /** A citation may wrap: the end of a line and what begins a line of a comment count as a blank. */
    private static final Pattern WRAP = Pattern.compile("\\s*\\n\\s*(?:\\*+|//|#+)?\\s*");
    private static final Set<String> CITING = Set.of("java", "ecore", "xml", "txt", "properties", "json");

    @Test
    void everyCitedSectionIsThere() {
        Set<String> sections = sections(Tree.text(Tree.ROOT.resolve("docs/domain.md")));
        List<String> wrong = new ArrayList<>();
        int files = 0;
        for (Path file : Tree.files(Tree.ROOT, DomainRulesTest::mayCite)) {
            String text = Tree.text(file);
            files += CITATION.matcher(text).find() ? 1 : 0;
            unresolved(text, sections).forEach(each -> wrong.add(Tree.shown(file) + ": " + each));
        }
        assertEquals(List.of(), wrong);
        assertTrue(files > 20, "only " + files + " files cite the rules: are they still looked for rightly?");
    }

    @Test
    void aWrongNumberAndNoNumberAreFound() {
        Set<String> sections = sections("# Rules\n## 1 Items\n### 1.2 Numbers\n## 3 Comments\n");
        assertEquals(Set.of("1", "1.2", "3"), sections);
        assertEquals(List.of(), unresolved("/** By domain rules 1.2, 3: numbers. */", sections));
        assertEquals(List.of("domain rules 1.9"), unresolved("(domain rules 1.2 and 1.9)", sections));
        assertEquals(List.of("domain rules 4"), unresolved("/**\n * as in the domain rules\n * 4, shares\n */", sections));
        assertEquals(List.of("Domain rules without a number"), unresolved("// Domain rules say so", sections));
    }

    private static boolean mayCite(String path) {
        return CITING.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) && !path.endsWith("/DomainRulesTest.java");
    }

    private static Set<String> sections(String rules) {
        Set<String> sections = new TreeSet<>();
        Matcher heading = SECTION.matcher(rules);
        while (heading.find()) {
            sections.add(heading.group(1));
        }
        return sections;
    }

    private static List<String> unresolved(String text, Set<String> sections) {
        List<String> wrong = new ArrayList<>();
        Matcher citation = CITATION.matcher(WRAP.matcher(text).replaceAll(" "));
        while (citation.find()) {
            if (citation.group(1) == null) {
                wrong.add(citation.group() + " without a number");
                continue;
            }
            for (String number : citation.group(1).split(", | and ")) {
                if (!sections.contains(number)) {
                    wrong.add("domain rules " + number);
                }
            }
        }
        return wrong;
    }
}
