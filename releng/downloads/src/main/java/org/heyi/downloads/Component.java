package org.heyi.downloads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Something that the program consists of.
 *
 * @param file where it lies in the program, with slashes; null for what lies inside another
 * @param name of the bundle, or of the artifact
 * @param version as it says itself
 * @param origin where it was taken from; null for what this build made
 * @param sha256 of the file, in hexadecimal digits; null without a file
 * @param words what it brings along about licences: names and texts
 */
record Component(String file, String name, String version, Origin origin, String sha256, Map<String, byte[]> words) {

    private static final Pattern WORDS = Pattern.compile(
            "(about\\.html|about_files/.+|(META-INF/|META-INF/jsoup/|license/|lib/[^/]+/)?[^/]*(licen[cs]e|notice|copying|legal)[^/]*)",
            Pattern.CASE_INSENSITIVE);

    /**
     * @param group of Maven
     * @param artifact of Maven
     * @param version of Maven
     */
    record Origin(String group, String artifact, String version) {
    }

    static Component inside(String group, String artifact, String version) {
        return new Component(null, artifact, version, new Origin(group, artifact, version), null, Map.of());
    }

    /**
     * @param program its folder
     * @param origins by name and version with a blank between, as p2 knows them
     * @return the bundles of the program and of the update site beside it, by name
     */
    static List<Component> in(Path program, Map<String, Origin> origins) throws IOException {
        List<Component> found = new ArrayList<>();
        for (String folder : List.of("plugins", "site/plugins")) {
            if (!Files.isDirectory(program.resolve(folder))) {
                continue;
            }
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(program.resolve(folder), "*.jar")) {
                for (Path jar : jars) {
                    found.add(read(folder + "/" + jar.getFileName(), jar, origins));
                }
            }
        }
        found.sort(Comparator.comparing(Component::name).thenComparing(Component::version));
        return found;
    }

    private static Component read(String name, Path jar, Map<String, Origin> origins) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Manifest manifest = file.getManifest();
            String id = manifest.getMainAttributes().getValue("Bundle-SymbolicName").replaceAll("\\s*;.*", "").strip();
            String version = manifest.getMainAttributes().getValue("Bundle-Version").strip();
            Map<String, byte[]> words = new TreeMap<>();
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements();) {
                JarEntry entry = entries.nextElement();
                if (!entry.isDirectory() && !entry.getName().toLowerCase(Locale.ROOT).endsWith(".class")
                        && WORDS.matcher(entry.getName()).matches()) {
                    try (InputStream in = file.getInputStream(entry)) {
                        words.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
            return new Component(name, id, version, origins.get(id + " " + inFull(version)), sha256(jar), words);
        }
    }

    /** As OSGi reads a version that leaves its last numbers out. */
    private static String inFull(String version) {
        return switch (version.split("\\.").length) {
            case 1 -> version + ".0.0";
            case 2 -> version + ".0";
            default -> version;
        };
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
