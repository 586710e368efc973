package org.heyi.workbench;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.heyi.base.Texts;
import org.heyi.store.Change;
import org.heyi.store.Workspace;

/** Writes recorded changes one after another behind the window. To be used on the UI thread only. */
public final class Saver {

    /** How far writing has come. */
    public enum State {
        /** Everything is written. */
        SAVED,
        /** Something is on its way. */
        WRITING,
        /** The last change could not be written and was put back. */
        FAILED
    }

    private static final Texts TEXTS = Texts.of(Saver.class);

    private final Workspace workspace;
    private final UISynchronize ui;
    private final Runnable told;
    private final Consumer<Change> discard;
    private final Consumer<RuntimeException> failed;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Job writer;
    private State state = State.SAVED;
    private Instant savedAt;

    /** A change, and who wants to know why it was not written. */
    private record Pending(Change change, Consumer<RuntimeException> failed) {
    }

    /**
     * @param workspace where
     * @param ui the way back to the UI thread
     * @param told runs on the UI thread whenever the state changes
     * @param discard puts the model back to what it was before the last change; on the UI thread
     * @param failed gets on the UI thread why a change could not be written, after it was put back with all that came
     *        after it
     */
    Saver(Workspace workspace, UISynchronize ui, Runnable told, Consumer<Change> discard, Consumer<RuntimeException> failed) {
        this.workspace = workspace;
        this.ui = ui;
        this.told = told;
        this.discard = discard;
        this.failed = failed;
        this.writer = Job.createSystem(TEXTS.get("saving"), this::write);
    }

    /** @param change a change that was recorded, to be written */
    void add(Change change) {
        add(change, cause -> { });
    }

    /**
     * @param change a change that was recorded, to be written
     * @param instead gets why it could not be written, on the UI thread, before {@link #join} returns
     */
    void add(Change change, Consumer<RuntimeException> instead) {
        if (change.isEmpty()) {
            return;
        }
        synchronized (pending) {
            pending.add(new Pending(change, instead));
        }
        if (state != State.FAILED) {
            state = State.WRITING;
        }
        told.run();
        writer.schedule();
    }

    private IStatus write(IProgressMonitor monitor) {
        while (true) {
            Pending next;
            synchronized (pending) {
                next = pending.peek();
            }
            if (next == null) {
                ui.asyncExec(this::written);
                return Status.OK_STATUS;
            }
            try {
                workspace.commit(next.change);
            } catch (RuntimeException e) {
                // The UI thread must put the model back before anything else is written.
                ui.syncExec(() -> putBack(e));
                return Status.OK_STATUS;
            }
            synchronized (pending) {
                pending.remove();
            }
        }
    }

    private void written() {
        synchronized (pending) {
            if (!pending.isEmpty()) {
                return;
            }
        }
        state = State.SAVED;
        savedAt = Instant.now();
        told.run();
    }

    private void putBack(RuntimeException cause) {
        synchronized (pending) {
            while (!pending.isEmpty()) {
                Pending last = pending.removeLast();
                discard.accept(last.change);
                last.failed.accept(cause);
            }
        }
        state = State.FAILED;
        failed.accept(cause);
    }

    /** Says that somebody else has written the last change. */
    void saved() {
        savedAt = Instant.now();
    }

    /** @return how far writing has come */
    State state() {
        return state;
    }

    /** @return when the last change was written; null when nothing was changed yet */
    Instant savedAt() {
        return savedAt;
    }

    /**
     * Waits until everything is written. Not for the UI thread.
     *
     * @throws InterruptedException when interrupted
     */
    void join() throws InterruptedException {
        writer.join();
        if (!isWritten()) {
            // A change that came while the writer was about to end has it begin once more.
            writer.schedule();
            writer.join();
        }
    }

    /** @return whether nothing is on its way; what could not be written and was put back is not */
    boolean isWritten() {
        synchronized (pending) {
            return pending.isEmpty();
        }
    }
}
