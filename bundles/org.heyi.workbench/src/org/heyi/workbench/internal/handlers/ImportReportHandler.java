package org.heyi.workbench.internal.handlers;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.Corrections;
import org.heyi.importing.Overrules;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Version;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ImportReport;
import org.heyi.usecase.UpdateReport;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.internal.ImportReportDialog;

import jakarta.inject.Named;

/** Reads a report in a job, shows what was made of it, and adds it when the person agrees. */
public class ImportReportHandler {

    private static final Texts TEXTS = Texts.of(ImportReportHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.may(document.version() == null ? "report.import" : "report.update", null);
    }

    /** @param named a file; null to ask for one */
    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, @Optional @Named("org.heyi.parameter.file") String named) {
        String chosen = named == null ? ask(shell) : named;
        if (chosen != null) {
            Path file = Path.of(chosen);
            // What people corrected in the version before holds for the next one.
            Corrections earlier = document.version() == null ? Corrections.NONE : ImportReport.corrections(document.version());
            background.run(TEXTS.get("report.reading"), progress -> read(file, earlier, Overrules.NONE, progress),
                    parsed -> offer(shell, document, background, file, earlier, parsed));
        }
    }

    private static String ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(TEXTS.get("report.choose"));
        dialog.setFilterNames(new String[] {TEXTS.get("report.files"), TEXTS.get("allFiles")});
        dialog.setFilterExtensions(new String[] {"*.txt;*.docx;*.html;*.htm;*.md;*.pdf;*.rtf;*.doc", "*.*"});
        return dialog.open();
    }

    private static ParsedReport read(Path file, Corrections earlier, Overrules overrules, Progress progress) {
        return ImportReport.readNext(file, Profile.CLEAN, Revisions.ACCEPT, earlier, overrules, progress);
    }

    private static void offer(Shell shell, ReviewDocument document, Background background, Path file, Corrections earlier,
            ParsedReport parsed) {
        ImportReportDialog dialog = new ImportReportDialog(shell, parsed, background,
                (overrules, progress) -> read(file, earlier, overrules, progress));
        if (dialog.open() != Window.OK) {
            return;
        }
        try {
            // Asked before the edit is made, because identifying a person can create the session.
            document.identify();
            if (document.version() == null) {
                Edit<Version> edit = ImportReport.add(document.archive(), dialog.parsed());
                document.execute(TEXTS.get("report.import"), edit);
            } else {
                update(shell, document, background, dialog.parsed());
            }
        } catch (HeyiException e) {
            background.tell(e);
        }
    }

    /** The session has a report: the next version, with the comments on it. */
    private static void update(Shell shell, ReviewDocument document, Background background, ParsedReport parsed) {
        // Nobody may edit comments while their new places are looked for.
        document.setBusy(true);
        background.run(TEXTS.get("report.carrying"), progress -> UpdateReport.add(document.archive(), parsed), edit -> {
            document.setBusy(false);
            ask(shell, document, background, edit);
        }, () -> document.setBusy(false));
    }

    private static void ask(Shell shell, ReviewDocument document, Background background, Edit<UpdateReport.Result> edit) {
        UpdateReport.Result result = edit.subject();
        String counts = result.counts().entrySet().stream()
                .map(each -> TEXTS.get("report.count", Labels.of(each.getKey()), each.getValue()))
                .collect(Collectors.joining("\n"));
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, TEXTS.get("report.update", result.version().getNumber()),
                TEXTS.get("report.updateAsk", result.version().getNumber(), counts), SWT.NONE, TEXTS.get("report.accept"),
                TEXTS.get("report.cancel"));
        if (answer == 0) {
            try {
                document.execute(TEXTS.get("report.update", result.version().getNumber()), edit);
            } catch (HeyiException e) {
                background.tell(e);
            }
        }
    }
}
