package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.internal.Desks;

import jakarta.inject.Named;

/** Shows another desk. */
public class PerspectiveHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.session() != null;
    }

    @Execute
    void execute(@Named("org.heyi.parameter.perspective") String id, Desks desks) {
        desks.show(id);
    }
}
