package org.heyi.benchmarks.tasks;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.heyi.benchmarks.window.Program;
import org.heyi.benchmarks.window.RunningWindow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Heyi with a fresh copy of a workspace. */
final class HeyiBench implements Bench {

    /** From the corner of the page, where there are no words, pixels. */
    private static final int EDGE = 6;

    private final Program program;
    private final Screen screen;
    private final Path workspace;
    private final RunningWindow window;

    /**
     * @param base the workspace of which a copy is opened
     * @param target where the copy and what comes of it are kept
     */
    HeyiBench(Program program, Path base, Path target, Screen screen) throws IOException, InterruptedException {
        this.program = program;
        this.screen = screen;
        workspace = target.resolve("heyi-open");
        Program.run("rm", "-rf", workspace.toString(), folder().toString(), program.state().resolve("views").toString());
        Program.run("cp", "-R", base.toString(), workspace.toString());
        Files.createDirectories(folder());
        String name = UUID.nameUUIDFromBytes(workspace.toString().getBytes(StandardCharsets.UTF_8)).toString();
        Files.writeString(Files.createDirectories(program.state().resolve("views")).resolve(name + ".properties"),
                "me=lina\nhandIn.folder=" + folder() + "\n");
        window = RunningWindow.start(program, workspace, target.resolve("heyi.txt"));
        window.ready("reader", "cards");
        Rectangle page = control("reader");
        screen.hand().click(page.x + page.width / 2, page.y + page.height / 2);
        screen.still(System.nanoTime());
    }

    @Override
    public void see(String words) throws IOException {
        screen.press(List.of("Ctrl", "F"));
        screen.still(System.nanoTime());
        screen.put(words);
        screen.still(System.nanoTime());
        screen.press(List.of("Enter"));
        screen.still(System.nanoTime());
        screen.press(List.of("Escape"));
        screen.still(System.nanoTime());
    }

    @Override
    public void watch() throws IOException {
        window.say("watch");
    }

    @Override
    public void rest() {
        try {
            window.say("quiet 0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Rectangle> place(String words) throws IOException {
        String answer = window.say("words reader " + words);
        if (answer.equals("none")) {
            throw new IOException("not in the report: " + words);
        }
        String[] numbers = answer.split(" ");
        List<Rectangle> lines = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 4) {
            lines.add(rectangle(List.of(numbers).subList(i, i + 4).stream().mapToInt(Integer::parseInt).toArray()));
        }
        return lines;
    }

    @Override
    public Rectangle control(String name) throws IOException {
        int[] bounds = window.bounds(name);
        if (bounds == null) {
            throw new IOException(name + " is not to be seen");
        }
        return rectangle(bounds);
    }

    private static Rectangle rectangle(int[] numbers) {
        return new Rectangle(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    @Override
    public List<String> written() throws IOException, InterruptedException {
        // Whoever goes on elsewhere on the page has saved what was written there.
        Rectangle page = control("reader");
        screen.hand().click(page.x + EDGE, page.y + EDGE);
        screen.still(System.nanoTime());
        window.close();
        return new ArrayList<>(Stream.concat(comments(program, workspace).stream(), files()).toList());
    }

    /** @return a line for each comment of a workspace */
    static List<String> comments(Program program, Path workspace) throws IOException, InterruptedException {
        Process list = heyi(program, workspace, "annotations", "list", "--json");
        JsonNode all = new ObjectMapper().readTree(list.getInputStream());
        list.waitFor();
        List<String> lines = new ArrayList<>();
        for (JsonNode each : all) {
            StringBuilder line = new StringBuilder(each.get("kind").asText());
            for (String field : List.of("operation", "quote", "replacement", "target", "body", "reason")) {
                String words = each.get(field).asText("");
                if (field.equals("target") && !words.isEmpty()) {
                    words = paragraph(program, workspace, words);
                }
                if (!words.isEmpty()) {
                    line.append(' ').append(field).append('=').append(words.length() > 60
                            ? words.substring(0, 20) + "…" + words.substring(words.length() - 20) : words);
                }
            }
            lines.add(line + (each.get("handedInAt").isNull() ? "" : " handed in"));
        }
        return lines;
    }

    /** @return how a paragraph begins */
    private static String paragraph(Program program, Path workspace, String id) throws IOException, InterruptedException {
        Process show = heyi(program, workspace, "report", "show", "--json");
        JsonNode report = new ObjectMapper().readTree(show.getInputStream());
        show.waitFor();
        return report.findParents("id").stream().filter(each -> id.equals(each.get("id").asText()) && each.has("text"))
                .map(each -> each.get("text").asText().substring(0, 6)).findFirst().orElse(id);
    }

    private Stream<String> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(each -> "file " + each.getFileName().toString().replaceAll(".*\\.", "*.")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a command of the program that is measured. */
    static Process heyi(Program program, Path workspace, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.folder().resolve("heyi").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-w", workspace.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("HEYI_STATE", program.state().toString());
        builder.environment().put("HEYI_LANG", "zh");
        return builder.start();
    }

    /** Where files are handed in. */
    private Path folder() {
        return workspace.resolveSibling("heyi-handed-in");
    }

    @Override
    public void close() {
        window.close();
    }
}
