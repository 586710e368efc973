package org.heyi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void theRootHasNoName() {
        assertEquals("", FileNames.of(Path.of("/")));
        assertEquals("heyi.csv", FileNames.of(Path.of("/tmp/heyi.csv")));
        assertEquals("", FileNames.of(Path.of("")));
    }

    @Test
    void theEndingIsBehindTheLastDotInSmallLetters() {
        assertEquals("gz", FileNames.ending("report.tar.GZ"));
        assertEquals("makefile", FileNames.ending("Makefile"));
        assertEquals("", FileNames.ending("report."));
    }
}
