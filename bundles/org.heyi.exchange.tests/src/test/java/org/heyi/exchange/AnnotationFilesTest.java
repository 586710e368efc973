package org.heyi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.guard.ContributionException;
import org.heyi.base.guard.Contributions;
import org.heyi.base.guard.Guards;
import org.heyi.base.guard.SwitchedOff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationFilesTest {

    private static final String PLUGIN = "org.example.comments";
    private static final String ANNOTATION = """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:x:1", "type": "Annotation", "target": "urn:x:report",
             "body": {"type": "TextualBody", "value": "%s"}}""";

    @TempDir
    Path folder;
    private Contributions<AnnotationImporter> importers;
    private AnnotationFiles files;

    private record Importer(String extension, Function<byte[], String> reading) implements AnnotationImporter {
        @Override
        public String id() {
            return PLUGIN + "." + extension;
        }

        @Override
        public String name() {
            return "Example";
        }

        @Override
        public Set<String> extensions() {
            return Set.of(extension);
        }

        @Override
        public String read(String fileName, byte[] bytes, Progress progress) {
            return reading.apply(bytes);
        }
    }

    @BeforeEach
    void nothing() {
        Guards guards = new Guards(new SwitchedOff(folder), Duration.ofSeconds(10), Duration.ofSeconds(10));
        importers = Contributions.byHand(guards, AnnotationImporter.class, AnnotationImporter::id,
                List.of(AnnotationImporter::name, AnnotationImporter::extensions));
        files = new AnnotationFiles(importers);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void aFileOfAPluginIsReadAsWebAnnotations() throws IOException {
        importers.add(PLUGIN, new Importer("notes", bytes -> ANNOTATION.formatted(new String(bytes))));
        assertTrue(files.isKnown(Path.of("A.NOTES")));
        assertEquals(List.of("notes"), files.extensions());
        WebAnnotations.Contents contents = files.read(file("a.notes", "please check"), Progress.NONE);
        assertEquals(1, contents.annotations().size(), contents.toString());
        assertTrue(contents.annotations().getFirst().json().contains("please check"), contents.toString());
    }

    @Test
    void whatAPluginMakesIsLookedAtAsAnyOtherFile() throws IOException {
        importers.add(PLUGIN, new Importer("notes", bytes -> "no JSON"));
        HeyiException wrong = assertThrows(HeyiException.class, () -> files.read(file("a.notes", "x"), Progress.NONE));
        assertTrue(wrong.getMessage().contains("a.notes"), wrong.getMessage());
    }

    @Test
    void oneThatFailsIsNamedAndTheProgramsOwnGoOn() throws IOException {
        importers.add(PLUGIN, new Importer("notes", bytes -> {
            throw new IllegalStateException("broken");
        }));
        importers.add(PLUGIN, new Importer("jsonld", bytes -> "taken over"));
        assertTrue(assertThrows(ContributionException.class, () -> files.read(file("a.notes", "x"), Progress.NONE)).getMessage().contains(PLUGIN));
        assertFalse(files.isKnown(Path.of("a.notes")) || files.isKnown(Path.of("a.jsonld")));
        assertEquals(1, files.read(file("a.jsonld", ANNOTATION.formatted("own")), Progress.NONE).annotations().size());
    }
}
