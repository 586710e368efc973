package org.heyi.workbench.internal;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.heyi.workbench.ViewState;

/**
 * Where the window stands and how large it is: as it was left in this workspace, but always on the screens there are.
 *
 * @param bounds its bounds when it is not maximised, in points
 * @param maximised whether it fills the screen
 */
record WindowPlace(Rectangle bounds, boolean maximised) {

    private static final String KEY = "window";
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    /** So much of the title bar has to be in sight for the window to be moved by it. */
    private static final int GRIP = 120;

    /**
     * @param view what is remembered of the workspace
     * @param screens where windows may stand, without task bars; the main screen first
     * @return where the window belongs
     */
    static WindowPlace of(ViewState view, List<Rectangle> screens) {
        Rectangle main = screens.get(0);
        int width = Math.min(WIDTH, main.width * 9 / 10);
        int height = Math.min(HEIGHT, main.height * 9 / 10);
        boolean maximised = "true".equals(view.get(KEY + ".maximised"));
        width = view.get(KEY + ".width", width);
        height = view.get(KEY + ".height", height);
        Rectangle wanted = new Rectangle(view.get(KEY + ".x", main.x + (main.width - width) / 2),
                view.get(KEY + ".y", main.y + (main.height - height) / 2), width, height);
        return new WindowPlace(fit(wanted, screens), maximised);
    }

    /** A window that cannot be seen, or not be got hold of, comes to the middle of the main screen. */
    private static Rectangle fit(Rectangle wanted, List<Rectangle> screens) {
        for (Rectangle screen : screens) {
            Rectangle seen = screen.intersection(wanted);
            boolean top = wanted.y >= screen.y && wanted.y < screen.y + screen.height - GRIP;
            if (top && seen.width >= GRIP && wanted.width >= GRIP && wanted.height >= GRIP) {
                int width = Math.min(wanted.width, screen.width);
                int height = Math.min(wanted.height, screen.height);
                return new Rectangle(wanted.width > screen.width ? screen.x : wanted.x,
                        wanted.height > screen.height ? screen.y : wanted.y, width, height);
            }
        }
        Rectangle main = screens.get(0);
        int width = Math.clamp(wanted.width, Math.min(640, main.width), main.width);
        int height = Math.clamp(wanted.height, Math.min(480, main.height), main.height);
        return new Rectangle(main.x + (main.width - width) / 2, main.y + (main.height - height) / 2, width, height);
    }

    static List<Rectangle> screens(Display display) {
        Monitor main = display.getPrimaryMonitor();
        List<Rectangle> screens = new java.util.ArrayList<>(List.of(main.getClientArea()));
        for (Monitor each : display.getMonitors()) {
            if (!each.equals(main)) {
                screens.add(each.getClientArea());
            }
        }
        return screens;
    }

    /** @param window not shown yet */
    void apply(MWindow window) {
        window.setX(bounds.x);
        window.setY(bounds.y);
        window.setWidth(bounds.width);
        window.setHeight(bounds.height);
        if (maximised) {
            window.getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
        }
    }

    /**
     * Puts away where the window is.
     *
     * @param window the window, shown or gone already
     * @param view what is remembered of the workspace
     */
    static void remember(MWindow window, ViewState view) {
        if (window.getWidget() instanceof Shell shell && !shell.isDisposed()) {
            view.set(KEY + ".maximised", shell.getMaximized());
        }
        // The model keeps the size that the window had before it was maximised.
        view.set(KEY + ".x", window.getX());
        view.set(KEY + ".y", window.getY());
        view.set(KEY + ".width", window.getWidth());
        view.set(KEY + ".height", window.getHeight());
    }
}
