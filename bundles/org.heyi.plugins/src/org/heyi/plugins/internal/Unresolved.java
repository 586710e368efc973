package org.heyi.plugins.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.heyi.base.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Why the framework did not resolve a bundle. */
final class Unresolved {

    private static final Texts TEXTS = Texts.of(Unresolved.class);
    private static final Pattern LEAST = Pattern.compile("version>=(?<least>[^)]+)\\)");
    private static final Pattern BELOW = Pattern.compile("!\\([a-z-]*version>=(?<below>[^)]+)\\)");

    private final BundleContext context;

    Unresolved(BundleContext context) {
        this.context = context;
    }

    /** @return one sentence on the first thing that a bundle needs and nobody has */
    String reason(Bundle bundle) {
        for (BundleRequirement requirement : bundle.adapt(BundleRevision.class).getDeclaredRequirements(null)) {
            boolean optional = Constants.RESOLUTION_OPTIONAL.equals(requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
            if (!optional && capabilities(requirement.getNamespace()).noneMatch(requirement::matches)) {
                return describe(bundle.getSymbolicName(), requirement);
            }
        }
        return TEXTS.get("problem.unresolved", bundle.getSymbolicName());
    }

    private Stream<BundleCapability> capabilities(String namespace) {
        return Arrays.stream(context.getBundles()).map(each -> each.adapt(BundleRevision.class)).filter(Objects::nonNull)
                .flatMap(each -> each.getDeclaredCapabilities(namespace).stream());
    }

    private String describe(String bundle, BundleRequirement requirement) {
        String space = requirement.getNamespace();
        String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        Matcher named = Pattern.compile("\\(" + Pattern.quote(space) + "=(?<name>[^)]+)\\)").matcher(filter);
        if (!named.find() || !List.of(PackageNamespace.PACKAGE_NAMESPACE, BundleNamespace.BUNDLE_NAMESPACE).contains(space)) {
            return TEXTS.get("problem.capability", bundle, space + " " + filter);
        }
        boolean isPackage = space.equals(PackageNamespace.PACKAGE_NAMESPACE);
        String name = named.group("name");
        String version = isPackage ? PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE : BundleNamespace.CAPABILITY_BUNDLE_VERSION_ATTRIBUTE;
        Object present = capabilities(space).map(BundleCapability::getAttributes).filter(each -> name.equals(each.get(space)))
                .map(each -> each.get(version)).findFirst().orElse(null);
        return present != null ? TEXTS.get("problem.version", bundle, name, range(filter), present)
                : TEXTS.get(isPackage ? "problem.package" : "problem.bundle", bundle, name);
    }

    private static String range(String filter) {
        Matcher below = BELOW.matcher(filter);
        boolean bounded = below.find();
        Matcher least = LEAST.matcher(filter);
        String from = least.find() ? least.group("least") : "0";
        return bounded ? "[" + from + "," + below.group("below") + ")" : "≥ " + from;
    }
}
