package org.heyi.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A copy of the update site of this build, for somebody to meddle with. */
final class SiteCopy {

    private static final String KEY_PASSWORD = "changeit";

    private final Path folder;

    SiteCopy(Path folder) {
        this.folder = Product.copy(Product.site(), folder);
    }

    Path folder() {
        return folder;
    }

    /** Every jar of bundles and features. */
    List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String part : List.of("plugins", "features")) {
            try (Stream<Path> files = Files.list(folder.resolve(part))) {
                files.forEach(jars::add);
            }
        }
        return jars;
    }

    /** Changes what the jars contain; a change to null takes the entry out. */
    SiteCopy change(BiFunction<String, byte[], byte[]> change) throws IOException {
        for (Path jar : jars()) {
            rewrite(jar, change);
        }
        return this;
    }

    /** Puts a file into a jar. */
    SiteCopy add(String jar, String entry, String text) throws IOException {
        for (Path each : jars()) {
            if (each.getFileName().toString().startsWith(jar + "_")) {
                try (FileSystem in = FileSystems.newFileSystem(each)) {
                    Files.writeString(in.getPath(entry), text);
                }
            }
        }
        return this;
    }

    SiteCopy withoutSignatures() throws IOException {
        return change((name, bytes) -> name.matches("META-INF/[^/]+\\.(SF|RSA|EC|DSA)") ? null : bytes);
    }

    /** So that the jar alone can tell what is wrong with it. */
    SiteCopy withoutChecksums() throws IOException {
        return metadata("artifacts", xml -> xml.replaceAll(
                "<property name='(artifact|download)\\.(size|md5|checksum[^']*)'[^>]*/>", ""));
    }

    SiteCopy metadata(String name, UnaryOperator<String> change) throws IOException {
        try (Stream<Path> compressed = Files.list(folder)) {
            for (Path xz : compressed.filter(f -> f.toString().endsWith(".xz")).toList()) {
                Files.delete(xz);
            }
        }
        Files.deleteIfExists(folder.resolve("p2.index"));
        rewriteMetadata(folder.resolve(name + ".jar"), name + ".xml", change);
        return this;
    }

    /** Changes what a site says, in the jar that holds it or without one. */
    static void rewriteMetadata(Path jar, String name, UnaryOperator<String> change) throws IOException {
        if (!Files.exists(jar)) {
            Path plain = jar.resolveSibling(name);
            Files.writeString(plain, change.apply(Files.readString(plain)));
            return;
        }
        rewrite(jar, (entry, bytes) -> entry.equals(name)
                ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes);
    }

    /** The plug-in org.heyi.extras alone, under another version; without signatures and checksums, for they would be wrong. */
    SiteCopy withVersion(String version) throws IOException {
        for (Path jar : jars()) {
            if (jar.getFileName().toString().matches("org\\.heyi\\.(extras\\.)?meaning.*")) {
                Files.delete(jar);
            }
        }
        String before;
        try (Stream<Path> files = Files.list(folder.resolve("features"))) {
            String name = files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith("org.heyi.extras_")).findFirst().orElseThrow();
            before = name.substring(name.indexOf('_') + 1, name.length() - ".jar".length());
        }
        withoutSignatures().withoutChecksums();
        change((name, bytes) -> name.equals("META-INF/MANIFEST.MF") || name.equals("feature.xml")
                ? new String(bytes, StandardCharsets.UTF_8).replace(before, version).getBytes(StandardCharsets.UTF_8) : bytes);
        for (Path jar : jars()) {
            Files.move(jar, jar.resolveSibling(jar.getFileName().toString().replace(before, version)));
        }
        return metadata("content", xml -> xml.replace(before, version)).metadata("artifacts", xml -> xml.replace(before, version));
    }

    /** Signs every jar with a key of somebody else, which is the same for all copies beside each other. */
    SiteCopy signedBySomebodyElse() throws Exception {
        Path key = folder.resolveSibling("other.p12");
        if (!Files.exists(key)) {
            tool("keytool", "-genkeypair", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=Somebody Else", "-alias",
                    "other", "-keystore", key.toString(), "-storepass", KEY_PASSWORD, "-storetype", "PKCS12");
        }
        for (Path jar : jars()) {
            tool("jarsigner", "-keystore", key.toString(), "-storepass", KEY_PASSWORD, jar.toString(), "other");
        }
        return this;
    }

    private static void tool(String name, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    private static void rewrite(Path jar, BiFunction<String, byte[], byte[]> change) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(jar.toFile()); ZipOutputStream out = new ZipOutputStream(result)) {
            for (Enumeration<? extends ZipEntry> entries = in.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                byte[] bytes;
                try (InputStream content = in.getInputStream(entry)) {
                    bytes = change.apply(entry.getName(), content.readAllBytes());
                }
                if (bytes != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(bytes);
                    out.closeEntry();
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(jar)) {
            result.writeTo(out);
        }
    }
}
