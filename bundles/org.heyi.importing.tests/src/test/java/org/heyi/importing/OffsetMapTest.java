package org.heyi.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Combinators;

class OffsetMapTest {

    /** Runs of a map: raw length, clean length. */
    record Run(int raw, int clean) {
    }

    @Provide
    Arbitrary<List<Run>> runs() {
        Arbitrary<Run> copies = Arbitraries.integers().between(1, 6).map(n -> new Run(n, n));
        Arbitrary<Run> edits = Combinators.combine(Arbitraries.integers().between(0, 4),
                Arbitraries.integers().between(0, 4)).as(Run::new);
        return Arbitraries.oneOf(copies, edits).list().ofMaxSize(20);
    }

    private static OffsetMap map(List<Run> runs) {
        OffsetMap.Builder builder = new OffsetMap.Builder();
        runs.forEach(r -> builder.replace(r.raw(), r.clean()));
        return builder.build();
    }

    /** For every clean unit the raw unit it is a copy of, -1 without one: the truth, made without the map. */
    private static int[] rawOfClean(List<Run> runs) {
        List<Integer> out = new ArrayList<>();
        int raw = 0;
        for (Run run : runs) {
            for (int i = 0; i < run.clean(); i++) {
                out.add(run.raw() == run.clean() ? raw + i : -1);
            }
            raw += run.raw();
        }
        return out.stream().mapToInt(i -> i).toArray();
    }

    @Property
    void unitsWithACounterpartGoThereAndBack(@ForAll("runs") List<Run> runs) {
        OffsetMap map = map(runs);
        int[] truth = rawOfClean(runs);
        for (int clean = 0; clean < truth.length; clean++) {
            if (truth[clean] >= 0) {
                assertEquals(truth[clean], map.toRaw(clean));
                assertEquals(clean, map.toClean(truth[clean]));
                assertEquals(new Span(truth[clean], truth[clean] + 1), map.toRaw(new Span(clean, clean + 1)));
            }
        }
    }

    @Property
    void neverPointsOutsideAndNeverGoesBack(@ForAll("runs") List<Run> runs) {
        OffsetMap map = map(runs);
        int before = 0;
        for (int raw = 0; raw <= map.rawLength(); raw++) {
            int clean = map.toClean(raw);
            assertTrue(clean >= before && clean <= map.cleanLength());
            before = clean;
            for (int end = raw; end <= map.rawLength(); end++) {
                assertTrue(map.toClean(new Span(raw, end)).end() <= map.cleanLength());
            }
        }
    }

    @Property
    void isReadAsItIsWritten(@ForAll("runs") List<Run> runs) {
        assertEquals(map(runs), OffsetMap.parse(map(runs).toString()));
    }

    @Property
    void twoMapsOneAfterTheOtherAreOne(@ForAll("runs") List<Run> first, @ForAll("runs") List<Run> second) {
        OffsetMap a = map(first);
        OffsetMap b = fitted(second, a.cleanLength());
        OffsetMap both = a.then(b);
        assertEquals(a.rawLength(), both.rawLength());
        assertEquals(b.cleanLength(), both.cleanLength());
        int[] rawOfMiddle = rawOfClean(first);
        for (int middle = 0; middle < rawOfMiddle.length; middle++) {
            int clean = b.toClean(middle);
            // Units that both maps copy stay together.
            boolean copied = rawOfMiddle[middle] >= 0 && clean < b.cleanLength() && b.toRaw(clean) == middle
                    && b.toClean(new Span(middle, middle + 1)).length() == 1
                    && b.toRaw(new Span(clean, clean + 1)).length() == 1;
            if (copied && both.toClean(new Span(rawOfMiddle[middle], rawOfMiddle[middle] + 1)).length() == 1) {
                assertEquals(clean, both.toClean(rawOfMiddle[middle]));
                assertEquals(rawOfMiddle[middle], both.toRaw(clean));
            }
        }
    }

    /** The runs cut or lengthened to take a raw text of {@code length}. */
    private static OffsetMap fitted(List<Run> runs, int length) {
        OffsetMap.Builder builder = new OffsetMap.Builder();
        int left = length;
        for (Run run : runs) {
            if (run.raw() <= left) {
                builder.replace(run.raw(), run.clean());
                left -= run.raw();
            }
        }
        return builder.copy(left).build();
    }

    @Test
    void aRangeThatWasDroppedIsEmptyWhereItWas() {
        OffsetMap map = OffsetMap.parse("3,-4,5");
        assertEquals(new Span(3, 3), map.toClean(new Span(4, 6)));
        assertEquals(new Span(2, 4), map.toClean(new Span(2, 8)));
        assertEquals(new Span(2, 8), map.toRaw(new Span(2, 4)));
        assertEquals(new Span(0, 3), map.toRaw(new Span(0, 3)));
        assertEquals(new Span(7, 12), map.toRaw(new Span(3, 8)));
    }

    @Test
    void refusesOffsetsOutsideAndWrongText() {
        OffsetMap map = OffsetMap.identity(3);
        assertThrows(IndexOutOfBoundsException.class, () -> map.toRaw(4));
        assertThrows(IndexOutOfBoundsException.class, () -> map.toClean(-1));
        assertThrows(IllegalArgumentException.class, () -> OffsetMap.parse("3,x"));
        assertThrows(IllegalArgumentException.class, () -> map.then(OffsetMap.identity(2)));
    }
}
