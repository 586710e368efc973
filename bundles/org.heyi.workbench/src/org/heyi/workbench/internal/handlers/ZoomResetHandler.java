package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.heyi.workbench.ReviewDocument;

/** Shows the report's text in its actual size. */
public class ZoomResetHandler extends DocumentHandler {

    @Execute
    void execute(ReviewDocument document) {
        document.setZoom(100);
    }
}
