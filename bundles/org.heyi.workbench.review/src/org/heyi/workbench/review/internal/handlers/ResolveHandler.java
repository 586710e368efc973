package org.heyi.workbench.review.internal.handlers;

import org.heyi.model.review.Annotation;
import org.heyi.workbench.review.internal.CommentsPart;

/** Marks the selected comment as done with, or as open again. */
public class ResolveHandler extends AnnotationHandler {

    @Override
    void act(CommentsPart part, Annotation annotation) {
        part.threads().resolve(annotation);
    }
}
