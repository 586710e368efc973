package org.heyi.workbench.collation.internal.handlers;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.usecase.ExportView;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.collation.internal.Shown;
import org.heyi.workbench.collation.internal.SummaryPart;

import jakarta.inject.Named;

/** Writes the table as it is shown, from a copy of the model: these rows, these columns, in this order. */
public class ExportViewHandler {

    private static final Texts TEXTS = Texts.of(ExportViewHandler.class);
    private static final List<String> FORMATS = List.of("summary.xlsx", "summary.csv");

    @CanExecute
    boolean canExecute(EPartService parts) {
        return shown(parts) != null;
    }

    private static Shown shown(EPartService parts) {
        MPart part = parts.findPart("org.heyi.part.summary");
        return part != null && part.getObject() instanceof SummaryPart summary ? summary.shown() : null;
    }

    /** @param file where to; its ending tells the format; null to ask */
    @Execute
    void execute(Shell shell, EPartService parts, ReviewDocument document, Background background, Exporters exporters, IEventBroker events,
            @Optional @Named("org.heyi.parameter.file") String file) {
        Shown shown = shown(parts);
        List<Exporter> formats = FORMATS.stream().map(exporters::get).toList();
        String target = file == null ? ask(shell, shown, formats) : file;
        if (target == null) {
            return;
        }
        Exporter exporter = formats.stream().filter(each -> target.toLowerCase().endsWith("." + each.extension())).findFirst()
                .orElse(formats.getFirst());
        boolean whole = target.toLowerCase().endsWith("." + exporter.extension());
        Path path = Path.of(whole ? target : target + "." + exporter.extension());
        background.run(TEXTS.get("exportView.running"), progress -> {
            // The file dialog has asked already whether the file that was named may be replaced.
            ExportRequest request = ExportView.request(document.snapshot(progress), shown.order(), shown.columns(), shown.ids(), shown.words(),
                    Instant.now(), progress).withHead(document.head()).withPrintings(document.printings());
            ExportFile.write(exporter, request, path, whole ? ExportFile.Existing.REPLACE : ExportFile.Existing.REFUSE, progress);
            return path;
        }, done -> events.send(Topics.NOTICE, new Notice(TEXTS.get("exportView.done", shown.ids().size(), done), false)));
    }

    private static String ask(Shell shell, Shown shown, List<Exporter> formats) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.get("exportView.title"));
        dialog.setOverwrite(true);
        dialog.setFilterNames(formats.stream().map(Exporter::label).toArray(String[]::new));
        dialog.setFilterExtensions(formats.stream().map(each -> "*." + each.extension()).toArray(String[]::new));
        dialog.setFileName(ExportFile.nameFor(TEXTS.get("exportView.file", shown.name()), formats.getFirst().extension()));
        return dialog.open();
    }
}
