package org.heyi.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.Duplicates;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.util.Models;

/** The secretariat decides on a comment (domain rules 3, 采纳情况). */
public final class Dispose {

    private static final Texts TEXTS = Texts.of(Dispose.class);

    private Dispose() {
    }

    /**
     * Prepares a decision, in place of an earlier one.
     *
     * @param annotation a submitted comment
     * @param decision what is decided
     * @param reason why; required for 未采纳
     * @param unit 转部门研办: to whom; otherwise null
     * @param duplicateOf 重复: the comment it is merged into; otherwise null
     * @param decidedBy handle of who decides
     * @return the edit that sets it
     * @throws HeyiException when the decision is incomplete or cannot be taken on this comment
     */
    public static Edit<Annotation> decide(Annotation annotation, Decision decision, String reason, String unit,
            Annotation duplicateOf, String decidedBy) {
        Edit<List<Annotation>> edit = all(List.of(annotation), new Verdict(decision, reason, unit, duplicateOf, null), decidedBy);
        return new Edit<>(edit.type(), annotation, edit.mutation());
    }

    /**
     * What is decided.
     *
     * @param decision what
     * @param reason why; required for 未采纳
     * @param unit 转部门研办: to whom; otherwise null, or whose field it is
     * @param duplicateOf 重复: the comment it is merged into; otherwise null
     * @param adopted 部分采纳: the words that are adopted, where they are known already; otherwise null
     */
    public record Verdict(Decision decision, String reason, String unit, Annotation duplicateOf, String adopted) {
    }

    /**
     * Prepares one decision on several comments, in place of earlier ones.
     *
     * @param annotations submitted comments
     * @param verdict what is decided on each of them
     * @param decidedBy handle of who decides
     * @return the edit that sets it on all of them
     * @throws HeyiException when the decision is incomplete or cannot be taken on one of them; it is taken on none then
     */
    public static Edit<List<Annotation>> all(List<Annotation> annotations, Verdict verdict, String decidedBy) {
        Instant now = Instant.now();
        List<Disposition> dispositions = new ArrayList<>();
        for (Annotation each : annotations) {
            check(each, verdict);
            Disposition disposition = ReviewFactory.eINSTANCE.createDisposition();
            disposition.setDecision(verdict.decision);
            disposition.setReason(text(verdict.reason));
            disposition.setUnit(text(verdict.unit));
            disposition.setDecidedBy(decidedBy);
            disposition.setDecidedAt(now);
            disposition.setWording(Collect.heads(each));
            if (verdict.decision == Decision.DUPLICATE) {
                disposition.setDuplicateOf(verdict.duplicateOf);
                disposition.setFormer(Merge.former(each.getDisposition()));
            }
            disposition.setAdopted(verdict.decision == Decision.PARTLY_ADOPTED ? verdict.adopted : null);
            dispositions.add(disposition);
        }
        return new Edit<>("annotation.dispose", annotations, () -> {
            for (int i = 0; i < dispositions.size(); i++) {
                annotations.get(i).setDisposition(dispositions.get(i));
            }
        });
    }

    private static void check(Annotation annotation, Verdict verdict) {
        if (!Models.isPutForward(annotation)) {
            throw new HeyiException(TEXTS.get("notSubmitted", annotation.getNumber()));
        }
        if (verdict.decision == Decision.NOT_ADOPTED && text(verdict.reason).isBlank()) {
            throw new HeyiException(TEXTS.get("noReason", annotation.getNumber()));
        }
        if (verdict.decision == Decision.TRANSFERRED && text(verdict.unit).isBlank()) {
            throw new HeyiException(TEXTS.get("noUnit", annotation.getNumber()));
        }
        if (verdict.decision == Decision.DUPLICATE) {
            checkMaster(annotation, verdict.duplicateOf);
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /**
     * Prepares to take note that a comment which was decided on was withdrawn: the decision stands as it is, and the comment no
     * longer before the secretariat.
     *
     * @param annotation a comment that was withdrawn since it was decided on
     * @param by handle of who takes note
     * @return the edit that notes it
     * @throws HeyiException when there is nothing to take note of
     */
    public static Edit<Annotation> note(Annotation annotation, String by) {
        if (!Collect.withdrawnSinceDecision(annotation)) {
            throw new HeyiException(TEXTS.get("noted.not", annotation.getNumber()));
        }
        Disposition disposition = EcoreUtil.copy(annotation.getDisposition());
        disposition.setId(null);
        disposition.setFormer(Merge.former(annotation.getDisposition().getFormer()));
        disposition.setDuplicateOf(annotation.getDisposition().getDuplicateOf());
        disposition.setDecidedBy(by);
        disposition.setDecidedAt(Instant.now());
        disposition.setWording(Collect.heads(annotation));
        return new Edit<>("annotation.dispose", annotation, () -> annotation.setDisposition(disposition));
    }

    /**
     * The same for several comments.
     *
     * @param annotations comments that were withdrawn since they were decided on
     * @param by handle of who takes note
     * @return the edit that notes all of them
     * @throws HeyiException when there is nothing to take note of in one of them
     */
    public static Edit<List<Annotation>> noted(List<Annotation> annotations, String by) {
        List<Edit<Annotation>> edits = annotations.stream().map(each -> note(each, by)).toList();
        return new Edit<>("annotation.dispose", annotations, () -> edits.forEach(each -> each.mutation().run()));
    }

    /**
     * Prepares taking a decision back.
     *
     * @param annotation a comment
     * @return the edit that leaves it undecided; where it was merged into another one, as it was before
     */
    public static Edit<Annotation> undecide(Annotation annotation) {
        if (Duplicates.isMerged(annotation)) {
            return new Edit<>("annotation.undispose", annotation, Merge.part(List.of(annotation)).mutation());
        }
        return new Edit<>("annotation.undispose", annotation, () -> annotation.setDisposition(null));
    }

    /** A chain of duplicates must end at a comment that is none. */
    private static void checkMaster(Annotation annotation, Annotation master) {
        if (master == null) {
            throw new HeyiException(TEXTS.get("noMaster", annotation.getNumber()));
        }
        if (Duplicates.chain(master).contains(annotation)) {
            throw new HeyiException(TEXTS.get("circle", annotation.getNumber(), master.getNumber()));
        }
    }
}
