package org.heyi.workbench.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.plugins.Consent;
import org.heyi.plugins.Contribution;
import org.heyi.plugins.Fingerprint;
import org.heyi.plugins.InstalledPlugin;
import org.heyi.plugins.Plugin;
import org.heyi.plugins.PluginChange;
import org.heyi.plugins.PluginService;
import org.heyi.plugins.Restored;
import org.heyi.plugins.Signer;
import org.heyi.plugins.TrustDecision;
import org.heyi.plugins.UnfitException;
import org.heyi.plugins.UntrustedException;
import org.heyi.plugins.Update;

/** Plug-ins without p2, which the tests of the window do not have: what the dialog asks for and says is real. */
final class FakePlugins implements PluginService {

    static final Signer STRANGER = new Signer("CN=Stranger", new Fingerprint("ab".repeat(32)), false);

    final List<InstalledPlugin> installed = new ArrayList<>();
    final List<Restored> missing = new ArrayList<>();
    final List<PluginChange> history = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    /** Who has to be trusted before anything is installed; null for nobody. */
    X509Certificate untrusted;
    TrustDecision trust;

    static Plugin plugin(String version, String installed) {
        return new Plugin("org.example.sums", "求和", version, "看合计", "某单位", List.of("org.example.sums.check"), installed);
    }

    void put(String version, String... problems) {
        installed.clear();
        installed.add(new InstalledPlugin(plugin(version, version), "https://example.org/site", List.of(STRANGER), 4000,
                problems.length > 0 ? List.of() : List.of(new Contribution("org.heyi.check.ReviewCheck", "审查", "合计")), List.of(problems), false));
    }

    private String version() {
        return installed.isEmpty() ? null : installed.get(0).plugin().version();
    }

    @Override
    public List<InstalledPlugin> installed() {
        return List.copyOf(installed);
    }

    @Override
    public List<Restored> missing() {
        return List.copyOf(missing);
    }

    @Override
    public List<Plugin> available(String site, Progress progress) {
        return List.of(plugin("1.0", version()));
    }

    @Override
    public Plugin install(String id, String site, TrustDecision decision, Consent consent, Progress progress) {
        Plugin wanted = plugin("1.0", version());
        if ("2.0".equals(wanted.installed()) && !consent.mayDowngrade(wanted)) {
            throw new CancellationException();
        }
        if (untrusted != null && decision.fingerprints().isEmpty()) {
            throw new UntrustedException("由不认识的证书签名", List.of(untrusted));
        }
        trust = decision;
        if (!consent.mayInstall(wanted, List.of(STRANGER))) {
            throw new CancellationException();
        }
        put("1.0");
        done.add("install " + id + " " + site);
        return wanted;
    }

    @Override
    public List<Update> update(Collection<String> ids, String site, TrustDecision decision, Consent consent, Progress progress) {
        put("3.0");
        Plugin now = plugin("3.0", "3.0");
        return List.of(new Update(now, "1.0", Update.Outcome.UPDATED, null),
                new Update(now, "3.0", Update.Outcome.FAILED, new HeyiException("站点够不着")));
    }

    @Override
    public Plugin remove(String id, Progress progress) {
        throw new UnfitException("插件“求和”不能移除：另一个需要它", List.of("Missing requirement: x"), null);
    }

    @Override
    public List<PluginChange> history() {
        return List.copyOf(history);
    }

    void changed(int number, String from, String to) {
        history.add(new PluginChange(number, Instant.parse("2026-03-01T08:00:00Z"),
                List.of(new PluginChange.Step("org.example.sums", "求和", from, to))));
    }

    @Override
    public List<PluginChange.Step> revert(int number, Progress progress) {
        done.add("revert " + number);
        return List.of(new PluginChange.Step("org.example.sums", "求和", "1.0", null));
    }

    @Override
    public List<Restored> restore(Progress progress) {
        throw new UnsupportedOperationException();
    }
}
