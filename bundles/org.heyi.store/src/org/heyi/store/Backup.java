package org.heyi.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.heyi.base.HeyiException;
import org.heyi.base.Ids;
import org.heyi.base.Texts;
import org.heyi.store.internal.Database;

/** Backup files: a zip with the database in it, the printings of the report that lie beside it, and nothing else. */
final class Backup {

    private static final Texts TEXTS = Texts.of(Backup.class);
    /** A database file grows to some tens of megabytes; far beyond that, a zip is a bomb. */
    private static final long LIMIT = 4L << 30;
    /** What the names of printings begin with, of which there are at most so many. */
    private static final String PRINTINGS = PrintingFiles.FOLDER + "/";
    private static final int MOST_PRINTINGS = 1000;

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
    static void write(Path file, Path folder, Writer writer) {
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
            addPrintings(part, folder);
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

    /** The database writes a zip of its own. */
    private static void addPrintings(Path part, Path folder) throws IOException {
        List<String> names = PrintingFiles.names(folder);
        if (names.isEmpty()) {
            return;
        }
        Path whole = part.resolveSibling(part.getFileName() + ".zip");
        try (ZipFile zip = new ZipFile(part.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(whole))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
            for (String name : names) {
                out.putNextEntry(new ZipEntry(PRINTINGS + name));
                out.write(PrintingFiles.read(folder, name));
            }
            out.close();
            Files.move(whole, part, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
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
            unpackAll(file, folder);
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

    private static void unpackAll(Path file, Path folder) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry database = database(zip, file);
            unpack(zip, database, file, folder.resolve(Database.FILE), LIMIT);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.getName().equals(Database.FILE)) {
                    Path target = folder.resolve(PrintingFiles.FOLDER).resolve(entry.getName().substring(PRINTINGS.length()));
                    Files.createDirectories(target.getParent());
                    unpack(zip, entry, file, target, PrintingFiles.LARGEST);
                }
            }
        } catch (ZipException e) {
            throw new HeyiException(TEXTS.get("restore.noBackup", file), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("unwritable", folder), e);
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path file, Path target, long limit) throws IOException {
        try (Checked in = new Checked(zip.getInputStream(entry), file, limit)) {
            Files.copy(in, target);
            if (in.read != entry.getSize() || in.checksum.getValue() != entry.getCrc()) {
                throw new HeyiException(TEXTS.get("restore.checksum", file));
            }
        }
    }

    /** Names inside of a zip are used as paths only where they can lead nowhere else: what is not expected is refused. */
    private static ZipEntry database(ZipFile zip, Path file) {
        List<ZipEntry> entries = List.copyOf(Collections.list(zip.entries()));
        List<ZipEntry> databases = entries.stream().filter(each -> each.getName().equals(Database.FILE)).toList();
        List<String> others = entries.stream().map(ZipEntry::getName).filter(each -> !each.equals(Database.FILE)).distinct().toList();
        boolean known = others.stream().allMatch(each -> each.startsWith(PRINTINGS) && PrintingFiles.isName(each.substring(PRINTINGS.length())));
        if (databases.size() != 1 || !known || others.size() != entries.size() - 1 || others.size() > MOST_PRINTINGS) {
            throw new HeyiException(TEXTS.get("restore.noBackup", file));
        }
        return databases.getFirst();
    }

    /** Takes away what a restore that failed has put into a folder that was empty. */
    private static void empty(Path folder) {
        try (Stream<Path> there = Files.list(folder)) {
            PrintingFiles.deleteAll(folder);
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
        private final long limit;
        private long read;

        Checked(InputStream in, Path file, long limit) {
            super(in);
            this.file = file;
            this.limit = limit;
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
            if (read > limit) {
                throw new HeyiException(TEXTS.get("restore.noBackup", file));
            }
            return count;
        }
    }
}
