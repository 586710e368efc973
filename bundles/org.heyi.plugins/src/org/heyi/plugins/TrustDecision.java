package org.heyi.plugins;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a person trusts for one installation, besides the certificate that the program was built with.
 *
 * @param fingerprints of the trusted certificates
 */
public record TrustDecision(Set<Fingerprint> fingerprints) {

    /** Nobody else. */
    public static final TrustDecision NONE = new TrustDecision(Set.of());

    /** Keeps a copy. */
    public TrustDecision {
        fingerprints = Set.copyOf(fingerprints);
    }

    /**
     * @param typed fingerprints as a person types them
     * @return trust in those
     * @throws org.heyi.base.HeyiException if one is no SHA-256 fingerprint
     */
    public static TrustDecision of(Collection<String> typed) {
        return new TrustDecision(typed.stream().map(Fingerprint::parse).collect(Collectors.toSet()));
    }
}
