package org.heyi.workbench.review.internal.handlers;

import org.heyi.workbench.review.internal.ReaderPart;

/** Proposes to move the paragraph at the cursor before the one above it. */
public class MoveUpHandler extends ReaderHandler {

    @Override
    void act(ReaderPart part) {
        part.writing().move(-1);
    }
}
