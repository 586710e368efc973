package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.heyi.workbench.internal.Desks;

/** 恢复默认布局. */
public class ResetLayoutHandler {

    @Execute
    void execute(Desks desks) {
        desks.reset();
    }
}
