package org.heyi.exchange.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.heyi.base.Digests;
import org.heyi.base.HeyiException;
import org.heyi.base.Names;
import org.heyi.base.Texts;

/**
 * A package as a file: a zip with the parts, {@code manifest.json}, which has the size and SHA-256 of each, and
 * {@code signature}, that of the manifest's bytes. The same parts make the same bytes. Whatever a file from outside says, no
 * more than the limits is read of it. A package may be encrypted, see {@link Envelope}.
 */
public final class PackageFile {

    /** Usual end of the file's name. */
    public static final String EXTENSION = ".heyi";
    /** Version of the format that is written; older ones are read. The second brought attached files and encryption. */
    public static final int FORMAT = 2;
    /** Largest file, largest part and all parts together, in bytes. */
    public static final int MOST_BYTES = 60 << 20;
    /** Largest part of a package, bytes unpacked. */
    public static final int MOST_OF_A_PART = 50 << 20;
    /** Largest package, bytes unpacked. */
    public static final int MOST_OF_ALL = 100 << 20;
    private static final int MOST_PARTS = 2000;
    private static final int DEPTH = 50;
    static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "signature";
    private static final Texts TEXTS = Texts.of(PackageFile.class);
    /** A zip has no zone; the day is that of the format and means nothing. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private final String name;
    private final JsonNode manifest;
    private final Map<String, byte[]> parts;
    private final String digest;

    private PackageFile(String name, JsonNode manifest, Map<String, byte[]> parts, String digest) {
        this.name = name;
        this.manifest = manifest;
        this.parts = parts;
        this.digest = digest;
    }

    /**
     * @param members of the manifest: strings, numbers, lists and maps of these; {@code author} is a map with {@code publicKey}
     * @param parts names and bytes
     * @param signer who signs
     * @return the file's bytes
     */
    static byte[] write(Map<String, Object> members, Map<String, byte[]> parts, Signer signer) {
        Map<String, Object> manifest = new TreeMap<>(members);
        manifest.put("format", FORMAT);
        Map<String, Object> files = new TreeMap<>();
        parts.forEach((part, bytes) -> files.put(part, Map.of("sha256", Digests.sha256(bytes), "size", bytes.length)));
        manifest.put("files", files);
        byte[] signed = bytes(manifest);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, signed);
        entries.put(SIGNATURE, Base64.getEncoder().encode(signer.sign(signed)));
        entries.putAll(new TreeMap<>(parts));
        return zip(entries);
    }

    /** @return the entries as one file, in their order */
    static byte[] zip(Map<String, byte[]> entries) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written", e);
        }
    }

    /** Not packed: how well a library packs is not the same everywhere, and the bytes shall be. */
    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * Reads a package and checks that it is whole and what its author signed.
     *
     * @param file the file
     * @param keys what an encrypted one is opened with
     * @return the package
     * @throws HeyiException when it cannot be read, is none, is too large, is not whole, was changed, is of a newer format, or is
     *         encrypted to a key that is not there
     */
    static PackageFile read(Path file, DecryptionKey.Ring keys) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new HeyiException(TEXTS.get("pack.large", file, MOST_BYTES >> 20));
            }
            return read(file.toString(), Files.readAllBytes(file), keys);
        } catch (NoSuchFileException e) {
            throw new HeyiException(TEXTS.get("missing", file), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("unreadable", file), e);
        }
    }

    /** @param keys null where an encrypted package does not belong: within another one */
    private static PackageFile read(String name, byte[] file, DecryptionKey.Ring keys) {
        Map<String, byte[]> parts = unpack(name, file);
        byte[] signed = parts.remove(MANIFEST);
        if (signed == null) {
            throw new HeyiException(TEXTS.get("pack.none", name));
        }
        JsonNode manifest = manifest(name, signed);
        if (manifest.path("kind").asText().equals(Envelope.KIND)) {
            if (keys == null) {
                throw new HeyiException(TEXTS.get("pack.manifest", name));
            }
            return read(name, Envelope.open(name, signed, manifest, parts, keys), null);
        }
        byte[] signature = parts.remove(SIGNATURE);
        if (signature == null) {
            throw new HeyiException(TEXTS.get("pack.none", name));
        }
        if (!manifest.path("files").isObject() || !manifest.path("author").path("publicKey").isTextual()) {
            throw new HeyiException(TEXTS.get("pack.manifest", name));
        }
        if (!Signer.verify(manifest.path("author").path("publicKey").asText(), signed, decoded(new String(signature, StandardCharsets.ISO_8859_1)))) {
            throw new HeyiException(TEXTS.get("pack.signature", name));
        }
        check(name, manifest.path("files"), parts);
        return new PackageFile(name, manifest, parts, Digests.sha256(signed));
    }

    private static JsonNode manifest(String name, byte[] bytes) {
        JsonNode manifest;
        try {
            manifest = MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new HeyiException(TEXTS.get("pack.manifest", name), e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be read", e);
        }
        int format = manifest.path("format").asInt(0);
        if (format > FORMAT) {
            throw new HeyiException(TEXTS.get("pack.newer", name, format, FORMAT));
        }
        if (!manifest.path("format").isInt() || format < 1) {
            throw new HeyiException(TEXTS.get("pack.manifest", name));
        }
        return manifest;
    }

    /** @return the bytes; none for what is no base64, which is no key and no signature of anything */
    static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static void check(String name, JsonNode files, Map<String, byte[]> parts) {
        if (files.size() != parts.size()) {
            throw new HeyiException(TEXTS.get("pack.changed", name));
        }
        parts.forEach((part, bytes) -> {
            JsonNode file = files.path(part);
            if (file.path("size").asLong(-1) != bytes.length || !file.path("sha256").asText().equals(Digests.sha256(bytes))) {
                throw new HeyiException(TEXTS.get("pack.changed", name));
            }
        });
    }

    private static Map<String, byte[]> unpack(String name, byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        long all = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = entry.getName();
                if (!part.matches("[A-Za-z0-9._-]{1,100}(/[A-Za-z0-9._-]{1,100})?") || part.contains("..")) {
                    throw new HeyiException(TEXTS.get("pack.part", name, Names.visible(part)));
                }
                byte[] bytes = zip.readNBytes(MOST_OF_A_PART + 1);
                all += bytes.length;
                if (bytes.length > MOST_OF_A_PART || all > MOST_OF_ALL || parts.size() >= MOST_PARTS) {
                    throw new HeyiException(TEXTS.get("pack.bomb", name));
                }
                if (parts.putIfAbsent(part, bytes) != null) {
                    throw new HeyiException(TEXTS.get("pack.changed", name));
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new HeyiException(TEXTS.get("pack.damaged", name), e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be read", e);
        }
        if (parts.isEmpty()) {
            boolean begun = file.length > 4 && file[0] == 'P' && file[1] == 'K';
            throw new HeyiException(TEXTS.get(begun ? "pack.damaged" : "pack.none", name));
        }
        return parts;
    }

    /** @return what to call the file */
    String name() {
        return name;
    }

    JsonNode manifest() {
        return manifest;
    }

    /** @return SHA-256 of the manifest: what stands for all of the package */
    String digest() {
        return digest;
    }

    /** @return names of all parts */
    Set<String> parts() {
        return parts.keySet();
    }

    /** @return the bytes of a part; null without it */
    byte[] part(String part) {
        return parts.get(part);
    }

    /** @return a part that must be there and JSON */
    JsonNode json(String part) {
        byte[] bytes = parts.get(part);
        try {
            if (bytes == null) {
                throw new HeyiException(TEXTS.get("pack.lacks", name, part));
            }
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new HeyiException(TEXTS.get("pack.lacks", name, part), e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be read", e);
        }
    }

    static byte[] bytes(Object json) {
        try {
            return MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of strings can be written", e);
        }
    }
}
