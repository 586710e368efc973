package org.heyi.downloads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Dates the SDK that is about to be packed, and gives it its papers: {@code Sdk FOLDER ROOT SECONDS}.
 *
 * <p>FOLDER is the SDK, ROOT the sources, SECONDS since 1970 the time of the commit.
 */
public final class Sdk {

    private Sdk() {
    }

    /**
     * @param args see above
     * @throws IOException when something cannot be read or written
     * @throws IllegalStateException when a component has no licence
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path root = Path.of(args[1]);
        Path repository = folder.resolve("p2");
        String units = Site.date(repository, Instant.ofEpochSecond(Long.parseLong(args[2])));
        Licences.read(root.resolve("releng/downloads/licences"), root.resolve("LICENSE"))
                .write(Component.in(repository, Records.origins(units)), folder);
        Files.copy(root.resolve("LICENSE"), folder.resolve("LICENSE"));
    }
}
