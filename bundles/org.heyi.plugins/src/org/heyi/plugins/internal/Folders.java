package org.heyi.plugins.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/** Folders that are thrown away, and files by which processes take turns. */
final class Folders {

    private static final Texts TEXTS = Texts.of(Folders.class);
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long PAUSE_MILLIS = 100;

    private Folders() {
    }

    /** Deletes a folder with what is in it, if it is there; what does not go stays, which does no harm. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.getLogger(Folders.class.getName()).log(System.Logger.Level.DEBUG, folder.toString(), e);
        }
    }

    /**
     * Waits until no other process has a file.
     *
     * @param file made where there is none
     * @return what gives the file back when it is closed
     * @throws HeyiException if another process has it for a minute
     */
    static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            for (long waited = 0; channel.tryLock() == null; waited += PAUSE_MILLIS) {
                if (waited > PATIENCE_MILLIS) {
                    channel.close();
                    throw new HeyiException(TEXTS.get("busy"));
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return channel;
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException();
            cancelled.initCause(e);
            throw cancelled;
        }
    }
}
