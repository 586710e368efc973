package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Display;
import org.heyi.base.HeyiException;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.TextUndo;

/** Undo: in the text field that has the focus and can do it itself, else in the document. */
public class UndoHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document, Display display) {
        TextUndo typing = TextUndo.focused(display);
        return typing != null ? typing.canUndo() : document != null && document.canUndo();
    }

    @Execute
    void execute(@Optional ReviewDocument document, Display display, Background background) {
        TextUndo typing = TextUndo.focused(display);
        if (typing != null) {
            typing.undo();
        } else {
            try {
                document.undo();
            } catch (HeyiException e) {
                background.tell(e);
            }
        }
    }
}
