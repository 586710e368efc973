package org.heyi.collation.revise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.collation.AmendmentPreview.Edit;
import org.heyi.model.review.Annotation;

/**
 * Which demands cannot be met together: the same characters are to read differently, one takes away what another changes or
 * stands on, or different words are to be put into the same place. Everything else is merged. The answer depends on the
 * demands alone, not on the order in which they come.
 */
final class Collisions {

    private final Map<RequestedChange, Set<RequestedChange>> against = new IdentityHashMap<>();
    /** Of those, the ones that no order of application would bring together. */
    private final Map<RequestedChange, Set<RequestedChange>> hard = new IdentityHashMap<>();
    private final List<RequestedChange> demands;

    /** One edit and whose it is. */
    private record Part(Edit edit, RequestedChange of) {

        boolean isInsertion() {
            return edit.start() == edit.end();
        }

        boolean isDeletion() {
            return !isInsertion() && edit.text().isEmpty() && !of.isMove();
        }
    }

    /**
     * @param demands in their fixed order, none twice
     */
    Collisions(List<RequestedChange> demands) {
        this.demands = List.copyOf(demands);
        List<Part> parts = new ArrayList<>();
        demands.forEach(demand -> demand.edits().forEach(edit -> parts.add(new Part(edit, demand))));
        parts.sort(Comparator.comparingInt((Part part) -> part.edit.start()).thenComparingInt(part -> part.edit.end()));
        for (int i = 0; i < parts.size(); i++) {
            Part one = parts.get(i);
            for (int j = i + 1; j < parts.size() && parts.get(j).edit.start() <= one.edit.end(); j++) {
                if (one.of != parts.get(j).of && collide(one, parts.get(j))) {
                    add(one.of, parts.get(j).of, !one.isInsertion() || !parts.get(j).isInsertion());
                }
            }
        }
        passages();
        unifications();
    }

    /** What is about one passage: its words are taken away by another, or it is to read in two ways. */
    private void passages() {
        List<RequestedChange> byPassage = demands.stream().filter(each -> !each.isUnify()).sorted(Comparator.comparing(RequestedChange::passage)).toList();
        for (RequestedChange one : byPassage) {
            for (Edit edit : one.edits()) {
                if (!one.isMove() && edit.text().isEmpty()) {
                    for (RequestedChange other : byPassage.subList(first(byPassage, edit.start()), byPassage.size())) {
                        if (other.passage().start() > edit.end()) {
                            break;
                        }
                        if (one != other && other.needsPassage() && !one.edits().containsAll(other.edits()) && !other.passage().isEmpty()
                                && other.passage().end() <= edit.end()) {
                            add(one, other, true);
                        }
                    }
                }
            }
        }
        for (int i = 0; i < byPassage.size(); i++) {
            RequestedChange one = byPassage.get(i);
            for (int j = i + 1; j < byPassage.size() && byPassage.get(j).passage().equals(one.passage()); j++) {
                // Within a phrase, two wordings that change different characters of it are two wordings all the same.
                if (one.isReplacement() && byPassage.get(j).isReplacement() && !Demands.hasMark(one.old())) {
                    add(one, byPassage.get(j), true);
                }
            }
        }
    }

