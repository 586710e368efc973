package org.heyi.workbench.internal.handlers;

import java.time.Instant;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporters;
import org.heyi.export.Paper;
import org.heyi.export.Subject;
import org.heyi.model.Archive;
import org.heyi.model.review.Session;
import org.heyi.usecase.ReviseReport;
import org.heyi.usecase.Templates;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.internal.ExportDialog;

/** Writes one of the exports, from a copy of the model, so that people can go on. */
public class ExportHandler {

    private static final Texts TEXTS = Texts.of(ExportHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.session() != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, Exporters exporters, IEventBroker events) {
        ExportDialog dialog = new ExportDialog(shell, exporters.all(), document);
        if (dialog.open() != Window.OK) {
            return;
        }
        background.run(TEXTS.get("export.running", dialog.exporter().label()), progress -> {
            Archive copy = document.snapshot(progress);
            // A ledger is of all sessions, a review of one.
            List<Session> sessions = dialog.exporter().subject() == Subject.LEDGER
                    ? copy.getSessions().stream().filter(session -> !session.getSuggestions().isEmpty()).toList()
                    : List.of(copy.getCurrent());
            ExportRequest request = ExportRequest.of(sessions, Instant.now()).withOrder(dialog.order())
                    .withAttribution(dialog.attribution()).withHead(document.workspace().head().hash())
                    .withTemplate(Templates.own(document.folder(), dialog.exporter().id())).withBasis(ReviseReport.basis(List.of()));
            // The file dialog has asked already whether a file there may be replaced.
            ExportFile.write(dialog.exporter(), request, dialog.file(), ExportFile.Existing.REPLACE, progress);
            return dialog.exporter() instanceof Paper paper ? paper.remarks(request) : List.<String>of();
        }, remarks -> events.send(Topics.NOTICE, new Notice(remarks.isEmpty() ? TEXTS.get("export.done", dialog.file())
                : TEXTS.get("export.remarks", dialog.file(), String.join(" ", remarks)), false)));
    }
}
