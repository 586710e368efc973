package org.heyi.workbench.review.internal;

import org.heyi.base.Texts;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.usecase.Annotate;

/** Whether a person can say that a comment stands where it belongs; the same wherever they say it. */
final class Confirming {

    private static final Texts TEXTS = Texts.of(Confirming.class);

    private Confirming() {
    }

    /**
     * @param annotation a comment; null when none is selected
     * @return why its place is not to be confirmed, localised; null when it is
     */
    static String refusal(Annotation annotation) {
        if (annotation == null) {
            return TEXTS.get("none");
        }
        if (!Annotate.needsCheck(annotation)) {
            return TEXTS.get("check.settled", annotation.getNumber());
        }
        return annotation.getAnchor().getLevel() != AnchorLevel.WORDS ? TEXTS.get("check.lost", annotation.getNumber()) : null;
    }
}
