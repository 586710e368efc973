package org.heyi.workbench.internal.handlers;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Version;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ImportReport;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.internal.ImportReportDialog;

/** Reads a report in a job, shows what was made of it, and adds it when the person agrees. */
public class ImportReportHandler {

    private static final Texts TEXTS = Texts.of(ImportReportHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(TEXTS.get("report.choose"));
        dialog.setFilterNames(new String[] {TEXTS.get("report.files"), TEXTS.get("allFiles")});
        dialog.setFilterExtensions(new String[] {"*.txt;*.docx;*.html;*.htm;*.md;*.pdf", "*.*"});
        String file = dialog.open();
        if (file != null) {
            background.run(TEXTS.get("report.reading"),
                    progress -> ImportReport.read(Path.of(file), Profile.CLEAN, Revisions.ACCEPT, progress),
                    parsed -> offer(shell, document, background, parsed));
        }
    }

    private static void offer(Shell shell, ReviewDocument document, Background background, ParsedReport parsed) {
        if (new ImportReportDialog(shell, parsed).open() != Window.OK) {
            return;
        }
        try {
            Edit<Version> edit = ImportReport.add(document.archive(), parsed);
            document.execute(TEXTS.get("report.import"), edit.type(), edit.mutation());
        } catch (HeyiException e) {
            background.tell(e);
        }
    }
}
