package org.heyi.workbench.collation.internal.handlers;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.workbench.Background;
import org.heyi.workbench.Folders;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.collation.internal.Collecting;

import jakarta.inject.Named;

/** Asks for a folder of what people handed in, and takes all of it in. */
public class CollectFolderHandler {

    private static final Texts TEXTS = Texts.of(CollectFolderHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, IEventBroker events,
            @Optional @Named(Folders.COLLECT) String folder) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(TEXTS.get("collect.chooseFolder"));
        dialog.setFilterPath(folder);
        String chosen = dialog.open();
        if (chosen != null) {
            new Collecting(shell, document, background, events).begin(List.of(Path.of(chosen)));
        }
    }
}
