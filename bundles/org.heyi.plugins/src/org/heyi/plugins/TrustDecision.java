package org.heyi.plugins;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a person trusts for one installation, besides the certificate that the program was built with and those of
 * {@link KnownTrust}.
 *
 * @param fingerprints of the trusted certificates
 * @param remember whether those of them that signed what was installed are to be trusted from then on
 */
public record TrustDecision(Set<Fingerprint> fingerprints, boolean remember) {

    /** Nobody else. */
    public static final TrustDecision NONE = new TrustDecision(Set.of(), false);

    /** Keeps a copy. */
    public TrustDecision {
        fingerprints = Set.copyOf(fingerprints);
    }

    /**
     * @param typed fingerprints as a person types them
     * @param remember whether they are to be trusted from then on
     * @return trust in those
     * @throws org.heyi.base.HeyiException if one is no SHA-256 fingerprint
     */
    public static TrustDecision of(Collection<String> typed, boolean remember) {
        return new TrustDecision(typed.stream().map(Fingerprint::parse).collect(Collectors.toSet()), remember);
    }
}
