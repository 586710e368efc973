package org.heyi.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.heyi.base.Texts;
import org.heyi.base.guard.Guards;
import org.heyi.base.guard.SwitchedOff;
import org.heyi.plugins.Contribution;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What bundles add to the running program, and why what they should add is not there. Nothing is started for it. */
final class Additions {

    private static final Texts TEXTS = Texts.of(Additions.class);

    /** How a service of the program tells what it is called, the best way first. */
    private static final List<String> NAMES = List.of("label", "name", "id");
    private static final String COMPONENTS = "Service-Component";
    private static final String SCR = "http://www.osgi.org/xmlns/scr/";
    private static final int HEAD = 4096;
    private static final int PATIENCE_SECONDS = 5;

    private final BundleContext context;
    private final ServiceComponentRuntime components;

    /**
     * What was found.
     *
     * @param adds what is there
     * @param problems sentences on what is not
     * @param waits whether something is not there before the next start
     */
    record Found(List<Contribution> adds, List<String> problems, boolean waits) {
    }

    Additions(BundleContext context, ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    /**
     * @param versions of the bundles of a plug-in, by their ids
     * @param isNew whether it was installed after the program started, so that it cannot be there yet
     */
    Found of(Map<String, String> versions, boolean isNew) {
        Set<Contribution> adds = new LinkedHashSet<>();
        Set<String> problems = new LinkedHashSet<>();
        boolean waits = false;
        for (Map.Entry<String, String> each : versions.entrySet()) {
            Bundle bundle = bundle(each.getKey(), each.getValue());
            if (bundle == null) {
                waits |= isNew;
                problems.add(TEXTS.get(isNew ? "problem.restart" : "problem.absent", each.getKey()));
            } else if (bundle.getState() == Bundle.INSTALLED) {
                problems.add(new Unresolved(context).reason(bundle));
            } else {
                look(bundle, adds, problems);
            }
        }
        if (adds.isEmpty() && problems.isEmpty()) {
            problems.add(TEXTS.get("problem.nothing"));
        }
        return new Found(List.copyOf(adds), List.copyOf(problems), waits);
    }

    private Bundle bundle(String id, String version) {
        return Arrays.stream(context.getBundles())
                .filter(each -> id.equals(each.getSymbolicName()) && version.equals(each.getVersion().toString())).findFirst().orElse(null);
    }

    private void look(Bundle bundle, Set<Contribution> adds, Set<String> problems) {
        SwitchedOff.Entry off = Guards.program().switchedOff().atStart(bundle.getSymbolicName()).orElse(null);
        if (off != null) {
            problems.add(TEXTS.get("problem.off", bundle.getSymbolicName(), off.reason()));
            return;
        }
        services(bundle, adds, problems);
        extensions(bundle, adds, problems);
        boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
        if (fragment) {
            return;
        }
        boolean declared = bundle.getHeaders("").get(COMPONENTS) != null;
        if (!declared && describesComponents(bundle)) {
            problems.add(TEXTS.get("problem.header", bundle.getSymbolicName()));
        } else if (declared && (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) == 0) {
            problems.add(TEXTS.get("problem.lazy", bundle.getSymbolicName()));
        }
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs(bundle)) {
            diagnose(bundle, component, problems);
        }
    }

    // --- Services

    private void services(Bundle bundle, Set<Contribution> adds, Set<String> problems) {
        ServiceReference<?>[] services = bundle.getRegisteredServices();
        for (ServiceReference<?> service : services == null ? new ServiceReference<?>[0] : services) {
            for (String point : (String[]) service.getProperty(Constants.OBJECTCLASS)) {
                adds.add(new Contribution(point, kind(point), name(bundle, service, point, problems)));
            }
        }
    }

    private static String kind(String point) {
        String key = "kind." + point;
        return TEXTS.has(key) ? TEXTS.get(key) : point.substring(point.lastIndexOf('.') + 1);
    }

