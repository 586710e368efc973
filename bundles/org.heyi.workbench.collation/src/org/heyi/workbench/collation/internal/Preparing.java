package org.heyi.workbench.collation.internal;

import org.eclipse.swt.widgets.Control;
import org.heyi.collation.Collation;
import org.heyi.collation.view.RowFinder;

/** Has what is said of thousands of comments ready for the first search, a few at a time between what the person at the window does. */
final class Preparing {

    private static final int AT_ONCE = 40;
    /** Between two turns, milliseconds. */
    private static final int PAUSE = 20;

    private final Control control;
    private final RowFinder finder;
    private Collation collation;
    private int next;

    /**
     * @param control for whose window it is
     * @param finder will be asked
     */
    Preparing(Control control, RowFinder finder) {
        this.control = control;
        this.finder = finder;
    }

    /** @param now the line of all comments; what is left of another one is of no use any more */
    void begin(Collation now) {
        boolean idle = collation == null;
        collation = now;
        next = 0;
        if (idle) {
            control.getDisplay().timerExec(PAUSE, this::go);
        }
    }

    private void go() {
        if (control.isDisposed() || collation == null) {
            return;
        }
        next = finder.prepare(collation, next, AT_ONCE);
        if (next < collation.size()) {
            control.getDisplay().timerExec(PAUSE, this::go);
        } else {
            collation = null;
        }
    }

    /** Gives it up. */
    void stop() {
        collation = null;
    }
}
