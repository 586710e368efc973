package org.heyi.plugins.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.osgi.service.datalocation.Location;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.plugins.Consent;
import org.heyi.plugins.Fingerprint;
import org.heyi.plugins.InstalledPlugin;
import org.heyi.plugins.Plugin;
import org.heyi.plugins.PluginChange;
import org.heyi.plugins.PluginService;
import org.heyi.plugins.Restored;
import org.heyi.plugins.Signer;
import org.heyi.plugins.TrustDecision;
import org.heyi.plugins.Update;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Plug-ins by p2, in the profile of the running program.
 *
 * <p>The jars are fetched into a folder of their own first and verified there; p2's engine then installs from that
 * folder alone. So nothing that is not trusted ever lies in the program's folder, and a site cannot change its mind
 * between the look and the installation. What p2 calls instructions, which the signatures do not cover, is refused.
 */
@Component
public final class P2PluginService implements PluginService {

    private static final Texts TEXTS = Texts.of(P2PluginService.class);

    /** When the program started, milliseconds of the epoch; what p2 did later counts from the next start. */
    private static final long STARTED = ProcessHandle.current().info().startInstant().orElse(Instant.now()).toEpochMilli();

    private final Program program;
    private final BundleContext bundles;
    private final Additions contributions;
    private final Kept kept = Kept.own();

    /**
     * @param agents of p2
     * @param install where the program is installed
     * @param components of declarative services
     * @param bundles of the running program
     */
    @Activate
    public P2PluginService(@Reference IProvisioningAgentProvider agents,
            @Reference(target = "(type=osgi.install.area)") Location install, @Reference ServiceComponentRuntime components,
            BundleContext bundles) {
        this.program = new Program(agents, install);
        this.bundles = bundles;
        this.contributions = new Additions(bundles, components);
    }

    // --- What there is

    @Override
    public synchronized List<InstalledPlugin> installed() {
        return program.locked(agent -> {
            IProfile profile = Program.profile(agent);
            List<IFileArtifactRepository> pools = Program.pools(agent, profile, new NullProgressMonitor());
            Trust trust = Program.trust(agent).trust();
            return Units.roots(profile).stream().map(root -> installed(root, profile, pools, trust)).toList();
        });
    }

    private InstalledPlugin installed(IInstallableUnit root, IProfile profile, List<IFileArtifactRepository> pools, Trust trust) {
        Set<Signer> signers = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        long bytes = 0;
        for (IArtifactKey key : Units.artifacts(root, profile)) {
            File file = pools.stream().map(pool -> pool.getArtifactFile(key)).filter(Objects::nonNull).findFirst().orElse(null);
            if (file != null) {
                bytes += size(file.toPath());
                if (file.isFile()) {
                    try {
                        SignedJar.signers(file.toPath(), file.getName()).forEach(each -> signers.add(trust.signer(each)));
                    } catch (HeyiException e) {
                        problems.add(TEXTS.get("problem.signature", file.getName()));
                    }
                }
            }
        }
        Plugin plugin = Units.plugin(root, profile, Units.version(root));
        String site = profile.getInstallableUnitProperty(root, Units.SITE);
        Additions.Found found = contributions.of(Units.bundles(root, profile), profile.getTimestamp() > STARTED);
        problems.addAll(found.problems());
        return new InstalledPlugin(plugin, site == null || site.isEmpty() ? null : site,
                signers.stream().sorted(Comparator.comparing(Signer::name)).toList(), bytes, found.adds(), problems, found.waits());
    }

