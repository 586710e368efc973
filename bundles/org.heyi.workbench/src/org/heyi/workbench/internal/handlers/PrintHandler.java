package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Shell;
import org.heyi.export.Exporters;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.internal.print.Printing;

/** Opens the preview from which report and comments are printed. */
public class PrintHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, Exporters exporters, IEventBroker events) {
        new Printing(document, background, events, exporters).open(shell);
    }
}
