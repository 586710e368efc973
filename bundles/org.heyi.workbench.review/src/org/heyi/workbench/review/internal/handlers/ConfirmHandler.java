package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.CommentsPart;

/** Says that the selected comment stands where it belongs. */
public class ConfirmHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(ReviewDocument document, EPartService parts) {
        CommentsPart part = (CommentsPart) parts.showPart("org.heyi.part.comments", PartState.ACTIVATE).getObject();
        part.confirm(document.annotation());
    }
}
