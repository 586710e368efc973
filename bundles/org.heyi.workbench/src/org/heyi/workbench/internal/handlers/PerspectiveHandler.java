package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.heyi.workbench.internal.Desks;

import jakarta.inject.Named;

/** Shows another desk. */
public class PerspectiveHandler {

    @Execute
    void execute(@Named("org.heyi.parameter.perspective") String id, Desks desks) {
        desks.show(id);
    }
}
