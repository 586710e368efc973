package org.heyi.benchmarks.tasks;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.heyi.benchmarks.Section;
import org.heyi.benchmarks.tasks.Task.Peer;
import org.heyi.benchmarks.window.Program;

/** Does what deputies do in Heyi and in Writer, reckons how long an expert takes, and writes its part of docs/benchmarks.md. */
public final class TasksBenchmark {

    private static final String BEGIN = "<!-- tasks: written by releng/benchmarks/run -->";
    private static final String END = "<!-- /tasks -->";
    /** So often a task is done until the outcome is right. */
    private static final int TRIES = 3;
    /** Beside the words of a report, where comments stand in Writer, pixels from the left of the screen. */
    private static final int MARGIN = 1010;
    private static final List<List<String>> COMMENTS = List.of(
            List.of("chenming", "基本完成“十三五”规划目标任务", "总体评价", "总结全面，同意。"),
            List.of("lina", "高质量发展指标连续五年位居全市前列", "数据/事实疑问", "前列是指第几位？"),
            List.of("wanggang", "销售扶贫产品1.73亿元", "数据/事实疑问", "是否含定点采购？"),
            List.of("lina", "累计引进北京项目600余个", "工作建议", "建议逐年公布落地情况。"),
            List.of("chenming", "建成社区老年助餐点36个", "补充意见", "请写明覆盖多少个社区。"),
            List.of("wanggang", "五大道历史文化街区保护利用有序推进", "工作建议", "建议增加夜间开放。"),
            List.of("lina", "解决百姓实际问题7.8万个", "批评", "口径不清，难以核对。"),
            List.of("lina", "部分学校校舍和运动场地紧张", "数据/事实疑问", "还缺多少个学位？"),
            List.of("chenming", "老旧小区设施老化", "批评", "讲了几年，进展不大。"),
            List.of("wanggang", "“网上办”事项实际办理率保持90%以上", "数据/事实疑问", "与去年相比如何？"),
            List.of("chenming", "率先建成退役军人医院", "修改意见", "“率先”的范围请写明。"),
            List.of("lina", "优质教育资源辐射输出", "修改意见", "改为具体的做法。"));

    private final Path root;
    private final Path target;
    private final Screen screen = new Screen();
    private final Program program;
    /** What is written down before a task. */
    private final Map<Peer, List<String>> before = new EnumMap<>(Peer.class);
    private final StringBuilder out = new StringBuilder();

    private TasksBenchmark(Path root) throws IOException, AWTException, InterruptedException {
        this.root = root;
        target = Files.createDirectories(root.resolve("releng/benchmarks/target/tasks"));
        program = Program.heyi(root, target);
    }

    public static void main(String[] arguments) throws IOException, AWTException, InterruptedException {
        TasksBenchmark benchmark = new TasksBenchmark(Path.of(arguments[0]).toRealPath());
        String chosen = System.getenv("HEYI_TASKS");
        List<Integer> numbers = chosen == null ? List.of() : Arrays.stream(chosen.split(",")).map(Integer::valueOf).toList();
        benchmark.measure(numbers);
        if (numbers.isEmpty()) {
            Section.write(benchmark.root, BEGIN, benchmark.out.toString(), END);
        } else {
            System.out.println(benchmark.out);
        }
        // The clipboard of the screen would keep the program alive.
        System.exit(0);
    }

    // ---- the report and the comments that are on it before ----

    /** @param again whether one that was made before will do */
    private Path workspace(boolean again) throws IOException, InterruptedException {
        Path workspace = target.resolve("workspace");
        if (again && Files.exists(workspace)) {
            return workspace;
        }
        Program.run("rm", "-rf", workspace.toString(), target.resolve("report.docx").toString());
        heyi(workspace, "report", "import", root.resolve("samples/heping-2021-v2.txt").toString());
        for (List<String> each : List.of(List.of("lina", "李娜"), List.of("chenming", "陈明"), List.of("wanggang", "王刚"))) {
            heyi(workspace, "people", "add", each.get(0), "--name", each.get(1), "--group", "第一代表团", "--role", "代表");
        }
        for (List<String> each : COMMENTS) {
            heyi(workspace, "annotate", "--author", each.get(0), "--quote", each.get(1), "--kind", each.get(2), "--body", each.get(3));
        }
        heyi(workspace, "export", "annotated.docx", "-o", target.resolve("report.docx").toString());
        return workspace;
    }

    private void heyi(Path workspace, String... arguments) throws IOException, InterruptedException {
        Process process = HeyiBench.heyi(program, workspace, arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", arguments) + ": " + said);
        }
    }

    // ---- doing ----

