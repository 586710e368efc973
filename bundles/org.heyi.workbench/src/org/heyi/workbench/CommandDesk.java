package org.heyi.workbench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.e4.ui.di.UISynchronize;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.printing.Printings;
import org.heyi.model.Archive;
import org.heyi.model.ledger.EventType;
import org.heyi.model.util.Labels;
import org.heyi.store.Change;
import org.heyi.store.Draft;
import org.heyi.store.Head;
import org.heyi.store.PrintingFiles;
import org.heyi.store.Workspace;
import org.heyi.store.WorkspaceInUseException;
import org.heyi.usecase.CommandCarrier;
import org.heyi.usecase.People;
import org.heyi.usecase.PrintedReports;

/**
 * Lets commands work on the workspace of the window. Those that read have a copy, and nobody at the window notices; those that
 * change it have it alone, one after the other, and edit the model on the UI thread, as the window itself does: what they did is
 * shown, and can be undone.
 */
final class CommandDesk implements CommandCarrier.Host {

    private static final Texts TEXTS = Texts.of(CommandDesk.class);
    /** How long to wait before it is tried again, milliseconds. */
    private static final long PAUSE = 25;
    /** With what the steps of the ledger begin in the history. */
    private static final String STEP = "suggestion.";

    private final ReviewDocument document;
    private final Saver saver;
    private final UISynchronize ui;
    private final Semaphore turn = new Semaphore(1, true);

    CommandDesk(ReviewDocument document, Saver saver, UISynchronize ui) {
        this.document = document;
        this.saver = saver;
        this.ui = ui;
    }

    @Override
    public Path folder() {
        return document.folder();
    }

    @Override
    public Workspace toRead(BooleanSupplier again) {
        Progress waiting = new Progress() {
            @Override
            public void begin(String task, long total) {
                // Nobody looks at it.
            }

            @Override
            public void worked(long done) {
                // Nobody looks at it.
            }

            @Override
            public boolean isCancelled() {
                goOn(again);
                return false;
            }
        };
        // What was copied must be what the history says, which is behind while somebody writes.
        while (true) {
            written();
            Head head = document.workspace().head();
            Archive copy = document.snapshot(waiting);
            written();
            if (head.equals(document.workspace().head())) {
                return document.workspace().copy(copy, head);
            }
            goOn(again);
        }
    }

    @Override
    public Workspace toChange(BooleanSupplier again) {
        try {
            while (!turn.tryAcquire(PAUSE, TimeUnit.MILLISECONDS)) {
                goOn(again);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        boolean given = false;
        boolean mine = false;
        try {
            for (mine = onUi(this::begin); !mine; mine = onUi(this::begin)) {
                goOn(again);
                Thread.sleep(PAUSE);
            }
            written();
            Workspace lent = document.workspace().lend(new Loan());
            given = true;
            return lent;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            if (!given) {
                end(mine);
            }
        }
    }

    private boolean begin() {
        boolean free = document.isFree();
        if (free) {
            document.setBusy(true);
        }
        return free;
    }

    private void end(boolean mine) {
        try {
            if (mine) {
                onUi(() -> {
                    document.setBusy(false);
                    return null;
                });
            }
        } finally {
            turn.release();
        }
    }

    private void goOn(BooleanSupplier again) {
        if (!again.getAsBoolean()) {
            throw new WorkspaceInUseException(TEXTS.get("occupied", folder()), null);
        }
    }

    /** Waits until what was done at the window is written. */
    private void written() {
        try {
            saver.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    /** What is thrown there is thrown here. */
    private <T> T onUi(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        ui.syncExec(() -> {
            try {
                result.set(work.get());
            } catch (RuntimeException | Error e) {
                thrown.set(e);
            }
        });
        return switch (thrown.get()) {
            case null -> result.get();
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        };
    }

    /** They are no part of the model: a command that named one changed a file. */
    private void renewPrintings() {
        if (document.printings().isEmpty() && PrintingFiles.names(folder()).isEmpty()) {
            return;
        }
        Printings now = PrintedReports.all(folder(), document.archive());
        boolean same = document.archive().getSessions().stream().allMatch(each -> now.digest(each).equals(document.printings().digest(each)));
        if (!same) {
            onUi(() -> {
                document.setPrintings(now);
                return null;
            });
        }
    }

    /** What somebody else did, and who: the person at the window may be asked to undo it. */
    private String label(String actor, String type) {
        String done = type.replaceFirst("^undo:", "");
        EventType step = done.startsWith(STEP) ? EventType.getByName(done.substring(STEP.length()).toUpperCase(Locale.ROOT)) : null;
        String words = step != null ? Labels.of(step) : TEXTS.get(TEXTS.has("carried." + done) ? "carried." + done : "carried.other");
        return TEXTS.get("carried", words, People.name(document.session(), actor));
    }

    /** The workspace in the hands of a command. */
    private final class Loan implements Workspace.Loan {

        @Override
        public Change change(String actor, String type, Runnable mutation) {
            AtomicReference<RuntimeException> failure = new AtomicReference<>();
            // The window's thread edits and shows; the greater part of the work is done here, with the document still busy.
            Draft draft = onUi(() -> document.changes().begin(actor, type, mutation));
            Change change;
            try {
                change = document.workspace().capture(draft);
            } catch (RuntimeException | Error e) {
                onUi(() -> {
                    document.changes().drop(draft);
                    return null;
                });
                throw e;
            }
            onUi(() -> {
                document.changes().end(label(actor, type), actor, change, failure::set);
                document.carriedOut(change);
                return null;
            });
            written();
            if (failure.get() != null) {
                throw failure.get();
            }
            if (!saver.isWritten()) {
                throw new IllegalStateException("the writer has died: " + type);
            }
            return change;
        }

        @Override
        public void giveBack() {
            try {
                renewPrintings();
            } finally {
                end(true);
            }
        }
    }
}
