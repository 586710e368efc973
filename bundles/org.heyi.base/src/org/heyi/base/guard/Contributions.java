package org.heyi.base.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.heyi.base.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/**
 * All contributions of one kind that there are at the moment: those of the program, which are called directly, and those of plug-ins,
 * which are guarded. They are OSGi services (whiteboard) under the interface's name; a declarative component with that interface is
 * enough. Made when they are first asked for. May be used from any thread.
 *
 * @param <T> the interface that contributions implement
 */
public final class Contributions<T> {

    private static final Texts TEXTS = Texts.of(Contributions.class);
    /** Bundles of the program itself; those of plug-ins that come with it are guarded as any other plug-in. */
    private static final String PROGRAM = "org.heyi.";
    private static final String EXTRAS = "org.heyi.extras.";

    private final Guards guards;
    private final Class<T> type;
    private final Function<? super T, String> id;
    private final List<Function<? super T, ?>> said;
    private final boolean fromRuntime;
    private final List<T> own = new CopyOnWriteArrayList<>();
    private final Map<T, Guarded<T>> added = new ConcurrentHashMap<>();
    private final Map<ServiceReference<T>, Guarded<T>> services = new ConcurrentHashMap<>();

    private Contributions(Guards guards, Class<T> type, boolean fromRuntime, Function<? super T, String> id, List<Function<? super T, ?>> said) {
        this.guards = guards;
        this.type = type;
        this.fromRuntime = fromRuntime;
        this.id = id;
        this.said = List.copyOf(said);
    }

    /**
     * @param type the interface that contributions implement
     * @param id tells their ids, by which they are sorted and of which each counts once
     * @param said what else lists show of them: one that fails at any of it is left out
     * @param <T> that interface
     * @return those of the OSGi runtime; none where there is no runtime
     */
    public static <T> Contributions<T> of(Class<T> type, Function<? super T, String> id, List<Function<? super T, ?>> said) {
        return new Contributions<>(Guards.program(), type, true, id, said);
    }

    /**
     * @param guards how they are called
     * @param type the interface that contributions implement
     * @param id tells their ids
     * @param said what else lists show of them
     * @param <T> that interface
     * @return an empty collection, to which contributions are added by hand
     */
    public static <T> Contributions<T> byHand(Guards guards, Class<T> type, Function<? super T, String> id, List<Function<? super T, ?>> said) {
        return new Contributions<>(guards, type, false, id, said);
    }

    /**
     * @param symbolicName name of a bundle
     * @return whether it is one of a plug-in, whose calls are guarded
     */
    public static boolean isPlugin(String symbolicName) {
        return !symbolicName.startsWith(PROGRAM) || symbolicName.startsWith(EXTRAS);
    }

    /** @return how they are called, and what went wrong */
    public Guards guards() {
        return guards;
    }

    /** @param contribution one of the program itself */
    public void add(T contribution) {
        own.add(contribution);
    }

    /**
     * @param bundle name of the plug-in's bundle
     * @param contribution what it contributes
     */
    public void add(String bundle, T contribution) {
        added.put(contribution, new Guarded<>(guards, type, bundle, contribution.getClass().getSimpleName(), () -> contribution));
    }

    /** @param contribution that was added */
    public void remove(T contribution) {
        own.remove(contribution);
        added.remove(contribution);
    }

    /** @return those that can be used, by id */
    public List<T> all() {
        Map<String, T> byId = new TreeMap<>();
        for (Map.Entry<T, Guarded<T>> each : present().entrySet()) {
            Guarded<T> guarded = each.getValue();
            String key = guarded == null ? id.apply(each.getKey()) : tried(each.getKey(), guarded);
            if (key != null && byId.putIfAbsent(key, each.getKey()) != null && guarded != null) {
                guarded.fault(Fault.Kind.TWICE, key, null);
            }
        }
        return List.copyOf(byId.values());
    }

