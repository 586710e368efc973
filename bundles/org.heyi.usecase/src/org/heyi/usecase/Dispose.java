package org.heyi.usecase;

import java.time.Instant;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.ReviewFactory;

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
        if (annotation.getState() != AnnotationState.SUBMITTED) {
            throw new HeyiException(TEXTS.get("notSubmitted", annotation.getNumber()));
        }
        if (decision == Decision.NOT_ADOPTED && (reason == null || reason.isBlank())) {
            throw new HeyiException(TEXTS.get("noReason", annotation.getNumber()));
        }
        if (decision == Decision.TRANSFERRED && (unit == null || unit.isBlank())) {
            throw new HeyiException(TEXTS.get("noUnit", annotation.getNumber()));
        }
        if (decision == Decision.DUPLICATE) {
            checkMaster(annotation, duplicateOf);
        }
        Disposition disposition = ReviewFactory.eINSTANCE.createDisposition();
        disposition.setDecision(decision);
        disposition.setReason(reason == null ? "" : reason);
        disposition.setUnit(unit == null ? "" : unit);
        disposition.setDuplicateOf(decision == Decision.DUPLICATE ? duplicateOf : null);
        disposition.setDecidedBy(decidedBy);
        disposition.setDecidedAt(Instant.now());
        disposition.setWording(Collect.heads(annotation));
        return new Edit<>("annotation.dispose", annotation, () -> annotation.setDisposition(disposition));
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
        disposition.setDuplicateOf(annotation.getDisposition().getDuplicateOf());
        disposition.setDecidedBy(by);
        disposition.setDecidedAt(Instant.now());
        disposition.setWording(Collect.heads(annotation));
        return new Edit<>("annotation.dispose", annotation, () -> annotation.setDisposition(disposition));
    }

    /**
     * Prepares taking a decision back.
     *
     * @param annotation a comment
     * @return the edit that leaves it undecided
     */
    public static Edit<Annotation> undecide(Annotation annotation) {
        return new Edit<>("annotation.undispose", annotation, () -> annotation.setDisposition(null));
    }

    /** A chain of duplicates must end at a comment that is none. */
    private static void checkMaster(Annotation annotation, Annotation master) {
        if (master == null) {
            throw new HeyiException(TEXTS.get("noMaster", annotation.getNumber()));
        }
        for (Annotation at = master; at != null;) {
            if (at == annotation) {
                throw new HeyiException(TEXTS.get("circle", annotation.getNumber(), master.getNumber()));
            }
            Disposition next = at.getDisposition();
            at = next == null ? null : next.getDuplicateOf();
        }
    }
}
