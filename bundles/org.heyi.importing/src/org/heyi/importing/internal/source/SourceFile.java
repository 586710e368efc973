package org.heyi.importing.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.heyi.base.Digests;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * The bytes of a file and what to call it.
 *
 * @param name as the person gave it, for messages
 * @param bytes its content
 */
public record SourceFile(String name, byte[] bytes) {

    /** Largest file that is read, in bytes. */
    public static final int LIMIT = 20 * 1024 * 1024;

    /**
     * Reads a file. One that is too large is refused before it is read.
     *
     * @throws HeyiException when it is missing, no file, empty, too large or not readable
     */
    public static SourceFile read(Path file, Texts texts) {
        if (!Files.exists(file)) {
            throw new HeyiException(texts.get("error.missing", file));
        }
        if (Files.isDirectory(file)) {
            throw new HeyiException(texts.get("error.folder", file));
        }
        try {
            if (Files.size(file) > LIMIT) {
                throw tooLarge(file.toString(), Files.size(file), texts);
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LIMIT + 1);
                return of(file.toString(), bytes, texts);
            }
        } catch (AccessDeniedException e) {
            throw new HeyiException(texts.get("error.denied", file), e);
        } catch (IOException e) {
            throw new HeyiException(texts.get("error.unreadable", file, e.getMessage()), e);
        }
    }

    /**
     * Takes bytes that somebody else read.
     *
     * @throws HeyiException when there are none or too many
     */
    public static SourceFile of(String name, byte[] bytes, Texts texts) {
        if (bytes.length == 0) {
            throw new HeyiException(texts.get("error.empty", name));
        }
        if (bytes.length > LIMIT) {
            throw tooLarge(name, bytes.length, texts);
        }
        return new SourceFile(name, bytes);
    }

    private static HeyiException tooLarge(String name, long size, Texts texts) {
        return new HeyiException(texts.get("error.large", name, Math.ceilDiv(size, 1024 * 1024), LIMIT / 1024 / 1024));
    }

    /** SHA-256 of the content, lower-case hex. */
    public String sha256() {
        return Digests.sha256(bytes);
    }

    /** The name without folders. */
    public String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The extension in lower case without the dot, empty without one. */
    public String extension() {
        String fileName = fileName();
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
