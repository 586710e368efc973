package org.heyi.workbench.review.internal.handlers;

import org.heyi.workbench.review.internal.ReaderPart;

/** Lets the person write words of the report anew in their place. */
public class RewriteHandler extends ReaderHandler {

    @Override
    void act(ReaderPart part) {
        part.writing().rewrite();
    }
}
