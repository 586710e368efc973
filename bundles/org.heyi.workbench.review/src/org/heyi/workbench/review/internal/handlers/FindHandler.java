package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.heyi.workbench.review.internal.ReaderPart;

/** Opens the find bar of the reader. */
public class FindHandler {

    @Execute
    void execute(MPart part) {
        ((ReaderPart) part.getObject()).find();
    }
}
