package org.heyi.plugins;

import java.util.List;

import org.heyi.base.HeyiException;

/** A plug-in does not fit the program, or cannot go because another one needs it. */
public final class UnfitException extends HeyiException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> details;

    /**
     * @param message names the plug-in and what is missing or in the way
     * @param details what the resolver itself said, in English, for whoever makes plug-ins
     * @param cause what was caught; may be null
     */
    public UnfitException(String message, List<String> details, Throwable cause) {
        super(message, cause);
        this.details = List.copyOf(details);
    }

    /** @return what the resolver itself said, in English */
    public List<String> details() {
        return details;
    }
}
