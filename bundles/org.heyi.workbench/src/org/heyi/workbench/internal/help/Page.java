package org.heyi.workbench.internal.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A chapter as it is shown: one text, and what its pieces and lines look like. */
final class Page {

    /** What a piece of text looks like. */
    enum Style { BOLD, CODE, LINK, PICTURE }

    /** What a line looks like. */
    enum Kind { TITLE, HEADING, SMALL_HEADING, TEXT, ITEM, CODE, TABLE_HEAD, TABLE_ROW, TABLE_MORE, PICTURE }

    /**
     * A piece of text that does not look like the rest.
     *
     * @param start offset in the text
     * @param length of the piece
     * @param style what it looks like
     * @param target where a link leads, or which picture; null otherwise
     */
    record Span(int start, int length, Style style, String target) {

        Span moved(int by) {
            return new Span(start + by, length, style, target);
        }
    }

    /**
     * A line of the text, as long as it is.
     *
     * @param kind what it looks like
     * @param indent how far it stands in, steps
     * @param stops where the columns of a table begin, pixels; empty where it is none
     * @param hang what stands before the text of an item and what its other lines stand in by
     */
    record Line(Kind kind, int indent, int[] stops, String hang) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Integer> anchors = new LinkedHashMap<>();
    private boolean hasTables;

    /** Adds a line. */
    void add(Line line, String words, List<Span> styles) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        lines.add(line);
        text.append(words);
        styles.forEach(each -> spans.add(each.moved(start)));
        hasTables |= line.stops.length > 0;
    }

    /** The next line is where links to this name lead. */
    void anchor(String name) {
        anchors.putIfAbsent(name, lines.size());
    }

    /** @return all of it; lines end with one \n */
    String text() {
        return text.toString();
    }

    /** @return what its lines look like, from the first to the last */
    List<Line> lines() {
        return lines;
    }

    /** @return its pieces in ascending order, none over another */
    List<Span> spans() {
        return spans;
    }

    /** @return index of the line that a name leads to; 0 where there is none of the name */
    int line(String anchor) {
        return anchors.getOrDefault(anchor, 0);
    }

    /** @return the names that links lead to, in the order of the page */
    List<String> anchors() {
        return List.copyOf(anchors.keySet());
    }

    /** @return whether its lines depend on the room there is */
    boolean hasTables() {
        return hasTables;
    }

    /**
     * @param offset in the text
     * @return where the link there leads; null when there is none
     */
    String link(int offset) {
        return spans.stream().filter(each -> each.style == Style.LINK && offset >= each.start && offset < each.start + each.length)
                .map(Span::target).findFirst().orElse(null);
    }
}