    /**
     * @param wanted an id
     * @return the contribution that has it
     */
    public Optional<T> find(String wanted) {
        return all().stream().filter(each -> id.apply(each).equals(wanted)).findFirst();
    }

    /**
     * @return the contributions that there are and that cannot be used, with the reason: each is named to whoever would otherwise take
     *         it for one that had nothing to say
     */
    public List<Fault> off() {
        all();
        return guardedOnes().stream().map(Guarded::off).filter(fault -> fault != null).toList();
    }

    /**
     * Says of a contribution that what it answered cannot be used, and switches it off when it is one of a plug-in.
     *
     * @param contribution one of {@link #all}
     * @param reason what is wrong with it, a few words in the language in force
     * @return what to throw
     */
    public RuntimeException wrong(T contribution, String reason) {
        Guarded<T> guarded = guard(contribution);
        return guarded == null ? new IllegalStateException(reason) : guarded.fault(Fault.Kind.WRONG, reason, null);
    }

    /**
     * Says of a contribution that something it made failed outside of a guarded call, and switches it off when it is one of a plug-in.
     *
     * @param contribution one of {@link #all}
     * @param error what was thrown
     * @return what to throw
     */
    public RuntimeException failed(T contribution, Throwable error) {
        Guarded<T> guarded = guard(contribution);
        return guarded == null ? new IllegalStateException(error)
                : guarded.fault(error instanceof ExitRefused ? Fault.Kind.EXIT : Fault.Kind.THROWN, Guards.reason(error), error);
    }

    /** What stands between the program and a contribution; null for the program's own. */
    private Guarded<T> guard(T contribution) {
        return guardedOnes().stream().filter(each -> each.get() == contribution).findFirst().orElse(null);
    }

    /** The program's own come first, so that no plug-in can take the place of one. */
    private Map<T, Guarded<T>> present() {
        Map<T, Guarded<T>> present = new LinkedHashMap<>();
        own.forEach(each -> present.put(each, null));
        for (ServiceReference<T> each : references()) {
            if (!isPlugin(each.getBundle())) {
                T service = RuntimeServices.now(each);
                if (service != null) {
                    present.put(service, null);
                }
            }
        }
        for (Guarded<T> each : guardedOnes()) {
            T contribution = each.get();
            if (contribution != null) {
                present.put(contribution, each);
            }
        }
        return present;
    }

    private List<Guarded<T>> guardedOnes() {
        List<Guarded<T>> all = new ArrayList<>(added.values());
        List<ServiceReference<T>> now = references();
        services.keySet().retainAll(now);
        for (ServiceReference<T> each : now) {
            if (isPlugin(each.getBundle())) {
                all.add(services.computeIfAbsent(each, this::guarded));
            }
        }
        all.sort(Comparator.comparing(Guarded<T>::bundle).thenComparing(Guarded::name));
        return all;
    }

    private Guarded<T> guarded(ServiceReference<T> reference) {
        return new Guarded<>(guards, type, reference.getBundle().getSymbolicName(), RuntimeServices.name(reference, type),
                () -> RuntimeServices.get(reference));
    }

    /** Its id, after everything that lists show of it was asked for; null when it failed at that, and is switched off. */
    private String tried(T contribution, Guarded<T> guarded) {
        try {
            String key = id.apply(contribution);
            if (key.isBlank()) {
                throw guarded.fault(Fault.Kind.WRONG, TEXTS.get("blankId"), null);
            }
            guarded.named(key);
            said.forEach(each -> each.apply(contribution));
            return key;
        } catch (ContributionException e) {
            // It was named when it was switched off.
            return null;
        }
    }

    private static boolean isPlugin(Bundle bundle) {
        return bundle != null && isPlugin(bundle.getSymbolicName());
    }

    private List<ServiceReference<T>> references() {
        return fromRuntime ? RuntimeServices.of(type) : List.of();
    }
}
