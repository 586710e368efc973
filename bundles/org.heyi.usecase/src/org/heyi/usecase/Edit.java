package org.heyi.usecase;

import org.heyi.base.HeyiException;
import org.heyi.store.Workspace;

/**
 * A change of the model that was checked and is ready to be made: by {@link #apply} in one go, or by whoever records
 * the mutation on the window's thread and writes it on another.
 *
 * @param type what kind of change it is in the history, e.g. annotation.add
 * @param subject what is added or changed
 * @param mutation edits the model
 * @param <T> the subject's type
 */
public record Edit<T>(String type, T subject, Runnable mutation) {

    /**
     * Makes the change and writes it.
     *
     * @param workspace where
     * @param actor handle of who does it
     * @return the subject
     * @throws HeyiException when that person may not do it, see {@link Rights}
     */
    public T apply(Workspace workspace, String actor) {
        Rights.require(workspace.archive(), actor, this);
        workspace.change(actor, type, mutation);
        return subject;
    }
}
