package org.heyi.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One version of a report as the matcher sees it: its paragraphs in order, and the text they make when each is
 * joined to the next with one line feed. Offsets into the joined text ("in the document") and offsets into a
 * paragraph's own text ("in the paragraph") are both UTF-16 and convert into each other. Immutable.
 */
public final class TextDocument {

    /** Between two paragraphs of the joined text. */
    public static final char SEPARATOR = '\n';

    /**
     * @param id   stable id of the paragraph, unique in the document
     * @param text its (cleaned) text
     * @param path the headings above it, outermost first; empty where the report has none
     */
    public record Paragraph(String id, String text, List<String> path) {

        /** Refuses what is missing, and copies the path. */
        public Paragraph {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            path = List.copyOf(path);
        }

        /**
         * A paragraph below no heading.
         *
         * @param id unique within the document
         * @param text without a line feed at its end
         */
        public Paragraph(String id, String text) {
            this(id, text, List.of());
        }
    }

    private final List<Paragraph> paragraphs;
    private final int[] starts;
    private final String text;
    private final Map<String, Integer> indexById;

    private TextDocument(List<Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        this.starts = new int[this.paragraphs.size()];
        this.indexById = HashMap.newHashMap(starts.length);
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            if (i > 0) {
                joined.append(SEPARATOR);
            }
            Paragraph paragraph = this.paragraphs.get(i);
            starts[i] = joined.length();
            joined.append(paragraph.text());
            if (indexById.put(paragraph.id(), i) != null) {
                throw new IllegalArgumentException("Two paragraphs have the id " + paragraph.id());
            }
        }
        this.text = joined.toString();
    }

    /**
     * @param paragraphs the paragraphs, in their order
     * @return the document
     * @throws IllegalArgumentException if two paragraphs have the same id
     */
    public static TextDocument of(List<Paragraph> paragraphs) {
        return new TextDocument(paragraphs);
    }

    /**
     * A document of plain text: every line is a paragraph, with its number from 1 as id. The joined text is the
     * text given.
     *
     * @param text lines that are separated by line feeds
     * @return the document
     */
    public static TextDocument ofText(String text) {
        List<Paragraph> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(SEPARATOR); end >= 0; end = text.indexOf(SEPARATOR, start)) {
            lines.add(new Paragraph(String.valueOf(lines.size() + 1), text.substring(start, end)));
            start = end + 1;
        }
        lines.add(new Paragraph(String.valueOf(lines.size() + 1), text.substring(start)));
        return new TextDocument(lines);
    }

    /** @return the joined text */
    public String text() {
        return text;
    }

    /** @return the paragraphs, in their order */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /**
     * @param paragraphId id of a paragraph
     * @return index of the paragraph with this id, empty if there is none
     */
    public OptionalInt indexOf(String paragraphId) {
        Integer index = indexById.get(paragraphId);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * The paragraph's range in the document, without the separator behind it.
     *
     * @param paragraphIndex index of a paragraph, from 0
     * @return the stretch in the document
     */
    public TextRange range(int paragraphIndex) {
        int start = starts[paragraphIndex];
        return new TextRange(start, start + paragraphs.get(paragraphIndex).text().length());
    }

    /**
     * @param paragraphIndex index of a paragraph, from 0
     * @return the range of a paragraph and its neighbours with the same headings
     */
    public TextRange section(int paragraphIndex) {
        List<String> path = paragraphs.get(paragraphIndex).path();
        int first = paragraphIndex;
        while (first > 0 && paragraphs.get(first - 1).path().equals(path)) {
            first--;
        }
        int last = paragraphIndex;
        while (last + 1 < paragraphs.size() && paragraphs.get(last + 1).path().equals(path)) {
            last++;
        }
        return new TextRange(starts[first], range(last).end());
    }

    /**
     * Index of the paragraph that a place in the document belongs to; the separator, and the end of the text,
     * belong to the paragraph before them. -1 for a document without paragraphs.
     *
     * @param offset UTF-16 offset in the document
     * @return index of the paragraph, from 0
     * @throws IndexOutOfBoundsException if the offset is negative or behind the end of the text
     */
    public int paragraphAt(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(starts, offset);
        if (found < 0) {
            return -found - 2;
        }
        return found;
    }

    /**
     * Where a paragraph's offset lies in the document.
     *
     * @param paragraphId id of a paragraph
     * @param offsetInParagraph UTF-16 offset in the paragraph
     * @return UTF-16 offset in the document
     * @throws IndexOutOfBoundsException if there is no such paragraph, or the paragraph is shorter
     */
    public int offset(String paragraphId, int offsetInParagraph) {
        int index = indexOf(paragraphId)
                .orElseThrow(() -> new IndexOutOfBoundsException("No paragraph " + paragraphId));
        return starts[index] + Objects.checkIndex(offsetInParagraph, paragraphs.get(index).text().length() + 1);
    }

    /**
     * Where a stretch of a paragraph lies in the document.
     *
     * @param range the stretch
     * @return the stretch in the document
     * @throws IndexOutOfBoundsException if there is no such paragraph, or the paragraph is shorter
     */
    public TextRange range(ParagraphRange range) {
        return new TextRange(offset(range.paragraphId(), range.start()), offset(range.paragraphId(), range.end()));
    }

    /**
     * The pieces of a stretch of the document, one for each paragraph it touches with at least one character, in
     * order. An empty stretch, or one that is only a separator, gives one empty piece.
     *
     * @param range the stretch
     * @return the pieces, in order
     * @throws IndexOutOfBoundsException if the range reaches behind the text, or there are no paragraphs
     */
    public List<ParagraphRange> pieces(TextRange range) {
        int first = paragraphAt(range.start());
        int last = paragraphAt(range.end());
        List<ParagraphRange> pieces = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            TextRange paragraph = range(i);
            int start = Math.max(range.start(), paragraph.start());
            int end = Math.min(range.end(), paragraph.end());
            if (start < end) {
                pieces.add(new ParagraphRange(paragraphs.get(i).id(), start - starts[i], end - starts[i]));
            }
        }
        if (pieces.isEmpty()) {
            int at = range.start() - starts[first];
            pieces.add(new ParagraphRange(paragraphs.get(first).id(), at, at));
        }
        return pieces;
    }
}
