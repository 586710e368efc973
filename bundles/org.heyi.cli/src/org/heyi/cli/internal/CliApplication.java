package org.heyi.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The entry of the command line inside OSGi: hands the arguments over and gives the exit code back. */
public class CliApplication implements IApplication {

    /** Declarative services start in the background; this is longer than any start takes. */
    private static final long SERVICE_PATIENCE_MILLIS = 20_000;

    @Override
    public Object start(IApplicationContext context) {
        String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        return HeyiCommand.run(args, CliApplication::service);
    }

    private static <T> T service(Class<T> type) {
        BundleContext bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(bundles, type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(SERVICE_PATIENCE_MILLIS);
            if (service == null) {
                throw new IllegalStateException("the product has no " + type.getName());
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + type.getName(), e);
        }
    }

    @Override
    public void stop() {
        // A command ends by itself; the framework only asks when the process is shut down from outside.
    }
}
