package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.heyi.model.util.Models;
import org.heyi.workbench.Documents;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The application as the product starts it, in a thread of its own. */
final class RunningWindow {

    private static final long PATIENCE = 60_000;

    private final AtomicReference<Object> result = new AtomicReference<>();
    private final Thread thread;
    private final MApplication application;
    private final Display display;

    private RunningWindow(Path workspace) {
        forgetTheLastWindow();
        thread = new Thread(() -> {
            try {
                result.set(new WorkbenchApplication().start(new Context("--workspace", workspace.toString())));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, "window");
        thread.start();
        BundleContext context = FrameworkUtil.getBundle(StartAndEnd.class).getBundleContext();
        long end = System.currentTimeMillis() + PATIENCE;
        while (context.getServiceReference(IWorkbench.class) == null && System.currentTimeMillis() < end) {
            sleep();
        }
        application = context.getService(context.getServiceReference(IWorkbench.class)).getApplication();
        display = application.getContext().get(Display.class);
        assertNotNull(display);
    }

    /** Starts on a workspace and waits for the window alone. */
    static RunningWindow start(Path workspace) {
        return new RunningWindow(workspace);
    }

    /** Starts on a workspace and waits until it is open. */
    static RunningWindow open(Path workspace) {
        RunningWindow window = start(workspace);
        window.await("a workspace is open", () -> window.document() != null);
        return window;
    }

    /** Starts on a new workspace, takes the sample in and waits until it can be read; the first of its people sits there. */
    static RunningWindow sample(String name) {
        RunningWindow window = unsigned(name);
        window.beSomebody();
        return window;
    }

    /** The same, where nobody said yet who sits there. */
    static RunningWindow unsigned(String name) {
        RunningWindow window = open(fresh(name));
        window.execute("org.heyi.command.demo");
        window.await("the sample", () -> window.document().version() != null);
        window.await("the deputy's desk", () -> window.desk().equals(ElementIds.PERSPECTIVE_REVIEW)
                && window.find(StyledText.class, "reader") != null);
        return window;
    }

    /** Says who sits at the window. */
    void be(String handle) {
        ui(() -> document().setMe(Models.participant(document().session(), handle)));
    }

    /** Says who sits at the window: the first of the sample's people. */
    void beSomebody() {
        ui(() -> document().setMe(document().session().getParticipants().get(0)));
    }

    /** Closes it; whatever was logged as an error is a failure. */
    void endWithoutErrors() throws IOException {
        end();
        ended();
        nothingWasLogged();
    }

    /** A program has one window, and the toolkit keeps its thread for good. The tests have several, one after another. */
    private static void forgetTheLastWindow() {
        try {
            Field suppliers = Class.forName("org.eclipse.e4.core.internal.di.osgi.ProviderHelper")
                    .getDeclaredField("extendedSuppliers");
            suppliers.setAccessible(true);
            ((Map<?, ?>) suppliers.get(null)).clear();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A folder for a workspace that is not there yet, and of which nothing is remembered from an earlier run. */
    static Path fresh(String name) {
        Path folder = Path.of(System.getProperty("heyi.test.workspace")).resolveSibling(name);
        delete(folder);
        delete(Path.of(System.getProperty("heyi.state")));
        return folder;
    }

    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whatever was logged as an error since the tests began is a failure of them. */
    static void nothingWasLogged() throws IOException {
        Path log = Platform.getLogFileLocation().toFile().toPath();
        List<String> errors = Files.notExists(log) ? List.of()
                : Files.readAllLines(log).stream().filter(line -> line.matches("!(SUB)?ENTRY \\S+ 4 .*")).toList();
        assertEquals(List.of(), errors, () -> log.toString());
    }

    MApplication application() {
        return application;
    }

    Display display() {
        return display;
    }

    Shell shell() {
        return (Shell) application.getChildren().get(0).getWidget();
    }

    ReviewDocument document() {
        return application.getContext().get(Documents.class).current();
    }

    String desk() {
        return application.getContext().get(Desks.class).current();
    }

    /** Clicks the cross of the window. */
    void close() {
        display.asyncExec(() -> shell().close());
    }

    /** Tells the workbench to end without asking the window, as a restart does. */
    void end() {
        display.asyncExec(() -> application.getContext().get(IWorkbench.class).close());
    }

    /** @return what the application returned */
    Object ended() {
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertFalse(thread.isAlive(), "the window does not close");
        // Left alone, it would go on answering to what happens in the windows of the tests that come.
        IPresentationEngine engine = application.getContext().get(IPresentationEngine.class);
        if (engine != null) {
            ContextInjectionFactory.uninject(engine, application.getContext());
        }
        return result.get();
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    void show(String desk) {
        ui(() -> {
            IEclipseContext context = application.getChildren().get(0).getContext();
            ParameterizedCommand command = context.get(ECommandService.class)
                    .createCommand("org.heyi.command.perspective", Map.of("org.heyi.parameter.perspective", desk));
            context.get(EHandlerService.class).executeHandler(command);
        });
        await(desk, () -> desk().equals(desk));
    }

    void execute(String id) {
        execute(id, Map.of());
    }

    void execute(String id, Map<String, Object> parameters) {
        ui(() -> {
            IEclipseContext context = application.getChildren().get(0).getContext();
            ParameterizedCommand command = context.get(ECommandService.class).createCommand(id, parameters);
            assertTrue(context.get(EHandlerService.class).canExecute(command), id);
            context.get(EHandlerService.class).executeHandler(command);
        });
    }

    <T extends Control> T find(Class<T> type, String id) {
        for (Shell shell : display.getShells()) {
            T found = find(shell, type, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static <T extends Control> T find(Composite in, Class<T> type, String id) {
        for (Control each : in.getChildren()) {
            if (type.isInstance(each) && Objects.equals(each.getData("org.heyi.id"), id)) {
                return type.cast(each);
            }
            T found = each instanceof Composite composite ? find(composite, type, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    void await(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!ui(condition::getAsBoolean)) {
            assertTrue(System.currentTimeMillis() < end, () -> "still waiting for: " + what);
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void ui(Runnable action) {
        ui(() -> {
            action.run();
            return null;
        });
    }

    /** Runs on the UI thread; what is thrown there is thrown here. */
    <T> T ui(Supplier<T> action) {
        AtomicReference<T> value = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                value.set(action.get());
            } catch (RuntimeException | Error e) {
                thrown.set(e);
            }
        });
        switch (thrown.get()) {
            case null -> { }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
        return value.get();
    }

    /** What the launcher would hand over. */
    private record Context(String... line) implements IApplicationContext {

        private static IProduct product() {
            IProduct product = Platform.getProduct();
            assertNotNull(product, "the tests run without the product");
            return product;
        }

        @Override
        public Map<String, Object> getArguments() {
            return Map.of(APPLICATION_ARGS, line);
        }

        @Override
        public void applicationRunning() {
            // There is no splash screen to take down.
        }

        @Override
        public String getBrandingApplication() {
            return product().getApplication();
        }

        @Override
        public String getBrandingName() {
            return product().getName();
        }

        @Override
        public String getBrandingDescription() {
            return product().getDescription();
        }

        @Override
        public String getBrandingId() {
            return product().getId();
        }

        @Override
        public String getBrandingProperty(String key) {
            return product().getProperty(key);
        }

        @Override
        public Bundle getBrandingBundle() {
            return product().getDefiningBundle();
        }

        @Override
        public void setResult(Object result, org.eclipse.equinox.app.IApplication application) {
            throw new UnsupportedOperationException();
        }
    }
}
