package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.collation.Locators;
import org.heyi.collation.revise.Basis;
import org.heyi.collation.revise.Line;
import org.heyi.collation.revise.Place;
import org.heyi.collation.revise.Proposal;
import org.heyi.model.Archive;
import org.heyi.model.review.Annotation;
import org.heyi.usecase.ReviseReport;

/**
 * A proposal on a copy of the workspace with what was chosen in its conflicts, and what a window looks up in it. Made in a job;
 * another choice makes another draft.
 */
final class RevisionDraft {

    private final Archive copy;
    private final String head;
    private final Set<Annotation> chosen;
    private final Set<Annotation> leftOut;
    private final Proposal proposal;
    private final Locators locators;
    private final List<Proposal.Conflict> conflicts;
    private final Map<Place, List<Line>> lines = new IdentityHashMap<>();
    private final Set<Annotation> applied = new LinkedHashSet<>();
    private final List<Proposal.NotApplied> notApplied;
    private final int already;

    private RevisionDraft(Archive copy, String head, Set<Annotation> chosen, Set<Annotation> leftOut, List<Proposal.Conflict> settled) {
        this.copy = copy;
        this.head = head;
        this.chosen = Set.copyOf(chosen);
        this.leftOut = Set.copyOf(leftOut);
        proposal = ReviseReport.propose(copy, ReviseReport.basis(chosen, leftOut));
        locators = new Locators(proposal.base());
        proposal.applied().forEach(each -> applied.add(each.annotation()));
        notApplied = proposal.notApplied();
        already = (int) proposal.applied().stream().filter(Proposal.Applied::already).count();
        Line before = null;
        for (Line line : proposal.lines()) {
            for (Line.Piece piece : line.pieces()) {
                enter(piece, line, before);
            }
            enter(line.mark(), line, before);
            before = line;
        }
        // Settled conflicts stay in the list, at their place, so that the choice can be changed.
        List<Proposal.Conflict> all = new ArrayList<>(settled.stream().filter(this::isSettled).toList());
        all.addAll(proposal.conflicts());
        Map<Object, Integer> order = new IdentityHashMap<>();
        proposal.base().getParagraphs().forEach(each -> order.put(each, order.size()));
        all.sort(Comparator.comparingInt(each -> order.get(each.paragraph())));
        conflicts = List.copyOf(all);
    }

    private void enter(Line.Piece piece, Line line, Line before) {
        if (piece != null && piece.place() != null) {
            List<Line> there = lines.computeIfAbsent(piece.place(), each -> new ArrayList<>());
            // A new paragraph is shown behind the one that it follows.
            if (there.isEmpty() && before != null && line.pieces().stream().allMatch(each -> each.change() == Change.INSERTED)) {
                there.add(before);
            }
            if (there.isEmpty() || there.getLast() != line) {
                there.add(line);
            }
        }
    }

    /**
     * @param copy the workspace's root, which nobody changes
     * @param head hash of the newest event of its history
     * @return the draft in which nothing was chosen yet
     */
    static RevisionDraft of(Archive copy, String head) {
        return new RevisionDraft(copy, head, Set.of(), Set.of(), List.of());
    }

    /**
     * The draft in which one wording of a conflict goes in, beside what goes in already where both can, else instead of it.
     *
     * @param conflict one of this draft
     * @param wording one of its wordings
     * @return another draft
     */
    RevisionDraft with(Proposal.Conflict conflict, Proposal.Wording wording) {
        Set<Annotation> more = new LinkedHashSet<>(chosen);
        more.add(wording.annotations().getFirst());
        RevisionDraft both = new RevisionDraft(copy, head, more, leftOut, conflictsWith(conflict));
        if (both.isIn(wording)) {
            return both;
        }
        conflict.wordings().stream().filter(each -> each != wording).forEach(each -> more.removeAll(each.annotations()));
        return new RevisionDraft(copy, head, more, leftOut, conflictsWith(conflict));
    }

    /**
     * The draft in which a wording was not chosen.
     *
     * @param wording one of the wordings of a conflict of this draft
     * @return another draft
     */
    RevisionDraft without(Proposal.Wording wording) {
        Set<Annotation> less = new LinkedHashSet<>(chosen);
        less.removeAll(wording.annotations());
        return new RevisionDraft(copy, head, less, leftOut, conflicts);
    }

