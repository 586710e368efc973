package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;

/** Shows the figures of the report below it, or puts them away. */
public class FiguresHandler {

    private static final String PART = "org.heyi.part.figures";

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(MApplication application, EModelService models, EPartService parts, IEventBroker events) {
        MPart part = (MPart) models.find(PART, application);
        boolean isSeen = part.isToBeRendered() && parts.isPartVisible(part);
        // Called from another desk: switches to the review desk and shows the part.
        events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_REVIEW);
        if (isSeen) {
            parts.hidePart(part);
        } else {
            // There is room for one table below the report.
            parts.hidePart(parts.findPart("org.heyi.part.promises"));
            parts.showPart(part, PartState.ACTIVATE);
        }
    }
}
