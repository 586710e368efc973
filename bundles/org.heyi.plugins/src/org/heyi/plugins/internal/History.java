package org.heyi.plugins.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.heyi.plugins.PluginChange;

/** The plug-ins as they were, from the profiles that p2 keeps of each change of the program. */
final class History {

    private final List<State> states = new ArrayList<>();

    /**
     * The plug-ins between two changes of them.
     *
     * @param since when they came about
     * @param profile of that time
     * @param plugins by the ids of their units
     */
    record State(Instant since, IProfile profile, Map<String, IInstallableUnit> plugins) {

        private boolean sameAs(State other) {
            return versions(plugins).equals(versions(other.plugins));
        }

        private static Map<String, String> versions(Map<String, IInstallableUnit> plugins) {
            Map<String, String> versions = new LinkedHashMap<>();
            plugins.forEach((id, unit) -> versions.put(id, Units.version(unit)));
            return versions;
        }
    }

    /** Reads it. */
    History(IProvisioningAgent agent) {
        IProfileRegistry registry = agent.getService(IProfileRegistry.class);
        long[] times = registry.listProfileTimestamps(IProfileRegistry.SELF);
        Arrays.sort(times);
        for (long time : times) {
            IProfile profile = registry.getProfile(IProfileRegistry.SELF, time);
            if (profile != null) {
                State state = new State(Instant.ofEpochMilli(time), profile, plugins(profile));
                // p2 writes several profiles for one change, and some for what is no plug-in.
                if (states.isEmpty() || !states.getLast().sameAs(state)) {
                    states.add(state);
                }
            }
        }
    }

    static Map<String, IInstallableUnit> plugins(IProfile profile) {
        Map<String, IInstallableUnit> plugins = new LinkedHashMap<>();
        Units.roots(profile).forEach(root -> plugins.put(root.getId(), root));
        return plugins;
    }

    /** @return the state that each change led to; the first is the one before all changes */
    List<State> states() {
        return states;
    }

    List<PluginChange> changes() {
        List<PluginChange> changes = new ArrayList<>();
        for (int i = 1; i < states.size(); i++) {
            changes.add(new PluginChange(i, states.get(i).since(), steps(states.get(i - 1).plugins(), states.get(i).plugins())));
        }
        return changes;
    }

    /** What is different, by id. */
    static List<PluginChange.Step> steps(Map<String, IInstallableUnit> before, Map<String, IInstallableUnit> after) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<PluginChange.Step> steps = new ArrayList<>();
        for (String id : ids) {
            IInstallableUnit was = before.get(id);
            IInstallableUnit is = after.get(id);
            if (was == null || is == null || !was.getVersion().equals(is.getVersion())) {
                IInstallableUnit any = is == null ? was : is;
                steps.add(new PluginChange.Step(Units.id(any), Units.name(any), was == null ? null : Units.version(was),
                        is == null ? null : Units.version(is)));
            }
        }
        return steps;
    }
}
