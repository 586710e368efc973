package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.workbench.Tally;
import org.heyi.workbench.Tally.Work;

/**
 * Where comments are marked in the text: which words, and in which lane under the line, so that overlaps stay legible.
 * Kept by paragraph and laid out where it is looked at, so that one comment more costs one paragraph.
 */
final class Marks {

    /** More lanes than this do not fit between two lines; marks beyond share the last one. */
    static final int LANES = 3;

    /**
     * The part of a comment's mark that lies in one paragraph.
     *
     * @param annotation the comment
     * @param start offset into the whole text
     * @param end exclusive
     * @param lane 0 is the one next to the words
     */
    record Mark(Annotation annotation, int start, int end, int lane) {
    }

    /**
     * A stretch of text over which the same comments lie.
     *
     * @param start offset into the whole text
     * @param end exclusive
     * @param marks those comments' marks, at least one
     */
    record Stretch(int start, int end, List<Mark> marks) {

        /** @return whether more comments lie over it than can be told apart under a line */
        boolean isCrowded() {
            return marks.size() > LANES;
        }
    }

    /**
     * A stretch of a lane in which the same is to be seen.
     *
     * @param start offset into the whole text
     * @param end exclusive
     * @param mark the mark; null for a crowd, which has one line for all
     */
    record Run(int start, int end, Mark mark) {
    }

    private record Range(int start, int end) {

        int length() {
            return end - start;
        }
    }

    private record Laid(List<Mark> marks, List<Stretch> stretches, List<Run> runs) {
    }

    private final ReportText report;
    private final Map<Annotation, Range> ranges = new IdentityHashMap<>();
    private final List<List<Annotation>> over = new ArrayList<>();
    private final Laid[] laid;

    /** @param report the text; nothing is marked in it yet */
    Marks(ReportText report) {
        this.report = report;
        laid = new Laid[report.paragraphs().size()];
        for (int i = 0; i < laid.length; i++) {
            over.add(new ArrayList<>(0));
        }
    }

    /** @param shown the comments to mark, and no others; those on the report as a whole, or that lost their words, have no mark */
    void read(List<Annotation> shown) {
        ranges.clear();
        over.forEach(List::clear);
        Arrays.fill(laid, null);
        shown.forEach(this::add);
    }

    /**
     * @param annotation a comment that came, went or was edited
     * @param shown whether it is to be marked
     */
    void update(Annotation annotation, boolean shown) {
        Range before = ranges.remove(annotation);
        if (before != null) {
            for (int i = report.indexAt(before.start); i <= report.indexAt(before.end - 1); i++) {
                over.get(i).removeIf(each -> each == annotation);
                laid[i] = null;
            }
        }
        if (shown) {
            add(annotation);
        }
    }

    private void add(Annotation annotation) {
        int[] range = report.range(annotation.getAnchor());
        // A comment that lost its words in a new version hangs on the paragraph: that is no passage to underline; nor is one that was taken back.
        if (range != null && annotation.getAnchor().getLevel() == AnchorLevel.WORDS && annotation.getState() != AnnotationState.WITHDRAWN) {
            ranges.put(annotation, new Range(range[0], range[1]));
            for (int i = report.indexAt(range[0]); i <= report.indexAt(range[1] - 1); i++) {
                over.get(i).add(annotation);
                laid[i] = null;
            }
        }
    }

    /** @return whether its words are marked */
    boolean contains(Annotation annotation) {
        return ranges.containsKey(annotation);
    }

    /** @return where the words of a marked comment begin, offset into the whole text */
    int start(Annotation annotation) {
        return ranges.get(annotation).start;
    }

    /** @return where the words of a marked comment end, exclusive */
    int end(Annotation annotation) {
        return ranges.get(annotation).end;
    }

    /** @return the marks in a paragraph by their beginning */
    List<Mark> marks(int paragraph) {
        return laid(paragraph).marks;
    }

