package org.heyi.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.StateFolder;
import org.heyi.base.Texts;
import org.heyi.base.guard.Guards;
import org.heyi.workbench.Background;
import org.heyi.workbench.Clashes;
import org.heyi.workbench.Documents;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.ViewState;
import org.heyi.workbench.widgets.FieldNames;
import org.heyi.workbench.widgets.TabStops;

/** Start and end of the window: puts the shared services into the context, and opens the workspace of last time. */
public class StartAndEnd {

    private static final Texts TEXTS = Texts.of(StartAndEnd.class);
    /** Exit code of a fault of the program, as the command line has it. */
    private static final int BUG = 1;

    private OnceShown shown;
    private Documents documents;
    private Clashes clashes;
    private Settings settings;
    private Path views;
    private Path first;
    /** The package that the program was started with, until a workspace is there to take it; null for none. */
    private Path handed;

    @PostContextCreate
    void start(IEclipseContext context, IApplicationContext arguments, Display display) {
        IEventBroker events = context.get(IEventBroker.class);
        shown = new OnceShown(display);
        Path area = area();
        settings = new Settings(area);
        views = area.resolve("views");
        String[] line = (String[]) arguments.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        first = folder(line, settings);
        handed = named(line, "--open");
        new PluginFaults(display, events).listen(Guards.program());
        Background background = new Background(events, shown);
        documents = new Documents(context, events, shown, background, views);
        Themes themes = new Themes(display, settings, events);
        themes.prepare();
        FieldNames.install(display);
        TabStops.install(display);
        context.set(Settings.class, settings);
        context.set(Background.class, background);
        clashes = new Clashes(background, events);
        context.set(Clashes.class, clashes);
        context.set(Documents.class, documents);
        context.set(Themes.class, themes);
        context.set("cssTheme", themes.id());
        events.subscribe(Topics.DOCUMENT_OPENED, event -> {
            ReviewDocument document = (ReviewDocument) event.getProperty(IEventBroker.DATA);
            settings.opened(document.workspace().folder());
            if (handed != null) {
                Path file = handed;
                handed = null;
                // The desk of the workspace is made first.
                display.asyncExec(() -> take(context, document, file));
            }
        });
        // The parts put away what is to be remembered while they are still there.
        events.subscribe(UIEvents.UILifeCycle.APP_SHUTDOWN_STARTED, event -> end(display));
        events.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, event -> {
            window(context).getContext().set(IWindowCloseHandler.class, window -> {
                if (!documents.mayLeave()) {
                    return false;
                }
                end(display);
                return true;
            });
            themes.engine(context.get(IThemeEngine.class));
            // A desk is made when somebody first goes there.
            events.subscribe(UIEvents.UILifeCycle.ACTIVATE, activated -> display.asyncExec(() -> fieldsAreNamed(context)));
            shown.release();
        });
    }

    /** The workspace is read while the window is drawn, and given to it when it is there. */
    @ProcessAdditions
    void open(IEclipseContext context, Display display) {
        documents.open(first, error -> {
            if (error != null) {
                context.get(WorkbenchApplication.class).say(TEXTS.get("refused", Background.message(error)));
                refused(context, error);
            }
        });
        place(context, display);
    }

    /** The window stands where it stood, from its first sight on. */
    private void place(IEclipseContext context, Display display) {
        ViewState view;
        try {
            view = ViewState.load(views, first);
        } catch (IOException | IllegalArgumentException e) {
            ILog.of(StartAndEnd.class).warn("view state not read", e);
            return;
        }
        WindowPlace.of(view, WindowPlace.screens(display)).apply(window(context));
    }

    /** What the program was started for cannot be opened: another folder, or the end. */
    private void refused(IEclipseContext context, RuntimeException error) {
        Shell shell = (Shell) window(context).getWidget();
        int answer = new MessageDialog(shell, TEXTS.get("refused.title"), null, Background.message(error),
                MessageDialog.ERROR, 0, TEXTS.get("refused.other"), TEXTS.get("refused.end")).open();
        if (answer == 0) {
            String folder = new DirectoryDialog(shell).open();
            if (folder == null) {
                refused(context, error);
            } else {
                documents.open(Path.of(folder), again -> refused(context, again == null ? error : again));
            }
            return;
        }
        context.get(WorkbenchApplication.class).fail(error instanceof HeyiException ? WorkbenchApplication.REFUSED : BUG);
        context.get(IWorkbench.class).close();
    }

    /** Before the window closes, or where the workbench is told to close or to start again with no window asked. */
    @PreSave
    void end(Display display) {
        // The window can be closed before the desk was made.
        shown.release();
        // The last change may still be on its way to the disk; events go on, so that its end can be told. A workspace
        // that was still being opened is open then, and closed in the next round.
        for (Job job = documents.close(); job != null; job = documents.close()) {
            job.addJobChangeListener(new JobChangeAdapter() {
                @Override
                public void done(IJobChangeEvent event) {
                    display.wake();
                }
            });
            while (job.getState() != Job.NONE) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
            while (display.readAndDispatch()) {
                continue;
            }
        }
        // Stopped last, because the last change can have started it again.
        clashes.stop();
        settings.close();
    }

    private static void fieldsAreNamed(IEclipseContext context) {
        if (window(context).getWidget() instanceof Shell shell && !shell.isDisposed()) {
            FieldNames.give(shell);
        }
    }

    private static MWindow window(IEclipseContext context) {
        return context.get(MApplication.class).getChildren().get(0);
    }

    /** Who collects takes a package in; for anybody else it is what the secretariat sent. Each says what the other is for. */
    private static void take(IEclipseContext context, ReviewDocument document, Path file) {
        // Asks who is there, where nobody said so yet.
        if (!context.get(Background.class).mayBegin(document, "annotations.open")) {
            return;
        }
        boolean collects = document.version() != null && document.whyNot("annotations.collect", null).isEmpty();
        IEclipseContext window = window(context).getContext();
        window.get(EHandlerService.class).executeHandler(window.get(ECommandService.class).createCommand(
                collects ? "org.heyi.command.file.collect" : "org.heyi.command.file.openAnswer",
                Map.of("org.heyi.parameter.file", file.toString())));
    }

    private static Path named(String[] line, String option) {
        for (int i = 0; i + 1 < line.length; i++) {
            if (line[i].equals(option)) {
                return Path.of(line[i + 1]).toAbsolutePath().normalize();
            }
        }
        return null;
    }

    private static Path folder(String[] line, Settings settings) {
        Path named = named(line, "--workspace");
        if (named != null) {
            return named;
        }
        // A folder that was deleted is skipped: opening it would create an empty workspace.
        return settings.recent().stream().filter(Files::isDirectory).findFirst()
                .orElse(Path.of(System.getProperty("user.home"), "heyi"));
    }

    /** The folder in which windows keep what they remember: all windows of a person share it. */
    private static Path area() {
        return StateFolder.path().toAbsolutePath();
    }
}
