package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.CommentsPart;

/** Does something with the selected comment, where the comments are shown. */
abstract class AnnotationHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(ReviewDocument document, EPartService parts, IEventBroker events) {
        act(Beside.comments(parts, events), document.annotation());
    }

    /**
     * @param part where the comments are shown
     * @param annotation the selected comment; null when none is, which the part says then
     */
    abstract void act(CommentsPart part, Annotation annotation);
}
