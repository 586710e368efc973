package org.heyi.workbench.review.internal.handlers;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.review.internal.SidesPart;

import jakarta.inject.Named;

/** Shows a former text of the report beside the newest. */
public class SidesHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    /** @param file another report to put beside it; null for a former version */
    @Execute
    void execute(MWindow window, IEventBroker events, @Optional @Named("org.heyi.parameter.file") String file) {
        events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_SIDES);
        EPartService parts = window.getContext().get(EPartService.class);
        SidesPart part = (SidesPart) parts.showPart("org.heyi.part.sides", PartState.ACTIVATE).getObject();
        if (file != null) {
            part.beside(Path.of(file));
        }
    }
}
