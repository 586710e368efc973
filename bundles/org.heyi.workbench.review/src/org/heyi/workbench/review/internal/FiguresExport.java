package org.heyi.workbench.review.internal;

import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.collation.figures.FigureTable;
import org.heyi.export.ExportFile;
import org.heyi.usecase.ReportFigures;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Topics;

/** Writes the table of figures as it is shown. */
final class FiguresExport {

    private static final Texts TEXTS = Texts.of(FiguresExport.class);

    private FiguresExport() {
    }

    /** Asks for a file, and writes it in a job. */
    static void ask(Shell shell, FigureTable table, Background background, IEventBroker events) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.get("figures.export.title"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv"});
        dialog.setFileName(ExportFile.nameFor(TEXTS.get("figures.export.file", table.report()), "xlsx"));
        String file = dialog.open();
        if (file != null) {
            background.run(TEXTS.get("figures.export.running"), progress -> {
                // The dialog has asked already whether the file may be replaced.
                ReportFigures.write(table, Path.of(file), ExportFile.Existing.REPLACE, Instant.now());
                return file;
            }, done -> events.send(Topics.NOTICE, new Notice(TEXTS.get("figures.export.done", table.rows().size(), done), false)));
        }
    }
}
