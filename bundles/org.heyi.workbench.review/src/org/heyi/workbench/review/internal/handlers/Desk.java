package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.Topics;
import org.heyi.workbench.review.internal.CommentsPart;

/** Finds the parts of the deputy's desk, also from where another stands in its place. */
final class Desk {

    private static final String COMMENTS = "org.heyi.part.comments";

    private Desk() {
    }

    /** @return where the comments are shown, shown and active */
    static CommentsPart comments(EPartService parts, IEventBroker events) {
        if (parts.findPart(COMMENTS) == null) {
            events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_REVIEW);
        }
        return (CommentsPart) parts.showPart(COMMENTS, PartState.ACTIVATE).getObject();
    }
}
