package org.heyi.workbench.review.internal;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.usecase.Annotate;
import org.heyi.workbench.review.internal.ReaderView.Spot;

/**
 * What stands where in the whole of a report, in slices of equal height: how many comments of which kind, what is to be
 * checked, what was searched for. Heights are reckoned from the lengths of the paragraphs, because asking the text
 * control would have it lay out all of them. One comment more costs one slice.
 */
final class Overview {

    /** About a pixel and a half each. */
    static final int SLICES = 400;

    private static final int COLUMN = 42;
    private static final int KINDS = AnnotationKind.values().length;

    private final ReportText report;
    /** In lines, how much stands above each paragraph; behind the last how much there is in all. */
    private final double[] above;
    private final int[][] kinds = new int[SLICES][KINDS];
    private final int[] unchecked = new int[SLICES];
    private final int[] found = new int[SLICES];
    private final Map<Annotation, Entry> entries = new IdentityHashMap<>();
    private List<Spot> spots = List.of();

    /** Where a comment is counted, and as what. */
    private record Entry(int slice, int kind, boolean check) {
    }

    /**
     * What a slice shows.
     *
     * @param comments how many comments begin in it
     * @param kind the kind that most of them are of; null for none
     * @param unchecked how many of them are to be checked
     * @param found how many places of what is searched for
     */
    record Slice(int comments, AnnotationKind kind, int unchecked, int found) {

        boolean isEmpty() {
            return comments + found == 0;
        }
    }

    Overview(ReportText report) {
        this.report = report;
        above = new double[report.paragraphs().size() + 1];
        for (int i = 0; i < report.paragraphs().size(); i++) {
            above[i + 1] = above[i] + 0.4 + Math.max(1, Math.ceil((report.end(i) - report.start(i) + 2.0) / COLUMN));
        }
    }

    /** @param shown the comments to count, and no others */
    void read(List<Annotation> shown) {
        entries.clear();
        for (int[] each : kinds) {
            Arrays.fill(each, 0);
        }
        Arrays.fill(unchecked, 0);
        shown.forEach(this::add);
    }

    /**
     * @param annotation a comment that came, went or was edited
     * @param shown whether it is to be counted
     */
    void update(Annotation annotation, boolean shown) {
        Entry before = entries.remove(annotation);
        if (before != null) {
            count(before, -1);
        }
        if (shown) {
            add(annotation);
        }
    }

    private void add(Annotation annotation) {
        int paragraph = annotation.getAnchor() == null || annotation.getAnchor().getParagraph() == null ? -1
                : report.index(annotation.getAnchor().getParagraph());
        if (paragraph >= 0) {
            int start = annotation.getAnchor().getLevel() == AnchorLevel.WORDS ? annotation.getAnchor().getStart() : 0;
            Entry entry = new Entry(slice(Math.min(report.start(paragraph) + start, report.end(paragraph))), annotation.getKind().ordinal(),
                    Annotate.needsCheck(annotation));
            entries.put(annotation, entry);
            count(entry, 1);
        }
    }

    private void count(Entry entry, int by) {
        kinds[entry.slice][entry.kind] += by;
        unchecked[entry.slice] += entry.check ? by : 0;
    }

    /**
     * @param places where what is searched for stands
     * @return whether these are others than before
     */
    boolean found(List<Spot> places) {
        if (spots == places) {
            return false;
        }
        spots = places;
        Arrays.fill(found, 0);
        places.forEach(each -> found[slice(each.start())]++);
        return true;
    }

    /**
     * @param index a slice, from 0
     * @return what it shows
     */
    Slice at(int index) {
        int comments = 0;
        int most = -1;
        for (int kind = 0; kind < KINDS; kind++) {
            int count = kinds[index][kind];
            comments += count;
            most = count > 0 && (most < 0 || count > kinds[index][most]) ? kind : most;
        }
        return new Slice(comments, most < 0 ? null : AnnotationKind.values()[most], unchecked[index], found[index]);
    }

    /**
     * @param index a slice, from 0
     * @return how many comments of each kind begin in it
     */
    int[] kinds(int index) {
        return kinds[index].clone();
    }

    /**
     * @param index where one points
     * @param reach how far off something may be, in slices
     * @return the nearest slice in which there is something; -1 where there is none
     */
    int nearest(int index, int reach) {
        for (int off = 0; off <= reach; off++) {
            for (int each : new int[] {index - off, index + off}) {
                if (each >= 0 && each < SLICES && !at(each).isEmpty()) {
                    return each;
                }
            }
        }
        return -1;
    }

    /**
     * @param offset UTF-16 offset into the report's text
     * @return how much of the report stands above it, 0 to 1
     */
    double share(int offset) {
        if (report.paragraphs().isEmpty()) {
            return 0;
        }
        int paragraph = report.indexAt(offset);
        double lines = above[paragraph] + (offset - report.start(paragraph)) / (double) COLUMN;
        return Math.min(lines, above[paragraph + 1]) / above[above.length - 1];
    }

    private int slice(int offset) {
        return Math.min(SLICES - 1, (int) (share(offset) * SLICES));
    }

    /**
     * @param share how much of the report, 0 to 1
     * @return the offset into its text above which so much stands
     */
    int offset(double share) {
        if (report.paragraphs().isEmpty()) {
            return 0;
        }
        double lines = Math.clamp(share, 0, 1) * above[above.length - 1];
        int found = Arrays.binarySearch(above, lines);
        int paragraph = Math.min(found >= 0 ? found : -2 - found, report.paragraphs().size() - 1);
        return Math.min(report.end(paragraph), report.start(paragraph) + (int) Math.round((lines - above[paragraph]) * COLUMN));
    }
}
