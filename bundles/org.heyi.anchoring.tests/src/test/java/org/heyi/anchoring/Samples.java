package org.heyi.anchoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample report, as a document of its non-blank lines. */
final class Samples {

    private Samples() {
    }

    static TextDocument heping() {
        Path file = Path.of("samples", "heping-2021.txt");
        for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            if (Files.exists(dir.resolve(file))) {
                try {
                    return TextDocument.ofText(Files.readString(dir.resolve(file)).replaceAll("\\s*\n\\s*", "\n"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new IllegalStateException(file + " not found above " + Path.of("").toAbsolutePath());
    }
}
