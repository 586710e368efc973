package org.heyi.importing.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.ParsedParagraphKind;
import org.heyi.importing.ParsedSetAside;
import org.heyi.importing.Revisions;
import org.heyi.importing.SourceText;
import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.format.Block;
import org.heyi.importing.internal.format.RawDocument;
import org.heyi.importing.internal.format.ReportFormat;
import org.heyi.importing.internal.source.SourceFile;
import org.heyi.importing.internal.structure.Marker;

/**
 * PDF files with text. The raw text has the printed lines; a block is the lines that look like one paragraph, with
 * the page and the line where it begins. Page numbers and running heads count as no lines.
 */
public final class PdfFormat implements ReportFormat {

    /** A line that ends so many characters before the margin is the last of its paragraph. */
    private static final float SHORT = 1.9f;
    /** A line that begins so many characters after the margin is the first of its paragraph. */
    private static final float INDENT = 0.8f;
    private static final float HALF_FULL = 0.75f;
    private static final float WIDE_GAP = 1.18f;
    private static final float OTHER_SIZE = 0.12f;

    private final Texts texts;

    public PdfFormat(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("pdf");
    }

    @Override
    public RawDocument read(SourceFile file, Revisions revisions, Progress progress) {
        List<PdfLine> lines = new PdfLines(texts).of(file, progress);
        StringBuilder raw = new StringBuilder();
        List<Block> blocks = blocks(lines, raw);
        SourceText source = new SourceText(file.fileName(), "pdf", "", false, file.sha256());
        return new RawDocument(source, raw.toString(), blocks, false, true);
    }

    private static List<Block> blocks(List<PdfLine> lines, StringBuilder raw) {
        Set<PdfLine> running = RunningLines.of(lines);
        Notes notes = Notes.of(lines, running);
        Set<PdfLine> aside = new HashSet<>(running);
        aside.addAll(notes.lines());
        Map<Integer, float[]> margins = margins(lines, aside);
        float step = step(lines, aside);
        List<Block> blocks = new ArrayList<>();
        PdfLine before = null;
        int page = 0;
        int number = 0;
        List<PdfLine> waiting = new ArrayList<>();
        Map<PdfLine, Integer> places = new HashMap<>();
        for (PdfLine line : lines) {
            if (aside.contains(line)) {
                // Kept until the paragraph that goes on over the page is whole.
                waiting.add(line);
                continue;
            }
            number = line.page() == page ? number + 1 : 1;
            page = line.page();
            if (before != null && goesOn(before, line, margins.get(line.column()), step)) {
                notes.append(line, raw, places);
                blocks.add(blocks.removeLast().until(raw.length()));
            } else {
                interrupt(waiting, notes, raw, blocks, places);
                int start = raw.length();
                notes.append(line, raw, places);
                blocks.add(new Block(start, raw.length(), null, 0, null, page, number));
            }
            raw.append('\n');
            before = line;
        }
        interrupt(waiting, notes, raw, blocks, places);
        return blocks;
    }

    /** Writes what stood between two paragraphs: the notes below the text, and running heads. */
    private static void interrupt(List<PdfLine> waiting, Notes notes, StringBuilder raw, List<Block> blocks,
            Map<PdfLine, Integer> places) {
        boolean note = false;
        for (PdfLine line : waiting) {
            int start = raw.length();
            raw.append(notes.text(line));
            if (!notes.lines().contains(line)) {
                blocks.add(new Block(start, raw.length(), null, 0, ParsedSetAside.HEADER_FOOTER, line.page(), 0));
                note = false;
            } else if (note && Notes.sign(line).isEmpty()) {
                blocks.add(blocks.removeLast().until(raw.length()));
            } else {
                blocks.add(new Block(start, raw.length(), ParsedParagraphKind.FOOTNOTE, 0, null, line.page(), 0)
                        .noteTo(places.getOrDefault(line, -1)));
                note = true;
            }
            raw.append('\n');
        }
        waiting.clear();
    }

    private static boolean goesOn(PdfLine before, PdfLine line, float[] margins, float step) {
        boolean otherSize = Math.abs(before.size() - line.size()) > OTHER_SIZE * before.size();
        boolean isShort = before.right() < margins[1] - SHORT * before.size() && before.column() == line.column();
        // A line may also be short because what follows could not be broken.
        boolean ended = isShort && (Chars.endsSentence(before.text())
                || before.right() < margins[0] + HALF_FULL * (margins[1] - margins[0]));
        boolean indented = line.left() > margins[0] + INDENT * line.size();
        boolean far = before.page() == line.page() && before.column() == line.column()
                && line.baseline() - before.baseline() > WIDE_GAP * step;
        // A paragraph's last line may be full, and a number at the margin is as good as an indent.
        boolean numbered = Chars.endsSentence(before.text().stripTrailing())
                && (Marker.of(line.text().strip()) != null || line.text().strip().startsWith("——"));
        return !otherSize && !ended && !indented && !far && !numbered;
    }

    /** Where lines of a column begin and end: the usual left, and the right that one in ten reaches. */
    private static Map<Integer, float[]> margins(List<PdfLine> lines, Set<PdfLine> running) {
        Map<Integer, float[]> margins = new HashMap<>();
        for (int column = 0; column <= 2; column++) {
            int of = column;
            List<PdfLine> those = lines.stream().filter(l -> l.column() == of && !running.contains(l)).toList();
            if (those.isEmpty()) {
                margins.put(column, new float[] {0, 0});
                continue;
            }
            Map<Integer, Integer> lefts = new HashMap<>();
            those.forEach(l -> lefts.merge(Math.round(l.left()), 1, Integer::sum));
            int left = lefts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
            List<Float> rights = those.stream().map(PdfLine::right).sorted().toList();
            margins.put(column, new float[] {left, rights.get((rights.size() - 1) * 9 / 10)});
        }
        return margins;
    }

    /** The distance from line to line inside paragraphs: one in four is at most so large. */
    private static float step(List<PdfLine> lines, Set<PdfLine> running) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (step > 0 && lines.get(i).page() == lines.get(i - 1).page() && !running.contains(lines.get(i))) {
                steps.add(step);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? Float.MAX_VALUE : steps.get(steps.size() / 4);
    }
}
