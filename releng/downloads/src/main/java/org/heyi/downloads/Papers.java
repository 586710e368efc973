package org.heyi.downloads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Puts the papers into a program that is about to be packed:
 * {@code Papers PROGRAM PLACE ROOT VERSION SECONDS ONNXRUNTIME BGE}.
 *
 * <p>PROGRAM is its folder, PLACE where the records of p2 say that it lies, ROOT the sources, SECONDS since 1970 the time of the
 * commit; the last two are the versions of what the plug-ins of the update site hold inside. The key that signs the site is named by the
 * environment (HEYI_KEYSTORE, HEYI_KEY_ALIAS); its password is in HEYI_SIGNING_PASSWORD, or in a file beside the key store.
 */
public final class Papers {

    private Papers() {
    }

    /**
     * @param args see above
     * @throws IOException when something cannot be read or written
     * @throws IllegalStateException when a component has no licence, or the list of contents is not as its schema wants it
     */
    public static void main(String[] args) throws IOException {
        Path program = Path.of(args[0]);
        Path root = Path.of(args[2]);
        Instant when = Instant.ofEpochSecond(Long.parseLong(args[4]));
        Path licences = root.resolve("releng/downloads/licences");

        Records.settle(program, args[1], when);
        Path keys = Path.of(System.getenv("HEYI_KEYSTORE"));
        Site.settle(program.resolve("site"), when, keys, System.getenv("HEYI_KEY_ALIAS"), password(keys));
        List<Component> components = Component.in(program, Records.origins(program));
        components.add(Component.inside("com.microsoft.onnxruntime", "onnxruntime", args[5]));
        components.add(Component.inside("dev.langchain4j", "langchain4j-embeddings-bge-small-zh-q", args[6]));
        Licences table = Licences.read(licences, root.resolve("LICENSE"));
        table.write(components, program);
        new ContentsList(args[3], when, table).write(components, program, program.resolve("sbom.cdx.json"));
        Files.copy(root.resolve("LICENSE"), program.resolve("LICENSE"));
        GuidePages.write(root.resolve("docs"), program.resolve("guide"));
    }

    private static String password(Path keys) throws IOException {
        String given = System.getenv("HEYI_SIGNING_PASSWORD");
        return given != null ? given : Files.readString(keys.resolveSibling(keys.getFileName() + ".password")).strip();
    }
}
