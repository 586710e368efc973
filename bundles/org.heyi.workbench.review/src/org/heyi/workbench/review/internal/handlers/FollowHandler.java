package org.heyi.workbench.review.internal.handlers;

import org.heyi.model.review.Annotation;
import org.heyi.workbench.review.internal.CommentsPart;

/** Goes from the selected comment to the suggestion that was raised from it. */
public class FollowHandler extends AnnotationHandler {

    @Override
    void act(CommentsPart part, Annotation annotation) {
        part.actions().follow(annotation);
    }
}
