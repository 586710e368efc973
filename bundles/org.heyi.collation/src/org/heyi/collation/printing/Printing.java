package org.heyi.collation.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.heyi.anchoring.TextAlignment;
import org.heyi.anchoring.TextDocument;
import org.heyi.importing.PrintedLine;
import org.heyi.importing.PrintedPages;

/**
 * A printing laid beside the text of the report. Immutable, to be asked on any thread; what it is asked takes as long as the passage
 * is, but for one that stands in another place of the printing than in the report.
 */
public final class Printing {

    /** What fewer characters agree in may agree by chance, in two reports or in a passage that was rewritten. */
    private static final int LEAST_RUN = 6;
    /** So many characters before and behind a passage are looked at, and such a share of them is to stand near it in the printing, too. */
    private static final int CONTEXT = 20;
    private static final double NEAR = 0.6;
    /** A longer passage may differ in such a share of its characters from what is printed. */
    private static final double SAME = 0.9;
    private static final int LONG = 10;

    private final PrintedPages pages;
    private final List<PrintedLine> lines;
    private final PrintedWording report;
    private final PrintedWording printed;
    /** For each character of the report where it is printed; -1 for nowhere. */
    private final int[] places;
    private final double share;

    private Printing(List<String> paragraphs, PrintedPages pages) {
        this.pages = pages;
        lines = pages.lines();
        report = new PrintedWording(paragraphs);
        printed = new PrintedWording(lines.stream().map(PrintedLine::text).toList());
        places = new int[report.length()];
        TextAlignment alignment = TextAlignment.of(TextDocument.ofText(report.text()), TextDocument.ofText(printed.text()));
        int same = 0;
        Arrays.fill(places, -1);
        for (TextAlignment.Run run : alignment.runs()) {
            for (int i = 0; i < run.length(); i++) {
                places[run.before() + i] = run.after() + i;
            }
            same += run.length() >= LEAST_RUN ? run.length() : 0;
        }
        share = places.length == 0 ? 0 : (double) same / places.length;
    }

    /**
     * Lays a printing beside a text. Takes a second at most, for two texts of 200,000 characters that have nothing to do with each other.
     *
     * @param paragraphs the texts of the paragraphs of a version of the report, in its order
     * @param pages what is printed
     * @return where it is printed
     */
    public static Printing of(List<String> paragraphs, PrintedPages pages) {
        return new Printing(paragraphs, pages);
    }

    /** @return what is printed */
    public PrintedPages pages() {
        return pages;
    }

    /** @return which share of the report's characters the printing has, 0 to 1; stretches that may agree by chance are not counted */
    public double share() {
        return share;
    }

    /**
     * Finds a passage in the printing. One is found where its words are printed between what stands around them in the report, or where
     * they stand in both but once.
     *
     * @param paragraph index of the paragraph where it begins
     * @param start where it begins there, in UTF-16 units
     * @param endParagraph index of the paragraph where it ends
     * @param end where it ends there, exclusive; the same as start for a place between two characters
     * @return from which line to which it is printed; empty where the printing does not have these words, or it cannot be told which they are
     */
    public Optional<PrintedPlace> locate(int paragraph, int start, int endParagraph, int end) {
        int from = report.indexFrom(paragraph, start);
        int to = report.indexTo(endParagraph, end);
        if (from >= to && (paragraph != endParagraph || start >= end)) {
            // Nothing but a place: the character behind it tells the line, or, at the end, the one before it.
            from = from < report.length() && report.piece(from) == paragraph ? from : from - 1;
            to = from + 1;
        }
        if (from < 0 || from >= to) {
            return Optional.empty();
        }
        Optional<PrintedPlace> found = inOrder(from, to);
        return found.isPresent() ? found : elsewhere(from, to);
    }

    /**
     * What stands in a line of the printing, for whoever is told page and line.
     *
     * @param line one of the printing's lines
     * @param paragraph index of the paragraph whose words come first there
     * @param offset where these begin in it, in UTF-16 units
     */
    public record Spot(PrintedLine line, int paragraph, int offset) {
    }

    /**
     * Finds what is printed on a page. Takes time by the length of the report.
     *
     * @param page the number that is printed on it; where a page has none, which page of the file it is
     * @param number of the line, from 1; 0 for the whole page
     * @param fromBelow whether lines are counted from the bottom of the page
     * @return of the page its first line, else that line, in each of its columns; lines without words of the report, such as a title
     *         page's, are left out
     */
    public List<Spot> on(int page, int number, boolean fromBelow) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < lines.size() && (number > 0 || spots.isEmpty()); i++) {
            PrintedLine line = lines.get(i);
            boolean there = page == (line.page() > 0 ? line.page() : line.sheet());
            if (there && (number == 0 || number == (fromBelow ? line.below() : line.line()))) {
                spot(i).ifPresent(spots::add);
            }
        }
        return spots;
    }

    private Optional<Spot> spot(int line) {
        for (int at = 0; at < places.length; at++) {
            if (places[at] >= printed.start(line) && places[at] < printed.start(line + 1)) {
                return Optional.of(new Spot(lines.get(line), report.piece(at), report.offset(at)));
            }
        }
        return Optional.empty();
    }

    private Optional<PrintedPlace> inOrder(int from, int to) {
        int first = places[from];
        int last = places[to - 1];
        if (first < 0 || last < first || !isInContext(from, to, first, last)) {
            return Optional.empty();
        }
        int same = 0;
        for (int i = from; i < to; i++) {
            same += places[i] >= first && places[i] <= last ? 1 : 0;
        }
        int length = to - from;
        int span = last - first + 1;
        boolean exact = same == length && span == length;
        if (exact || length >= LONG && same >= SAME * Math.max(length, span)) {
            return Optional.of(place(first, last, exact));
        }
        return Optional.empty();
    }

    /** Whether what stands around a passage of the report stands around it in the printing. */
    private boolean isInContext(int from, int to, int first, int last) {
        int begin = Math.max(0, from - CONTEXT);
        int stop = Math.min(places.length, to + CONTEXT);
        int near = 0;
        for (int i = begin; i < stop; i++) {
            near += places[i] >= first - 2 * CONTEXT && places[i] <= last + 2 * CONTEXT ? 1 : 0;
        }
        return near >= NEAR * (stop - begin);
    }

    /** What was moved, or stands in a table that is read in another order: found if there is no other passage that it could be. */
    private Optional<PrintedPlace> elsewhere(int from, int to) {
        String words = report.text().substring(from, to);
        if (words.length() < LEAST_RUN || report.text().indexOf(words) != report.text().lastIndexOf(words)) {
            return Optional.empty();
        }
        int found = printed.text().indexOf(words);
        return found < 0 || found != printed.text().lastIndexOf(words) ? Optional.empty() : Optional.of(place(found, found + words.length() - 1, true));
    }

    private PrintedPlace place(int first, int last, boolean exact) {
        return new PrintedPlace(lines.get(printed.piece(first)), lines.get(printed.piece(last)), exact);
    }
}
