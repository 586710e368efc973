package org.heyi.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.heyi.base.Texts;
import org.heyi.store.Change;
import org.heyi.store.Draft;
import org.heyi.store.Workspace;

/**
 * What was done to the open workspace and can be undone; undo and redo are further changes, each with its trace. To be used on
 * the UI thread only. Of a large change that thread does the edit alone: what it means for the rows is worked out in a job, and the
 * document is busy until that has come back.
 */
final class ChangeStack {

    private static final Texts TEXTS = Texts.of(ChangeStack.class);
    /** So many rows are worked out in about the time that the eye allows. */
    private static final int LARGE = 1_000;

    private final ReviewDocument document;
    private final Workspace workspace;
    private final Saver saver;
    private final UISynchronize ui;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Job recording;

    /** What is undone or done again in one go. */
    private static final class Step {
        private final String label;
        /** Handle of whoever had it done by a command; null for what was done at the window. */
        private final String commander;
        private Change last;

        Step(String label, String commander, Change last) {
            this.label = label;
            this.commander = commander;
            this.last = last;
        }
    }

    ChangeStack(ReviewDocument document, Workspace workspace, Saver saver, UISynchronize ui) {
        this.document = document;
        this.workspace = workspace;
        this.saver = saver;
        this.ui = ui;
    }

    /** Makes a change for the person at the window. */
    void execute(String label, String type, Runnable mutation) {
        Change change = whole(() -> workspace.record(document.actor(), type, mutation));
        saver.add(change);
        push(new Step(label, null, change));
        document.changed(DocumentChange.of(document, change));
    }

    /** Makes a change of unknown size; nothing else can be changed until it is made. */
    void executeLarge(String label, String type, Runnable mutation, Runnable then) {
        large(label, () -> workspace.edit(document.actor(), type, mutation), change -> {
            push(new Step(label, null, change));
            return then;
        });
    }

    /** Edits for a command, which has the document alone; {@link #end} or {@link #drop} follows. */
    Draft begin(String actor, String type, Runnable mutation) {
        return workspace.edit(actor, type, mutation);
    }

    /** Takes over what a command has edited, and writes it. */
    void end(String label, String actor, Change change, Consumer<RuntimeException> instead) {
        workspace.take(change);
        saver.add(change, instead);
        push(new Step(label, actor, change));
    }

    /** Puts back what a command has edited. */
    void drop(Draft draft) {
        workspace.drop(draft);
    }

    private void push(Step step) {
        undone.clear();
        done.push(step);
    }

    /** Takes the last change back. */
    void undo() {
        turn(done, undone, "undoing");
    }

    /** Makes the last change that was taken back again. */
    void redo() {
        turn(undone, done, "redoing");
    }

    private void turn(Deque<Step> from, Deque<Step> to, String key) {
        Step step = from.element();
        if (step.commander != null) {
            document.requireFor(step.last, step.label);
        }
        Runnable telling = () -> document.tell(TEXTS.get(key + ".done", step.label));
        if (step.last.size() > LARGE) {
            large(TEXTS.get(key, step.label), () -> workspace.undo(document.actor(), step.last), change -> {
                step.last = change;
                to.push(from.pop());
                return telling;
            });
            return;
        }
        Change change = whole(() -> workspace.revert(document.actor(), step.last));
        saver.add(change);
        step.last = change;
        to.push(from.pop());
        document.changed(DocumentChange.of(document, change));
        telling.run();
    }

    private Change whole(Supplier<Change> recorded) {
        document.counted();
        try {
            return recorded.get();
        } finally {
            document.counted();
        }
    }

    /** @param ended is told of the change when it is whole; gives what is to be done when everybody knows of it */
    private void large(String name, Supplier<Draft> editing, Function<Change, Runnable> ended) {
        document.setBusy(true);
        Draft draft;
        try {
            draft = editing.get();
        } catch (RuntimeException | Error e) {
            document.setBusy(false);
            throw e;
        }
        recording = Job.create(name, (ICoreRunnable) monitor -> capture(draft, ended));
        recording.schedule();
    }

    private void capture(Draft draft, Function<Change, Runnable> ended) {
        Change change;
        DocumentChange touched;
        try {
            change = workspace.capture(draft);
            touched = DocumentChange.of(document, change);
        } catch (RuntimeException e) {
            ui.syncExec(() -> {
                workspace.drop(draft);
                document.setBusy(false);
                document.putBack(e);
            });
            return;
        }
        // On the UI thread, so that who waits for the job finds the change in the queue of the writer.
        ui.syncExec(() -> {
            workspace.take(change);
            saver.add(change);
            document.setBusy(false);
            Runnable then = ended.apply(change);
            document.changed(touched);
            then.run();
        });
    }

    /** Waits until a large change is on its way to the disk. Not for the UI thread. */
    void join() throws InterruptedException {
        Job last = recording;
        if (last != null) {
            last.join();
        }
    }

    void flush() {
        done.clear();
        undone.clear();
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /** What {@link #undo} would take back, localised; null when nothing. */
    String undoLabel() {
        return done.isEmpty() ? null : done.element().label;
    }

    /** What {@link #redo} would do again, localised; null when nothing. */
    String redoLabel() {
        return undone.isEmpty() ? null : undone.element().label;
    }
}
