package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.heyi.workbench.internal.Desks;

/** Goes back to the part of the desk before this one. */
public class PreviousPartHandler {

    @Execute
    void execute(Desks desks) {
        desks.step(-1);
    }
}
