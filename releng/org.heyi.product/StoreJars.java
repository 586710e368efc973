import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes the plug-ins of a program that was just built without compression: java StoreJars.java FOLDER.
 *
 * <p>Every start reads the classes it needs from them, even those that were made ready. Java's own class loaders also check the
 * signatures of the framework, and no class of a signed jar can be made ready, so those are taken off; nobody else looks at them.
 */
class StoreJars {

    private static final Pattern FRAMEWORK = Pattern.compile("org\\.eclipse\\.(osgi|osgi\\.compatibility\\.state|equinox\\.launcher)_.*");
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");

    public static void main(String[] folder) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(folder[0]), "*.jar")) {
            for (Path each : jars) {
                store(each, FRAMEWORK.matcher(each.getFileName().toString()).matches());
            }
        }
    }

    private static void store(Path jar, boolean unsign) throws IOException {
        Path stored = Files.createTempFile(jar.getParent(), "store", ".part");
        try (ZipFile in = new ZipFile(jar.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(stored))) {
            out.setMethod(ZipOutputStream.STORED);
            for (Enumeration<? extends ZipEntry> entries = in.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                if (unsign && SIGNATURE.matcher(entry.getName()).matches()) {
                    continue;
                }
                ZipEntry plain = new ZipEntry(entry.getName());
                plain.setLastModifiedTime(entry.getLastModifiedTime());
                plain.setSize(entry.getSize());
                plain.setCrc(entry.getCrc());
                out.putNextEntry(plain);
                try (var content = in.getInputStream(entry)) {
                    content.transferTo(out);
                }
                out.closeEntry();
            }
        }
        Files.move(stored, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
