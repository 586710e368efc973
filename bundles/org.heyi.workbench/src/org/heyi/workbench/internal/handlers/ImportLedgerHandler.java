package org.heyi.workbench.internal.handlers;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.ledger.LedgerImport;
import org.heyi.ledger.Presets;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ImportLedger;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;

/** Reads a ledger in a job and adds it. */
public class ImportLedgerHandler {

    private static final Texts TEXTS = Texts.of(ImportLedgerHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, IEventBroker events) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(TEXTS.get("ledger.choose"));
        dialog.setFilterNames(new String[] {TEXTS.get("ledger.files"), TEXTS.get("allFiles")});
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.csv", "*.*"});
        String file = dialog.open();
        if (file == null) {
            return;
        }
        document.setBusy(true);
        background.run(TEXTS.get("ledger.reading"), progress -> ImportLedger.read(document.archive(), Path.of(file),
                Presets.DEFAULT_SCHEME, Map.of(), document.actor()), result -> {
                    document.setBusy(false);
                    add(shell, document, events, result);
                }, () -> document.setBusy(false));
    }

    private static void add(Shell shell, ReviewDocument document, IEventBroker events, LedgerImport.Result result) {
        try {
            Edit<LedgerImport.Result> edit = ImportLedger.add(document.archive(), result);
            int before = count(document);
            document.execute(TEXTS.get("ledger.import"), edit.type(), edit.mutation());
            events.send(Topics.NOTICE, new Notice(TEXTS.get("ledger.imported", count(document) - before), false));
        } catch (HeyiException e) {
            MessageDialog.openError(shell, TEXTS.get("ledger.import"), e.getMessage());
        }
    }

    private static int count(ReviewDocument document) {
        return document.session() == null ? 0 : document.session().getSuggestions().size();
    }
}
