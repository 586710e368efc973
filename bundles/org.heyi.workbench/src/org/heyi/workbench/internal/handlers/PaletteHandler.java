package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Shell;
import org.heyi.workbench.internal.CommandPalette;

/** Opens the command palette. */
public class PaletteHandler {

    @Execute
    void execute(Shell shell, MApplication application, ECommandService commands, EHandlerService handlers,
            EBindingService bindings) {
        new CommandPalette(application, commands, handlers, bindings).open(shell);
    }
}
