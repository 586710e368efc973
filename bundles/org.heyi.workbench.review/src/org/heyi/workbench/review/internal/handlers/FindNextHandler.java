package org.heyi.workbench.review.internal.handlers;

import org.heyi.workbench.review.internal.ReaderPart;

/** Goes to the next place of what was looked for last. */
public class FindNextHandler extends ReaderHandler {

    @Override
    void act(ReaderPart part) {
        part.findNext(1);
    }
}
