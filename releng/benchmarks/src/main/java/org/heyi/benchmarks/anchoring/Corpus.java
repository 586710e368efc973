package org.heyi.benchmarks.anchoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A long Chinese text to make revisions of.
 *
 * @param name    what it is
 * @param heldOut whether it is kept from tuning: rules and numbers of the matcher were chosen without a look at it
 * @param text    paragraphs, each on a line
 * @param donor   sentences of the same hand that are not in the text: what an editor inserts
 */
record Corpus(String name, boolean heldOut, String text, List<String> donor) {

    /** Characters taken from a text that is longer. */
    static final int LENGTH = 20_000;

    private record Source(String debianPackage, boolean heldOut, String files) {
    }

    private static final List<Source> SOURCES = List.of(
            new Source("debian-reference-zh-cn", false, "debian-reference/ch0[12].*\\.html"),
            new Source("debian-faq-zh-cn", false, "FAQ/zh-cn/.*\\.html"),
            new Source("debian-edu-doc-zh-cn", false, "debian-edu-bookworm-manual\\.html"),
            new Source("maint-guide-zh-cn", true, "maint-guide-zh-cn/html/.*\\.html"),
            new Source("gimp-help-zh-cn", true, "help/zh_CN/.*\\.html"),
            new Source("debian-reference-zh-tw", true, "debian-reference/ch0[345].*\\.html"),
            new Source("fortunes-zh", true, "games/fortunes/(song100|tang300|chinese)"));

    /**
     * The sample report and the texts of some Debian packages, fetched by apt where the cache has none.
     *
     * @param samples the project's samples folder
     * @param cache   folder that keeps what was fetched
     */
    static List<Corpus> load(Path samples, Path cache) throws IOException, InterruptedException {
        List<Corpus> corpora = new ArrayList<>();
        String report = Files.readString(samples.resolve("heping-2021.txt")).replaceAll("\\s*\n\\s*", "\n").strip();
        String comments = Files.readString(samples.resolve("comments-heping-2021.json"));
        Matcher values = Pattern.compile("\"(?:body|replacement|reason)\"\\s*:\\s*\"([^\"\\\\]+)\"").matcher(comments);
        List<String> written = values.results().flatMap(result -> sentences(result.group(1)).stream()).toList();
        corpora.add(new Corpus("和平区 2021", false, report, written));
        for (Source source : SOURCES) {
            corpora.add(fromPackage(source, cache));
        }
        return corpora;
    }

    private static Corpus fromPackage(Source source, Path cache) throws IOException, InterruptedException {
        Path folder = cache.resolve(source.debianPackage);
        if (!Files.isDirectory(folder.resolve("usr"))) {
            Files.createDirectories(folder);
            run(folder, "apt-get", "download", "-q", source.debianPackage);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path deb : files.filter(file -> file.toString().endsWith(".deb")).toList()) {
                    run(folder, "dpkg-deb", "-x", deb.getFileName().toString(), ".");
                    Files.delete(deb);
                }
            }
        }
        Pattern wanted = Pattern.compile(".*" + source.files);
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> wanted.matcher(path.toString()).matches()).sorted().toList()) {
                if (all.length() < 4 * LENGTH) {
                    paragraphs(Files.readString(file)).forEach(line -> all.append(line).append('\n'));
                }
            }
        }
        int cut = all.lastIndexOf("\n", Math.min(LENGTH, all.length() * 2 / 3));
        if (cut < LENGTH / 4) {
            throw new IOException(source.debianPackage + ": no text of some length in files " + source.files);
        }
        List<String> donor = all.substring(cut).lines().flatMap(line -> sentences(line).stream()).toList();
        return new Corpus(source.debianPackage, source.heldOut, all.substring(0, cut), donor);
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String output;
        try (InputStream in = process.getInputStream()) {
            output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + output);
        }
    }

    private static final Map<String, String> ENTITIES = Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'",
            "&nbsp;", " ", "&#160;", " ", "&amp;", "&");

    /** Paragraphs that are mostly Chinese. */
    private static List<String> paragraphs(String file) {
        String text = file;
        if (file.contains("<html")) {
            text = file.replaceAll("(?is)<(script|style|head|pre)\\b.*?</\\1>", "\n").replaceAll("\\s+", " ")
                    .replaceAll("(?i)</?(p|li|dd|dt|h[1-6]|td|th|div|tr|br)\\b[^>]*>", "\n").replaceAll("<[^>]*>", "");
            for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
                text = text.replace(entity.getKey(), entity.getValue());
            }
        }
        return text.lines().map(String::strip)
                .filter(line -> line.length() >= 2 && line.chars().filter(Corpus::isHan).count() * 2 >= line.length())
                .toList();
    }

    static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    static List<String> sentences(String line) {
        return Stream.of(line.split("(?<=[。！？；!?;])")).filter(sentence -> sentence.length() >= 6).toList();
    }
}
