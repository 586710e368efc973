package org.heyi.workbench.collation.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.heyi.workbench.collation.internal.SummaryPart;

/** Puts the cursor into the search field above the table. */
public class FindHandler {

    @Execute
    void execute(EPartService parts) {
        ((SummaryPart) parts.showPart("org.heyi.part.summary", PartState.ACTIVATE).getObject()).find();
    }
}
