package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.heyi.workbench.review.internal.SidesPart;

/** In a comparison: puts the selected comment on the words that are selected. */
public class SidesPlaceHandler {

    @Execute
    void execute(MPart part) {
        ((SidesPart) part.getObject()).place();
    }
}
