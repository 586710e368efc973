package org.heyi.workbench;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UISynchronize;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.usecase.Rights;

/** Runs what takes time in a job that the status bar shows and that can be cancelled. */
public final class Background {

    private static final Texts TEXTS = Texts.of(Background.class);

    private final IEventBroker events;
    private final UISynchronize ui;

    /**
     * @param events where errors are told
     * @param ui the way back to the UI thread
     */
    public Background(IEventBroker events, UISynchronize ui) {
        this.events = events;
        this.ui = ui;
    }

    /**
     * Runs a piece of work. A {@link HeyiException} becomes a notice, any other exception goes to the log too.
     *
     * @param name localised, for the status bar
     * @param work runs in a job
     * @param then gets the result on the UI thread, when there is one
     * @param <T> the result
     * @return the job
     */
    public <T> Job run(String name, Function<Progress, T> work, Consumer<T> then) {
        return run(name, work, then, () -> { });
    }

    /**
     * The same, for work that leaves something to tidy up.
     *
     * @param name localised, for the status bar
     * @param work runs in a job
     * @param then gets the result on the UI thread, when there is one
     * @param instead runs on the UI thread when the work failed or was cancelled
     * @param <T> the result
     * @return the job
     */
    public <T> Job run(String name, Function<Progress, T> work, Consumer<T> then, Runnable instead) {
        return run(name, work, then, error -> instead.run());
    }

    /**
     * The same, for work whose failure concerns whoever began it.
     *
     * @param name localised, for the status bar
     * @param work runs in a job
     * @param then gets the result on the UI thread, when there is one
     * @param instead gets what went wrong on the UI thread, after it was told; null when the work was cancelled
     * @param <T> the result
     * @return the job
     */
    public <T> Job run(String name, Function<Progress, T> work, Consumer<T> then, Consumer<RuntimeException> instead) {
        Job job = Job.create(name, monitor -> {
            T result;
            try {
                result = work.apply(watched(monitor));
            } catch (CancellationException e) {
                ui.asyncExec(() -> instead.accept(null));
                return Status.CANCEL_STATUS;
            } catch (RuntimeException e) {
                ui.asyncExec(() -> {
                    tell(e);
                    instead.accept(e);
                });
                return Status.OK_STATUS;
            }
            ui.asyncExec(() -> then.accept(result));
            return Status.OK_STATUS;
        });
        job.schedule();
        return job;
    }

    /**
     * Runs a piece of work that nobody asked for and nobody waits for, when other work leaves room for it; the status bar says nothing.
     * Once it is cancelled nothing comes of it any more, so that it may outlive the window.
     *
     * @param name localised
     * @param delay when it begins, milliseconds from now; until then it can be cancelled at no cost
     * @param work runs in a job
     * @param then gets the result on the UI thread, when there is one
     * @param <T> the result
     * @return the job
     */
    public <T> Job later(String name, long delay, Function<Progress, T> work, Consumer<T> then) {
        Job job = Job.createSystem(name, monitor -> {
            T result;
            try {
                result = work.apply(watched(monitor));
            } catch (CancellationException e) {
                return Status.CANCEL_STATUS;
            } catch (RuntimeException e) {
                if (monitor.isCanceled()) {
                    throw e;
                }
                ui.asyncExec(() -> tell(e));
                return Status.OK_STATUS;
            }
            if (!monitor.isCanceled()) {
                ui.asyncExec(() -> then.accept(result));
            }
            return Status.OK_STATUS;
        });
        job.setPriority(Job.DECORATE);
        job.schedule(delay);
        return job;
    }

    /**
     * Tells the person at the window what went wrong.
     *
     * @param error what was caught
     */
    public void tell(Throwable error) {
        if (!(error instanceof HeyiException)) {
            ILog.of(Background.class).error(message(error), error);
        }
        events.send(Topics.NOTICE, new Notice(message(error), true));
    }

    /**
     * How everything begins that has the workspace for itself for a while: nothing else is under way, the person at the window has
     * said who they are, and they may.
     *
     * @param document the open workspace
     * @param what is to be done, by the names of the table of rights, e.g. annotations.collect
     * @return whether it may begin; if not, the person was told why
     */
    public boolean mayBegin(ReviewDocument document, String what) {
        if (document.isBusy()) {
            events.send(Topics.NOTICE, new Notice(TEXTS.get("underWay"), false));
            return false;
        }
        try {
            document.identify();
            Rights.require(document.archive(), document.actor(), what, null);
            return true;
        } catch (HeyiException e) {
            tell(e);
            return false;
        }
    }

    /**
     * @param error what was caught
     * @return what a person is told of it, localised
     */
    public static String message(Throwable error) {
        return error instanceof HeyiException ? error.getMessage() : TEXTS.get("bug", error);
    }

    /**
     * @param monitor of a job
     * @return the same for work that knows no jobs
     */
    public static Progress watched(IProgressMonitor monitor) {
        return new Watched(monitor);
    }

    private record Watched(IProgressMonitor monitor) implements Progress {

        @Override
        public void begin(String task, long total) {
            monitor.beginTask(task, total < 0 ? IProgressMonitor.UNKNOWN : (int) Math.min(total, Integer.MAX_VALUE));
        }

        @Override
        public void worked(long done) {
            monitor.worked((int) Math.min(done, Integer.MAX_VALUE));
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
