package org.heyi.workbench.review.internal.handlers;

import org.heyi.model.review.Annotation;
import org.heyi.workbench.review.internal.CommentsPart;

/** Makes the selected comment the draft of a 建议 or 提案. */
public class RaiseHandler extends AnnotationHandler {

    @Override
    void act(CommentsPart part, Annotation annotation) {
        part.actions().raise(annotation);
    }
}
