package org.heyi.workbench.internal.handlers;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.export.Exporters;
import org.heyi.usecase.RowChanges;
import org.heyi.usecase.VerifyExport;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;

/** Tells whether a file that was exported still is what the workspace says. */
public class VerifyFileHandler {

    private static final Texts TEXTS = Texts.of(VerifyFileHandler.class);
    /** So many rows are named; the command line names all. */
    private static final int NAMED = 12;

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.session() != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, Exporters exporters) {
        FileDialog ask = new FileDialog(shell, SWT.OPEN);
        ask.setText(TEXTS.get("verify.title"));
        ask.setFilterPath(document.view().get("export.folder"));
        String chosen = ask.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            background.run(TEXTS.get("verify.running"), progress -> VerifyExport.of(exporters, document.workspace(), document.snapshot(progress), file),
                    result -> MessageDialog.open(result.same() ? MessageDialog.INFORMATION : MessageDialog.WARNING, shell, TEXTS.get("verify.title"),
                            words(file, result), SWT.NONE, TEXTS.get("verify.close")));
        }
    }

    private static String words(Path file, VerifyExport.Result result) {
        String name = String.valueOf(file.getFileName());
        return result.same() ? TEXTS.get("verify.same", name) : Stream.of(list(name, "verify.edited", result.edited()),
                list(name, "verify.since", result.since()),
                result.printed() ? "" : TEXTS.get("verify.printed", name)).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String list(String name, String key, List<RowChanges.Difference> found) {
        return found.isEmpty() ? "" : TEXTS.get(key, name, found.size()) + "\n" + found.stream().limit(NAMED).map(RowChanges.Difference::words)
                .collect(Collectors.joining("\n")) + (found.size() > NAMED ? "\n…" : "");
    }
}
