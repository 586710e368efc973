package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.recording.SignoffDialog;

/** The head of a group signs off what its people say, or takes that back. */
public class SignoffHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background) {
        try {
            document.identify();
        } catch (HeyiException e) {
            background.tell(e);
            return;
        }
        SignoffDialog.open(shell, document, background);
    }
}
