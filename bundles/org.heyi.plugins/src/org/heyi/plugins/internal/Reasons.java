package org.heyi.plugins.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.heyi.base.Texts;
import org.heyi.plugins.UnfitException;

/** Why p2 did not do something, in one sentence. Its resolver speaks English only, of units and namespaces. */
final class Reasons {

    private static final Texts TEXTS = Texts.of(Reasons.class);

    /** What p2's planner says around the reason: what was to be installed, and the way from there to the reason. */
    private static final Pattern SURROUNDINGS = Pattern.compile("^(Software (being|currently) installed|From|To): ");

    private static final Pattern MISSING = Pattern.compile(
            "Missing requirement: (?<user>.+) requires '(?<space>[^;']+); (?<what>[^']+)' but it could not be found");
    private static final Pattern NAMED = Pattern.compile("(?<name>\\S+) (?<range>\\S+)");
    private static final Pattern UNIT = Pattern.compile("(?<name>.*) (?<version>\\S+) \\((?<id>\\S+) \\S+\\)");
    private static final Pattern JAVA = Pattern.compile("\\(osgi\\.ee=JavaSE\\).*\\(version>?=(?<version>[\\d.]+)\\)");
    private static final Pattern ONE = Pattern.compile("Only one of the following can be installed at once: (?<these>.+)");
    private static final String PROGRAM = "org.heyi.";

    private Reasons() {
    }

    /** The innermost messages of a status in one line: the outer ones only say that something went wrong. */
    static String sentence(IStatus status) {
        return leaves(status).stream().filter(leaf -> !SURROUNDINGS.matcher(leaf).find()).limit(3)
                .collect(Collectors.joining("; "));
    }

    private static Set<String> leaves(IStatus status) {
        Set<String> leaves = new LinkedHashSet<>();
        collect(status, leaves);
        return leaves;
    }

    private static void collect(IStatus status, Set<String> leaves) {
        List<IStatus> causes = Stream.of(status.getChildren()).filter(child -> !child.isOK()).toList();
        causes.forEach(child -> collect(child, leaves));
        if (causes.isEmpty() && !status.isOK()) {
            leaves.add(status.getMessage().strip().replaceAll("\\s*\\R\\s*", " "));
        }
    }

    /**
     * @param key of a text that takes the plug-in's name and the reason
     * @param name of the plug-in
     * @param status what the planner says
     * @param program what is installed
     * @return what is thrown at the person
     */
    static UnfitException unfit(String key, String name, IStatus status, IQueryable<IInstallableUnit> program) {
        List<String> details = List.copyOf(leaves(status));
        String reasons = details.stream().map(leaf -> translated(leaf, program)).flatMap(Optional::stream).distinct().limit(2)
                .collect(Collectors.joining(TEXTS.get("reason.and")));
        return new UnfitException(TEXTS.get(key, name, reasons.isEmpty() ? sentence(status) : reasons), details, status.getException());
    }

    private static Optional<String> translated(String leaf, IQueryable<IInstallableUnit> program) {
        Matcher missing = MISSING.matcher(leaf);
        if (missing.matches()) {
            return Optional.of(missing(name(missing.group("user")), missing.group("space"), missing.group("what"), program));
        }
        Matcher one = ONE.matcher(leaf);
        return one.matches() ? Optional.of(TEXTS.get("reason.one", one.group("these"))) : Optional.empty();
    }

    private static String name(String user) {
        Matcher unit = UNIT.matcher(user);
        return unit.matches() ? unit.group("id") : user;
    }

    private static String missing(String user, String space, String what, IQueryable<IInstallableUnit> program) {
        Matcher java = JAVA.matcher(what);
        if (space.equals("osgi.ee") && java.find()) {
            return TEXTS.get("reason.java", user, java.group("version"), System.getProperty("java.specification.version"));
        }
        Matcher named = NAMED.matcher(what);
        if (!named.matches()) {
            return TEXTS.get("reason.missing", user, what);
        }
        String name = named.group("name");
        Version present = present(space, name, program);
        if (present == null) {
            return TEXTS.get("reason.missing", user, name);
        }
        VersionRange range;
        try {
            range = VersionRange.create(named.group("range"));
        } catch (IllegalArgumentException e) {
            return TEXTS.get("reason.other", user, name, named.group("range"), present);
        }
        if (!name.startsWith(PROGRAM)) {
            return TEXTS.get("reason.other", user, name, range, present);
        }
        return range.getMinimum().compareTo(present) > 0 ? TEXTS.get("reason.newer", user, range.getMinimum(), name, present)
                : TEXTS.get(range.getIncludeMaximum() ? "reason.older.including" : "reason.older", user, range.getMaximum(), name, present);
    }

    /** @return the version of what is there under that name; null when there is none */
    private static Version present(String space, String name, IQueryable<IInstallableUnit> program) {
        for (IInstallableUnit unit : program.query(QueryUtil.ALL_UNITS, null)) {
            for (IProvidedCapability capability : unit.getProvidedCapabilities()) {
                if (capability.getNamespace().equals(space) && capability.getName().equals(name)) {
                    return capability.getVersion();
                }
            }
        }
        return null;
    }
}
