package org.heyi.workbench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.export.ExportFile;
import org.heyi.export.office.ImportErrorsXlsx;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.LedgerImport;

/** Writes a table that was refused once more, with what is wrong with it marked where it is. */
public final class ImportErrors {

    private static final Texts TEXTS = Texts.of(ImportErrors.class);

    private ImportErrors() {
    }

    /**
     * Asks where to, and writes it.
     *
     * @param shell of the dialog that shows the errors
     * @param background writes
     * @param table the table
     * @param errors what is wrong with it
     * @param saved gets a sentence that says where it is, if the dialog is still there
     */
    public static void save(Shell shell, Background background, TableSheet table, List<LedgerImport.Problem> errors, Consumer<String> saved) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.get("errors.save"));
        dialog.setFilterExtensions(new String[] {"*.xlsx"});
        dialog.setFileName(TEXTS.get("errors.name"));
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            background.run(TEXTS.get("errors.save"), progress -> {
                // The file dialog has asked already whether a file there may be replaced.
                ExportFile.write(Path.of(file), ExportFile.Existing.REPLACE,
                        out -> ImportErrorsXlsx.write(table, errors, Instant.now(), out));
                return file;
            }, written -> {
                if (!shell.isDisposed()) {
                    saved.accept(TEXTS.get("errors.saved", written));
                }
            });
        }
    }
}
