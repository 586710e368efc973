package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.heyi.collation.Collation;
import org.heyi.collation.Duplicates;
import org.heyi.collation.Row;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.Attention;

/** Which comments the table shows, and in which row. */
final class SummaryRows {

    /** Which ones. */
    enum Which {
        /** All of them. */
        ALL,
        /** Those that are not decided on. */
        OPEN,
        /** Those that are to be looked at again. */
        AGAIN,
        /** Those that seem to ask the same, group by group. */
        ALIKE
    }

    private Collation collation;
    private Which which = Which.ALL;
    /** Indices into the collation of those that are shown; null for all. */
    private List<Integer> places;
    /** What has no place in the collation any more and is to be looked at all the same; below the others. */
    private List<Annotation> gone = List.of();
    private List<Alike.Group> groups = List.of();
    /** Of those that stand group by group: the row, and the number of the group, from 0. */
    private final Map<Annotation, Integer> rows = new IdentityHashMap<>();
    private final Map<Annotation, Integer> numbers = new IdentityHashMap<>();

    /** @return the line of all comments; null while there is none */
    Collation collation() {
        return collation;
    }

    /** There are none. */
    void clear() {
        collation = null;
    }

    /**
     * @param now the line of all comments
     * @param wanted which of them
     * @param alike those that seem to ask the same
     */
    void fill(Collation now, Which wanted, List<Alike.Group> alike) {
        collation = now;
        which = wanted;
        rows.clear();
        numbers.clear();
        groups = which == Which.ALIKE ? still(alike) : List.of();
        places = switch (which) {
            case ALL -> null;
            case OPEN -> IntStream.range(0, now.size()).filter(index -> now.decision(index) == null).boxed().toList();
            case AGAIN -> IntStream.range(0, now.size()).filter(index -> Attention.isWanted(now.annotation(index))).boxed().toList();
            case ALIKE -> byGroup();
        };
        gone = which == Which.AGAIN ? now.session().getAnnotations().stream().filter(Attention::isWithdrawn).toList() : List.of();
    }

    /** What is left of the groups: some of them may have been merged, or have gone, since they were found. */
    private List<Alike.Group> still(List<Alike.Group> alike) {
        return alike.stream().map(group -> new Alike.Group(group.members().stream()
                .filter(each -> collation.indexOf(each) >= 0 && !Duplicates.isMerged(each)).toList(), group.shared()))
                .filter(group -> group.members().size() > 1).toList();
    }

    private List<Integer> byGroup() {
        List<Integer> all = new ArrayList<>();
        for (int number = 0; number < groups.size(); number++) {
            for (Annotation each : groups.get(number).members()) {
                rows.put(each, all.size());
                numbers.put(each, number);
                all.add(collation.indexOf(each));
            }
        }
        return all;
    }

    /** @return how many groups are shown */
    int groups() {
        return groups.size();
    }

    /** @return whether some are left out, or the order is another one */
    boolean isPart() {
        return places != null;
    }

    int size() {
        return collation == null ? 0 : listed() + gone.size();
    }

    /** How many rows show what is in the collation. */
    private int listed() {
        return places == null ? collation.size() : places.size();
    }

    private int place(int row) {
        return places == null ? row : places.get(row);
    }

    /** @return whether the row shows what is in the collation, and not what is gone from it */
    boolean isListed(int row) {
        return row < listed();
    }

    /** @return the comment of a row of the table */
    Annotation annotation(int row) {
        return isListed(row) ? collation.annotation(place(row)) : gone.get(row - listed());
    }

    /** @return what is printed of a row of the table */
    Row printed(int row) {
        return isListed(row) ? collation.rows().get(place(row)) : collation.unlisted(annotation(row));
    }

    /** @return the row of a comment in the table; -1 when it has none */
    int row(Annotation annotation) {
        if (which == Which.ALIKE) {
            return rows.getOrDefault(annotation, -1);
        }
        int place = collation == null ? -1 : collation.indexOf(annotation);
        if (place < 0 && gone.contains(annotation)) {
            return listed() + gone.indexOf(annotation);
        }
        return place < 0 || places == null ? place : Math.max(-1, Collections.binarySearch(places, place));
    }

    /** @return the number of the group that a comment stands in, from 1; 0 where the table does not stand by groups */
    int number(Annotation annotation) {
        return numbers.getOrDefault(annotation, -1) + 1;
    }

    /** @return the group that a comment stands in; null where the table does not stand by groups */
    Alike.Group group(Annotation annotation) {
        return number(annotation) == 0 ? null : groups.get(number(annotation) - 1);
    }
}
