package org.heyi.workbench.ledger.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.heyi.workbench.ledger.internal.LedgerPart;

/** Puts the cursor into the search field of the ledger. */
public class FindHandler {

    @Execute
    void execute(EPartService parts) {
        ((LedgerPart) parts.showPart("org.heyi.part.ledger", PartState.ACTIVATE).getObject()).find();
    }
}
