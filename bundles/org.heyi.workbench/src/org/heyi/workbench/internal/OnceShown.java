package org.heyi.workbench.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Display;

/**
 * The way back to the UI thread for what begins before the window is there: until then, what comes back waits in line,
 * so that it never finds half a window.
 */
final class OnceShown extends UISynchronize {

    private final Display display;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean shown;

    OnceShown(Display display) {
        this.display = display;
    }

    /** The window is there: what has come back meanwhile goes on, in its order. To be called on the UI thread. */
    void release() {
        List<Runnable> now;
        synchronized (waiting) {
            shown = true;
            now = List.copyOf(waiting);
            waiting.clear();
        }
        now.forEach(display::asyncExec);
    }

    @Override
    public void asyncExec(Runnable runnable) {
        synchronized (waiting) {
            if (!shown) {
                waiting.add(runnable);
                return;
            }
        }
        // A job that ends after the window was closed has nobody to report to.
        if (!display.isDisposed()) {
            display.asyncExec(runnable);
        }
    }

    @Override
    public void syncExec(Runnable runnable) {
        display.syncExec(runnable);
    }

    @Override
    protected boolean isUIThread(Thread thread) {
        return display.getThread() == thread;
    }

    @Override
    protected void showBusyWhile(Runnable runnable) {
        runnable.run();
    }

    @Override
    protected boolean dispatchEvents() {
        return display.readAndDispatch();
    }
}
