package org.heyi.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Display;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.store.Workspace;
import org.heyi.usecase.CommandCarrier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Opens and closes the one workspace of the window. The open {@link ReviewDocument} stands in the application's
 * context under its class, so that parts have it injected and injected again. To be used on the UI thread only.
 */
public final class Documents {

    private static final Texts TEXTS = Texts.of(Documents.class);
    /** How long to wait for a workspace that another program has open, milliseconds. */
    private static final long PATIENCE = 5_000;

    private final IEclipseContext application;
    private final IEventBroker events;
    private final UISynchronize ui;
    private final Background background;
    private final Path states;
    private final List<BooleanSupplier> guards = new ArrayList<>();
    private ReviewDocument current;
    private Path opening;
    private Job running;

    /**
     * @param application the application's context
     * @param events where events are sent
     * @param ui the way back to the UI thread
     * @param background runs what takes time
     * @param states folder in which {@link ViewState}s are kept
     */
    public Documents(IEclipseContext application, IEventBroker events, UISynchronize ui, Background background,
            Path states) {
        this.application = application;
        this.events = events;
        this.ui = ui;
        this.background = background;
        this.states = states;
    }

    /** @return the open document, or null */
    public ReviewDocument current() {
        return current;
    }

    /** @return the folder that is being opened now, or null */
    public Path opening() {
        return opening;
    }

    /**
     * Has somebody asked before the workspace is left: to end the program, to start it again, to open another one.
     *
     * @param mayLeave asks the person what becomes of words that are not saved; false when they go on writing
     * @return ends the asking
     */
    public Runnable guard(BooleanSupplier mayLeave) {
        guards.add(mayLeave);
        return () -> guards.remove(mayLeave);
    }

    /** @return whether the workspace may be left; false when a person goes on writing. To be asked before {@link #close} */
    public boolean mayLeave() {
        return List.copyOf(guards).stream().allMatch(BooleanSupplier::getAsBoolean);
    }

    /**
     * Opens a workspace in place of the one that is open. When it cannot be opened, the other one stays closed and
     * the reason is told.
     *
     * @param folder its folder; made when there is none
     * @return the job that does it
     */
    public Job open(Path folder) {
        return open(folder, error -> { });
    }

    /**
     * The same, for whoever has to know that it failed.
     *
     * @param folder its folder; made when there is none
     * @param failed gets what went wrong
     * @return the job that does it
     */
    public Job open(Path folder, Consumer<RuntimeException> failed) {
        Path place = folder.toAbsolutePath().normalize();
        if (place.equals(opening)) {
            return running;
        }
        Job closing = close();
        opening = place;
        events.send(Topics.DOCUMENT_OPENING, this);
        running = background.run(TEXTS.get("opening"), progress -> {
            try {
                if (closing != null) {
                    closing.join();
                }
                ViewState view = ViewState.load(states, place);
                ReviewDocument document = new ReviewDocument(Workspace.open(place, patience(progress)), view, events, ui);
                BundleContext bundles = FrameworkUtil.getBundle(Documents.class).getBundleContext();
                ServiceReference<CommandCarrier> carrier = bundles.getServiceReference(CommandCarrier.class);
                if (carrier != null) {
                    document.takeCommands(bundles.getService(carrier));
                }
                return document;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, document -> {
            if (!place.equals(opening)) {
                // The person has chosen another one meanwhile.
                putAway(document);
                return;
            }
            opening = null;
            current = document;
            document.view().install(Display.getCurrent());
            application.set(ReviewDocument.class, document);
            document.setShown(true);
            events.send(Topics.DOCUMENT_OPENED, document);
            if (document.unreadPrintings() != null) {
                background.tell(document.unreadPrintings());
            }
        }, error -> {
            if (place.equals(opening)) {
                opening = null;
                events.send(Topics.DOCUMENT_OPENING, this);
            }
            failed.accept(error);
        });
        return running;
    }

    /** Commands are soon done with a workspace; another window is not. */
    private static BooleanSupplier patience(Progress progress) {
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        return () -> {
            progress.checkCancelled();
            return System.nanoTime() < end;
        };
    }

    /**
     * Closes the open workspace after everything is written.
     *
     * @return the job that does it, or the one that is still opening or closing one; null when there is nothing to
     *         wait for
     */
    public Job close() {
        ReviewDocument document = current;
        if (document == null) {
            return running == null || running.getState() == Job.NONE ? null : running;
        }
        document.setShown(false);
        events.send(Topics.DOCUMENT_CLOSING, document);
        current = null;
        application.set(ReviewDocument.class, null);
        running = putAway(document);
        return running;
    }

    private Job putAway(ReviewDocument document) {
        return background.run(TEXTS.get("closing"), progress -> {
            try {
                document.close();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            try {
                document.view().save();
            } catch (IOException e) {
                // Losing the reading position is no reason to stop anybody; the log tells why.
                ILog.of(Documents.class).warn("view state not saved", e);
            }
            return null;
        }, nothing -> { });
    }
}
