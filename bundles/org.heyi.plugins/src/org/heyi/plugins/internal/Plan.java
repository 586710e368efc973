package org.heyi.plugins.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.ITouchpointData;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.plugins.UnfitException;

/** One change of the plug-ins, from the request to the new profile: planned first, carried out when what it brings was verified. */
final class Plan {

    private static final Texts TEXTS = Texts.of(Plan.class);
    private static final Set<String> HARMLESS = Set.of("manifest", "zipped");

    private final IProvisioningAgent agent;
    private final IProfile profile;
    private final Progress progress;
    private final List<IInstallableUnit> removed = new ArrayList<>();
    private final Map<IInstallableUnit, Map<String, String>> added = new LinkedHashMap<>();
    private IProvisioningPlan plan;

    Plan(IProvisioningAgent agent, IProfile profile, Progress progress) {
        this.agent = agent;
        this.profile = profile;
        this.progress = progress;
    }

    Plan remove(IInstallableUnit root) {
        removed.add(root);
        return this;
    }

    /** Takes the place of another version of it. */
    Plan add(IInstallableUnit root, Map<String, String> properties) {
        Units.root(profile, root.getId()).ifPresent(removed::add);
        added.put(root, properties);
        return this;
    }

    /**
     * @param sources where it may come from; null where nothing comes
     * @param problem text for what does not fit, which takes the name of the plug-in and the reason
     * @param name of the plug-in
     * @return what comes from the sources; what a person's own installation takes over from the program is not among it
     * @throws UnfitException if it does not fit
     * @throws HeyiException if what comes asks for more than to install its files
     */
    List<IInstallableUnit> resolve(Sources sources, String problem, String name) {
        IPlanner planner = agent.getService(IPlanner.class);
        IProfileChangeRequest request = planner.createChangeRequest(profile);
        removed.forEach(request::remove);
        added.forEach((root, properties) -> {
            request.add(root);
            request.setInstallableUnitProfileProperty(root, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
            request.setInstallableUnitProfileProperty(root, Units.PLUGIN, Boolean.TRUE.toString());
            properties.forEach((key, value) -> request.setInstallableUnitProfileProperty(root, key, value));
        });
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories();
        context.setArtifactRepositories();
        if (sources != null) {
            context.setMetadataRepositories(sources.addresses());
        }
        plan = planner.getProvisioningPlan(request, context, new Monitor(progress));
        if (!plan.getStatus().isOK()) {
            throw Reasons.unfit(problem, name, plan.getStatus(), profile);
        }
        List<IInstallableUnit> brought = sources == null ? List.of() : brought(sources.units());
        requireHarmless(brought);
        return brought;
    }

    /**
     * A plug-in that another one needs would be left in the program by the planner, and be gone from the list alone.
     *
     * @throws UnfitException if another plug-in needs what is to be removed; what two plug-ins both bring may stay
     */
    void requireGone() {
        List<IInstallableUnit> others = Units.roots(profile).stream().filter(root -> !removed.contains(root)).toList();
        for (IInstallableUnit root : removed) {
            Set<IInstallableUnit> stays = new LinkedHashSet<>(Units.parts(root, plan.getFutureState()));
            others.forEach(other -> stays.removeAll(Units.parts(other, profile)));
            for (IInstallableUnit left : stays) {
                IInstallableUnit user = others.stream().filter(other -> Units.needs(other, left, profile)).findFirst().orElse(null);
                if (user != null) {
                    throw new UnfitException(TEXTS.get("needed", Units.name(root), TEXTS.get("reason.needs", Units.name(user), left.getId())),
                            List.of(), null);
                }
            }
        }
    }

    private List<IInstallableUnit> brought(IQueryable<IInstallableUnit> site) {
        return Units.sorted(plan.getAdditions().query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet()).stream()
                .filter(iu -> !site.query(QueryUtil.createIUQuery(iu.getId(), iu.getVersion()), null).isEmpty()).toList();
    }

    /**
     * Signatures cover the jars, not the site's own words: those may name files, and nothing more. What the program's
     * own units attach to them (install this bundle, unzip that feature) is not the site's.
     */
    private void requireHarmless(List<IInstallableUnit> brought) {
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
                throw new HeyiException(TEXTS.get("actions", Units.id(iu), String.join("; ", actions)));
            }
        }
    }

    /**
     * Carries it out.
     *
     * @param sources whose folder aside has the files; null where nothing comes
     */
    void perform(Sources sources) throws ProvisionException {
        if (sources != null) {
            plan.getContext().setArtifactRepositories(sources.aside().toUri());
        }
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
            throw new HeyiException(TEXTS.get("failed", Reasons.sentence(status)), status.getException());
        }
        sweep();
    }

    /** Deletes what the plan took out. p2's own collector spares what is still running, and would do it next time. */
    private void sweep() {
        IProfile now = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        Set<IArtifactKey> unneeded = new LinkedHashSet<>();
        plan.getRemovals().query(QueryUtil.ALL_UNITS, null).forEach(iu -> unneeded.addAll(iu.getArtifacts()));
        now.query(QueryUtil.ALL_UNITS, null).forEach(iu -> unneeded.removeAll(iu.getArtifacts()));
        if (unneeded.isEmpty()) {
            return;
        }
        try {
            for (IFileArtifactRepository pool : Program.pools(agent, now, new Monitor(progress))) {
                if (pool.isModifiable()) {
                    pool.removeDescriptors(unneeded.toArray(IArtifactKey[]::new), new Monitor(progress));
                    return;
                }
            }
        } catch (ProvisionException e) {
            // A leftover file is not loaded; what was asked for is done.
            System.getLogger(Plan.class.getName()).log(System.Logger.Level.WARNING, "left behind", e);
        }
    }
}
