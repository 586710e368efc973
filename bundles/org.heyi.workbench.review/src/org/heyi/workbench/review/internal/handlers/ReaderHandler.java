package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.ReaderPart;

/** Does something with the report that is read, from wherever on the desk the focus is. */
abstract class ReaderHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(EPartService parts) {
        act((ReaderPart) parts.findPart("org.heyi.part.reader").getObject());
    }

    /** @param part where the report is read */
    abstract void act(ReaderPart part);
}
