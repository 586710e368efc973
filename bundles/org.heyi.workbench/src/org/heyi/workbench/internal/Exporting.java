package org.heyi.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Paper;
import org.heyi.export.Subject;
import org.heyi.model.Archive;
import org.heyi.usecase.Export;
import org.heyi.usecase.ExportPreview;
import org.heyi.usecase.Templates;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.ViewState;

/** Exports from the window: from a copy of the model, so that people can go on; what was chosen is remembered for the workspace. */
public final class Exporting implements ExportDialog.Desk {

    private static final Texts TEXTS = Texts.of(Exporting.class);
    /** How long nothing else is chosen before a preview is made, milliseconds. */
    private static final long PAUSE = 250;
    private static final String FORMAT = "export.format";
    private static final String FOLDER = "export.folder";
    private static final String ATTRIBUTION = "export.attribution";
    private static final String ORDER = "export.order";

    private final ReviewDocument document;
    private final Background background;
    private final IEventBroker events;
    private final String folder;
    private Job previewing;
    private Job writing;

    /**
     * @param document the open workspace
     * @param background reads and writes
     * @param events where it is told what was written: the dialog may be closed by then
     * @param folder where files go unless another is chosen; null for where the last one of this workspace went
     */
    public Exporting(ReviewDocument document, Background background, IEventBroker events, String folder) {
        this.document = document;
        this.background = background;
        this.events = events;
        this.folder = folder;
    }

    /**
     * Opens the dialog.
     *
     * @param shell the window
     * @param all every exporter there is
     */
    public void open(Shell shell, List<Exporter> all) {
        List<Exporter> offered = all.stream().filter(each -> each.subject() == Subject.LEDGER
                ? document.archive().getSessions().stream().anyMatch(session -> !session.getSuggestions().isEmpty())
                : document.version() != null).sorted((one, other) -> one.subject().compareTo(other.subject())).toList();
        if (offered.isEmpty()) {
            background.tell(new HeyiException(TEXTS.get("export.nothing")));
            return;
        }
        String last = document.view().get(FORMAT);
        Exporter first = offered.stream().filter(each -> each.id().equals(last)).findFirst().orElse(offered.getFirst());
        new ExportDialog(shell, offered, first, this).open();
    }

    // ---- what is remembered

    @Override
    public Export.Choice remembered(Exporter exporter) {
        ViewState view = document.view();
        Map<String, String> options = new LinkedHashMap<>();
        for (ExportOption option : exporter.options()) {
            String value = view.get(key(exporter, option));
            if (value != null) {
                options.put(option.name(), value);
            }
        }
        return new Export.Choice(one(Order.values(), view.get(ORDER)), one(Attribution.values(), view.get(ATTRIBUTION)), null, options);
    }

    private static <E extends Enum<E>> E one(E[] values, String name) {
        for (E each : values) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return values[0];
    }

    private static String key(Exporter exporter, ExportOption option) {
        return "export.option." + exporter.id() + "." + option.name();
    }

    private void remember(Exporter exporter, Export.Choice choice, Path folder) {
        ViewState view = document.view();
        view.set(FORMAT, exporter.id());
        view.set(FOLDER, folder);
        view.set(ATTRIBUTION, choice.attribution().name());
        if (exporter.subject() == Subject.REVIEW) {
            view.set(ORDER, choice.order().name());
        }
        exporter.options().forEach(option -> view.set(key(exporter, option), choice.options().get(option.name())));
        document.keepView();
    }

    // ---- preview

    @Override
    public void chosen(ExportDialog dialog) {
        cancel(previewing);
        Exporter exporter = dialog.exporter();
        Export.Choice choice = dialog.choice();
        dialog.preview(TEXTS.get("export.previewing"));
        try {
            exporter.check(choice.options());
        } catch (HeyiException e) {
            dialog.preview(e.getMessage());
            return;
        }
        previewing = background.later(TEXTS.get("export.previewing"), PAUSE, progress -> {
            try {
                return String.join("\n", ExportPreview.of(exporter, request(exporter, choice, progress), progress));
            } catch (HeyiException e) {
                // The reason is shown where the preview would be.
                return e.getMessage();
            }
        }, dialog::preview);
    }

    private ExportRequest request(Exporter exporter, Export.Choice choice, Progress progress) {
        String head = document.head();
        Archive copy = document.snapshot(progress);
        return Export.request(copy, head, exporter, choice, Instant.now(), document.printings())
                .withTemplate(Templates.own(document.folder(), exporter.id()));
    }

    // ---- writing

    @Override
    public void export(ExportDialog dialog) {
        try {
            dialog.exporter().check(dialog.choice().options());
        } catch (HeyiException e) {
            dialog.failed(e.getMessage());
            return;
        }
        FileDialog ask = new FileDialog(dialog.getShell(), SWT.SAVE);
        ask.setText(TEXTS.get("export.title"));
        ask.setOverwrite(true);
        ask.setFilterExtensions(new String[] {"*." + dialog.exporter().extension()});
        ask.setFilterPath(folder != null ? folder : document.view().get(FOLDER));
        String what = document.version() == null ? document.session().getName() : document.version().getTitle();
        ask.setFileName(ExportFile.nameFor(TEXTS.get("export.fileName", what, dialog.exporter().label()), dialog.exporter().extension()));
        String chosen = ask.open();
        if (chosen != null) {
            String ending = "." + dialog.exporter().extension();
            export(dialog, Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen + ending));
        }
    }

    /** Writes a file; the file dialog has asked already whether one there may be replaced. */
    void export(ExportDialog dialog, Path file) {
        Exporter exporter = dialog.exporter();
        Export.Choice choice = dialog.choice();
        remember(exporter, choice, file.toAbsolutePath().getParent());
        String running = TEXTS.get("export.running", exporter.label());
        dialog.working(running);
        Display display = dialog.getShell().getDisplay();
        IntConsumer shown = percent -> display.asyncExec(() -> {
            if (writing != null) {
                dialog.working(TEXTS.get("export.running.percent", exporter.label(), percent));
            }
        });
        writing = background.run(running, progress -> write(exporter, request(exporter, choice, progress), file, new Percents(progress, shown)), note -> {
                    writing = null;
                    String done = TEXTS.get("export.done", file) + note;
                    dialog.done(done, file);
                    events.send(Topics.NOTICE, new Notice(done, false));
                }, error -> {
                    writing = null;
                    dialog.failed(error == null ? TEXTS.get("export.cancelled") : Background.message(error));
                });
    }

    /** What somebody has to look at before a paper leaves is said where it was written, and not in the paper. */
    private static String write(Exporter exporter, ExportRequest request, Path file, Progress progress) {
        String note = Export.write(exporter, request, file, ExportFile.Existing.REPLACE, progress);
        List<String> remarks = exporter instanceof Paper paper ? paper.remarks(request) : List.of();
        return remarks.isEmpty() ? note : note + TEXTS.get("export.remarks", String.join(" ", remarks));
    }

    @Override
    public void cancel() {
        cancel(writing);
    }

    private static void cancel(Job job) {
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public void open(ExportDialog dialog, Path what) {
        if (!Files.exists(what)) {
            dialog.tell(TEXTS.get("export.gone", what), true);
        } else if (!Program.launch(what.toString())) {
            dialog.tell(TEXTS.get("export.noProgram", what), true);
        }
    }

    @Override
    public void closed() {
        cancel(previewing);
    }
}