    /** What was done in one program. */
    private record Done(Reckoning reckoning, double response) {

        double seconds() {
            return reckoning.seconds() + response;
        }
    }

    private static String numbers(List<Integer> of) {
        return of.isEmpty() ? "none" : of.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void measure(List<Integer> numbers) throws IOException, InterruptedException {
        List<Task> all = Task.all();
        List<Integer> wanted = numbers.isEmpty() ? IntStream.rangeClosed(1, all.size()).boxed().toList() : numbers;
        String machine = Section.machine();
        Path workspace = workspace(!numbers.isEmpty());
        before.put(Peer.HEYI, HeyiBench.comments(program, workspace));
        before.put(Peer.WRITER, WordFile.lines(target.resolve("report.docx")));
        if (numbers.isEmpty()) {
            // The first window of an installation makes what later ones find ready.
            new HeyiBench(program, workspace, target, screen).close();
        }
        List<String> wrong = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        List<Integer> heyi = new ArrayList<>();
        List<Integer> writer = new ArrayList<>();
        for (int number : wanted) {
            Task task = all.get(number - 1);
            Map<Peer, Done> done = new EnumMap<>(Peer.class);
            for (Peer peer : Peer.values()) {
                done.put(peer, doIt(number, task, peer, workspace, wrong));
            }
            (done.get(Peer.HEYI).seconds() < done.get(Peer.WRITER).seconds() ? heyi : writer).add(number);
            rows.add(row(number, task, done));
        }
        if (!wrong.isEmpty()) {
            throw new IOException(String.join("\n", wrong));
        }
        tell(machine, rows, String.format("%d of %d are quicker in Heyi (%s), %d in Writer (%s).", heyi.size(), wanted.size(), numbers(heyi),
                writer.size(), numbers(writer)));
    }

    /** Does a task until what is written down is right: a key that got lost on the way is nobody's fault, three in a row are. */
    private Done doIt(int number, Task task, Peer peer, Path workspace, List<String> wrong) throws IOException, InterruptedException {
        List<String> failed = new ArrayList<>();
        Done done = null;
        for (int i = 0; i < TRIES && failed.size() == i; i++) {
            done = tryIt(number, task, peer, workspace, failed);
        }
        if (failed.size() == TRIES) {
            wrong.add(failed.getLast());
        }
        return done;
    }

    private Done tryIt(int number, Task task, Peer peer, Path workspace, List<String> failed) throws IOException, InterruptedException {
        List<Step> steps = task.ways().get(peer);
        Path picture = target.resolve(number + "-" + peer.name().toLowerCase(Locale.ROOT) + ".png");
        screen.hand().move(0, 0);
        double response = 0;
        List<String> after;
        String problem = null;
        try (Bench bench = peer == Peer.HEYI ? new HeyiBench(program, workspace, target, screen)
                : new WriterBench(target.resolve("report.docx"), target, screen)) {
            try {
                for (Step each : steps) {
                    double waited = act(bench, each);
                    response += each.isReckoned() ? waited : 0;
                }
            } catch (IOException e) {
                problem = e.getMessage();
            }
            screen.hand().picture(picture);
            after = bench.written();
        }
        List<String> changed = new ArrayList<>(after);
        before.get(peer).forEach(changed::remove);
        List<String> gone = new ArrayList<>(before.get(peer));
        after.forEach(gone::remove);
        gone.forEach(each -> changed.add("gone " + each));
        List<String> expected = task.expected(peer);
        if (problem != null || !changed.stream().sorted().toList().equals(expected.stream().sorted().toList())) {
            failed.add(number + " in " + peer + ", see " + picture + ": " + (problem == null ? "" : problem) + "\n    " + String.join("\n    ", changed)
                    + "\n  and not\n    " + String.join("\n    ", expected));
            System.err.println(failed.getLast());
        }
        Done done = new Done(Reckoning.of(steps), response);
        System.err.printf(Locale.ROOT, "%d %s %s %.1f s, %.2f s%n", number, peer, done.reckoning, done.reckoning.seconds(), response);
        return done;
    }

    /** @return how long it took until the screen was still, s; nobody waits for words that are typed */
    private double act(Bench bench, Step step) throws IOException {
        String object = step.object();
        bench.watch();
        long began = System.nanoTime();
        switch (step.verb()) {
            case SEE -> bench.see(object);
            case TYPE -> screen.put(object);
            case KEY -> {
                for (int i = 0; i < step.times(); i++) {
                    screen.press(step.keys());
                }
            }
            case CLICK, DOUBLE, TRIPLE -> {
                Rectangle at = at(bench, object);
                began = System.nanoTime();
                screen.hand().click(at.x + Math.min(3, at.width / 2), at.y + at.height / 2, step.clicks());
            }
            case DRAG -> {
                List<Rectangle> lines = bench.place(object.substring(1));
                Rectangle first = lines.getFirst();
                Rectangle last = lines.getLast();
                screen.hand().drag(first.x + 2, first.y + first.height / 2, last.x + last.width - 5, last.y + last.height / 2);
                began = System.nanoTime();
            }
            default -> {
                return 0;
            }
        }
        // A screen on which nothing happens may belong to a program that is busy.
        double waited = screen.still(began, CompletableFuture.runAsync(bench::rest)::isDone);
        return step.verb() == Step.Verb.TYPE ? 0 : waited;
    }

    private static Rectangle at(Bench bench, String object) throws IOException {
        if (object.startsWith("@")) {
            return bench.place(object.substring(1)).getFirst();
        }
        if (object.startsWith(">")) {
            Rectangle words = bench.place(object.substring(1)).getFirst();
            return new Rectangle(MARGIN, words.y, 1, words.height);
        }
        Rectangle control = bench.control(object);
        return new Rectangle(control.x + control.width / 2, control.y, 1, control.height);
    }

    // ---- telling ----

    private static String row(int number, Task task, Map<Peer, Done> done) {
        StringBuilder row = new StringBuilder("| " + number + " | " + task.name() + " |");
        for (Peer peer : Peer.values()) {
            Done of = done.get(peer);
            row.append(String.format(Locale.ROOT, " %d | %d | %.1f | %.1f | %d |", of.reckoning.keys(), of.reckoning.clicks(),
                    of.reckoning.seconds(), of.response, task.typed(peer)));
        }
        return row + String.format(Locale.ROOT, " %.2f |", done.get(Peer.HEYI).seconds() / done.get(Peer.WRITER).seconds());
    }

    private void tell(String machine, List<String> rows, String quicker) {
        line("## Tasks");
        line("");
        line("%s, Xvfb with openbox at 1280 × 800. Ten things that a deputy does, in Heyi and with the comments and tracked changes of "
                + "LibreOffice Writer (%s), on the same text: `samples/heping-2021-v2.txt` with %d comments of three people. Each was done in the "
                + "real window by real keys and clicks on a fresh copy, and what was saved afterwards was compared with what was to be saved: the "
                + "right words, on the right passage, and nothing else; a task of which a key got lost is done again, at most twice. The steps that "
                + "are counted are those that were done: "
                + "`releng/benchmarks/src/main/resources/tasks/tasks.txt`.", machine, version(), COMMENTS.size());
        line("");
        line("| | task | Heyi: keys | clicks | seconds | R | typed | Writer: keys | clicks | seconds | R | typed | Heyi as a multiple of Writer |");
        line("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        rows.forEach(each -> line("%s", each));
        line("");
        line("%s", quicker);
        line("");
        line("*Seconds* are those of somebody who knows the way, by the keystroke-level model (Card, Moran and Newell 1980): K %.2f for each key, those "
                + "that are held included; P %.1f for each movement of the pointer; B %.1f for each press or release of the button; H %.1f for each "
                + "movement of the hand between keyboard and mouse, with the hands on the keyboard at first; M %.2f for thinking, before each command "
                + "(a chord, a function key, a letter or digit that chooses), before each use of the mouse, and each time that one "
                + "looks whether it is the right place; none before keys that only move the caret or the focus, delete, or end what was begun "
                + "(Enter, Ctrl+Enter, Esc). *R* is what the "
                + "program takes: from each step until the screen is still, summed up, measured in this run; words that are typed are left "
                + "out. *Typed* is how many characters are typed, reckoned apart since they are the same; only a file's name has to be typed in "
                + "Writer that Heyi suggests. *Multiple*: seconds and R of Heyi by those of Writer, less than 1 where Heyi is quicker.", Reckoning.K,
                Reckoning.P, Reckoning.B, Reckoning.H, Reckoning.M);
        line("");
        line("For both programs the quickest way was taken that was found. Passages are in view where the task does not say that they are looked for; tracking "
                + "of changes is on from the beginning in Writer. What is written on the page is kept in both when one goes on elsewhere: the benchmark "
                + "then saves Writer's file, and clicks beside the column in Heyi. Heyi says with each comment of what kind it is (here the usual "
                + "one) and makes a formal sentence of each change; in Writer the same is left to whoever collates. What has to be read is the "
                + "same on both sides and not reckoned.");
        line("");
    }

    private static String version() {
        try {
            Process process = new ProcessBuilder("soffice", "--version").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(" ")[1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
