package org.heyi.plugins.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IAgentLocation;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.IUProfilePropertyQuery;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.ITouchpointData;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRequest;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.osgi.service.datalocation.Location;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.plugins.Plugin;
import org.heyi.plugins.PluginService;
import org.heyi.plugins.TrustDecision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

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

    /** Marks what was installed as a plug-in, and so tells it from the program's own parts. */
    private static final String PLUGIN = "org.heyi.plugin";
    private static final String GROUP = ".feature.group";
    private static final String FEATURE = ".feature.jar";
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long PAUSE_MILLIS = 100;
    private static final Set<String> HARMLESS = Set.of("manifest", "zipped");

    /** What p2's planner says around the reason: what was to be installed, and the way from there to the reason. */
    private static final Pattern SURROUNDINGS = Pattern.compile("^(Software being installed|From|To): ");

    private final IProvisioningAgentProvider agents;
    private final Path install;

    /**
     * @param agents of p2
     * @param install where the program is installed
     */
    @Activate
    public P2PluginService(@Reference IProvisioningAgentProvider agents,
            @Reference(target = "(type=osgi.install.area)") Location install) {
        this.agents = agents;
        // Equinox does not escape what stands in its locations.
        this.install = new File(install.getURL().getPath()).toPath();
    }

    @Override
    public synchronized List<Plugin> installed() {
        return withAgent(agent -> {
            IProfile profile = profile(agent);
            return roots(profile).stream().map(iu -> plugin(iu, profile, version(iu))).toList();
        });
    }

    @Override
    public synchronized List<Plugin> available(String from, Progress progress) {
        Site site = site(from);
        return withAgent(agent -> {
            IProfile profile = profile(agent);
            progress.begin(TEXTS.get("reading"), 1);
            try {
                IQueryable<IInstallableUnit> units = load(agent, site, progress);
                List<Plugin> offered = groups(units).stream()
                        .map(iu -> plugin(iu, units, installedVersion(profile, iu))).toList();
                progress.worked(1);
                return offered;
            } finally {
                forget(agent, site.address());
            }
        });
    }

    @Override
    public synchronized Plugin install(String id, String from, TrustDecision trust, Progress progress) {
        Site site = site(from);
        return withAgent(agent -> {
            IProfile profile = profile(agent);
            requireWritable(agent, profile);
            TrustServices services = (TrustServices) agent.getService(UIServices.class);
            Path aside = temporary();
            try {
                progress.begin(TEXTS.get("reading"), 4);
                IQueryable<IInstallableUnit> units = load(agent, site, progress);
                IInstallableUnit wanted = find(groups(units), units, id);
                if (wanted == null) {
                    throw new HeyiException(TEXTS.get("site.no.plugin", site.name(), id));
                }
                if (version(wanted).equals(installedVersion(profile, wanted))) {
                    return plugin(wanted, units, version(wanted));
                }
                progress.worked(1);
                IProvisioningPlan plan = installation(agent, profile, wanted, site, progress);
                List<IInstallableUnit> brought = brought(plan, units);
                requireHarmless(plan, brought);
                progress.begin(TEXTS.get("fetching"), 3);
                Map<String, Path> files = fetch(agent, site, brought, aside, progress);
                progress.begin(TEXTS.get("verifying"), 2);
                services.trust().require(files, trust);
                progress.begin(TEXTS.get("installing"), 1);
                services.decide(trust);
                plan.getContext().setArtifactRepositories(aside.toUri());
                perform(agent, plan, progress);
                progress.worked(1);
                return plugin(wanted, units, version(wanted));
            } finally {
                services.decide(TrustDecision.NONE);
                forget(agent, site.address());
                forget(agent, aside.toUri());
                delete(aside);
            }
        });
    }

    @Override
    public synchronized Plugin remove(String id, Progress progress) {
        return withAgent(agent -> {
            IProfile profile = profile(agent);
            requireWritable(agent, profile);
            IInstallableUnit unwanted = find(roots(profile), profile, id);
            if (unwanted == null) {
                throw new HeyiException(TEXTS.get("missing", id));
            }
            progress.begin(TEXTS.get("removing"), 1);
            IPlanner planner = agent.getService(IPlanner.class);
            IProfileChangeRequest request = planner.createChangeRequest(profile);
            request.remove(unwanted);
            IProvisioningPlan plan = planner.getProvisioningPlan(request, offline(agent), new Monitor(progress));
            if (!plan.getStatus().isOK()) {
                throw problem("needed", name(unwanted), plan.getStatus());
            }
            Plugin removed = plugin(unwanted, profile, null);
            perform(agent, plan, progress);
            progress.worked(1);
            return removed;
        });
    }

    // --- The program

    @FunctionalInterface
    private interface Work<T> {
        T with(IProvisioningAgent agent) throws ProvisionException;
    }

    private <T> T withAgent(Work<T> work) {
        try {
            // Of the running program: not ours to stop.
            IProvisioningAgent agent = agents.createAgent(null);
            try (FileChannel ignored = lock(agent)) {
                return work.with(agent);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } catch (OperationCanceledException e) {
            throw cancelled(e);
        } catch (ProvisionException e) {
            throw new HeyiException(TEXTS.get("failed", sentence(e.getStatus())), e);
        }
    }

    /**
     * One process at a time, readers too: p2 takes a profile that another process is writing for an empty one. Where
     * the lock cannot be made, nobody can write the profile either.
     */
    private static FileChannel lock(IProvisioningAgent agent) throws IOException {
        FileChannel file;
        try {
            file = FileChannel.open(Path.of(agent.getService(IAgentLocation.class).getRootLocation())
                    .resolve("org.heyi.plugins.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            return null;
        }
        try {
            for (long waited = 0; file.tryLock() == null; waited += PAUSE_MILLIS) {
                if (waited > PATIENCE_MILLIS) {
                    file.close();
                    throw new HeyiException(TEXTS.get("busy"));
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return file;
        } catch (InterruptedException e) {
            file.close();
            Thread.currentThread().interrupt();
            throw cancelled(e);
        }
    }

    private static CancellationException cancelled(Throwable cause) {
        CancellationException cancelled = new CancellationException();
        cancelled.initCause(cause);
        return cancelled;
    }

    private static IProfile profile(IProvisioningAgent agent) {
        IProfile profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw new HeyiException(TEXTS.get("not.installed"));
        }
        return profile;
    }

    private Site site(String from) {
        if (from != null) {
            return Site.of(from);
        }
        Path beside = install.resolve("site");
        if (!Files.isDirectory(beside)) {
            throw new HeyiException(TEXTS.get("site.default"));
        }
        return Site.of(beside.toString());
    }

    /** Asked first, because p2 notices in the middle of its work. Tried, because permissions say nothing on a locked disk. */
    private void requireWritable(IProvisioningAgent agent, IProfile profile) {
        Set<Path> folders = new LinkedHashSet<>();
        Path own = Path.of(agent.getService(IAgentLocation.class).getRootLocation());
        // Where a person may not write to the program, what the person installs lies in a folder of that person.
        if (own.startsWith(install)) {
            folders.add(install);
        }
        for (String property : List.of(IProfile.PROP_CACHE, IProfile.PROP_CONFIGURATION_FOLDER)) {
            if (profile.getProperty(property) != null) {
                folders.add(Path.of(profile.getProperty(property)));
            }
        }
        folders.add(own);
        for (Path folder : List.copyOf(folders)) {
            for (String below : List.of("plugins", "features", "configuration", "org.eclipse.equinox.p2.engine")) {
                folders.add(folder.resolve(below));
            }
        }
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try {
                    Files.delete(Files.createTempFile(folder, ".heyi", null));
                } catch (IOException e) {
                    throw new HeyiException(TEXTS.get("not.writable", folder), e);
                }
            }
        }
    }

    // --- What there is

    private static List<IInstallableUnit> roots(IProfile profile) {
        return sorted(profile.query(new IUProfilePropertyQuery(PLUGIN, "true"), null).toUnmodifiableSet());
    }

    /** The newest version of each. */
    private static List<IInstallableUnit> groups(IQueryable<IInstallableUnit> site) {
        return sorted(site.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), null)
                .toUnmodifiableSet()).stream().filter(iu -> iu.getId().endsWith(GROUP)).toList();
    }

    private static List<IInstallableUnit> sorted(Collection<IInstallableUnit> units) {
        return units.stream().sorted(Comparator.comparing(IInstallableUnit::getId)).toList();
    }

    /** By its own id, else by that of a bundle in it, which is what people read in stack traces and guides. */
    private static IInstallableUnit find(List<IInstallableUnit> units, IQueryable<IInstallableUnit> among, String id) {
        return units.stream().filter(iu -> iu.getId().equals(id) || id(iu).equals(id)).findFirst()
                .or(() -> units.stream().filter(iu -> contents(iu, among).contains(id)).findFirst()).orElse(null);
    }

    private static String id(IInstallableUnit iu) {
        return iu.getId().endsWith(GROUP) ? iu.getId().substring(0, iu.getId().length() - GROUP.length()) : iu.getId();
    }

    private static String version(IInstallableUnit iu) {
        return iu.getVersion().toString();
    }

    private static String installedVersion(IProfile profile, IInstallableUnit iu) {
        return roots(profile).stream().filter(root -> root.getId().equals(iu.getId())).findFirst()
                .map(P2PluginService::version).orElse(null);
    }

    /** The bundles that a feature asks for, as far as they are there. */
    private static List<String> contents(IInstallableUnit group, IQueryable<IInstallableUnit> among) {
        Set<String> ids = new TreeSet<>();
        for (IRequirement requirement : group.getRequirements()) {
            among.query(QueryUtil.createMatchQuery(requirement.getMatches()), null).toUnmodifiableSet().stream()
                    .map(IInstallableUnit::getId).filter(id -> !id.endsWith(FEATURE)).forEach(ids::add);
        }
        return List.copyOf(ids);
    }

    private static Plugin plugin(IInstallableUnit iu, IQueryable<IInstallableUnit> among, String installed) {
        String description = text(iu, IInstallableUnit.PROP_DESCRIPTION);
        return new Plugin(id(iu), name(iu), version(iu), description == null ? "" : description.strip(),
                contents(iu, among), installed);
    }

    private static String name(IInstallableUnit iu) {
        String name = text(iu, IInstallableUnit.PROP_NAME);
        return name == null ? id(iu) : name;
    }

    private static String text(IInstallableUnit iu, String property) {
        return iu.getProperty(property, Locale.getDefault().toString());
    }

    // --- How it is done

    private static IQueryable<IInstallableUnit> load(IProvisioningAgent agent, Site site, Progress progress) {
        try {
            return agent.getService(IMetadataRepositoryManager.class).loadRepository(site.address(),
                    new Monitor(progress));
        } catch (ProvisionException e) {
            throw unreadable(site, e);
        }
    }

    private static HeyiException unreadable(Site site, ProvisionException e) {
        return e.getStatus().getCode() == ProvisionException.REPOSITORY_NOT_FOUND
                && !site.address().getScheme().startsWith("http")
                        ? new HeyiException(TEXTS.get("site.none", site.name()), e)
                        : new HeyiException(TEXTS.get("site.unreadable", site.name(), sentence(e.getStatus())), e);
    }

    /** p2 remembers every site it has read, and would look there again. */
    private static void forget(IProvisioningAgent agent, URI address) {
        agent.getService(IMetadataRepositoryManager.class).removeRepository(address);
        agent.getService(IArtifactRepositoryManager.class).removeRepository(address);
    }

    private static ProvisioningContext offline(IProvisioningAgent agent) {
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories();
        context.setArtifactRepositories();
        return context;
    }

    private static IProvisioningPlan installation(IProvisioningAgent agent, IProfile profile, IInstallableUnit wanted,
            Site site, Progress progress) {
        IPlanner planner = agent.getService(IPlanner.class);
        IProfileChangeRequest request = planner.createChangeRequest(profile);
        roots(profile).stream().filter(root -> root.getId().equals(wanted.getId())).forEach(request::remove);
        request.add(wanted);
        request.setInstallableUnitProfileProperty(wanted, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
        request.setInstallableUnitProfileProperty(wanted, PLUGIN, Boolean.TRUE.toString());
        ProvisioningContext context = offline(agent);
        context.setMetadataRepositories(site.address());
        IProvisioningPlan plan = planner.getProvisioningPlan(request, context, new Monitor(progress));
        if (!plan.getStatus().isOK()) {
            throw problem("unfit", name(wanted), plan.getStatus());
        }
        return plan;
    }

    /** What comes from the site. Where a person's own installation is on top of the program, the plan takes over the program's units, too. */
    private static List<IInstallableUnit> brought(IProvisioningPlan plan, IQueryable<IInstallableUnit> site) {
        return sorted(plan.getAdditions().query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet()).stream()
                .filter(iu -> !site.query(QueryUtil.createIUQuery(iu.getId(), iu.getVersion()), null).isEmpty()).toList();
    }

    /**
     * Signatures cover the jars, not the site's own words: those may name files, and nothing more. What the program's
     * own units attach to them (install this bundle, unzip that feature) is not the site's.
     */
    private static void requireHarmless(IProvisioningPlan plan, List<IInstallableUnit> brought) {
        if (plan.getInstallerPlan() != null) {
            throw new HeyiException(TEXTS.get("actions", "p2", "installer plan"));
        }
        for (IInstallableUnit resolved : brought) {
            IInstallableUnit iu = resolved.unresolved();
            Set<String> actions = new TreeSet<>();
            for (ITouchpointData data : iu.getTouchpointData()) {
                data.getInstructions().forEach((key, instruction) -> {
                    if (!HARMLESS.contains(key)) {
                        actions.add(key + ": " + instruction.getBody().strip());
                    }
                });
            }
            if (!iu.getMetaRequirements().isEmpty()) {
                actions.add("meta-requirements");
            }
            if (!actions.isEmpty()) {
                throw new HeyiException(TEXTS.get("actions", id(iu), String.join("; ", actions)));
            }
        }
    }

    private static Map<String, Path> fetch(IProvisioningAgent agent, Site site, List<IInstallableUnit> brought, Path aside,
            Progress progress) throws ProvisionException {
        IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
        IArtifactRepository source;
        try {
            source = manager.loadRepository(site.address(), new Monitor(progress));
        } catch (ProvisionException e) {
            throw unreadable(site, e);
        }
        IFileArtifactRepository copy = (IFileArtifactRepository) manager.createRepository(aside.toUri(), "heyi",
                IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
        Set<IArtifactKey> keys = new LinkedHashSet<>();
        brought.forEach(iu -> keys.addAll(iu.getArtifacts()));
        List<IArtifactRequest> requests = new ArrayList<>();
        keys.forEach(key -> requests.add(manager.createMirrorRequest(key, copy, null, null)));
        source.getArtifacts(requests.toArray(IArtifactRequest[]::new), new Monitor(progress));
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        Map<String, Path> files = new LinkedHashMap<>();
        for (IArtifactRequest request : requests) {
            IArtifactKey key = request.getArtifactKey();
            String name = key.getId() + " " + key.getVersion();
            File file = copy.getArtifactFile(key);
            if (!request.getResult().isOK() || file == null) {
                throw new HeyiException(TEXTS.get("incomplete", name, sentence(request.getResult())));
            }
            // A feature may be called like its bundle.
            files.put(files.containsKey(name) ? name + " (" + key.getClassifier() + ")" : name, file.toPath());
        }
        return files;
    }

    private static void perform(IProvisioningAgent agent, IProvisioningPlan plan, Progress progress) {
        IStatus status;
        try {
            status = agent.getService(IEngine.class).perform(plan, new Monitor(progress));
        } catch (IllegalStateException e) {
            // How the profile registry says that another process holds the lock.
            throw new HeyiException(TEXTS.get("busy"), e);
        }
        if (status.getSeverity() == IStatus.CANCEL) {
            throw new CancellationException();
        }
        if (status.getSeverity() == IStatus.ERROR) {
            throw new HeyiException(TEXTS.get("failed", sentence(status)), status.getException());
        }
        sweep(agent, plan, progress);
    }

    /** Deletes what the plan took out. p2's own collector spares what is still running, and would do it next time. */
    private static void sweep(IProvisioningAgent agent, IProvisioningPlan plan, Progress progress) {
        IProfile profile = profile(agent);
        Set<IArtifactKey> unneeded = new LinkedHashSet<>();
        plan.getRemovals().query(QueryUtil.ALL_UNITS, null).forEach(iu -> unneeded.addAll(iu.getArtifacts()));
        profile.query(QueryUtil.ALL_UNITS, null).forEach(iu -> unneeded.removeAll(iu.getArtifacts()));
        String pool = profile.getProperty(IProfile.PROP_CACHE);
        if (pool == null || unneeded.isEmpty()) {
            return;
        }
        try {
            agent.getService(IArtifactRepositoryManager.class).loadRepository(Path.of(pool).toUri(),
                    new Monitor(progress)).removeDescriptors(unneeded.toArray(IArtifactKey[]::new),
                    new Monitor(progress));
        } catch (ProvisionException e) {
            // A leftover file is not loaded; what was asked for is done.
            System.getLogger(P2PluginService.class.getName()).log(System.Logger.Level.WARNING, pool, e);
        }
    }

    private static HeyiException problem(String key, String name, IStatus status) {
        return new HeyiException(TEXTS.get(key, name, sentence(status)), status.getException());
    }

    /** The innermost messages of a status in one line: the outer ones only say that something went wrong. */
    private static String sentence(IStatus status) {
        Set<String> leaves = new LinkedHashSet<>();
        collect(status, leaves);
        return leaves.stream().filter(leaf -> !SURROUNDINGS.matcher(leaf).find()).limit(3)
                .collect(Collectors.joining("; "));
    }

    private static void collect(IStatus status, Set<String> leaves) {
        List<IStatus> causes = Stream.of(status.getChildren()).filter(child -> !child.isOK()).toList();
        causes.forEach(child -> collect(child, leaves));
        if (causes.isEmpty() && !status.isOK()) {
            leaves.add(status.getMessage().strip().replaceAll("\\s*\\R\\s*", " "));
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("heyi-plugin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The system clears its temporary folder; the installation itself is done or refused.
            System.getLogger(P2PluginService.class.getName()).log(System.Logger.Level.DEBUG, folder.toString(), e);
        }
    }
}
