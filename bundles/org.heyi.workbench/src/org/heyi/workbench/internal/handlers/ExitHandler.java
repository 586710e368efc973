package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Shell;

/** Ends the program; what is not written yet is written first. */
public class ExitHandler {

    @Execute
    void execute(MApplication application) {
        ((Shell) application.getChildren().get(0).getWidget()).close();
    }
}
