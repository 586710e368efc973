package org.heyi.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateModelTest {

    private static final Path BUNDLE = Path.of("../../bundles/org.heyi.model").toAbsolutePath().normalize();

    @Test
    void committedCodeIsWhatTheModelGenerates(@TempDir Path fresh) throws IOException {
        GenerateModel.generate(BUNDLE, fresh);
        SortedMap<String, String> expected = files(fresh);
        SortedMap<String, String> committed = files(BUNDLE.resolve("src-gen"));
        assertEquals(expected.keySet(), committed.keySet(),
                "src-gen is stale: run ./mvnw -f releng/codegen compile exec:java");
        expected.forEach((name, text) -> assertEquals(text, committed.get(name),
                name + " is stale: run ./mvnw -f releng/codegen compile exec:java"));
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
