package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;

/** Shows what last year's report promised below this year's. */
public class PromisesHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(EPartService parts, IEventBroker events) {
        events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_REVIEW);
        // There is room for one table below the report.
        parts.hidePart(parts.findPart("org.heyi.part.figures"));
        parts.showPart("org.heyi.part.promises", PartState.ACTIVATE);
    }
}
