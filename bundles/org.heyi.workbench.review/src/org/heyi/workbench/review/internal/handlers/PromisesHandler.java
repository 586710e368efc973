package org.heyi.workbench.review.internal.handlers;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.review.internal.PromisesPart;

import jakarta.inject.Named;

/** Shows what last year's report promised below this year's; with a file, it is compared with that one. */
public class PromisesHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(EPartService parts, IEventBroker events, @Optional @Named("org.heyi.parameter.file") String file) {
        events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_REVIEW);
        PromisesPart part = (PromisesPart) parts.showPart("org.heyi.part.promises", PartState.ACTIVATE).getObject();
        if (file != null) {
            part.compare(Path.of(file));
        }
    }
}
