package org.heyi.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.heyi.base.HeyiException;
import org.heyi.base.Ids;
import org.heyi.base.Progress;
import org.heyi.base.Texts;

/**
 * Puts an export into a file, whole or not at all: it is written beside the target under another name, brought to disk,
 * and then takes the target's name in one step. A file that was there stays as it was when anything fails.
 */
public final class ExportFile {

    private static final int BUFFER = 1 << 16;
    /** How many bytes of UTF-8 the name of a file may have; so it is on all systems that we run on. */
    private static final int LONGEST_NAME = 255;

    private static final int CHINESE_BYTES = 3;

    /** What to do when the target exists. */
    public enum Existing {
        /** Say so and write nothing. */
        REFUSE,
        /** Replace it: the person was asked, or said so. */
        REPLACE
    }

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        /**
         * @param out where to; not closed by the writer
         * @throws IOException if out fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private ExportFile() {
    }

    /**
     * @param exporter what kind of file
     * @param request what to write
     * @param target the file
     * @param existing what to do when there is one already
     * @param progress told how far it is
     * @throws HeyiException if the file cannot be written, has too long a name, or exists and must not be replaced
     */
    public static void write(Exporter exporter, ExportRequest request, Path target, Existing existing, Progress progress) {
        write(target, existing, out -> exporter.export(request, out, progress));
    }

    /**
     * @param words what the file is to be called, such as the title of a report
     * @param extension without a dot
     * @return a name that every file system takes: without what they forbid, and not longer than they allow
     */
    public static String nameFor(String words, String extension) {
        String clean = words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        int room = LONGEST_NAME - extension.getBytes(StandardCharsets.UTF_8).length - 1;
        StringBuilder name = new StringBuilder();
        int taken = 0;
        for (int c : clean.codePoints().toArray()) {
            taken += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (taken > room) {
                break;
            }
            name.appendCodePoint(c);
        }
        return name.toString().strip() + "." + extension;
    }

    /**
     * @param target the file
     * @param existing what to do when there is one already
     * @param content what to write
     * @throws HeyiException if the file cannot be written, has too long a name, or exists and must not be replaced
     */
    public static void write(Path target, Existing existing, Content content) {
        Path file = target.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new HeyiException(text("error.isFolder", file));
        }
        int length = file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST_NAME) {
            throw new HeyiException(text("error.longName", file, length, LONGEST_NAME, LONGEST_NAME / CHINESE_BYTES));
        }
        if (existing == Existing.REFUSE && Files.exists(file)) {
            throw new HeyiException(text("error.exists", file));
        }
        if (!Files.isDirectory(folder)) {
            throw new HeyiException(text("error.noFolder", file, folder));
        }
        Path part = folder.resolve("." + new Ids().next() + ".part");
        boolean done = false;
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(part, file, existing);
            done = true;
        } catch (AccessDeniedException e) {
            throw new HeyiException(text("error.denied", file, folder), e);
        } catch (FileSystemException e) {
            throw new HeyiException(text("error.write", file, e.getReason() == null ? e.getMessage() : e.getReason()), e);
        } catch (IOException e) {
            throw new HeyiException(text("error.write", file, e.getMessage()), e);
        } finally {
            if (!done) {
                remove(part);
            }
        }
    }

    private static void move(Path part, Path file, Existing existing) throws IOException {
        if (existing == Existing.REFUSE) {
            // Refuses a file that came into being meanwhile, too.
            Files.move(part, file);
            return;
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The error that brought us here is the one to report; a leftover .part file does no harm.
            System.getLogger(ExportFile.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + part, e);
        }
    }

    private static String text(String key, Object... args) {
        Object[] strings = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            strings[i] = String.valueOf(args[i]);
        }
        return Texts.of(ExportFile.class).get(key, strings);
    }
}
