package org.heyi.plugins;

import java.security.cert.X509Certificate;
import java.util.List;

import org.heyi.base.HeyiException;

/**
 * Content is signed well, but by certificates that nobody trusts yet. Who asks the person about them may try again with
 * a {@link TrustDecision} that names them.
 */
public final class UntrustedException extends HeyiException {

    private static final long serialVersionUID = 1L;

    private final transient List<X509Certificate> certificates;

    /**
     * @param message names who signed, the fingerprint and the way out
     * @param certificates whom to trust for the content to be installed
     */
    public UntrustedException(String message, List<X509Certificate> certificates) {
        super(message);
        this.certificates = List.copyOf(certificates);
    }

    /**
     * @return whom to trust for the content to be installed
     */
    public List<X509Certificate> certificates() {
        return certificates;
    }
}
