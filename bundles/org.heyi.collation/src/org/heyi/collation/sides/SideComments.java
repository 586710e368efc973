package org.heyi.collation.sides;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;

/**
 * Which comments belong to which rows: to that of the words they stood on, and to that of the words they stand on. Comments on the
 * report as a whole belong to the first row. Holds ids, so that it can be made of a copy of the model in the background and kept up with
 * the model afterwards; to be used by one thread at a time.
 */
public final class SideComments {

    private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::number).thenComparing(Entry::id);

    private final Sides sides;
    private final Predicate<Annotation> toCheck;
    private final Map<String, Integer> before;
    private final Map<String, Integer> after;
    private final Map<String, Entry> known = new HashMap<>();
    private final Map<Integer, List<Entry>> rows = new TreeMap<>();
    private final TreeMap<Integer, Integer> unchecked = new TreeMap<>();
    private final int[] former;
    private final int[] later;

    /** @param then index of the row in which it stood, -1 for none; now likewise */
    private record Entry(String id, int number, int then, int now, boolean unchecked) {

        int row() {
            return now >= 0 ? now : then;
        }
    }

    private SideComments(Sides sides, Predicate<Annotation> toCheck) {
        this.sides = sides;
        this.toCheck = toCheck;
        before = indices(sides.before());
        after = indices(sides.after());
        former = new int[sides.rows().size()];
        later = new int[sides.rows().size()];
    }

    /**
     * @param sides two versions of a report
     * @param annotations its comments
     * @param toCheck whether a person has yet to say that the place of a comment is right
     * @return the comments by row
     */
    public static SideComments of(Sides sides, Collection<Annotation> annotations, Predicate<Annotation> toCheck) {
        SideComments comments = new SideComments(sides, toCheck);
        for (Annotation each : annotations) {
            comments.add(each);
        }
        return comments;
    }

    private static Map<String, Integer> indices(Version version) {
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < version.getParagraphs().size(); i++) {
            if (version.getParagraphs().get(i).getId() != null) {
                indices.put(version.getParagraphs().get(i).getId(), i);
            }
        }
        return indices;
    }

    private void add(Annotation annotation) {
        if (sides.rows().isEmpty()) {
            return;
        }
        Entry entry = new Entry(annotation.getId(), annotation.getNumber(), row(Fate.anchor(annotation, sides.before()), true),
                row(Fate.anchor(annotation, sides.after()), false), toCheck.test(annotation));
        if (entry.row() < 0) {
            return;
        }
        known.put(entry.id, entry);
        enter(entry, entry.row());
        if (entry.then >= 0) {
            former[entry.then]++;
            if (entry.then != entry.row()) {
                enter(entry, entry.then);
            }
        }
        if (entry.now >= 0) {
            later[entry.now]++;
        }
        if (entry.unchecked) {
            unchecked.merge(entry.row(), 1, Integer::sum);
        }
    }

    private int row(Anchor anchor, boolean side) {
        if (anchor == null) {
            return -1;
        }
        Integer paragraph = anchor.getParagraph() == null ? null : (side ? before : after).get(anchor.getParagraph().getId());
        return paragraph == null ? 0 : Math.max(0, sides.row(side, paragraph));
    }

    private void enter(Entry entry, int row) {
        List<Entry> there = rows.computeIfAbsent(row, key -> new ArrayList<>());
        int at = Collections.binarySearch(there, entry, ORDER);
        there.add(at < 0 ? -1 - at : at, entry);
    }

    private void remove(String id) {
        Entry entry = known.remove(id);
        if (entry == null) {
            return;
        }
        leave(entry, entry.row());
        if (entry.then >= 0) {
            former[entry.then]--;
            if (entry.then != entry.row()) {
                leave(entry, entry.then);
            }
        }
        if (entry.now >= 0) {
            later[entry.now]--;
        }
        if (entry.unchecked) {
            unchecked.merge(entry.row(), -1, (one, other) -> one + other == 0 ? null : one + other);
        }
    }

    private void leave(Entry entry, int row) {
        List<Entry> there = rows.get(row);
        there.remove(Collections.binarySearch(there, entry, ORDER));
    }

    /**
     * Takes over what became of one comment since.
     *
     * @param annotation it
     * @param there whether it is still among the comments
     */
    public void update(Annotation annotation, boolean there) {
        remove(annotation.getId());
        if (there) {
            add(annotation);
        }
    }

    /**
     * @param row index of a row
     * @return ids of the comments that stood or stand there, by their numbers
     */
    public List<String> of(int row) {
        return rows.getOrDefault(row, List.of()).stream().map(Entry::id).toList();
    }

    /**
     * @param row index of a row
     * @param side whether of its former side
     * @return how many comments stood, or stand, on its words
     */
    public int count(int row, boolean side) {
        return side ? former[row] : later[row];
    }

    /**
     * @param row index of a row
     * @return how many of those that stand there are yet to be checked; of those that stand nowhere, that stood there
     */
    public int unchecked(int row) {
        return unchecked.getOrDefault(row, 0);
    }

    /** @return how many of all are yet to be checked */
    public int unchecked() {
        return unchecked.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Goes from comment to comment that is yet to be checked, in the order of the rows, from the last to the first again.
     *
     * @param row index of the row to begin at
     * @param id of the comment to go on from; null to begin with the row's own
     * @param step 1 to go on, -1 to go back
     * @return id of the next one; null when there is none
     */
    public String nextUnchecked(int row, String id, int step) {
        if (unchecked.isEmpty()) {
            return null;
        }
        List<String> here = uncheckedOf(row);
        int at = id == null ? step > 0 ? -1 : here.size() : position(row, id, here, step);
        if (at + step >= 0 && at + step < here.size()) {
            return here.get(at + step);
        }
        Integer next = step > 0 ? unchecked.higherKey(row) : unchecked.lowerKey(row);
        List<String> there = uncheckedOf(next != null ? next : step > 0 ? unchecked.firstKey() : unchecked.lastKey());
        return step > 0 ? there.getFirst() : there.getLast();
    }

    /** Where a comment stands among those to be checked of its row; one that need not be stands between two of them. */
    private int position(int row, String id, List<String> here, int step) {
        int at = here.indexOf(id);
        if (at >= 0) {
            return at;
        }
        Entry from = known.get(id);
        int earlier = from == null ? 0 : (int) here.stream().filter(each -> ORDER.compare(known.get(each), from) < 0).count();
        return step > 0 ? earlier - 1 : earlier;
    }

    private List<String> uncheckedOf(int row) {
        return rows.getOrDefault(row, List.of()).stream().filter(each -> each.unchecked && each.row() == row).map(Entry::id).toList();
    }

    /**
     * @param id of a comment
     * @return index of the row in which it stands, or else stood; -1 when it does neither
     */
    public int row(String id) {
        return known.containsKey(id) ? known.get(id).row() : -1;
    }
}
