package org.heyi.collation.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.heyi.collation.Collation;
import org.heyi.collation.Locator;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;

import com.ibm.icu.text.CollationKey;

/**
 * Finds the rows of a view. What is said of a comment is put together once and kept until it is forgotten, so that each letter of a
 * search costs a look at a few hundred characters a comment. Not for several threads.
 */
public final class RowFinder {

    /** Between what is said in two places. */
    private static final char BETWEEN = '\n';

    private final Map<Annotation, String> said = new IdentityHashMap<>();
    /** Of places by their words: there are a few hundred. */
    private final Map<String, String> places = new HashMap<>();
    private final Spelling spelling = new Spelling();

    /**
     * What is not known of comments by themselves.
     *
     * @param me who sits at the window; null for nobody
     * @param again whether a comment is to be looked at again
     */
    public record Circumstances(Participant me, Predicate<Annotation> again) {
    }

    /** Forgets everything: more than comments changed. */
    public void forget() {
        said.clear();
        places.clear();
    }

    /** @param annotations came, went or were edited */
    public void forget(Collection<Annotation> annotations) {
        annotations.forEach(said::remove);
    }

    /**
     * Puts together what is said of some comments, so that the first search need not: a part at a time, where somebody waits for the thread.
     *
     * @param collation the line of all comments
     * @param from the index of the first
     * @param count how many
     * @return the index of the next; the size of the collation when there are no more
     */
    public int prepare(Collation collation, int from, int count) {
        int next = Math.min(collation.size(), from + count);
        for (int i = from; i < next; i++) {
            said.computeIfAbsent(collation.annotation(i), RowFinder::said);
            collation.rows().get(i);
        }
        return next;
    }

