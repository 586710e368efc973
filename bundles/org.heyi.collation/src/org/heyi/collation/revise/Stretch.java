package org.heyi.collation.revise;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.heyi.model.review.Annotation;

/**
 * A stretch of the text that reads otherwise in the proposal.
 *
 * @param start offset in the base text
 * @param end exclusive; equal to start where something is put in
 * @param text the new words; a line feed begins a paragraph
 * @param by who asked for it, in their fixed order
 * @param movedFrom what comes is the paragraph of that index, and those behind it; -1 when it is not moved
 */
record Stretch(int start, int end, String text, List<RequestedChange> by, int movedFrom) {

    Stretch {
        by = List.copyOf(by);
    }

    boolean isInsertion() {
        return start == end;
    }

    /** Whose words it is, where it has one author: the first who asked. */
    Annotation proposer() {
        return by.getFirst().annotations().getFirst();
    }

    /** Whether it is the secretariat's own wording. */
    boolean isOwn() {
        return by.getFirst().own();
    }

    Stretch at(int from, int to) {
        return new Stretch(from, to, text, by, movedFrom);
    }

    static List<RequestedChange> union(List<RequestedChange> one, List<RequestedChange> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().sorted(Comparator.comparingInt(RequestedChange::number)).toList();
    }
}
