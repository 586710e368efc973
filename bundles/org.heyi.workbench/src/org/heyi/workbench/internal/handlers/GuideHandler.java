package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.heyi.workbench.internal.help.HelpDesk;

/** 帮助 → 使用说明: the guide at the chapter on what has the focus, of a dialog as well. */
public class GuideHandler {

    @Execute
    void execute(Display display, HelpDesk help) {
        help.help(display.getFocusControl());
    }
}
