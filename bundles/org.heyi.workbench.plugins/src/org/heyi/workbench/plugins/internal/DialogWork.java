package org.heyi.workbench.plugins.internal;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.workbench.Background;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** Runs what takes time for a dialog: in a job, with its name and its end in the line of messages, and a button that cancels it. */
final class DialogWork {

    private static final Texts TEXTS = Texts.of(DialogWork.class);

    private final UISynchronize ui;
    private final AlertLine message;
    private final LinkButton cancel;
    private final Runnable changed;
    private Job running;
    private String next = "";

    /**
     * @param message where it is told what is done and what went wrong
     * @param cancel shown while something is done
     * @param changed called when something begins or has ended
     */
    DialogWork(UISynchronize ui, AlertLine message, LinkButton cancel, Runnable changed) {
        this.ui = ui;
        this.message = message;
        this.cancel = cancel;
        this.changed = changed;
        Rows.show(false, cancel);
    }

    boolean isRunning() {
        return running != null;
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    /** @param what is told when the next piece of work has ended well, instead of nothing */
    void tellNext(String what) {
        next = what;
    }

    /**
     * @param name localised
     * @param work runs in a job
     * @param then gets the result on the thread of the window, while the dialog is there
     * @param failed gets what went wrong there
     */
    <T> void run(String name, Function<Progress, T> work, Consumer<T> then, Consumer<HeyiException> failed) {
        message.tell(name, false);
        running = Job.create(name, monitor -> {
            try {
                T result = work.apply(Background.watched(monitor));
                ended(() -> {
                    message.tell(next, false);
                    next = "";
                    then.accept(result);
                });
            } catch (HeyiException e) {
                ended(() -> failed.accept(e));
            } catch (CancellationException e) {
                ended(() -> message.tell(TEXTS.get("cancelled"), false));
                return Status.CANCEL_STATUS;
            } catch (RuntimeException e) {
                ILog.of(DialogWork.class).error(name, e);
                ended(() -> message.tell(Background.message(e), true));
            }
            return Status.OK_STATUS;
        });
        Rows.show(true, cancel);
        arrange(cancel.getParent());
        running.schedule();
    }

    /** Lays out a row of which some controls may be hidden: what is not shown leaves no gap at its end. */
    static void arrange(Composite row) {
        ((GridLayout) row.getLayout()).numColumns = (int) Arrays.stream(row.getChildren())
                .filter(each -> !((GridData) each.getLayoutData()).exclude).count();
        row.layout(true);
    }

    private void ended(Runnable action) {
        Job job = running;
        ui.asyncExec(() -> {
            if (!message.isDisposed()) {
                if (running == job) {
                    running = null;
                    Rows.show(false, cancel);
                }
                action.run();
                if (!message.isDisposed()) {
                    arrange(cancel.getParent());
                    changed.run();
                }
            }
        });
    }
}
