package org.heyi.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Enumeration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.heyi.base.HeyiException;
import org.heyi.base.Ids;
import org.heyi.base.Texts;
import org.heyi.store.internal.Database;

/** Backup files: a zip with the database in it and nothing else. */
final class Backup {

    private static final Texts TEXTS = Texts.of(Backup.class);
    /** A database file grows to some tens of megabytes; far beyond that, a zip is a bomb. */
    private static final long LIMIT = 4L << 30;

    private Backup() {
    }

    /** Writes the zip. */
    @FunctionalInterface
    interface Writer {
        /**
         * @param file a new file
         * @throws IOException when it cannot be written
         */
        void writeTo(Path file) throws IOException;
    }

    /** Under another name first: half a backup must never pass for one. */
    static void write(Path file, Writer writer) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new HeyiException(TEXTS.get("backup.exists", target));
        }
        if (target.getParent() == null || !Files.isWritable(target.getParent())) {
            throw new HeyiException(TEXTS.get("backup.unwritable", target));
        }
        Path part = target.resolveSibling("." + new Ids().next() + ".part");
        boolean done = false;
        try {
            writer.writeTo(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target);
            done = true;
        } catch (FileAlreadyExistsException e) {
            throw new HeyiException(TEXTS.get("backup.exists", target), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("backup.unwritable", target), e);
        } finally {
            if (!done) {
                remove(part);
            }
        }
    }

    /**
     * Unpacks a backup.
     *
     * @param file the zip
     * @param folder a folder that does not exist or is empty
     * @param check reads what was unpacked; when it throws, all of it is taken away again
     * @return what the check said
     */
    static <T> T unpack(Path file, Path folder, Supplier<T> check) {
        if (!Files.isRegularFile(file)) {
            throw new HeyiException(TEXTS.get("restore.missing", file));
        }
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
        try {
            unpack(file, folder.resolve(Database.FILE));
            T result = checked(file, check);
            done = true;
            return result;
        } finally {
            if (!done) {
                empty(folder);
                if (made) {
                    remove(folder);
                }
            }
        }
    }

    private static <T> T checked(Path file, Supplier<T> check) {
        try {
            return check.get();
        } catch (HeyiException e) {
            // What it names is taken away again; whoever reads it has the backup.
            throw new HeyiException(TEXTS.get("restore.damaged", file), e);
        }
    }

    private static void unpack(Path file, Path target) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = onlyEntry(zip, file);
            try (Checked in = new Checked(zip.getInputStream(entry), file)) {
                Files.copy(in, target);
                if (in.read != entry.getSize() || in.checksum.getValue() != entry.getCrc()) {
                    throw new HeyiException(TEXTS.get("restore.checksum", file));
                }
            }
        } catch (ZipException e) {
            throw new HeyiException(TEXTS.get("restore.noBackup", file), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("unwritable", target.getParent()), e);
        }
    }

    /** Names inside of a zip are never used as paths: the one that is expected is looked for. */
    private static ZipEntry onlyEntry(ZipFile zip, Path file) {
        ZipEntry found = null;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            if (!entry.getName().equals(Database.FILE) || found != null) {
                throw new HeyiException(TEXTS.get("restore.noBackup", file));
            }
            found = entry;
        }
        if (found == null) {
            throw new HeyiException(TEXTS.get("restore.noBackup", file));
        }
        return found;
    }

    /** Takes away what a restore that failed has put into a folder that was empty. */
    private static void empty(Path folder) {
        try (Stream<Path> there = Files.list(folder)) {
            there.forEach(Backup::remove);
        } catch (IOException e) {
            System.getLogger(Backup.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + folder, e);
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            System.getLogger(Backup.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + path, e);
        }
    }

    /** Stops a zip bomb, adds up the checksum, which a zip file is not asked for otherwise, and says so when it cannot be read. */
    private static final class Checked extends FilterInputStream {

        private final Path file;
        private final CRC32 checksum = new CRC32();
        private long read;

        Checked(InputStream in, Path file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count;
            try {
                count = super.read(buffer, offset, length);
            } catch (IOException e) {
                throw new HeyiException(TEXTS.get("restore.failed", file, e.getMessage()), e);
            }
            if (count > 0) {
                checksum.update(buffer, offset, count);
                read += count;
            }
            if (read > LIMIT) {
                throw new HeyiException(TEXTS.get("restore.noBackup", file));
            }
            return count;
        }
    }
}
