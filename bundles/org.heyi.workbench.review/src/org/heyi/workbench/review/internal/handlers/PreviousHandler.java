package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.CommentsPart;

/** Goes to the comment before. */
public class PreviousHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(EPartService parts) {
        CommentsPart part = Beside.commentsIfShown(parts);
        part.step(-1);
    }
}
