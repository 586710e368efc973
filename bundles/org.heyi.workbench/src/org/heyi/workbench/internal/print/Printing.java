package org.heyi.workbench.internal.print;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.importing.table.PdfPages;
import org.heyi.model.Archive;
import org.heyi.model.review.Role;
import org.heyi.workbench.AnnotationFilter;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.internal.Percents;

/** Prints from the window: pages are made from a copy of the model and drawn in the background, for the preview and for paper. */
public final class Printing implements PrintPreview.Desk {

    private static final Texts TEXTS = Texts.of(Printing.class);
    /** How long nothing else is chosen before pages are made, milliseconds. */
    private static final long PAUSE = 200;
    /** The same for the size of a page. */
    private static final long REST = 40;
    private static final String PDF = ".pdf";

    private final ReviewDocument document;
    private final Background background;
    private final IEventBroker events;
    private final Exporters exporters;
    private final Supplier<List<PrinterData>> printers;
    private PrintPreview preview;
    private PrintChoice choice;
    private byte[] pdf;
    private PdfPages pages;
    private Job making;
    private Job drawing;
    private Job working;

    /** Pages, or why there are none. */
    private record Made(byte[] pdf, PdfPages pages, String instead) {
    }

    /**
     * @param document the open workspace
     * @param background makes, draws and writes
     * @param events where it is told what became of it: the dialog may be closed by then
     * @param exporters make the pages
     */
    public Printing(ReviewDocument document, Background background, IEventBroker events, Exporters exporters) {
        this(document, background, events, exporters, () -> List.of(Printer.getPrinterList()));
    }

    /**
     * @param document the open workspace
     * @param background makes, draws and writes
     * @param events where it is told what became of it
     * @param exporters make the pages
     * @param printers asked what printers there are, when somebody prints
     */
    public Printing(ReviewDocument document, Background background, IEventBroker events, Exporters exporters, Supplier<List<PrinterData>> printers) {
        this.document = document;
        this.background = background;
        this.events = events;
        this.exporters = exporters;
        this.printers = printers;
    }

    /**
     * Opens the dialog.
     *
     * @param shell the window
     */
    public void open(Shell shell) {
        boolean staff = document.me() != null && document.me().getRole() == Role.SECRETARIAT;
        PrintChoice last = PrintChoice.recall(document.view());
        choice = staff ? last : new PrintChoice(last.what(), last.which(), last.paper(), PrintChoice.USUAL.attribution());
        List<String> papers = exporter(choice).options().stream().filter(each -> each.name().equals(PrintChoice.PAPER)).findFirst().orElseThrow().values();
        preview = new PrintPreview(shell, choice, papers, staff, this);
        preview.open();
    }

    private Exporter exporter(PrintChoice of) {
        return exporters.get(of.what().exporter());
    }

    /** What is printed, asked on the UI thread; the answer is for a job. */
    private Function<Progress, ExportRequest> request() {
        PrintChoice wanted = choice;
        String me = document.me() == null ? null : document.me().getHandle();
        AnnotationFilter shown = document.filter();
        return progress -> {
            String head = document.head();
            Archive copy = document.snapshot(progress);
            return Printout.request(new Printout.Desk(copy, head, document.printings(), me, shown), wanted, exporter(wanted), Instant.now());
        };
    }

    // ---- preview

    @Override
    public void chosen(PrintChoice wanted) {
        cancel(making);
        cancel(drawing);
        choice = wanted;
        forget();
        preview.noPages(TEXTS.get("print.making"));
        Function<Progress, ExportRequest> request = request();
        Exporter exporter = exporter(wanted);
        making = background.later(TEXTS.get("print.making"), PAUSE, progress -> {
            try {
                byte[] made = Printout.pdf(exporter, request.apply(progress), progress);
                return new Made(made, Printout.pages(made), null);
            } catch (HeyiException e) {
                // The reason is shown where the preview would be.
                return new Made(null, null, e.getMessage());
            }
        }, this::made);
    }

    private void made(Made made) {
        if (made.pages == null) {
            preview.noPages(made.instead);
        } else if (!preview.isOpen()) {
            made.pages.close();
        } else {
            pdf = made.pdf;
            pages = made.pages;
            preview.pages(pages.count(), pages.width(0), pages.height(0));
        }
    }

