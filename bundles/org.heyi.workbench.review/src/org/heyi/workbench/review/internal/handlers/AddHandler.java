package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.heyi.base.Texts;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;

/** Begins a comment on the selected words. */
public class AddHandler {

    private static final Texts TEXTS = Texts.of(AddHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(ReviewDocument document, EPartService parts, IEventBroker events) {
        Beside.takeFound(parts);
        begin(document, AnnotationKind.WORDING, parts, events);
    }

    /**
     * Opens the editor for a comment on the selected words, or says why that cannot be.
     *
     * @param document where they are selected
     * @param kind what kind it is unless the person chooses another
     * @param parts leads to the editor
     * @param events gets the notice
     */
    public static void begin(ReviewDocument document, AnnotationKind kind, EPartService parts, IEventBroker events) {
        if (!document.may("annotation.add", null)) {
            events.send(Topics.NOTICE, new Notice(document.whyNot("annotation.add", null), false));
            return;
        }
        if (document.passage() == null) {
            events.send(Topics.NOTICE, new Notice(TEXTS.get("add.noWords"), false));
            return;
        }
        Beside.comments(parts, events).add(document.passage(), kind);
    }
}
