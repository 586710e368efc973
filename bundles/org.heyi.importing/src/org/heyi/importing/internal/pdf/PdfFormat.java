package org.heyi.importing.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.ParagraphKind;
import org.heyi.importing.Revisions;
import org.heyi.importing.SetAside;
import org.heyi.importing.SourceText;
import org.heyi.importing.Span;
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

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "^[\\s—–\\-－·|/]*(?:第\\s*)?[0-9０-９]{1,4}(?:\\s*页)?(?:\\s*[/／,，]?\\s*共?\\s*[0-9]{1,4}\\s*页?)?[\\s—–\\-－·|]*$");
    /** A line that ends so many characters before the margin is the last of its paragraph. */
    private static final float SHORT = 1.9f;
    /** A line that begins so many characters after the margin is the first of its paragraph. */
    private static final float INDENT = 0.8f;
    private static final float HALF_FULL = 0.75f;
    private static final float WIDE_GAP = 1.18f;
    private static final float OTHER_SIZE = 0.12f;
    /** Notes are printed at most so large, as a share of the text. */
    private static final float NOTE_SIZE = 0.93f;
    private static final Pattern NOTE = Pattern.compile("^\\s*([0-9]{1,3}|[①-⑳]|[*※]{1,3}|[\\[〔［(（][0-9]{1,3}[\\]〕］)）])");

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
        List<PdfLine> lines = PdfDocuments.read(file, texts, document -> new PageLayout(progress).lines(document));
        if (lines.isEmpty()) {
            throw new HeyiException(texts.get("error.noPdfText", file.name()));
        }
        StringBuilder raw = new StringBuilder();
        List<Block> blocks = blocks(lines, raw);
        SourceText source = new SourceText(file.fileName(), "pdf", "", false, file.sha256());
        return new RawDocument(source, raw.toString(), blocks, false, true);
    }

    private static List<Block> blocks(List<PdfLine> lines, StringBuilder raw) {
        Set<PdfLine> running = running(lines);
        Set<PdfLine> notes = notes(lines, running);
        Set<PdfLine> aside = new HashSet<>(running);
        aside.addAll(notes);
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
                append(line, notes, raw, places);
                blocks.add(blocks.removeLast().until(raw.length()));
            } else {
                interrupt(waiting, notes, raw, blocks, places);
                int start = raw.length();
                append(line, notes, raw, places);
                blocks.add(new Block(start, raw.length(), null, 0, null, page, number));
            }
            raw.append('\n');
            before = line;
        }
        interrupt(waiting, notes, raw, blocks, places);
        return blocks;
    }

    /** Writes a line without the marks of the notes that stand below it. */
    private static void append(PdfLine line, Set<PdfLine> notes, StringBuilder raw, Map<PdfLine, Integer> places) {
        int from = 0;
        for (Span mark : line.marks()) {
            String sign = line.text().substring(mark.start(), mark.end());
            PdfLine note = notes.stream().filter(n -> n.page() == line.page() && sign.equals(sign(n))).findFirst()
                    .orElse(null);
            if (note != null) {
                raw.append(line.text(), from, mark.start());
                places.putIfAbsent(note, raw.length());
                from = mark.end();
            }
        }
        raw.append(line.text(), from, line.text().length());
    }

    /** Writes what stood between two paragraphs: the notes below the text, and running heads. */
    private static void interrupt(List<PdfLine> waiting, Set<PdfLine> notes, StringBuilder raw, List<Block> blocks,
            Map<PdfLine, Integer> places) {
        boolean note = false;
        for (PdfLine line : waiting) {
            int start = raw.length();
            Matcher sign = NOTE.matcher(line.text());
            raw.append(notes.contains(line) && sign.find() ? line.text().substring(sign.end()).strip() : line.text());
            if (!notes.contains(line)) {
                blocks.add(new Block(start, raw.length(), null, 0, SetAside.HEADER_FOOTER, line.page(), 0));
                note = false;
            } else if (note && sign(line).isEmpty()) {
                blocks.add(blocks.removeLast().until(raw.length()));
            } else {
                blocks.add(new Block(start, raw.length(), ParagraphKind.FOOTNOTE, 0, null, line.page(), 0)
                        .noteTo(places.getOrDefault(line, -1)));
                note = true;
            }
            raw.append('\n');
        }
        waiting.clear();
    }

    /** The lines in smaller print at the foot of a column, from the first with a mark that the page refers to. */
    private static Set<PdfLine> notes(List<PdfLine> lines, Set<PdfLine> running) {
        Map<Float, Integer> sizes = new HashMap<>();
        Map<Integer, Set<String>> marks = new HashMap<>();
        Map<List<Integer>, List<PdfLine>> columns = new LinkedHashMap<>();
        for (PdfLine line : lines) {
            sizes.merge(line.size(), line.text().length(), Integer::sum);
            line.marks().forEach(m -> marks.computeIfAbsent(line.page(), page -> new HashSet<>())
                    .add(line.text().substring(m.start(), m.end())));
            if (!running.contains(line)) {
                columns.computeIfAbsent(List.of(line.page(), line.column()), column -> new ArrayList<>()).add(line);
            }
        }
        float usual = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        Set<PdfLine> notes = new HashSet<>();
        for (List<PdfLine> column : columns.values()) {
            List<PdfLine> foot = new ArrayList<>();
            for (PdfLine line : column.reversed()) {
                if (line.size() >= NOTE_SIZE * usual) {
                    break;
                }
                foot.add(line);
                if (marks.getOrDefault(line.page(), Set.of()).contains(sign(line))) {
                    notes.addAll(foot);
                }
            }
        }
        return notes;
    }

    /** The mark that a note begins with, empty without one. */
    private static String sign(PdfLine line) {
        Matcher matcher = NOTE.matcher(line.text());
        return matcher.find() ? matcher.group(1) : "";
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

    /** First and last lines of pages that are page numbers, or the same on half of the pages. */
    private static Set<PdfLine> running(List<PdfLine> lines) {
        Map<Integer, PdfLine> first = new HashMap<>();
        Map<Integer, PdfLine> last = new HashMap<>();
        for (PdfLine line : lines) {
            first.merge(line.page(), line, (a, b) -> b.baseline() < a.baseline() ? b : a);
            last.merge(line.page(), line, (a, b) -> b.baseline() > a.baseline() ? b : a);
        }
        Map<String, Integer> often = new HashMap<>();
        List<PdfLine> edges = new ArrayList<>(first.values());
        edges.addAll(last.values());
        edges.forEach(l -> often.merge(bare(l.text()), 1, Integer::sum));
        Set<PdfLine> running = new HashSet<>();
        for (PdfLine line : edges) {
            boolean repeated = first.size() > 2 && often.get(bare(line.text())) * 2 > first.size();
            if (PAGE_NUMBER.matcher(line.text()).matches() || repeated) {
                running.add(line);
            }
        }
        return running;
    }

    private static String bare(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> !Chars.blank(c) && !Character.isDigit(c)).forEach(out::appendCodePoint);
        return out.toString();
    }
}
