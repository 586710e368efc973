package org.heyi.base.internal;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.weaving.WeavingHook;

/** Sees to it that no plug-in is loaded that could end the process: the guards are in this bundle, which starts before they call one. */
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        context.registerService(WeavingHook.class, new ExitHook(), null);
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the hook back.
    }
}
