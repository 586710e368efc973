package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.ReaderPart;

/** Begins a comment on the selected words, just below them. */
public class AddHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(EPartService parts, IEventBroker events) {
        ReaderPart.say(null, parts, events);
    }
}
