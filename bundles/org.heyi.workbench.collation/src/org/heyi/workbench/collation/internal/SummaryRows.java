package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.heyi.collation.Collation;
import org.heyi.collation.Duplicates;
import org.heyi.collation.Row;
import org.heyi.model.review.Annotation;

/** Which comments the table shows, and in which row. */
final class SummaryRows {

    private Collation collation;
    /** Indices into the collation, row by row. */
    private int[] places = {};
    /** The row of each index of the collation; -1 for none. */
    private int[] rows = {};
    /** What has no place in the collation any more and is to be looked at all the same; below the others. */
    private List<Annotation> gone = List.of();
    private List<Alike.Group> groups = List.of();
    /** Of those that stand group by group the number of the group, from 0. */
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
     * @param found indices into it, in the order of the rows
     * @param withdrawn what has no line and is shown below the others
     */
    void fill(Collation now, int[] found, List<Annotation> withdrawn) {
        collation = now;
        groups = List.of();
        numbers.clear();
        place(found);
        gone = withdrawn;
    }

    /**
     * The same group by group.
     *
     * @param now the line of all comments
     * @param passing which of them are shown
     * @param alike those that seem to ask the same
     */
    void fill(Collation now, Predicate<Annotation> passing, List<Alike.Group> alike) {
        collation = now;
        groups = alike.stream().map(group -> still(group, passing)).filter(group -> group.members().size() > 1).toList();
        numbers.clear();
        gone = List.of();
        List<Integer> all = new ArrayList<>();
        for (int number = 0; number < groups.size(); number++) {
            for (Annotation each : groups.get(number).members()) {
                numbers.put(each, number);
                all.add(collation.indexOf(each));
            }
        }
        place(all.stream().mapToInt(Integer::intValue).toArray());
    }

    /** What is left of a group: some of it may have been merged, or have gone, since it was found. */
    private Alike.Group still(Alike.Group group, Predicate<Annotation> passing) {
        return new Alike.Group(group.members().stream()
                .filter(each -> collation.indexOf(each) >= 0 && !Duplicates.isMerged(each) && passing.test(each)).toList(), group.shared());
    }

    private void place(int[] found) {
        places = found;
        rows = new int[collation.size()];
        Arrays.fill(rows, -1);
        for (int row = 0; row < found.length; row++) {
            rows[found[row]] = row;
        }
    }

    /** @return how many groups are shown */
    int groups() {
        return groups.size();
    }

    /** @return whether some are left out */
    boolean isPart() {
        return places.length < collation.size();
    }

    int size() {
        return collation == null ? 0 : places.length + gone.size();
    }

    /** @return whether the row shows what is in the collation, and not what is gone from it */
    boolean isListed(int row) {
        return row < places.length;
    }

    /** @return the comment of a row of the table */
    Annotation annotation(int row) {
        return isListed(row) ? collation.annotation(places[row]) : gone.get(row - places.length);
    }

    /** @return what is printed of a row of the table */
    Row printed(int row) {
        return isListed(row) ? collation.rows().get(places[row]) : collation.unlisted(annotation(row));
    }

    /** @return the comments of all rows, from the first to the last */
    List<Annotation> annotations() {
        List<Annotation> all = new ArrayList<>(size());
        for (int row = 0; row < size(); row++) {
            all.add(annotation(row));
        }
        return all;
    }

    /** @return whether the rows are the same comments in the same order as another time */
    boolean isSame(int[] before) {
        return Arrays.equals(places, before);
    }

    /** @return what {@link #isSame} is asked with later */
    int[] places() {
        return places;
    }

    /** @return the row of a comment in the table; -1 when it has none */
    int row(Annotation annotation) {
        int place = collation == null ? -1 : collation.indexOf(annotation);
        if (place >= 0) {
            return rows[place];
        }
        int index = gone.indexOf(annotation);
        return index < 0 ? -1 : places.length + index;
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