    /** The first whose passage begins at the offset or behind it. */
    private static int first(List<RequestedChange> byPassage, int offset) {
        int low = 0;
        int high = byPassage.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byPassage.get(middle).passage().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Two that unify collide where the outcome would depend on which comes first. */
    private void unifications() {
        List<RequestedChange> unify = demands.stream().filter(RequestedChange::isUnify).toList();
        for (int i = 0; i < unify.size(); i++) {
            for (int j = i + 1; j < unify.size(); j++) {
                RequestedChange one = unify.get(i);
                RequestedChange other = unify.get(j);
                if (touches(one.old(), other.old()) || one.words().contains(other.old()) || other.words().contains(one.old())) {
                    add(one, other, true);
                }
            }
        }
    }

    private static boolean touches(String one, String other) {
        if (one.contains(other) || other.contains(one)) {
            return true;
        }
        for (int length = 1; length < Math.min(one.length(), other.length()); length++) {
            if (one.endsWith(other.substring(0, length)) || other.endsWith(one.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean collide(Part one, Part other) {
        if (one.edit.equals(other.edit) && one.of.isMove() == other.of.isMove()) {
            return false;
        }
        if (one.of.isMove() && one.of.carries(other.of) || other.of.isMove() && other.of.carries(one.of)) {
            return false;
        }
        if (one.isInsertion() && other.isInsertion()) {
            return one.edit.start() == other.edit.start() && isParagraph(one) == isParagraph(other);
        }
        if (one.isInsertion() || other.isInsertion()) {
            Edit at = one.isInsertion() ? one.edit : other.edit;
            Edit in = one.isInsertion() ? other.edit : one.edit;
            return at.start() > in.start() && at.start() < in.end();
        }
        boolean overlap = one.edit.start() < other.edit.end() && other.edit.start() < one.edit.end();
        // Two deletions that overlap do not collide: both parts are deleted.
        return overlap && !(one.isDeletion() && other.isDeletion());
    }

    /** A new paragraph behind a paragraph, and words at its end, are two places. */
    private static boolean isParagraph(Part part) {
        return part.edit.text().startsWith("\n");
    }

    /** @param always whether they collide in any order; two that are put into the same place may both be wanted */
    private void add(RequestedChange one, RequestedChange other, boolean always) {
        if (one.isMove() && one.carries(other) || other.isMove() && other.carries(one)) {
            return;
        }
        for (Map<RequestedChange, Set<RequestedChange>> each : always ? List.of(against, hard) : List.of(against)) {
            each.computeIfAbsent(one, demand -> new LinkedHashSet<>()).add(other);
            each.computeIfAbsent(other, demand -> new LinkedHashSet<>()).add(one);
        }
    }

    /** @return what a demand collides with itself, not by way of others */
    Set<RequestedChange> against(RequestedChange demand) {
        return against.getOrDefault(demand, Set.of());
    }

    /**
     * What comes of demands.
     *
     * @param accepted those that go in, in their fixed order
     * @param beaten those that collide with a chosen one, and with which
     * @param open groups that collide, of which none was chosen
     */
    record Selection(List<RequestedChange> accepted, Map<RequestedChange, RequestedChange> beaten, List<List<RequestedChange>> open) {
    }

    /**
     * @param chosen comments that go in where they collide with others
     * @return what goes in
     */
    Selection select(Set<Annotation> chosen) {
        Set<RequestedChange> preferred = new LinkedHashSet<>(demands.stream()
                .filter(each -> each.annotations().stream().anyMatch(chosen::contains)).toList());
        Map<RequestedChange, RequestedChange> beaten = new IdentityHashMap<>();
        for (RequestedChange each : demands) {
            if (!preferred.contains(each)) {
                against(each).stream().filter(preferred::contains).min(Comparator.comparingInt(RequestedChange::number))
                        .ifPresent(winner -> beaten.put(each, winner));
            }
        }
        List<RequestedChange> accepted = new ArrayList<>();
        List<List<RequestedChange>> open = new ArrayList<>();
        Set<RequestedChange> grouped = new LinkedHashSet<>();
        for (RequestedChange each : demands) {
            if (beaten.containsKey(each) || grouped.contains(each)) {
                continue;
            }
            List<RequestedChange> group = group(each, beaten, preferred);
            if (group.size() == 1) {
                accepted.add(each);
            } else {
                open.add(group);
            }
            grouped.addAll(group);
        }
        return new Selection(accepted, beaten, open);
    }

    /** All that collide with a demand, and with these in turn; chosen ones that collide in their order alone stand in their fixed order. */
    private List<RequestedChange> group(RequestedChange first, Map<RequestedChange, RequestedChange> beaten, Set<RequestedChange> preferred) {
        Set<RequestedChange> found = new LinkedHashSet<>(List.of(first));
        Deque<RequestedChange> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            RequestedChange at = next.remove();
            for (RequestedChange other : against(at)) {
                boolean both = preferred.contains(at) && preferred.contains(other) && !hard.getOrDefault(at, Set.of()).contains(other);
                if (!both && !beaten.containsKey(other) && found.add(other)) {
                    next.add(other);
                }
            }
        }
        return demands.stream().filter(found::contains).toList();
    }
}
