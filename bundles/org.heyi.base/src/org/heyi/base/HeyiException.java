package org.heyi.base;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * An error that a person caused and can mend: a wrong file, a wrong request, a full disk.
 *
 * <p>The message is one line in the person's language. It names the file, the place in it and the way out;
 * it is shown as it stands. A bug is any other exception.
 */
@ConsumerType
public class HeyiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message one localised line for the person who caused the error
     */
    public HeyiException(String message) {
        this(message, null);
    }

    /**
     * @param message one localised line for the person who caused the error
     * @param cause what was caught, for the log; may be null
     */
    public HeyiException(String message, Throwable cause) {
        super(message, cause);
    }
}
