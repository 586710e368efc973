package org.heyi.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** LibreOffice as the second reader of what we write, with a profile of its own. */
public final class LibreOffice {

    private static final int PATIENCE_SECONDS = 120;

    private LibreOffice() {
    }

    /**
     * Converts all files in one run; skips the test where there is no LibreOffice, except on a build server.
     *
     * @param format as soffice takes it
     * @param folder where to; files of these names must not be there already
     * @param files what
     * @throws IOException when soffice cannot be started
     * @throws InterruptedException when the test is stopped
     */
    public static void convert(String format, Path folder, Path... files) throws IOException, InterruptedException {
        Optional<Path> program = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(dir -> Path.of(dir, "soffice")).filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            String message = "soffice is not on the PATH: install LibreOffice (apt-get install libreoffice-writer libreoffice-calc)";
            if ("true".equals(System.getenv("CI"))) {
                fail(message);
            }
            Assumptions.abort(message);
        }
        List<String> command = new ArrayList<>(List.of(program.get().toString(), "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", format, "--outdir", folder.toString()));
        Arrays.stream(files).map(Path::toString).forEach(command::add);
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail("soffice did not end within " + PATIENCE_SECONDS + " s: " + Files.readString(log));
        }
        assertEquals(0, process.exitValue(), Files.readString(log));
        for (Path file : files) {
            String name = file.getFileName().toString();
            Path made = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format.replaceAll(":.*", ""));
            assertTrue(Files.size(made) > 0, () -> "nothing made of " + file);
        }
    }
}
