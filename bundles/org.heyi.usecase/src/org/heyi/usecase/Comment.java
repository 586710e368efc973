package org.heyi.usecase;

import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;

/**
 * What a person fills in to comment on a passage.
 *
 * @param kind what kind of comment
 * @param body what is said; required, but for an amendment, which speaks for itself
 * @param operation the change asked for; null for none
 * @param text the new words, where the operation needs any
 * @param target MOVE: after which paragraph; MERGE: the other passage
 * @param reason 理由; may be empty
 * @param state draft, which may be incomplete, or submitted
 * @param audience who may read it; null for whom it was, of a new one the secretariat
 */
public record Comment(AnnotationKind kind, String body, AmendmentOperation operation, String text, String target,
        String reason, AnnotationState state, Audience audience) {

    /**
     * The same for whom it was.
     *
     * @param kind what kind of comment
     * @param body what is said
     * @param operation the change asked for; null for none
     * @param text the new words, where the operation needs any
     * @param target MOVE: after which paragraph; MERGE: the other passage
     * @param reason 理由; may be empty
     * @param state draft, which may be incomplete, or submitted
     */
    public Comment(AnnotationKind kind, String body, AmendmentOperation operation, String text, String target, String reason,
            AnnotationState state) {
        this(kind, body, operation, text, target, reason, state, null);
    }

    /**
     * A submitted comment without amendment.
     *
     * @param kind what kind of comment
     * @param body what is said
     */
    public Comment(AnnotationKind kind, String body) {
        this(kind, body, null, null, null, null, AnnotationState.SUBMITTED, null);
    }
}
