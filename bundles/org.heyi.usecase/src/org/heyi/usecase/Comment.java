package org.heyi.usecase;

import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;

/**
 * What a person fills in to comment on a passage.
 *
 * @param kind what kind of comment
 * @param body what is said; required, but for an amendment, which speaks for itself
 * @param operation the change asked for; null for none
 * @param text the new words, where the operation needs any
 * @param target MOVE: after which paragraph; MERGE: the other passage
 * @param reason 理由; may be empty
 * @param state draft or submitted
 */
public record Comment(AnnotationKind kind, String body, AmendmentOperation operation, String text, String target,
        String reason, AnnotationState state) {

    /**
     * A submitted comment without amendment.
     *
     * @param kind what kind of comment
     * @param body what is said
     */
    public Comment(AnnotationKind kind, String body) {
        this(kind, body, null, null, null, null, AnnotationState.SUBMITTED);
    }
}
