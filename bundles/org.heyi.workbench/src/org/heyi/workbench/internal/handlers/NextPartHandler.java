package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.heyi.workbench.internal.Desks;

/** Goes on to the next part of the desk. */
public class NextPartHandler {

    @Execute
    void execute(Desks desks) {
        desks.step(1);
    }
}
