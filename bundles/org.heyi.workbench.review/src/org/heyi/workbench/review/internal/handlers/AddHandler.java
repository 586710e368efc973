package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.review.internal.ReaderPart;

/** Begins a comment on the selected words, just below them. */
public class AddHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(EPartService parts, IEventBroker events) {
        begin(null, parts, events);
    }

    /**
     * Lets the person say something about the selected words, or says why that cannot be.
     *
     * @param kind of what kind it is at first; null for the usual one
     * @param parts leads to the report
     * @param events leads to the desk where it is read
     */
    public static void begin(AnnotationKind kind, EPartService parts, IEventBroker events) {
        if (parts.findPart(Beside.READER) == null) {
            events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_REVIEW);
        }
        ((ReaderPart) parts.findPart(Beside.READER).getObject()).say(kind);
    }
}
