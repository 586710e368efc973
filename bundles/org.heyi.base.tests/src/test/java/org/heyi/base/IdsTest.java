package org.heyi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void isAUuidOfVersion7WithTheTimeInFront() {
        UUID id = UUID.fromString(new Ids(() -> 0x0123_4567_89ABL).next());
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(0x0123_4567_89ABL, id.getMostSignificantBits() >>> 16);
    }

    @Test
    void sortsInTheOrderOfMakingWhenTheClockStandsStillOrGoesBack() {
        long[] now = {1_000_000};
        Ids ids = new Ids(() -> now[0]);
        String last = "";
        for (int i = 0; i < 100_000; i++) {
            if (i == 50_000) {
                now[0] -= 5_000;
            }
            String next = ids.next();
            assertTrue(next.compareTo(last) > 0, last + " then " + next);
            last = next;
        }
    }

    @Test
    void threadsNeverGetTheSameId() throws Exception {
        Ids ids = new Ids();
        Set<String> all = new HashSet<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<List<String>>> parts = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                parts.add(pool.submit(() -> {
                    List<String> mine = new ArrayList<>();
                    for (int i = 0; i < 20_000; i++) {
                        mine.add(ids.next());
                    }
                    return mine;
                }));
            }
            for (Future<List<String>> part : parts) {
                all.addAll(part.get());
            }
        }
        assertEquals(80_000, all.size());
    }
}
