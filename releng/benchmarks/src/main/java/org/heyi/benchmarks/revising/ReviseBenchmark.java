package org.heyi.benchmarks.revising;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.heyi.base.Progress;
import org.heyi.benchmarks.Section;
import org.heyi.benchmarks.commands.ReviewedReport;
import org.heyi.collation.revise.Basis;
import org.heyi.collation.revise.Proposal;
import org.heyi.export.ExportRequest;
import org.heyi.export.office.RevisedDocx;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.testdata.SessionBuilder;

/** Measures what it costs to put adopted amendments into a report, and writes the section of docs/benchmarks.md. */
public final class ReviseBenchmark {

    private static final String BEGIN = "<!-- revising: written by releng/benchmarks/run -->";
    private static final String END = "<!-- /revising -->";
    private static final int[] SIZES = {100, 1_000, 5_000};
    private static final int RUNS = 5;
    private static final double MILLION = 1e6;
    private static final List<String> WORDS = List.of("全面落实", "营商环境建设", "惠及群众300万人次", "同比增长5%", "，持续深化改革");

    private final List<String> lines;

    private ReviseBenchmark(Path root) throws IOException {
        Path target = Files.createDirectories(root.resolve("releng/benchmarks/target/revising"));
        new ReviewedReport().write(target.resolve("report.txt"));
        lines = Files.readAllLines(target.resolve("report.txt"));
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toRealPath();
        Section.write(root, BEGIN, new ReviseBenchmark(root).measure(), END);
    }

    private String measure() throws IOException {
        StringBuilder out = new StringBuilder();
        line(out, "## Revising");
        line(out, "");
        line(out, "%s. Adopted amendments of all kinds, drawn by lot, are put into a report of %,d characters. Milliseconds: the first time in a new "
                + "process, and the least of %d; and of the Word file with tracked changes, the least of %d.", Section.machine(),
                lines.stream().mapToInt(String::length).sum(), RUNS, RUNS);
        line(out, "");
        line(out, "| adopted | put in | places | collide or cannot be put in | proposal, first | proposal | Word file |");
        line(out, "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int size : SIZES) {
            row(out, size);
        }
        line(out, "");
        line(out, "Target: 1,000 within 2 s.");
        line(out, "");
        return out.toString();
    }

    private void row(StringBuilder out, int size) throws IOException {
        SessionBuilder builder = session(size);
        double first = 0;
        double least = Double.MAX_VALUE;
        double word = Double.MAX_VALUE;
        Proposal proposal = null;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            proposal = Proposal.of(builder.session(), Basis.decisions());
            double took = (System.nanoTime() - start) / MILLION;
            first = i == 0 ? took : first;
            least = Math.min(least, took);
            start = System.nanoTime();
            RevisedDocx.write(proposal, ExportRequest.of(builder.session(), Instant.EPOCH), new ByteArrayOutputStream(), Progress.NONE);
            word = Math.min(word, (System.nanoTime() - start) / MILLION);
        }
        line(out, "| %,d | %,d | %,d | %,d | %.0f | %.0f | %.0f |", size, proposal.applied().size(), proposal.places().size(),
                proposal.notApplied().size(), first, least, word);
    }

    private SessionBuilder session(int size) {
        Random random = new Random(size);
        SessionBuilder builder = new SessionBuilder();
        lines.forEach(line -> builder.paragraph(ParagraphKind.BODY, line));
        List<Paragraph> paragraphs = builder.version().getParagraphs();
        AmendmentOperation[] operations = AmendmentOperation.values();
        for (int i = 0; i < size; i++) {
            Paragraph paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            int from = random.nextInt(paragraph.getText().length());
            int to = Math.min(paragraph.getText().length(), from + 1 + random.nextInt(12));
            Annotation annotation = builder.comment(null, AnnotationKind.WORDING, null, "");
            annotation.setAnchor(builder.anchor(paragraph, from, to));
            // Of a thousand who amend, few ask for the whole text or for other paragraphs.
            int kind = random.nextInt(50);
            AmendmentOperation operation = kind < operations.length ? operations[kind]
                    : List.of(AmendmentOperation.REPLACE, AmendmentOperation.INSERT_AFTER, AmendmentOperation.DELETE).get(kind % 3);
            SessionBuilder.amend(annotation, operation, WORDS.get(random.nextInt(WORDS.size())),
                    paragraphs.get(random.nextInt(paragraphs.size())).getText());
            SessionBuilder.decide(annotation, Decision.ADOPTED, null, null);
        }
        builder.session();
        return builder;
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
