package org.heyi.base.guard;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;

/**
 * One contribution of a plug-in behind the interfaces it was asked for: each call goes through {@link Guards}. What it says of itself
 * (methods without parameters) is asked once in each language.
 *
 * @param <T> what it contributes
 */
final class Guarded<T> {

    private static final Texts TEXTS = Texts.of(Guarded.class);

    private final Guards guards;
    private final Class<T> type;
    private final String bundle;
    private final Supplier<? extends T> maker;
    private volatile String name;
    private volatile Fault off;
    private T proxy;

    /**
     * @param type the interface it was asked for
     * @param bundle symbolic name of its bundle
     * @param name what to call it until its id is known
     * @param maker makes it, and may run code of the plug-in; null is a failure
     */
    Guarded(Guards guards, Class<T> type, String bundle, String name, Supplier<? extends T> maker) {
        this.guards = guards;
        this.type = type;
        this.bundle = bundle;
        this.name = name;
        this.maker = maker;
    }

    String bundle() {
        return bundle;
    }

    String name() {
        return name;
    }

    /** From now on it is called by its id. */
    void named(String id) {
        name = id;
    }

    /** Why it is switched off; null when it is not. */
    Fault off() {
        return off;
    }

    /** The contribution, made when it is first asked for; null when it is switched off. */
    synchronized T get() {
        if (proxy == null && off == null) {
            guards.switchedOff().atStart(bundle).ifPresent(entry -> fault(Fault.Kind.OFF, entry.reason(), null));
        }
        if (proxy == null && off == null) {
            try {
                Object made = guards.run(bundle, false, Progress.NONE, progress -> maker.get());
                if (!type.isInstance(made)) {
                    throw new IllegalStateException(TEXTS.get("notMade"));
                }
                proxy = type.cast(guarding(type, made));
            } catch (Guards.Silence | RuntimeServices.NotMade e) {
                fault(Fault.Kind.START, e.getMessage(), e);
            } catch (Throwable e) {
                fault(e instanceof ExitRefused ? Fault.Kind.EXIT : Fault.Kind.START, Guards.reason(e), e);
            }
        }
        return off == null ? proxy : null;
    }

    /** Notes what it did, and switches it off. */
    synchronized ContributionException fault(Fault.Kind kind, String reason, Throwable cause) {
        Fault fault = new Fault(bundle, name, kind, reason, cause);
        if (off == null) {
            off = fault;
            guards.note(fault);
        }
        return new ContributionException(off);
    }

    private Object guarding(Class<?> asked, Object service) {
        Set<Class<?>> interfaces = new LinkedHashSet<>(List.of(asked));
        for (Class<?> each = service.getClass(); each != null; each = each.getSuperclass()) {
            for (Class<?> one : each.getInterfaces()) {
                // What extends the one asked for and is known to the program, such as a paper, which is an exporter.
                if (asked.isAssignableFrom(one) && one.getClassLoader() == asked.getClassLoader()) {
                    interfaces.add(one);
                }
            }
        }
        return Proxy.newProxyInstance(asked.getClassLoader(), interfaces.toArray(Class<?>[]::new), new Calls(service));
    }

    /** What was said, in which language. */
    private record Said(Method method, Locale language) {
    }

    private final class Calls implements InvocationHandler {

        private final Object service;
        private final Map<Said, Object> said = new ConcurrentHashMap<>();

        Calls(Object service) {
            this.service = service;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] args) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> self == args[0];
                    case "hashCode" -> System.identityHashCode(self);
                    default -> name + " (" + bundle + ")";
                };
            }
            boolean says = method.getParameterCount() == 0 && method.getReturnType() != void.class;
            Said key = new Said(method, Texts.language());
            Object known = says ? said.get(key) : null;
            if (known != null) {
                // Even when it is off by now: what failed has to be called something.
                return known;
            }
            if (off != null) {
                throw new ContributionException(off);
            }
            Object result = work(method, args);
            if (says) {
                said.put(key, result);
            }
            return result;
        }

        private Object work(Method method, Object[] args) throws Throwable {
            Progress progress = Progress.NONE;
            for (Object each : args == null ? new Object[0] : args) {
                progress = each instanceof Progress one ? one : each instanceof Observed<?> one ? one.progress() : progress;
            }
            Progress asked = progress;
            try {
                return guards.run(bundle, args != null, asked, pulse -> result(method, invoked(method, args, pulse)));
            } catch (CancellationException e) {
                if (asked.isCancelled() || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                throw fault(Fault.Kind.THROWN, Guards.reason(e), e);
            } catch (Guards.Silence e) {
                throw fault(Fault.Kind.HANGS, e.getMessage(), e);
            } catch (ExitRefused e) {
                throw fault(Fault.Kind.EXIT, Guards.reason(e), e);
            } catch (WrongAnswer e) {
                throw fault(Fault.Kind.WRONG, e.getMessage(), null);
            } catch (Throwable e) {
                if (args != null && (e instanceof HeyiException || e instanceof IOException && declares(method, IOException.class))) {
                    // An answer for the person, or the file that is written to: not the contribution's fault.
                    throw e;
                }
                throw fault(Fault.Kind.THROWN, Guards.reason(e), e);
            }
        }

        private Object invoked(Method method, Object[] args, Progress pulse) throws Exception {
            Object[] handed = args == null ? null : args.clone();
            for (int i = 0; handed != null && i < handed.length; i++) {
                handed[i] = handed[i] instanceof Progress ? pulse : handed[i] instanceof Observed<?> one ? one.with(pulse) : handed[i];
            }
            try {
                return method.invoke(service, handed);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Exception thrown) {
                    throw thrown;
                }
                throw (Error) e.getCause();
            }
        }

        /** Lists and maps are read while they are guarded, because they may be the plug-in's own. */
        private Object result(Method method, Object result) throws WrongAnswer {
            if (result == null && method.getReturnType() != void.class) {
                throw new WrongAnswer(TEXTS.get("nothing", method.getName()));
            }
            try {
                return switch (result) {
                    case List<?> list -> List.copyOf(list);
                    case Set<?> set -> Set.copyOf(set);
                    case Map<?, ?> map -> guardingValues(map);
                    case null, default -> result;
                };
            } catch (NullPointerException e) {
                throw new WrongAnswer(TEXTS.get("nothing", method.getName()));
            }
        }

        private Map<Object, Object> guardingValues(Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                List<Class<?>> known = new ArrayList<>(List.of(value.getClass().getInterfaces()));
                known.removeIf(each -> each.getClassLoader() != type.getClassLoader() || each.getClassLoader() == null);
                copy.put(key, known.isEmpty() ? value : guarding(known.getFirst(), value));
            });
            return copy;
        }
    }

    private static boolean declares(Method method, Class<?> thrown) {
        return List.of(method.getExceptionTypes()).contains(thrown);
    }

    /** An answer that cannot be one. */
    private static final class WrongAnswer extends Exception {

        private static final long serialVersionUID = 1L;

        WrongAnswer(String message) {
            super(message);
        }
    }
}
