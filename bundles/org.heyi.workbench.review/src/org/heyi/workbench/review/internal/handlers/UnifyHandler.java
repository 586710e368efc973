package org.heyi.workbench.review.internal.handlers;

import org.heyi.workbench.review.internal.ReaderPart;

/** Lets the person change the selected words throughout the report, but for the places that are to stay. */
public class UnifyHandler extends ReaderHandler {

    @Override
    void act(ReaderPart part) {
        part.writing().unify();
    }
}
