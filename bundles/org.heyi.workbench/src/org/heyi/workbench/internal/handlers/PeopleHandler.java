package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.internal.PeopleDialog;

/** Shows the roster; before there is a report, too. */
public class PeopleHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background) {
        new PeopleDialog(shell, document, background).open();
    }
}
