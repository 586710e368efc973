package org.heyi.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Processor;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;

/** What changed of an API, and whether the versions of its packages say so. */
public final class ApiChanges {

    /** What is no type or member itself, but tells something of the one that it belongs to. */
    private static final Set<Type> PARTS = Set.of(Type.ACCESS, Type.RETURN, Type.PARAMETER, Type.ANNOTATION, Type.ANNOTATED, Type.PROPERTY,
            Type.EXTENDS, Type.IMPLEMENTS, Type.CONSTANT, Type.DEFAULT, Type.CLASS_VERSION);

    private ApiChanges() {
    }

    /**
     * @param before the API of the last release
     * @param now the API as it is
     * @return a sentence for each package whose version is too low for what changed in it, by package: which type, what, and which version
     *         is needed; none when plug-ins are told everything
     * @throws Exception if a class cannot be read
     */
    public static List<String> untold(Api before, Api now) throws Exception {
        Map<String, String> sentences = new TreeMap<>();
        try (Processor messages = new Processor()) {
            DiffPluginImpl differ = new DiffPluginImpl();
            for (Baseline.Info info : new Baseline(messages, differ).baseline(differ.tree(now.jar()), now.packages(),
                    differ.tree(before.jar()), before.packages(), new Instructions("*"))) {
                Delta delta = info.packageDiff.getDelta();
                if (delta == Delta.MAJOR || delta == Delta.MINOR) {
                    Version needed = step(info.olderVersion, delta);
                    if (info.newerVersion.getWithoutQualifier().compareTo(needed) < 0) {
                        sentences.put(info.packageName, "package " + info.packageName + " needs version " + needed + ", and has "
                                + info.newerVersion + ": " + String.join(", ", said(info.packageDiff, delta, "")));
                    }
                }
            }
        }
        before.packages().keySet().stream().filter(each -> !now.packages().containsKey(each))
                .forEach(each -> sentences.put(each, "package " + each + " was API and is gone, or lost its version"));
        return List.copyOf(sentences.values());
    }

    private static Version step(Version older, Delta delta) {
        return delta == Delta.MAJOR ? new Version(older.getMajor() + 1, 0, 0) : new Version(older.getMajor(), older.getMinor() + 1, 0);
    }

    /** The types and members in which the change lies. */
    private static List<String> said(Diff diff, Delta delta, String owner) {
        List<String> said = new ArrayList<>();
        for (Diff child : diff.getChildren()) {
            String what = child.getType().name().toLowerCase(Locale.ROOT) + " " + child.getName() + owner;
            if (child.getDelta() == Delta.ADDED || child.getDelta() == Delta.REMOVED) {
                if (weight(child) == delta) {
                    said.add(what + (child.getDelta() == Delta.ADDED ? " was added" : " was removed"));
                }
            } else if (child.getDelta() == delta) {
                // Which of its parts it was is seen in the source; the member says where to look.
                boolean part = child.getChildren().stream().anyMatch(each -> PARTS.contains(each.getType()) && each.getDelta() != Delta.UNCHANGED);
                said.addAll(part ? List.of(what + " was changed") : said(child, delta, " of " + child.getName()));
            }
        }
        return said;
    }

    /** What it means to plug-ins that something came or went. */
    private static Delta weight(Diff diff) {
        return diff.getDelta() == Delta.ADDED ? diff.getNewer().ifAdded() : diff.getOlder().ifRemoved();
    }
}
