package org.heyi.workbench.review.internal.handlers;

import org.heyi.workbench.review.internal.ReaderPart;

/** Asks where in the report to go. */
public class GoToHandler extends ReaderHandler {

    @Override
    void act(ReaderPart part) {
        part.goTo();
    }
}
