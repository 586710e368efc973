package org.heyi.downloads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Under which licence each component may be used, by {@code licences/components.txt}, and the words of these licences. */
final class Licences {

    private static final String FROM_JAR = "jar";
    private static final String OUR_OWN = "own";

    private record Line(String name, String spdx, String words) {

        boolean fits(String component) {
            return name.endsWith("*") ? component.startsWith(name.substring(0, name.length() - 1)) : component.equals(name);
        }
    }

    private final List<Line> lines;
    private final Path folder;
    private final Path own;

    private Licences(List<Line> lines, Path folder, Path own) {
        this.lines = lines;
        this.folder = folder;
        this.own = own;
    }

    /**
     * @param folder with the table and the words
     * @param own the licence of Heyi
     */
    static Licences read(Path folder, Path own) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("components.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\\|");
                lines.add(new Line(cells[0].strip(), cells[1].strip(), cells[2].strip()));
            }
        }
        return new Licences(lines, folder, own);
    }

    /**
     * @return the licence, as SPDX writes it
     * @throws IllegalStateException when the table does not know the component
     */
    String of(Component component) {
        return line(component).spdx;
    }

    private Line line(Component component) {
        return lines.stream().filter(line -> line.fits(component.name())).findFirst().orElseThrow(() -> new IllegalStateException(
                "releng/downloads/licences/components.txt has no line for " + component.name() + " " + component.version()));
    }

    /** Writes NOTICE, and the folder licences with the words of each. */
    void write(List<Component> components, Path program) throws IOException {
        Path words = Files.createDirectories(program.resolve("licences"));
        StringBuilder notice = new StringBuilder("""
                和议 Heyi
                Eclipse Public License 2.0, see LICENSE.

                It contains what others made. Below: each component, its licence as SPDX writes it, where it was taken from, and where
                the words are.
                以下是本程序包含的他人作品：名称、许可证、来源、许可证全文的位置。
                """);
        if (Files.isDirectory(program.resolve("runtime"))) {
            notice.append("""
                    The Java in the folder runtime has its own in runtime/legal.
                    runtime 文件夹里的 Java 的许可证在 runtime/legal。
                    """);
        }
        notice.append('\n');
        Map<String, byte[]> shared = new TreeMap<>();
        for (Component each : components) {
            Line line = line(each);
            if (each.name().startsWith("org.heyi.")) {
                brought(each, words);
                continue;
            }
            List<String> where = brought(each, words);
            if (line.words.equals(OUR_OWN)) {
                where.add("LICENSE");
            } else if (!line.words.equals(FROM_JAR)) {
                shared.put(line.words, Files.readAllBytes(folder.resolve(line.words)));
                where.add("licences/" + line.words);
            } else if (where.isEmpty()) {
                throw new IllegalStateException(each.name() + " " + each.version() + " brings no words of its licence along");
            }
            notice.append(each.name()).append(' ').append(each.version()).append("\n    ").append(line.spdx).append("\n    ");
            if (each.origin() != null) {
                notice.append(each.origin().group()).append(':').append(each.origin().artifact()).append(':')
                        .append(each.origin().version()).append("\n    ");
            }
            notice.append(String.join(", ", where)).append('\n');
        }
        for (Map.Entry<String, byte[]> each : shared.entrySet()) {
            Files.write(words.resolve(each.getKey()), each.getValue());
        }
        Files.copy(own, words.resolve("epl-2.0.txt"));
        Files.writeString(program.resolve("NOTICE"), notice, StandardCharsets.UTF_8);
    }

    /** The words that the component brings along, in a folder of its name. */
    private static List<String> brought(Component component, Path words) throws IOException {
        List<String> where = new ArrayList<>();
        for (Map.Entry<String, byte[]> each : component.words().entrySet()) {
            Path file = words.resolve(component.name()).resolve(each.getKey().replaceFirst("^(META-INF|license)/", "")).normalize();
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
            where.add("licences/" + words.relativize(file).toString().replace('\\', '/'));
        }
        return where;
    }
}
