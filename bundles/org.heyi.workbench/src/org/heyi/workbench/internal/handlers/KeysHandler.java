package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.heyi.workbench.internal.help.HelpDesk;

/** 帮助 → 快捷键. */
public class KeysHandler {

    @Execute
    void execute(HelpDesk help) {
        help.keys();
    }
}
