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

/** Begins a comment on the selected words in the form, which has all fields of one. */
public class FormHandler {

    private static final Texts TEXTS = Texts.of(FormHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(ReviewDocument document, EPartService parts, IEventBroker events) {
        Beside.takeFound(parts);
        if (!document.may("annotation.add", null)) {
            events.send(Topics.NOTICE, new Notice(document.whyNot("annotation.add", null), false));
        } else if (document.passage() == null) {
            events.send(Topics.NOTICE, new Notice(TEXTS.get("add.noWords"), false));
        } else {
            Beside.comments(parts, events).add(document.passage(), AnnotationKind.WORDING);
        }
    }
}