    /** Asks the service itself; a plug-in whose service fails at that, or never answers, is to be listed all the same. */
    private String name(Bundle bundle, ServiceReference<?> reference, String point, Set<String> problems) {
        String component = String.valueOf(reference.getProperty("component.name"));
        FutureTask<String> question = new FutureTask<>(() -> {
            Object service = context.getService(reference);
            try {
                return service == null ? component : ask(service, point, component);
            } finally {
                context.ungetService(reference);
            }
        });
        Thread asking = new Thread(question, "name of " + component);
        asking.setDaemon(true);
        asking.start();
        try {
            return question.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() instanceof InvocationTargetException thrown ? thrown.getCause() : e.getCause();
            problems.add(TEXTS.get("problem.name", bundle.getSymbolicName(), component, String.valueOf(cause)));
        } catch (TimeoutException e) {
            problems.add(TEXTS.get("problem.silent", bundle.getSymbolicName(), component, PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return component;
    }

    private static String ask(Object service, String point, String otherwise) throws ReflectiveOperationException {
        Class<?> type = Stream.<Class<?>>iterate(service.getClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getInterfaces())).filter(each -> each.getName().equals(point)).findFirst().orElse(null);
        for (String name : type == null ? List.<String>of() : NAMES) {
            for (Method method : type.getMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0 && method.getReturnType() == String.class) {
                    Object said = method.invoke(service);
                    return said == null ? otherwise : said.toString();
                }
            }
        }
        return otherwise;
    }

    private void diagnose(Bundle bundle, ComponentDescriptionDTO component, Set<String> problems) {
        String of = bundle.getSymbolicName();
        if (!components.isComponentEnabled(component)) {
            problems.add(TEXTS.get("problem.disabled", of, component.name));
        }
        for (ComponentConfigurationDTO each : components.getComponentConfigurationDTOs(component)) {
            switch (each.state) {
                case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> {
                    for (UnsatisfiedReferenceDTO reference : each.unsatisfiedReferences) {
                        problems.add(TEXTS.get("problem.reference", of, component.name, service(component, reference)));
                    }
                }
                case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
                    problems.add(TEXTS.get("problem.configuration", of, component.name));
                case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                    problems.add(TEXTS.get("problem.failed", of, component.name, first(each.failure)));
                default -> {
                    // it is there, or is made when somebody asks for it
                }
            }
        }
    }

    private static String service(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO unsatisfied) {
        String target = unsatisfied.target == null ? "" : " " + unsatisfied.target;
        return Arrays.stream(component.references).filter(each -> each.name.equals(unsatisfied.name))
                .map(each -> each.interfaceName).findFirst().orElse(unsatisfied.name) + target;
    }

    /** Of a stack trace, what happened. */
    private static String first(String failure) {
        return failure == null ? "" : failure.lines().findFirst().orElse("").strip();
    }

    private static boolean describesComponents(Bundle bundle) {
        return Collections.list(Objects.requireNonNullElse(bundle.findEntries("OSGI-INF", "*.xml", false),
                Collections.<URL>emptyEnumeration())).stream().anyMatch(Additions::isComponent);
    }

    private static boolean isComponent(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(SCR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // --- Extensions

    private static void extensions(Bundle bundle, Set<Contribution> adds, Set<String> problems) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        IExtension[] extensions = registry == null ? new IExtension[0]
                : registry.getExtensions(ContributorFactoryOSGi.createContributor(bundle));
        for (IExtension extension : extensions) {
            String label = extension.getLabel();
            adds.add(new Contribution(extension.getExtensionPointUniqueIdentifier(), kind(extension.getExtensionPointUniqueIdentifier()),
                    label == null ? "" : label));
        }
        boolean singleton = bundle.getHeaders("").get(Constants.BUNDLE_SYMBOLICNAME).replaceAll("[\\s\"]", "").contains("singleton:=true");
        if (extensions.length == 0 && !singleton && bundle.getEntry("plugin.xml") != null) {
            problems.add(TEXTS.get("problem.singleton", bundle.getSymbolicName()));
        }
    }
}
