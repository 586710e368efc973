package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.heyi.base.Texts;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.review.internal.CommentsPart;

/** Begins a comment on the selected words. */
public class AddHandler {

    private static final Texts TEXTS = Texts.of(AddHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(ReviewDocument document, EPartService parts, IEventBroker events) {
        if (!document.may("annotation.add", null)) {
            events.send(Topics.NOTICE, new Notice(document.whyNot("annotation.add", null), false));
            return;
        }
        if (document.passage() == null) {
            events.send(Topics.NOTICE, new Notice(TEXTS.get("add.noWords"), false));
            return;
        }
        CommentsPart part = Desk.comments(parts, events);
        part.add(document.passage());
    }
}
