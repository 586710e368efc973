package org.heyi.usecase;

import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;

/** Who takes part in a session: the roster. */
public final class People {

    private People() {
    }

    /**
     * The person who makes a workspace is its 大会秘书处, so that somebody is who may decide and let others in.
     *
     * @param workspace a workspace
     * @param handle of who made it
     * @return the person, now on the roster; null when the roster says already who that is, or who the 大会秘书处 is
     */
    public static Participant found(Workspace workspace, String handle) {
        Session session = workspace.archive().getCurrent();
        if (session == null || Rights.hasSecretariat(session) || Models.participant(session, handle) != null) {
            return null;
        }
        Participant founder = ReviewFactory.eINSTANCE.createParticipant();
        founder.setHandle(handle);
        founder.setName(handle);
        founder.setRole(Role.SECRETARIAT);
        workspace.change(handle, "people.found", () -> session.getParticipants().add(founder));
        return founder;
    }
}
