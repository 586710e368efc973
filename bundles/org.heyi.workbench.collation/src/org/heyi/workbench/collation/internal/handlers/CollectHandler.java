package org.heyi.workbench.collation.internal.handlers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.exchange.AnnotationFiles;
import org.heyi.workbench.Background;
import org.heyi.workbench.Folders;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.collation.internal.Collecting;

import jakarta.inject.Named;

/** Asks for files that people handed in, and takes them in. */
public class CollectHandler {

    private static final Texts TEXTS = Texts.of(CollectHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    /** @param file a file or folder; null to ask for files */
    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, IEventBroker events,
            @Optional @Named("org.heyi.parameter.file") String file,
            @Optional @Named(Folders.COLLECT) String folder) {
        List<Path> chosen = file == null ? ask(shell, folder) : List.of(Path.of(file));
        if (!chosen.isEmpty()) {
            new Collecting(shell, document, background, events).begin(chosen);
        }
    }

    private static List<Path> ask(Shell shell, String folder) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(TEXTS.get("collect.choose"));
        dialog.setFilterPath(folder);
        dialog.setFilterNames(new String[] {TEXTS.get("collect.files"), TEXTS.get("allFiles")});
        StringBuilder known = new StringBuilder("*.heyi;*.docx;*.docm;*.xlsx;*.csv;*.json;*.jsonld");
        AnnotationFiles.program().extensions().forEach(each -> known.append(";*.").append(each));
        dialog.setFilterExtensions(new String[] {known.toString(), "*.*"});
        return dialog.open() == null ? List.of()
                : Arrays.stream(dialog.getFileNames()).map(each -> Path.of(dialog.getFilterPath()).resolve(each)).toList();
    }
}
