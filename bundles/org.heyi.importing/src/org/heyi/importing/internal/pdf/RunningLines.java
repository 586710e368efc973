package org.heyi.importing.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.heyi.importing.internal.clean.Chars;

/** Page numbers and running heads, which are no lines of the text. */
final class RunningLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "^[\\s—–\\-－·|/]*(?:第\\s*)?[0-9０-９]{1,4}(?:\\s*页)?(?:\\s*[/／,，]?\\s*共?\\s*[0-9]{1,4}\\s*页?)?[\\s—–\\-－·|]*$");

    /** Heads and feet have at most so many lines. */
    private static final int DEEPEST = 3;
    private static final int WORDS = 2;

    private RunningLines() {
    }

    /** First and last lines of pages that are page numbers, or the same on half of the pages; then what is so behind them. */
    static Set<PdfLine> of(List<PdfLine> lines) {
        Set<PdfLine> running = new HashSet<>();
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (!running.addAll(edges(lines.stream().filter(each -> !running.contains(each)).toList(), depth > 0))) {
                break;
            }
        }
        return running;
    }

    /** A figure behind a running head may be a line of a table: there, only what is repeated in words counts. */
    private static Set<PdfLine> edges(List<PdfLine> lines, boolean inside) {
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
        Set<PdfLine> found = new HashSet<>();
        for (PdfLine line : edges) {
            String bare = bare(line.text());
            boolean repeated = first.size() > 2 && often.get(bare) * 2 > first.size() && (!inside || bare.length() >= WORDS);
            if (repeated || !inside && PAGE_NUMBER.matcher(line.text()).matches()) {
                found.add(line);
            }
        }
        return found;
    }

    private static String bare(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> !Chars.blank(c) && !Character.isDigit(c)).forEach(out::appendCodePoint);
        return out.toString();
    }
}
