package org.heyi.workbench.review.internal.handlers;

import org.heyi.workbench.review.internal.ReaderPart;

/** Opens the find bar of the reader. */
public class FindHandler extends ReaderHandler {

    @Override
    void act(ReaderPart part) {
        part.find();
    }
}
