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

import org.heyi.importing.Span;

/**
 * The notes below the text.
 *
 * @param lines the lines in smaller print at the foot of a column, from the first with a mark that the page refers to
 */
record Notes(Set<PdfLine> lines) {

    /** Notes are printed at most so large, as a share of the text. */
    private static final float NOTE_SIZE = 0.93f;
    private static final Pattern NOTE = Pattern.compile("^\\s*([0-9]{1,3}|[①-⑳]|[*※]{1,3}|[\\[〔［(（][0-9]{1,3}[\\]〕］)）])");

    /**
     * @param lines all lines, at least one
     * @param running those that are no text
     * @return the notes among them
     */
    static Notes of(List<PdfLine> lines, Set<PdfLine> running) {
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
        return new Notes(notes);
    }

    /** The mark that a note begins with, empty without one. */
    static String sign(PdfLine line) {
        Matcher matcher = NOTE.matcher(line.text());
        return matcher.find() ? matcher.group(1) : "";
    }

    /** A line that stands aside as it reads: a note without its mark. */
    String text(PdfLine line) {
        Matcher sign = NOTE.matcher(line.text());
        return lines.contains(line) && sign.find() ? line.text().substring(sign.end()).strip() : line.text();
    }

    /** Writes a line without the marks of the notes that stand below it; where these stood is added to the places. */
    void append(PdfLine line, StringBuilder raw, Map<PdfLine, Integer> places) {
        int from = 0;
        for (Span mark : line.marks()) {
            String sign = line.text().substring(mark.start(), mark.end());
            PdfLine note = lines.stream().filter(n -> n.page() == line.page() && sign.equals(sign(n))).findFirst()
                    .orElse(null);
            if (note != null) {
                raw.append(line.text(), from, mark.start());
                places.putIfAbsent(note, raw.length());
                from = mark.end();
            }
        }
        raw.append(line.text(), from, line.text().length());
    }
}
