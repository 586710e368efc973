package org.heyi.benchmarks.tasks;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.heyi.benchmarks.window.Program;

/** LibreOffice Writer with a fresh copy of a Word file, and a profile of its own in which no greeting comes up. */
final class WriterBench implements Bench {

    /** Where the page is, with all bars of the window there. */
    private static final Rectangle PAGE = new Rectangle(104, 120, 820, 640);
    private static final int START = 60_000;
    private static final int SAVE = 20_000;

    private final Screen screen;
    private final Path file;
    private final Process process;
    private final Map<String, List<Rectangle>> places = new HashMap<>();

    /**
     * @param base the file of which a copy is opened
     * @param target where the copy and what comes of it are kept
     */
    WriterBench(Path base, Path target, Screen screen) throws IOException, InterruptedException {
        this.screen = screen;
        file = target.resolve("writer-open/report.docx");
        Path profile = target.resolve("writer-profile");
        Program.run("rm", "-rf", file.getParent().toString(), profile.toString());
        Files.createDirectories(file.getParent());
        Files.copy(base, file);
        track(file);
        try (var settings = WriterBench.class.getResourceAsStream("/tasks/writer.xcu")) {
            Files.copy(settings, Files.createDirectories(profile.resolve("user")).resolve("registrymodifications.xcu"));
        }
        process = new ProcessBuilder("soffice", "-env:UserInstallation=" + profile.toUri(), "--nologo", "--norestore", "--writer", file.toString())
                .redirectErrorStream(true).redirectOutput(target.resolve("writer.txt").toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        BufferedImage before = screen.hand().look();
        long end = System.nanoTime() + START * 1_000_000L;
        while (!Files.exists(file.resolveSibling(".~lock.report.docx#"))
                || Screen.changed(before, screen.hand().look(), PAGE) == null) {
            if (System.nanoTime() > end) {
                throw new IOException("no window came");
            }
            Thread.sleep(100);
        }
        Thread.sleep(2000);
        screen.still(System.nanoTime());
    }

    /** Lets changes be tracked from the beginning, as an office that sends a report to be commented on does. */
    private static void track(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path settings = zip.getPath("word/settings.xml");
            String before = Files.readString(settings);
            String after = before.replace("<w:drawingGridVerticalSpacing", "<w:trackRevisions/><w:drawingGridVerticalSpacing");
            if (after.equals(before)) {
                throw new IOException("the settings of the Word file are others than they were");
            }
            Files.writeString(settings, after);
        }
    }

    @Override
    public void see(String words) throws IOException {
        screen.press(List.of("Ctrl", "F"));
        screen.still(System.nanoTime());
        screen.put(words);
        screen.press(List.of("Enter"));
        screen.still(System.nanoTime());
        screen.press(List.of("Escape"));
        screen.still(System.nanoTime());
        // What is selected looks otherwise than when it no longer is.
        BufferedImage selected = screen.hand().look();
        screen.press(List.of("Right"));
        screen.still(System.nanoTime());
        List<Rectangle> lines = Screen.lines(selected, screen.hand().look(), PAGE);
        if (lines.isEmpty()) {
            throw new IOException("not in the report: " + words);
        }
        places.put(words, lines);
    }

    @Override
    public void watch() {
        // It does not tell.
    }

    @Override
    public void rest() {
        // It does not tell.
    }

    @Override
    public List<Rectangle> place(String words) {
        return places.get(words);
    }

    @Override
    public Rectangle control(String name) {
        int[] at = Arrays.stream(name.split(",")).mapToInt(Integer::parseInt).toArray();
        return new Rectangle(at[0], at[1], 0, 0);
    }

    @Override
    public List<String> written() throws IOException, InterruptedException {
        FileTime before = Files.getLastModifiedTime(file);
        screen.press(List.of("Ctrl", "S"));
        long end = System.nanoTime() + SAVE * 1_000_000L;
        while (Files.getLastModifiedTime(file).equals(before) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        screen.still(System.nanoTime());
        close();
        List<String> all = new ArrayList<>(WordFile.lines(file));
        try (Stream<Path> files = Files.list(folder())) {
            files.filter(each -> !each.equals(file) && each.toString().endsWith(".docx"))
                    .forEach(each -> all.add("file " + each.getFileName() + " with " + comments(each) + " comments"));
        }
        return all;
    }

    private static long comments(Path docx) {
        try {
            return WordFile.lines(docx).stream().filter(each -> each.startsWith("comment ")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where files are handed in. */
    private Path folder() {
        return file.getParent();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
