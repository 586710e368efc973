package org.heyi.cli.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The entry of the command line inside OSGi: hands the arguments over and gives the exit code back. */
public class CliApplication implements IApplication {

    /** Declarative services start in the background; this is longer than any start takes. */
    private static final long SERVICE_PATIENCE_MILLIS = 20_000;
    private static final Map<Class<?>, ServiceTracker<?, ?>> SERVICES = new ConcurrentHashMap<>();

    @Override
    public Object start(IApplicationContext context) {
        String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        return HeyiCommand.run(args, CliApplication::service);
    }

    /**
     * @param type what is wanted
     * @param <T> its type
     * @return the service
     */
    static <T> T service(Class<T> type) {
        // Trackers stay open: a service that nobody uses any more may end in the middle of a command.
        ServiceTracker<?, ?> tracker = SERVICES.computeIfAbsent(type, CliApplication::track);
        try {
            Object service = tracker.waitForService(SERVICE_PATIENCE_MILLIS);
            if (service == null) {
                throw new IllegalStateException("the product has no " + type.getName());
            }
            return type.cast(service);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + type.getName(), e);
        }
    }

    private static ServiceTracker<?, ?> track(Class<?> type) {
        BundleContext bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        ServiceTracker<?, ?> tracker = new ServiceTracker<>(bundles, type, null);
        tracker.open();
        return tracker;
    }

    @Override
    public void stop() {
        // A command ends by itself; the framework only asks when the process is shut down from outside.
    }
}
