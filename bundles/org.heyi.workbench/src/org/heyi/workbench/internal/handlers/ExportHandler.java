package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Shell;
import org.heyi.export.Exporters;
import org.heyi.workbench.Background;
import org.heyi.workbench.Folders;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.internal.Exporting;

import jakarta.inject.Named;

/** Opens the dialog from which report and ledger are exported. */
public class ExportHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.session() != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, Exporters exporters, IEventBroker events,
            @Optional @Named(Folders.EXPORT) String folder) {
        new Exporting(document, background, events, folder).open(shell, exporters.all());
    }
}
