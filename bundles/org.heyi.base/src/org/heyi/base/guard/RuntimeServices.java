package org.heyi.base.guard;

import java.util.List;

import org.heyi.base.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.log.LogService;

/** What the OSGi runtime knows; nothing where there is none, as in tests. */
final class RuntimeServices {

    private static final Texts TEXTS = Texts.of(RuntimeServices.class);

    private RuntimeServices() {
    }

    private static BundleContext context() {
        Bundle bundle = FrameworkUtil.getBundle(RuntimeServices.class);
        return bundle == null ? null : bundle.getBundleContext();
    }

    /** The services of an interface that are there at the moment. */
    static <T> List<ServiceReference<T>> of(Class<T> type) {
        BundleContext context = context();
        if (context == null) {
            return List.of();
        }
        try {
            // The interface may be one that this bundle has nothing to do with, so it is asked for by name.
            @SuppressWarnings("unchecked")
            ServiceReference<T>[] found = (ServiceReference<T>[]) context.getAllServiceReferences(type.getName(), null);
            return found == null ? List.of() : List.of(found).stream().filter(each -> each.getBundle() != null).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of the component that offers a service; the interface's where it is none. */
    static String name(ServiceReference<?> reference, Class<?> type) {
        Object component = reference.getProperty("component.name");
        return component == null ? type.getSimpleName() : component.toString();
    }

    /** The service; null when it is gone, or cannot be made. */
    static <T> T now(ServiceReference<T> reference) {
        return context().getService(reference);
    }

    /**
     * The service, which is made now if it was not yet.
     *
     * @throws NotMade when it cannot be made, with the reason as far as the runtime tells it
     */
    static <T> T get(ServiceReference<T> reference) {
        T service = now(reference);
        if (service == null) {
            throw new NotMade(failure(reference));
        }
        return service;
    }

    /** A service that could not be made; the message says why, as far as the runtime tells it. */
    static final class NotMade extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotMade(String reason) {
            super(reason);
        }
    }

    private static String failure(ServiceReference<?> reference) {
        ServiceReference<ServiceComponentRuntime> runtime = context().getServiceReference(ServiceComponentRuntime.class);
        Object component = reference.getProperty("component.name");
        ServiceComponentRuntime components = runtime == null || component == null ? null : context().getService(runtime);
        ComponentDescriptionDTO described = components == null ? null
                : components.getComponentDescriptionDTO(reference.getBundle(), component.toString());
        if (described != null) {
            for (ComponentConfigurationDTO each : components.getComponentConfigurationDTOs(described)) {
                if (each.failure != null) {
                    return told(each.failure);
                }
            }
        }
        return TEXTS.get("notMade");
    }

    /** A stack trace says what was wrong in the line of its last cause. */
    private static String told(String trace) {
        return trace.lines().filter(line -> line.startsWith("Caused by: ")).reduce((first, second) -> second)
                .map(line -> line.substring("Caused by: ".length())).orElseGet(() -> trace.lines().findFirst().orElse(""));
    }

    /** Writes a fault to the log of the runtime, which the person does not see unless they look for it. */
    static void log(Fault fault) {
        BundleContext context = context();
        ServiceReference<LogService> reference = context == null ? null : context.getServiceReference(LogService.class);
        LogService log = reference == null ? null : context.getService(reference);
        if (log != null) {
            log.getLogger(Guards.class).error(fault.sentence(), fault.cause());
        }
    }
}
