package org.heyi.workbench.collation.internal.handlers;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Shell;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.collation.internal.Revising;

import jakarta.inject.Named;

/** Makes the next version of the report of what was adopted, when the person has seen it. */
public class ReviseHandler {

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    /** @param file a final text made elsewhere to compare with what was adopted; null for none */
    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, IEventBroker events,
            @Optional @Named("org.heyi.parameter.file") String file) {
        new Revising(shell, document, background, events).begin(file == null ? null : Path.of(file));
    }
}
