package org.heyi.workbench.internal;

import java.net.URISyntaxException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.heyi.workbench.Background;
import org.heyi.workbench.Documents;


/** Start and end of the window: puts the shared services into the context, and opens the workspace of last time. */
public class LifeCycle {

    private Documents documents;

    @PostContextCreate
    void start(IEclipseContext context, IApplicationContext arguments, Display display) {
        IEventBroker events = context.get(IEventBroker.class);
        UISynchronize ui = context.get(UISynchronize.class);
        Settings settings = new Settings();
        Path area = area(Platform.getInstanceLocation());
        Background background = new Background(events, ui);
        documents = new Documents(context, events, ui, background, area.resolve("views"));
        Themes themes = new Themes(display, settings, events);
        themes.prepare();
        context.set(Settings.class, settings);
        context.set(Background.class, background);
        context.set(Documents.class, documents);
        context.set(Themes.class, themes);
        context.set("cssTheme", themes.id());
        String[] line = (String[]) arguments.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        events.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, event -> {
            // The parts put away what is to be remembered while they are still there.
            context.get(MApplication.class).getChildren().get(0).getContext().set(IWindowCloseHandler.class, window -> {
                end(display);
                return true;
            });
            themes.engine(context.get(IThemeEngine.class));
            documents.open(folder(line, settings));
        });
    }

    @PreSave
    void end(Display display) {
        Job closing = documents.close();
        if (closing == null) {
            return;
        }
        closing.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                display.wake();
            }
        });
        // The last change may still be on its way to the disk; events go on, so that its end can be told.
        while (closing.getState() != Job.NONE) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private static Path folder(String[] line, Settings settings) {
        for (int i = 0; i + 1 < line.length; i++) {
            if (line[i].equals("--workspace")) {
                return Path.of(line[i + 1]);
            }
        }
        Path last = settings.lastWorkspace();
        return last != null ? last : Path.of(System.getProperty("user.home"), "heyi");
    }

    // Injected, a Location may be any of the three that there are.
    private static Path area(Location instance) {
        try {
            return Path.of(instance.getURL().toURI());
        } catch (URISyntaxException e) {
            return Path.of(instance.getURL().getPath());
        }
    }
}
