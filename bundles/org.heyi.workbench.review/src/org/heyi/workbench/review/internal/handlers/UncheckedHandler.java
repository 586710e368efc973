package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.CommentsPart;

/** Shows the comments whose place is to be checked, or all again. */
public class UncheckedHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(EPartService parts) {
        CommentsPart part = Beside.comments(parts);
        part.showUnchecked();
    }
}
