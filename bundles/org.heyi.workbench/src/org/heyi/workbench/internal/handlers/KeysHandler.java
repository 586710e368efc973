package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.heyi.workbench.internal.help.HelpDesk;

/** 帮助 → 快捷键. */
public class KeysHandler {

    @Execute
    void execute(Shell shell, Display display, HelpDesk help) {
        Shell front = display.getActiveShell();
        help.keys(front == null ? shell : front);
    }
}