    /**
     * The draft into which comments do not go, or go after all, whatever was decided on them.
     *
     * @param annotations comments of this draft
     * @param in whether they go in
     * @return another draft
     */
    RevisionDraft with(Collection<Annotation> annotations, boolean in) {
        Set<Annotation> out = new LinkedHashSet<>(leftOut);
        if (in) {
            out.removeAll(annotations);
        } else {
            out.addAll(annotations);
        }
        return new RevisionDraft(copy, head, chosen, out, conflicts);
    }

    /**
     * The same of what the workspace says by now: what was left out stays out, what was chosen is chosen again, where it still
     * collides.
     *
     * @param now the workspace's root, which nobody changes
     * @param hash of the newest event of its history
     * @return another draft
     */
    RevisionDraft again(Archive now, String hash) {
        RevisionDraft draft = of(now, hash).with(in(now, leftOut), false);
        for (Annotation each : in(now, chosen)) {
            for (Proposal.Conflict conflict : draft.proposal.conflicts()) {
                for (Proposal.Wording wording : conflict.wordings()) {
                    draft = wording.annotations().contains(each) ? draft.with(conflict, wording) : draft;
                }
            }
        }
        return draft;
    }

    private List<Proposal.Conflict> conflictsWith(Proposal.Conflict conflict) {
        Set<Proposal.Conflict> settled = new LinkedHashSet<>(conflicts);
        settled.removeAll(proposal.conflicts());
        settled.add(conflict);
        return List.copyOf(settled);
    }

    /** @return whether one of the wordings of a conflict goes in by choice */
    boolean isSettled(Proposal.Conflict conflict) {
        return conflict.wordings().stream().anyMatch(this::isIn);
    }

    /** @return whether a wording of a conflict was chosen and goes in */
    boolean isIn(Proposal.Wording wording) {
        return wording.annotations().stream().anyMatch(chosen::contains) && applied.containsAll(wording.annotations());
    }

    /** @return the copy of the workspace that it was made of */
    Archive copy() {
        return copy;
    }

    /** @return hash of the newest event of the history that it was made of */
    String head() {
        return head;
    }

    /** @return whether a comment was left out by hand */
    boolean isLeftOut(Annotation annotation) {
        return leftOut.contains(annotation);
    }

    /** @return what it goes by */
    Basis basis() {
        return ReviseReport.basis(chosen, leftOut);
    }

    /** @return what it goes by in another copy of the workspace, or in itself: with what is still there */
    Basis basisIn(Archive archive) {
        return ReviseReport.basis(in(archive, chosen), in(archive, leftOut));
    }

    private static List<Annotation> in(Archive archive, Set<Annotation> those) {
        Set<String> ids = those.stream().map(Annotation::getId).collect(Collectors.toSet());
        return archive.getCurrent().getAnnotations().stream().filter(each -> ids.contains(each.getId())).toList();
    }

    /** @return the proposal */
    Proposal proposal() {
        return proposal;
    }

    /** @return names its paragraphs */
    Locators locators() {
        return locators;
    }

    /** @return what collides, and what collided before something was chosen, in the order of the report */
    List<Proposal.Conflict> conflicts() {
        return conflicts;
    }

    /** @return the lines of the report in which a place changes something */
    List<Line> lines(Place place) {
        return lines.getOrDefault(place, List.of());
    }

    /** @return how many adopted comments it puts in, beside those that the report says already */
    int written() {
        return applied.size() - already;
    }

    /** @return how many adopted comments the report says already */
    int already() {
        return already;
    }

    /** @return what was adopted and is not in it; made once, where the proposal makes the list anew whenever it is asked */
    List<Proposal.NotApplied> notApplied() {
        return notApplied;
    }

    /**
     * @param other made of the workspace itself
     * @return whether it would make the same version of the same comments
     */
    boolean saysTheSameAs(Proposal other) {
        List<Place> here = proposal.places();
        List<Place> there = other.places();
        if (here.size() != there.size() || proposal.base().getNumber() != other.base().getNumber() || !proposal.text().equals(other.text())) {
            return false;
        }
        for (int i = 0; i < here.size(); i++) {
            if (!ids(here.get(i)).equals(ids(there.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> ids(Place place) {
        return place.annotations().stream().map(Annotation::getId).toList();
    }
}
