package org.heyi.workbench.review.internal.handlers;

import org.heyi.workbench.review.internal.ReaderPart;

/** Proposes to move the paragraph at the cursor behind the next one. */
public class MoveDownHandler extends ReaderHandler {

    @Override
    void act(ReaderPart part) {
        part.writing().move(1);
    }
}
