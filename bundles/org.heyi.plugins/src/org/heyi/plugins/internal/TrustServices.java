package org.heyi.plugins.internal;

import java.io.File;
import java.net.URI;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bouncycastle.openpgp.PGPPublicKey;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.core.spi.IAgentServiceFactory;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.artifact.spi.IArtifactUIServices;
import org.eclipse.equinox.p2.repository.metadata.spi.IInstallableUnitUIServices;
import org.heyi.plugins.TrustDecision;
import org.osgi.service.component.annotations.Component;

/**
 * Answers p2's own questions about trust. Without such a service p2 installs unsigned content without a word, whoever
 * calls its engine; with it, only what a trusted certificate signed.
 */
final class TrustServices extends UIServices implements IArtifactUIServices, IInstallableUnitUIServices {

    private final Trust trust;
    private volatile TrustDecision decision = TrustDecision.NONE;

    TrustServices(Trust trust) {
        this.trust = trust;
    }

    Trust trust() {
        return trust;
    }

    /** Takes what the person decided for the installation that follows; {@link TrustDecision#NONE} ends that. */
    void decide(TrustDecision newDecision) {
        decision = newDecision;
    }

    @Override
    public TrustInfo getTrustInfo(Map<List<Certificate>, Set<IArtifactKey>> untrusted,
            Map<PGPPublicKey, Set<IArtifactKey>> keys, Set<IArtifactKey> unsigned, Map<IArtifactKey, File> files) {
        return answer(untrusted.keySet());
    }

    @Override
    public TrustInfo getTrustInfo(Certificate[][] untrusted, String[] unsigned) {
        return answer(chains(untrusted));
    }

    @Override
    public TrustInfo getTrustInfo(Certificate[][] untrusted, Collection<PGPPublicKey> keys, String[] unsigned) {
        return answer(chains(untrusted));
    }

    private static Collection<List<Certificate>> chains(Certificate[][] chains) {
        return chains == null ? List.of() : Arrays.stream(chains).map(List::of).toList();
    }

    /** Never unsigned content, never a PGP key, nothing remembered. */
    private TrustInfo answer(Collection<List<Certificate>> chains) {
        List<Certificate> trusted = new ArrayList<>();
        for (List<Certificate> chain : chains) {
            if (!chain.isEmpty() && chain.get(0) instanceof X509Certificate signer && trust.trusts(signer, decision)) {
                trusted.add(signer);
            }
        }
        return new TrustInfo(trusted, List.of(), false, false, false);
    }

    /** Where content comes from does not matter: who signed it does. */
    @Override
    public TrustAuthorityInfo getTrustAuthorityInfo(Map<URI, Set<IInstallableUnit>> sites,
            Map<URI, List<Certificate>> certificates) {
        return new TrustAuthorityInfo(sites.keySet(), false, false);
    }

    @Override
    public AuthenticationInfo getUsernamePassword(String location) {
        return AUTHENTICATION_PROMPT_CANCELED;
    }

    @Override
    public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previous) {
        return AUTHENTICATION_PROMPT_CANCELED;
    }

    /** How p2 finds the service above. */
    @Component(property = IAgentServiceFactory.PROP_AGENT_SERVICE_NAME + "=org.eclipse.equinox.p2.core.UIServices")
    public static final class Factory implements IAgentServiceFactory {
        @Override
        public Object createService(IProvisioningAgent agent) {
            return new TrustServices(Trust.ofProduct());
        }
    }
}
