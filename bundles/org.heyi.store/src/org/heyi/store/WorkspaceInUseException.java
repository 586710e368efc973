package org.heyi.store;

import org.heyi.base.HeyiException;

/** A workspace cannot be opened now because another program, or another window of this one, has it open. */
public final class WorkspaceInUseException extends HeyiException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message one localised line
     * @param cause what was caught, for the log; may be null
     */
    public WorkspaceInUseException(String message, Throwable cause) {
        super(message, cause);
    }
}
