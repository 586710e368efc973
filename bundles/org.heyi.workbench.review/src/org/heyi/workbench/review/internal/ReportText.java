package org.heyi.workbench.review.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.workbench.Passage;

/**
 * A version of the report as one text, one line for each paragraph, and the way between its offsets and places in
 * paragraphs. Offsets are UTF-16, ends exclusive.
 */
final class ReportText {

    private final List<Paragraph> paragraphs;
    private final Map<Paragraph, Integer> indices = new HashMap<>();
    private final int[] starts;
    private final String text;

    ReportText(Version version) {
        paragraphs = List.copyOf(version.getParagraphs());
        starts = new int[paragraphs.size() + 1];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            starts[i] = all.length();
            indices.put(paragraphs.get(i), i);
            // A line break inside of a paragraph would shift every line after it; the length must stay.
            all.append(paragraphs.get(i).getText().replace('\n', ' ').replace('\r', ' ')).append('\n');
        }
        starts[paragraphs.size()] = all.length();
        if (!all.isEmpty()) {
            all.setLength(all.length() - 1);
        }
        text = all.toString();
    }

    String text() {
        return text;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** @return the paragraph's index, which is its line; -1 for one of another version */
    int index(Paragraph paragraph) {
        return indices.getOrDefault(paragraph, -1);
    }

    int start(int index) {
        return starts[index];
    }

    /** @return end of the paragraph's text, before the line break */
    int end(int index) {
        return starts[index] + paragraphs.get(index).getText().length();
    }

    int indexAt(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * @param anchor where a comment sits
     * @return start and end, or null when it is on the report as a whole or on another version
     */
    int[] range(Anchor anchor) {
        if (anchor == null || anchor.getParagraph() == null) {
            return null;
        }
        int first = index(anchor.getParagraph());
        int last = anchor.getEndParagraph() == null ? first : index(anchor.getEndParagraph());
        if (first < 0 || last < 0) {
            return null;
        }
        int start = Math.min(starts[first] + anchor.getStart(), end(first));
        int end = Math.min(starts[last] + anchor.getEnd(), end(last));
        return start < end ? new int[] {start, end} : null;
    }

    /**
     * @param start start of a selection
     * @param end its end
     * @return the words, without line breaks at either end; null when none are left
     */
    Passage passage(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return null;
        }
        int first = indexAt(from);
        int last = indexAt(to - 1);
        return new Passage(paragraphs.get(first), from - starts[first], paragraphs.get(last), to - starts[last]);
    }
}
