package org.heyi.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Modules that have to be named in more than one place. */
class ModulesTest {

    /** The report of coverage is made when all that it names has run; a module that is not named would run after it, or not at all. */
    @Test
    void coverageWaitsForAllHeadlessTests() throws IOException {
        String coverage = Tree.text(Tree.ROOT.resolve("releng/coverage/pom.xml"));
        List<String> missing;
        try (Stream<Path> folders = Files.list(Tree.ROOT.resolve("bundles"))) {
            List<Path> tests = folders.filter(each -> Tree.name(each).endsWith(".tests") && Files.isDirectory(each.resolve("src/test/java"))).toList();
            assertFalse(tests.isEmpty());
            missing = tests.stream().map(Tree::name).filter(each -> !coverage.contains("<artifactId>" + each + "</artifactId>")).sorted().toList();
        }
        assertEquals(List.of(), missing);
    }
}