    /** @return the marked text of a paragraph, cut where the comments over it change */
    List<Stretch> stretches(int paragraph) {
        return laid(paragraph).stretches;
    }

    /** @return what is to be underlined in a paragraph */
    List<Run> runs(int paragraph) {
        return laid(paragraph).runs;
    }

    /**
     * @param offset into the whole text
     * @return the comments over it, the one with the fewest words first
     */
    List<Annotation> at(int offset) {
        List<Stretch> stretches = report.paragraphs().isEmpty() ? List.of() : stretches(report.indexAt(offset));
        int low = 0;
        int high = stretches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Stretch stretch = stretches.get(middle);
            if (offset < stretch.start) {
                high = middle - 1;
            } else if (offset >= stretch.end) {
                low = middle + 1;
            } else {
                return stretch.marks.stream().map(Mark::annotation)
                        .sorted(Comparator.comparingInt(each -> ranges.get(each).length())).toList();
            }
        }
        return List.of();
    }

    private Laid laid(int paragraph) {
        if (laid[paragraph] == null) {
            Tally.count(Work.PARAGRAPH_MARKED);
            List<Mark> marks = lanes(paragraph);
            List<Stretch> stretches = cut(marks);
            laid[paragraph] = new Laid(marks, stretches, runs(stretches));
        }
        return laid[paragraph];
    }

    private List<Mark> lanes(int paragraph) {
        int from = report.start(paragraph);
        int to = report.end(paragraph);
        List<Mark> all = new ArrayList<>();
        for (Annotation annotation : over.get(paragraph)) {
            Range range = ranges.get(annotation);
            if (Math.max(from, range.start) < Math.min(to, range.end)) {
                all.add(new Mark(annotation, Math.max(from, range.start), Math.min(to, range.end), 0));
            }
        }
        // The longer one takes the lane nearer to the words: it is the one whose end is hard to see otherwise.
        all.sort(Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed())
                .thenComparingInt(mark -> mark.annotation().getNumber()));
        int[] free = new int[LANES];
        List<Mark> result = new ArrayList<>(all.size());
        for (Mark mark : all) {
            int lane = 0;
            while (lane < LANES - 1 && free[lane] > mark.start) {
                lane++;
            }
            free[lane] = Math.max(free[lane], mark.end);
            result.add(new Mark(mark.annotation, mark.start, mark.end, lane));
        }
        return result;
    }

    private static List<Stretch> cut(List<Mark> marks) {
        int[] borders = marks.stream().flatMapToInt(mark -> IntStream.of(mark.start, mark.end)).sorted()
                .distinct().toArray();
        List<Stretch> result = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int border : borders) {
            if (!open.isEmpty()) {
                result.add(new Stretch(from, border, List.copyOf(open)));
            }
            open.removeIf(mark -> mark.end <= border);
            while (next < marks.size() && marks.get(next).start <= border) {
                open.add(marks.get(next++));
            }
            from = border;
        }
        return result;
    }

    private static List<Run> runs(List<Stretch> stretches) {
        List<Run> result = new ArrayList<>();
        Run[] open = new Run[LANES];
        for (Stretch stretch : stretches) {
            Run[] next = new Run[LANES];
            if (stretch.isCrowded()) {
                next[0] = new Run(stretch.start, stretch.end, null);
            } else {
                stretch.marks.forEach(mark -> next[mark.lane] = new Run(stretch.start, stretch.end, mark));
            }
            for (int lane = 0; lane < LANES; lane++) {
                Run run = open[lane];
                if (run != null && next[lane] != null && run.end == stretch.start && run.mark == next[lane].mark) {
                    open[lane] = new Run(run.start, stretch.end, run.mark);
                } else {
                    if (run != null) {
                        result.add(run);
                    }
                    open[lane] = next[lane];
                }
            }
        }
        Arrays.stream(open).filter(Objects::nonNull).forEach(result::add);
        return result;
    }
}
