package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.CommentsPart;

/** Edits the selected comment. */
public class EditHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(ReviewDocument document, EPartService parts, IEventBroker events) {
        MPart active = parts.getActivePart();
        boolean reading = active != null && active.getElementId().equals("org.heyi.part.reader");
        CommentsPart part = Beside.comments(parts, events);
        part.edit(document.annotation(), reading);
    }
}
