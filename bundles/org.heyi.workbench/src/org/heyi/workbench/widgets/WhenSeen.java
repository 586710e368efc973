package org.heyi.workbench.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Work for a part's sight only: done at once while the part is seen, else when it is seen the next time, and then once. */
public final class WhenSeen {

    private final Control control;
    private final Runnable work;
    private boolean due;

    /**
     * @param control what is to be seen; of a composite that nothing else paints on, also its bare ground counts
     * @param work what is done
     */
    public WhenSeen(Control control, Runnable work) {
        this.control = control;
        this.work = work;
        control.addListener(SWT.Paint, event -> {
            if (due) {
                // Later, because this is called while the control paints.
                control.getDisplay().asyncExec(() -> {
                    if (due && !control.isDisposed()) {
                        run();
                    }
                });
            }
        });
    }

    /** Asks for the work. */
    public void run() {
        due = !control.isVisible();
        if (!due) {
            work.run();
        }
    }
}
