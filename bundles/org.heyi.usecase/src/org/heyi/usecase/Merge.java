package org.heyi.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.Duplicates;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Distinction;
import org.heyi.model.review.FormerDisposition;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/**
 * Comments that ask the same become one (重复并入): the others stay as they are, with all who proposed them, and point to it. Nothing
 * is written into the one they are merged into, so that to part them again brings back exactly what was.
 */
public final class Merge {

    private static final Texts TEXTS = Texts.of(Merge.class);

    private Merge() {
    }

    /**
     * @param annotation a comment
     * @return the comment that stands for it: itself, or what it was merged into, over all steps; null when that is not there any
     *         longer or was withdrawn
     */
    public static Annotation master(Annotation annotation) {
        Annotation end = Duplicates.end(annotation);
        return end == null || end.eContainer() == null || end != annotation && !Models.isPutForward(end) ? null : end;
    }

    /**
     * @param master a comment
     * @return those that were merged into it, over all steps, by number
     */
    public static List<Annotation> merged(Annotation master) {
        Session session = Models.containing(master, Session.class);
        return session.getAnnotations().stream().filter(each -> each != master && Duplicates.isMerged(each) && master(each) == master).toList();
    }

    /**
     * Prepares to merge comments into one.
     *
     * @param annotations the others; the one they are merged into may be among them
     * @param into the one; where it was merged itself, the one that stands for it
     * @param decidedBy handle of who decides
     * @return the edit that merges them, whose subject is the one that stands for all
     * @throws HeyiException when there is none but itself, one is a draft or withdrawn, or what stands for the one is gone
     */
    public static Edit<Annotation> into(List<Annotation> annotations, Annotation into, String decidedBy) {
        Annotation target = master(into);
        if (target == null || !Models.isPutForward(target)) {
            throw new HeyiException(TEXTS.get("merge.gone", into.getNumber()));
        }
        List<Annotation> others = new ArrayList<>(new LinkedHashSet<>(annotations));
        others.removeIf(each -> each == target || Duplicates.isMerged(each) && master(each) == target);
        if (others.isEmpty()) {
            throw new HeyiException(TEXTS.get("merge.itself", target.getNumber()));
        }
        Edit<List<Annotation>> decided = Dispose.all(others, new Dispose.Verdict(Decision.DUPLICATE, null, null, target, null), decidedBy);
        return new Edit<>(decided.type(), target, decided.mutation());
    }

    /** What holds again when the merge is undone; of one that was merged before, that it was. */
    static FormerDisposition former(Disposition now) {
        if (now == null) {
            return null;
        }
        FormerDisposition former = ReviewFactory.eINSTANCE.createFormerDisposition();
        copy(now, former);
        former.setFormer(former(now.getFormer()));
        return former;
    }

    private static void copy(Disposition from, Disposition to) {
        to.setDecision(from.getDecision());
        to.setReason(from.getReason());
        to.setUnit(from.getUnit());
        to.setDecidedBy(from.getDecidedBy());
        to.setDecidedAt(from.getDecidedAt());
        to.setDuplicateOf(from.getDuplicateOf());
        to.setWording(from.getWording());
        to.setAdopted(from.getAdopted());
    }

    /**
     * Prepares to part merged comments from the one they were merged into: what had been decided on them before holds again.
     *
     * @param annotations merged comments
     * @return the edit that parts them
     * @throws HeyiException when one was not merged
     */
    public static Edit<List<Annotation>> part(List<Annotation> annotations) {
        for (Annotation each : annotations) {
            if (!Duplicates.isMerged(each)) {
                throw new HeyiException(TEXTS.get("merge.not", each.getNumber()));
            }
        }
        return new Edit<>("annotation.undispose", annotations, () -> annotations.forEach(each -> {
            FormerDisposition former = each.getDisposition().getFormer();
            Disposition again = null;
            if (former != null) {
                again = ReviewFactory.eINSTANCE.createDisposition();
                copy(former, again);
                again.setFormer(former(former.getFormer()));
            }
            each.setDisposition(again);
        }));
    }

    /**
     * Prepares to note that comments which look alike do not ask the same: no two of them are offered together again.
     *
     * @param annotations two or more
     * @param by handle of who says so
     * @return the edit that notes it
     * @throws HeyiException when there are less than two
     */
    public static Edit<Distinction> distinguish(List<Annotation> annotations, String by) {
        List<Annotation> those = List.copyOf(new LinkedHashSet<>(annotations));
        if (those.size() < 2) {
            throw new HeyiException(TEXTS.get("merge.two"));
        }
        Session session = Models.containing(those.getFirst(), Session.class);
        Distinction distinction = ReviewFactory.eINSTANCE.createDistinction();
        distinction.getAnnotations().addAll(those);
        distinction.setBy(by);
        distinction.setAt(Instant.now());
        return new Edit<>("annotation.dispose", distinction, () -> session.getDistinctions().add(distinction));
    }
}
