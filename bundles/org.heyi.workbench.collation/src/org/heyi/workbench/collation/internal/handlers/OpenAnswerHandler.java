package org.heyi.workbench.collation.internal.handlers;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.Answered;
import org.heyi.usecase.Answers;
import org.heyi.usecase.Collect;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Encryption;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;

import jakarta.inject.Named;

/** Opens an answer of the secretariat: the decisions go to the comments, and a new version of the report comes with it. */
public class OpenAnswerHandler {

    private static final Texts TEXTS = Texts.of(OpenAnswerHandler.class);

    /** What was read, and the key to confirm first, or what the answer brings. */
    private record Read(Answered answered, Collect.FirstKey key, Edit<Answers.Opened> edit) {
    }

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null;
    }

    /** @param named a file; null to ask for one */
    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, IEventBroker events,
            @Optional @Named("org.heyi.parameter.file") String named) {
        if (!background.mayBegin(document, "annotations.open")) {
            return;
        }
        String chosen = named == null ? ask(shell) : named;
        if (chosen != null) {
            Path file = Path.of(chosen);
            open(shell, document, background, events, () -> Answered.read(file), false);
        }
    }

    private static String ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(TEXTS.get("openAnswer.file"));
        dialog.setFilterExtensions(new String[] {"*.heyi", "*"});
        return dialog.open();
    }

    private void open(Shell shell, ReviewDocument document, Background background, IEventBroker events, Supplier<Answered> answer,
            boolean confirmed) {
        document.setBusy(true);
        background.run(TEXTS.get("openAnswer.reading"), progress -> {
            Answered answered = answer.get();
            Collect.FirstKey key = confirmed ? null : Answers.firstKey(document.archive(), answered);
            return new Read(answered, key, key != null ? null : Answers.open(document.archive(), answered, confirmed, document.actor()));
        }, read -> {
            document.setBusy(false);
            if (read.key == null) {
                take(document, background, events, read.edit);
            } else if (MessageDialog.open(MessageDialog.CONFIRM, shell, TEXTS.get("openAnswer.title"),
                    TEXTS.get("openAnswer.key", read.key.name(), read.key.fingerprint()), SWT.NONE, TEXTS.get("openAnswer.confirm"),
                    TEXTS.get("openAnswer.cancel")) == 0) {
                open(shell, document, background, events, read::answered, true);
            }
        }, () -> document.setBusy(false));
    }

    private static void take(ReviewDocument document, Background background, IEventBroker events, Edit<Answers.Opened> edit) {
        try {
            document.executeLarge(TEXTS.get("openAnswer.change"), edit, () -> {
                Answers.Opened opened = edit.subject();
                if (opened.encryption() != null) {
                    background.run(TEXTS.get("openAnswer.change"), progress -> {
                        Encryption.remember(opened.encryption());
                        return opened;
                    }, done -> { });
                }
                events.send(Topics.NOTICE, new Notice(TEXTS.get(opened.version() ? "openAnswer.done.version" : "openAnswer.done",
                        opened.answered().size()), false));
            });
        } catch (HeyiException e) {
            background.tell(e);
        }
    }
}
