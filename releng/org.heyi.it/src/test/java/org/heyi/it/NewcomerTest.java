package org.heyi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/plugins.md tells a writer of plug-ins to do, word by word, in an empty folder. */
class NewcomerTest {

    /** A block of code with its language; in a list it is indented. */
    private static final Pattern BLOCK = Pattern.compile("(?ms)^( *)```(\\w+)\\n(.*?)\\n\\1```$");

    /** A class of its own file says in its first line where it belongs. */
    private static final Pattern PLACE = Pattern.compile("// (plugin/\\S+\\.java)\\n(?s:.*)");

    private static final Pattern DOWNLOAD = Pattern.compile("unzip (\\S+)\\.zip");
    private static final long PATIENCE_MINUTES = 10;

    @TempDir
    private Path work;

    private record Block(String language, String text) {
    }

    @Test
    void theDocumentLeadsToAnInstalledExporter() throws Exception {
        Product product = Product.copyTo(work);
        Path folder = Files.createDirectory(work.resolve("newcomer"));
        List<Block> blocks = blocks("plugins.md");
        Matcher download = DOWNLOAD.matcher(blocks.getFirst().text());
        assertTrue(download.matches(), "the first command unpacks the SDK");
        Product.copy(Product.root().resolve("releng/org.heyi.sdk/target/sdk"), folder.resolve(download.group(1)));
        String said = run(script(blocks.subList(1, blocks.size())), folder, product);

        Path plugin = folder.resolve("letters");
        assertTrue(said.contains("Tests run: 2, Failures: 0"), said);
        assertTrue(Files.readString(plugin.resolve("comments.md")).lines().allMatch(line -> line.startsWith("- ")), "the exporter of the template");
        List<String> people = Files.readAllLines(plugin.resolve("people.txt"));
        assertTrue(!people.isEmpty() && people.stream().allMatch(line -> line.matches(".+\t\\d+")), people.toString());
        assertTrue(product.run("plugins", "list").out().contains("org.example.letters.feature"));
    }

    @Test
    void bothLanguagesTellTheSameCommands() throws IOException {
        assertEquals(blocks("plugins.md"), blocks("plugins.zh-CN.md"));
    }

    private static List<Block> blocks(String document) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Product.root().resolve("docs").resolve(document)));
        while (block.find()) {
            blocks.add(new Block(block.group(2), block.group(3).replaceAll("(?m)^" + block.group(1), "")));
        }
        return blocks;
    }

    /** The commands one after the other, and the files that are to be written between them. Code without a place only shows something. */
    private static String script(List<Block> blocks) {
        StringBuilder script = new StringBuilder();
        for (Block block : blocks) {
            Matcher place = PLACE.matcher(block.text());
            if (block.language().equals("sh")) {
                // 3 says that there is something to look at.
                block.text().lines().forEach(command -> script.append(command).append("; code=$?; [ $code = 0 ] || [ $code = 3 ] || exit $code\n"));
            } else if (place.matches()) {
                script.append("cat >").append(place.group(1)).append(" <<'END-OF-FILE'\n").append(block.text()).append("\nEND-OF-FILE\n");
            }
        }
        return script.toString();
    }

    private String run(String script, Path folder, Product product) throws Exception {
        Path bin = Files.createDirectory(work.resolve("bin"));
        Path log = work.resolve("said.txt");
        executable(bin.resolve("heyi"), "#!/bin/sh\nexec '" + product.folder().resolve("heyi") + "' \"$@\" " + consent(product) + "\n");
        ProcessBuilder builder = new ProcessBuilder("bash", Files.writeString(work.resolve("script.sh"), script).toString())
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HEYI_LANG", "zh");
        builder.environment().put("HEYI_STATE", work.resolve("state").toString());
        // With a time from outside, as a release has one, the second build would be no newer than the first.
        builder.environment().keySet().removeIf(name -> name.equals("MAVEN_OPTS") || name.equals("SOURCE_DATE_EPOCH") || name.equals("HEYI_SIGNING_PASSWORD"));
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            try (Stream<ProcessHandle> below = process.descendants()) {
                below.forEach(ProcessHandle::destroyForcibly);
            }
            process.destroyForcibly();
        }
        String said = Files.readString(log, StandardCharsets.UTF_8);
        assertTrue(ended && process.exitValue() == 0, said);
        return said;
    }

    /** At a terminal, people answer. */
    private static String consent(Product product) {
        return product.run("plugins", "install", "--help").out().contains("--yes") ? "$([ \"$1 $2\" = 'plugins install' ] && echo --yes)" : "";
    }

    private static void executable(Path file, String text) throws IOException {
        Files.setPosixFilePermissions(Files.writeString(file, text), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
