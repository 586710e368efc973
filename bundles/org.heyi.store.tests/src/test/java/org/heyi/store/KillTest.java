package org.heyi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives kill -9 at any moment, and nothing is half there. */
class KillTest {

    private static final int ROUNDS = 4;

    @Test
    void acknowledgedChangesSurvive(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        Random random = new Random(20211212);
        for (int round = 0; round < ROUNDS; round++) {
            Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                    System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", Writer.class.getName(),
                    folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (BufferedReader lines = writer.inputReader()) {
                int last = acknowledged.size() + 20 + random.nextInt(200);
                String line;
                while (acknowledged.size() < last && (line = lines.readLine()) != null) {
                    acknowledged.add(line);
                }
                writer.toHandle().destroyForcibly(); // SIGKILL: no shutdown hook runs; the pipe can still be read
                while ((line = lines.readLine()) != null) {
                    acknowledged.add(line);
                }
            }
            assertTrue(writer.waitFor(30, TimeUnit.SECONDS));
            assertEquals(137, writer.exitValue());
            try (Workspace workspace = Workspace.open(folder)) {
                List<String> there = workspace.archive().getCurrent().getAnnotations().stream()
                        .map(Annotation::getId).toList();
                assertTrue(there.containsAll(acknowledged), () -> "lost of " + acknowledged.size());
                Verification verification = workspace.verify();
                assertTrue(verification.ok(), () -> verification.problems().toString());
            }
        }
    }

    /** Comments without end, and names each comment once it is written. */
    static final class Writer {

        private Writer() {
        }

        public static void main(String[] args) {
            try (Workspace workspace = Workspace.open(Path.of(args[0]))) {
                if (workspace.archive().getCurrent() == null) {
                    Session session = ReviewFactory.eINSTANCE.createSession();
                    workspace.change("test", "session.add", () -> {
                        workspace.archive().getSessions().add(session);
                        workspace.archive().setCurrent(session);
                    });
                }
                while (true) {
                    Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
                    annotation.setBody("办复率的口径？".repeat(20));
                    workspace.change("test", "annotation.add",
                            () -> workspace.archive().getCurrent().getAnnotations().add(annotation));
                    System.out.println(annotation.getId());
                    System.out.flush();
                }
            }
        }
    }
}
