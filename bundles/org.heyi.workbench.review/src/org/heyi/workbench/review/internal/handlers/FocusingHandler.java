package org.heyi.workbench.review.internal.handlers;

import org.heyi.workbench.review.internal.ReaderPart;

/** Lets one read undisturbed, or shows everything again. */
public class FocusingHandler extends ReaderHandler {

    @Override
    void act(ReaderPart part) {
        part.toggleFocusing();
    }
}
