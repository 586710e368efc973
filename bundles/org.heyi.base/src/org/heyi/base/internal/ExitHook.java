package org.heyi.base.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.heyi.base.guard.Contributions;
import org.heyi.base.guard.ExitRefused;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Has the classes of plug-ins call {@link ExitRefused} in place of what would end the process. */
final class ExitHook implements WeavingHook {

    private static final String PROGRAM = "org.heyi.";

    private final Map<BundleWiring, Boolean> plugins = new ConcurrentHashMap<>();

    @Override
    public void weave(WovenClass woven) {
        if (!ExitCalls.mayBeIn(woven.getBytes()) || !plugins.computeIfAbsent(woven.getBundleWiring(), ExitHook::isPlugin)) {
            return;
        }
        woven.setBytes(ExitCalls.replaced(woven.getBytes()));
        woven.getDynamicImports().add(ExitRefused.class.getPackageName());
    }

    /** A bundle that builds on the program; the platform's own bundles end the process as they have to. */
    private static boolean isPlugin(BundleWiring wiring) {
        if (!Contributions.isPlugin(wiring.getBundle().getSymbolicName())) {
            return false;
        }
        for (BundleWire wire : wiring.getRequiredWires(null)) {
            if (wire.getProvider().getSymbolicName().startsWith(PROGRAM)) {
                return true;
            }
        }
        return false;
    }
}
