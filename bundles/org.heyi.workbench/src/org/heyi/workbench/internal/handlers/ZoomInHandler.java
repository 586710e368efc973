package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.heyi.workbench.ReviewDocument;

/** Makes the report's text larger. */
public class ZoomInHandler extends DocumentHandler {

    @Execute
    void execute(ReviewDocument document) {
        document.setZoom(document.zoom() + 10);
    }
}
