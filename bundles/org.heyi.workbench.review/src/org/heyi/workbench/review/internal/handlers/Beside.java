package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.Topics;
import org.heyi.workbench.review.internal.CommentsPart;
import org.heyi.workbench.review.internal.ReaderPart;

/** The comments beside the report. */
final class Beside {

    private static final String COMMENTS = "org.heyi.part.comments";

    private Beside() {
    }

    /** Ends a search in the report: what was found is what is selected then. */
    static void takeFound(EPartService parts) {
        MPart reader = parts.findPart(ReaderPart.ID);
        if (reader != null && reader.getObject() instanceof ReaderPart page) {
            page.takeFound();
        }
    }

    /** Shows the comments, where one only read as well, and gives them the focus. */
    static CommentsPart comments(EPartService parts) {
        MPart reader = parts.findPart(ReaderPart.ID);
        if (reader != null && reader.getObject() instanceof ReaderPart page) {
            page.leaveFocusing();
        }
        return (CommentsPart) parts.showPart(COMMENTS, PartState.ACTIVATE).getObject();
    }

    /** The same, also from where another desk stands in the place of the deputy's. */
    static CommentsPart comments(EPartService parts, IEventBroker events) {
        if (parts.findPart(COMMENTS) == null) {
            events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_REVIEW);
        }
        return comments(parts);
    }

    /** The same, but whoever only reads goes on doing so. */
    static CommentsPart commentsIfShown(EPartService parts) {
        MPart part = parts.findPart(COMMENTS);
        return part != null && !part.isVisible() ? (CommentsPart) part.getObject() : comments(parts);
    }
}
