package org.heyi.workbench.plugins.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Shell;
import org.heyi.plugins.PluginService;
import org.heyi.workbench.Documents;

/** Opens the dialog 插件. */
public class PluginsHandler {

    @CanExecute
    boolean canExecute(@Optional PluginService plugins) {
        return plugins != null;
    }

    @Execute
    void execute(Shell shell, PluginService plugins, UISynchronize ui, IWorkbench workbench,
            Documents documents) {
        PluginsDialog dialog = new PluginsDialog(shell, plugins, ui);
        dialog.open();
        if (dialog.wantsRestart() && documents.mayLeave()) {
            // The parts put away what is to be remembered while they are still there.
            documents.close();
            workbench.restart();
        }
    }
}
