package org.heyi.base;

import java.nio.file.Path;
import java.util.Locale;

/** What a file is called. The root of a file system has no name, and people type it. */
public final class FileNames {

    private FileNames() {
    }

    /**
     * @param file a path as somebody gave it
     * @return its last part; empty for the root of a file system
     */
    public static String of(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /**
     * @param name of a file, with or without folders before it
     * @return what stands behind its last dot, lower case; the whole name, lower case, where it has none
     */
    public static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
