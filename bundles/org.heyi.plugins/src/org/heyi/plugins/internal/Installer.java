package org.heyi.plugins.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.plugins.Consent;
import org.heyi.plugins.Fingerprint;
import org.heyi.plugins.KnownTrust;
import org.heyi.plugins.Plugin;
import org.heyi.plugins.PluginChange;
import org.heyi.plugins.Restored;
import org.heyi.plugins.Signer;
import org.heyi.plugins.TrustDecision;
import org.osgi.framework.Bundle;

/** Changes the plug-ins of the program, while no other process does, and notes what the person has then. */
final class Installer {

    private static final Texts TEXTS = Texts.of(Installer.class);

    private final IProvisioningAgent agent;
    private final Program program;
    private final Kept kept;
    private final Bundle self;
    private final Progress progress;

    /** @param self the bundle of plug-ins, which tells this program from the next */
    Installer(IProvisioningAgent agent, Program program, Kept kept, Bundle self, Progress progress) {
        this.agent = agent;
        this.program = program;
        this.kept = kept;
        this.self = self;
        this.progress = progress;
    }

    static IInstallableUnit find(Sources sources, Site site, String id) {
        IInstallableUnit found = Units.find(Units.groups(sources.units()), sources.units(), id);
        if (found == null) {
            throw new HeyiException(TEXTS.get("site.no.plugin", site.name(), id));
        }
        return found;
    }

    /**
     * Plans, fetches, verifies, asks, keeps and installs.
     *
     * @param origin of the sources, as it is kept
     */
    Plugin bring(IInstallableUnit wanted, Sources sources, String origin, TrustDecision trust, Consent consent) throws ProvisionException {
        IProfile profile = Program.profile(agent);
        IInstallableUnit present = Units.root(profile, wanted.getId()).orElse(null);
        Plugin plugin = Units.plugin(wanted, sources.units(), present == null ? null : Units.version(present));
        if (plugin.version().equals(plugin.installed())) {
            return plugin;
        }
        if (present != null && wanted.getVersion().compareTo(present.getVersion()) < 0 && !consent.mayDowngrade(plugin)) {
            throw new CancellationException();
        }
        Plan plan = new Plan(agent, profile, progress).add(wanted, Map.of(Units.SITE, origin));
        List<IInstallableUnit> brought = plan.resolve(sources, "unfit", plugin.name());
        progress.begin(TEXTS.get("fetching"), 3);
        Map<String, Path> files = sources.fetch(brought);
        progress.begin(TEXTS.get("verifying"), 2);
        TrustDecision all = withKnown(trust);
        List<Signer> signers = services().trust().require(files, all);
        if (!consent.mayInstall(plugin, signers)) {
            throw new CancellationException();
        }
        progress.begin(TEXTS.get("installing"), 1);
        boolean isKept = kept.site(plugin.id(), plugin.version()).isPresent();
        kept.take(sources.aside(), plugin.id(), plugin.version(), signers);
        try {
            perform(plan, sources, all);
        } catch (ProvisionException | RuntimeException e) {
            if (!isKept) {
                kept.drop(plugin.id(), plugin.version());
            }
            throw e;
        }
        if (trust.remember()) {
            KnownTrust.own().add(signers);
        }
        remember(Set.of());
        progress.worked(1);
        return new Plugin(plugin.id(), plugin.name(), plugin.version(), plugin.description(), plugin.provider(), plugin.contains(),
                plugin.version());
    }

    private static TrustDecision withKnown(TrustDecision trust) {
        Set<Fingerprint> all = new LinkedHashSet<>(trust.fingerprints());
        all.addAll(KnownTrust.own().fingerprints());
        return new TrustDecision(all, trust.remember());
    }

    private void perform(Plan plan, Sources sources, TrustDecision trust) throws ProvisionException {
        TrustServices services = services();
        services.decide(trust);
        try {
            plan.perform(sources);
        } finally {
            services.decide(TrustDecision.NONE);
        }
    }

    private TrustServices services() {
        return Program.trust(agent);
    }

