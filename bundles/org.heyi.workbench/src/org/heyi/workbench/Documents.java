package org.heyi.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UISynchronize;
import org.heyi.base.Texts;
import org.heyi.store.Workspace;

/**
 * Opens and closes the one workspace of the window. The open {@link ReviewDocument} stands in the application's
 * context under its class, so that parts have it injected and injected again.
 */
public final class Documents {

    private static final Texts TEXTS = Texts.of(Documents.class);

    private final IEclipseContext application;
    private final IEventBroker events;
    private final UISynchronize ui;
    private final Background background;
    private final Path states;
    private ReviewDocument current;

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

    /**
     * Opens a workspace in place of the one that is open. When it cannot be opened, the other one stays closed and
     * the reason is told.
     *
     * @param folder its folder; made when there is none
     * @return the job that does it
     */
    public Job open(Path folder) {
        Job closing = close();
        return background.run(TEXTS.get("opening"), progress -> {
            try {
                if (closing != null) {
                    closing.join();
                }
                Path place = folder.toAbsolutePath().normalize();
                ViewState view = ViewState.load(states, place);
                return new ReviewDocument(Workspace.open(place), view, events, ui);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, document -> {
            current = document;
            application.set(ReviewDocument.class, document);
            events.send(Topics.DOCUMENT_OPENED, document);
        });
    }

    /**
     * Closes the open workspace after everything is written.
     *
     * @return the job that does it; null when none is open
     */
    public Job close() {
        ReviewDocument document = current;
        if (document == null) {
            return null;
        }
        events.send(Topics.DOCUMENT_CLOSING, document);
        current = null;
        application.set(ReviewDocument.class, null);
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
