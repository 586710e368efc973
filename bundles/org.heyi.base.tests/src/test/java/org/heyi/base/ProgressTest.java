package org.heyi.base;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void cancelledWorkStops() {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long total) {
                throw new AssertionError("not begun");
            }

            @Override
            public void worked(long done) {
                throw new AssertionError("no work");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, cancelled::checkCancelled);
    }

    @Test
    void noneNeverCancels() {
        assertDoesNotThrow(Progress.NONE::checkCancelled);
    }
}