    /**
     * @param collation the line of all comments
     * @param filter which of them
     * @param sort by which column; those that are alike there stay in the order of the collation. By none, they
     *        stand in that order as well, but what is to be looked at again before all others
     * @param now what else counts
     * @return indices into the collation
     */
    public int[] find(Collation collation, RowFilter filter, RowSort sort, Circumstances now) {
        List<Integer> found = new ArrayList<>();
        Test test = new Test(filter, collation.conflicts(), now);
        for (int i = 0; i < collation.size(); i++) {
            if (test.passes(collation.annotation(i), collation.place(i))) {
                found.add(i);
            }
        }
        if (sort.isOn()) {
            sort(found, collation, sort);
        } else {
            // Comments that changed after their decision come first; each is asked for once, because asking is slow.
            List<Integer> again = found.stream().filter(index -> now.again.test(collation.annotation(index))).toList();
            if (!again.isEmpty()) {
                found.removeAll(new HashSet<>(again));
                found.addAll(0, again);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * @param annotation a comment that has no line, e.g. because it was withdrawn
     * @param filter which comments are shown
     * @param now what else counts
     * @return whether it passes
     */
    public boolean passes(Annotation annotation, RowFilter filter, Circumstances now) {
        return new Test(filter, Map.of(), now).passes(annotation, null);
    }

    private final class Test {

        private final RowFilter filter;
        private final Map<Annotation, List<Annotation>> conflicts;
        private final Circumstances now;
        private final String wanted;
        private final int number;

        Test(RowFilter filter, Map<Annotation, List<Annotation>> conflicts, Circumstances now) {
            this.filter = filter;
            this.conflicts = conflicts;
            this.now = now;
            wanted = plain(filter.text().strip());
            number = wanted.matches("[0-9]{1,9}") ? Integer.parseInt(wanted) : -1;
        }

        /** @param place where it stands; null where it has no line */
        boolean passes(Annotation annotation, Locator place) {
            if (filter.has(Flag.MINE) && (now.me == null || annotation.getAssignee() != now.me)
                    || filter.has(Flag.CONFLICT) && !conflicts.containsKey(annotation)
                    || filter.has(Flag.AGAIN) && !now.again.test(annotation)) {
                return false;
            }
            for (Map.Entry<Facet, ? extends Collection<String>> each : filter.values().entrySet()) {
                if (Collections.disjoint(each.getValue(), each.getKey().keys(annotation))) {
                    return false;
                }
            }
            return wanted.isEmpty() || number == annotation.getNumber()
                    || said.computeIfAbsent(annotation, RowFinder::said).contains(wanted)
                    || place != null && places.computeIfAbsent(place.words(), RowFinder::plain).contains(wanted);
        }
    }

    private static String said(Annotation annotation) {
        StringBuilder all = new StringBuilder();
        add(all, annotation.getBody());
        add(all, annotation.getReason());
        add(all, annotation.getAmendment() == null ? null : annotation.getAmendment().getText());
        add(all, annotation.getAnchor() == null ? null : annotation.getAnchor().getQuote());
        add(all, annotation.getOpinion());
        add(all, Collation.unit(annotation));
        add(all, annotation.getDisposition() == null ? null : annotation.getDisposition().getReason());
        add(all, annotation.getAssignee() == null ? null : annotation.getAssignee().getName());
        Participant author = annotation.getAuthor();
        if (author != null) {
            add(all, author.getName());
            add(all, author.getGroup() == null ? null : author.getGroup().getName());
        }
        return plain(all.toString());
    }

    private static void add(StringBuilder all, String text) {
        if (text != null && !text.isEmpty()) {
            all.append(text).append(BETWEEN);
        }
    }

    /** Neither case nor width of letters tells words apart. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private void sort(List<Integer> found, Collation collation, RowSort sort) {
        switch (sort.column()) {
            case NUMBER -> found.sort(directed(Comparator.naturalOrder(), sort));
            case LOCATOR -> found.sort(directed(Comparator.comparing(collation::place), sort));
            case PRINTED -> printed(found, collation, sort);
            case KIND -> found.sort(by(index -> collation.annotation(index).getKind().getValue(), sort));
            // In the order of their keys; what is undecided is behind them.
            case DECISION -> found.sort(by(index -> collation.decision(index) == null ? Integer.MAX_VALUE : collation.decision(index).getValue(),
                    sort));
            case COMMENT -> found.sort(by(index -> collation.annotation(index).getNumber(), sort));
            case CONFLICT -> found.sort(by(index -> collation.conflicts().getOrDefault(collation.annotation(index), List.of()).size(), sort));
            case GROUP -> group(found, collation, sort);
            default -> spell(found, collation, sort);
        }
    }

    /** By page and line; what is not printed is behind the others in both directions. */
    private static void printed(List<Integer> found, Collation collation, RowSort sort) {
        Comparator<Integer> unknown = Comparator.comparing(index -> collation.rows().get(index).printed() == null);
        found.sort(unknown.thenComparing(directed(Comparator.comparing(index -> collation.rows().get(index).printed(),
                Comparator.nullsLast(Comparator.naturalOrder())), sort)));
    }

    /** Groups have an order of their own: the second delegation does not come before the first for how it is spelt. */
    private static void group(List<Integer> found, Collation collation, RowSort sort) {
        Map<Group, Integer> groups = new IdentityHashMap<>();
        collation.session().getGroups().forEach(group -> groups.put(group, groups.size()));
        ToIntFunction<Integer> place = index -> {
            Participant author = collation.annotation(index).getAuthor();
            return author == null ? -1 : groups.getOrDefault(author.getGroup(), -1);
        };
        found.sort(Comparator.comparing((Integer index) -> place.applyAsInt(index) < 0).thenComparing(by(place, sort)));
    }

    /** By words; what says nothing is behind the others in both directions. */
    private void spell(List<Integer> found, Collation collation, RowSort sort) {
        CollationKey[] words = new CollationKey[collation.size()];
        for (int index : found) {
            words[index] = spelling.key(sort.column().value(collation.rows().get(index)));
        }
        Comparator<Integer> spelt = (one, other) -> words[one] == null ? 0 : words[one].compareTo(words[other]);
        found.sort(Comparator.comparing((Integer index) -> words[index] == null).thenComparing(directed(spelt, sort)));
    }

    private static Comparator<Integer> by(ToIntFunction<Integer> value, RowSort sort) {
        return directed(Comparator.comparingInt(value), sort);
    }

    private static Comparator<Integer> directed(Comparator<Integer> ascending, RowSort sort) {
        return sort.descending() ? ascending.reversed() : ascending;
    }
}
