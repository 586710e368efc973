package org.heyi.exchange.pack;

import org.heyi.base.HeyiException;

/** A key takes a passphrase, and there was none or another one. */
public final class KeyLocked extends HeyiException {

    private static final long serialVersionUID = 1L;

    KeyLocked(String message) {
        super(message);
    }

    KeyLocked(String message, Throwable cause) {
        super(message, cause);
    }
}
