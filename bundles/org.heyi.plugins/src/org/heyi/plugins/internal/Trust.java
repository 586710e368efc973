package org.heyi.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.text.DateFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.plugins.Fingerprint;
import org.heyi.plugins.Signer;
import org.heyi.plugins.TrustDecision;
import org.heyi.plugins.UntrustedException;

/** Decides whether content may be installed: by the program's own certificate and by what the person decided. */
final class Trust {

    private static final Texts TEXTS = Texts.of(Trust.class);

    /** The certificates of those whose plug-ins the build trusts, its own signer first; put there by the build. */
    private static final String OWN = "trusted.cer";

    private final Collection<Fingerprint> own;

    Trust(Collection<Fingerprint> own) {
        this.own = Set.copyOf(own);
    }

    /** @return trust in the certificates that this program was built with */
    static Trust ofProduct() {
        try (InputStream in = Trust.class.getResourceAsStream(OWN)) {
            if (in == null) {
                throw new IllegalStateException("the build left no certificate");
            }
            return of(in);
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException("the certificates of the build cannot be read", e);
        }
    }

    /**
     * @param certificates one or more, as X.509 in DER or PEM: while a key is replaced, the next one beside the present one
     * @return trust in them
     * @throws CertificateException if they cannot be read, or there is none
     */
    static Trust of(InputStream certificates) throws CertificateException {
        List<Fingerprint> own = new ArrayList<>();
        for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(certificates)) {
            own.add(Fingerprint.of((X509Certificate) each));
        }
        if (own.isEmpty()) {
            throw new CertificateException("no certificate");
        }
        return new Trust(own);
    }

    boolean trusts(X509Certificate certificate, TrustDecision decision) {
        Fingerprint fingerprint = Fingerprint.of(certificate);
        return own.contains(fingerprint) || decision.fingerprints().contains(fingerprint);
    }

    /** @return what people are told about a certificate */
    Signer signer(X509Certificate certificate) {
        Fingerprint fingerprint = Fingerprint.of(certificate);
        return new Signer(certificate.getSubjectX500Principal().getName(), fingerprint, own.contains(fingerprint));
    }

    /**
     * @param files what is to be installed, by the names to call it
     * @param decision of the person
     * @return whose signatures it is trusted for
     * @throws UntrustedException if everything is signed, but not by somebody trusted
     * @throws HeyiException if something is unsigned, was tampered with, or was signed with an expired certificate
     */
    List<Signer> require(Map<String, Path> files, TrustDecision decision) {
        Map<X509Certificate, String> unknown = new LinkedHashMap<>();
        Set<Signer> known = new LinkedHashSet<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Set<X509Certificate> signers = SignedJar.signers(file.getValue(), file.getKey());
            if (signers.isEmpty()) {
                throw new HeyiException(TEXTS.get("unsigned", file.getKey()));
            }
            X509Certificate trusted = signers.stream().filter(c -> trusts(c, decision)).findFirst().orElse(null);
            if (trusted == null) {
                unknown.putIfAbsent(signers.iterator().next(), file.getKey());
            } else {
                requireValid(trusted, file.getKey());
                known.add(signer(trusted));
            }
        }
        if (!unknown.isEmpty()) {
            X509Certificate first = unknown.keySet().iterator().next();
            List<String> options = new ArrayList<>();
            unknown.keySet().forEach(c -> options.add("--trust " + Fingerprint.of(c)));
            throw new UntrustedException(TEXTS.get("untrusted", unknown.get(first),
                    first.getSubjectX500Principal().getName(), Fingerprint.of(first).toString(),
                    String.join(" ", options)), List.copyOf(unknown.keySet()));
        }
        return List.copyOf(known);
    }

    private static void requireValid(X509Certificate certificate, String name) {
        try {
            certificate.checkValidity();
        } catch (CertificateException e) {
            DateFormat format = DateFormat.getDateInstance(DateFormat.MEDIUM);
            Date from = certificate.getNotBefore();
            Date until = certificate.getNotAfter();
            throw new HeyiException(TEXTS.get("expired", name, format.format(from), format.format(until)), e);
        }
    }
}
