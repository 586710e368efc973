package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;

/** The application as the product starts it, in a thread of its own, on an empty workspace. */
final class RunningWindow {

    private static final long PATIENCE = 30_000;

    private static Thread thread;

    private RunningWindow() {
    }

    static void start() {
        Path workspace = Path.of(System.getProperty("heyi.test.workspace"));
        empty(workspace);
        thread = new Thread(() -> {
            try {
                new E4Application().start(new Context("--workspace", workspace.toString()));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, "window");
        thread.start();
    }

    static void stop(MApplication application, Display display) throws InterruptedException {
        display.asyncExec(() -> application.getContext().get(IWorkbench.class).close());
        thread.join(PATIENCE);
        assertFalse(thread.isAlive(), "the window does not close");
    }

    private static void empty(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
