package org.heyi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window where there is no screen for it. */
class DisplayTest {

    @TempDir
    private Path work;

    @Test
    void withoutADisplayOneSentenceSaysSo() {
        Product product = Product.copyTo(work);
        for (Map<String, String> screen : List.of(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "", "XDG_RUNTIME_DIR", work.toString()),
                Map.of("DISPLAY", ":4711", "WAYLAND_DISPLAY", ""))) {
            Product.Run run = product.run(screen);
            assertEquals(2, run.code(), run.err());
            assertTrue(run.err().contains("需要显示器") && run.err().contains("命令行"), run.err());
        }
    }
}