    List<PluginChange.Step> revert(History.State then) throws ProvisionException {
        IProfile profile = Program.profile(agent);
        Map<String, IInstallableUnit> now = History.plugins(profile);
        List<PluginChange.Step> steps = History.steps(now, then.plugins());
        List<Site> sites = new ArrayList<>();
        Set<Fingerprint> trusted = new LinkedHashSet<>(KnownTrust.own().fingerprints());
        for (PluginChange.Step step : steps) {
            if (step.to() != null) {
                sites.add(kept.site(step.id(), step.to())
                        .orElseThrow(() -> new HeyiException(TEXTS.get("history.gone", step.name(), step.to()))));
                trusted.addAll(kept.signers(step.id(), step.to()));
            }
        }
        if (steps.isEmpty()) {
            return steps;
        }
        Plan plan = new Plan(agent, profile, progress);
        now.forEach((id, root) -> {
            if (!then.plugins().containsKey(id)) {
                plan.remove(root);
            }
        });
        TrustDecision trust = new TrustDecision(trusted, false);
        try (Sources sources = new Sources(agent, sites, progress)) {
            then.plugins().forEach((id, root) -> {
                if (!now.containsKey(id) || !now.get(id).getVersion().equals(root.getVersion())) {
                    String site = then.profile().getInstallableUnitProperty(root, Units.SITE);
                    plan.add(sources.units().query(QueryUtil.createIUQuery(id, root.getVersion()), null).iterator().next(),
                            Map.of(Units.SITE, site == null ? "" : site));
                }
            });
            List<IInstallableUnit> brought = plan.resolve(sources, "unfit.then", names(steps));
            services().trust().require(sources.fetch(brought), trust);
            progress.worked(1);
            perform(plan, sources, trust);
        }
        remember(steps.stream().filter(step -> step.to() == null).map(PluginChange.Step::id).collect(Collectors.toSet()));
        return steps;
    }

    private static String names(List<PluginChange.Step> steps) {
        return steps.stream().map(PluginChange.Step::name).collect(Collectors.joining(TEXTS.get("reason.and")));
    }

    Restored restore(Kept.Line line) throws ProvisionException {
        progress.begin(TEXTS.get("installing"), 4);
        List<Site> sites = new ArrayList<>();
        // What came with the old program comes with the new one, in the version that is made for it.
        if (line.site().isEmpty() && Files.isDirectory(program.ownSite())) {
            sites.add(program.site(null));
        }
        kept.site(line.id(), line.version()).ifPresent(sites::add);
        TrustDecision trust = new TrustDecision(kept.signers(line.id(), line.version()), false);
        String problem = TEXTS.get("restore.gone", line.name(), line.version());
        for (Site site : sites) {
            try (Sources sources = new Sources(agent, List.of(site), progress)) {
                Plugin plugin = bring(find(sources, site, line.id()), sources, line.site(), trust, Consent.GIVEN);
                return new Restored(plugin.id(), plugin.name(), plugin.version(), null);
            } catch (HeyiException e) {
                problem = e.getMessage();
            }
        }
        return new Restored(line.id(), line.name(), line.version(), problem);
    }

    /**
     * Notes which plug-ins the person has now.
     *
     * @param gone ids of those that the person does not want any more; what is missing for other reasons stays noted
     */
    void remember(Set<String> gone) {
        IProfile profile = Program.profile(agent);
        Map<String, Kept.Line> lines = kept.lines();
        lines.keySet().removeAll(gone);
        for (IInstallableUnit root : Units.roots(profile)) {
            Kept.Line before = lines.get(Units.id(root));
            String site = profile.getInstallableUnitProperty(root, Units.SITE);
            LocalDate day = before != null && before.version().equals(Units.version(root)) ? before.day() : LocalDate.now();
            lines.put(Units.id(root), new Kept.Line(Units.id(root), Units.version(root), site == null ? "" : site, day, Units.name(root), ""));
        }
        kept.write(lines);
        Program.seen(agent, self);
    }
}
