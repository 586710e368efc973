package org.heyi.plugins.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.query.IUProfilePropertyQuery;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.heyi.plugins.Plugin;

/** Plug-ins as p2 has them: features, whose groups are the roots of a profile that we marked. */
final class Units {

    /** Marks what was installed as a plug-in, and so tells it from the program's own parts. */
    static final String PLUGIN = "org.heyi.plugin";
    /** Where a plug-in came from; empty for the site that came with the program. */
    static final String SITE = "org.heyi.plugin.site";
    /** Fingerprints of those who signed it, parted by blanks. */
    static final String SIGNERS = "org.heyi.plugin.signers";

    private static final String GROUP = ".feature.group";
    private static final String FEATURE = ".feature.jar";

    private Units() {
    }

    /** The plug-ins of a profile, by id. */
    static List<IInstallableUnit> roots(IProfile profile) {
        return sorted(profile.query(new IUProfilePropertyQuery(PLUGIN, "true"), null).toUnmodifiableSet());
    }

    /** @return the plug-in of that id which is installed */
    static Optional<IInstallableUnit> root(IProfile profile, String id) {
        return roots(profile).stream().filter(root -> root.getId().equals(id)).findFirst();
    }

    /** The newest version of each that a site has. */
    static List<IInstallableUnit> groups(IQueryable<IInstallableUnit> site) {
        return sorted(site.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), null)
                .toUnmodifiableSet()).stream().filter(iu -> iu.getId().endsWith(GROUP)).toList();
    }

    static List<IInstallableUnit> sorted(Collection<IInstallableUnit> units) {
        return units.stream().sorted(Comparator.comparing(IInstallableUnit::getId)).toList();
    }

    /** By its own id, else by that of a bundle in it, which is what people read in stack traces and guides. */
    static IInstallableUnit find(List<IInstallableUnit> units, IQueryable<IInstallableUnit> among, String id) {
        return units.stream().filter(iu -> iu.getId().equals(id) || id(iu).equals(id)).findFirst()
                .or(() -> units.stream().filter(iu -> contents(iu, among).contains(id)).findFirst()).orElse(null);
    }

    static String id(IInstallableUnit iu) {
        return iu.getId().endsWith(GROUP) ? iu.getId().substring(0, iu.getId().length() - GROUP.length()) : iu.getId();
    }

    static String version(IInstallableUnit iu) {
        return iu.getVersion().toString();
    }

    static String installedVersion(IProfile profile, IInstallableUnit iu) {
        return root(profile, iu.getId()).map(Units::version).orElse(null);
    }

    /** What a feature asks for, as far as it is there: its bundles, and the jar that describes it. */
    static Set<IInstallableUnit> parts(IInstallableUnit group, IQueryable<IInstallableUnit> among) {
        Set<IInstallableUnit> parts = new LinkedHashSet<>();
        for (IRequirement requirement : group.getRequirements()) {
            parts.addAll(among.query(QueryUtil.createMatchQuery(requirement.getMatches()), null).toUnmodifiableSet());
        }
        return parts;
    }

    /** Whether a unit needs another one, at whatever remove. */
    static boolean needs(IInstallableUnit unit, IInstallableUnit other, IQueryable<IInstallableUnit> among) {
        Set<IInstallableUnit> seen = new LinkedHashSet<>();
        Deque<IInstallableUnit> next = new ArrayDeque<>(Set.of(unit));
        while (!next.isEmpty()) {
            IInstallableUnit each = next.pop();
            if (each.equals(other)) {
                return true;
            }
            if (seen.add(each)) {
                next.addAll(parts(each, among));
            }
        }
        return false;
    }

    /** The bundles that a feature asks for, as far as they are there, with their versions. */
    static Map<String, String> bundles(IInstallableUnit group, IQueryable<IInstallableUnit> among) {
        Map<String, String> versions = new TreeMap<>();
        parts(group, among).stream().filter(iu -> !iu.getId().endsWith(FEATURE)).forEach(iu -> versions.put(iu.getId(), version(iu)));
        return versions;
    }

    private static List<String> contents(IInstallableUnit group, IQueryable<IInstallableUnit> among) {
        return List.copyOf(bundles(group, among).keySet());
    }

    /** The files of a feature. */
    static Set<IArtifactKey> artifacts(IInstallableUnit group, IQueryable<IInstallableUnit> among) {
        Set<IArtifactKey> keys = new LinkedHashSet<>();
        parts(group, among).forEach(iu -> keys.addAll(iu.getArtifacts()));
        return keys;
    }

    static Plugin plugin(IInstallableUnit iu, IQueryable<IInstallableUnit> among, String installed) {
        return new Plugin(id(iu), name(iu), version(iu), text(iu, IInstallableUnit.PROP_DESCRIPTION),
                text(iu, IInstallableUnit.PROP_PROVIDER), contents(iu, among), installed);
    }

    static String name(IInstallableUnit iu) {
        String name = text(iu, IInstallableUnit.PROP_NAME);
        return name.isEmpty() ? id(iu) : name;
    }

    private static String text(IInstallableUnit iu, String property) {
        String text = iu.getProperty(property, Locale.getDefault().toString());
        return text == null ? "" : text.strip();
    }
}
