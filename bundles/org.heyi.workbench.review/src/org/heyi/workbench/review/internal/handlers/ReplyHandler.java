package org.heyi.workbench.review.internal.handlers;

import org.heyi.model.review.Annotation;
import org.heyi.workbench.review.internal.CommentsPart;

/** Lets the person reply to the selected comment. */
public class ReplyHandler extends AnnotationHandler {

    @Override
    void act(CommentsPart part, Annotation annotation) {
        part.threads().reply(annotation);
    }
}
