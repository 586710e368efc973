package org.heyi.workbench.review.internal.handlers;

import org.heyi.workbench.review.internal.ReaderPart;

/** Goes to the previous place of what was looked for last. */
public class FindPreviousHandler extends ReaderHandler {

    @Override
    void act(ReaderPart part) {
        part.findNext(-1);
    }
}
