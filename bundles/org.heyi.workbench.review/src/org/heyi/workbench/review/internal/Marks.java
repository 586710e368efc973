package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;

/** Where comments are marked in the text: which words, and in which lane under the line, so that overlaps stay legible. */
final class Marks {

    /** More lanes than this do not fit between two lines; marks beyond share the last one. */
    static final int LANES = 3;

    /**
     * One comment's mark.
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
    }

    private final List<Mark> marks;
    private final List<Stretch> stretches;

    private Marks(List<Mark> marks) {
        this.marks = marks;
        this.stretches = stretches(marks);
    }

    /**
     * @param annotations the comments that are shown
     * @param report the text
     * @return their marks; comments on the report as a whole, or that lost their words, have none
     */
    static Marks of(List<Annotation> annotations, ReportText report) {
        List<Mark> all = new ArrayList<>();
        for (Annotation annotation : annotations) {
            int[] range = report.range(annotation.getAnchor());
            // A comment that lost its words in a new version hangs on the paragraph: that is no passage to underline.
            if (range != null && annotation.getAnchor().getLevel() == AnchorLevel.WORDS) {
                all.add(new Mark(annotation, range[0], range[1], 0));
            }
        }
        // The longer one takes the lane nearer to the words: it is the one whose end is hard to see otherwise.
        all.sort(Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed())
                .thenComparingInt(mark -> mark.annotation().getNumber()));
        int[] free = new int[LANES];
        List<Mark> laid = new ArrayList<>(all.size());
        for (Mark mark : all) {
            int lane = 0;
            while (lane < LANES - 1 && free[lane] > mark.start) {
                lane++;
            }
            free[lane] = Math.max(free[lane], mark.end);
            laid.add(new Mark(mark.annotation, mark.start, mark.end, lane));
        }
        return new Marks(laid);
    }

    private static List<Stretch> stretches(List<Mark> marks) {
        TreeSet<Integer> borders = new TreeSet<>();
        for (Mark mark : marks) {
            borders.add(mark.start);
            borders.add(mark.end);
        }
        List<Stretch> result = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        Integer from = null;
        for (int border : borders) {
            if (from != null && !open.isEmpty()) {
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

    /** @return all marks by their beginning */
    List<Mark> all() {
        return marks;
    }

    /** @return the marked text, cut where the comments over it change */
    List<Stretch> stretches() {
        return stretches;
    }

    /**
     * @param offset into the whole text
     * @return the marks over it, shortest first
     */
    List<Mark> at(int offset) {
        return marks.stream().filter(mark -> mark.start <= offset && offset < mark.end)
                .sorted(Comparator.comparingInt(mark -> mark.end - mark.start)).toList();
    }

    /** @return the mark of a comment, or null */
    Mark of(Annotation annotation) {
        return marks.stream().filter(mark -> mark.annotation == annotation).findFirst().orElse(null);
    }
}
