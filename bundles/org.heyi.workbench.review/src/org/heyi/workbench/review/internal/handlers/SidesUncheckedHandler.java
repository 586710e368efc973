package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.heyi.workbench.review.internal.SidesPart;

/** In a comparison: goes to the next comment whose place is to be checked. */
public class SidesUncheckedHandler {

    @Execute
    void execute(MPart part) {
        ((SidesPart) part.getObject()).unchecked(1);
    }
}
