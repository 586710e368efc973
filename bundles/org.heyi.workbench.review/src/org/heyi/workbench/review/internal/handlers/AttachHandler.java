package org.heyi.workbench.review.internal.handlers;

import org.heyi.model.review.Annotation;
import org.heyi.workbench.review.internal.CommentsPart;

/** Adds files to the selected comment; 撤销 takes them away. */
public class AttachHandler extends AnnotationHandler {

    @Override
    void act(CommentsPart part, Annotation annotation) {
        part.actions().attach(annotation);
    }
}
