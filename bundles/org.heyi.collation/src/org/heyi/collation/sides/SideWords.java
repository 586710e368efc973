package org.heyi.collation.sides;

import java.util.ArrayList;
import java.util.List;

import org.heyi.anchoring.TextDiff.Kind;
import org.heyi.anchoring.TextDiff;
import org.heyi.anchoring.TextRange;

/**
 * What two sides of a row say, and where they differ.
 *
 * @param before the words of the former side, paragraphs joined by a line feed; empty where there is none
 * @param after those of the later side
 * @param changes the places where they differ, in order: a stretch of either, one of which may be empty
 */
public record SideWords(String before, String after, List<Change> changes) {

    /** A few characters that two changes happen to have in between tell a reader nothing. */
    private static final int ISLAND = 4;
    /** Where less than this part of either text stayed, one reads two texts and no changes. */
    private static final double STAYED = 0.25;
    private static final String BORDERS = "，。；：！？、\n";

    /**
     * @param before where in the former words
     * @param after where in the later words
     */
    public record Change(TextRange before, TextRange after) {
    }

    /** Copies the list. */
    public SideWords {
        changes = List.copyOf(changes);
    }

    /**
     * @param before former words
     * @param after later words
     * @return both, with the places where they differ, in stretches that can be read
     */
    public static SideWords of(String before, String after) {
        if (before.equals(after)) {
            return new SideWords(before, after, List.of());
        }
        Change whole = new Change(new TextRange(0, before.length()), new TextRange(0, after.length()));
        if (before.isEmpty() || after.isEmpty()) {
            return new SideWords(before, after, List.of(whole));
        }
        List<Change> changes = new ArrayList<>();
        for (TextDiff.Edit edit : TextDiff.diff(before, after)) {
            if (edit.kind() != Kind.KEPT) {
                add(changes, new Change(edit.before(), edit.after()), before);
            }
        }
        int gone = changes.stream().mapToInt(each -> each.before.length()).sum();
        boolean stayed = before.length() - gone >= STAYED * Math.min(before.length(), after.length());
        return new SideWords(before, after, stayed ? changes : List.of(whole));
    }

    /** Joins it to the last one where what lies between is too little to be read for itself. */
    private static void add(List<Change> changes, Change next, String before) {
        Change last = changes.isEmpty() ? null : changes.getLast();
        if (last != null && isIsland(before.substring(last.before.end(), next.before.start()), last, next)) {
            changes.removeLast();
            next = new Change(new TextRange(last.before.start(), next.before.end()), new TextRange(last.after.start(), next.after.end()));
        }
        changes.add(next);
    }

    private static boolean isIsland(String between, Change last, Change next) {
        return between.isEmpty() || between.length() <= ISLAND && between.chars().noneMatch(c -> BORDERS.indexOf(c) >= 0)
                && 2 * between.length() <= Math.min(size(last), size(next));
    }

    private static int size(Change change) {
        return Math.max(change.before.length(), change.after.length());
    }
}
