package org.heyi.benchmarks.storing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heyi.base.Ids;
import org.heyi.benchmarks.FreshJava;
import org.heyi.benchmarks.Section;
import org.heyi.benchmarks.ledger.LedgerBenchmark;
import org.heyi.ledger.SyntheticVocabulary;
import org.heyi.model.Archive;
import org.heyi.model.Identified;
import org.heyi.model.ModelFactory;
import org.heyi.testdata.ManyComments;

/** Measures the snapshot beside the forms that EMF has for a model in a file, and writes the section of docs/benchmarks.md. */
public final class StoringBenchmark {

    private static final String BEGIN = "<!-- storing: written by releng/benchmarks/run -->";
    private static final String END = "<!-- /storing -->";
    private static final int COMMENTS = 5_000;
    private static final int ITEMS = 15_000;
    private static final int RUNS = 7;

    private final Path target;
    private final StringBuilder out = new StringBuilder();

    private StoringBenchmark(Path target) throws IOException {
        this.target = Files.createDirectories(target);
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toRealPath();
        System.setProperty("heyi.root", root.toString());
        StoringBenchmark benchmark = new StoringBenchmark(root.resolve("releng/benchmarks/target/storing"));
        Map<String, Archive> models = new LinkedHashMap<>();
        Archive comments = ModelFactory.eINSTANCE.createArchive();
        comments.getSessions().add(ManyComments.session(COMMENTS));
        models.put(String.format(Locale.ROOT, "%,d comments", COMMENTS), comments);
        try (InputStream in = Files.newInputStream(root.resolve("samples/ledger-vocabulary.json"))) {
            models.put(String.format(Locale.ROOT, "%,d items of a ledger", ITEMS), LedgerBenchmark.archive(SyntheticVocabulary.read(in), ITEMS));
        }
        benchmark.measure(models);
        Section.write(root, BEGIN, "## Storing the model in a file\n\n" + benchmark.out, END);
    }

    /** What one run says. */
    private record Times(double read, double cpu, double write, long bytes) {
    }

    private void measure(Map<String, Archive> models) throws IOException {
        line("%s. Reading in a fresh process with the options of `./heyi`, the medians of %d runs in turns; CPU is that of the whole process, "
                + "compiler and garbage collector included. Writing is the median of %d in one process.", Section.machine(), RUNS, RUNS);
        line("");
        line("| | | objects | read, ms | CPU, ms | write, ms | MB |");
        line("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        for (Map.Entry<String, Archive> model : models.entrySet()) {
            identify(model.getValue());
            int objects = count(model.getValue());
            Map<Form, List<Times>> times = new LinkedHashMap<>();
            for (int i = 0; i < RUNS; i++) {
                for (Form form : Form.values()) {
                    times.computeIfAbsent(form, each -> new ArrayList<>()).add(once(form, model.getValue(), objects));
                }
            }
            times.forEach((form, all) -> line("| %s | %s | %,d | %,.0f | %,.0f | %,.0f | %.1f |", model.getKey(), form.label(), objects,
                    median(all.stream().map(Times::read).toList()), median(all.stream().map(Times::cpu).toList()),
                    median(all.stream().map(Times::write).toList()), all.getFirst().bytes / 1e6));
        }
        line("");
    }

    private Times once(Form form, Archive archive, int objects) throws IOException {
        Path file = target.resolve(form.name());
        long began = System.nanoTime();
        form.write(archive, file);
        double write = (System.nanoTime() - began) / 1e6;
        Path output = target.resolve("output.txt");
        FreshJava.run(ReadModel.class, FreshJava.OPTIONS, output, List.of(form.name(), file.toString()));
        String[] said = Files.readString(output).strip().split(" ");
        if (Integer.parseInt(said[2]) != objects) {
            throw new IllegalStateException(form + " read " + said[2] + " of " + objects + " objects");
        }
        return new Times(Double.parseDouble(said[0]), Double.parseDouble(said[1]), write, Files.size(file));
    }

    /** A workspace gives every object an id when it comes into it. */
    private static void identify(Archive archive) {
        Ids ids = new Ids();
        archive.setId(archive.getId() == null ? ids.next() : archive.getId());
        for (var all = archive.eAllContents(); all.hasNext();) {
            Identified each = (Identified) all.next();
            each.setId(each.getId() == null ? ids.next() : each.getId());
        }
    }

    static int count(Archive archive) {
        int count = 1;
        for (var all = archive.eAllContents(); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
