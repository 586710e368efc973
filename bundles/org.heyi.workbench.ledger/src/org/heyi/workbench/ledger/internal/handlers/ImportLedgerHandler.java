package org.heyi.workbench.ledger.internal.handlers;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.LedgerImport;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ImportLedger;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.ledger.internal.ImportLedgerDialog;

import jakarta.inject.Named;

/** Reads a ledger in a job, shows what it says and what is wrong with it, and adds it. */
public class ImportLedgerHandler {

    private static final Texts TEXTS = Texts.of(ImportLedgerHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.may("ledger.import", null);
    }

    /** @param file the ledger; null to ask for it */
    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, IEventBroker events,
            @Optional @Named("org.heyi.parameter.file") String file) {
        String chosen = file == null ? ask(shell) : file;
        if (chosen != null) {
            background.run(TEXTS.get("reading"), progress -> ImportLedger.table(Path.of(chosen)),
                    table -> show(shell, document, background, events, table));
        }
    }

    private static String ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(TEXTS.get("choose"));
        dialog.setFilterNames(new String[] {TEXTS.get("files"), TEXTS.get("allFiles")});
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.csv", "*.*"});
        return dialog.open();
    }

    private static void show(Shell shell, ReviewDocument document, Background background, IEventBroker events, TableSheet table) {
        try {
            document.identify();
        } catch (HeyiException e) {
            background.tell(e);
            return;
        }
        ImportLedgerDialog dialog = new ImportLedgerDialog(shell, document, background, table);
        // Nothing may change while the dialog is open: the preview has to fit the ledger it is added to.
        document.setBusy(true);
        int answer;
        try {
            answer = dialog.open();
        } finally {
            document.setBusy(false);
        }
        if (answer != Window.OK) {
            return;
        }
        try {
            Edit<LedgerImport.Result> edit = ImportLedger.add(document.archive(), dialog.result());
            document.execute(TEXTS.get("import"), edit);
            events.send(Topics.NOTICE, new Notice(TEXTS.get("imported", dialog.result().items().size()), false));
        } catch (HeyiException e) {
            background.tell(e);
        }
    }
}