    @Override
    public void page(int page, float resolution) {
        cancel(drawing);
        PdfPages of = pages;
        drawing = background.later(TEXTS.get("print.making"), REST, progress -> {
            PdfPages.Picture picture = of.draw(page, resolution);
            return picture == null ? null : Pictures.of(picture);
        }, (ImageData data) -> {
            if (data != null && of == pages) {
                preview.page(page, data);
            }
        });
    }

    /** Closing waits for the page that is being drawn, and is not for this thread. */
    private void forget() {
        PdfPages old = pages;
        pages = null;
        pdf = null;
        if (old != null) {
            background.later(TEXTS.get("print.making"), 0, progress -> {
                old.close();
                return null;
            }, nothing -> { });
        }
    }

    // ---- on paper

    @Override
    public void print() {
        if (printers.get().isEmpty()) {
            preview.failed(TEXTS.get("print.noPrinter"), true);
            return;
        }
        PrintDialog ask = new PrintDialog(preview.getShell());
        PrinterData usual = new PrinterData();
        usual.orientation = choice.what() == PrintChoice.What.LIST ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        usual.startPage = 1;
        usual.endPage = pages.count();
        ask.setPrinterData(usual);
        PrinterData chosen = ask.open();
        if (chosen != null) {
            if (chosen.scope == PrinterData.SELECTION) {
                // The page that is shown is offered as the range.
                chosen.scope = PrinterData.PAGE_RANGE;
                chosen.startPage = preview.page() + 1;
                chosen.endPage = preview.page() + 1;
            }
            print(chosen);
        }
    }

    /**
     * Prints what the preview shows.
     *
     * @param where was asked for already
     */
    public void print(PrinterData where) {
        choice.remember(document.view());
        document.keepView();
        byte[] printed = pdf;
        String name = name();
        work(TEXTS.get("print.printing", where.name), "print.printing.percent", where.name, progress -> {
            // Of its own: the dialog may be closed, or show something else, before the last page is on paper.
            try (PdfPages own = Printout.pages(printed)) {
                return ToPrinter.print(where, name, own, progress);
            }
        }, count -> done(TEXTS.get("print.printed", count, where.name), null), "print.stopped");
    }

    private void done(String words, Path file) {
        preview.done(words, file);
        events.send(Topics.NOTICE, new Notice(words, false));
    }

    private <T> void work(String running, String percent, Object name, Function<Progress, T> work, Consumer<T> then, String stopped) {
        preview.working(running);
        Display display = preview.getShell().getDisplay();
        working = background.run(running, progress -> work.apply(new Percents(progress, done -> display.asyncExec(() -> {
            if (working != null) {
                preview.working(TEXTS.get(percent, name, done));
            }
        }))), result -> {
            working = null;
            then.accept(result);
        }, error -> {
            working = null;
            preview.failed(error == null ? TEXTS.get(stopped) : Background.message(error), false);
        });
    }

    // ---- as a file

    private String name() {
        String report = document.version() == null || document.version().getTitle() == null ? document.session().getName() : document.version().getTitle();
        return TEXTS.get("print.name", report, TEXTS.get("print.what." + choice.what()));
    }

    @Override
    public void save() {
        FileDialog ask = new FileDialog(preview.getShell(), SWT.SAVE);
        ask.setText(TEXTS.get("print.save.title"));
        ask.setOverwrite(true);
        ask.setFilterExtensions(new String[] {"*" + PDF});
        ask.setFileName(ExportFile.nameFor(name(), PDF.substring(1)));
        String file = ask.open();
        if (file != null) {
            save(Path.of(file.toLowerCase(Locale.ROOT).endsWith(PDF) ? file : file + PDF));
        }
    }

    /**
     * Writes what the preview shows.
     *
     * @param file where to; the file dialog has asked already whether one there may be replaced
     */
    public void save(Path file) {
        choice.remember(document.view());
        document.keepView();
        Function<Progress, ExportRequest> request = request();
        Exporter exporter = exporter(choice);
        work(TEXTS.get("print.saving", file), "print.saving.percent", file, progress -> {
            ExportFile.write(exporter, request.apply(progress), file, ExportFile.Existing.REPLACE, progress);
            return file;
        }, written -> done(TEXTS.get("print.saved", written), written), "print.notSaved");
    }

    @Override
    public void open(Path file) {
        if (!Program.launch(file.toString())) {
            preview.failed(TEXTS.get("print.noProgram", file), false);
        }
    }

    @Override
    public void cancel() {
        cancel(working);
    }

    private static void cancel(Job job) {
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public void closed() {
        cancel(making);
        cancel(drawing);
        forget();
    }
}
