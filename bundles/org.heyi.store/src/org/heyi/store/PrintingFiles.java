package org.heyi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * The printings of a report that lie beside the database of a workspace, each in a file of its own. They belong to the workspace: they
 * are in its backups, and go when it is deleted. They are no part of its history.
 */
public final class PrintingFiles {

    /** Folder in the workspace's. */
    static final String FOLDER = "printings";
    /** Largest file, in bytes: a report of 3,000 pages has a tenth of it. */
    static final int LARGEST = 64 << 20;

    private static final Texts TEXTS = Texts.of(PrintingFiles.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}\\.txt");

    private PrintingFiles() {
    }

    /** Whether a name is one that such a file has: never one that leads elsewhere. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static Path file(Path workspace, String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException(name);
        }
        return workspace.resolve(FOLDER).resolve(name);
    }

    /**
     * @param workspace folder of a workspace
     * @return the names of its files, sorted; others that somebody put there are left out
     * @throws HeyiException when the folder cannot be read
     */
    public static List<String> names(Path workspace) {
        Path folder = workspace.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.map(each -> each.getFileName().toString()).filter(PrintingFiles::isName).sorted().toList();
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("printing.unreadable", folder), e);
        }
    }

    /**
     * @param workspace folder of a workspace
     * @param name of a file, letters, digits, _ and -, then .txt
     * @return what is in it; null when there is none
     * @throws HeyiException when it cannot be read, or is too large
     */
    public static byte[] read(Path workspace, String name) {
        Path file = file(workspace, name);
        try {
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                throw new HeyiException(TEXTS.get("printing.unreadable", file));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("printing.unreadable", file), e);
        }
    }

    /**
     * Writes a file, whole or not at all, in place of one that is there.
     *
     * @param workspace folder of a workspace
     * @param name see {@link #read}
     * @param content what is to be in it
     * @throws HeyiException when it cannot be written
     */
    public static void write(Path workspace, String name, byte[] content) {
        Path file = file(workspace, name);
        try {
            Files.createDirectories(file.getParent());
            Path next = Files.createTempFile(file.getParent(), name, ".part");
            try {
                Files.write(next, content);
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("unwritable", workspace), e);
        }
    }

    /**
     * @param workspace folder of a workspace
     * @param name see {@link #read}; nothing is done when there is none
     * @throws HeyiException when it cannot be deleted
     */
    public static void delete(Path workspace, String name) {
        try {
            Files.deleteIfExists(file(workspace, name));
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("unwritable", workspace), e);
        }
    }

    /** Takes all of them away. */
    static void deleteAll(Path workspace) throws IOException {
        names(workspace).forEach(each -> delete(workspace, each));
        Path folder = workspace.resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> rest = Files.list(folder)) {
                if (rest.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }
}
