package org.heyi.workbench.internal.handlers;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.printing.Printings;
import org.heyi.usecase.PrintedReports;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;

import jakarta.inject.Named;

/** Takes in the PDF of the printed report, by which tables and letters name page and line; shows which is known, and takes it away. */
public class PrintingHandler {

    private static final Texts TEXTS = Texts.of(PrintingHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null && document.may(PrintedReports.RIGHT, null);
    }

    /** @param file the PDF; null to ask */
    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, IEventBroker events,
            @Optional @Named("org.heyi.parameter.file") String file) {
        if (!background.mayBegin(document, PrintedReports.RIGHT)) {
            return;
        }
        if (file != null) {
            read(document, background, events, Path.of(file));
        } else if (document.printings().isOf(document.session())) {
            work(document, background, TEXTS.get("printing.looking"), progress -> PrintedReports.of(document.folder(), document.session()),
                    known -> offer(shell, document, background, events, known));
        } else {
            choose(shell, document, background, events);
        }
    }

    /** Nobody edits what is read meanwhile. */
    private static <T> void work(ReviewDocument document, Background background, String name, Function<Progress, T> work, Consumer<T> then) {
        document.setBusy(true);
        background.run(name, work, result -> {
            document.setBusy(false);
            then.accept(result);
        }, () -> document.setBusy(false));
    }

    private static void offer(Shell shell, ReviewDocument document, Background background, IEventBroker events, List<PrintedReports.Known> known) {
        String words = known.stream().map(each -> words("printing.known", each)).collect(Collectors.joining("\n"));
        int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, TEXTS.get("printing.title"), TEXTS.get("printing.ask", words), SWT.NONE,
                TEXTS.get("printing.other"), TEXTS.get("printing.remove"), TEXTS.get("printing.cancel"));
        if (answer == 0) {
            choose(shell, document, background, events);
        } else if (answer == 1 && MessageDialog.open(MessageDialog.QUESTION, shell, TEXTS.get("printing.title"), TEXTS.get("printing.removeAsk"), SWT.NONE,
                TEXTS.get("printing.remove"), TEXTS.get("printing.cancel")) == 0) {
            work(document, background, TEXTS.get("printing.looking"), progress -> {
                known.forEach(each -> PrintedReports.remove(document.folder(), each.version()));
                return PrintedReports.all(document.folder(), document.archive());
            }, now -> tell(document, events, now, TEXTS.get("printing.removed")));
        }
    }

    private static void choose(Shell shell, ReviewDocument document, Background background, IEventBroker events) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(TEXTS.get("printing.choose"));
        dialog.setFilterExtensions(new String[] {"*.pdf", "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            read(document, background, events, Path.of(chosen));
        }
    }

    private static void read(ReviewDocument document, Background background, IEventBroker events, Path file) {
        work(document, background, TEXTS.get("printing.reading"), progress -> {
            PrintedReports.Known known = PrintedReports.read(document.session(), null, file, progress);
            PrintedReports.keep(document.folder(), known);
            return new Read(known, PrintedReports.all(document.folder(), document.archive()));
        }, read -> tell(document, events, read.all, words("printing.kept", read.known)));
    }

    /** What was read, and all that is known then. */
    private record Read(PrintedReports.Known known, Printings all) {
    }

    private static String words(String key, PrintedReports.Known known) {
        return TEXTS.get(key, known.version().getNumber(), known.fileName(), known.printing().pages().sheets(), known.percent());
    }

    private static void tell(ReviewDocument document, IEventBroker events, Printings now, String words) {
        document.setPrintings(now);
        events.send(Topics.NOTICE, new Notice(words, false));
    }
}
