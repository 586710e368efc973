package org.heyi.workbench.internal.handlers;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.workbench.Documents;

/** Opens the workspace in a folder; an empty folder becomes a new one. */
public class OpenWorkspaceHandler {

    @Execute
    void execute(Shell shell, Documents documents) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        if (documents.current() != null) {
            dialog.setFilterPath(documents.current().workspace().folder().toString());
        }
        String folder = dialog.open();
        if (folder != null && documents.mayLeave()) {
            documents.open(Path.of(folder));
        }
    }
}
