package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.heyi.base.Progress;
import org.heyi.collation.similar.Meaning;
import org.heyi.collation.similar.Meanings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedMeaningTest {

    @TempDir
    private Path folder;
    private final List<String> asked = new ArrayList<>();

    private Meaning model(String id) {
        return new Meaning() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public double unrelated() {
                return 0.6;
            }

            @Override
            public List<float[]> vectors(List<String> texts) {
                asked.addAll(texts);
                return texts.stream().map(each -> new float[] {(float) Math.cos(each.length()) / 5, (float) Math.sin(each.length()) / 5, 0.1f}).toList();
            }
        };
    }

    private RememberedMeaning remembered(String id, int most) {
        return new RememberedMeaning(model(id), folder, Progress.NONE, most);
    }

    private Path file() {
        return folder.resolve(RememberedMeaning.FILE);
    }

    @Test
    void eachTextIsAskedOnce() {
        List<float[]> first = remembered("a", 100).vectors(List.of("一", "二二", "一"));
        assertEquals(List.of("一", "二二"), asked);
        List<float[]> second = remembered("a", 100).vectors(List.of("一", "二二", "三三三"));
        assertEquals(List.of("一", "二二", "三三三"), asked);
        assertArrayEquals(first.getFirst(), second.getFirst(), "the first answer is the second");
        assertArrayEquals(first.get(0), first.get(2));
        double square = 0;
        for (float each : first.getFirst()) {
            square += each * each;
        }
        assertEquals(1, square, 1e-5);
        assertEquals(Math.cos(1) / Math.sqrt(1.25), first.getFirst()[0], 0.01, "in its direction");
    }

    @Test
    void anotherModelIsAskedAnew() {
        remembered("a", 100).vectors(List.of("一"));
        remembered("b", 100).vectors(List.of("一"));
        assertEquals(List.of("一", "一"), asked);
    }

    @Test
    void theFileCanBeDeletedCutOffOrReplaced() throws Exception {
        List<String> texts = IntStream.range(1, 30).mapToObj("字"::repeat).toList();
        List<float[]> whole = remembered("a", 100).vectors(texts);
        byte[] content = Files.readAllBytes(file());
        for (byte[] bad : List.of(Arrays.copyOf(content, content.length / 2), new byte[0], "no cache at all".getBytes())) {
            Files.write(file(), bad);
            List<float[]> again = remembered("a", 100).vectors(texts);
            assertArrayEquals(whole.toArray(), again.toArray());
        }
        Files.delete(file());
        assertArrayEquals(whole.toArray(), remembered("a", 100).vectors(texts).toArray());
        try (Stream<Path> there = Files.list(folder)) {
            assertEquals(List.of(file()), there.toList(), "nothing half written is left");
        }
    }

    @Test
    void theOldestGoWhenThereAreTooMany() throws Exception {
        for (int i = 1; i <= 10; i++) {
            remembered("a", 4).vectors(List.of("字".repeat(i), "常用"));
        }
        asked.clear();
        remembered("a", 4).vectors(List.of("常用", "字".repeat(10), "字".repeat(1)));
        assertEquals(List.of("字"), asked);
        assertTrue(Files.size(file()) < 400, "was " + Files.size(file()));
    }

    @Test
    void whoGivesUpLosesNothing() {
        List<String> texts = IntStream.range(1, 200).mapToObj("字"::repeat).toList();
        int[] looks = new int[1];
        Progress tired = new Progress() {
            @Override
            public void begin(String task, long total) {
            }

            @Override
            public void worked(long done) {
            }

            @Override
            public boolean isCancelled() {
                return ++looks[0] > 2;
            }
        };
        assertThrows(CancellationException.class, () -> new RememberedMeaning(model("a"), folder, tired, 1000).vectors(texts));
        int before = asked.size();
        assertTrue(before > 0 && before < texts.size());
        remembered("a", 1000).vectors(texts);
        assertEquals(texts.size(), asked.size());
    }

    @Test
    void withoutAPlugInThereIsNone() {
        assertNull(RememberedMeaning.of(new Meanings(), folder, Progress.NONE));
        assertNull(RememberedMeaning.of(null, folder, Progress.NONE));
        Meaning model = model("a");
        assertEquals("a", RememberedMeaning.of(Meanings.of(model), folder, Progress.NONE).id());
        assertEquals(model, Meanings.of(model).get());
        assertFalse(Files.exists(file()));
    }
}
