package org.heyi.workbench.ledger.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.ledger.internal.LedgerPart;

/** Offers the steps that may be taken next with the selected suggestion. */
public class StepHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.suggestion() != null;
    }

    @Execute
    void execute(EPartService parts, IEventBroker events) {
        events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_LEDGER);
        ((LedgerPart) parts.showPart("org.heyi.part.ledger", PartState.ACTIVATE).getObject()).offerSteps();
    }
}
