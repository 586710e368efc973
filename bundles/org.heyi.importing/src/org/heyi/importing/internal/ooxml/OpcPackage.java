package org.heyi.importing.internal.ooxml;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.internal.source.Magic;
import org.heyi.importing.internal.source.SourceFile;

/** The parts of an Office Open XML file (.docx, .xlsx), read within limits whatever the file claims. */
public final class OpcPackage implements AutoCloseable {

    /** Most bytes read from one part. */
    private static final long PART_LIMIT = 256L * 1024 * 1024;
    private static final int MOST_PARTS = 20_000;
    /** A part that shrank more than this, and is large, was made to fill memory. */
    private static final long BOMB_RATIO = 1000;
    private static final long BOMB_SIZE = 16L * 1024 * 1024;

    private final String name;
    private final Texts texts;
    private final Path copy;
    private final ZipFile zip;
    private final XMLInputFactory factory = XmlCursor.factory();

    private OpcPackage(String name, Texts texts, Path copy, ZipFile zip) {
        this.name = name;
        this.texts = texts;
        this.copy = copy;
        this.zip = zip;
    }

    /**
     * Opens a file.
     *
     * @param wanted what the file has to be
     * @throws HeyiException when it is something else, protected by a password, or broken
     */
    public static OpcPackage open(SourceFile file, Magic wanted, Texts texts) {
        Magic magic = Magic.of(file.bytes());
        if (magic == Magic.OLE && contains(file.bytes(), "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
            throw new HeyiException(texts.get("error.password", file.name()));
        }
        if (magic != wanted && magic != Magic.ZIP) {
            throw new HeyiException(magic == Magic.NONE ? texts.get("error.brokenOffice", file.name())
                    : texts.get("error.notWhatItSays", file.name(), texts.get("magic." + magic)));
        }
        try {
            // A zip is only read reliably by its directory, which is at the end of a file.
            Path copy = Files.createTempFile("heyi", ".zip");
            try {
                Files.write(copy, file.bytes());
                ZipFile zip = new ZipFile(copy.toFile());
                if (zip.size() > MOST_PARTS) {
                    zip.close();
                    throw new HeyiException(texts.get("error.bomb", file.name()));
                }
                return new OpcPackage(file.name(), texts, copy, zip);
            } catch (ZipException e) {
                Files.deleteIfExists(copy);
                throw new HeyiException(texts.get("error.brokenOffice", file.name()), e);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
        } catch (IOException e) {
            throw new HeyiException(texts.get("error.unreadable", file.name(), e.getMessage()), e);
        }
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            int k = 0;
            while (k < wanted.length && bytes[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is such a part. */
    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /**
     * The XML of a part, whose end has to be closed.
     *
     * @throws HeyiException when there is no such part, or it cannot be read
     */
    public XmlCursor xml(String part) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw broken(part, null);
        }
        try {
            return new XmlCursor(factory, new BufferedInputStream(new Limited(zip.getInputStream(entry), entry)));
        } catch (IOException | XMLStreamException e) {
            throw broken(part, e);
        }
    }

    /** What a relationship of {@code part} points at, by id; empty without relationships. External ones are left out. */
    public Map<String, Relationship> relationships(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String rels = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relationship> found = new LinkedHashMap<>();
        if (!has(rels)) {
            return found;
        }
        try (XmlCursor xml = xml(rels)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String target = xml.attribute("Target");
                    String type = xml.attribute("Type");
                    if (target != null && type != null) {
                        found.put(xml.attribute("Id"), new Relationship(type.substring(type.lastIndexOf('/') + 1),
                                resolve(part.substring(0, slash), target)));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw broken(rels, e);
        }
        return found;
    }

    /**
     * A relationship.
     *
     * @param type last part of its type, such as {@code comments}
     * @param target name of the part it points at
     */
    public record Relationship(String type, String target) {
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        Map<Integer, String> kept = new HashMap<>();
        int depth = 0;
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                depth = Math.max(0, depth - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                kept.put(depth++, step);
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            out.append(i == 0 ? "" : "/").append(kept.get(i));
        }
        return out.toString();
    }

    /** The sentence for a part that is missing or cannot be read. */
    public HeyiException broken(String part, Exception cause) {
        return new HeyiException(texts.get("error.brokenPart", name, part), cause);
    }

    /** The sentence for a file that would fill the memory. */
    public HeyiException tooLarge() {
        return new HeyiException(texts.get("error.bomb", name));
    }

    @Override
    public void close() {
        try {
            zip.close();
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            // The copy lies in the system's folder for temporary files, which the system empties.
            copy.toFile().deleteOnExit();
        }
    }

    /** A part as far as it is believable. */
    private final class Limited extends FilterInputStream {

        private final ZipEntry entry;
        private long count;

        Limited(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            count += read;
            long packed = Math.max(entry.getCompressedSize(), 1);
            if (count > PART_LIMIT || count > BOMB_SIZE && count / packed > BOMB_RATIO) {
                throw tooLarge();
            }
        }
    }
}
