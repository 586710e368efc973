package org.heyi.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.store.internal.Database;

/** Backup files: a zip with the database in it and nothing else. */
final class Backup {

    private static final Texts TEXTS = Texts.of(Backup.class);
    private static final String ENTRY = Database.NAME + ".mv.db";
    /** A database file grows to some tens of megabytes; far beyond that, a zip is a bomb. */
    private static final long LIMIT = 4L << 30;

    private Backup() {
    }

    static void write(Path file, Consumer<Path> writer) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new HeyiException(TEXTS.get("backup.exists", target));
        }
        if (target.getParent() == null || !Files.isWritable(target.getParent())) {
            throw new HeyiException(TEXTS.get("backup.unwritable", target));
        }
        writer.accept(target);
    }

    static void unpack(Path file, Path folder) {
        if (!Files.isRegularFile(file)) {
            throw new HeyiException(TEXTS.get("restore.missing", file));
        }
        Path target = folder.resolve(ENTRY);
        boolean made = !Files.exists(folder);
        try {
            Files.createDirectories(folder);
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new HeyiException(TEXTS.get("restore.notEmpty", folder));
                }
            }
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("unwritable", folder), e);
        }
        boolean done = false;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = onlyEntry(zip, file);
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(new Limited(in, file), target);
            }
            done = true;
        } catch (ZipException e) {
            throw new HeyiException(TEXTS.get("restore.noBackup", file), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("restore.failed", file, e.getMessage()), e);
        } finally {
            if (!done) {
                remove(target);
                if (made) {
                    remove(folder);
                }
            }
        }
    }

    /** Names inside of a zip are never used as paths: the one that is expected is looked for. */
    private static ZipEntry onlyEntry(ZipFile zip, Path file) {
        ZipEntry found = null;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            if (!entry.getName().equals(ENTRY) || found != null) {
                throw new HeyiException(TEXTS.get("restore.noBackup", file));
            }
            found = entry;
        }
        if (found == null) {
            throw new HeyiException(TEXTS.get("restore.noBackup", file));
        }
        return found;
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            System.getLogger(Backup.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + path, e);
        }
    }

    /** Stops a zip bomb. */
    private static final class Limited extends java.io.FilterInputStream {

        private final Path file;
        private long read;

        Limited(InputStream in, Path file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            read += Math.max(count, 0);
            if (read > LIMIT) {
                throw new HeyiException(TEXTS.get("restore.noBackup", file));
            }
            return count;
        }
    }
}
