package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.heyi.workbench.Documents;
import org.heyi.workbench.internal.Preferences;
import org.heyi.workbench.internal.help.Keys;
import org.heyi.workbench.internal.settings.SettingsDialog;

/** 窗口 → 设置. */
public class SettingsHandler {

    @Execute
    void execute(Shell shell, MApplication application, Preferences preferences, Documents documents, EBindingService bindings) {
        SettingsDialog dialog = new SettingsDialog(shell, preferences, documents, new Keys(application, bindings), application.getContext());
        if (dialog.open() == Window.OK && dialog.isToRestart() && documents.mayLeave()) {
            IEclipseContext context = application.getContext();
            context.get(IWorkbench.class).restart();
        }
    }
}
