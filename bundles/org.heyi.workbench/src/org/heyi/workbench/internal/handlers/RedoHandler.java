package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Display;
import org.heyi.base.HeyiException;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.TextUndo;

/** Redo: in the text field that has the focus and can do it itself, else in the document. */
public class RedoHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document, Display display) {
        TextUndo typing = TextUndo.focused(display);
        return typing != null ? typing.canRedo() : document != null && document.canRedo();
    }

    @Execute
    void execute(@Optional ReviewDocument document, Display display, Background background) {
        TextUndo typing = TextUndo.focused(display);
        if (typing != null) {
            typing.redo();
        } else {
            try {
                document.redo();
            } catch (HeyiException e) {
                background.tell(e);
            }
        }
    }
}