    private static long size(Path file) {
        try (Stream<Path> all = Files.walk(file)) {
            return all.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized List<Restored> missing() {
        return program.locked(agent -> {
            Set<String> there = Units.roots(Program.profile(agent)).stream().map(Units::id).collect(Collectors.toSet());
            return kept.lines().values().stream().filter(line -> !line.problem().isEmpty() && !there.contains(line.id()))
                    .map(line -> new Restored(line.id(), line.name(), line.version(), line.problem())).toList();
        });
    }

    @Override
    public synchronized List<Plugin> available(String from, Progress progress) {
        Site site = program.site(from);
        return program.locked(agent -> {
            IProfile profile = Program.profile(agent);
            progress.begin(TEXTS.get("reading"), 1);
            try (Sources sources = new Sources(agent, List.of(site), progress)) {
                List<Plugin> offered = Units.groups(sources.units()).stream()
                        .map(iu -> Units.plugin(iu, sources.units(), Units.installedVersion(profile, iu))).toList();
                progress.worked(1);
                return offered;
            }
        });
    }

    @Override
    public synchronized List<PluginChange> history() {
        return program.locked(agent -> {
            Program.profile(agent);
            return new History(agent).changes();
        });
    }

    // --- Coming

    @Override
    public synchronized Plugin install(String id, String from, TrustDecision trust, Consent consent, Progress progress) {
        Site site = program.site(from);
        return changing(agent -> {
            progress.begin(TEXTS.get("reading"), 4);
            try (Sources sources = new Sources(agent, List.of(site), progress)) {
                return installer(agent, progress).bring(Installer.find(sources, site, id), sources, program.origin(site), trust, consent);
            }
        });
    }

    private Installer installer(IProvisioningAgent agent, Progress progress) {
        return new Installer(agent, program, kept, bundles.getBundle(), progress);
    }

    /** For what changes the program and what the person has: one program of the person at a time, and only where both can be written. */
    private <T> T changing(Program.Work<T> work) {
        return program.locked(agent -> {
            program.requireWritable(agent, Program.profile(agent));
            kept.requireWritable();
            return kept.locked(() -> work.with(agent));
        });
    }

    // --- Newer versions

    @Override
    public synchronized List<Update> update(Collection<String> ids, String from, TrustDecision trust, Consent consent, Progress progress) {
        Site other = from == null ? null : program.site(from);
        return changing(agent -> {
            IProfile profile = Program.profile(agent);
            List<IInstallableUnit> roots = Units.roots(profile);
            Set<IInstallableUnit> wanted = new LinkedHashSet<>(ids.isEmpty() ? roots : List.of());
            for (String id : ids) {
                wanted.add(root(profile, id));
            }
            List<Update> updates = new ArrayList<>();
            for (IInstallableUnit root : Units.sorted(wanted)) {
                // What is done is told, also to whoever does not want the rest.
                if (updates.isEmpty()) {
                    progress.checkCancelled();
                } else if (progress.isCancelled()) {
                    break;
                }
                progress.begin(TEXTS.get("reading"), 4);
                updates.add(update(agent, root, other, trust, consent, progress));
            }
            return updates;
        });
    }

    private Update update(IProvisioningAgent agent, IInstallableUnit root, Site other, TrustDecision trust, Consent consent,
            Progress progress) {
        IProfile profile = Program.profile(agent);
        Plugin before = Units.plugin(root, profile, Units.version(root));
        try {
            Site site = other != null ? other : program.site(profile.getInstallableUnitProperty(root, Units.SITE));
            try (Sources sources = new Sources(agent, List.of(site), progress)) {
                IInstallableUnit newest = Installer.find(sources, site, before.id());
                int order = newest.getVersion().compareTo(root.getVersion());
                if (order == 0 || order < 0 && !consent.mayDowngrade(Units.plugin(newest, sources.units(), before.version()))) {
                    return new Update(before, before.version(), Update.Outcome.NEWEST, null);
                }
                Plugin now = installer(agent, progress).bring(newest, sources, program.origin(site), trust, ofTheSame(before, consent));
                return new Update(now, before.version(), Update.Outcome.UPDATED, null);
            }
        } catch (HeyiException e) {
            return new Update(before, before.version(), Update.Outcome.FAILED, e);
        } catch (ProvisionException e) {
            return new Update(before, before.version(), Update.Outcome.FAILED,
                    new HeyiException(TEXTS.get("failed", Reasons.sentence(e.getStatus())), e));
        } catch (CancellationException e) {
            return new Update(before, before.version(), Update.Outcome.FAILED, new HeyiException(TEXTS.get("update.declined"), e));
        }
    }

    /** Whoever agreed to a plug-in agreed to what its maker makes of it. */
    private Consent ofTheSame(Plugin before, Consent consent) {
        Set<Fingerprint> known = kept.signers(before.id(), before.version());
        return new Consent() {
            @Override
            public boolean mayInstall(Plugin plugin, List<Signer> signers) {
                return known.containsAll(signers.stream().map(Signer::fingerprint).toList()) || consent.mayInstall(plugin, signers);
            }

            @Override
            public boolean mayDowngrade(Plugin plugin) {
                return true;
            }
        };
    }

    // --- Going

    @Override
    public synchronized Plugin remove(String id, Progress progress) {
        return changing(agent -> {
            IProfile profile = Program.profile(agent);
            Kept.Line absent = kept.lines().get(id);
            if (absent != null && !absent.problem().isEmpty() && Units.find(Units.roots(profile), profile, id) == null) {
                installer(agent, progress).remember(Set.of(id));
                return new Plugin(id, absent.name(), absent.version(), "", "", List.of(), null);
            }
            IInstallableUnit unwanted = root(profile, id);
            progress.begin(TEXTS.get("removing"), 1);
            Plan plan = new Plan(agent, profile, progress).remove(unwanted);
            plan.resolve(null, "needed", Units.name(unwanted));
            plan.requireGone();
            Plugin removed = Units.plugin(unwanted, profile, null);
            plan.perform(null);
            installer(agent, progress).remember(Set.of(removed.id()));
            progress.worked(1);
            return removed;
        });
    }

    private static IInstallableUnit root(IProfile profile, String id) {
        IInstallableUnit root = Units.find(Units.roots(profile), profile, id);
        if (root == null) {
            throw new HeyiException(TEXTS.get("missing", id));
        }
        return root;
    }

    // --- Back

    @Override
    public synchronized List<PluginChange.Step> revert(int number, Progress progress) {
        return changing(agent -> {
            progress.begin(TEXTS.get("reading"), 3);
            List<History.State> states = new History(agent).states();
            if (number < 0 || number >= states.size()) {
                throw new HeyiException(TEXTS.get("history.none", number, states.size() - 1));
            }
            return installer(agent, progress).revert(states.get(number));
        });
    }

    // --- Again

    @Override
    public synchronized List<Restored> restore(Progress progress) {
        return changing(agent -> {
            Set<String> there = Units.roots(Program.profile(agent)).stream().map(Units::id).collect(Collectors.toSet());
            List<Restored> restored = new ArrayList<>();
            Map<String, String> problems = new LinkedHashMap<>();
            for (Kept.Line line : kept.lines().values()) {
                if (!there.contains(line.id())) {
                    Restored result = installer(agent, progress).restore(line);
                    restored.add(result);
                    problems.put(line.id(), result.problem() == null ? "" : result.problem());
                }
            }
            Map<String, Kept.Line> lines = kept.lines();
            lines.replaceAll((id, line) -> line.failed(problems.getOrDefault(id, "")));
            kept.write(lines);
            Program.seen(agent, bundles.getBundle());
            return restored;
        });
    }
}
